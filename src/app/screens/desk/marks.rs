//! What is marked on a page: flags, the box that is being dragged, the zone that the keyboard is at. White over black, so that it
//! shows in every light.

use super::geometry::{Geometry, share};
use super::plates::area;
use super::state::{Marking, Pose, View, zones};
use super::table::{Lying, Table};
use crate::app::bridge::{Drawing, Exam, Whose};
use crate::app::state::Screen;
use crate::app::theme::widgets::{number, outlined, text};
use crate::app::theme::{AddPart, Edge, Fill, Say, Scenes, TakeInput, Tone, Type};
use crate::base::units::Rect as RectMm;
use crate::issuer::{IcaoZone, Registry};
use bevy::prelude::*;
use bevy::scene::EntityScene;

/// The box that is being dragged, in each pane.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(Node)]
struct Dragged(usize);

/// Everything in a pane but the box, which follows the hand.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Marks<const PANE: usize>;

pub fn plugin(app: &mut App) {
    let changed = || {
        resource_exists_and_changed::<Exam>
            .or_else(resource_changed::<View>)
            .or_else(resource_changed::<Marking>)
            .or_else(resource_exists_and_changed::<Table>)
    };
    app.add_systems(Update, drag.after(TakeInput).run_if(in_state(Screen::Desk)))
        .add_part::<Marks<0>, _, _>(changed(), marks::<0>)
        .add_part::<Marks<1>, _, _>(changed(), marks::<1>);
}

/// What carries the marks of a pane, and the box that follows the hand.
pub fn carriers(pane: usize) -> Scenes {
    let fill = || bsn! { Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) } Pickable::IGNORE };
    let standing: Scenes =
        if pane == 0 { Box::new(bsn! { Marks::<0> fill() }) } else { Box::new(bsn! { Marks::<1> fill() }) };
    Box::new(bsn_list![
        {standing},
        (Dragged(pane) Edge(Tone::Focus) outlined(1.5) Visibility::Hidden Pickable::IGNORE),
    ])
}

fn drag(pose: Res<Pose>, geometry: Geometry, mut boxes: Query<(&Dragged, &mut Node, &mut Visibility)>) {
    for (dragged, mut node, mut visibility) in &mut boxes {
        let here = geometry.examined().filter(|(pane, _)| *pane == dragged.0);
        let whole = geometry.spread(dragged.0).map(|spread| spread.size_mm);
        match (pose.dragged_mm, here, whole) {
            (Some((a, b)), Some((_, lying)), Some(whole)) => {
                let from = lying.area_mm.min;
                let area = Rect::from_corners(from + a, from + b);
                node.set_if_neq(Node { border: UiRect::all(px(2)), ..share(area, whole) });
                visibility.set_if_neq(Visibility::Inherited);
            }
            _ => {
                visibility.set_if_neq(Visibility::Hidden);
            }
        }
    }
}

/// Where a region of a page lies in its pane.
fn on(lying: &Lying, region: RectMm) -> Rect {
    let area = area(region);
    Rect::from_corners(lying.area_mm.min + area.min, lying.area_mm.min + area.max)
}

/// Flags on a page, each with its number.
fn flagged(exam: &Exam, lying: &Lying) -> Vec<(RectMm, usize)> {
    let flags = exam.state().into_iter().flat_map(|state| state.standing());
    flags.filter(|(_, flag)| flag.page == lying.page).map(|(n, flag)| (flag.region_mm, n)).collect()
}

fn marks<const PANE: usize>(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    marking: Res<Marking>,
    drawing: Res<Drawing>,
    table: Res<Table>,
) -> Scenes {
    let mut scenes: Vec<Scenes> = Vec::new();
    let (Some(exam), Some(spread)) = (exam, table.spreads.get(PANE)) else { return Box::new(scenes) };
    let (registry, whole) = (drawing.0.registry(), spread.size_mm);
    for lying in &spread.pages {
        if spread.whose == Whose::Library {
            // The same places on the genuine reference, dashed.
            for (region, _) in flagged(&exam, lying) {
                scenes.extend(dashes(on(lying, region), whole));
            }
            continue;
        }
        if view.icao_zones {
            let laid = registry.icao_zones(exam.case().document_with(&lying.page), &lying.page);
            let areas = || laid.iter().map(|zone| (zone, on(lying, zone.rect_mm)));
            scenes.extend(areas().map(|(_, area)| Box::new(EntityScene(icao_zone(area, whole))) as Scenes));
            // No line runs over a number.
            scenes.extend(areas().map(|(zone, area)| Box::new(EntityScene(icao_number(zone, area, whole))) as Scenes));
        }
        for (region, n) in flagged(&exam, lying) {
            let region = on(lying, region);
            let seen = region.intersect(lying.area_mm);
            let region = if seen.is_empty() { region } else { seen };
            scenes.push(Box::new(EntityScene(outline(region, whole, Some(n)))));
        }
    }
    let Some(lying) = table.examined().filter(|_| table.pane == PANE) else { return Box::new(scenes) };
    if let Some(region) = marking.0.as_ref().and_then(|mark| mark.region_mm) {
        let region = on(lying, region).intersect(lying.area_mm);
        scenes.extend(scrim(region, whole, corners_mm(&exam, registry, &spread.pages)));
        scenes.push(Box::new(EntityScene(outline(region, whole, None))));
    } else if let Some(zone) = view.zone.and_then(|at| zones(&exam, &view, registry).into_iter().nth(at)) {
        scenes.push(Box::new(EntityScene(outline(on(lying, zone.rect_mm.grown(0.6)), whole, None))));
    }
    Box::new(scenes)
}

