//! The lights an officer examines a document in.

use serde::{Deserialize, Serialize};

/// A light source and where it stands (domain: inspection methods `vis`, `obl`, `tra`, `uva`, `uvc`, `ir`, `ret`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// Diffuse white light.
    White,
    /// White light from the side, 11° above the page: relief casts shadows.
    Oblique,
    /// White light from behind the sheet.
    Transmitted,
    /// Ultraviolet of 365 nm: what fluoresces, glows.
    UvA,
    /// Ultraviolet of 254 nm: ink for two wavelengths shows its second colour; films and plastic let none of it through.
    UvC,
    /// Near infrared of about 900 nm, shown as grey.
    Ir,
    /// White light along the line of sight: what throws light straight back (a retroreflective film) shines.
    Coaxial,
}

impl Light {
    /// Every light, in the order of the desk's keys.
    pub const ALL: [Light; 7] =
        [Light::White, Light::Oblique, Light::Transmitted, Light::UvA, Light::UvC, Light::Ir, Light::Coaxial];

    /// The name in files, logs and commands.
    pub fn id(self) -> &'static str {
        match self {
            Light::White => "white",
            Light::Oblique => "oblique",
            Light::Transmitted => "transmitted",
            Light::UvA => "uv-a",
            Light::UvC => "uv-c",
            Light::Ir => "ir",
            Light::Coaxial => "coaxial",
        }
    }

    /// The light of that name.
    pub fn from_id(id: &str) -> Option<Light> {
        Light::ALL.into_iter().find(|light| light.id() == id)
    }

    /// Whether the room is darkened for it.
    pub fn is_dark(self) -> bool {
        !matches!(self, Light::White | Light::Oblique)
    }
}
