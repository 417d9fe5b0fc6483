//! What is marked on a page: flags, the box that is being dragged, the zone that the keyboard is at. White over black, so that it
//! shows in every light.

use super::geometry::Geometry;
use super::plates::share;
use super::state::{Marking, Pose, View, page, zones};
use crate::app::bridge::{Drawing, Exam, Whose};
use crate::app::state::Screen;
use crate::app::theme::widgets::{number, outlined, text};
use crate::app::theme::{AddPart, Edge, Fill, Say, Scenes, TakeInput, Tone, Type};
use crate::base::units::Rect as RectMm;
use crate::issuer::IcaoZone;
use bevy::prelude::*;
use bevy::scene::EntityScene;

/// The box that is being dragged.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(Node)]
struct Dragged;

/// Everything but the box, which follows the hand.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Standing;

#[derive(Component, Clone, Copy, Debug, Default)]
struct Beside;

pub fn plugin(app: &mut App) {
    let changed = || {
        resource_exists_and_changed::<Exam>
            .or_else(resource_changed::<View>)
            .or_else(resource_changed::<Marking>)
            .or_else(resource_exists_and_changed::<super::geometry::PageSize>)
    };
    app.add_systems(Update, drag.after(TakeInput).run_if(in_state(Screen::Desk)))
        .add_part::<Standing, _, _>(changed(), standing)
        .add_part::<Beside, _, _>(changed(), beside);
}

/// What carries the marks of a page: on the one presented also the box that follows the hand.
pub fn carriers(whose: Whose) -> Scenes {
    let fill = || bsn! { Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) } Pickable::IGNORE };
    match whose {
        Whose::Presented => Box::new(bsn_list![
            (Standing fill()),
            (Dragged Edge(Tone::Focus) outlined(1.5) Visibility::Hidden Pickable::IGNORE),
        ]),
        Whose::Library | Whose::Showcase => Box::new(bsn! { Beside fill() }),
    }
}

fn drag(pose: Res<Pose>, geometry: Geometry, mut boxes: Query<(&mut Node, &mut Visibility), With<Dragged>>) {
    for (mut node, mut visibility) in &mut boxes {
        match (pose.dragged_mm, geometry.page_mm()) {
            (Some((a, b)), Some(page_mm)) => {
                let area = Rect::from_corners(a, b);
                let region = RectMm::new(area.min.x, area.min.y, area.width(), area.height());
                node.set_if_neq(Node { border: UiRect::all(px(2)), ..share(region, page_mm) });
                visibility.set_if_neq(Visibility::Inherited);
            }
            _ => {
                visibility.set_if_neq(Visibility::Hidden);
            }
        }
    }
}

/// Regions on the page, with the flag's number where it is a flag.
fn regions(exam: &Exam, view: &View) -> Vec<(RectMm, Option<usize>)> {
    let Some(page) = page(exam, view) else { return Vec::new() };
    let flags = exam.state().into_iter().flat_map(|state| state.standing());
    flags.filter(|(_, flag)| flag.page == page.id).map(|(n, flag)| (flag.region_mm, Some(n))).collect()
}

fn standing(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    marking: Res<Marking>,
    drawing: Res<Drawing>,
    geometry: Geometry,
) -> Scenes {
    let (Some(exam), Some(page_mm)) = (exam, geometry.page_mm()) else { return Box::new(Vec::<Scenes>::new()) };
    let mut scenes: Vec<Scenes> = Vec::new();
    let whole = RectMm::new(0.0, 0.0, page_mm.x, page_mm.y);
    if view.icao_zones
        && let Some(page) = page(&exam, &view)
    {
        let document = exam.case().document_with(&page.id);
        let laid = drawing.0.registry().icao_zones(document, &page.id);
        scenes.extend(laid.iter().map(|laid| -> Scenes { Box::new(EntityScene(icao_zone(laid, page_mm))) }));
    }
    for (region, n) in regions(&exam, &view) {
        let region = region.intersection(&whole).unwrap_or(region);
        scenes.push(Box::new(EntityScene(outline(region, page_mm, n))));
    }
    if let Some(mark) = &marking.0
        && let Some(region) = mark.region_mm
    {
        let corners = page(&exam, &view)
            .map(|page| drawing.0.registry().page_corners(exam.case().document_with(&page.id), &page.id));
        scenes.extend(scrim(region, page_mm, corners.unwrap_or_default()));
        scenes.push(Box::new(EntityScene(outline(region, page_mm, None))));
    } else if let Some(zone) = view.zone.and_then(|at| zones(&exam, &view, drawing.0.registry()).into_iter().nth(at)) {
        scenes.push(Box::new(EntityScene(outline(zone.rect_mm.grown(0.6), page_mm, None))));
    }
    Box::new(scenes)
}

