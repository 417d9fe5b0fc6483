//! The look of the interface: colours, sizes, fonts, icons, and the widgets made of them.
pub mod fonts;
pub mod icons;
pub mod keep_focus;
pub mod paint;
pub mod palette;
pub mod part;
mod plugin;
pub mod say;
pub mod tokens;
pub mod widgets;

pub use fonts::Fonts;
pub use icons::{Glyph, Icon};
pub use paint::{Edge, Fill, Ink, Set};
pub use palette::Tone;
pub use part::{AddPart, Scenes};
pub use plugin::{TakeInput, Theme, plugin};
pub use say::{Named, Say, Words};
pub use tokens::Type;
