//! A document as sheets: the only place that knows the order of drawing. SPECIMEN stands on every page; nothing switches it off.
mod draw;
mod faces;
mod fibres;
mod holes;
mod personal;
mod picture;
mod signature;
mod stamp;
mod visa;
mod word;

pub use draw::{DrawError, draw};
pub use faces::{Faces, Likeness};
pub use word::stamp_crop;
