//! Which plates the panes need: the whole page at the size it fits in, and when it is enlarged the part that is in view, sharp.

use super::geometry::{Geometry, PageHolder, Pane};
use super::scene::PaneNote;
use super::state::{Pose, View, document, page, places_here};
use crate::app::bridge::{Ahead, Drawing, Exam, Plate, Wanted, Whose, series_name};
use crate::app::state::Screen;
use crate::app::theme::{Say, TakeInput, Words};
use crate::base::units::Rect as RectMm;
use bevy::prelude::*;

/// The plate of the whole page.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Base;

/// The plate of the part in view.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Detail;

pub fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (want_base, want_ahead, want_detail, place_detail, note)
            .chain()
            .after(TakeInput)
            .run_if(in_state(Screen::Desk))
            .run_if(resource_exists::<Exam>),
    );
}

fn want_base(
    exam: Res<Exam>,
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    holders: Query<&PageHolder>,
    mut plates: Query<(&mut Plate, &ChildOf), With<Base>>,
) {
    for (mut plate, holder) in &mut plates {
        let Ok(PageHolder(whose)) = holders.get(holder.parent()) else { continue };
        let (Some(laid), Some(page)) = (geometry.laid(*whose, &pose), page(&exam, &view)) else { continue };
        let wanted = Wanted {
            case: exam.index(),
            page: page.id.clone(),
            whose: *whose,
            region_mm: None,
            px_per_mm: laid.px_per_mm / pose.zoom * laid.factor,
        };
        if plate.wanted.as_ref() != Some(&wanted) {
            plate.wanted = Some(wanted);
        }
    }
}

/// The pages before and after the one on the desk are drawn ahead: most turns are to one of them.
fn want_ahead(
    exam: Res<Exam>,
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    drawing: Res<Drawing>,
    mut ahead: ResMut<Ahead>,
) {
    let (Some(laid), Some(here)) = (geometry.laid(Whose::Presented, &pose), page(&exam, &view)) else { return };
    let registry = drawing.0.registry();
    let document = document(&exam, &view);
    let size = |page: &str| registry.page_size(document, page);
    let places = places_here(&exam, &view);
    let around = [view.page.checked_add(1), view.page.checked_sub(1)].into_iter().flatten();
    let pages =
        around.filter(|place| places.contains(place)).filter_map(|place| document.pages.get(place - places.start));
    let wanted = pages
        // A page of another size lies at another scale.
        .filter(|page| size(&page.id) == size(&here.id))
        .map(|page| Wanted {
            case: exam.index(),
            page: page.id.clone(),
            whose: Whose::Presented,
            region_mm: None,
            px_per_mm: laid.px_per_mm / pose.zoom * laid.factor,
        });
    ahead.set_if_neq(Ahead(wanted.collect()));
}

fn want_detail(
    exam: Res<Exam>,
    view: Res<View>,
    pose: Res<Pose>,
    geometry: Geometry,
    holders: Query<&PageHolder>,
    mut plates: Query<(&mut Plate, &ChildOf, &mut Visibility), With<Detail>>,
) {
    for (mut plate, holder, mut visibility) in &mut plates {
        let Ok(PageHolder(whose)) = holders.get(holder.parent()) else { continue };
        let (Some(laid), Some(page)) = (geometry.laid(*whose, &pose), page(&exam, &view)) else { continue };
        let Some(seen) = geometry.visible_mm(*whose, &pose) else { continue };
        let enlarged = pose.zoom > 1.01 && !seen.is_empty();
        let current = plate
            .shown()
            .is_some_and(|shown| (shown.case, &shown.page, shown.whose) == (exam.index(), &page.id, *whose));
        visibility.set_if_neq(if enlarged && current { Visibility::Inherited } else { Visibility::Hidden });
        if !enlarged {
            continue;
        }
        let px_per_mm = laid.px_per_mm * laid.factor;
        let holds = |wanted: &Wanted| {
            let region = wanted.region_mm.unwrap_or_default();
            current
                && wanted.px_per_mm == px_per_mm
                && seen.min.x >= region.x - 0.01
                && seen.min.y >= region.y - 0.01
                && seen.max.x <= region.right() + 0.01
                && seen.max.y <= region.bottom() + 0.01
        };
        if plate.wanted.as_ref().is_some_and(holds) {
            continue;
        }
        // A little more than is in view, so that a small push needs no new drawing.
        let more = seen.size() * 0.12;
        let area = Rect::from_corners(seen.min - more, seen.max + more)
            .intersect(Rect::from_corners(Vec2::ZERO, laid.page_mm));
        let region_mm = Some(RectMm::new(area.min.x, area.min.y, area.width(), area.height()));
        plate.wanted = Some(Wanted { case: exam.index(), page: page.id.clone(), whose: *whose, region_mm, px_per_mm });
    }
}

/// Lays the part in view exactly over its place on the page.
fn place_detail(geometry: Geometry, mut plates: Query<(&Plate, &mut Node), With<Detail>>) {
    let Some(page_mm) = geometry.page_mm() else { return };
    for (plate, mut node) in &mut plates {
        let Some(region) = plate.shown_mm() else { continue };
        node.set_if_neq(Node { position_type: PositionType::Absolute, ..share(region, page_mm) });
    }
}

/// A node that lies on a region of a page.
pub fn share(region: RectMm, page_mm: Vec2) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(100.0 * region.x / page_mm.x),
        top: percent(100.0 * region.y / page_mm.y),
        width: percent(100.0 * region.w / page_mm.x),
        height: percent(100.0 * region.h / page_mm.y),
        ..default()
    }
}

/// Says beside each pane's title which document it is.
fn note(
    exam: Res<Exam>,
    view: Res<View>,
    drawing: Res<Drawing>,
    words: Res<Words>,
    panes: Query<&Pane>,
    mut notes: Query<(&PaneNote, &mut Say)>,
) {
    if panes.is_empty() {
        return;
    }
    for (note, mut say) in &mut notes {
        let text = match note.0 {
            Whose::Presented => document(&exam, &view).facts.number.clone(),
            Whose::Library | Whose::Showcase => series_name(&drawing, &words, document(&exam, &view)),
        };
        say.set_if_neq(Say::literal(text));
    }
}
