//! Loops over many pixels in the widest registers that the processor has. Nothing is fused or reordered: the bytes are the same on
//! every machine.

use fearless_simd::Level;
use std::sync::LazyLock;

static WIDEST: LazyLock<Level> = LazyLock::new(Level::new);

/// What this processor can do.
pub fn widest() -> Level {
    *WIDEST
}

/// Runs an expression compiled for several kinds of processors, in the version for this one; only what is `#[inline(always)]`
/// in it is.
macro_rules! in_wide_registers {
    ($work:expr) => {
        fearless_simd::dispatch!($crate::base::wide::widest(), _simd => $work)
    };
}
pub(crate) use in_wide_registers;
