//! The screens without a window: what pressing their controls does, and that every control has a name.

use super::bridge::{Chosen, Drawing, Exam, FixedSeed, Reviewed, Saving, Shelf};
use super::preferences::{DataFolder, Preferences};
use super::screens::desk::{Marking, Table, View};
use super::state::{Overlay, Screen};
use super::theme::widgets::Control;
use crate::cli::Library;
use crate::document::Page;
use crate::layers::Light;
use crate::session::{Action, Entry, ExamLog};
use bevy::a11y::AccessibilityNode;
use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::text::{EditableText, TextEdit};
use bevy::ui::Selected;
use bevy::ui_widgets::Activate;
use bevy::window::PrimaryWindow;
use bevy::winit::WinitPlugin;
use std::path::Path;

/// The program with everything but a window and a graphics card.
fn headless(data: &Path) -> App {
    let mut app = App::new();
    let library = Library::shipped().unwrap();
    app.insert_resource(DataFolder(data.to_owned()))
        .insert_resource(FixedSeed(Some(1)))
        .insert_resource(Shelf(library.scenarios()))
        .insert_resource(Drawing::of(&library));
    let no_graphics = WgpuSettings { backends: None, ..default() };
    app.add_plugins(
        DefaultPlugins
            .build()
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>()
            .set(RenderPlugin { render_creation: no_graphics.into(), ..default() }),
    )
    .add_plugins(TabNavigationPlugin)
    .add_plugins(super::run::plugin);
    app.finish();
    app.cleanup();
    settle(&mut app);
    app
}

/// Lets everything that follows from an act happen.
fn settle(app: &mut App) {
    for _ in 0..6 {
        app.update();
    }
}

fn find(app: &mut App, name: &str) -> Option<Entity> {
    let mut names = app.world_mut().query::<(Entity, &Name)>();
    names.iter(app.world()).find(|(_, found)| found.as_str() == name).map(|(entity, _)| entity)
}

fn press(app: &mut App, name: &str) {
    let entity = find(app, name).unwrap_or_else(|| panic!("there is no control `{name}` on this screen"));
    app.world_mut().trigger(Activate { entity });
    settle(app);
}

fn write(app: &mut App, field: &str, text: &str) {
    let entity = find(app, field).unwrap_or_else(|| panic!("there is no field `{field}` on this screen"));
    let mut editable = app.world_mut().get_mut::<EditableText>(entity).unwrap();
    editable.queue_edit(TextEdit::SelectAll);
    editable.queue_edit(TextEdit::Insert(text.into()));
    settle(app);
}

/// Presses keys one after the other and lets them go in the opposite order, all before the next frame.
fn type_keys(app: &mut App, keys: &[(KeyCode, Key)]) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).unwrap();
    let down = keys.iter().map(|key| (key, ButtonState::Pressed));
    let up = keys.iter().rev().map(|key| (key, ButtonState::Released));
    for ((key_code, logical_key), state) in down.chain(up) {
        app.world_mut().write_message(KeyboardInput {
            key_code: *key_code,
            logical_key: logical_key.clone(),
            state,
            text: None,
            repeat: false,
            window,
        });
    }
    settle(app);
}

fn type_key(app: &mut App, key_code: KeyCode, logical_key: Key) {
    type_keys(app, &[(key_code, logical_key)]);
}