/// How round the corners of what lies in a pane are, in mm, from the upper left clockwise.
fn corners_mm(exam: &Exam, registry: &Registry, pages: &[Lying]) -> [f32; 4] {
    let of = |lying: Option<&Lying>| {
        lying.map_or((0.0, 0.0, 0.0, 0.0), |lying| {
            registry.page_corners(exam.case().document_with(&lying.page), &lying.page)
        })
    };
    // The even page, which comes first, lies below the fold.
    let ((tl, tr, ..), (_, _, br, bl)) = (of(pages.last()), of(pages.first()));
    let number = |lying: &Lying| exam.case().document_with(&lying.page).page(&lying.page).and_then(|page| page.number);
    match pages {
        // A page alone is square at the fold.
        [page] => match number(page) {
            Some(number) if number % 2 == 1 => [tl, tr, 0.0, 0.0],
            Some(_) => [0.0, 0.0, br, bl],
            None => [tl, tr, br, bl],
        },
        _ => [tl, tr, br, bl],
    }
}

/// A zone of ICAO's layout.
fn icao_zone(area: Rect, whole: Vec2) -> impl Scene {
    let node = Node { border: UiRect::all(px(2)), ..share(area, whole) };
    bsn! { template_value(node) Edge(Tone::Focus) outlined(1.0) Pickable::IGNORE }
}

/// Its number on its lower right corner: half outside, clear of captions, which begin on the left, and of what stands in them. What
/// the numbers stand for is said below the page.
fn icao_number(zone: &IcaoZone, area: Rect, whole: Vec2) -> impl Scene {
    let node =
        Node { justify_content: JustifyContent::FlexEnd, align_items: AlignItems::FlexEnd, ..share(area, whole) };
    let say = Say::literal(zone.zone.id().to_ascii_uppercase());
    bsn! {
        template_value(node)
        Pickable::IGNORE
        Children [
            (
                Node {
                    margin: UiRect { right: px(-13), bottom: px(-9), left: px(0), top: px(0) },
                    min_width: px(26),
                    padding: UiRect::axes(px(4), px(0)),
                    border_radius: BorderRadius::all(px(3)),
                    justify_content: JustifyContent::Center,
                    flex_shrink: 0.0,
                }
                Fill(Tone::Tag)
                outlined(1.0)
                Pickable::IGNORE
                Children [ text(say, Type::Cap, Tone::OnTag) ]
            )
        ]
    }
}

fn outline(area: Rect, whole: Vec2, n: Option<usize>) -> impl Scene {
    let node = Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(3)), ..share(area, whole) };
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

/// Dims what lies in a pane round a region; rounded where that is.
fn scrim(region: Rect, whole: Vec2, [tl, tr, br, bl]: [f32; 4]) -> Vec<Scenes> {
    let rounded = |area: Rect| {
        let at = |x: bool, y: bool, radius: f32| {
            if x && y { percent(100.0 * radius / area.size().min_element()) } else { px(0) }
        };
        let (left, right) = (area.min.x <= 0.0, area.max.x >= whole.x);
        let (top, bottom) = (area.min.y <= 0.0, area.max.y >= whole.y);
        BorderRadius {
            top_left: at(left, top, tl),
            top_right: at(right, top, tr),
            bottom_right: at(right, bottom, br),
            bottom_left: at(left, bottom, bl),
        }
    };
    [
        Rect::new(0.0, 0.0, whole.x, region.min.y),
        Rect::new(0.0, region.max.y, whole.x, whole.y),
        Rect::new(0.0, region.min.y, region.min.x, region.max.y),
        Rect::new(region.max.x, region.min.y, whole.x, region.max.y),
    ]
    .into_iter()
    .filter(|area| !area.is_empty())
    .map(|area| -> Scenes {
        let node = Node { border_radius: rounded(area), ..share(area, whole) };
        Box::new(bsn! { template_value(node) Fill(Tone::Scrim) Pickable::IGNORE })
    })
    .collect()
}

/// A dashed frame: dashes of about 1.6 mm, each white on black.
fn dashes(region: Rect, whole: Vec2) -> Vec<Scenes> {
    const DASH_MM: f32 = 1.6;
    let mut scenes: Vec<Scenes> = Vec::new();
    let mut dash = |x: f32, y: f32, across: bool, length: f32| {
        let (w, h) = if across { (length, 0.0) } else { (0.0, length) };
        let mut node = share(Rect::new(x, y, x + w, y + h), whole);
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
    for (at, length) in along(region.width()) {
        dash(region.min.x + at, region.min.y, true, length);
        dash(region.min.x + at, region.max.y, true, length);
    }
    for (at, length) in along(region.height()) {
        dash(region.min.x, region.min.y + at, false, length);
        dash(region.max.x, region.min.y + at, false, length);
    }
    scenes
}
