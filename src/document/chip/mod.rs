//! The chip of an electronic machine readable travel document (eMRTD): what it says and what it can prove.
//!
//! Facts only. Nothing here is encoded as on a real chip, and there are no keys: files are values, hashes are digests of these
//! values, and a signature is a specimen's ([`super::specimen_signature`]).
mod contents;
mod data_group;
mod security_object;

pub use contents::{Access, Authentication, Chip, Mechanism};
pub use data_group::{DataGroup, File};
pub use security_object::SecurityObject;
