//! What the person at the desk has before them: page, light, tool, place. None of it is in the log but what they looked at.

use crate::app::bridge::{Exam, Lighting};
use crate::app::state::Screen;
use crate::app::theme::{TakeInput, Theme};
use crate::base::units::Rect as RectMm;
use crate::document::{Document, Page};
use crate::inspection::TILT_LIMIT_DEG;
use crate::issuer::Zone;
use crate::layers::Light;
use crate::session::{Action, Sureness};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use std::ops::Range;
use std::time::Duration;

/// What the hand holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hand {
    /// Nothing: a drag marks a place.
    #[default]
    Empty,
    /// The page: a drag turns it.
    Tilt,
    Loupe,
}

/// What reads by itself what is laid on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Mrz,
    Chip,
    Seal,
}

/// What changes in steps.
#[derive(Resource, Clone, Debug, PartialEq)]
pub struct View {
    /// Place among the pages of the traveller's documents, cover first.
    pub page: usize,
    pub light: Light,
    /// White is on for as long as its key is held.
    pub white_held: bool,
    pub hand: Hand,
    /// A book lies open: of two facing pages both are shown, where there is a second.
    pub open: bool,
    /// The genuine reference lies beside.
    pub compare: bool,
    /// A page of another document of the traveller that lies beside, by its place.
    pub beside: Option<usize>,
    /// The zones of ICAO's layout are outlined.
    pub icao_zones: bool,
    /// The reader whose panel is open.
    pub reader: Option<Reader>,
    /// The zone that the keyboard is at, by its place on the page.
    pub zone: Option<usize>,
}

impl Default for View {
    fn default() -> View {
        View {
            page: 0,
            light: Light::White,
            white_held: false,
            hand: Hand::Empty,
            open: false,
            compare: false,
            beside: None,
            icao_zones: false,
            reader: None,
            zone: None,
        }
    }
}

impl View {
    /// The light that is on now.
    pub fn lit(&self) -> Light {
        if self.white_held { Light::White } else { self.light }
    }

    /// Whether two things lie beside each other.
    pub fn is_divided(&self) -> bool {
        self.compare || self.beside.is_some()
    }

    /// Turns to a page. Who takes up the document that lies beside leaves the other one lying.
    pub fn go(&mut self, exam: &Exam, place: usize) {
        if place == self.page {
            return;
        }
        let from = std::mem::replace(&mut self.page, place);
        self.zone = None;
        let here = places_here(exam, self);
        if self.beside.is_some_and(|beside| here.contains(&beside)) {
            self.beside = Some(from).filter(|from| !here.contains(from));
        }
    }

    /// Lays the traveller's next document beside the one that is examined; after the last one none.
    pub fn lay_beside(&mut self, exam: &Exam) {
        let documents = places(exam);
        let of = |place: usize| documents.iter().position(|places| places.contains(&place));
        let Some(here) = of(self.page) else { return };
        let next = |n: usize| (n + 1) % documents.len();
        let to = next(self.beside.and_then(of).unwrap_or(here));
        let face = exam.case().documents().nth(to).map_or(0, Document::data_page);
        self.beside = (to != here).then(|| documents[to].start + face);
        self.compare = false;
    }
}

/// How what lies in a pane is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// 1 fits it into its pane.
    pub zoom: f32,
    /// Its place in the middle of the pane, in mm from its own middle.
    pub pan_mm: Vec2,
}

impl Default for Frame {
    fn default() -> Frame {
        Frame { zoom: 1.0, pan_mm: Vec2::ZERO }
    }
}

/// What follows the hand.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// One for each pane; a page and the genuine one beside it share the first.
    pub frames: [Frame; 2],
    /// Where the loupe lies, in mm on the page that is examined.
    pub loupe_mm: Vec2,
    pub loupe_zoom: f32,
    /// The corners of the box that is being dragged, in mm on the page that is examined.
    pub dragged_mm: Option<(Vec2, Vec2)>,
}

impl Default for Pose {
    fn default() -> Pose {
        Pose { frames: default(), loupe_mm: Vec2::new(62.0, 44.0), loupe_zoom: 8.0, dragged_mm: None }
    }
}

/// The most that a page can be enlarged on the desk; beyond it there is the loupe.
pub const ZOOM_LIMIT: f32 = 6.0;

impl Frame {
    /// Enlarges so that a place, in mm from the middle of what lies here, stays where it is seen.
    pub fn zoom_by(&mut self, factor: f32, about_mm: Vec2) {
        let before = self.zoom;
        self.zoom = (self.zoom * factor).clamp(1.0, ZOOM_LIMIT);
        if self.zoom < 1.02 {
            *self = Frame::default();
        } else {
            self.pan_mm = about_mm + (self.pan_mm - about_mm) * before / self.zoom;
        }
    }
}

