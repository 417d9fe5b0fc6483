//! What the pointer does on a page: it carries the lamp and the loupe, turns the page, marks a place, moves and enlarges.

use super::geometry::{Geometry, Pane, held};
use super::marking::zone_at;
use super::state::{Hand, Mark, Marking, Pose, View, page, tilted};
use crate::app::bridge::{Drawing, Exam, Lighting};
use crate::base::units::Rect as RectMm;
use crate::inspection::LOUPE_ZOOM;
use crate::layers::Light;
use crate::session::Action;
use bevy::input::mouse::MouseScrollUnit;
use bevy::picking::events::{Click, Drag, DragEnd, DragStart, Move, Pointer, Scroll};
use bevy::picking::pointer::PointerButton;
use bevy::prelude::*;

/// The shortest side of a box that was dragged on purpose, in mm.
const SMALLEST_MM: f32 = 1.0;
/// Degrees that the page turns for each logical px.
const TURN: f32 = 0.2;

/// The page under the pointer, or the nearest in its pane, and the place on it in mm.
fn page_under(geometry: &Geometry, pane: usize, window_px: Vec2) -> Option<(usize, Vec2)> {
    geometry.spread(pane)?.page_at(geometry.point(pane, window_px)?)
}

/// The page that is examined as it lies in the pane of the pointer, and the place on it in mm; also beside it.
fn on_page(geometry: &Geometry, pane: usize, place: usize, window_px: Vec2) -> Option<(Rect, Vec2)> {
    let area = geometry.spread(pane)?.area_mm(place)?;
    Some((area, geometry.point(pane, window_px)? - area.min))
}

pub fn moved(
    event: On<Pointer<Move>>,
    panes: Query<&Pane>,
    exam: Option<Res<Exam>>,
    mut view: ResMut<View>,
    mut pose: ResMut<Pose>,
    mut lighting: ResMut<Lighting>,
    geometry: Geometry,
) {
    let (Ok(Pane(pane)), Some(exam)) = (panes.get(event.entity), exam) else { return };
    let window_px = event.pointer_location.position;
    if view.hand == Hand::Loupe {
        let Some((place, at)) = page_under(&geometry, *pane, window_px) else { return };
        let Some(area) = geometry.spread(*pane).and_then(|spread| spread.area_mm(place)) else { return };
        if place != view.page {
            view.go(&exam, place);
        }
        pose.loupe_mm = at.clamp(Vec2::ZERO, area.size());
    } else if view.lit() == Light::Oblique && view.hand == Hand::Empty && pose.dragged_mm.is_none() {
        let (Some(at), Some(spread)) = (geometry.point(*pane, window_px), geometry.spread(*pane)) else { return };
        let towards = at - spread.size_mm / 2.0;
        if towards.length() > 3.0 {
            lighting.lamp_deg = (-towards.y).atan2(-towards.x).to_degrees();
        }
    }
}

pub fn drag_begins(
    event: On<Pointer<DragStart>>,
    panes: Query<&Pane>,
    exam: Option<Res<Exam>>,
    mut view: ResMut<View>,
    mut pose: ResMut<Pose>,
    marking: Res<Marking>,
    geometry: Geometry,
) {
    let (Ok(Pane(pane)), Some(exam)) = (panes.get(event.entity), exam) else { return };
    if event.button == PointerButton::Primary
        && view.hand == Hand::Empty
        && marking.0.is_none()
        && let Some((place, at)) = page_under(&geometry, *pane, event.pointer_location.position)
    {
        // A box lies on the page on which it was begun.
        if place != view.page {
            view.go(&exam, place);
        }
        pose.dragged_mm = Some((at, at));
    }
}

pub fn dragged(
    event: On<Pointer<Drag>>,
    panes: Query<&Pane>,
    view: Res<View>,
    mut pose: ResMut<Pose>,
    mut lighting: ResMut<Lighting>,
    scale: Res<UiScale>,
    geometry: Geometry,
) {
    let Ok(Pane(pane)) = panes.get(event.entity) else { return };
    let delta = event.delta / scale.0;
    match (event.button, view.hand) {
        (PointerButton::Primary, Hand::Tilt) => {
            lighting.tilt_deg = tilted(lighting.tilt_deg, delta * TURN);
        }
        (PointerButton::Primary, Hand::Empty) => {
            let at = on_page(&geometry, *pane, view.page, event.pointer_location.position);
            if let (Some((_, at)), Some((from, _))) = (at, pose.dragged_mm) {
                pose.dragged_mm = Some((from, at));
            }
        }
        (PointerButton::Primary, Hand::Loupe) => {}
        _ => {
            if let Some(laid) = geometry.laid(*pane, &pose) {
                let frame = &mut pose.frames[geometry.table.frame(*pane)];
                frame.pan_mm = held(frame.pan_mm - delta / laid.px_per_mm, laid.size_mm, frame.zoom);
            }
        }
    }
}

