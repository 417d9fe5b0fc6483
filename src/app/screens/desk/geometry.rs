//! Where the page lies in its pane, and which place of it is under a point of the screen.

use super::plates::Base;
use super::scene::CropWord;
use super::state::{Pose, View, page};
use crate::app::bridge::{Drawing, Exam, Lighting, Plate, Whose};
use crate::app::state::Screen;
use crate::app::theme::{TakeInput, Theme, tokens};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui::ComputedUiRenderTargetInfo;
use bevy::window::RequestRedraw;
use std::time::Duration;

/// The place on the desk that a page lies in.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Pane(pub Whose);

/// The page itself; everything on it is placed in shares of its width and height.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct PageHolder(pub Whose);

/// Width and height of the page on the desk, in mm.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct PageSize(Vec2);

/// A leaf that is being laid open.
#[derive(Resource, Clone, Debug, PartialEq)]
struct Turning {
    /// Case and page that lie open.
    open: Option<(usize, String)>,
    began: Duration,
    /// How far it is, 0 to 1.
    share: f32,
    /// Of two facing pages the odd one lies above the fold and swings up from it, the even one down.
    upward: bool,
}

impl Default for Turning {
    fn default() -> Turning {
        Turning { open: None, began: Duration::ZERO, share: 1.0, upward: false }
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

/// Grey that is left round a page that fits: at its sides and top, and below for the hint.
const ROUND: f32 = 16.0;
const BELOW: f32 = 44.0;

pub fn plugin(app: &mut App) {
    app.init_resource::<PageSize>().init_resource::<Turning>().add_systems(
        Update,
        (measure, turn, place, again)
            .chain()
            .after(TakeInput)
            .run_if(in_state(Screen::Desk))
            .run_if(resource_exists::<Exam>),
    );
}

/// Sizes that a page has, in logical px.
#[derive(Clone, Copy, Debug)]
pub struct Laid {
    pub page_mm: Vec2,
    pub pane: Vec2,
    pub px_per_mm: f32,
    /// Physical px in a logical one.
    pub factor: f32,
}

impl Laid {
    /// Where the middle of a page that was not moved lies in its pane.
    pub fn middle(&self) -> Vec2 {
        self.pane / 2.0 - Vec2::new(0.0, (BELOW - ROUND) / 2.0)
    }
}

/// Where pages lie, for whoever has the pose at hand.
#[derive(SystemParam)]
pub struct Geometry<'w, 's> {
    page: Res<'w, PageSize>,
    scale: Res<'w, UiScale>,
    panes: Query<'w, 's, (&'static Pane, &'static ComputedNode)>,
    holders: Query<
        'w,
        's,
        (&'static PageHolder, &'static ComputedNode, &'static UiGlobalTransform, &'static ComputedUiRenderTargetInfo),
    >,
}

impl Geometry<'_, '_> {
    /// Width and height of the page on the desk, in mm.
    pub fn page_mm(&self) -> Option<Vec2> {
        (self.page.0.min_element() > 0.0).then_some(self.page.0)
    }

    /// How large the page lies in its pane.
    pub fn laid(&self, whose: Whose, pose: &Pose) -> Option<Laid> {
        let page_mm = self.page_mm()?;
        let (_, node) = self.panes.iter().find(|(pane, _)| pane.0 == whose)?;
        let pane = node.size() * node.inverse_scale_factor();
        if pane.min_element() <= ROUND + BELOW {
            return None;
        }
        let fit = ((pane - Vec2::new(2.0 * ROUND, ROUND + BELOW)) / page_mm).min_element();
        Some(Laid { page_mm, pane, px_per_mm: fit * pose.zoom, factor: 1.0 / node.inverse_scale_factor() })
    }

    /// The place of the page under a point of the window, in mm; also beside the page.
    pub fn point(&self, whose: Whose, window_px: Vec2) -> Option<Vec2> {
        let page_mm = self.page_mm()?;
        let (_, node, transform, target) = self.holders.iter().find(|(holder, ..)| holder.0 == whose)?;
        if node.size().min_element() <= 0.0 {
            return None;
        }
        let physical = window_px * target.scale_factor() / self.scale.0;
        let local = transform.try_inverse()?.transform_point2(physical);
        Some((local / node.size() + 0.5) * page_mm)
    }

    /// The part of the page that its pane shows, in mm.
    pub fn visible_mm(&self, whose: Whose, pose: &Pose) -> Option<Rect> {
        let laid = self.laid(whose, pose)?;
        let centre = laid.page_mm / 2.0 + pose.pan_mm;
        let (from, to) = (-laid.middle() / laid.px_per_mm, (laid.pane - laid.middle()) / laid.px_per_mm);
        Some(Rect::from_corners(centre + from, centre + to).intersect(Rect::from_corners(Vec2::ZERO, laid.page_mm)))
    }
}

fn measure(exam: Res<Exam>, view: Res<View>, drawing: Res<Drawing>, mut size: ResMut<PageSize>) {
    if let Some(page) = page(&exam, &view) {
        size.set_if_neq(PageSize(drawing.0.registry().page_size(exam.case().document_with(&page.id), &page.id).into()));
    }
}

/// Lets a leaf swing open once it is drawn, unless less motion is asked for.
fn turn(
    exam: Res<Exam>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    plates: Query<&Plate, With<Base>>,
    mut turning: ResMut<Turning>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(shown) = plates.iter().filter_map(Plate::shown).find(|shown| shown.whose == Whose::Presented) else {
        return;
    };
    if turning.open.as_ref().is_none_or(|(case, page)| *case != shown.case || *page != shown.page) {
        let leaf = exam.case().document_with(&shown.page).page(&shown.page).filter(|page| page.kind.is_leaf());
        let same_case = turning.open.as_ref().is_some_and(|(case, _)| *case == shown.case);
        let moves = leaf.is_some() && same_case && !theme.less_motion();
        *turning = Turning {
            open: Some((shown.case, shown.page.clone())),
            began: time.elapsed(),
            share: if moves { 0.0 } else { 1.0 },
            upward: leaf.and_then(|page| page.number).is_some_and(|number| number % 2 == 1),
        };
        redraw.write(RequestRedraw);
    } else if turning.share < 1.0 {
        turning.share = ((time.elapsed() - turning.began).as_secs_f32() / TURN.as_secs_f32()).min(1.0);
        redraw.write(RequestRedraw);
    }
}

fn place(
    geometry: Geometry,
    turning: Res<Turning>,
    pose: Res<Pose>,
    lighting: Res<Lighting>,
    mut nodes: Query<(&PageHolder, &mut Node, &mut UiTransform), Without<CropWord>>,
    mut words: Query<&mut Visibility, With<CropWord>>,
) {
    for (holder, mut node, mut transform) in &mut nodes {
        let Some(laid) = geometry.laid(holder.0, &pose) else { continue };
        let size = laid.page_mm * laid.px_per_mm;
        let corner = laid.middle() - size / 2.0 - pose.pan_mm * laid.px_per_mm;
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
        let turned = Vec2::new(lighting.tilt_deg.x.to_radians().cos(), lighting.tilt_deg.y.to_radians().cos());
        let height = turning.height();
        // It swings about the edge that lies in the fold, which stays where it is.
        let away = size.y * (1.0 - height) / 2.0 * if turning.upward { 1.0 } else { -1.0 };
        let scale = turned * Vec2::new(1.0, height);
        transform.set_if_neq(UiTransform { scale, translation: Val2::px(0.0, away), ..default() });
        let crop = size.x > laid.pane.x + 1.0 || size.y > laid.pane.y + 1.0;
        for mut word in &mut words {
            word.set_if_neq(if crop { Visibility::Inherited } else { Visibility::Hidden });
        }
    }
}

/// A pane that has changed its size asks for one more frame, so that its page follows.
fn again(panes: Query<(), (With<Pane>, Changed<ComputedNode>)>, mut redraw: MessageWriter<RequestRedraw>) {
    if !panes.is_empty() {
        redraw.write(RequestRedraw);
    }
}

/// Keeps at least a third of the page in view.
pub fn held(pan_mm: Vec2, page_mm: Vec2, zoom: f32) -> Vec2 {
    let reach = page_mm / 2.0 * (1.0 - 1.0 / zoom) + page_mm / (6.0 * zoom);
    if zoom <= 1.0 { Vec2::ZERO } else { pan_mm.clamp(-reach, reach) }
}

/// The middle of the interface's loupe in pane px, for a place of the page.
pub fn pane_point(laid: &Laid, pan_mm: Vec2, at_mm: Vec2) -> Vec2 {
    laid.middle() + (at_mm - laid.page_mm / 2.0 - pan_mm) * laid.px_per_mm
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
        let laid = Laid { page_mm: Vec2::new(125.0, 88.0), pane: Vec2::new(800.0, 500.0), px_per_mm: 5.0, factor: 1.0 };
        assert_eq!(pane_point(&laid, Vec2::ZERO, Vec2::new(62.5, 44.0)), laid.middle());
        assert_eq!(pane_point(&laid, Vec2::new(10.0, 0.0), Vec2::new(72.5, 44.0)), laid.middle());
    }
}
