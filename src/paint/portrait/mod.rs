//! Portraits of people who do not exist: the same person at any age, in any light and pose, from numbers alone.
mod body;
mod camera;
mod clothing;
mod covering;
mod develop;
mod ear;
mod exposure;
mod eye;
mod face;
mod facial_hair;
mod glasses;
mod hair;
mod head;
mod light;
mod lines;
mod mesh;
mod mouth;
mod noise;
mod nose;
mod person;
mod picture;
mod shape;
mod skin;
mod strand;
mod tone;
mod view;

pub use person::{PARAMETERS, Parameter, Person, distance, landmarks_that_differ};
pub use picture::{Portrait, draw, pupils};
pub use tone::engraving_tone;
pub use view::{Background, Clothing, Colour, Glasses, Hairstyle, HeadCovering, Lens, Lighting, View};

#[cfg(test)]
mod tests;
