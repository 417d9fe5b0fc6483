//! Everything that is shipped with the program, carried inside the binary so that it works from any folder.

use rust_embed::RustEmbed;
use std::borrow::Cow;

/// The `assets` folder: fonts, texts, shaders, issuing states.
#[derive(RustEmbed)]
#[folder = "assets"]
struct Assets;

/// The `scenarios` folder.
#[derive(RustEmbed)]
#[folder = "scenarios"]
#[allow_missing = true]
struct Scenarios;

/// The bytes of a file under `assets`, named by its path with forward slashes.
pub fn bytes(path: &str) -> Option<Cow<'static, [u8]>> {
    Assets::get(path).map(|file| file.data)
}

/// The text of a file under `assets`; none where it is absent or not UTF-8.
pub fn text(path: &str) -> Option<String> {
    String::from_utf8(bytes(path)?.into_owned()).ok()
}

/// The paths of all files under `assets` that start with `prefix`, sorted.
pub fn list(prefix: &str) -> Vec<String> {
    sorted(Assets::iter(), prefix)
}

/// The text of a shipped scenario, named by its path under `scenarios`.
pub fn scenario(path: &str) -> Option<String> {
    String::from_utf8(Scenarios::get(path)?.data.into_owned()).ok()
}

/// The paths of the shipped scenarios, sorted: the order in which they are offered.
pub fn scenarios() -> Vec<String> {
    let mut all = sorted(Scenarios::iter(), "");
    all.retain(|path| path.ends_with(".scenario.ron"));
    all
}

fn sorted(paths: impl Iterator<Item = Cow<'static, str>>, prefix: &str) -> Vec<String> {
    let mut all: Vec<String> = paths.filter(|path| path.starts_with(prefix)).map(Cow::into_owned).collect();
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_files_are_found_by_path_and_by_folder() {
        let fonts = list("fonts/noto-sans-lao/");
        assert!(fonts.contains(&"fonts/noto-sans-lao/OFL.txt".to_owned()), "{fonts:?}");
        assert!(bytes("fonts/noto-sans-lao/NotoSansLao-Regular.ttf").is_some_and(|font| font.len() > 10_000));
        assert!(text("fonts/noto-sans-lao/OFL.txt").is_some_and(|licence| licence.contains("SIL OPEN FONT LICENSE")));
        assert!(bytes("fonts/absent.ttf").is_none());
    }
}
