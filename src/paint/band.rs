//! The planes of a band of a page while it is painted, one value a pixel, and how ink comes onto them.

use super::process::{Print, offset::Wander};
use super::{Coverage, Ink, ink::UVC_SHARE};
use crate::base::{math, wide::in_wide_registers};
use std::ops::Range;

/// Pixels that are looked at together: most marks leave most of a page bare.
const BLOCK: usize = 64;

/// A range of pixels in pieces of [`BLOCK`].
pub fn blocks(range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let end = range.end;
    range.step_by(BLOCK).map(move |start| start..(start + BLOCK).min(end))
}

/// The planes of one band while it is painted, one value a pixel.
pub struct Band {
    pub white: [Vec<f32>; 3],
    pub ir: Vec<f32>,
    pub uva: [Vec<f32>; 3],
    pub through: Vec<f32>,
    pub height: Vec<f32>,
    pub gloss: Vec<f32>,
    /// Glow under UV-C; made when something answers that lamp otherwise than as a weaker UV-A.
    pub uvc: Option<[Vec<f32>; 3]>,
    /// Light thrown straight back; made, as those below, when a mark needs it.
    pub retro: Option<Vec<f32>>,
    /// Rim, left facets, right facets, appearing, replacing.
    pub dovid: Option<[Vec<f32>; 5]>,
    /// Optically variable ink.
    pub shift: Option<Vec<f32>>,
    /// Lines of a latent image: across above nothing, up and down below.
    pub latent: Option<Vec<f32>>,
    /// Pictures under lenses, seen from the left and from the right.
    pub lenses: Option<[Vec<f32>; 2]>,
}

/// A plane that is made when it is first needed.
pub fn plane(of: &mut Option<Vec<f32>>, count: usize) -> &mut Vec<f32> {
    of.get_or_insert_with(|| vec![0.0; count])
}

/// What the loupe finds under and in the print of a band.
#[derive(Default)]
pub struct Grain {
    /// The paper's fibres, on paper.
    pub felt: Option<Coverage>,
    /// The unevenness of the offset press.
    pub wander: Option<Wander>,
}

/// A band on the press.
pub struct OnPress {
    pub band: Band,
    pub grain: Grain,
    /// Room for what a process prints, used again for each mark.
    pub print: Print,
}

impl Band {
    /// Lays a row of ink from pixel `from` on; one tint (red, green, blue) serves all, or each pixel has its own.
    ///
    /// Plane by plane, so that the loops are simple enough for the compiler to do several pixels at once.
    /// `own` gives the infrared absorbance of each pixel, and whether they are a picture's.
    pub fn ink(&mut self, from: usize, cover: &[f32], tints: [&[f32]; 3], own: Option<(&[f32], bool)>, ink: &Ink) {
        in_wide_registers!(self.ink_wide(from, cover, tints, own, ink));
    }

    #[inline(always)]
    fn ink_wide(&mut self, from: usize, cover: &[f32], tints: [&[f32]; 3], own: Option<(&[f32], bool)>, ink: &Ink) {
        let here = from..from + cover.len();
        let of_picture = own.is_some_and(|(_, picture)| picture);
        let tint = |k: usize, i: usize| tints[k][i.min(tints[k].len() - 1)];
        let passes = |k: usize, i: usize| 1.0 - cover[i].max(0.0) * (1.0 - tint(k, i));
        self.seldom(here.clone(), cover, passes, of_picture, ink);
        for (k, tint) in tints.into_iter().enumerate() {
            let plane = &mut self.white[k][here.clone()];
            // A negative coverage (a lighter watermark) must not brighten the print.
            if let [tint] = tint {
                let taken = 1.0 - tint;
                if taken != 0.0 {
                    plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c.max(0.0) * taken);
                }
            } else {
                let each = plane.iter_mut().zip(cover).zip(tint);
                each.for_each(|((v, c), tint)| *v *= 1.0 - c.max(0.0) * (1.0 - tint));
            }
            let plane = &mut self.uva[k][here.clone()];
            if ink.uva_absorb > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c * ink.uva_absorb);
            }
            if of_picture {
                let each = plane.iter_mut().zip(cover).zip(tint);
                each.for_each(|((v, c), tint)| *v *= 0.25 + 0.75 * (1.0 - c + c * tint));
            }
            if ink.uva[k] > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.uva[k]);
            }
        }
        let plane = &mut self.ir[here.clone()];
        match own {
            Some((ir, _)) => {
                plane.iter_mut().zip(cover).zip(ir).for_each(|((v, c), ir)| *v *= 1.0 - c.max(0.0) * ir);
            }
            None if ink.ir_absorb > 0.0 => {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c.max(0.0) * ink.ir_absorb);
            }
            None => {}
        }
        if ink.opacity != 0.0 {
            // A watermark is written as opacity with both signs: thinner places let more light pass.
            let plane = &mut self.through[here.clone()];
            plane
                .iter_mut()
                .zip(cover)
                .filter(|(_, c)| **c != 0.0)
                .for_each(|(v, c)| *v *= math::exp(-c * ink.opacity));
        }
        if ink.opening > 0.0 {
            let plane = &mut self.through[here.clone()];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * (ink.opening - *v));
        }
        if ink.height_um != 0.0 {
            let plane = &mut self.height[here.clone()];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.height_um);
        }
        if ink.gloss > 0.0 {
            let plane = &mut self.gloss[here];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * (ink.gloss - *v));
        }
    }
}

