//! The instruments on the desk: one file each. A tool shows; it never judges.
mod chip_reader;
mod coaxial;
mod compare;
mod infrared;
mod loupe;
mod mrz_reader;
mod oblique;
mod seal_reader;
mod tilt;
mod tool;
mod transmitted;
mod uv_a;
mod uv_c;
mod white;
mod why;

pub use chip_reader::{ChipRead, Conclusion, Difference, Outcome, Step, read_chip, step_name};
pub use loupe::{LOUPE_ZOOM, loupe_dpi, loupe_region};
pub use mrz_reader::{MrzRead, read_mrz};
pub use seal_reader::{Held, Place, SealRead, Sealed, SealedField, read_seal};
pub use tilt::TILT_LIMIT_DEG;
pub use tool::{Kind, Tool};
pub use why::{Part, Why};

/// Every tool, in the order of the desk's bar.
pub const TOOLS: &[&dyn Tool] = &[
    &white::White,
    &oblique::Oblique,
    &transmitted::Transmitted,
    &uv_a::UvA,
    &uv_c::UvC,
    &infrared::Infrared,
    &coaxial::Coaxial,
    &tilt::Tilt,
    &loupe::Loupe,
    &mrz_reader::MrzReader,
    &chip_reader::ChipReader,
    &seal_reader::SealReader,
    &compare::Compare,
];

/// The tool of that id.
pub fn find(id: &str) -> Option<&'static dyn Tool> {
    TOOLS.iter().copied().find(|tool| tool.id() == id)
}
