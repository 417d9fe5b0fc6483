//! Puts the look on everything: which theme is on, how large the interface is, and the order of painting.

use super::tokens::{WIDE_FROM, interface_scale};
use super::{Fonts, Tone, icons, keep_focus, paint, part::MakeParts, say, widgets};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::window::PrimaryWindow;

/// The theme that is on.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    text_percent: u16,
    high_contrast: bool,
    less_motion: bool,
}

impl Default for Theme {
    fn default() -> Theme {
        Theme { text_percent: 100, high_contrast: false, less_motion: false }
    }
}

impl Theme {
    /// A theme with text of `text_percent` per cent.
    pub fn new(text_percent: u16, high_contrast: bool, less_motion: bool) -> Theme {
        Theme { text_percent: text_percent.clamp(100, 200), high_contrast, less_motion }
    }

    pub fn colour(&self, tone: Tone) -> Color {
        tone.colour(self.high_contrast)
    }

    pub fn text_scale(&self) -> f32 {
        f32::from(self.text_percent) / 100.0
    }

    pub fn high_contrast(&self) -> bool {
        self.high_contrast
    }

    pub fn less_motion(&self) -> bool {
        self.less_motion
    }

    /// Whether text is so large that panels widen and bars take two rows.
    pub fn is_wide(&self) -> bool {
        self.text_percent >= WIDE_FROM
    }
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Theme>()
        .init_resource::<ClearColor>()
        .init_resource::<Fonts>()
        .init_resource::<icons::Icons>()
        .init_resource::<keep_focus::LastFocus>()
        .add_plugins(widgets::plugin)
        .configure_sets(Update, MakeParts.after(TakeInput))
        .add_systems(PreUpdate, (scale_interface, clear_with_ground.run_if(resource_changed::<Theme>)))
        .add_systems(
            PostUpdate,
            (
                (icons::draw, icons::place).chain(),
                say::say,
                say::name,
                paint::fill,
                paint::edge,
                paint::ink,
                paint::set,
                (keep_focus::keep, keep_focus::ring).chain(),
            )
                .before(UiSystems::Prepare)
                .before(bevy::text::detect_text_needs_rerender)
                .in_set(Paint),
        );
}

/// When input becomes changes of state, in `Update`.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct TakeInput;

/// When colours, types, icons and texts are put on, in `PostUpdate`.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Paint;

/// Screens stand on the window's own ground: one layer less to draw.
fn clear_with_ground(theme: Res<Theme>, mut clear: ResMut<ClearColor>) {
    clear.0 = theme.colour(Tone::Ground);
}

fn scale_interface(windows: Query<&Window, (With<PrimaryWindow>, Changed<Window>)>, mut scale: ResMut<UiScale>) {
    for window in &windows {
        let fitting = interface_scale(window.size());
        if scale.0 != fitting {
            scale.0 = fitting;
        }
    }
}