fn go(app: &mut App, screen: Screen) {
    app.world_mut().commands().set_state_if_neq(screen);
    settle(app);
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn exam(app: &App) -> &Exam {
    app.world().resource::<Exam>()
}

fn at_the_desk(data: &Path) -> App {
    let mut app = headless(data);
    write(&mut app, "trainee-code", "K7-204");
    press(&mut app, "begin");
    assert_eq!(screen(&app), Screen::Briefing);
    press(&mut app, "begin");
    assert_eq!(screen(&app), Screen::Desk);
    app
}

#[test]
fn nobody_begins_without_a_code() {
    let data = tempfile::tempdir().unwrap();
    let mut app = headless(data.path());
    press(&mut app, "begin");
    assert_eq!(screen(&app), Screen::Start);
    write(&mut app, "trainee-code", "../x");
    press(&mut app, "begin");
    assert_eq!(screen(&app), Screen::Start);
}

#[test]
fn a_fast_hand_loses_no_letter_before_enter() {
    let data = tempfile::tempdir().unwrap();
    let mut app = headless(data.path());
    let field = find(&mut app, "trainee-code").unwrap();
    app.world_mut().resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
    let keys = "K7-204".chars().map(|c| {
        let typed = c.to_string();
        (KeyCode::KeyK, Key::Character(typed.as_str().into()), Some(typed.as_str().into()))
    });
    // All in one frame, as on a machine that draws few of them.
    for (key_code, logical_key, text) in keys.chain([(KeyCode::Enter, Key::Enter, None)]) {
        let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(app.world()).unwrap();
        let state = ButtonState::Pressed;
        app.world_mut().write_message(KeyboardInput { key_code, logical_key, state, text, repeat: false, window });
    }
    settle(&mut app);
    assert_eq!(app.world().resource::<Preferences>().trainee, "K7-204");
    assert_eq!(screen(&app), Screen::Briefing);
}

#[test]
fn a_flag_is_set_found_again_withdrawn_and_undone() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    press(&mut app, "tool-uv-a");
    assert_eq!(app.world().resource::<View>().light, Light::UvA);
    assert!(exam(&app).state().unwrap().used.contains(&"uv-a".to_owned()));
    press(&mut app, "flag");
    press(&mut app, "zone-portrait");
    write(&mut app, "flag-search", "photo");
    press(&mut app, "kind-photo-substituted");
    press(&mut app, "sure-certain");
    press(&mut app, "flag-add");
    assert!(app.world().resource::<Marking>().0.is_none());
    let flags: Vec<_> = exam(&app).state().unwrap().standing().map(|(n, flag)| (n, flag.kind.clone())).collect();
    assert_eq!(flags, [(1, "photo-substituted".to_owned())]);
    press(&mut app, "withdraw-1");
    assert_eq!(exam(&app).state().unwrap().standing().count(), 0);
    press(&mut app, "undo");
    assert_eq!(exam(&app).state().unwrap().standing().count(), 1);
}

#[test]
fn a_flag_set_with_enter_is_taken_back_with_ctrl_z_however_fast_that_is_pressed() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    press(&mut app, "open-book");
    press(&mut app, "flag");
    press(&mut app, "zone-portrait");
    let search = find(&mut app, "flag-search");
    assert_eq!(app.world().resource::<InputFocus>().get(), search, "what is wrong is written at once");
    type_key(&mut app, KeyCode::Enter, Key::Enter);
    assert_eq!(exam(&app).state().unwrap().standing().count(), 1);
    let z = (KeyCode::KeyZ, Key::Character("z".into()));
    type_keys(&mut app, &[(KeyCode::ControlLeft, Key::Control), z.clone()]);
    assert_eq!(exam(&app).state().unwrap().standing().count(), 0);
    // Once Ctrl is let go, the letter is a letter again.
    press(&mut app, "flag");
    press(&mut app, "zone-portrait");
    press(&mut app, "flag-add");
    type_keys(&mut app, &[z]);
    assert_eq!(exam(&app).state().unwrap().standing().count(), 1);
}

#[test]
fn the_reference_of_a_visa_page_is_first_that_of_the_label_s_state_then_that_of_the_passport() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    let passport = exam(&app).case().shown.issuer.clone();
    let labelled = exam(&app).case().pages().position(|page| page.visa.as_ref().is_some_and(|v| v.issuer != passport));
    let page = labelled.expect("the demonstration's book has a visa of another state");
    press(&mut app, "reference");
    assert!(find(&mut app, "reference-source-0").is_none(), "of the data page there is one record");
    press(&mut app, "close-reference");
    app.world_mut().resource_scope(|world, mut view: Mut<View>| view.go(world.resource::<Exam>(), page));
    settle(&mut app);
    press(&mut app, "reference");
    check_controls(&mut app, "reference of a label");
    let chosen = |app: &mut App| {
        let sources = [0, 1].map(|n| find(app, &format!("reference-source-{n}")).unwrap());
        sources.map(|entity| app.world().get::<Selected>(entity).is_some())
    };
    assert_eq!(chosen(&mut app), [true, false]);
    press(&mut app, "reference-source-1");
    assert_eq!(chosen(&mut app), [false, true]);
}

/// Which pages the log says were looked at.
fn looked_at(app: &App) -> Vec<String> {
    let (log, problem) = ExamLog::parse(&std::fs::read_to_string(exam(app).log()).unwrap()).unwrap();
    assert!(problem.is_none(), "{problem:?}");
    let page = |entry: Entry| match entry.action {
        Action::Look { page, .. } => Some(page),
        _ => None,
    };
    log.entries.into_iter().filter_map(page).collect()
}

