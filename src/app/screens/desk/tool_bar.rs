//! The lights and tools, one key each.

use super::state::{Hand, Reader, View};
use crate::app::bridge::Exam;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone};
use crate::inspection::{Kind, TOOLS, Tool as Instrument};
use crate::layers::Light;
use bevy::prelude::*;
use bevy::ui::Selected;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ToolBar;

/// The place of an instrument in `TOOLS`.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Instrumental(usize);

pub fn plugin(app: &mut App) {
    app.add_part::<ToolBar, _, _>(never, bar)
        .add_systems(Update, choose.run_if(resource_changed::<View>.or_else(any_match_filter::<Added<Instrumental>>)));
}

fn never() -> bool {
    false
}

fn bar(exam: Option<Res<Exam>>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let on_desk: Vec<(usize, &dyn Instrument)> = TOOLS
        .iter()
        .enumerate()
        .map(|(i, tool)| (i, *tool))
        // The reference has its own button, beside the pages.
        .filter(|(_, tool)| tool.id() != "compare" && exam.scenario.tools.iter().any(|id| id == tool.id()))
        .collect();
    let of = |light: bool| -> Vec<_> {
        let wanted = |tool: &dyn Instrument| matches!(tool.kind(), Kind::Light(_)) == light;
        on_desk.iter().filter(|(_, tool)| wanted(*tool)).map(|(i, tool)| instrument(*i, *tool)).collect()
    };
    let (lights, tools) = (of(true), of(false));
    let (lights_wide, tools_wide) = (lights.len() as f32, tools.len() as f32);
    Box::new(bsn_list![
        (#Lights Node { column_gap: px(4), flex_grow: {lights_wide} } Children [ {lights} ]),
        (Node { width: px(1), height: px(48) } Fill(Tone::Line)),
        (#Tools Node { column_gap: px(4), flex_grow: {tools_wide} } Children [ {tools} ]),
    ])
}

fn instrument(place: usize, tool: &dyn Instrument) -> impl Scene {
    let id = tool.id().to_owned();
    let kind = tool.kind();
    let key = match tool.key() {
        digit if digit.is_ascii_digit() => Shortcut::Digit(digit),
        letter => Shortcut::Letter(letter),
    };
    let say = match kind {
        Kind::Light(light) => Say::key(format!("light-{}", light.id())),
        Kind::Tool => Say::key(format!("tool-{id}")),
    };
    let icon = icon(&id, kind);
    bsn! {
        @Tool { @icon: icon, @say: say, @key: key }
        Instrumental(place)
        Name({format!("tool-{id}")})
        Node { flex_grow: 1.0, flex_basis: px(0) }
        on(move |_: On<Activate>, mut view: ResMut<View>| take(&mut view, TOOLS[place]))
    }
}

/// Takes an instrument in hand, or lays it down.
fn take(view: &mut View, tool: &dyn Instrument) {
    let toggled = |hand: Hand, now: Hand| if now == hand { Hand::Empty } else { hand };
    match (tool.kind(), tool.id()) {
        (Kind::Light(light), _) => view.light = light,
        (Kind::Tool, "tilt") => view.hand = toggled(Hand::Tilt, view.hand),
        (Kind::Tool, "loupe") => view.hand = toggled(Hand::Loupe, view.hand),
        (Kind::Tool, id) => {
            if let Some(reader) = reader(id) {
                view.reader = if view.reader == Some(reader) { None } else { Some(reader) };
            }
        }
    }
}

/// The reader that a tool is.
fn reader(id: &str) -> Option<Reader> {
    match id {
        "mrz-reader" => Some(Reader::Mrz),
        "chip-reader" => Some(Reader::Chip),
        "seal-reader" => Some(Reader::Seal),
        _ => None,
    }
}

fn icon(id: &str, kind: Kind) -> Icon {
    match (kind, id) {
        (Kind::Light(Light::White), _) => Icon::White,
        (Kind::Light(Light::Oblique), _) => Icon::Oblique,
        (Kind::Light(Light::Transmitted), _) => Icon::Through,
        (Kind::Light(Light::UvA), _) => Icon::UvA,
        (Kind::Light(Light::UvC), _) => Icon::UvC,
        (Kind::Light(Light::Ir), _) => Icon::Infrared,
        (Kind::Light(Light::Coaxial), _) => Icon::Coaxial,
        (Kind::Tool, "tilt") => Icon::Tilt,
        (Kind::Tool, "loupe") => Icon::Loupe,
        (Kind::Tool, "mrz-reader") => Icon::Mrz,
        (Kind::Tool, "chip-reader") => Icon::Chip,
        (Kind::Tool, "seal-reader") => Icon::Seal,
        (Kind::Tool, _) => Icon::Compare,
    }
}

/// The icon of a tool.
pub fn tool_icon(id: &str) -> Icon {
    icon(id, Kind::Tool)
}

/// The icon of a light.
pub fn light_icon(light: Light) -> Icon {
    icon("", Kind::Light(light))
}

fn choose(view: Res<View>, bar: Query<(Entity, &Instrumental, Has<Selected>)>, mut commands: Commands) {
    for (entity, Instrumental(place), was) in &bar {
        let tool = TOOLS[*place];
        let is = match (tool.kind(), tool.id()) {
            (Kind::Light(light), _) => light == view.lit(),
            (Kind::Tool, "tilt") => view.hand == Hand::Tilt,
            (Kind::Tool, "loupe") => view.hand == Hand::Loupe,
            (Kind::Tool, id) => reader(id).is_some_and(|reader| view.reader == Some(reader)),
        };
        if is && !was {
            commands.entity(entity).try_insert(Selected);
        } else if was && !is {
            commands.entity(entity).try_remove::<Selected>();
        }
    }
}
