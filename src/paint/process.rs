//! Print processes: what each leaves under the loupe, as the specimens' art direction describes it (§8).
//!
//! At page scale a process is not seen; from [`MICRO_FROM_PX_PER_MM`] on its own structure is drawn: solid lines, droplets, specks.

use super::noise;
use crate::base::math::{exp, hypot, powf, sin_cos};
use serde::{Deserialize, Serialize};

/// Resolution (px per mm) from which the structure of a process is drawn; 900 dpi.
pub const MICRO_FROM_PX_PER_MM: f32 = 900.0 / 25.4;

/// How ink came onto the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Process {
    /// Solid ink, sharp continuous lines, no dots.
    #[default]
    Offset,
    /// Raised ink with crisp edges.
    Intaglio,
    /// Solid ink squeezed to the edge of each stroke.
    Letterpress,
    /// Fine coloured droplets soaked into the paper.
    InkJet,
    /// Fused specks on a clustered screen, with satellites.
    Toner,
    /// Continuous soft tone without dots.
    DyeSublimation,
    /// Grey specks inside the plastic.
    LaserEngraving,
    /// Wet ink from a hand stamp: pools at the edge, bleeds along fibres.
    WetInk,
    /// No ink: relief, film, light.
    Material,
}

impl Process {
    /// Whether the picture is made of dots, so that a lone solid layer is no longer seen as one.
    pub fn is_dotted(self) -> bool {
        matches!(self, Process::InkJet | Process::Toner | Process::LaserEngraving)
    }
}

/// What a dotted process puts at a place: transmittance per linear RGB channel.
///
/// `tone` gives the transmittance that was meant at a place (mm); `noise_seed` belongs to the sheet.
pub fn dots(process: Process, x: f32, y: f32, noise_seed: u32, tone: &dyn Fn(f32, f32) -> [f32; 3]) -> [f32; 3] {
    match process {
        Process::InkJet => ink_jet(x, y, noise_seed, tone),
        Process::Toner => toner(x, y, noise_seed, tone),
        Process::LaserEngraving => laser(x, y, noise_seed, tone),
        _ => tone(x, y),
    }
}

/// Cyan, magenta, yellow and black amounts (0…1) that print a transmittance.
fn separate(t: [f32; 3]) -> [f32; 4] {
    // Perceptual ink amounts: a tone of half lightness takes about half the dots.
    let c = t.map(|v| 1.0 - powf(v.clamp(0.0, 1.0), 0.45));
    let k = c[0].min(c[1]).min(c[2]);
    let black = ((k - 0.35) / 0.65).max(0.0);
    [c[0] - black * 0.8, c[1] - black * 0.8, c[2] - black * 0.8, black].map(|v| v.clamp(0.0, 1.0))
}

const CMYK: [[f32; 3]; 4] = [[0.02, 0.38, 0.66], [0.62, 0.02, 0.18], [0.92, 0.78, 0.02], [0.012, 0.012, 0.014]];

/// 600 dpi stochastic droplets of 50 µm (black 62 µm), with jitter and a few satellites.
fn ink_jet(x: f32, y: f32, seed: u32, tone: &dyn Fn(f32, f32) -> [f32; 3]) -> [f32; 3] {
    const PITCH: f32 = 0.0423;
    let (cx, cy) = ((x / PITCH).floor() as i32, (y / PITCH).floor() as i32);
    let mut out = [1.0f32; 3];
    for dy in -1..=1 {
        for dx in -1..=1 {
            let (gx, gy) = (cx + dx, cy + dy);
            let amounts = separate(tone((gx as f32 + 0.5) * PITCH, (gy as f32 + 0.5) * PITCH));
            for (ink, amount) in amounts.into_iter().enumerate() {
                if amount <= 0.004 {
                    continue;
                }
                let salt = seed.wrapping_add(0x51_7CC1 * (ink as u32 + 1));
                if noise::cell(salt, gx, gy) >= amount {
                    continue;
                }
                let jitter = |k: u32| (noise::cell(salt ^ k, gx, gy) - 0.5) * 0.018;
                let px = (gx as f32 + 0.5) * PITCH + jitter(0xA1);
                let py = (gy as f32 + 0.5) * PITCH + jitter(0xB2);
                let radius = if ink == 3 { 0.031 } else { 0.025 };
                // Ink feathers into the paper: a soft edge of about 10 µm.
                let d = hypot(x - px, y - py);
                let cover = ((radius + 0.006 - d) / 0.012).clamp(0.0, 1.0) * 0.92;
                for (value, t) in out.iter_mut().zip(CMYK[ink]) {
                    *value *= 1.0 - cover * (1.0 - t);
                }
            }
        }
    }
    out
}

