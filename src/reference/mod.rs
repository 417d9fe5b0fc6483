//! The reference library: what is known of a document model, and which views of a genuine specimen show it. Reads only.
mod aid;
mod record;

pub use aid::{Aid, aids};
pub use record::{FeatureRecord, PageRecord, Record, Shot, ShotOf, Shows, last_valid};
