//! How marks get onto a sheet: inks, substrates, print processes and shapes, rasterised for any region at any resolution.
pub(crate) mod coverage;
mod face;
mod felt;
pub mod guilloche;
pub mod height;
mod ink;
mod mark;
pub mod motif;
pub mod noise;
mod path_data;
mod picture;
pub mod portrait;
pub mod process;
mod raster;
mod shape;
mod sheet;

pub use coverage::Coverage;
pub use face::{Align, Face, TextStyle, set_text, text_width};
pub use ink::{Colour, Ink, hex};
pub use mark::{Cut, Mark, Tag};
pub use picture::{Picture, Tone};
pub use process::Process;
pub use raster::{DPI_RANGE, RenderError, render, render_with_threads};
pub use shape::{Line, LinePoint, Path, Segment, Shape};
pub use sheet::{Sheet, Substrate, Surface};
