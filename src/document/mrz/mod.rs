//! Machine readable zones of passports, cards and visas: written, read and checked by ICAO Doc 9303.
mod blind;
mod difference;
mod document_code;
mod layout;
mod note;
mod read;
mod read_error;
mod text;
mod values;
mod write;

pub use blind::{BlindSpot, blind_spots};
pub use difference::{FieldDifference, differences};
pub use layout::{Format, Run};
pub use note::Note;
pub use read::{FieldReading, Reading, Verdict, read};
pub use read_error::{Fault, ReadError};
pub use text::Text;
pub use write::{MrzFields, WriteProblem, problems, write};
