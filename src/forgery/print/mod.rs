//! Forgeries of printing, inks and optically variable devices.
pub mod dovid_static;
pub mod guilloche_dots;
pub mod ir_background_stays;
pub mod uv_image_missing;
