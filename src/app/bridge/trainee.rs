//! Who practises: a code that names no one. The list of names is kept apart, by the trainer.

use crate::app::preferences::DataFolder;
use bevy::prelude::*;

/// The codes that have practised on this PC, the latest first.
#[derive(Resource, Clone, Debug)]
pub struct Trainees(pub Vec<String>);

/// Whether a text can be a trainee code: 2 to 16 letters, digits and hyphens.
pub fn is_trainee_code(text: &str) -> bool {
    (2..=16).contains(&text.chars().count())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
}

impl FromWorld for Trainees {
    fn from_world(world: &mut World) -> Trainees {
        let Some(folder) = world.get_resource::<DataFolder>() else { return Trainees(Vec::new()) };
        let mut known: Vec<_> = std::fs::read_dir(folder.0.join("examinations"))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let code = entry.file_name().into_string().ok().filter(|code| is_trainee_code(code))?;
                Some((entry.metadata().and_then(|data| data.modified()).ok(), code))
            })
            .collect();
        known.sort_by(|a, b| b.cmp(a));
        Trainees(known.into_iter().map(|(_, code)| code).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::is_trainee_code;

    #[test]
    fn codes_are_short_and_can_name_a_folder_on_any_system() {
        for good in ["K7-204", "ab", "2031"] {
            assert!(is_trainee_code(good), "{good}");
        }
        for bad in ["", "K", "-7", "../x", "K7 204", "ສະບາຍ", "aaaaaaaaaaaaaaaaa"] {
            assert!(!is_trainee_code(bad), "{bad}");
        }
    }
}
