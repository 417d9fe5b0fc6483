//! Loupe: the page drawn anew from its vectors at up to 60×, with the structure of each print process; pixels are never enlarged.

use super::{Kind, Tool};
use crate::base::units::{MM_PER_INCH, Point, Rect};
use std::ops::RangeInclusive;

/// Magnifications of the loupe.
pub const LOUPE_ZOOM: RangeInclusive<f32> = 4.0..=60.0;

/// Screen pixels per mm at which a document is life-size (96 dpi).
const LIFE_SIZE_PX_PER_MM: f32 = 96.0 / MM_PER_INCH;

/// Resolution at which a magnification shows one drawn pixel on one screen pixel.
pub fn loupe_dpi(zoom: f32) -> f32 {
    (zoom.clamp(*LOUPE_ZOOM.start(), *LOUPE_ZOOM.end()) * LIFE_SIZE_PX_PER_MM * MM_PER_INCH).min(6000.0)
}

/// The square of the page under a loupe that is `across_px` wide on the screen, around `at`.
pub fn loupe_region(at: Point, zoom: f32, across_px: f32) -> Rect {
    let side = across_px / (loupe_dpi(zoom) / MM_PER_INCH);
    Rect::new(at.x - side / 2.0, at.y - side / 2.0, side, side)
}

/// See the module.
pub struct Loupe;

impl Tool for Loupe {
    fn id(&self) -> &'static str {
        "loupe"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'L'
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::units::pt;

    #[test]
    fn twenty_times_shows_a_millimetre_on_76_pixels() {
        let region = loupe_region(pt(50.0, 40.0), 20.0, 240.0);
        assert!((240.0 / region.w - 75.6).abs() < 0.1);
        assert_eq!(region.centre(), pt(50.0, 40.0));
    }
}
