//! Where pages lie in their panes, and which place of which page is under a point of the screen.

use super::plates::Base;
use super::scene::CropWord;
use super::state::{Pose, View};
use super::table::{Lying, Spread, Table};
use crate::app::bridge::{Drawing, Exam, Lighting, Plate};
use crate::app::state::Screen;
use crate::app::theme::{TakeInput, Theme, tokens};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui::ComputedUiRenderTargetInfo;
use bevy::window::RequestRedraw;
use std::time::Duration;

/// A pane of the desk, by its place from the left.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Pane(pub usize);

/// What lies in a pane; everything on it is placed in shares of its width and height.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Holder(pub usize);

/// Room for one of the pages in a pane.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Leaf {
    pub pane: usize,
    /// The place of its page among those of the pane.
    pub n: usize,
}

/// A leaf that is being laid open.
#[derive(Resource, Clone, Debug, PartialEq)]
struct Turning {
    /// The case, and the pages that lie open.
    open: Option<(usize, Vec<String>)>,
    began: Duration,
    /// How far it is, 0 to 1.
    share: f32,
    /// Which of the pages swings.
    n: usize,
    /// Of two facing pages the odd one lies above the fold and swings up from it, the even one down.
    upward: bool,
}

impl Default for Turning {
    fn default() -> Turning {
        Turning { open: None, began: Duration::ZERO, share: 1.0, n: 0, upward: false }
    }
}

/// How long a leaf takes to be laid open.
const TURN: Duration = Duration::from_millis(160);
/// How high a leaf appears as it begins to be laid open, as a share of its height.
const STANDING: f32 = 0.2;

impl Turning {
    /// How high the leaf appears, as a share of its height.
    fn height(&self) -> f32 {
        let left = 1.0 - self.share;
        1.0 - (1.0 - STANDING) * left * left
    }
}

/// Grey that is left round a page that fits.
const ROUND: f32 = 16.0;

pub fn plugin(app: &mut App) {
    app.init_resource::<Table>().init_resource::<Turning>().add_systems(
        Update,
        (lay, turn, place, place_leaves, again)
            .chain()
            .after(TakeInput)
            .run_if(in_state(Screen::Desk))
            .run_if(resource_exists::<Exam>),
    );
}

/// How what lies in a pane lies there, in logical px.
#[derive(Clone, Copy, Debug)]
pub struct Laid {
    pub size_mm: Vec2,
    /// The place of it in the middle of the pane, in mm from its own middle.
    pub pan_mm: Vec2,
    pub zoom: f32,
    pub pane: Vec2,
    pub px_per_mm: f32,
    /// Physical px in a logical one.
    pub factor: f32,
}

impl Laid {
    /// Where the middle of what was not moved lies in its pane.
    pub fn middle(&self) -> Vec2 {
        self.pane / 2.0
    }

    /// The point of the pane, in px, where a place lies.
    pub fn pane_point(&self, at_mm: Vec2) -> Vec2 {
        self.middle() + (at_mm - self.size_mm / 2.0 - self.pan_mm) * self.px_per_mm
    }
}

/// Where pages lie, for whoever has the pose at hand.
#[derive(SystemParam)]
pub struct Geometry<'w, 's> {
    pub table: Res<'w, Table>,
    scale: Res<'w, UiScale>,
    panes: Query<'w, 's, (&'static Pane, &'static ComputedNode)>,
    holders: Query<
        'w,
        's,
        (&'static Holder, &'static ComputedNode, &'static UiGlobalTransform, &'static ComputedUiRenderTargetInfo),
    >,
}

impl Geometry<'_, '_> {
    /// What lies in a pane.
    pub fn spread(&self, pane: usize) -> Option<&Spread> {
        self.table.spreads.get(pane).filter(|spread| spread.size_mm.min_element() > 0.0)
    }

    /// The page that is examined, and the pane that it lies in.
    pub fn examined(&self) -> Option<(usize, &Lying)> {
        Some((self.table.pane, self.table.examined()?))
    }

    /// How what lies in a pane lies there.
    pub fn laid(&self, pane: usize, pose: &Pose) -> Option<Laid> {
        let (size_mm, frame) = (self.spread(pane)?.size_mm, pose.frames[self.table.frame(pane)]);
        let (px_per_mm, factor) = self.fit(pane, size_mm)?;
        Some(Laid {
            size_mm,
            pan_mm: frame.pan_mm,
            zoom: frame.zoom,
            pane: self.pane(pane)?,
            px_per_mm: px_per_mm * frame.zoom,
            factor,
        })
    }

    /// How large something of a size lies in a pane that it fits in: logical px in a mm, and physical px in a logical one.
    pub fn fit(&self, pane: usize, size_mm: Vec2) -> Option<(f32, f32)> {
        let room = self.pane(pane)? - Vec2::splat(2.0 * ROUND);
        let (_, node) = self.panes.iter().find(|(at, _)| at.0 == pane)?;
        (room.min_element() > 0.0).then(|| ((room / size_mm).min_element(), 1.0 / node.inverse_scale_factor()))
    }

