//! Forgeries of visas.
pub mod visa_dates_altered;
pub mod visa_passport_number;
