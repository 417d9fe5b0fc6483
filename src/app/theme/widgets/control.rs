//! How everything that can be pressed shows its state: at rest, under the pointer, pressed, selected, disabled.

use crate::app::theme::plugin::Paint;
use crate::app::theme::{Edge, Fill, Ink, Theme, Tone};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::{InteractionDisabled, Pressed, Selected};

/// What kind of control it looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Button,
    /// The one next action of a view.
    Next,
    /// A button without a face, in bars.
    Quiet,
    /// A row of a list of cards.
    Row,
    /// A row of a plain list.
    Line,
    /// A light or a tool.
    Tool,
    /// One of a few that exclude each other.
    Segment,
    /// A picture to choose.
    Picture,
}

/// A control; reachable by pointer and by key.
#[derive(Component, Clone, Debug, Default)]
#[require(Fill, Edge, Hovered, TabIndex, Worn)]
pub struct Control(pub Look);

/// Text or icon in the colour that its control's state gives it.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
#[require(Ink)]
pub enum OwnInk {
    #[default]
    First,
    Second,
}

/// What a control wears now.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq)]
struct Worn(Option<Wear>);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Wear {
    fill: Tone,
    edge: Tone,
    ink: Tone,
    second: Tone,
    bar: Option<Side>,
    high_contrast: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Side {
    Left,
    Bottom,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    hovered: bool,
    pressed: bool,
    disabled: bool,
    selected: bool,
}

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, dress.before(Paint));
}

fn wear(look: Look, state: State, high_contrast: bool) -> Wear {
    let (fill, edge) = match look {
        Look::Button => (Tone::Control, Tone::ControlEdge),
        Look::Next => (Tone::Next, Tone::Next),
        Look::Quiet | Look::Line => (Tone::Clear, Tone::Clear),
        Look::Row => (Tone::Raised, Tone::CardEdge),
        Look::Tool => (Tone::Tool, Tone::Line),
        Look::Segment => (Tone::Panel, Tone::Clear),
        Look::Picture => (Tone::BoothDark, Tone::Clear),
    };
    let rest = Wear { fill, edge, ink: Tone::Text, second: Tone::TextSecond, bar: None, high_contrast };
    let next = look == Look::Next;
    if state.disabled {
        let fill = if fill == Tone::Clear { Tone::Clear } else { Tone::Off };
        let edge = if high_contrast && fill != Tone::Clear { Tone::CardEdge } else { fill };
        Wear { fill, edge, ink: Tone::TextOff, second: Tone::TextOff, ..rest }
    } else if state.selected {
        let bar = match look {
            Look::Row | Look::Line => Some(Side::Left),
            Look::Picture => None,
            _ => Some(Side::Bottom),
        };
        let edge = if look == Look::Picture { Tone::Focus } else { Tone::Selected };
        Wear { fill: Tone::Selected, edge, ink: Tone::OnSelected, second: Tone::OnSelected, bar, ..rest }
    } else if state.pressed {
        let fill = if next { Tone::NextPress } else { Tone::Press };
        on_next(Wear { fill, ..rest }, next)
    } else if state.hovered {
        let (fill, edge) = match look {
            Look::Next => (Tone::NextHover, Tone::NextHover),
            Look::Button | Look::Tool | Look::Picture => (Tone::Hover, Tone::HoverEdge),
            Look::Row if high_contrast => (Tone::RowHover, rest.edge),
            Look::Row | Look::Line => (Tone::RowHover, Tone::RowHover),
            Look::Quiet | Look::Segment => (Tone::Hover, Tone::Hover),
        };
        on_next(Wear { fill, edge, ..rest }, next)
    } else {
        on_next(rest, next)
    }
}

fn on_next(wear: Wear, next: bool) -> Wear {
    if next { Wear { ink: Tone::OnNext, second: Tone::OnNext, ..wear } } else { wear }
}

type Controls<'w, 's> = Query<
    'w,
    's,
    (
        Entity,
        &'static Control,
        &'static Hovered,
        Has<Pressed>,
        Has<InteractionDisabled>,
        Has<Selected>,
        &'static mut Worn,
        &'static mut Fill,
        &'static mut Edge,
    ),
>;

fn dress(
    theme: Res<Theme>,
    mut controls: Controls,
    children: Query<&Children>,
    mut inks: Query<(&OwnInk, &mut Ink)>,
    mut commands: Commands,
) {
    for (entity, control, hovered, pressed, disabled, selected, mut worn, mut fill, mut edge) in &mut controls {
        let state = State { hovered: hovered.get(), pressed, disabled, selected };
        let wear = wear(control.0, state, theme.high_contrast());
        if worn.0 == Some(wear) {
            continue;
        }
        let barred = worn.0.is_some_and(|before| before.bar.is_some());
        worn.0 = Some(wear);
        fill.set_if_neq(Fill(wear.fill));
        edge.set_if_neq(Edge(wear.edge));
        for child in children.iter_descendants(entity) {
            if let Ok((own, mut ink)) = inks.get_mut(child) {
                ink.set_if_neq(Ink(if *own == OwnInk::First { wear.ink } else { wear.second }));
            }
        }
        match wear.bar {
            Some(side) => {
                commands.entity(entity).try_insert(bar(side, theme.colour(Tone::Focus), theme.colour(wear.fill)));
            }
            None if barred => {
                commands.entity(entity).try_remove::<BackgroundGradient>();
            }
            None => {}
        }
    }
}

/// A bar of 4 px inside the control, which follows its round corners.
fn bar(side: Side, colour: Color, ground: Color) -> BackgroundGradient {
    let angle = match side {
        Side::Left => LinearGradient::TO_RIGHT,
        Side::Bottom => LinearGradient::TO_TOP,
    };
    let stops = vec![
        ColorStop::px(colour, 0),
        ColorStop::px(colour, 4),
        ColorStop::px(ground, 4),
        ColorStop::percent(ground, 100),
    ];
    BackgroundGradient(vec![Gradient::Linear(LinearGradient::new(angle, stops))])
}