#[test]
fn an_opened_book_shows_both_pages_turns_by_the_leaf_and_a_flag_lies_on_the_page_it_was_set_on() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    assert_eq!(looked_at(&app), ["data"]);
    press(&mut app, "open-book");
    let lying = |app: &App| -> Vec<String> {
        let spread = &app.world().resource::<Table>().spreads[0];
        spread.pages.iter().map(|lying| lying.page.clone()).collect()
    };
    assert_eq!(lying(&app), ["data", "3"]);
    assert_eq!(looked_at(&app), ["data", "3"], "who opens a book sees both pages");
    // To the first opening of which the page above the fold has a place to flag.
    let (place, zone) = {
        let (exam, registry) = (exam(&app), app.world().resource::<Drawing>().0.registry());
        let first_zone = |page: &Page| registry.zones(exam.case().document_with(&page.id), &page.id).into_iter().next();
        let mut pages = exam.case().shown.pages.iter().enumerate().skip(4);
        let upper = pages.find_map(|(n, page)| Some((n, first_zone(page).filter(|_| n % 2 == 1)?)));
        upper.expect("a page of the demonstration's book is stamped")
    };
    for turned in 1.. {
        type_key(&mut app, KeyCode::PageDown, Key::PageDown);
        let here = app.world().resource::<View>().page;
        assert_eq!((here % 2, here), (0, 2 + 2 * turned), "turning a leaf leads to the next page below the fold");
        if here + 1 == place {
            break;
        }
    }
    type_key(&mut app, KeyCode::ArrowUp, Key::ArrowUp);
    assert_eq!(app.world().resource::<View>().page, place, "the page above the fold is taken up");
    press(&mut app, "flag");
    press(&mut app, &format!("zone-{}", zone.id));
    press(&mut app, "flag-add");
    let page = exam(&app).case().shown.pages[place].id.clone();
    let flags: Vec<_> = exam(&app).state().unwrap().standing().map(|(_, flag)| flag.page.clone()).collect();
    assert_eq!(flags, [page]);
    type_key(&mut app, KeyCode::PageUp, Key::PageUp);
    assert_eq!(app.world().resource::<View>().page, place - 3, "back to the opening before");
    // A book that is closed again shows the page that was examined.
    press(&mut app, "open-book");
    assert_eq!(lying(&app).len(), 1);
    press(&mut app, "page-cover");
    press(&mut app, "open-book");
    assert_eq!(lying(&app), ["cover"], "nothing faces a cover");
}

#[test]
fn two_documents_lie_side_by_side_and_either_can_be_taken_up() {
    let data = tempfile::tempdir().unwrap();
    let mut app = headless(data.path());
    let place = app.world().resource::<Shelf>().0.iter().position(|loaded| loaded.scenario.id == "several-documents");
    app.world_mut().resource_mut::<Chosen>().0 = place.unwrap();
    write(&mut app, "trainee-code", "K7-204");
    press(&mut app, "begin");
    press(&mut app, "begin");
    let documents = |app: &App| -> Vec<String> {
        let table = app.world().resource::<Table>();
        let of = |page: &str| exam(app).case().document_with(page).model.clone();
        table.spreads.iter().map(|spread| of(&spread.pages[0].page)).collect()
    };
    let models: Vec<_> = exam(&app).case().documents().map(|document| document.model.clone()).collect();
    assert_eq!(documents(&app), models[..1]);
    press(&mut app, "beside");
    assert_eq!(documents(&app), models[..2]);
    assert!(looked_at(&app).iter().any(|page| page.starts_with("residence_permit/")), "{:?}", looked_at(&app));
    let (passport, permit) = {
        let view = app.world().resource::<View>();
        (view.page, view.beside.unwrap())
    };
    app.world_mut().resource_scope(|world, mut view: Mut<View>| view.go(world.resource::<Exam>(), permit));
    settle(&mut app);
    let view = app.world().resource::<View>();
    assert_eq!((view.page, view.beside), (permit, Some(passport)), "the other one stays where it lies");
    assert_eq!((documents(&app), app.world().resource::<Table>().pane), (models[..2].to_vec(), 1));
    press(&mut app, "beside");
    assert_eq!(documents(&app), models[1..2], "after the last document none lies beside");
}