/// Clustered dots at 150 lpi, one angle per toner; solid black text takes no screen but has a ragged edge.
fn toner(x: f32, y: f32, seed: u32, tone: &dyn Fn(f32, f32) -> [f32; 3]) -> [f32; 3] {
    const SCREENS: [(f32, f32); 4] = [(0.169, 15.0), (0.169, 75.0), (0.149, 0.0), (0.169, 45.0)];
    let rough = |k: u32| noise::smooth(seed ^ k, x, y, 0.018) * 0.010;
    let mut out = [1.0f32; 3];
    let here = separate(tone(x + rough(1), y + rough(2)));
    for (ink, (pitch, angle)) in SCREENS.into_iter().enumerate() {
        let amount = if ink == 3 && here[3] > 0.80 {
            1.0
        } else {
            let (sin, cos) = sin_cos(f32::to_radians(angle));
            let (u, v) = ((x * cos + y * sin) / pitch, (y * cos - x * sin) / pitch);
            let (gu, gv) = (u.floor() + 0.5, v.floor() + 0.5);
            let centre = ((gu * cos - gv * sin) * pitch, (gu * sin + gv * cos) * pitch);
            let wanted = separate(tone(centre.0, centre.1))[ink];
            if wanted <= 0.01 {
                0.0
            } else {
                // A round spot whose area is the amount; above one half the spots join.
                let radius = (wanted / std::f32::consts::PI).sqrt() * 1.08;
                let d = hypot(u - gu, v - gv) + noise::smooth(seed ^ 7, x, y, 0.03) * 0.05;
                ((radius - d) / 0.06 + 0.5).clamp(0.0, 1.0)
            }
        };
        for (value, t) in out.iter_mut().zip(CMYK[ink]) {
            *value *= 1.0 - amount * (1.0 - t);
        }
    }
    // Satellites: loose specks, thickest beside the image.
    let near = (0..4).any(|i| {
        let (dx, dy) = [(0.07, 0.0), (-0.07, 0.0), (0.0, 0.07), (0.0, -0.07)][i];
        separate(tone(x + dx, y + dy))[3] > 0.5
    });
    const SPECK: f32 = 0.045;
    let (sx, sy) = ((x / SPECK).floor() as i32, (y / SPECK).floor() as i32);
    if noise::cell(seed ^ 0x5A7, sx, sy) < if near { 0.16 } else { 0.012 } {
        let px = (sx as f32 + 0.2 + 0.6 * noise::cell(seed ^ 0x5A8, sx, sy)) * SPECK;
        let py = (sy as f32 + 0.2 + 0.6 * noise::cell(seed ^ 0x5A9, sx, sy)) * SPECK;
        let radius = 0.003 + 0.0045 * noise::cell(seed ^ 0x5AA, sx, sy);
        if hypot(x - px, y - py) < radius {
            out = out.map(|v| v * 0.15);
        }
    }
    out
}

/// 500 dpi grey specks inside the body, larger and darker with the tone.
fn laser(x: f32, y: f32, seed: u32, tone: &dyn Fn(f32, f32) -> [f32; 3]) -> [f32; 3] {
    const PITCH: f32 = 0.051;
    let (cx, cy) = ((x / PITCH).floor() as i32, (y / PITCH).floor() as i32);
    let mut light = 1.0f32;
    for dy in -1..=1 {
        for dx in -1..=1 {
            let (gx, gy) = (cx + dx, cy + dy);
            let (px, py) = ((gx as f32 + 0.5) * PITCH, (gy as f32 + 0.5) * PITCH);
            let wanted = tone(px, py);
            let grey = 1.0 - powf((wanted[0] * 0.3 + wanted[1] * 0.59 + wanted[2] * 0.11).clamp(0.0, 1.0), 0.5);
            let stray = noise::cell(seed ^ 0x77, gx, gy) < 0.004;
            let level = if stray { 0.3 } else { (grey * 15.0).round() / 15.0 };
            if level <= 0.0 {
                continue;
            }
            let vary = 1.0 + 0.32 * (noise::cell(seed ^ 0x78, gx, gy) - 0.5);
            let radius = (0.012 + 0.021 * level) * vary;
            let darkness = (0.18 + 0.77 * level) * vary.min(1.0);
            let d = hypot(x - px, y - py) / radius.max(0.004);
            light *= 1.0 - darkness * exp(-0.8 * d * d * d);
        }
    }
    // A warm grey-brown char, never a colour.
    [powf(light, 0.97), light, powf(light, 1.04)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean transmittance and greatest difference between channels of a process printing an even tone.
    fn sample(process: Process, tone: [f32; 3]) -> ([f32; 3], f32) {
        let (mut mean, mut colour) = ([0.0; 3], 0.0f32);
        for i in 0..60 {
            for j in 0..60 {
                let t = dots(process, 10.0 + i as f32 * 0.011, 10.0 + j as f32 * 0.011, 5, &|_, _| tone);
                for (sum, t) in mean.iter_mut().zip(t) {
                    *sum += t / 3600.0;
                }
                colour = colour.max((t[0] - t[2]).abs()).max((t[0] - t[1]).abs());
            }
        }
        (mean, colour)
    }

    #[test]
    fn coloured_dots_tell_a_printer_from_an_engraver() {
        let grey = [0.3; 3];
        assert!(sample(Process::InkJet, grey).1 > 0.4);
        assert!(sample(Process::Toner, grey).1 > 0.4);
        assert!(sample(Process::LaserEngraving, grey).1 < 0.06);
        assert!(sample(Process::DyeSublimation, grey).1 < 1e-6);
    }

    #[test]
    fn more_ink_prints_darker() {
        for process in [Process::InkJet, Process::Toner, Process::LaserEngraving] {
            let pale = sample(process, [0.7; 3]).0[1];
            let dark = sample(process, [0.1; 3]).0[1];
            assert!(pale > dark + 0.2, "{process:?}: {pale} {dark}");
        }
    }
}
