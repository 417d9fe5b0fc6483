//! Portraits, made once and kept: the same likeness at the same size is never drawn twice. Computed, or a person's photograph.

use super::Faces;
use crate::document::{self, Photograph, Sex, Sitter};
use crate::paint::photograph::framed;
use crate::paint::portrait::{Person, Portrait, View, draw};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How many pictures are kept; a case needs about six.
const KEPT: usize = 48;

/// Makes portraits from likenesses and keeps them.
#[derive(Debug, Default)]
pub struct FaceCache {
    pictures: Mutex<BTreeMap<String, Arc<Portrait>>>,
}

impl FaceCache {
    /// The person at the counter: the same face in another light, pose and clothes.
    pub fn at_counter(&self, likeness: &document::Likeness, width_px: usize, height_px: usize) -> Arc<Portrait> {
        let view = |person: &Person| View::at_counter(likeness.sitting, person, f32::from(likeness.age_years));
        self.made("counter", likeness, (width_px, height_px), view, Sitter::at_counter)
    }

    fn made(
        &self,
        kind: &str,
        likeness: &document::Likeness,
        (width, height): (usize, usize),
        view: impl Fn(&Person) -> View,
        photograph: impl Fn(&Sitter) -> &Photograph,
    ) -> Arc<Portrait> {
        let key = format!("{kind} {width} {height} {likeness:?}");
        if let Some(known) = self.pictures.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        // Drawn without the lock: another page may fetch its faces meanwhile.
        let made = Arc::new(match sitter(likeness) {
            Some(sitter) => framed(photograph(&sitter), width, height),
            None => {
                let person = person(likeness);
                let view = view(&person);
                let view = if likeness.head_covered { view.with_scarf(likeness.sitting) } else { view };
                draw(&person, &view, width, height)
            }
        });
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        if pictures.len() >= KEPT {
            pictures.clear();
        }
        pictures.insert(key, made.clone());
        made
    }
}

impl Faces for FaceCache {
    fn picture(&self, likeness: &document::Likeness, width_px: usize, height_px: usize) -> Arc<Portrait> {
        let view = |person: &Person| View::id_photo(likeness.sitting, person, f32::from(likeness.age_years));
        self.made("photo", likeness, (width_px, height_px), view, |sitter| sitter.photograph(likeness.sitting))
    }
}

/// Whose photographs are used; that of a look-alike where one is asked for and there is one.
fn sitter(likeness: &document::Likeness) -> Option<Sitter> {
    let sitter = likeness.sitter.clone()?;
    let other = likeness.lookalike_sd.and_then(|_| sitter.another(likeness.person.child("look-alike")));
    Some(other.unwrap_or(sitter))
}

fn person(likeness: &document::Likeness) -> Person {
    let sex = match likeness.sex {
        Sex::F => 0.0,
        Sex::M => 1.0,
        Sex::X => 0.5,
    };
    let person = Person::sample(likeness.person, sex, f32::from(likeness.age_years));
    match likeness.lookalike_sd {
        Some(sd) => person.lookalike(likeness.person.child("look-alike"), sd, true),
        None => person,
    }
}