    fn pane(&self, pane: usize) -> Option<Vec2> {
        let (_, node) = self.panes.iter().find(|(at, _)| at.0 == pane)?;
        Some(node.size() * node.inverse_scale_factor())
    }

    /// The place under a point of the window, in mm on what lies in the pane; also beside it.
    pub fn point(&self, pane: usize, window_px: Vec2) -> Option<Vec2> {
        let size_mm = self.spread(pane)?.size_mm;
        let (_, node, transform, target) = self.holders.iter().find(|(holder, ..)| holder.0 == pane)?;
        if node.size().min_element() <= 0.0 {
            return None;
        }
        let physical = window_px * target.scale_factor() / self.scale.0;
        let local = transform.try_inverse()?.transform_point2(physical);
        Some((local / node.size() + 0.5) * size_mm)
    }

    /// The part of what lies in a pane that the pane shows, in mm.
    pub fn visible_mm(&self, pane: usize, pose: &Pose) -> Option<Rect> {
        let laid = self.laid(pane, pose)?;
        let centre = laid.size_mm / 2.0 + laid.pan_mm;
        let (from, to) = (-laid.middle() / laid.px_per_mm, (laid.pane - laid.middle()) / laid.px_per_mm);
        Some(Rect::from_corners(centre + from, centre + to).intersect(Rect::from_corners(Vec2::ZERO, laid.size_mm)))
    }
}

fn lay(exam: Res<Exam>, view: Res<View>, drawing: Res<Drawing>, mut table: ResMut<Table>, mut pose: ResMut<Pose>) {
    table.set_if_neq(Table::lay(&exam, &view, drawing.0.registry()));
    // A loupe that stood on a larger page comes to the edge of this one.
    if let Some(lying) = table.examined() {
        let on_page = pose.loupe_mm.clamp(Vec2::ZERO, lying.area_mm.size());
        if on_page != pose.loupe_mm {
            pose.loupe_mm = on_page;
        }
    }
}

/// Lets a leaf swing open once it is drawn, unless less motion is asked for.
fn turn(
    exam: Res<Exam>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    table: Res<Table>,
    leaves: Query<&Leaf>,
    plates: Query<(&Plate, &ChildOf), With<Base>>,
    mut turning: ResMut<Turning>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(spread) = table.spreads.get(table.pane) else { return };
    let shown = |n: usize| {
        let here =
            |holder: &ChildOf| leaves.get(holder.parent()).is_ok_and(|leaf| (leaf.pane, leaf.n) == (table.pane, n));
        let (plate, _) = plates.iter().find(|(_, holder)| here(holder))?;
        plate.shown().filter(|shown| shown.page == spread.pages[n].page).map(|shown| shown.page.clone())
    };
    // Both pages of an opened book are there before one of them moves.
    let Some(open) = (0..spread.pages.len()).map(shown).collect::<Option<Vec<_>>>() else { return };
    let now = Some((exam.index(), open));
    if turning.open != now {
        let before = std::mem::replace(&mut turning.open, now).filter(|(case, _)| *case == exam.index());
        let old = before.as_ref().map_or(&[][..], |(_, pages)| pages);
        let leaf = |n: usize| exam.case().document_with(&spread.pages[n].page).page(&spread.pages[n].page);
        let number = |page: &String| exam.case().document_with(page).page(page).and_then(|page| page.number);
        let new: Vec<usize> = (0..spread.pages.len()).filter(|n| !old.contains(&spread.pages[*n].page)).collect();
        // A leaf that is turned on lands below the fold, one that is turned back above it.
        let back = old.first().and_then(number) > number(&spread.pages[0].page);
        let swings = if back { new.last() } else { new.first() };
        let page = swings.and_then(|n| leaf(*n)).filter(|page| page.kind.is_leaf());
        turning.n = swings.copied().unwrap_or(0);
        turning.upward = page.and_then(|page| page.number).is_some_and(|number| number % 2 == 1);
        turning.began = time.elapsed();
        turning.share = if page.is_some() && before.is_some() && !theme.less_motion() { 0.0 } else { 1.0 };
        redraw.write(RequestRedraw);
    } else if turning.share < 1.0 {
        turning.share = ((time.elapsed() - turning.began).as_secs_f32() / TURN.as_secs_f32()).min(1.0);
        redraw.write(RequestRedraw);
    }
}

