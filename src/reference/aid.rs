//! What verifies a security feature besides a light.

/// What an officer does or uses besides switching on a light (PRADO: feel, look, tilt).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aid {
    Touch,
    Tilt,
    Loupe,
    /// Pages are held against one another.
    Pages,
}

impl Aid {
    /// The name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Aid::Touch => "touch",
            Aid::Tilt => "tilt",
            Aid::Loupe => "loupe",
            Aid::Pages => "pages",
        }
    }
}

/// Terms of the feature catalogue (ICAO Doc 9303-2, Appendix A; PRADO glossary) and what verifies each.
const AIDS: &[(&str, &[Aid])] = &[
    ("blackwhite-line", &[Aid::Loupe]),
    ("cli-mli", &[Aid::Tilt]),
    ("cover-emboss", &[Aid::Touch]),
    ("d2t2", &[Aid::Loupe]),
    ("dovid", &[Aid::Tilt]),
    ("fibres-visible", &[Aid::Loupe]),
    ("guilloche-2col", &[Aid::Loupe]),
    ("inkjet-perso", &[Aid::Loupe]),
    ("intaglio", &[Aid::Touch, Aid::Loupe]),
    ("laser-engraved", &[Aid::Touch, Aid::Loupe]),
    ("latent-image", &[Aid::Tilt]),
    ("letterpress-number", &[Aid::Loupe]),
    ("microprint", &[Aid::Loupe]),
    ("number-all-sheets", &[Aid::Pages]),
    ("overlap-device", &[Aid::Tilt]),
    ("ovi", &[Aid::Tilt]),
    ("perf-laser", &[Aid::Touch]),
    ("photo-integration", &[Aid::Loupe]),
    ("polycarbonate-page", &[Aid::Touch]),
    ("rainbow-print", &[Aid::Loupe]),
    ("secure-laminate", &[Aid::Tilt]),
    ("surface-relief", &[Aid::Touch, Aid::Tilt]),
    ("tactile", &[Aid::Touch]),
    ("unique-page-design", &[Aid::Pages]),
    ("watermark-datapage", &[Aid::Pages]),
];

/// What verifies a feature of that term besides the lights that its model names.
pub fn aids(term: &str) -> &'static [Aid] {
    AIDS.iter().find(|(id, _)| *id == term).map_or(&[], |(_, aids)| aids)
}
