//! Forgeries of the machine readable zone and the logic of the data.
pub mod mrz_cd_dob;
pub mod mrz_viz_dob;
