//! Forgeries of what the sheet and its laminate are made of.
pub mod paper_uv_bright;
pub mod watermark_absent;