impl Band {
    /// Takes over a row that a process printed: from pixel `to` on, the pixels `from` of the print.
    pub fn print(&mut self, to: usize, print: &Print, from: Range<usize>, ink: &Ink, picture: bool) {
        in_wide_registers!(self.print_wide(to, print, from, ink, picture));
    }

    #[inline(always)]
    fn print_wide(&mut self, to: usize, print: &Print, from: Range<usize>, ink: &Ink, picture: bool) {
        for block in blocks(from.clone()) {
            let bare = |plane: &[f32]| plane[block.clone()].iter().all(|v| *v == 0.0);
            if !(bare(&print.cover) && bare(&print.sheen) && bare(&print.relief)) {
                self.print_block(to + block.start - from.start, print, block, ink, picture);
            }
        }
    }

    #[inline(always)]
    fn print_block(&mut self, to: usize, print: &Print, from: Range<usize>, ink: &Ink, picture: bool) {
        let here = to..to + from.len();
        let cover = &print.cover[from.clone()];
        let sheen = &print.sheen[from.clone()];
        self.seldom(here.clone(), cover, |k, i| print.through[k][from.start + i], picture, ink);
        for k in 0..3 {
            let through = &print.through[k][from.clone()];
            let white = self.white[k][here.clone()].iter_mut().zip(through).zip(sheen);
            white.for_each(|((v, t), s)| *v = *v * t + s);
            let plane = &mut self.uva[k][here.clone()];
            if ink.uva_absorb > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - (c * ink.uva_absorb).min(1.0));
            }
            if picture {
                plane.iter_mut().zip(through).for_each(|(v, t)| *v *= 0.25 + 0.75 * t);
            }
            if ink.uva[k] > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.uva[k]);
            }
        }
        let ir = &print.ir[from.clone()];
        self.ir[here.clone()].iter_mut().zip(ir).for_each(|(v, ir)| *v *= 1.0 - ir);
        if ink.opacity != 0.0 {
            let plane = self.through[here.clone()].iter_mut().zip(cover).filter(|(_, c)| **c != 0.0);
            plane.for_each(|(v, c)| *v *= math::exp(-c * ink.opacity));
        }
        if ink.opening > 0.0 {
            let plane = self.through[here.clone()].iter_mut().zip(cover);
            plane.for_each(|(v, c)| *v += c.min(1.0) * (ink.opening - *v));
        }
        if ink.height_um != 0.0 {
            self.height[here.clone()].iter_mut().zip(&print.relief[from.clone()]).for_each(|(v, um)| *v += um);
        }
        if ink.gloss > 0.0 {
            self.gloss[here].iter_mut().zip(&print.gloss[from]).for_each(|(v, c)| *v += c * (ink.gloss - *v));
        }
    }
}

impl Band {
    /// The planes that few inks need. `passes` says how much light of a channel comes through the ink at a pixel of the row.
    #[inline(always)]
    fn seldom(
        &mut self,
        here: Range<usize>,
        cover: &[f32],
        passes: impl Fn(usize, usize) -> f32,
        picture: bool,
        ink: &Ink,
    ) {
        let count = self.ir.len();
        if self.uvc.is_none() && ink.tells_uv_lamps_apart() {
            // So far everything glowed as under UV-A, but weaker.
            self.uvc = Some(self.uva.each_ref().map(|plane| plane.iter().map(|v| v * UVC_SHARE).collect()));
        }
        if let Some(uvc) = &mut self.uvc {
            let absorb = ink.uvc_absorb.unwrap_or(ink.uva_absorb);
            for (k, (plane, glow)) in uvc.iter_mut().zip(ink.uvc()).enumerate() {
                let plane = &mut plane[here.clone()];
                if absorb > 0.0 {
                    plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - (c * absorb).min(1.0));
                }
                if picture {
                    plane.iter_mut().enumerate().for_each(|(i, v)| *v *= 0.25 + 0.75 * passes(k, i));
                }
                if glow > 0.0 {
                    plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * glow);
                }
            }
        }
        if ink.retro > 0.0 {
            let plane = &mut plane(&mut self.retro, count)[here.clone()];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c.min(1.0) * (ink.retro - *v));
        }
        if ink.shift.is_some() {
            let plane = &mut plane(&mut self.shift, count)[here];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c.min(1.0) * (1.0 - *v));
        } else if let Some(plane) = &mut self.shift {
            // Print over the ink hides its change of colour as much as it hides the ink.
            let mean = |i: usize| (passes(0, i) + passes(1, i) + passes(2, i)) / 3.0;
            plane[here].iter_mut().enumerate().for_each(|(i, v)| *v *= mean(i));
        }
    }
}
