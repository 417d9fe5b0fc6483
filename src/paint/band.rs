//! The planes of a band of a page while it is painted, one value a pixel, and how ink comes onto them.

use super::process::{Print, offset::Wander};
use super::{Coverage, Ink};
use crate::base::math;
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
    /// Rim, left facets, right facets, appearing, replacing; made when a mark needs them.
    pub dovid: Option<[Vec<f32>; 5]>,
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
        let here = from..from + cover.len();
        let of_picture = own.is_some_and(|(_, picture)| picture);
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
        for block in blocks(from.clone()) {
            let bare = |plane: &[f32]| plane[block.clone()].iter().all(|v| *v == 0.0);
            if !(bare(&print.cover) && bare(&print.sheen) && bare(&print.relief)) {
                self.print_block(to + block.start - from.start, print, block, ink, picture);
            }
        }
    }

    fn print_block(&mut self, to: usize, print: &Print, from: Range<usize>, ink: &Ink, picture: bool) {
        let here = to..to + from.len();
        let cover = &print.cover[from.clone()];
        let sheen = &print.sheen[from.clone()];
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
