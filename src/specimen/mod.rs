//! A document as sheets: the only place that knows the order of drawing. SPECIMEN stands on every page; nothing switches it off.
mod draw;
mod face_cache;
mod faces;
mod fibres;
mod handling;
mod holes;
mod personal;
mod picture;
mod proof;
mod signature;
mod stamp;
mod studio;
mod visa;
mod word;

pub use draw::{DrawError, draw};
pub use face_cache::FaceCache;
pub use faces::Faces;
pub use proof::{PIECES, Piece, proof};
pub use studio::{Studio, Version};
pub use word::stamp_crop;
