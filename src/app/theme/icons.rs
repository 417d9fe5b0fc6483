//! The interface's icons: drawn here as strokes on a 24 px grid, with round ends, in one colour.
//!
//! Strokes are written `M x y` (move), `L x y` (line), `C x y x y x y` (curve), `O x y r` (ring), `D x y r` (disc).

use super::{Theme, tokens};
use bevy::asset::RenderAssetUsages;
use bevy::image::ImageSampler;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::window::PrimaryWindow;

/// Shows an icon, so many px large at text size 100 %; it grows with the text, but less.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(ImageNode, Node)]
pub struct Glyph {
    pub icon: Icon,
    pub size: f32,
}

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $strokes:literal,)*) => {
        /// An icon, by what it stands for.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Icon {
            $($(#[$doc])* $name,)*
        }

        impl Icon {
            const ALL: &[Icon] = &[$(Icon::$name,)*];

            const fn strokes(self) -> &'static str {
                match self {
                    $(Icon::$name => $strokes,)*
                }
            }
        }
    };
}

icons! {
    #[default]
    White = "O 12 12 4 M 12 3 L 12 5 M 12 19 L 12 21 M 3 12 L 5 12 M 19 12 L 21 12 M 5.6 5.6 L 7 7 M 17 17 L 18.4 18.4 M 5.6 18.4 L 7 17 M 17 7 L 18.4 5.6",
    Oblique = "M 3 20 L 21 20 M 4.5 4.5 L 12 12 M 9 4 L 15 10 M 4 9 L 10 15 M 12 12 L 14.5 14.5 M 14.5 10.8 L 14.5 14.5 L 10.8 14.5",
    Through = "M 3 12 L 8 12 M 16 12 L 21 12 M 12 21 L 12 3 M 9 6 L 12 3 L 15 6 M 7 20 L 8.5 16.5 M 17 20 L 15.5 16.5",
    UvA = "M 12 3 L 12 5 M 4 13 C 4 8.5 7.5 5 12 5 C 16.5 5 20 8.5 20 13 L 4 13 M 12 16.5 L 12 20.5 M 7 16 L 5.5 19.5 M 17 16 L 18.5 19.5",
    UvC = "M 12 3 L 12 5 M 4 13 C 4 8.5 7.5 5 12 5 C 16.5 5 20 8.5 20 13 L 4 13 M 8 16 L 6.5 18 L 8.5 19 L 7 21 M 16 16 L 14.5 18 L 16.5 19 L 15 21",
    Infrared = "M 3 6 C 5 3.5 7 3.5 9 6 C 11 8.5 13 8.5 15 6 C 17 3.5 19 3.5 21 6 M 3 12 C 5 9.5 7 9.5 9 12 C 11 14.5 13 14.5 15 12 C 17 9.5 19 9.5 21 12 M 3 18 C 5 15.5 7 15.5 9 18 C 11 20.5 13 20.5 15 18 C 17 15.5 19 15.5 21 18",
    Coaxial = "M 3 8 C 5.5 3.5 12.5 3.5 15 8 C 12.5 12.5 5.5 12.5 3 8 D 9 8 1.8 M 3 20 L 21 20 M 16 17 L 16 11 M 14 13 L 16 11 L 18 13 M 20 10 L 20 16 M 18 14 L 20 16 L 22 14",
    Tilt = "M 4 8 L 15 5 L 20 15 L 9 18 L 4 8 M 4 21 C 8 22 13 21.5 17 20 M 14.5 18.5 L 17 20 L 15.5 22.4",
    Loupe = "O 10.5 10.5 6.5 M 15.3 15.3 L 21 21",
    Mrz = "M 3 8 L 3 4 L 7 4 M 17 4 L 21 4 L 21 8 M 21 16 L 21 20 L 17 20 M 7 20 L 3 20 L 3 16 M 7 10 L 9.5 10 M 12 10 L 17 10 M 7 14 L 13 14 M 15.5 14 L 17 14",
    Chip = "M 4 6 L 20 6 L 20 18 L 4 18 L 4 6 O 12 12 3 M 4 12 L 9 12 M 15 12 L 20 12",
    Seal = "M 4 4 L 4 20 L 20 20 M 8 4 L 8 7 M 12 4 L 12 5 M 16 4 L 16 7 M 20 8 L 20 9 M 20 12 L 20 14 M 8 10 L 11 10 L 11 14 L 8 14 L 8 10 M 15 10 L 16.5 10 M 14.5 15.5 L 17 15.5",
    Compare = "M 3.5 5 L 10 5 L 10 19 L 3.5 19 L 3.5 5 M 14 5 L 20.5 5 L 20.5 19 L 14 19 L 14 5",
    Beside = "M 2.5 7 L 12.5 7 L 12.5 20 L 2.5 20 L 2.5 7 M 15.5 10 L 21.5 10 L 21.5 20 L 15.5 20 L 15.5 10 M 5 16.5 L 10 16.5 O 7.5 11.8 1.8",
    Zones = "M 3.5 4 L 20.5 4 L 20.5 20 L 3.5 20 L 3.5 4 M 3.5 8.5 L 20.5 8.5 M 3.5 15 L 20.5 15 M 9.5 8.5 L 9.5 15",
    Flag = "M 5 21 L 5 4 M 5 4.5 C 8 3 10.5 3.5 12.5 4.7 C 14.5 5.8 17 6 19.5 5 L 19.5 13.5 C 17 14.6 14.5 14.4 12.5 13.2 C 10.5 12 8 11.8 5 13",
    Contradict = "O 6.5 6.5 3 O 17.5 17.5 3 M 9.5 14.5 L 7 17 M 14.5 9.5 L 17 7 M 6 13 L 4 13.5 M 11 18 L 10.5 20 M 13 6 L 13.5 4 M 18 11 L 20 10.5",
    Back = "M 14.5 5 L 7.5 12 L 14.5 19",
    Next = "M 9.5 5 L 16.5 12 L 9.5 19",
    Down = "M 5 9.5 L 12 16.5 L 19 9.5",
    Up = "M 5 14.5 L 12 7.5 L 19 14.5",
    Plus = "M 12 5 L 12 19 M 5 12 L 19 12",
    Minus = "M 5 12 L 19 12",
    Fit = "M 4 9 L 4 4 L 9 4 M 15 4 L 20 4 L 20 9 M 20 15 L 20 20 L 15 20 M 9 20 L 4 20 L 4 15",
    Close = "M 6 6 L 18 18 M 18 6 L 6 18",
    Check = "M 4.5 12.5 L 9.5 17.5 L 19.5 7",
    Missed = "O 12 12 8.5 M 12 7.5 L 12 12.8 D 12 16.3 1.1",
    Alert = "M 12 5 L 12 13.5 D 12 18 1.4",
    Undo = "M 8 4 L 3.5 8.5 L 8 13 M 3.5 8.5 L 14 8.5 C 17.5 8.5 20.5 11 20.5 14.5 C 20.5 18 17.5 20 14.5 20 L 11 20",
    Help = "O 12 12 9 M 9.3 9.3 C 9.6 7.6 10.8 7 12 7 C 13.6 7 14.8 8 14.8 9.5 C 14.8 11.6 12 11.6 12 13.8 D 12 17 1.1",
    Menu = "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17",
    Settings = "O 12 12 3.2 O 12 12 7 M 12 2.5 L 12 5 M 12 19 L 12 21.5 M 2.5 12 L 5 12 M 19 12 L 21.5 12 M 5.3 5.3 L 7 7 M 17 17 L 18.7 18.7 M 5.3 18.7 L 7 17 M 17 7 L 18.7 5.3",
    Play = "M 7 4.5 L 19 12 L 7 19.5 L 7 4.5",
    Save = "M 12 3.5 L 12 14 M 7.5 10 L 12 14.5 L 16.5 10 M 4 16 L 4 20 L 20 20 L 20 16",
    Clock = "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14",
    Ask = "M 4 5 L 20 5 L 20 16 L 11 16 L 7 20 L 7 16 L 4 16 L 4 5 M 8 9 L 16 9 M 8 12.3 L 13 12.3",
    Document = "M 6 3 L 18 3 L 18 21 L 6 21 L 6 3 O 12 9.5 2.6 M 9 16.8 L 15 16.8",
    Book = "M 12 6 C 9.5 4.5 6.5 4.2 3.5 4.7 L 3.5 18.5 C 6.5 18 9.5 18.3 12 20 C 14.5 18.3 17.5 18 20.5 18.5 L 20.5 4.7 C 17.5 4.2 14.5 4.5 12 6 L 12 20",
    Post = "M 3.5 20 L 20.5 20 M 5.5 20 L 5.5 10 L 12 4.5 L 18.5 10 L 18.5 20 M 10 20 L 10 14 L 14 14 L 14 20",
    Calendar = "M 4 5.5 L 20 5.5 L 20 20 L 4 20 L 4 5.5 M 4 10 L 20 10 M 8.5 3 L 8.5 7 M 15.5 3 L 15.5 7",
    Person = "O 12 8 4 M 4.5 20.5 C 4.5 16.5 7.8 14.5 12 14.5 C 16.2 14.5 19.5 16.5 19.5 20.5",
    Decision = "M 12 4 L 12 20 M 7.5 20 L 16.5 20 M 5 7 L 19 7 M 5 7 L 2.5 13 M 5 7 L 7.5 13 M 2.5 13 C 3 15.5 7 15.5 7.5 13 L 2.5 13 M 19 7 L 16.5 13 M 19 7 L 21.5 13 M 16.5 13 C 17 15.5 21 15.5 21.5 13 L 16.5 13",
    Shield = "M 12 3 L 19.5 5.5 L 19.5 11 C 19.5 16 16.5 19.3 12 21 C 7.5 19.3 4.5 16 4.5 11 L 4.5 5.5 L 12 3",
    Search = "O 10.5 10.5 5.5 M 14.8 14.8 L 19.5 19.5",
    Warning = "M 12 4 L 21 19.5 L 3 19.5 L 12 4 M 12 10 L 12 14 D 12 16.9 1.1",
    Lock = "M 5.5 11 L 18.5 11 L 18.5 20 L 5.5 20 L 5.5 11 M 8 11 L 8 8 C 8 5.5 9.7 4 12 4 C 14.3 4 16 5.5 16 8 L 16 11",
    Unequal = "M 5 9 L 19 9 M 5 15 L 19 15 M 15.5 5 L 8.5 19",
    Radio = "O 12 12 8.5",
    RadioChosen = "O 12 12 8.5 D 12 12 4.5",
}