fn place(
    geometry: Geometry,
    pose: Res<Pose>,
    lighting: Res<Lighting>,
    panes: Query<&Pane>,
    mut nodes: Query<(&Holder, &mut Node, &mut UiTransform)>,
    mut words: Query<(&mut Visibility, &ChildOf), With<CropWord>>,
) {
    for (holder, mut node, mut transform) in &mut nodes {
        let Some(laid) = geometry.laid(holder.0, &pose) else { continue };
        let size = laid.size_mm * laid.px_per_mm;
        let corner = laid.pane_point(Vec2::ZERO);
        let placed = Node {
            position_type: PositionType::Absolute,
            left: px(corner.x.round()),
            top: px(corner.y.round()),
            width: px(size.x),
            height: px(size.y),
            border_radius: node.border_radius,
            ..default()
        };
        node.set_if_neq(placed);
        // A page that is turned looks narrower.
        let scale = Vec2::new(lighting.tilt_deg.x.to_radians().cos(), lighting.tilt_deg.y.to_radians().cos());
        transform.set_if_neq(UiTransform { scale, ..default() });
        let crop = size.x > laid.pane.x + 1.0 || size.y > laid.pane.y + 1.0;
        for (mut word, pane) in &mut words {
            if panes.get(pane.parent()).is_ok_and(|pane| pane.0 == holder.0) {
                word.set_if_neq(if crop { Visibility::Inherited } else { Visibility::Hidden });
            }
        }
    }
}

/// Lays each page in its place in the pane; one that is being laid open swings about the edge that lies in the fold.
fn place_leaves(
    geometry: Geometry,
    turning: Res<Turning>,
    pose: Res<Pose>,
    mut leaves: Query<(&Leaf, &mut Node, &mut UiTransform)>,
) {
    for (leaf, mut node, mut transform) in &mut leaves {
        let Some(spread) = geometry.spread(leaf.pane) else { continue };
        let (Some(lying), Some(laid)) = (spread.pages.get(leaf.n), geometry.laid(leaf.pane, &pose)) else { continue };
        let area = lying.area_mm;
        node.set_if_neq(share(area, spread.size_mm));
        let height = if leaf.n == turning.n { turning.height() } else { 1.0 };
        let away = area.height() * laid.px_per_mm * (1.0 - height) / 2.0 * if turning.upward { 1.0 } else { -1.0 };
        let scale = Vec2::new(1.0, height);
        transform.set_if_neq(UiTransform { scale, translation: Val2::px(0.0, away), ..default() });
    }
}

/// A node that lies on an area of a whole, in shares of it.
pub fn share(area: Rect, whole: Vec2) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(100.0 * area.min.x / whole.x),
        top: percent(100.0 * area.min.y / whole.y),
        width: percent(100.0 * area.width() / whole.x),
        height: percent(100.0 * area.height() / whole.y),
        ..default()
    }
}

/// A pane that has changed its size asks for one more frame, so that its page follows.
fn again(panes: Query<(), (With<Pane>, Changed<ComputedNode>)>, mut redraw: MessageWriter<RequestRedraw>) {
    if !panes.is_empty() {
        redraw.write(RequestRedraw);
    }
}

/// Keeps at least a third of what lies in a pane in view.
pub fn held(pan_mm: Vec2, size_mm: Vec2, zoom: f32) -> Vec2 {
    let reach = size_mm / 2.0 * (1.0 - 1.0 / zoom) + size_mm / (6.0 * zoom);
    if zoom <= 1.0 { Vec2::ZERO } else { pan_mm.clamp(-reach, reach) }
}

/// The size of the loupe in logical px.
pub const LOUPE_PX: f32 = tokens::LOUPE;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_fits_cannot_be_pushed_away() {
        assert_eq!(held(Vec2::new(40.0, 3.0), Vec2::new(125.0, 88.0), 1.0), Vec2::ZERO);
        let held = held(Vec2::splat(1000.0), Vec2::new(125.0, 88.0), 2.0);
        assert!(held.x > 30.0 && held.x < 62.5, "{held}");
    }

    #[test]
    fn a_leaf_is_flat_once_it_is_open_and_rises_all_the_way() {
        let at = |share: f32| Turning { share, ..default() }.height();
        assert!((at(0.0) - STANDING).abs() < 1e-6 && at(1.0) == 1.0);
        assert!((1..=10).all(|i| at(i as f32 / 10.0) > at((i - 1) as f32 / 10.0)));
        assert_eq!(Turning::default().height(), 1.0, "nothing moves before the first page");
    }

    #[test]
    fn the_middle_of_the_page_is_in_the_middle_of_the_pane() {
        let laid = |pan_mm| {
            let (size_mm, pane) = (Vec2::new(125.0, 88.0), Vec2::new(800.0, 500.0));
            Laid { size_mm, pan_mm, zoom: 1.0, pane, px_per_mm: 5.0, factor: 1.0 }
        };
        assert_eq!(laid(Vec2::ZERO).pane_point(Vec2::new(62.5, 44.0)), laid(Vec2::ZERO).middle());
        let moved = laid(Vec2::new(10.0, 0.0));
        assert_eq!(moved.pane_point(Vec2::new(72.5, 44.0)), moved.middle());
    }
}
