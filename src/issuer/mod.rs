//! Fictional states and their document models, read from issuers' files: data only, so a new state needs no Rust.
mod check;
mod chip;
pub mod code;
mod design;
mod facts;
mod icao_zone;
mod latent;
mod leaf;
mod model;
mod paper;
mod parse;
mod plate;
mod print;
mod registry;
pub mod seal;
mod variation;
mod zone;

pub use design::{
    Area, Art, Channels, Design, Dovid, Drawing, Element, Field, FieldLook, HeightImage, HeightPart, Layer,
    LensPicture, Lettering, MRZ, Perforation, PortraitLook, Print, Words, mrz_centres_mm,
};
pub use facts::{Authority, Issuer, LastDay, Localised, Names, Post, StampDesign, Stamps, VisaCategory, Visas, Window};
pub use icao_zone::{IcaoZone, Numeral};
pub use leaf::is_in_paper;
pub use model::{Body, Feature, Model};
pub use paper::{CarriedBy, Lists, MadeIn, Paper, VISIT_DAYS};
pub use parse::parse;
pub use plate::{Plate, Plates};
pub use registry::Registry;
pub use variation::Variation;
pub use zone::Zone;