/// A flag that is being set.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Marking(pub Option<Mark>);

#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub page: String,
    /// None while the place is still to be chosen from the list of zones.
    pub region_mm: Option<RectMm>,
    pub zone: Option<String>,
    pub query: String,
    /// Place in the list of kinds that the query leaves.
    pub kind: usize,
    pub sure: Sureness,
}

impl Mark {
    pub fn on(page: &str, region_mm: Option<RectMm>, zone: Option<String>) -> Mark {
        Mark { page: page.to_owned(), region_mm, zone, query: String::new(), kind: 0, sure: Sureness::Fairly }
    }
}

/// Everything that is on the desk when a case is taken up.
pub fn clear(
    exam: Option<Res<Exam>>,
    mut view: ResMut<View>,
    mut pose: ResMut<Pose>,
    mut marking: ResMut<Marking>,
    mut lighting: ResMut<Lighting>,
) {
    *view = View { page: exam.map_or(0, |exam| exam.case().shown.data_page()), ..View::default() };
    *pose = Pose::default();
    *marking = Marking(None);
    *lighting = Lighting::default();
}

/// The page on the desk.
pub fn page<'a>(exam: &'a Exam, view: &View) -> Option<&'a Page> {
    exam.case().pages().nth(view.page).or_else(|| exam.case().pages().last())
}

/// The document that the page on the desk belongs to.
pub fn document<'a>(exam: &'a Exam, view: &View) -> &'a Document {
    page(exam, view).map_or(&exam.case().shown, |page| exam.case().document_with(&page.id))
}

/// The places of the pages of every document among those of the traveller.
pub fn places(exam: &Exam) -> Vec<Range<usize>> {
    let mut from = 0;
    let mut next = |document: &Document| {
        let places = from..from + document.pages.len();
        from = places.end;
        places
    };
    exam.case().documents().map(&mut next).collect()
}

/// The places of the pages of the document on the desk.
pub fn places_here(exam: &Exam, view: &View) -> Range<usize> {
    places(exam).into_iter().find(|places| places.contains(&view.page)).unwrap_or(0..exam.case().shown.pages.len())
}

/// The places of the pages that lie open where a page lies: its own, or in an opened book those of both facing pages, in order.
pub fn opened(exam: &Exam, view: &View, place: usize) -> Vec<usize> {
    let facing = exam.case().pages().nth(place).filter(|_| view.open).and_then(|page| {
        let facing = exam.case().document_with(&page.id).facing(&page.id)?;
        exam.case().pages().position(|other| other.id == facing.id)
    });
    let mut open: Vec<usize> = std::iter::once(place).chain(facing).collect();
    open.sort_unstable();
    open
}

/// Ids of every page of the traveller that is to be seen on the desk.
fn seen(exam: &Exam, view: &View) -> Vec<String> {
    let places = std::iter::once(view.page).chain(view.beside).flat_map(|place| opened(exam, view, place));
    places.filter_map(|place| exam.case().pages().nth(place).map(|page| page.id.clone())).collect()
}

/// The page that turning on or back leads to: the next one, or in an opened book the first of those that lie open then.
pub fn turned(exam: &Exam, view: &View, forward: bool) -> Option<usize> {
    let here = places_here(exam, view);
    let open = opened(exam, view, view.page);
    let next = if forward { open.last()? + 1 } else { open.first()?.checked_sub(1)? };
    here.contains(&next).then(|| opened(exam, view, next).first().copied())?
}

/// The named places of the page on the desk.
pub fn zones(exam: &Exam, view: &View, registry: &crate::issuer::Registry) -> Vec<Zone> {
    page(exam, view).map_or(Vec::new(), |page| registry.zones(exam.case().document_with(&page.id), &page.id))
}

pub fn plugin(app: &mut App) {
    app.init_resource::<View>()
        .init_resource::<Pose>()
        .init_resource::<Marking>()
        .add_systems(OnEnter(Screen::Desk), clear)
        .add_systems(
            Update,
            (note_looks.run_if(resource_changed::<View>), fade, note_tilt)
                .chain()
                .after(TakeInput)
                .run_if(in_state(Screen::Desk))
                .run_if(resource_exists::<Exam>),
        );
}

/// What is looked at.
#[derive(Clone)]
struct Looked {
    case: usize,
    pages: Vec<String>,
    view: View,
}

