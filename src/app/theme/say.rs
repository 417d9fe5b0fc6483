//! What the interface says, by key: set in the chosen language, and set anew when that changes.

use crate::base::locale::{Texts, Value, plain};
use bevy::prelude::*;
use bevy::ui::prelude::AccessibleLabel;

/// The interface's texts.
#[derive(Resource, Deref, DerefMut)]
pub struct Words(pub Texts);

/// Shows the text of a key.
#[derive(Component, Clone, Debug, Default, PartialEq)]
#[require(Text)]
pub struct Say {
    key: String,
    values: Vec<(&'static str, Value)>,
    /// Said as it is, where it comes from a document or a scenario.
    literal: bool,
}

impl Say {
    pub fn key(key: impl Into<String>) -> Say {
        Say { key: key.into(), ..default() }
    }

    /// Text that is not the interface's own: a number, a name, what a scenario says.
    pub fn literal(text: impl Into<String>) -> Say {
        Say { key: text.into(), literal: true, ..default() }
    }

    /// Fills in a variable of the text.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Say {
        self.values.push((name, value.into()));
        self
    }

    pub fn is_empty(&self) -> bool {
        self.key.is_empty()
    }

    pub fn resolve(&self, words: &Texts) -> String {
        if self.literal { self.key.clone() } else { words.get_with(&self.key, &self.values) }
    }
}

impl From<&str> for Say {
    fn from(key: &str) -> Say {
        Say::key(key)
    }
}

/// What a screen reader calls a control, and what the hint under the pointer says.
#[derive(Component, Clone, Debug, Default)]
pub struct Named(pub Say);

pub(super) fn say(words: Res<Words>, mut said: Query<(Ref<Say>, &mut Text)>) {
    for (say, mut text) in &mut said {
        if words.is_changed() || say.is_changed() {
            text.set_if_neq(Text(say.resolve(&words)));
        }
    }
}

pub(super) fn name(words: Res<Words>, named: Query<(Entity, Ref<Named>)>, mut commands: Commands) {
    for (entity, named) in &named {
        if words.is_changed() || named.is_changed() {
            commands.entity(entity).try_insert(AccessibleLabel(plain(&named.0.resolve(&words))));
        }
    }
}
