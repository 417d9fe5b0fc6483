//! Start: which language, who you are, what to practise.

use super::briefing::to_desk;
use crate::app::bridge::{
    BrokenOff, Chosen, Exam, NotBegun, Plate, PlateSplit, Shelf, Trainees, Wanted, Whose, case_count, go_on,
    is_trainee_code,
};
use crate::app::preferences::{DataFolder, NotKept, Preferences};
use crate::app::state::{Overlay, Screen};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Say, Scenes, TakeInput, Tone, Type, Words, tokens};
use crate::base::locale::Language;
use crate::base::units::Rect as RectMm;
use crate::layers::Light;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};
use bevy::ui_widgets::Activate;
use bevy::window::RequestRedraw;

#[derive(Component, Clone, Default)]
struct Languages;
#[derive(Component, Clone, Default)]
struct TraineeState;
#[derive(Component, Clone, Default)]
struct ScenarioList;
#[derive(Component, Clone, Default)]
struct BrokenOffCard;
#[derive(Component, Clone, Default)]
struct Foot;

/// The code as it stands in the field, and whether it was tried and found wrong.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
struct Code {
    text: String,
    refused: bool,
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Code>()
        .add_systems(OnEnter(Screen::Start), enter)
        .add_part::<Languages, _, _>(resource_changed::<Words>, languages)
        .add_part::<TraineeState, _, _>(resource_changed::<Code>, trainee_state)
        .add_part::<ScenarioList, _, _>(resource_changed::<Chosen>.or_else(resource_changed::<Words>), scenario_list)
        .add_part::<BrokenOffCard, _, _>(
            resource_changed::<BrokenOff>.or_else(resource_changed::<NotBegun>).or_else(resource_changed::<Words>),
            broken_off,
        )
        .add_systems(
            Update,
            (look_for_broken_off.run_if(resource_changed::<Code>), want_picture)
                .in_set(TakeInput)
                .run_if(in_state(Screen::Start)),
        )
        .add_part::<Foot, _, _>(resource_changed::<NotKept>, foot);
}

fn enter(preferences: Res<Preferences>, mut code: ResMut<Code>, mut commands: Commands) {
    // Whatever was open is on disk; here it is only offered again.
    commands.remove_resource::<Exam>();
    *code = Code { text: preferences.trainee.clone(), refused: false };
    let value = preferences.trainee.clone();
    let contents: Scenes = Box::new(bsn_list![
        (BrokenOffCard column(tokens::GRID) Node { flex_shrink: 0.0 }),
        trainee(value),
        scenarios(),
    ]);
    commands.spawn_scene(bsn! {
        #StartScreen
        DespawnOnExit::<Screen>(Screen::Start)
        TabGroup
        Node { width: percent(100), height: percent(100) }
        Fill(Tone::Ground)
        Children [
            picture(),
            (
                Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_basis: px(0),
                    min_width: px(0),
                    padding: UiRect::axes(px(48), px(tokens::MARGIN)),
                    row_gap: px(tokens::MARGIN),
                }
                Children [ head(), (@Scrolling { @contents: contents, @gap: tokens::MARGIN }), begin_button(), (Foot Node { flex_shrink: 0.0, align_items: AlignItems::Center, column_gap: px(tokens::MARGIN) }) ]
            ),
        ]
    });
}

/// The left third: a specimen, seen in two lights.
fn picture() -> impl Scene {
    bsn! {
        #StartPicture
        Node { width: percent(36.9), flex_shrink: 0.0, overflow: Overflow::clip() }
        Fill(Tone::BoothDark)
        Children [
            (
                StartPlate
                template_value(Plate::default())
                template_value(PlateSplit(Light::White, Light::UvA))
                Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100) }
                Pickable::IGNORE
            ),
            (
                Node { position_type: PositionType::Absolute, right: px(tokens::MARGIN), bottom: px(tokens::MARGIN), padding: UiRect::axes(px(6), px(0)), border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
                Fill(Tone::Tag)
                Children [ text(Say::literal("SPECIMEN"), Type::Label, Tone::OnTag) ]
            ),
        ]
    }
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct StartPlate;

