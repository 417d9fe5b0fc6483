//! Visible digital seals on visas: a two-dimensional barcode with the machine readable zone of the label, signed (ICAO Doc 9303-13,
//! and 9303-7 §9 for visas).
//!
//! The signature is a specimen's ([`super::specimen_signature`]): no seal made here verifies anywhere else.
mod c40;
mod content;
mod stay;
mod symbol;
mod verify;

pub use content::{Seal, SealContent, WrongFormat};
pub use stay::Stay;
pub use symbol::{SIDE_MODULES, modules};
pub use verify::{Status, SubStatus, TrustLevel, Verdict, verify};
