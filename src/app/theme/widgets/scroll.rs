//! A column that scrolls when its contents are higher than its place.

use crate::app::theme::{Fill, Tone, tokens};
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

pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, hide_idle.after(UiSystems::Layout));
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
