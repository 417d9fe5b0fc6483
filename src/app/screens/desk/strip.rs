//! Below the page: the pages of the document, the zoom, and what else can be seen beside it. Of a book, cover and data page are
//! always at hand; its leaves are turned, and the pages that lie open are shown.

use super::geometry::{Geometry, held};
use super::state::{Hand, Pose, View, document, page, places_here};
use crate::app::bridge::{Exam, Picture, Subject};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Named, Say, Scenes, TakeInput, Theme, Tone, Type, Words, tokens};
use crate::base::locale::Texts;
use crate::base::units::MM_PER_INCH;
use crate::document::{Page, PageKind};
use crate::inspection::LOUPE_ZOOM;
use crate::report::page_name;
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::ui::{Selectable, Selected};
use bevy::ui_widgets::{Activate, Button};

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct StripBar;

/// A page to choose, by its place.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(Selectable)]
struct Thumb(usize);

/// The button that fits the page in and says how large it is shown.
#[derive(Component, Clone, Copy, Debug, Default)]
struct ZoomFit;

/// A button that shows whether its view is on.
#[derive(Component, Clone, Copy)]
struct Shows(fn(&View) -> bool);

impl Default for Shows {
    fn default() -> Shows {
        Shows(|_| false)
    }
}

/// Where the book lies open: half the number of the even page of the opening.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Opening(u8);

pub fn plugin(app: &mut App) {
    let changed = || {
        document_changed
            .or_else(resource_changed::<Words>)
            .or_else(resource_changed::<Theme>)
            .or_else(resource_changed::<Opening>)
    };
    app.init_resource::<Opening>()
        .add_part::<StripBar, _, _>(changed(), strip)
        .add_systems(
            Update,
            (choose.run_if(resource_changed::<View>.or_else(any_match_filter::<Added<Thumb>>)), tell_zoom, darken),
        )
        .add_systems(Update, turn_to.in_set(TakeInput).run_if(in_state(Screen::Desk)));
}

/// The opening that a page of a book belongs to: pages 6 and 7 face each other. The data page is at hand anyway.
fn opening_of(page: &Page) -> Option<u8> {
    page.number.filter(|_| page.kind.is_leaf() && page.kind != PageKind::Data).map(|number| number / 2)
}

/// Opens the book at the page that is looked at; at first, where there is something to see.
fn turn_to(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    mut opening: ResMut<Opening>,
    mut last: Local<Option<(usize, usize, usize)>>,
) {
    let Some(exam) = exam else { return };
    let now = (exam.index(), places_here(&exam, &view).start, view.page);
    let before = last.replace(now);
    if before == Some(now) {
        return;
    }
    let first = || {
        let mut pages = document(&exam, &view).pages.iter();
        pages.find(|page| page.visa.is_some() || !page.stamps.is_empty()).and_then(opening_of).unwrap_or(2)
    };
    let same_book = before.is_some_and(|before| (before.0, before.1) == (now.0, now.1));
    match page(&exam, &view).and_then(opening_of) {
        Some(there) => opening.set_if_neq(Opening(there)),
        None if !same_book => opening.set_if_neq(Opening(first())),
        None => false,
    };
}

/// Turns one leaf.
fn turn(view: &mut View, exam: &Exam, opening: Opening, forward: bool) {
    let pages = places_here(exam, view).zip(&document(exam, view).pages);
    let openings = pages.filter_map(|(place, page)| Some((opening_of(page)?, place)));
    let next = if forward {
        openings.filter(|(there, _)| *there > opening.0).min()
    } else {
        // The first page of the nearest opening before.
        let nearest = openings.clone().map(|(there, _)| there).filter(|there| *there < opening.0).max();
        openings.filter(|(there, _)| Some(*there) == nearest).min()
    };
    if let Some((_, place)) = next {
        view.go(exam, place);
    }
}

/// Whether another document lies on the desk.
pub fn document_changed(exam: Option<Res<Exam>>, view: Res<View>, mut last: Local<Option<(usize, usize)>>) -> bool {
    let now = exam.map(|exam| (exam.index(), places_here(&exam, &view).start));
    std::mem::replace(&mut *last, now) != now
}