pub fn drag_ends(
    event: On<Pointer<DragEnd>>,
    panes: Query<&Pane>,
    exam: Option<Res<Exam>>,
    view: Res<View>,
    mut pose: ResMut<Pose>,
    mut marking: ResMut<Marking>,
    drawing: Res<Drawing>,
) {
    let (Ok(_), Some(exam)) = (panes.get(event.entity), exam) else { return };
    let (Some((a, b)), Some(page)) = (pose.dragged_mm.take(), page(&exam, &view)) else { return };
    let page_mm = drawing.0.registry().page_size(exam.case().document_with(&page.id), &page.id).into();
    let area = Rect::from_corners(a, b).intersect(Rect::from_corners(Vec2::ZERO, page_mm));
    if area.size().min_element() >= SMALLEST_MM {
        let region = RectMm::new(area.min.x, area.min.y, area.width(), area.height());
        let zone = zone_at(&exam, &view, drawing.0.registry(), area.center());
        marking.0 = Some(Mark::on(&page.id, Some(region), zone.map(|zone| zone.id)));
    }
}

/// A click on a place points the keyboard at its zone; a second one flags it.
pub fn clicked(
    event: On<Pointer<Click>>,
    panes: Query<&Pane>,
    exam: Option<ResMut<Exam>>,
    mut view: ResMut<View>,
    pose: Res<Pose>,
    mut marking: ResMut<Marking>,
    drawing: Res<Drawing>,
    geometry: Geometry,
) {
    let (Ok(Pane(pane)), Some(mut exam)) = (panes.get(event.entity), exam) else { return };
    if event.button != PointerButton::Primary || marking.0.is_some() {
        return;
    }
    let Some((place, at)) = page_under(&geometry, *pane, event.pointer_location.position) else { return };
    if place != view.page {
        view.go(&exam, place);
    }
    if view.hand == Hand::Loupe {
        if let Some(page) = page(&exam, &view).map(|page| page.id.clone()) {
            let at_mm = crate::base::units::pt(at.x, at.y);
            // Looking again at the same place when the case is decided is no act.
            drop(exam.act(Action::Loupe { page, at_mm, zoom: pose.loupe_zoom }));
        }
        return;
    }
    if view.hand != Hand::Empty {
        return;
    }
    let zones = super::state::zones(&exam, &view, drawing.0.registry());
    let hit = zone_at(&exam, &view, drawing.0.registry(), at);
    let place = hit.as_ref().and_then(|hit| zones.iter().position(|zone| zone.id == hit.id));
    if event.count >= 2
        && let (Some(zone), Some(page)) = (hit, page(&exam, &view))
    {
        marking.0 = Some(Mark::on(&page.id, Some(zone.rect_mm), Some(zone.id)));
    } else {
        view.zone = place;
    }
}

pub fn scrolled(
    event: On<Pointer<Scroll>>,
    panes: Query<&Pane>,
    view: Res<View>,
    mut pose: ResMut<Pose>,
    geometry: Geometry,
) {
    let Ok(Pane(pane)) = panes.get(event.entity) else { return };
    let lines = match event.unit {
        MouseScrollUnit::Line => event.y,
        MouseScrollUnit::Pixel => event.y / MouseScrollUnit::SCROLL_UNIT_CONVERSION_FACTOR,
    };
    let factor = 1.15f32.powf(lines);
    if view.hand == Hand::Loupe {
        pose.loupe_zoom = (pose.loupe_zoom * factor).clamp(*LOUPE_ZOOM.start(), *LOUPE_ZOOM.end());
        return;
    }
    let (Some(at), Some(spread)) = (geometry.point(*pane, event.pointer_location.position), geometry.spread(*pane))
    else {
        return;
    };
    // The place under the pointer stays under it.
    let frame = &mut pose.frames[geometry.table.frame(*pane)];
    frame.zoom_by(factor, at - spread.size_mm / 2.0);
    frame.pan_mm = held(frame.pan_mm, spread.size_mm, frame.zoom);
}
