//! The loupe: a round window in which the page is drawn anew from its vectors, at up to 60 times its size.

use super::geometry::{Geometry, LOUPE_PX, Leaf};
use super::state::{Hand, Pose, View};
use super::table::Table;
use crate::app::bridge::{Exam, Plate, PlateWindow, Wanted, Whose};
use crate::app::state::Screen;
use crate::app::theme::widgets::{shadow, text};
use crate::app::theme::{Edge, Fill, Say, TakeInput, Tone, Type, tokens};
use crate::base::units::{MM_PER_INCH, Rect as RectMm, pt};
use crate::inspection::{loupe_dpi, loupe_region};
use bevy::prelude::*;

/// The whole loupe of a pane.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Lens(usize);

/// A magnified page in it: over the fold of an opened book there are two.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct LensPlate(Leaf);

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

pub fn lens(pane: usize) -> impl Scene {
    let size = LOUPE_PX;
    let plate = |n: usize| {
        bsn! {
            LensPlate(Leaf { pane, n })
            template_value(Plate::default())
            PlateWindow { round: true }
            Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
            Pickable::IGNORE
        }
    };
    let plates = vec![plate(0), plate(1)];
    bsn! {
        #Loupe
        Lens(pane)
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
            {plates},
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
    mut lenses: Query<(&Lens, &mut Node, &mut Visibility)>,
    mut zooms: Query<&mut Say, With<LensZoom>>,
) {
    let Some((pane, lying)) = geometry.examined() else { return };
    for (lens, mut node, mut visibility) in &mut lenses {
        let on = view.hand == Hand::Loupe && lens.0 == pane;
        visibility.set_if_neq(if on { Visibility::Inherited } else { Visibility::Hidden });
        if on && let Some(laid) = geometry.laid(pane, &pose) {
            let corner = laid.pane_point(lying.area_mm.min + pose.loupe_mm) - LOUPE_PX / 2.0;
            let placed = Node { left: px(corner.x.round()), top: px(corner.y.round()), ..node.clone() };
            node.set_if_neq(placed);
        }
    }
    for mut say in &mut zooms {
        say.set_if_neq(Say::key("desk-times").with("count", pose.loupe_zoom.round()));
    }
}

/// What the loupe shows of a page that lies in its pane, in mm on that page.
fn seen(table: &Table, leaf: Leaf, pose: &Pose, factor: f32) -> Option<RectMm> {
    let examined = table.examined().filter(|_| table.pane == leaf.pane)?;
    let lying = table.spreads.get(leaf.pane)?.pages.get(leaf.n)?;
    let at = pose.loupe_mm + examined.area_mm.min - lying.area_mm.min;
    let seen = loupe_region(pt(at.x, at.y), pose.loupe_zoom * factor, LOUPE_PX * factor);
    let page = RectMm::new(0.0, 0.0, lying.area_mm.width(), lying.area_mm.height());
    seen.intersection(&page).map(|_| seen)
}

fn want(
    exam: Res<Exam>,
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    mut plates: Query<(&LensPlate, &mut Plate, &mut Visibility)>,
) {
    for (LensPlate(leaf), mut plate, mut visibility) in &mut plates {
        if view.hand != Hand::Loupe {
            continue;
        }
        let Some(laid) = geometry.laid(leaf.pane, &pose) else { continue };
        let lying = geometry.spread(leaf.pane).and_then(|spread| spread.pages.get(leaf.n));
        let (Some(lying), Some(seen)) = (lying, seen(&geometry.table, *leaf, &pose, laid.factor)) else {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        };
        visibility.set_if_neq(Visibility::Inherited);
        let px_per_mm = loupe_dpi(pose.loupe_zoom * laid.factor) / MM_PER_INCH;
        let holds = |wanted: &Wanted| {
            let region = wanted.region_mm.unwrap_or_default();
            wanted.case == exam.index()
                && wanted.page == lying.page
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
        let (case, page, whose) = (exam.index(), lying.page.clone(), Whose::Presented);
        plate.wanted = Some(Wanted { case, page, whose, region_mm, px_per_mm });
    }
}

/// Shows the part of the drawn region that lies under the loupe, also while a new one is being drawn.
fn aim(pose: Res<Pose>, geometry: Geometry, mut plates: Query<(&LensPlate, &Plate, &mut PlateWindow)>) {
    for (LensPlate(leaf), plate, mut window) in &mut plates {
        let (Some(drawn), Some(laid)) = (plate.shown_mm(), geometry.laid(leaf.pane, &pose)) else { continue };
        let Some(seen) = seen(&geometry.table, *leaf, &pose, laid.factor) else { continue };
        window.set_if_neq(PlateWindow {
            offset: Vec2::new((seen.x - drawn.x) / drawn.w, (seen.y - drawn.y) / drawn.h),
            size: Vec2::new(seen.w / drawn.w, seen.h / drawn.h),
            round: true,
        });
    }
}
