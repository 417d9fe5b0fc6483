//! A column that scrolls when its contents are higher than its place; where it goes on, it fades out.

use crate::app::theme::{Fill, Theme, Tone, tokens};
use bevy::prelude::*;
use bevy::scene::SceneList;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};

/// A column that scrolls.
#[derive(SceneComponent, Default, Clone)]
#[scene(ScrollProps)]
pub struct Scrolling;

/// What scrolls.
pub struct ScrollProps {
    pub contents: Box<dyn SceneList>,
    pub gap: f32,
    /// How far right of the contents the bar ends; it is 6 px wide.
    pub aside: f32,
}

impl Default for ScrollProps {
    fn default() -> ScrollProps {
        ScrollProps { contents: Box::new(Vec::<Box<dyn SceneList>>::new()), gap: tokens::GRID, aside: 10.0 }
    }
}

/// The end of a column, where its contents fade out: what is cut off there is seen to go on.
#[derive(Component, Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Fade {
    #[default]
    Upper,
    Lower,
}

/// How much of the column fades, in px: a line of text.
const FADE: f32 = 24.0;

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (hide_idle, show_fades).after(UiSystems::Layout)).add_systems(PostUpdate, colour_fades);
}

fn show_fades(
    mut fades: Query<(&Fade, &ChildOf, &mut Visibility)>,
    columns: Query<&Children>,
    areas: Query<(&ComputedNode, &ScrollPosition), With<ScrollArea>>,
) {
    for (fade, column, mut visibility) in &mut fades {
        let area = columns.get(column.parent()).ok().and_then(|column| areas.iter_many(column).next());
        let Some((node, position)) = area else { continue };
        let above = position.y;
        let below = (node.content_size().y - node.size().y) * node.inverse_scale_factor() - above;
        let goes_on = 2.0 < if *fade == Fade::Upper { above } else { below };
        visibility.set_if_neq(if goes_on { Visibility::Inherited } else { Visibility::Hidden });
    }
}

/// Into the colour of the surface that the column stands on.
fn colour_fades(
    theme: Res<Theme>,
    mut fades: Query<(Entity, Ref<Fade>, &mut BackgroundGradient)>,
    parents: Query<&ChildOf>,
    fills: Query<&Fill>,
) {
    for (entity, fade, mut gradient) in &mut fades {
        if theme.is_changed() || fade.is_added() {
            let surface = parents.iter_ancestors(entity).find_map(|up| fills.get(up).ok());
            let colour = theme.colour(surface.map_or(Tone::Ground, |fill| fill.0));
            let clear = ColorStop::auto(colour.with_alpha(0.0));
            let angle = if *fade == Fade::Upper { LinearGradient::TO_TOP } else { LinearGradient::TO_BOTTOM };
            *gradient = LinearGradient::new(angle, vec![clear, ColorStop::auto(colour)]).into();
        }
    }
}

fn fade(fade: Fade) -> impl Scene {
    let (top, bottom) = match fade {
        Fade::Upper => (px(-tokens::HALF), auto()),
        Fade::Lower => (auto(), px(-tokens::HALF)),
    };
    bsn! {
        template_value(fade)
        BackgroundGradient
        Node { position_type: PositionType::Absolute, left: px(-tokens::HALF), right: px(-tokens::HALF), top: top, bottom: bottom, height: px(FADE) }
        Visibility::Hidden
        Pickable::IGNORE
    }
}

/// A bar that has nothing to scroll is not shown.
fn hide_idle(mut bars: Query<(&Scrollbar, &mut Visibility)>, areas: Query<&ComputedNode, With<ScrollArea>>) {
    for (bar, mut visibility) in &mut bars {
        let Ok(area) = areas.get(bar.target) else { continue };
        let needed = area.content_size().y > area.size().y + 1.0;
        visibility.set_if_neq(if needed { Visibility::Inherited } else { Visibility::Hidden });
    }
}

impl Scrolling {
    fn scene(props: ScrollProps) -> impl Scene {
        bsn! {
            Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), min_width: px(0) }
            Children [
                (
                    #Scrolled
                    ScrollArea
                    Node {
                        flex_direction: FlexDirection::Column,
                        flex_grow: 1.0,
                        flex_basis: px(0),
                        min_width: px(0),
                        row_gap: px(props.gap),
                        // Room for the focus ring inside the clipped area.
                        padding: UiRect::all(px(tokens::HALF)),
                        margin: UiRect::all(px(-tokens::HALF)),
                        overflow: Overflow::scroll_y(),
                    }
                    Children [ {props.contents} ]
                ),
                fade(Fade::Upper),
                fade(Fade::Lower),
                (
                    Scrollbar { target: #Scrolled, orientation: ControlOrientation::Vertical, min_thumb_length: 32.0 }
                    Node { position_type: PositionType::Absolute, right: px(-props.aside), top: px(0), bottom: px(0), width: px(6) }
                    Children [
                        (
                            ScrollbarThumb { border_radius: BorderRadius::MAX }
                            Fill(Tone::Edge)
                            Visibility::Inherited
                        )
                    ]
                ),
            ]
        }
    }
}
