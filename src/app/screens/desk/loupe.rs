//! The loupe: a round window in which the page is drawn anew from its vectors, at up to 60 times its size.

use super::geometry::{Geometry, LOUPE_PX, pane_point};
use super::state::{Hand, Pose, View, page};
use crate::app::bridge::{Exam, Plate, PlateWindow, Wanted, Whose};
use crate::app::state::Screen;
use crate::app::theme::widgets::{shadow, text};
use crate::app::theme::{Edge, Fill, Say, TakeInput, Tone, Type, tokens};
use crate::base::units::{MM_PER_INCH, Point, Rect as RectMm, pt};
use crate::inspection::{loupe_dpi, loupe_region};
use bevy::prelude::*;

/// The whole loupe.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Lens;

/// The magnified page in it.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct LensPlate;

/// How many times it magnifies.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct LensZoom;

/// How much more of the page than is seen is drawn, so that a small move needs no new drawing.
const MORE: f32 = 1.4;

pub fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (place, want, aim).chain().after(TakeInput).run_if(in_state(Screen::Desk)).run_if(resource_exists::<Exam>),
    );
}

pub fn lens() -> impl Scene {
    let size = LOUPE_PX;
    bsn! {
        #Loupe
        Lens
        Node {
            position_type: PositionType::Absolute,
            width: px(size),
            height: px(size),
            border: px(3),
            border_radius: BorderRadius::MAX,
        }
        Fill(Tone::BoothDark)
        Edge(Tone::FocusInner)
        Outline { width: px(2), offset: px(0), color: {Tone::Focus.colour(false)} }
        shadow(6.0, 20.0)
        Visibility::Hidden
        Pickable::IGNORE
        Children [
            (
                LensPlate
                template_value(Plate::default())
                PlateWindow { round: true }
                Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                Pickable::IGNORE
            ),
            (
                Node { position_type: PositionType::Absolute, top: px(8), left: px(0), right: px(0), justify_content: JustifyContent::Center }
                Pickable::IGNORE
                Children [
                    (
                        Node { padding: UiRect::axes(px(6), px(0)), border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
                        Fill(Tone::Tag)
                        Pickable::IGNORE
                        Children [ text(Say::literal("SPECIMEN"), Type::Cap, Tone::OnTag) ]
                    )
                ]
            ),
            (
                Node { position_type: PositionType::Absolute, bottom: px(-12), left: px(0), right: px(0), justify_content: JustifyContent::Center }
                Pickable::IGNORE
                Children [
                    (
                        Node { padding: UiRect::axes(px(14), px(2)), border_radius: BorderRadius::MAX, border: px(1) }
                        Fill(Tone::FocusInner)
                        Edge(Tone::Edge)
                        Pickable::IGNORE
                        Children [ (LensZoom text("", Type::Label, Tone::OnTag)) ]
                    )
                ]
            ),
        ]
    }
}

fn place(
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    mut lenses: Query<(&mut Node, &mut Visibility), With<Lens>>,
    mut zooms: Query<&mut Say, With<LensZoom>>,
) {
    for (mut node, mut visibility) in &mut lenses {
        let on = view.hand == Hand::Loupe;
        visibility.set_if_neq(if on { Visibility::Inherited } else { Visibility::Hidden });
        if let Some(laid) = geometry.laid(Whose::Presented, &pose) {
            let corner = pane_point(&laid, pose.pan_mm, pose.loupe_mm) - LOUPE_PX / 2.0;
            let placed = Node { left: px(corner.x.round()), top: px(corner.y.round()), ..node.clone() };
            node.set_if_neq(placed);
        }
    }
    for mut say in &mut zooms {
        say.set_if_neq(Say::key("desk-times").with("count", pose.loupe_zoom.round()));
    }
}

/// What the loupe shows, in mm on the page.
fn seen(pose: &Pose, factor: f32) -> RectMm {
    loupe_region(point(pose.loupe_mm), pose.loupe_zoom * factor, LOUPE_PX * factor)
}

fn point(at: Vec2) -> Point {
    pt(at.x, at.y)
}

fn want(
    exam: Res<Exam>,
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    mut plates: Query<&mut Plate, With<LensPlate>>,
) {
    for mut plate in &mut plates {
        let (Some(laid), Some(page)) = (geometry.laid(Whose::Presented, &pose), page(&exam, &view)) else { continue };
        if view.hand != Hand::Loupe {
            continue;
        }
        let seen = seen(&pose, laid.factor);
        let px_per_mm = loupe_dpi(pose.loupe_zoom * laid.factor) / MM_PER_INCH;
        let holds = |wanted: &Wanted| {
            let region = wanted.region_mm.unwrap_or_default();
            wanted.case == exam.index()
                && wanted.page == page.id
                && wanted.px_per_mm == px_per_mm
                && seen.x >= region.x
                && seen.y >= region.y
                && seen.right() <= region.right()
                && seen.bottom() <= region.bottom()
        };
        if plate.wanted.as_ref().is_some_and(holds) {
            continue;
        }
        let region_mm = Some(seen.grown(seen.w * (MORE - 1.0) / 2.0));
        plate.wanted =
            Some(Wanted { case: exam.index(), page: page.id.clone(), whose: Whose::Presented, region_mm, px_per_mm });
    }
}

/// Shows the part of the drawn region that lies under the loupe, also while a new one is being drawn.
fn aim(pose: Res<Pose>, geometry: Geometry, mut plates: Query<(&Plate, &mut PlateWindow), With<LensPlate>>) {
    for (plate, mut window) in &mut plates {
        let (Some(drawn), Some(laid)) = (plate.shown_mm(), geometry.laid(Whose::Presented, &pose)) else { continue };
        let seen = seen(&pose, laid.factor);
        window.set_if_neq(PlateWindow {
            offset: Vec2::new((seen.x - drawn.x) / drawn.w, (seen.y - drawn.y) / drawn.h),
            size: Vec2::new(seen.w / drawn.w, seen.h / drawn.h),
            round: true,
        });
    }
}