/// Every icon, drawn at the size it has on this screen.
#[derive(Resource, Default)]
pub struct Icons {
    pictures: Vec<Handle<Image>>,
    drawn_px: u32,
    heavy: bool,
}

impl Icons {
    fn picture(&self, icon: Icon) -> Handle<Image> {
        self.pictures.get(icon as usize).cloned().unwrap_or_default()
    }
}

pub(super) fn draw(
    windows: Query<&Window, With<PrimaryWindow>>,
    scale: Res<UiScale>,
    theme: Res<Theme>,
    mut icons: ResMut<Icons>,
    mut images: ResMut<Assets<Image>>,
) {
    let factor = windows.single().map_or(1.0, |window| window.scale_factor()) * scale.0;
    let px = (tokens::ICON * factor * growth(&theme)).round() as u32;
    if icons.drawn_px == px && icons.heavy == theme.high_contrast() {
        return;
    }
    (icons.drawn_px, icons.heavy) = (px, theme.high_contrast());
    let width = if icons.heavy { 2.25 } else { 1.75 };
    icons.pictures = Icon::ALL.iter().map(|icon| images.add(picture(icon.strokes(), width, px))).collect();
}

pub(super) fn place(icons: Res<Icons>, theme: Res<Theme>, mut glyphs: Query<(Ref<Glyph>, &mut ImageNode, &mut Node)>) {
    for (glyph, mut image, mut node) in &mut glyphs {
        if icons.is_changed() || theme.is_changed() || glyph.is_changed() {
            image.image = icons.picture(glyph.icon);
            let size = px(glyph.size * growth(&theme));
            (node.width, node.height) = (size, size);
        }
    }
}

