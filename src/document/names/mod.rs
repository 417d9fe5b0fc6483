//! Names: from the visual zone to the name field of the machine readable zone.
mod arabic;
pub mod components;
mod cyrillic;
pub mod field;
mod latin;
pub mod letters;
pub mod truncation;

pub use components::{NameError, components};
pub(crate) use field::printed_name;
pub use field::{NameFault, NameRules, judge, name_field};
pub use letters::{CHOICES, Language, Letters};
pub use truncation::Truncation;
