//! What a travel document says: its fields, its machine readable zone, its stamps. No picture is drawn here.
pub mod certificate;
pub mod check_digit;
pub mod chip;
pub mod codes;
pub mod compare;
mod content;
pub mod findings;
pub mod mrz;
pub mod names;
pub mod seal;
mod sex;
mod sitter;
pub mod specimen_signature;
pub mod trust;
pub mod visible_date;

pub use content::{Direction, Document, Facts, FieldId, Likeness, Page, PageKind, Stamp, Visa};
pub use sex::Sex;
pub use sitter::{Cast, Person, Photograph, Sitter};
