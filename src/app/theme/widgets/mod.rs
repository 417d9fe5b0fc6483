//! The controls and surfaces that screens are made of.
mod arrows;
mod button;
mod by_page;
mod captioned;
mod chip;
mod control;
mod field;
mod hint;
mod layout;
mod progress;
mod row;
mod scroll;
mod segments;
mod shortcut;
mod text;
mod tool;
mod verdict;

pub use arrows::Arrows;
pub use button::Push;
pub use by_page::ByPage;
pub use captioned::Captioned;
pub use chip::chip;
pub use control::{Control, Look, OwnInk};
pub use field::{Edited, Field};
pub use layout::{card, chosen, column, frame, outlined, panel, rule, shadow, space, top_bar};
pub use progress::progress;
pub use row::Row;
pub use scroll::Scrolling;
pub use segments::{Segment, segments};
pub use shortcut::{Modifiers, Scope, Shortcut, types};
pub use text::{cap, disc, glyph, number, own_glyph, own_text, tag, text};
pub use tool::Tool;
pub use verdict::{Verdict, verdict_mark};

pub fn plugin(app: &mut bevy::prelude::App) {
    app.add_plugins((
        control::plugin,
        arrows::plugin,
        by_page::plugin,
        captioned::plugin,
        field::plugin,
        hint::plugin,
        progress::plugin,
        scroll::plugin,
        shortcut::plugin,
    ));
}
