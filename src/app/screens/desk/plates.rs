//! Which plates the panes need: the whole page at the size it fits in, and when it is enlarged the part that is in view, sharp.

use super::geometry::{self, Geometry, Leaf};
use super::scene::{PaneBar, PaneHead, PaneNote};
use super::state::{Pose, View, turned};
use super::table::{Lying, Spread, Table};
use crate::app::bridge::{Ahead, Drawing, Exam, Plate, Wanted, Whose, kind_name, series_name};
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
    geometry: Geometry,
    mut leaves: Query<(&Leaf, &mut Visibility)>,
    mut plates: Query<(&mut Plate, &ChildOf), With<Base>>,
) {
    for (mut plate, holder) in &mut plates {
        let Ok((leaf, mut visibility)) = leaves.get_mut(holder.parent()) else { continue };
        let Some(spread) = geometry.spread(leaf.pane) else { continue };
        let Some((px_per_mm, factor)) = geometry.fit(leaf.pane, spread.size_mm) else { continue };
        let lying = spread.pages.get(leaf.n);
        // While a page is drawn the one before it stays, but in an opened book never one of the other side of the fold.
        let number = |id: &str| exam.case().document_with(id).page(id).and_then(|page| page.number);
        let of_this_side = |lying: &Lying| {
            let shown = plate.shown().and_then(|shown| number(&shown.page));
            spread.pages.len() == 1
                || shown.is_some_and(|shown| number(&lying.page).is_some_and(|n| n % 2 == shown % 2))
        };
        let is_seen = lying.is_some_and(of_this_side);
        visibility.set_if_neq(if is_seen { Visibility::Inherited } else { Visibility::Hidden });
        let wanted = lying.map(|lying| Wanted {
            case: exam.index(),
            page: lying.page.clone(),
            whose: spread.whose,
            region_mm: None,
            px_per_mm: px_per_mm * factor,
        });
        if plate.wanted != wanted {
            plate.wanted = wanted;
        }
    }
}

/// The pages that turning on or back leads to are drawn ahead: most turns are to one of them.
fn want_ahead(exam: Res<Exam>, view: Res<View>, geometry: Geometry, drawing: Res<Drawing>, mut ahead: ResMut<Ahead>) {
    let Some((pane, _)) = geometry.examined() else { return };
    let wanted = [true, false].into_iter().filter_map(|forward| turned(&exam, &view, forward)).flat_map(|place| {
        let spread = Spread::lay(&exam, &view, drawing.0.registry(), place, Whose::Presented);
        let fit = geometry.fit(pane, spread.size_mm);
        spread.pages.into_iter().filter_map(move |lying| {
            let (px_per_mm, factor) = fit?;
            Some((lying.page, px_per_mm * factor))
        })
    });
    let wanted = wanted.map(|(page, px_per_mm)| Wanted {
        case: exam.index(),
        page,
        whose: Whose::Presented,
        region_mm: None,
        px_per_mm,
    });
    ahead.set_if_neq(Ahead(wanted.collect()));
}

fn want_detail(
    exam: Res<Exam>,
    pose: Res<Pose>,
    geometry: Geometry,
    leaves: Query<&Leaf>,
    mut plates: Query<(&mut Plate, &ChildOf, &mut Visibility), With<Detail>>,
) {
    for (mut plate, holder, mut visibility) in &mut plates {
        let Ok(leaf) = leaves.get(holder.parent()) else { continue };
        let (Some(spread), Some(laid)) = (geometry.spread(leaf.pane), geometry.laid(leaf.pane, &pose)) else {
            continue;
        };
        let Some(lying) = spread.pages.get(leaf.n) else {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        };
        let Some(seen) = geometry.visible_mm(leaf.pane, &pose) else { continue };
        let seen = seen.intersect(lying.area_mm);
        let seen = Rect::from_corners(seen.min - lying.area_mm.min, seen.max - lying.area_mm.min);
        let enlarged = laid.zoom > 1.01 && !seen.is_empty();
        let current = plate
            .shown()
            .is_some_and(|shown| (shown.case, &shown.page, shown.whose) == (exam.index(), &lying.page, spread.whose));
        visibility.set_if_neq(if enlarged && current { Visibility::Inherited } else { Visibility::Hidden });
        if !enlarged {
            continue;
        }
        let px_per_mm = laid.px_per_mm * laid.factor;
        let holds = |wanted: &Wanted| {
            let region = wanted.region_mm.unwrap_or_default();
            (wanted.case, &wanted.page, wanted.whose) == (exam.index(), &lying.page, spread.whose)
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
            .intersect(Rect::from_corners(Vec2::ZERO, lying.area_mm.size()));
        let region_mm = Some(RectMm::new(area.min.x, area.min.y, area.width(), area.height()));
        let (case, page) = (exam.index(), lying.page.clone());
        plate.wanted = Some(Wanted { case, page, whose: spread.whose, region_mm, px_per_mm });
    }
}

/// Lays the part in view exactly over its place on the page.
fn place_detail(
    table: Res<Table>,
    leaves: Query<&Leaf>,
    mut plates: Query<(&Plate, &ChildOf, &mut Node), With<Detail>>,
) {
    for (plate, holder, mut node) in &mut plates {
        let Ok(leaf) = leaves.get(holder.parent()) else { continue };
        let lying = table.spreads.get(leaf.pane).and_then(|spread| spread.pages.get(leaf.n));
        let (Some(region), Some(lying)) = (plate.shown_mm(), lying) else { continue };
        node.set_if_neq(share(region, lying.area_mm.size()));
    }
}

/// A node that lies on a region of a page.
pub fn share(region: RectMm, page_mm: Vec2) -> Node {
    geometry::share(area(region), page_mm)
}

/// A region of a page in the window's terms.
pub fn area(region: RectMm) -> Rect {
    Rect::new(region.x, region.y, region.right(), region.bottom())
}

/// Says above each pane what lies in it.
fn note(
    exam: Res<Exam>,
    table: Res<Table>,
    drawing: Res<Drawing>,
    words: Res<Words>,
    mut heads: Query<(&PaneHead, &mut Say), Without<PaneNote>>,
    mut notes: Query<(&PaneNote, &mut Say), Without<PaneHead>>,
    mut bars: Query<(&PaneBar, &mut Visibility)>,
) {
    for (bar, mut visibility) in &mut bars {
        let is_here = table.apart && table.pane == bar.0;
        visibility.set_if_neq(if is_here { Visibility::Inherited } else { Visibility::Hidden });
    }
    let lying = |pane: usize| {
        let spread = table.spreads.get(pane)?;
        Some((spread, exam.case().document_with(&spread.pages.first()?.page)))
    };
    for (head, mut say) in &mut heads {
        let Some((spread, document)) = lying(head.0) else { continue };
        say.set_if_neq(match spread.whose {
            Whose::Presented if table.apart => Say::literal(kind_name(&drawing, &words, document)),
            Whose::Presented => Say::key("desk-presented"),
            Whose::Library | Whose::Showcase => Say::key("desk-genuine"),
        });
    }
    for (note, mut say) in &mut notes {
        let Some((spread, document)) = lying(note.0) else { continue };
        say.set_if_neq(Say::literal(match spread.whose {
            Whose::Presented => document.facts.number.clone(),
            Whose::Library | Whose::Showcase => series_name(&drawing, &words, document),
        }));
    }
}
