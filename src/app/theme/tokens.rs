//! Every size of the interface, in logical pixels at 1366 × 768.

use bevy::prelude::*;

/// The window size at which the interface has scale 1.
pub const DESIGN: Vec2 = Vec2::new(1366.0, 768.0);

pub const HALF: f32 = 4.0;
pub const GRID: f32 = 8.0;
pub const PAD: f32 = 12.0;
pub const MARGIN: f32 = 16.0;
pub const CARD: f32 = 24.0;

pub const RADIUS_PICTURE: f32 = 4.0;
pub const RADIUS_CONTROL: f32 = 6.0;
pub const RADIUS_CARD: f32 = 8.0;
pub const RADIUS_POPOVER: f32 = 10.0;

/// The least size of anything to press, for fingers.
pub const TOUCH: f32 = 44.0;
pub const LARGE: f32 = 56.0;
pub const ROW: f32 = 60.0;
pub const TOOL: Vec2 = Vec2::new(84.0, 72.0);
/// A button with its word below the icon.
pub const CAPTIONED: f32 = 56.0;
pub const ICON: f32 = 24.0;
pub const ICON_SMALL: f32 = 18.0;

pub const TOP_BAR: f32 = 56.0;
pub const DESK_TOP_BAR: f32 = 48.0;
pub const DESK_PANEL: f32 = 264.0;
pub const DESK_PANEL_WIDE: f32 = 336.0;
pub const DESK_PANEL_CLOSED: f32 = 64.0;
pub const DESK_TOOL_BAR: f32 = 88.0;
/// The line between the page and the strip that says what the hand can do.
pub const DESK_HINT: f32 = 28.0;
pub const DESK_STRIP: f32 = 76.0;
pub const PAGE_THUMB: Vec2 = Vec2::new(62.0, 44.0);
/// Pixels drawn for each of a thumbnail's: enough for the sharpest screens, and no fewer than can be drawn of a page.
pub const THUMB_SHARPNESS: f32 = 2.5;
pub const POPOVER: f32 = 368.0;
pub const POPOVER_WIDE: f32 = 560.0;
pub const LOUPE: f32 = 240.0;

/// Text sizes that can be chosen, in per cent.
pub const TEXT_SCALES: [u16; 5] = [100, 125, 150, 175, 200];
/// From this text size the side panels widen and the tools wrap to a second row.
pub const WIDE_FROM: u16 = 150;

/// Scale of the whole interface in a window, in quarter steps and never below 1.
pub fn interface_scale(window: Vec2) -> f32 {
    let fit = (window / DESIGN).min_element();
    ((fit * 4.0).floor() / 4.0).max(1.0)
}

/// A way of setting text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// Hints, second lines.
    Caption,
    /// Names of tools.
    Tool,
    /// Heads of small blocks.
    Label,
    /// Key caps.
    Cap,
    #[default]
    Body,
    /// Buttons.
    Button,
    /// First lines of rows; the next action.
    Strong,
    /// Heads of panels and sections.
    Title,
    Head,
    Brand,
}

/// The faces of the interface's one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Regular,
    Medium,
    SemiBold,
    Bold,
}

impl Type {
    /// Size and line height in px at 100 %, and face.
    pub const fn spec(self) -> (f32, f32, Face) {
        match self {
            Type::Caption => (13.0, 20.0, Face::Regular),
            Type::Tool => (13.0, 20.0, Face::Medium),
            Type::Label => (13.0, 20.0, Face::SemiBold),
            Type::Cap => (12.0, 18.0, Face::Medium),
            Type::Body => (15.0, 24.0, Face::Regular),
            Type::Button => (15.0, 24.0, Face::Medium),
            Type::Strong => (15.0, 24.0, Face::SemiBold),
            Type::Title => (18.0, 28.0, Face::SemiBold),
            Type::Head => (32.0, 40.0, Face::SemiBold),
            Type::Brand => (32.0, 40.0, Face::Bold),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interface_grows_in_quarter_steps_and_never_shrinks() {
        assert_eq!(interface_scale(Vec2::new(1366.0, 768.0)), 1.0);
        assert_eq!(interface_scale(Vec2::new(1280.0, 720.0)), 1.0);
        assert_eq!(interface_scale(Vec2::new(1920.0, 1080.0)), 1.25);
        assert_eq!(interface_scale(Vec2::new(3840.0, 2160.0)), 2.75);
    }
}