/// How much larger icons are than at text size 100 %.
fn growth(theme: &Theme) -> f32 {
    1.0 + (theme.text_scale() - 1.0) * 0.6
}

fn picture(strokes: &str, width: f32, px: u32) -> Image {
    let (segments, discs) = parse(strokes);
    let scale = px as f32 / tokens::ICON;
    let mut rgba = Vec::with_capacity((px * px * 4) as usize);
    for y in 0..px {
        for x in 0..px {
            let at = (Vec2::new(x as f32, y as f32) + 0.5) / scale;
            let line = segments.iter().map(|&(a, b)| distance(at, a, b) - width / 2.0);
            let disc = discs.iter().map(|&(centre, radius)| at.distance(centre) - radius);
            let nearest = line.chain(disc).fold(f32::MAX, f32::min);
            let cover = (0.5 - nearest * scale).clamp(0.0, 1.0);
            rgba.extend([255, 255, 255, (cover * 255.0).round() as u8]);
        }
    }
    let size = Extent3d { width: px, height: px, depth_or_array_layers: 1 };
    let mut image =
        Image::new(size, TextureDimension::D2, rgba, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD);
    image.sampler = ImageSampler::linear();
    image
}

/// Straight pieces and discs of a stroke description.
fn parse(strokes: &str) -> (Vec<(Vec2, Vec2)>, Vec<(Vec2, f32)>) {
    const STEPS: usize = 12;
    let (mut segments, mut discs) = (Vec::new(), Vec::new());
    let mut at = Vec2::ZERO;
    let mut words = strokes.split_whitespace();
    while let Some(command) = words.next() {
        let mut number = || words.next().and_then(|word| word.parse::<f32>().ok()).unwrap_or_default();
        let mut point = || Vec2::new(number(), number());
        match command {
            "M" => at = point(),
            "L" => {
                let to = point();
                segments.push((at, to));
                at = to;
            }
            "C" => {
                let (from, b, c, d) = (at, point(), point(), point());
                for step in 1..=STEPS {
                    let t = step as f32 / STEPS as f32;
                    let u = 1.0 - t;
                    let to = from * u * u * u + b * 3.0 * u * u * t + c * 3.0 * u * t * t + d * t * t * t;
                    segments.push((at, to));
                    at = to;
                }
            }
            "O" => {
                let centre = point();
                let radius = number();
                let rim = |i: usize| {
                    centre + radius * Vec2::from_angle(i as f32 / (3 * STEPS) as f32 * std::f32::consts::TAU)
                };
                segments.extend((0..3 * STEPS).map(|i| (rim(i), rim(i + 1))));
            }
            "D" => {
                let centre = point();
                discs.push((centre, number()));
            }
            _ => {}
        }
    }
    (segments, discs)
}

