//! The program: opens the window.

use firstline::app::{Options, pictures::Plan, run};
use firstline::base::locale::Language;

fn main() {
    let mut options = Options::default();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [command, folder, rest @ ..] = arguments.as_slice()
        && command == "screens"
    {
        let text = rest.first().and_then(|t| t.parse().ok()).unwrap_or(100);
        options.data_folder = Some(std::path::PathBuf::from(folder).join("data"));
        options.pictures = Some(Plan {
            folder: folder.into(),
            sizes: if rest.get(1).is_some_and(|s| s == "large") { vec![(1920, 1080)] } else { vec![(1366, 768)] },
            languages: if rest.get(2).is_some_and(|s| s == "en") { vec![Language::En] } else { Language::ALL.to_vec() },
            text_percent: text,
            high_contrast: rest.get(4).is_some_and(|s| s == "contrast"),
            only: rest.get(3).filter(|s| *s != "all").cloned(),
        });
    }
    if let Err(error) = run(options) {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