#[test]
fn an_examination_goes_on_after_the_program_was_killed() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    press(&mut app, "flag");
    press(&mut app, "zone-portrait");
    press(&mut app, "flag-add");
    let flags = exam(&app).state().unwrap().flags.clone();
    // Nothing is closed: what was done must be on disk already.
    std::mem::forget(app);
    let mut app = headless(data.path());
    assert!(find(&mut app, "go-on").is_some(), "the last code is filled in, so its examination is offered");
    press(&mut app, "go-on");
    assert_eq!(screen(&app), Screen::Desk);
    assert_eq!(exam(&app).state().unwrap().flags, flags);
}

#[test]
fn an_exercise_goes_from_case_to_case_and_its_debrief_can_be_saved() {
    let data = tempfile::tempdir().unwrap();
    let mut app = at_the_desk(data.path());
    let count = exam(&app).cases.len();
    for case in 0..count {
        assert_eq!((screen(&app), exam(&app).index()), (Screen::Desk, case));
        press(&mut app, "decide");
        press(&mut app, "confirm");
        assert_eq!(screen(&app), Screen::Decision, "nothing is decided before a decision is chosen");
        press(&mut app, "decision-refer-doc");
        press(&mut app, "confirm");
        assert_eq!((screen(&app), app.world().resource::<Reviewed>().0), (Screen::Debrief, case));
        press(&mut app, "next");
    }
    assert_eq!(screen(&app), Screen::Summary);
    press(&mut app, "save-debrief");
    let page = loop {
        app.update();
        match app.world().resource::<Saving>() {
            Saving::Saved(page) => break page.clone(),
            Saving::Failed(why) => panic!("{why}"),
            Saving::Not | Saving::Running(_) => std::thread::yield_now(),
        }
    };
    assert!(page.starts_with(data.path()) && page.exists());
    press(&mut app, "case-0");
    assert_eq!((screen(&app), app.world().resource::<Reviewed>().0), (Screen::Debrief, 0));
    press(&mut app, "next");
    press(&mut app, "done");
    assert_eq!(screen(&app), Screen::Start);
    assert!(find(&mut app, "go-on").is_none(), "what is finished is not offered again");
}

#[test]
fn every_control_of_every_screen_has_a_name_for_keys_and_a_label_for_screen_readers() {
    let data = tempfile::tempdir().unwrap();
    let mut app = headless(data.path());
    check_controls(&mut app, "start");
    go(&mut app, Screen::Settings);
    check_controls(&mut app, "settings");
    go(&mut app, Screen::Briefing);
    check_controls(&mut app, "briefing");
    drop(app);
    let mut app = at_the_desk(data.path());
    press(&mut app, "flag");
    check_controls(&mut app, "desk, where");
    press(&mut app, "zone-portrait");
    check_controls(&mut app, "desk, what");
    press(&mut app, "flag-add");
    press(&mut app, "tool-mrz-reader");
    press(&mut app, "compare");
    press(&mut app, "open-book");
    check_controls(&mut app, "desk");
    press(&mut app, "help");
    check_controls(&mut app, "help");
    press(&mut app, "close-help");
    press(&mut app, "reference");
    check_controls(&mut app, "reference");
    press(&mut app, "close-reference");
    assert_eq!(*app.world().resource::<State<Overlay>>().get(), Overlay::None);
    press(&mut app, "decide");
    check_controls(&mut app, "decision");
    press(&mut app, "decision-refer-doc");
    press(&mut app, "confirm");
    check_controls(&mut app, "debrief");
    go(&mut app, Screen::Summary);
    check_controls(&mut app, "summary");
}

fn check_controls(app: &mut App, place: &str) {
    let mut controls = app.world_mut().query_filtered::<(Option<&Name>, Option<&AccessibilityNode>), With<Control>>();
    let mut names = Vec::new();
    for (name, node) in controls.iter(app.world()) {
        let name = name.map_or_else(|| panic!("a control without a name on {place}"), |name| name.as_str().to_owned());
        let label = node.and_then(|node| node.label().map(str::to_owned));
        assert!(label.is_some_and(|label| !label.trim().is_empty()), "`{name}` on {place} has no label");
        names.push(name);
    }
    assert!(!names.is_empty(), "no controls on {place}");
    names.sort();
    let before = names.len();
    names.dedup();
    assert_eq!(names.len(), before, "two controls of one name on {place}: {names:?}");
}