fn distance(p: Vec2, a: Vec2, b: Vec2) -> f32 {
    let ab = b - a;
    let t = if ab == Vec2::ZERO { 0.0 } else { ((p - a).dot(ab) / ab.length_squared()).clamp(0.0, 1.0) };
    p.distance(a + ab * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_well_written_and_stays_on_its_grid() {
        for icon in Icon::ALL {
            for word in icon.strokes().split_whitespace() {
                assert!(matches!(word, "M" | "L" | "C" | "O" | "D") || word.parse::<f32>().is_ok(), "{icon:?}: {word}");
            }
            let (segments, discs) = parse(icon.strokes());
            assert!(!segments.is_empty() || !discs.is_empty(), "{icon:?} is empty");
            for (a, b) in segments {
                for p in [a, b] {
                    assert!(p.min_element() >= 1.0 && p.max_element() <= 23.0, "{icon:?} leaves its grid at {p}");
                }
            }
        }
    }

    #[test]
    fn a_stroke_is_opaque_on_its_line_and_clear_beside_it() {
        let image = picture("M 5 12 L 19 12", 1.75, 48);
        let alpha = |x: usize, y: usize| image.data.as_ref().unwrap()[(y * 48 + x) * 4 + 3];
        assert_eq!((alpha(24, 24), alpha(24, 10)), (255, 0));
    }
}
