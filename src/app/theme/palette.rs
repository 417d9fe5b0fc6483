//! Every colour of the interface. Greys are exactly neutral, so that nothing near a document tints it.

use bevy::prelude::*;

/// What a colour is for; the palette says what it looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Clear,
    /// Round a document in bright lights: 18 % grey, as in a colour-viewing booth.
    Booth,
    /// The same in dark lights; behind pictures.
    BoothDark,
    Rail,
    RailDark,
    Ground,
    Panel,
    Raised,
    Tool,
    Control,
    ControlEdge,
    Hover,
    HoverEdge,
    /// A row under the pointer: darker than a selected one, so that only one looks chosen.
    RowHover,
    Press,
    Off,
    Selected,
    Well,
    Line,
    /// Round cards, where their fill alone would not show.
    CardEdge,
    Edge,
    Text,
    TextSecond,
    Placeholder,
    TextOff,
    OnSelected,
    Next,
    OnNext,
    NextHover,
    NextPress,
    Found,
    Missed,
    OnVerdict,
    Focus,
    FocusInner,
    Scrim,
    Shadow,
    /// Over a screen that has to wait.
    Veil,
    /// Labels over a document: white on black in every light and theme.
    Tag,
    OnTag,
}

impl Tone {
    /// The colour, for normal or for high contrast.
    pub fn colour(self, high_contrast: bool) -> Color {
        let (rgb, alpha) = if high_contrast { self.high_contrast() } else { self.normal() };
        let [_, r, g, b] = u32::to_be_bytes(rgb);
        Color::srgba_u8(r, g, b, alpha)
    }

    fn normal(self) -> (u32, u8) {
        let rgb = match self {
            Tone::Clear => return (0, 0),
            Tone::Scrim => return (0, 71),
            Tone::Shadow => return (0, 130),
            Tone::Veil => return (0, 153),
            Tone::Tag => return (0x000000, 224),
            Tone::Booth => 0x767676,
            Tone::BoothDark => 0x1C1C1C,
            Tone::Rail | Tone::ControlEdge => 0x5C5C5C,
            Tone::RailDark => 0x2A2A2A,
            Tone::Ground => 0x262626,
            Tone::Panel => 0x303030,
            // A card's edge is as its fill: a clear one would leave the card smaller than a selected one.
            Tone::Raised | Tone::CardEdge | Tone::Press => 0x3B3B3B,
            Tone::Tool => 0x363636,
            Tone::Control | Tone::RowHover => 0x474747,
            Tone::Hover => 0x525252,
            Tone::HoverEdge => 0x777777,
            Tone::Off => 0x383838,
            Tone::Selected => 0x555555,
            Tone::Well => 0x242424,
            Tone::Line => 0x484848,
            Tone::Edge => 0x808080,
            Tone::Text | Tone::OnSelected => 0xF2F2F2,
            Tone::TextSecond => 0xC8C8C8,
            Tone::Placeholder => 0xA8A8A8,
            Tone::TextOff => 0x8C8C8C,
            Tone::Next => 0xF2B33D,
            Tone::OnNext | Tone::OnVerdict => 0x1A1A1A,
            Tone::NextHover => 0xFFC65C,
            Tone::NextPress => 0xD99A22,
            Tone::Found => 0x63CBA6,
            Tone::Missed => 0xF08FB2,
            Tone::Focus | Tone::OnTag => 0xFFFFFF,
            Tone::FocusInner => 0x000000,
        };
        (rgb, 255)
    }

    fn high_contrast(self) -> (u32, u8) {
        let rgb = match self {
            // What is judged stays as it is.
            Tone::Clear
            | Tone::Scrim
            | Tone::Shadow
            | Tone::Veil
            | Tone::Tag
            | Tone::OnTag
            | Tone::Booth
            | Tone::BoothDark
            | Tone::Rail
            | Tone::RailDark => return self.normal(),
            Tone::Ground
            | Tone::Panel
            | Tone::Raised
            | Tone::Well
            | Tone::Tool
            | Tone::Control
            | Tone::Press
            | Tone::Off
            | Tone::OnNext
            | Tone::OnVerdict
            | Tone::OnSelected
            | Tone::FocusInner => 0x000000,
            Tone::Hover | Tone::RowHover => 0x333333,
            Tone::CardEdge
            | Tone::ControlEdge
            | Tone::HoverEdge
            | Tone::Selected
            | Tone::Line
            | Tone::Edge
            | Tone::Text
            | Tone::TextSecond
            | Tone::Placeholder => 0xFFFFFF,
            Tone::TextOff => 0xB0B0B0,
            Tone::Next | Tone::NextHover | Tone::NextPress | Tone::Focus => 0xFFD000,
            Tone::Found => 0x7DFFC8,
            Tone::Missed => 0xFFA0C8,
        };
        (rgb, 255)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two opaque tones, after WCAG 2.
    fn contrast(a: Tone, b: Tone, high: bool) -> f32 {
        let [a, b] = [a, b].map(|tone| tone.colour(high).to_linear());
        let [a, b] = [a, b].map(|c| 0.2126 * c.red + 0.7152 * c.green + 0.0722 * c.blue + 0.05);
        a.max(b) / a.min(b)
    }

    #[test]
    fn text_can_be_read_on_every_surface_it_stands_on() {
        let pairs = [
            (Tone::Text, Tone::Panel),
            (Tone::Text, Tone::Raised),
            (Tone::Text, Tone::Control),
            (Tone::Text, Tone::Hover),
            (Tone::TextSecond, Tone::RowHover),
            (Tone::OnSelected, Tone::Selected),
            (Tone::TextSecond, Tone::Raised),
            (Tone::OnNext, Tone::Next),
            (Tone::OnVerdict, Tone::Found),
            (Tone::Missed, Tone::Panel),
        ];
        for (ink, ground) in pairs {
            for high in [false, true] {
                assert!(contrast(ink, ground, high) >= 4.5, "{ink:?} on {ground:?}, high contrast {high}");
            }
        }
    }

    #[test]
    fn greys_near_a_document_are_neutral() {
        for tone in [Tone::Booth, Tone::BoothDark, Tone::Rail, Tone::Ground, Tone::Panel, Tone::Control] {
            let c = tone.colour(false).to_srgba();
            assert!(c.red == c.green && c.green == c.blue, "{tone:?}");
        }
    }
}