/// Writes to the log what is looked at.
fn note_looks(view: Res<View>, mut exam: ResMut<Exam>, mut last: Local<Option<Looked>>) {
    let now = Looked { case: exam.index(), pages: seen(&exam, &view), view: view.clone() };
    let before = last.replace(now.clone()).filter(|before| before.case == now.case);
    let Some(page) = page(&exam, &view).map(|page| page.id.clone()) else { return };
    let all = now.pages;
    let seen_before = before.as_ref().map_or(&[][..], |before| &before.pages);
    let new: Vec<String> = all.iter().filter(|page| !seen_before.contains(page)).cloned().collect();
    let same_light = before.as_ref().is_some_and(|before| before.view.lit() == view.lit());
    let compared = before.as_ref().is_some_and(|before| before.view.compare);
    let same_reader = before.is_some_and(|before| (before.view.page, before.view.reader) == (view.page, view.reader));
    // An act that comes when the case is decided already is no act.
    let mut act = |action| drop(exam.act(action));
    for page in if same_light { &new } else { &all } {
        act(Action::Look { page: page.clone(), light: view.lit(), tilt_deg: (0.0, 0.0) });
    }
    for page in if compared { &new } else { &all } {
        if view.compare {
            act(Action::Compare { page: page.clone() });
        }
    }
    if !same_reader {
        match view.reader {
            Some(Reader::Mrz) => act(Action::ReadMrz { page }),
            Some(Reader::Chip) => act(Action::ReadChip { page }),
            Some(Reader::Seal) => act(Action::ReadSeal { page }),
            None => {}
        }
    }
}

/// Writes to the log how the page was tilted, once it has come to rest.
fn note_tilt(
    view: Res<View>,
    lighting: Res<Lighting>,
    buttons: Res<ButtonInput<MouseButton>>,
    mut exam: ResMut<Exam>,
    mut noted: Local<Vec2>,
) {
    let tilt = lighting.tilt_deg;
    if tilt == *noted || buttons.any_pressed([MouseButton::Left, MouseButton::Right]) {
        return;
    }
    *noted = tilt;
    if tilt != Vec2::ZERO {
        for page in seen(&exam, &view) {
            drop(exam.act(Action::Look { page, light: view.lit(), tilt_deg: (tilt.x, tilt.y) }));
        }
    }
}

/// How long one light takes to give way to another.
const FADE: Duration = Duration::from_millis(120);

fn fade(
    view: Res<View>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    mut lighting: ResMut<Lighting>,
    mut since: Local<Duration>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if lighting.light != view.lit() {
        let before = lighting.light;
        lighting.light = view.lit();
        lighting.before = before;
        lighting.before_share = if theme.less_motion() { 0.0 } else { 1.0 };
        *since = time.elapsed();
        redraw.write(RequestRedraw);
    } else if lighting.before_share > 0.0 {
        let passed = (time.elapsed() - *since).as_secs_f32() / FADE.as_secs_f32();
        lighting.before_share = (1.0 - passed).max(0.0);
        redraw.write(RequestRedraw);
    }
}

/// The tilt after turning the page by `by` degrees.
pub fn tilted(tilt: Vec2, by: Vec2) -> Vec2 {
    (tilt + by).clamp(Vec2::splat(-TILT_LIMIT_DEG), Vec2::splat(TILT_LIMIT_DEG))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooming_out_ends_at_the_whole_page() {
        let mut frame = Frame { zoom: 1.3, pan_mm: Vec2::new(9.0, -4.0) };
        frame.zoom_by(0.5, Vec2::ZERO);
        assert_eq!(frame, Frame::default());
        frame.zoom_by(100.0, Vec2::ZERO);
        assert_eq!(frame.zoom, ZOOM_LIMIT);
    }

    #[test]
    fn what_is_under_the_pointer_stays_under_it_when_enlarged() {
        let (mut frame, at) = (Frame::default(), Vec2::new(30.0, -12.0));
        let seen = |frame: &Frame| (at - frame.pan_mm) * frame.zoom;
        let before = seen(&frame);
        frame.zoom_by(2.0, at);
        assert!(seen(&frame).distance(before) < 1e-4, "{frame:?}");
    }

    #[test]
    fn a_page_turns_no_further_than_a_hand_would() {
        assert_eq!(tilted(Vec2::new(38.0, 0.0), Vec2::new(9.0, -3.0)), Vec2::new(TILT_LIMIT_DEG, -3.0));
    }

    #[test]
    fn white_shows_while_its_key_is_held() {
        let view = View { light: Light::UvA, white_held: true, ..default() };
        assert_eq!(view.lit(), Light::White);
    }
}
