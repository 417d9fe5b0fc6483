//! Names: from the visual zone to the name field of the machine readable zone.
pub mod components;
pub mod field;
pub mod letters;
pub mod truncation;

pub use components::{NameError, components};
pub(crate) use field::printed_name;
pub use field::{NameFault, NameRules, judge, name_field};
pub use letters::{CHOICES, Letters, spelling};
pub use truncation::Truncation;
