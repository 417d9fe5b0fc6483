//! What a travel document says.
mod content;

pub use content::*;

use serde::{Deserialize, Serialize};

/// Sex as the document states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sex {
    #[serde(rename = "F")]
    Female,
    #[serde(rename = "M")]
    Male,
    #[serde(rename = "X")]
    Unspecified,
}
