//! The barcode of a visa's seal: a Data Matrix symbol (ISO/IEC 16022) of 44 × 44 modules, the size for visas (BSI TR-03137-1 §5.1).

use super::Seal;
use datamatrix::{DataMatrix, SymbolSize};

/// Modules along a side; room for 142 bytes.
pub const SIDE_MODULES: usize = 44;

/// The dark modules, as column and row from the upper left; none if the seal is longer than the symbol has room.
pub fn modules(seal: &Seal) -> Option<Vec<(usize, usize)>> {
    let symbol = DataMatrix::encode(&seal.0.0, SymbolSize::Square44).ok()?;
    Some(symbol.bitmap().pixels().collect())
}
