//! Inks: what a solid layer does to each kind of light. A document is drawn in inks, never in colours.

use crate::base::math::{exp, ln, smoothstep, srgb_to_linear};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

/// Visible colour of a solid layer on white paper, as transmittance per linear RGB channel (0 takes all light, 1 none).
#[derive(Clone, Debug, PartialEq)]
pub enum Colour {
    /// One ink.
    Solid([f32; 3]),
    /// Rainbow printing (split fountain): the colour is a function of x alone, in mm, the same for every line of the plate.
    Rainbow(Vec<(f32, [f32; 3])>),
}

/// Linear RGB of an sRGB colour written `rrggbb`.
pub fn hex(text: &str) -> Option<[f32; 3]> {
    let text = text.strip_prefix('#').unwrap_or(text);
    if text.len() != 6 || !text.is_ascii() {
        return None;
    }
    let mut rgb = [0.0; 3];
    for (i, value) in rgb.iter_mut().enumerate() {
        *value = srgb_to_linear(f32::from(u8::from_str_radix(&text[2 * i..2 * i + 2], 16).ok()?) / 255.0);
    }
    Some(rgb)
}

impl Colour {
    /// The colour at `x_mm`; stops mix in log transmittance as pigments do, never through grey.
    pub fn at(&self, x_mm: f32) -> [f32; 3] {
        match self {
            Colour::Solid(rgb) => *rgb,
            Colour::Rainbow(stops) => {
                let Some(first) = stops.first() else { return [1.0; 3] };
                let mut before = first;
                for stop in stops {
                    if stop.0 > x_mm {
                        let t = smoothstep(before.0, stop.0.max(before.0 + 0.001), x_mm);
                        return std::array::from_fn(|i| {
                            let (a, b) = (ln(before.1[i].max(0.003)), ln(stop.1[i].max(0.003)));
                            exp(a + (b - a) * t)
                        });
                    }
                    before = stop;
                }
                before.1
            }
        }
    }

    /// Clear: nothing in white light.
    pub const CLEAR: Colour = Colour::Solid([1.0; 3]);
}

/// In files a colour is `"17b4d2"`, or a list of stops `[(0, "17b4d2"), (40, "5c9cf0")]`.
impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Solid(String),
            Rainbow(Vec<(f32, String)>),
        }
        let parse = |text: &str| {
            hex(text).ok_or_else(|| {
                D::Error::custom(format!("`{text}` is not a colour: write six hex digits, as \"17b4d2\""))
            })
        };
        Ok(match Written::deserialize(deserializer)? {
            Written::Solid(text) => Colour::Solid(parse(&text)?),
            Written::Rainbow(stops) => {
                Colour::Rainbow(stops.into_iter().map(|(x, text)| Ok((x, parse(&text)?))).collect::<Result<_, _>>()?)
            }
        })
    }
}

/// What a solid layer of this ink does, band by band.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ink {
    /// White light.
    pub colour: Colour,
    /// Light it gives off under UV-A (365 nm), linear RGB.
    pub uva: [f32; 3],
    /// Share of the glow beneath it that it blocks under UV-A, 0…1.
    pub uva_absorb: f32,
    /// Light it gives off under UV-C (254 nm), linear RGB; not said, a weaker glow of the same colour as under UV-A.
    pub uvc: Option<[f32; 3]>,
    /// Share of the glow beneath it that it blocks under UV-C, 0…1; not said, as under UV-A.
    pub uvc_absorb: Option<f32>,
    /// Share of near infrared (900 nm) that it absorbs, 0…1; a drop-out ink is near 0.
    pub ir_absorb: f32,
    /// Share of light through the sheet that it stops besides what its colour does, 0…1.
    pub opacity: f32,
    /// Share of light through the sheet that it lets pass instead (a hole is 1).
    pub opening: f32,
    /// How far it stands above the sheet, in µm (below: negative).
    pub height_um: f32,
    /// How glossy its surface is, 0…1.
    pub gloss: f32,
    /// Share of light that it throws straight back to where it came from, 0…1.
    pub retro: f32,
    /// The colour it takes at a steep angle: ink with optically variable properties.
    pub shift: Option<Steep>,
}

/// The second colour of an optically variable ink, in files six hex digits; of a solid layer, as reflectance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steep(pub [f32; 3]);

impl<'de> Deserialize<'de> for Steep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Colour::deserialize(deserializer)? {
            Colour::Solid(rgb) => Ok(Steep(rgb)),
            Colour::Rainbow(_) => {
                Err(D::Error::custom("an ink shifts to one colour: write six hex digits, as \"17b4d2\""))
            }
        }
    }
}

/// How much of its UV-A glow a fluorescent stuff gives under UV-C when nothing else is said: most inks answer both lamps, the
/// short one less.
pub const UVC_SHARE: f32 = 0.6;

impl Ink {
    /// Light it gives off under UV-C, linear RGB.
    pub fn uvc(&self) -> [f32; 3] {
        self.uvc.unwrap_or(self.uva.map(|v| v * UVC_SHARE))
    }

    /// Whether it answers UV-C otherwise than as a weaker UV-A.
    pub fn tells_uv_lamps_apart(&self) -> bool {
        self.uvc.is_some() || self.uvc_absorb.is_some_and(|absorb| absorb != self.uva_absorb)
    }
}

impl Default for Ink {
    fn default() -> Self {
        Ink {
            colour: Colour::CLEAR,
            uva: [0.0; 3],
            uva_absorb: 0.0,
            uvc: None,
            uvc_absorb: None,
            ir_absorb: 0.0,
            opacity: 0.0,
            opening: 0.0,
            height_um: 0.0,
            gloss: 0.0,
            retro: 0.0,
            shift: None,
        }
    }
}

impl Serialize for Colour {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let write = |rgb: &[f32; 3]| {
            rgb.iter()
                .map(|v| format!("{:02x}", (crate::base::math::linear_to_srgb(*v) * 255.0).round() as u8))
                .collect::<String>()
        };
        match self {
            Colour::Solid(rgb) => serializer.serialize_str(&write(rgb)),
            Colour::Rainbow(stops) => serializer.collect_seq(stops.iter().map(|(x, rgb)| (x, write(rgb)))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rainbow_mixes_as_pigments_and_not_through_grey() {
        let rainbow = Colour::Rainbow(vec![(0.0, [0.9, 0.1, 0.5]), (40.0, [0.1, 0.9, 0.5])]);
        let middle = rainbow.at(20.0);
        assert!((middle[0] - 0.3).abs() < 0.01 && (middle[1] - 0.3).abs() < 0.01, "{middle:?}");
        assert!((rainbow.at(-5.0)[1] - 0.1).abs() < 1e-6);
        assert!((rainbow.at(90.0)[1] - 0.9).abs() < 1e-6);
    }
}
