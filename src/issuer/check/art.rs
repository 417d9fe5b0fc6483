//! The motifs: whether each can be drawn.

use super::{Check, code, word};
use crate::paint::Path;
use crate::paint::motif::{Motif, Part};

impl Check<'_> {
    pub(super) fn art(&mut self) {
        let motifs = &self.issuer.art.motifs;
        let mut sound = !self.ron.is_unread("art.motifs");
        for (name, parts) in motifs {
            for (index, part) in parts.iter().enumerate() {
                sound &= self.part(part, &format!("art.motifs.{name}[{index}]"));
            }
        }
        // Where every part is sound, only a motif that uses itself is left to find.
        if sound {
            for name in motifs.keys() {
                if let Err(why) = Motif::named(name, motifs) {
                    self.tell(&code::OUTLINE, &format!("art.motifs.{name}"), why, None);
                }
            }
        }
    }

    fn part(&mut self, part: &Part, path: &str) -> bool {
        match part {
            Part::Path { d, .. } | Part::Hatch { d, .. } => match Path::from_svg(d) {
                Ok(_) => true,
                Err(why) => {
                    self.tell(&code::OUTLINE, &format!("{path}.d"), why, None);
                    false
                }
            },
            Part::Text { text, style, .. } => {
                let missing: String = style.face.missing(text).into_iter().collect();
                if !missing.is_empty() {
                    let face = word(&style.face);
                    let message = format!("the face `{face}` lacks `{missing}`, which “{text}” needs");
                    let advice = "choose another face, or other letters".to_owned();
                    self.tell(&code::LETTERS, &format!("{path}.text"), message, Some(advice));
                }
                true
            }
            Part::Use { motif, .. } => self.motif(motif, &format!("{path}.motif")),
            Part::Circle { .. }
            | Part::Star { .. }
            | Part::Flower { .. }
            | Part::Ticks { .. }
            | Part::Sprig { .. }
            | Part::Waves { .. } => true,
        }
    }
}