fn strip(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    opening: Res<Opening>,
    words: Res<Words>,
    theme: Res<Theme>,
) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let document = document(&exam, &view);
    let shown = |wanted: &dyn Fn(&Page) -> bool| -> Vec<_> {
        let pages = places_here(&exam, &view).zip(&document.pages).filter(|(_, page)| wanted(page));
        pages.map(|(place, page)| thumb(place, exam.index(), &page.id, &words, &theme)).collect()
    };
    let thumbs = shown(&|page| opening_of(page).is_none());
    let open = shown(&|page| opening_of(page) == Some(opening.0));
    let is_book = document.pages.iter().any(|page| opening_of(page).is_some());
    let leaves = is_book.then(|| {
        bsn! {
            Node { column_gap: px(tokens::HALF), align_items: AlignItems::Center }
            Children [ leaf_button(false), (Arrows Node { column_gap: px(tokens::GRID) } Children [ {open} ]), leaf_button(true) ]
        }
    });
    let book = is_book.then(|| {
        bsn! {
            @Captioned { @icon: {Icon::Book}, @say: "desk-open-book", @name: "help-open-book", @key: Shortcut::Letter('O') }
            template_value(Shows(|view| view.open))
            Name("open-book")
            on(|_: On<Activate>, mut view: ResMut<View>, mut pose: ResMut<Pose>| {
                view.open = !view.open;
                pose.frames = default();
            })
        }
    });
    // What a trainee may look up while examining, the scenario says: the genuine one by its tools, the layout where it guides.
    let reference = exam.scenario.tools.iter().any(|id| id == "compare").then(|| {
        bsn! {
            @Captioned { @icon: {Icon::Document}, @say: "desk-reference", @name: "reference-open", @key: Shortcut::Letter('R') }
            Name("reference")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::Reference))
        }
    });
    let zones = exam.scenario.reveal_hints.then(|| {
        bsn! {
            @Captioned { @icon: {Icon::Zones}, @say: "desk-zones", @name: "desk-icao-zones", @key: Shortcut::Letter('Z') }
            template_value(Shows(|view| view.icao_zones))
            Name("icao-zones")
            on(|_: On<Activate>, mut view: ResMut<View>| view.icao_zones = !view.icao_zones)
        }
    });
    Box::new(bsn! {
        #Strip
        Node {
            flex_grow: 1.0,
            padding: UiRect::axes(px(tokens::GRID), px(tokens::GRID)),
            column_gap: px(tokens::GRID),
            row_gap: px(tokens::GRID),
            align_items: AlignItems::Center,
            flex_wrap: FlexWrap::Wrap,
        }
        Rail
        Fill(Tone::Rail)
        Children [
            (Arrows Node { column_gap: px(tokens::GRID) } Children [ {thumbs} ]),
            {leaves},
            space(),
            (
                #Zoom
                Node { column_gap: px(tokens::HALF), align_items: AlignItems::Center }
                Children [
                    (
                        @Push { @icon: {Some(Icon::Minus)}, @name: "desk-zoom-out", @key: Shortcut::Minus }
                        Name("zoom-out")
                        on(|_: On<Activate>, mut zoom: Zoom| zoom.by(1.0 / 1.25))
                    ),
                    (
                        @Captioned { @icon: {Icon::Fit}, @name: "help-fit", @key: Shortcut::Zero }
                        ZoomFit
                        Name("fit")
                        on(|_: On<Activate>, mut pose: ResMut<Pose>| pose.frames = default())
                    ),
                    (
                        @Push { @icon: {Some(Icon::Plus)}, @name: "desk-zoom-in", @key: Shortcut::Plus }
                        Name("zoom-in")
                        on(|_: On<Activate>, mut zoom: Zoom| zoom.by(1.25))
                    ),
                ]
            ),
            (
                #Views
                Node { column_gap: px(tokens::HALF), align_items: AlignItems::Center }
                Children [
                    {book},
                    (
                        @Captioned { @icon: {Icon::Compare}, @say: "desk-compare", @name: "help-compare", @key: Shortcut::Letter('G') }
                        template_value(Shows(|view| view.compare))
                        Name("compare")
                        on(|_: On<Activate>, mut view: ResMut<View>| {
                            view.compare = !view.compare;
                            view.beside = None;
                        })
                    ),
                    {reference},
                    {zones},
                ]
            ),
        ]
    })
}

fn leaf_button(forward: bool) -> impl Scene {
    let (icon, say, name) =
        if forward { (Icon::Next, "desk-leaf-on", "leaf-on") } else { (Icon::Back, "desk-leaf-back", "leaf-back") };
    bsn! {
        @Push { @look: Look::Quiet, @icon: {Some(icon)}, @name: say }
        Name(name)
        Node { min_width: px(32), padding: UiRect::ZERO }
        on(move |_: On<Activate>, mut view: ResMut<View>, exam: Option<Res<Exam>>, opening: Res<Opening>| {
            if let Some(exam) = exam {
                turn(&mut view, &exam, *opening, forward);
            }
        })
    }
}