/// Asks for as much of the page as the picture's place holds, from its upper left corner.
fn want_picture(
    nodes: Query<&ComputedNode, With<StartPlate>>,
    mut plates: Query<&mut Plate, With<StartPlate>>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let (Ok(node), Ok(mut plate)) = (nodes.single(), plates.single_mut()) else { return };
    let size = node.size();
    if size.min_element() <= 0.0 {
        redraw.write(RequestRedraw);
        return;
    }
    let px_per_mm = size.y / SHOWN_MM;
    let region_mm = Some(RectMm::new(0.0, 0.0, size.x / px_per_mm, SHOWN_MM));
    let wanted = Wanted { case: 0, page: "data".to_owned(), whose: Whose::Showcase, region_mm, px_per_mm };
    if plate.wanted.as_ref() != Some(&wanted) {
        plate.wanted = Some(wanted);
    }
}

/// How much of the page's height the picture shows: all but its lowest edge.
const SHOWN_MM: f32 = 86.0;

fn head() -> impl Scene {
    bsn! {
        Node { align_items: AlignItems::Center, column_gap: px(tokens::MARGIN), flex_shrink: 0.0 }
        Children [
            (
                column(0.0)
                Children [
                    text(Say::literal("Firstline"), Type::Brand, Tone::Text),
                    text("start-subtitle", Type::Body, Tone::TextSecond),
                ]
            ),
            space(),
            (frame() Languages Arrows),
        ]
    }
}

fn languages(words: Res<Words>) -> Scenes {
    let speaking = words.language();
    let choices = Language::ALL.map(|language| {
        bsn! {
            @Segment { @say: {Say::literal(language.own_name())} }
            Name({format!("language-{}", language.code())})
            {chosen(language == speaking)}
            on(move |_: On<Activate>, mut preferences: ResMut<Preferences>| preferences.language = language)
        }
    });
    segments(choices)
}

fn trainee(value: String) -> impl Scene {
    bsn! {
        column(6.0)
        Node { flex_shrink: 0.0 }
        Children [
            text("start-code", Type::Label, Tone::TextSecond),
            (
                Node { column_gap: px(tokens::PAD), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap, row_gap: px(tokens::GRID) }
                Children [
                    (
                        @Field { @name: "start-code", @id: "trainee-code", @placeholder: "start-code-example", @value: value, @most_characters: 16 }
                        Node { width: px(232) }
                        on(|edited: On<Edited>, mut code: ResMut<Code>| {
                            *code = Code { text: edited.text.trim().to_uppercase(), refused: false };
                        })
                    ),
                    (Node { column_gap: px(tokens::GRID), align_items: AlignItems::Center, flex_wrap: FlexWrap::Wrap } TraineeState),
                ]
            ),
            text("start-code-note", Type::Caption, Tone::TextSecond),
        ]
    }
}

/// What is known of the code, or what is wrong with it; and the codes used here before.
fn trainee_state(code: Res<Code>, known: Res<Trainees>) -> Scenes {
    let (icon, tone, say) = if code.refused {
        (Icon::Missed, Tone::Missed, if code.text.is_empty() { "start-code-missing" } else { "start-code-wrong" })
    } else if known.0.contains(&code.text) {
        (Icon::Check, Tone::TextSecond, "start-code-known")
    } else if is_trainee_code(&code.text) {
        (Icon::Check, Tone::TextSecond, "start-code-new")
    } else {
        (Icon::Person, Tone::TextSecond, "start-code-ask")
    };
    let picks: Vec<_> = known
        .0
        .iter()
        .filter(|known| **known != code.text)
        .take(3)
        .map(|known| {
            let known = known.clone();
            bsn! {
                @Push { @say: {Say::literal(known.clone())} }
                Name({format!("code-{known}")})
                on(move |_: On<Activate>, mut fields: Query<(&Name, &mut EditableText)>| {
                    for (name, mut field) in &mut fields {
                        if name.as_str() == "trainee-code" {
                            field.queue_edit(TextEdit::SelectAll);
                            field.queue_edit(TextEdit::Insert(known.as_str().into()));
                        }
                    }
                })
            }
        })
        .collect();
    Box::new(bsn_list![{ picks }, glyph(icon, tokens::ICON_SMALL, tone), text(say, Type::Caption, tone)])
}

fn scenarios() -> impl Scene {
    bsn! {
        card(tokens::MARGIN)
        Node { row_gap: px(tokens::PAD) }
        Children [
            text("start-practise", Type::Title, Tone::Text),
            (ScenarioList Arrows column(tokens::GRID)),
        ]
    }
}

fn begin_button() -> impl Scene {
    bsn! {
        @Push { @look: Look::Next, @icon: {Some(Icon::Play)}, @say: "start-begin", @key: Shortcut::Enter, @large: true }
        Name("begin")
        on(|_: On<Activate>, code: ResMut<Code>, preferences: ResMut<Preferences>, commands: Commands| begin(code, preferences, commands))
    }
}

