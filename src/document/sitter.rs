//! People who lent their own photographs to a scenario, in place of faces that are computed.

use super::Sex;
use crate::base::seed::Seed;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// A photograph, cut out of its background.
#[derive(Clone, PartialEq, Eq)]
pub struct Photograph {
    pub width: usize,
    pub height: usize,
    /// Red, green and blue of each pixel, sRGB, row by row from the top left.
    pub rgb: Vec<u8>,
    /// How much of each pixel is the person and not the background, 0…255.
    pub subject: Vec<u8>,
}

/// One person and the photographs of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// As the trainer calls them.
    pub id: String,
    /// Stands for this very person in every document; made from the photographs themselves.
    pub seed: Seed,
    pub sex: Sex,
    /// In the photographs, in years.
    pub age_years: u8,
    /// One at least. The last is what they look like at the counter; documents have the others.
    pub photographs: Vec<Photograph>,
}

/// The people whose photographs a scenario uses; nobody where faces are computed.
#[derive(Clone, Default)]
pub struct Cast(Arc<[Person]>);

impl Cast {
    pub fn new(people: Vec<Person>) -> Cast {
        Cast(people.into())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everybody, as whoever sits for a document's picture.
    pub fn sitters(&self) -> impl Iterator<Item = Sitter> {
        (0..self.0.len()).map(|index| Sitter { cast: self.clone(), index })
    }
}

/// Two casts are the same if the same people are in them.
impl PartialEq for Cast {
    fn eq(&self, other: &Cast) -> bool {
        self.0.iter().map(|person| person.seed).eq(other.0.iter().map(|person| person.seed))
    }
}

impl std::fmt::Debug for Cast {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|person| (&person.id, person.seed))).finish()
    }
}

/// One of the people of a cast. Knows the others, so that somebody else's picture can be put in the place of theirs.
#[derive(Clone)]
pub struct Sitter {
    cast: Cast,
    index: usize,
}

/// Of how many of nearly the same age somebody else is chosen.
const NEAR_IN_AGE: usize = 3;

impl Sitter {
    pub fn person(&self) -> &Person {
        &self.cast.0[self.index]
    }

    /// Somebody else of that sex, of about the same age; none where nobody is.
    pub fn another(&self, seed: Seed) -> Option<Sitter> {
        let me = self.person();
        let mut others: Vec<Sitter> =
            self.cast.sitters().filter(|other| other.index != self.index && other.person().sex == me.sex).collect();
        others.sort_by_key(|other| (other.person().age_years.abs_diff(me.age_years), other.index));
        others.truncate(NEAR_IN_AGE);
        let chosen = seed.0 % (others.len() as u64).max(1);
        others.into_iter().nth(chosen as usize)
    }

    /// The photograph of a sitting for a document. The same sitting gives the same picture.
    pub fn photograph(&self, sitting: Seed) -> &Photograph {
        let all = &self.person().photographs;
        let of_documents = (all.len() as u64 - 1).max(1);
        &all[(sitting.0 % of_documents) as usize]
    }

    /// What they look like at the counter.
    pub fn at_counter(&self) -> &Photograph {
        let all = &self.person().photographs;
        &all[all.len() - 1]
    }
}

impl PartialEq for Sitter {
    fn eq(&self, other: &Sitter) -> bool {
        self.person().seed == other.person().seed
    }
}

/// Without the pixels.
impl std::fmt::Debug for Sitter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.person().id, self.person().seed)
    }
}

impl Serialize for Sitter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.person().id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cast() -> Cast {
        let photograph = |shade| Photograph { width: 1, height: 1, rgb: vec![shade; 3], subject: vec![255] };
        let person = |id: &str, sex, age_years, count: u8| Person {
            id: id.to_owned(),
            seed: Seed(0).child(id),
            sex,
            age_years,
            photographs: (0..count).map(photograph).collect(),
        };
        Cast::new(vec![
            person("anna", Sex::F, 30, 3),
            person("bea", Sex::F, 33, 1),
            person("carl", Sex::M, 31, 2),
            person("dora", Sex::F, 70, 1),
            person("eva", Sex::F, 28, 1),
            person("fay", Sex::F, 27, 1),
        ])
    }

    #[test]
    fn somebody_else_is_of_the_same_sex_and_about_as_old() {
        let all: Vec<Sitter> = cast().sitters().collect();
        let met: std::collections::BTreeSet<String> =
            (0..40).filter_map(|n| Some(all[0].another(Seed(n))?.person().id.clone())).collect();
        assert_eq!(met.into_iter().collect::<Vec<_>>(), ["bea", "eva", "fay"]);
        assert_eq!(all[2].another(Seed(0)), None);
    }

    #[test]
    fn the_last_photograph_is_kept_for_the_counter() {
        let all: Vec<Sitter> = cast().sitters().collect();
        for n in 0..20 {
            let on_document = all[0].photograph(Seed(n));
            assert!(on_document == &all[0].person().photographs[n as usize % 2] && on_document != all[0].at_counter());
            // Of one picture there is no other.
            assert!(all[1].photograph(Seed(n)) == all[1].at_counter());
        }
    }
}
