//! What is printed on a page: whether every ink, style, motif, height and area that it names is described.

use super::{Check, Page, code};
use crate::issuer::{Drawing, Element, LensPicture};

/// The last channel of a DOVID.
const LAST_CHANNEL: u8 = 4;

impl<'a> Check<'a> {
    pub(super) fn page(&mut self, page: &Page<'a>) {
        let design = page.design;
        for (name, height) in &design.heights {
            for (index, part) in height.parts.iter().enumerate() {
                self.motif(&part.motif, &page.at(&format!("heights.{name}.parts[{index}].motif")));
            }
        }
        if let Some(look) = &design.look {
            for (field, style) in [("caption", &look.caption), ("english", &look.english), ("data", &look.data)] {
                self.style(style, &page.at(&format!("look.{field}")));
            }
            self.ink(&look.ink, &page.at("look.ink"));
            self.ink(&look.caption_ink, &page.at("look.caption_ink"));
        }
        for (index, element) in design.elements.iter().enumerate() {
            self.printed(element, page.element(index), page);
        }
        self.shifts(page);
    }

    /// A page has one ink that changes its colour with the angle.
    fn shifts(&mut self, page: &Page<'a>) {
        let mut first: Option<&str> = None;
        for (index, element) in page.design.elements.iter().enumerate() {
            let Element::Print(print) = element else { continue };
            if self.art.inks.get(&print.ink).is_none_or(|ink| ink.shift.is_none()) {
                continue;
            }
            match first {
                Some(other) if other != print.ink => {
                    let message = format!("`{}` and `{other}` both change their colour with the angle", print.ink);
                    let advice = Some("use one of them on this page".to_owned());
                    self.tell(&code::TWO_SHIFTS, &format!("{}.ink", page.element(index)), message, advice);
                }
                _ => first = Some(&print.ink),
            }
        }
    }

    fn printed(&mut self, element: &Element, path: &str, page: &Page<'a>) {
        let at = |inside: &str| format!("{path}.{inside}");
        match element {
            Element::Print(print) => {
                self.ink(&print.ink, &at("ink"));
                self.drawings(&print.draw, path, page);
                for (index, (name, _)) in print.step_back.iter().enumerate() {
                    let names = page.design.areas.keys().chain(page.design.heights.keys());
                    let list = if self.ron.is_unread(&page.at("heights")) { "heights" } else { "areas" };
                    let place = at(&format!("step_back[{index}][0]"));
                    self.known("area or height", name, &place, &page.at(list), names);
                }
            }
            Element::Wash { ink, .. }
            | Element::Ghost { ink, .. }
            | Element::Signature { ink, .. }
            | Element::Mrz { ink, .. }
            | Element::Seal { ink, .. }
            | Element::Laminate { ink, .. } => self.ink(ink, &at("ink")),
            Element::Foil { draw, .. } => self.drawings(draw, path, page),
            Element::Watermark { height, .. } => self.height(height, &at("height"), Some(page)),
            Element::Thread { text, style, ink, window_ink, .. } => {
                self.letters(style, &at("style"), text, &page.text(text, at("text")));
                self.ink(ink, &at("ink"));
                self.ink(window_ink, &at("window_ink"));
            }
            Element::Fibres { kinds } => {
                for (index, (_, ink)) in kinds.iter().enumerate() {
                    self.ink(ink, &at(&format!("kinds[{index}][1]")));
                }
            }
            Element::Field(field) => {
                if let Some(ink) = &field.ink {
                    self.ink(ink, &at("ink"));
                }
                if let Some(style) = &field.style {
                    self.style(style, &at("style"));
                }
            }
            Element::Number { style, ink, .. } => {
                self.style(style, &at("style"));
                self.ink(ink, &at("ink"));
            }
            Element::PageNumber { style, ink, .. } => {
                self.letters(style, &at("style"), "0123456789", &at("style"));
                self.ink(ink, &at("ink"));
            }
            Element::Dovid(dovid) => {
                for (index, (channel, drawing)) in dovid.draw.iter().enumerate() {
                    if *channel > LAST_CHANNEL {
                        let message = format!("a DOVID has channels 0 to {LAST_CHANNEL}, not {channel}");
                        self.tell(&code::CHANNEL, &at(&format!("draw[{index}][0]")), message, None);
                    }
                    self.drawing(drawing, &at(&format!("draw[{index}][1]")), Some(page));
                }
            }
            Element::Latent { ink, draw, .. } => {
                self.ink(ink, &at("ink"));
                self.drawings(draw, path, page);
            }
            Element::Lens { ink, left, right, .. } => {
                self.ink(ink, &at("ink"));
                for (side, picture) in [("left", left), ("right", right)] {
                    if let LensPicture::Field { style, .. } = picture {
                        self.style(style, &at(&format!("{side}.style")));
                    }
                }
            }
            Element::Portrait { .. } | Element::Perforation(_) => {}
        }
    }

    fn drawings(&mut self, drawings: &[Drawing], path: &str, page: &Page<'a>) {
        for (index, drawing) in drawings.iter().enumerate() {
            self.drawing(drawing, &format!("{path}.draw[{index}]"), Some(page));
        }
    }

    /// A drawing on a page, or on a stamp, which has no heights.
    pub(super) fn drawing(&mut self, drawing: &Drawing, path: &str, page: Option<&Page<'a>>) {
        let at = |inside: &str| format!("{path}.{inside}");
        let text_at = |text: &str| page.map_or_else(|| at("text"), |page| page.text(text, at("text")));
        match drawing {
            Drawing::Relief(relief) => self.height(&relief.height, &at("height"), page),
            Drawing::Motif { motif, .. } => {
                self.motif(motif, &at("motif"));
            }
            Drawing::Text(words) => {
                self.letters(&words.style, &at("style"), &words.text, &text_at(&words.text));
            }
            Drawing::Microprint { text, style, .. } => {
                self.letters(style, &at("style"), text, &text_at(text));
            }
            Drawing::Waves(_) | Drawing::Rosette(_) | Drawing::Border(_) | Drawing::Panel { .. } => {}
        }
    }

    fn height(&mut self, name: &str, path: &str, page: Option<&Page<'a>>) {
        match page {
            Some(page) => {
                self.known("height", name, path, &page.at("heights"), page.design.heights.keys());
            }
            None => {
                let message = format!("there is no height called `{name}`: a stamp has none");
                self.tell(&code::UNKNOWN_NAME, path, message, Some("draw a motif instead".to_owned()));
            }
        }
    }
}
