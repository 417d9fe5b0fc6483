//! A row for each person; in it five photographs of that person over thirty years, and the one at the counter.

use super::Tiles;
use crate::base::seed::Seed;
use crate::document::{Likeness, Sex};
use crate::layers::Image;
use crate::paint::portrait::Portrait;
use crate::specimen::{FaceCache, Faces, stamp_crop};

/// Width and height of one picture, in pixels: 35 × 45 mm.
const TILE: (usize, usize) = (280, 360);
/// Age in the first picture of each person, their sex, and whether they cover the head for belief.
const PEOPLE: [(u8, Sex, bool); 9] = [
    (6, Sex::F, false),
    (11, Sex::M, false),
    (19, Sex::F, false),
    (24, Sex::M, false),
    (30, Sex::F, true),
    (33, Sex::F, false),
    (38, Sex::M, false),
    (47, Sex::F, false),
    (58, Sex::M, false),
];
/// Years after the first picture.
const LATER: [u8; 4] = [0, 0, 10, 30];

pub fn sheet(seed: u64) -> Image {
    let faces = FaceCache::default();
    let columns = LATER.len() + 1;
    let mut tiles = Tiles::new(columns, PEOPLE.len(), TILE);
    for (row, (age, sex, head_covered)) in PEOPLE.into_iter().enumerate() {
        let person = Seed(seed).child(&format!("person {row}"));
        let at = |years: u8, sitting: usize| Likeness {
            person,
            sitter: None,
            head_covered,
            lookalike_sd: None,
            sex,
            age_years: age + years,
            sitting: person.child(&format!("sitting {sitting}")),
        };
        let mut lay = |column: usize, portrait: &Portrait, name: String| {
            let mut picture = Image { width: portrait.width, height: portrait.height, rgb: portrait.rgb.clone() };
            stamp_crop(&mut picture);
            tiles.lay(row * columns + column, &picture, &name);
        };
        for (column, years) in LATER.into_iter().enumerate() {
            let portrait = faces.picture(&at(years, column), TILE.0, TILE.1);
            lay(column, &portrait, format!("{} · {sex:?} · {}", row + 1, age + years));
        }
        let portrait = faces.at_counter(&at(2, LATER.len()), TILE.0, TILE.1);
        lay(LATER.len(), &portrait, format!("{} · {sex:?} · {} · at the counter", row + 1, age + 2));
    }
    tiles.image
}