fn scenario_list(shelf: Res<Shelf>, chosen_now: Res<Chosen>, words: Res<Words>) -> Scenes {
    if shelf.0.is_empty() {
        return Box::new(bsn! { text("start-no-scenarios", Type::Body, Tone::TextSecond) });
    }
    let rows: Vec<_> = shelf
        .0
        .iter()
        .enumerate()
        .map(|(i, loaded)| {
            let card = &loaded.scenario;
            let cases = Say::key("cases").with("count", case_count(card));
            bsn! {
                @Row {
                    @icon: Icon::Document,
                    @first: {Say::literal(words.local(&card.title))},
                    @second: {Say::literal(words.local(&card.summary))},
                    @tail: {bsn! { own_text(cases, Type::Body, OwnInk::Second) }},
                }
                Name({format!("scenario-{i}")})
                {chosen(i == chosen_now.0)}
                on(move |_: On<Activate>, mut chosen: ResMut<Chosen>, code: ResMut<Code>, preferences: ResMut<Preferences>, commands: Commands| {
                    // The one that is chosen already is begun.
                    if chosen.0 == i {
                        begin(code, preferences, commands);
                    } else {
                        chosen.0 = i;
                    }
                })
            }
        })
        .collect();
    Box::new(rows)
}

/// What was broken off, with the way to go on; or why nothing could be begun.
fn broken_off(broken: Res<BrokenOff>, not_begun: Res<NotBegun>, words: Res<Words>) -> Scenes {
    let problem = not_begun.0.clone().map(|problem| {
        bsn! {
            notice()
            Children [
                glyph(Icon::Missed, tokens::ICON, Tone::Missed),
                (text(Say::key("start-not-begun").with("problem", problem), Type::Body, Tone::Text) Node { flex_shrink: 1.0 }),
            ]
        }
    });
    let unfinished = broken.0.as_ref().map(|unfinished| {
        let title = words.local(&unfinished.loaded.scenario.title);
        let say = Say::key("start-broken-off").with("title", title).with("decided", unfinished.decided);
        bsn! {
            notice()
            Children [
                glyph(Icon::Undo, tokens::ICON, Tone::Text),
                (text(say, Type::Body, Tone::Text) Node { flex_shrink: 1.0 }),
                space(),
                (
                    @Push { @say: "start-go-on" }
                    Name("go-on")
                    on(|_: On<Activate>, mut commands: Commands| {
                        commands.queue(|world: &mut World| to_desk(world, go_on));
                    })
                ),
            ]
        }
    });
    Box::new(bsn_list![{ problem }, { unfinished }])
}

/// A frame for something that needs an answer.
fn notice() -> impl Scene {
    bsn! {
        Node {
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
            padding: UiRect::axes(px(tokens::MARGIN), px(5)),
            column_gap: px(tokens::MARGIN),
            align_items: AlignItems::Center,
            min_height: px(tokens::LARGE),
        }
        Edge(Tone::ControlEdge)
    }
}

fn look_for_broken_off(code: Res<Code>, folder: Res<DataFolder>, shelf: Res<Shelf>, mut broken: ResMut<BrokenOff>) {
    if is_trainee_code(&code.text) {
        broken.look(&code.text, &folder, &shelf);
    } else if broken.0.is_some() {
        broken.0 = None;
    }
}

fn foot(not_kept: Res<NotKept>) -> Scenes {
    let (icon, tone, say) = match &not_kept.0 {
        None => (Icon::Lock, Tone::TextSecond, Say::key("start-offline")),
        Some(problem) => (Icon::Warning, Tone::Missed, Say::key("not-kept").with("problem", problem.as_str())),
    };
    Box::new(bsn_list![
        glyph(icon, tokens::ICON_SMALL, tone),
        (text(say, Type::Caption, tone) Node { flex_shrink: 1.0 }),
        space(),
        (
            @Push { @look: Look::Quiet, @icon: Icon::Settings, @say: "settings" }
            Name("settings")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Settings))
        ),
        (
            @Push { @look: Look::Quiet, @icon: Icon::Help, @say: "help", @key: Shortcut::F1 }
            Name("help")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Overlay::Help))
        ),
    ])
}

fn begin(mut code: ResMut<Code>, mut preferences: ResMut<Preferences>, mut commands: Commands) {
    if !is_trainee_code(&code.text) {
        code.refused = true;
        return;
    }
    preferences.trainee.clone_from(&code.text);
    commands.set_state_if_neq(Screen::Briefing);
}
