//! What a person has set, kept on this PC from one start to the next.

use super::theme::{Theme, Words};
use crate::base::locale::{Language, Texts};
use bevy::prelude::*;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The settings; a file that cannot be read gives the defaults.
#[derive(Resource, Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Preferences {
    pub language: Language,
    pub text_percent: u16,
    pub high_contrast: bool,
    pub less_motion: bool,
    pub full_screen: bool,
    /// The trainee code used last.
    pub trainee: String,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: system_language(),
            text_percent: 100,
            high_contrast: false,
            less_motion: false,
            full_screen: false,
            trainee: String::new(),
        }
    }
}

/// The folder that everything of this PC is kept in.
#[derive(Resource, Clone, Debug)]
pub struct DataFolder(pub PathBuf);

impl DataFolder {
    /// The folder of this user, where none was named.
    pub fn usual() -> DataFolder {
        let folder = directories::ProjectDirs::from("", "", "firstline").map(|dirs| dirs.data_dir().to_owned());
        DataFolder(folder.unwrap_or_else(|| PathBuf::from("firstline-data")))
    }

    fn preferences(&self) -> PathBuf {
        self.0.join("preferences.ron")
    }
}

/// Says what could not be kept, until it can be.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct NotKept(pub Option<String>);

impl Preferences {
    pub fn load(folder: &DataFolder) -> Preferences {
        std::fs::read_to_string(folder.preferences())
            .ok()
            .and_then(|text| ron::from_str(&text).ok())
            .unwrap_or_default()
    }

    fn theme(&self) -> Theme {
        Theme::new(self.text_percent, self.high_contrast, self.less_motion)
    }
}

pub fn plugin(app: &mut App) {
    let folder = app.world().resource::<DataFolder>().clone();
    let preferences = Preferences::load(&folder);
    app.insert_resource(Words(Texts::new(preferences.language)))
        .insert_resource(preferences.theme())
        .insert_resource(preferences)
        .init_resource::<NotKept>()
        .add_systems(PreUpdate, (apply, keep).run_if(resource_changed::<Preferences>));
}

fn apply(
    preferences: Res<Preferences>,
    mut theme: ResMut<Theme>,
    mut words: ResMut<Words>,
    mut window: Option<Single<&mut Window>>,
) {
    theme.set_if_neq(preferences.theme());
    if words.language() != preferences.language {
        words.speak(preferences.language);
    }
    if let Some(window) = &mut window {
        use bevy::window::{MonitorSelection, WindowMode};
        let mode = if preferences.full_screen {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        };
        if window.mode != mode {
            window.mode = mode;
        }
    }
}
fn keep(preferences: Res<Preferences>, folder: Res<DataFolder>, mut not_kept: ResMut<NotKept>) {
    if preferences.is_added() {
        return;
    }
    let path = folder.preferences();
    let written =
        ron::ser::to_string_pretty(&*preferences, default()).map_err(|error| error.to_string()).and_then(|text| {
            std::fs::create_dir_all(&folder.0)
                .and_then(|()| std::fs::write(&path, text))
                .map_err(|error| format!("{}: {error}", path.display()))
        });
    not_kept.set_if_neq(NotKept(written.err()));
}

/// The language that the system is set to, English where the program does not speak it.
fn system_language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|code| Language::from_code(&code))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_a_restart_and_a_broken_file_does_not_stop_the_start() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataFolder(folder.path().join("data"));
        let mut app = App::new();
        app.add_plugins(MinimalPlugins).insert_resource(data.clone()).add_plugins(plugin);
        app.update();
        app.world_mut().resource_mut::<Preferences>().text_percent = 150;
        app.world_mut().resource_mut::<Preferences>().language = Language::Lo;
        app.update();
        let kept = Preferences::load(&data);
        assert_eq!((kept.text_percent, kept.language), (150, Language::Lo));
        assert_eq!(app.world().resource::<Words>().language(), Language::Lo);
        std::fs::write(data.preferences(), "(text_percent: ").unwrap();
        assert_eq!(Preferences::load(&data).text_percent, 100);
    }
}
