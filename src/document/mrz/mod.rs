//! Machine readable zones of passports, cards and visas: written, read and checked by ICAO Doc 9303.
mod layout;
mod note;
mod read;
mod read_error;
mod write;

pub use layout::{Format, Run};
pub use note::Note;
pub use read::{FieldReading, Reading, Verdict, read};
pub use read_error::ReadError;
pub use write::{MrzFields, WriteProblem, problems, write};
