//! What every tool on the desk has.

use crate::layers::Light;

/// What a tool does to the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It lights the document.
    Light(Light),
    /// It is used on top of a light.
    Tool,
}

/// A tool on the desk. Its name and hint are in the texts `tool-<id>` and `tool-<id>-hint`.
pub trait Tool: Sync {
    /// The name in scenarios, logs and commands.
    fn id(&self) -> &'static str;
    fn kind(&self) -> Kind;
    /// The key that takes it.
    fn key(&self) -> char;
}