/// Enlarges what the hand holds: the loupe's view, or what lies on the desk.
#[derive(SystemParam)]
struct Zoom<'w, 's> {
    view: Res<'w, View>,
    pose: ResMut<'w, Pose>,
    geometry: Geometry<'w, 's>,
}

impl Zoom<'_, '_> {
    fn by(&mut self, factor: f32) {
        if self.view.hand == Hand::Loupe {
            let zoom = self.pose.loupe_zoom * factor;
            self.pose.loupe_zoom = zoom.clamp(*LOUPE_ZOOM.start(), *LOUPE_ZOOM.end());
            return;
        }
        let Some((pane, lying)) = self.geometry.examined() else { return };
        let Some(spread) = self.geometry.spread(pane) else { return };
        let frame = &mut self.pose.frames[self.geometry.table.frame(pane)];
        // What is in the middle stays there; an opened book comes nearer on the side of the page that is examined, which at twice
        // the size is in the middle.
        let about = if spread.pages.len() > 1 && frame.zoom < 2.0 {
            2.0 * (lying.area_mm.center() - spread.size_mm / 2.0)
        } else {
            frame.pan_mm
        };
        frame.zoom_by(factor, about);
        frame.pan_mm = held(frame.pan_mm, spread.size_mm, frame.zoom);
    }
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct Rail;

fn darken(view: Res<View>, mut rails: Query<&mut Fill, With<Rail>>) {
    let tone = if view.lit().is_dark() { Tone::RailDark } else { Tone::Rail };
    for mut fill in &mut rails {
        fill.set_if_neq(Fill(tone));
    }
}

fn thumb(place: usize, case: usize, page: &str, words: &Texts, theme: &Theme) -> impl Scene {
    // Numbered pages are known by their number alone.
    let label = match page.rsplit('/').next().unwrap_or(page) {
        side @ ("cover" | "data" | "front" | "back") => Say::key(format!("strip-{side}")),
        number => Say::literal(number),
    };
    let grown = tokens::PAGE_THUMB * Vec2::new(theme.text_scale(), 0.5 + 0.5 * theme.text_scale());
    let subject = Subject::Thumb { case, page: page.to_owned(), across_px: grown.x * tokens::THUMB_SHARPNESS };
    let id = format!("page-{page}");
    let named = Named(Say::literal(page_name(words, page)));
    bsn! {
        Button
        Control(Look::Picture)
        Thumb(place)
        Name(id)
        template_value(named)
        Node {
            width: px(grown.x + 6.0),
            height: px(grown.y + 6.0),
            border: px(3),
            border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)),
            overflow: Overflow::clip(),
            flex_shrink: 0.0,
        }
        on(move |_: On<Activate>, exam: Option<Res<Exam>>, mut view: ResMut<View>| {
            if let Some(exam) = exam {
                view.go(&exam, place);
            }
        })
        Children [
            (
                template_value(Picture(Some(subject)))
                Node { width: percent(100), height: percent(100) }
                Pickable::IGNORE
            ),
            (
                Node { position_type: PositionType::Absolute, left: px(0), right: px(0), bottom: px(0), justify_content: JustifyContent::Center }
                Fill(Tone::Tag)
                Pickable::IGNORE
                Children [ text(label, Type::Cap, Tone::OnTag) ]
            ),
        ]
    }
}

/// Shows which page and which view is on.
fn choose(
    view: Res<View>,
    thumbs: Query<(Entity, &Thumb, Has<Selected>)>,
    views: Query<(Entity, &Shows, Has<Selected>)>,
    mut commands: Commands,
) {
    let mut mark = |entity: Entity, is: bool, was: bool| {
        if is && !was {
            commands.entity(entity).try_insert(Selected);
        } else if was && !is {
            commands.entity(entity).try_remove::<Selected>();
        }
    };
    for (entity, thumb, was) in &thumbs {
        mark(entity, thumb.0 == view.page, was);
    }
    for (entity, Shows(is_on), was) in &views {
        mark(entity, is_on(&view), was);
    }
}

/// Says on the button that fits it in how large the page is shown.
fn tell_zoom(
    pose: Res<Pose>,
    geometry: Geometry,
    buttons: Query<Entity, With<ZoomFit>>,
    children: Query<&Children>,
    mut says: Query<&mut Say>,
) {
    for button in &buttons {
        let Some(laid) = geometry.laid(geometry.table.pane, &pose) else { continue };
        // Life-size at 96 dpi is 100 %.
        let percent = laid.px_per_mm / (96.0 / MM_PER_INCH) * 100.0;
        let mut inside = says.iter_many_mut(children.iter_descendants(button));
        while let Some(mut say) = inside.fetch_next() {
            say.set_if_neq(Say::key("percent").with("count", percent.round()));
        }
    }
}
