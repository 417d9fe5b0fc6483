//! The motifs: whether each can be drawn.

use super::{Art, Check, code, varied, word};
use crate::paint::Path;
use crate::paint::motif::{Motif, Motifs, Part};

impl<'a> Check<'a> {
    pub(super) fn art(&mut self) {
        let issuer = self.issuer;
        self.motifs(&issuer.art.motifs, &issuer.art, "art.motifs");
        for model in &issuer.models {
            if let Some(variation) = varied(issuer, model) {
                self.motifs(&variation.motifs, &model.art, &format!("{}.motifs", model.path));
            }
        }
        self.art = &issuer.art;
    }

    /// The motifs at `path`, which may use any of `art`.
    fn motifs(&mut self, motifs: &Motifs, art: &'a Art, path: &str) {
        self.art = art;
        let mut sound = !self.ron.is_unread("art.motifs") && !self.ron.is_unread(path);
        for (name, parts) in motifs {
            for (index, part) in parts.iter().enumerate() {
                sound &= self.part(part, &format!("{path}.{name}[{index}]"));
            }
        }
        // Where every part is sound, only a motif that uses itself is left to find.
        if sound {
            for name in motifs.keys() {
                if let Err(why) = Motif::named(name, &art.motifs) {
                    self.tell(&code::OUTLINE, &format!("{path}.{name}"), why, None);
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