/// A zone of ICAO's layout, with its number and name in its upper right corner, where pages have the least print.
fn icao_zone(laid: &IcaoZone, page_mm: Vec2) -> impl Scene {
    let node = Node {
        border: UiRect::all(px(2)),
        justify_content: JustifyContent::FlexEnd,
        align_items: AlignItems::FlexStart,
        ..share(laid.rect_mm, page_mm)
    };
    let say = Say::key(format!("icao-zone-{}", laid.zone.id()));
    bsn! {
        template_value(node)
        Edge(Tone::Focus)
        outlined(1.0)
        Pickable::IGNORE
        Children [
            (
                Node { padding: UiRect::axes(px(5), px(0)) }
                Fill(Tone::Tag)
                Pickable::IGNORE
                Children [ text(say, Type::Cap, Tone::OnTag) ]
            )
        ]
    }
}

fn outline(region: RectMm, page_mm: Vec2, n: Option<usize>) -> impl Scene {
    let node = Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(3)), ..share(region, page_mm) };
    let badge = n.map(|n| {
        bsn! {
            Node { position_type: PositionType::Absolute, left: px(-12), top: px(-12), border: px(2), border_radius: BorderRadius::MAX }
            Edge(Tone::FocusInner)
            Pickable::IGNORE
            Children [ number(n) ]
        }
    });
    bsn! {
        template_value(node)
        Edge(Tone::Focus)
        outlined(1.5)
        Pickable::IGNORE
        Children [ {badge} ]
    }
}

/// Dims the page round a region; rounded where the page is.
fn scrim(region: RectMm, page_mm: Vec2, corners: (f32, f32, f32, f32)) -> Vec<Scenes> {
    let (w, h) = (page_mm.x, page_mm.y);
    let rounded = |area: RectMm| {
        let at = |x: bool, y: bool, radius: f32| {
            if x && y { percent(100.0 * radius / area.w.min(area.h)) } else { px(0) }
        };
        let (left, right) = (area.x <= 0.0, area.right() >= w);
        let (top, bottom) = (area.y <= 0.0, area.bottom() >= h);
        BorderRadius {
            top_left: at(left, top, corners.0),
            top_right: at(right, top, corners.1),
            bottom_right: at(right, bottom, corners.2),
            bottom_left: at(left, bottom, corners.3),
        }
    };
    [
        RectMm::new(0.0, 0.0, w, region.y),
        RectMm::new(0.0, region.bottom(), w, h - region.bottom()),
        RectMm::new(0.0, region.y, region.x, region.h),
        RectMm::new(region.right(), region.y, w - region.right(), region.h),
    ]
    .into_iter()
    .filter(|area| area.w > 0.0 && area.h > 0.0)
    .map(|area| -> Scenes {
        let node = Node { border_radius: rounded(area), ..share(area, page_mm) };
        Box::new(bsn! { template_value(node) Fill(Tone::Scrim) Pickable::IGNORE })
    })
    .collect()
}

/// The same places on the genuine reference, dashed.
fn beside(exam: Option<Res<Exam>>, view: Res<View>, geometry: Geometry) -> Scenes {
    let (Some(exam), Some(page_mm)) = (exam, geometry.page_mm()) else { return Box::new(Vec::<Scenes>::new()) };
    let dashed: Vec<Scenes> =
        regions(&exam, &view).into_iter().flat_map(|(region, _)| dashes(region, page_mm)).collect();
    Box::new(dashed)
}

/// A dashed frame: dashes of about 1.6 mm, each white on black.
fn dashes(region: RectMm, page_mm: Vec2) -> Vec<Scenes> {
    const DASH_MM: f32 = 1.6;
    let mut scenes: Vec<Scenes> = Vec::new();
    let mut dash = |x: f32, y: f32, across: bool, length: f32| {
        let (w, h) = if across { (length, 0.0) } else { (0.0, length) };
        let mut node = share(RectMm::new(x, y, w, h), page_mm);
        if across {
            node.height = px(2);
        } else {
            node.width = px(2);
        }
        scenes.push(Box::new(bsn! {
            template_value(node)
            Fill(Tone::Focus)
            outlined(1.0)
            Pickable::IGNORE
        }));
    };
    let along = |length: f32| {
        let count = ((length / DASH_MM / 2.0).round() as usize).max(1);
        let step = length / count as f32;
        (0..count).map(move |i| (i as f32 * step, step * 0.55))
    };
    for (at, length) in along(region.w) {
        dash(region.x + at, region.y, true, length);
        dash(region.x + at, region.bottom(), true, length);
    }
    for (at, length) in along(region.h) {
        dash(region.x, region.y + at, false, length);
        dash(region.right(), region.y + at, false, length);
    }
    scenes
}
