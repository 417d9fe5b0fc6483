//! Debrief: what was there, where it shows, what you did, and the rule behind it; the same page, unaltered, beside the one presented.

use super::decision::next_case;
use crate::app::bridge::{Exam, Picture, PictureOf, Subject};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::base::locale::{Texts, Value};
use crate::base::units::Rect as RectMm;
use crate::forgery::{Fault, Trace};
use crate::layers::Light;
use crate::report::{how_seen, observation, page_name};
use crate::scenario::Feedback;
use crate::scoring::CaseMarks;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui_widgets::Activate;

/// What is looked at: a finding of the case, and one of its traces.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Looking {
    /// Faults first, then oddities, then places that were wrongly accused.
    pub finding: usize,
    pub trace: usize,
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct Findings;
#[derive(Component, Clone, Copy, Debug, Default)]
struct Shown;

/// A frame to be laid on a place of a picture, once it is known what part of the page that shows.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Outlined(RectMm);

pub fn plugin(app: &mut App) {
    app.init_resource::<Looking>()
        .add_systems(OnEnter(Screen::Debrief), enter.run_if(resource_exists::<Exam>))
        .add_part::<Findings, _, _>(resource_changed::<Looking>, findings)
        .add_part::<Shown, _, _>(resource_changed::<Looking>, shown)
        .add_systems(Update, outline.run_if(in_state(Screen::Debrief)));
}

/// One entry of the list: what it is, whether it went well, where it shows.
struct Entry<'a> {
    head: &'static str,
    icon: Icon,
    tone: Tone,
    title: String,
    verdict: String,
    what: What<'a>,
}

enum What<'a> {
    Fault(&'a Fault),
    /// A flag on a place where nothing is wrong.
    Accused {
        page: &'a str,
        region_mm: RectMm,
    },
}

/// Everything that there was to see in a case, and everything that was accused.
fn entries<'a>(exam: &'a Exam, marks: &CaseMarks, words: &Texts) -> Vec<Entry<'a>> {
    let truth = &exam.case().truth;
    let title = |id: &str| words.get(&format!("{id}-title"));
    let faults = truth.faults.iter().zip(&marks.faults).map(|(fault, mark)| {
        let found = mark.found_by.is_some();
        let key = match (found, mark.kind) {
            (true, true) => "debrief-found",
            (true, false) => "debrief-found-place",
            (false, _) => "debrief-missed",
        };
        Entry {
            head: "debrief-faults",
            icon: if found { Icon::Check } else { Icon::Alert },
            tone: if found { Tone::Found } else { Tone::Missed },
            title: title(&fault.id),
            verdict: words.get(key),
            what: What::Fault(fault),
        }
    });
    let oddities = truth.oddities.iter().zip(&marks.oddities).map(|(oddity, mark)| {
        let key = match (mark.left_alone, mark.noted) {
            (true, true) => "debrief-noted",
            (true, false) => "debrief-left-alone",
            (false, _) => "debrief-accused",
        };
        Entry {
            head: "debrief-oddities",
            icon: if mark.left_alone { Icon::Check } else { Icon::Close },
            tone: if mark.left_alone { Tone::Found } else { Tone::Missed },
            title: title(&oddity.id),
            verdict: words.get(key),
            what: What::Fault(oddity),
        }
    });
    let accused = marks.flags.iter().filter(|mark| mark.is_false_alarm()).filter_map(|mark| {
        let flag = exam.state()?.flags.get(mark.flag - 1)?.as_ref()?;
        Some(Entry {
            head: "debrief-wrongly-accused",
            icon: Icon::Close,
            tone: Tone::Missed,
            title: title(&flag.kind),
            verdict: format!("{} · {}", words.get("debrief-nothing-wrong"), page_name(words, &flag.page)),
            what: What::Accused { page: &flag.page, region_mm: flag.region_mm },
        })
    });
    faults.chain(oddities).chain(accused).collect()
}

fn enter(exam: Res<Exam>, words: Res<Words>, mut looking: ResMut<Looking>, mut commands: Commands) {
    *looking = Looking::default();
    let case = exam.case();
    let marks = exam.case_marks();
    let title = Say::key("desk-case").with("case", exam.index() + 1).with("count", exam.cases.len());
    let which = Say::literal(format!("{} · {}", case.shown.model, case.shown.facts.number));
    let points = Say::key("debrief-score").with("points", marks.points as f32).with("possible", marks.possible as f32);
    let cards: Scenes = Box::new(bsn_list![document_card(&marks), decision_card(&exam, &marks, &words)]);
    let (say, icon) =
        if exam.session.is_done() { ("debrief-summary", Icon::Check) } else { ("debrief-next", Icon::Next) };
    commands.spawn_scene(bsn! {
        #DebriefScreen
        DespawnOnExit::<Screen>(Screen::Debrief)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Fill(Tone::Ground)
        Children [
            (
                top_bar(tokens::TOP_BAR)
                Children [
                    text("debrief-title", Type::Title, Tone::Text),
                    text(title, Type::Body, Tone::TextSecond),
                    text(which, Type::Body, Tone::TextSecond),
                    space(),
                    text(points, Type::Strong, Tone::Text),
                    (
                        @Push { @look: Look::Next, @icon: {Some(icon)}, @say: say, @key: Shortcut::Enter }
                        Name("next")
                        on(go_on)
                    ),
                ]
            ),
            (
                Node { column_gap: px(tokens::MARGIN), padding: UiRect { left: px(16), right: px(16), top: px(16), bottom: px(0) }, flex_shrink: 0.0 }
                Children [ {cards} ]
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(tokens::MARGIN), padding: UiRect::all(px(tokens::MARGIN)) }
                Children [
                    (Findings Arrows Node { width: px(304), flex_shrink: 0.0 }),
                    (
                        Shown
                        Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), min_height: px(0), flex_direction: FlexDirection::Column, row_gap: px(tokens::PAD), padding: UiRect::all(px(tokens::MARGIN)), border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)) }
                        Fill(Tone::BoothDark)
                    ),
                ]
            ),
        ]
    });
}

fn document_card(marks: &CaseMarks) -> impl Scene {
    let alarms = marks.false_alarms();
    let named = marks.faults.iter().filter(|fault| fault.kind).count();
    let (good, say, note) = if marks.faults.is_empty() {
        let note = Say::key("debrief-alarms").with("count", alarms);
        (alarms == 0, if alarms == 0 { "debrief-genuine-cleared" } else { "debrief-genuine-accused" }, note)
    } else {
        let found = marks.hits() > 0;
        let note =
            Say::key("debrief-named").with("named", named).with("count", marks.faults.len()).with("alarms", alarms);
        (found, if found { "debrief-forgery-found" } else { "debrief-forgery-missed" }, note)
    };
    verdict(Icon::Document, "debrief-document", Say::key(say), note, good)
}

fn decision_card(exam: &Exam, marks: &CaseMarks, words: &Texts) -> impl Scene {
    let said = marks.decision.map_or("debrief-undecided".to_owned(), |decision| format!("decision-{}", decision.id()));
    let note = match exam.case().truth.decisions.first() {
        Some(better) if !marks.decision_right => {
            let better = Value::from(words.get(&format!("decision-{}", better.id())));
            Say::literal(words.get_with("debrief-better", &[("decision", better)]))
        }
        _ => Say::key("debrief-right-step"),
    };
    verdict(Icon::Decision, "debrief-decision", Say::key(said), note, marks.decision_right)
}

/// A card: what was marked, what came of it, and whether that was right.
fn verdict(icon: Icon, head: &'static str, say: Say, note: Say, good: bool) -> impl Scene {
    let (mark, tone) = if good { (Icon::Check, Tone::Found) } else { (Icon::Close, Tone::Missed) };
    bsn! {
        card(tokens::PAD)
        Node { flex_direction: FlexDirection::Row, flex_grow: 1.0, flex_basis: px(0), column_gap: px(tokens::MARGIN), align_items: AlignItems::Center, padding: UiRect::axes(px(tokens::MARGIN), px(tokens::GRID)) }
        Children [
            glyph(icon, tokens::ICON, Tone::TextSecond),
            (
                column(0.0)
                Node { flex_grow: 1.0, flex_basis: px(0) }
                Children [
                    text(head, Type::Caption, Tone::TextSecond),
                    text(say, Type::Title, Tone::Text),
                    text(note, Type::Caption, Tone::TextSecond),
                ]
            ),
            disc(mark, tone, 32.0),
        ]
    }
}

fn findings(exam: Option<Res<Exam>>, looking: Res<Looking>, words: Res<Words>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let marks = exam.case_marks();
    let mut list: Vec<Scenes> = Vec::new();
    let mut head = "";
    for (i, entry) in entries(&exam, &marks, &words).into_iter().enumerate() {
        if entry.head != head {
            head = entry.head;
            let above = if i == 0 { 0.0 } else { tokens::PAD };
            list.push(Box::new(
                bsn! { text(head, Type::Label, Tone::TextSecond) Node { margin: UiRect::top(px(above)) } },
            ));
        }
        let (icon, tone) = (entry.icon, entry.tone);
        let lead: Scenes = Box::new(bsn! { disc(icon, tone, tokens::ICON) });
        list.push(Box::new(bsn! {
            @Row { @lead: {Some(lead)}, @first: {Say::literal(entry.title)}, @second: {Say::literal(entry.verdict)} }
            Name({format!("finding-{i}")})
            {chosen(i == looking.finding)}
            on(move |_: On<Activate>, mut looking: ResMut<Looking>| *looking = Looking { finding: i, trace: 0 })
        }));
    }
    if list.is_empty() {
        list.push(Box::new(bsn! { text("debrief-no-faults", Type::Body, Tone::TextSecond) }));
    }
    let counts = [
        ("debrief-hits", marks.hits()),
        ("debrief-misses", marks.misses()),
        ("debrief-false-alarms", marks.false_alarms()),
    ]
    .map(|(key, count)| {
        let count = Say::literal(count.to_string());
        bsn! {
            Node { column_gap: px(6), align_items: AlignItems::Baseline }
            Children [ text(count, Type::Title, Tone::Text), text(key, Type::Caption, Tone::TextSecond) ]
        }
    });
    let counts: Vec<_> = counts.into();
    Box::new(bsn! {
        column(tokens::PAD)
        Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), min_height: px(0) }
        Children [
            (@Scrolling { @contents: {Box::new(list) as Scenes} }),
            (
                card(tokens::PAD)
                Children [
                    text("debrief-flags-did", Type::Caption, Tone::TextSecond),
                    (Node { justify_content: JustifyContent::SpaceBetween, flex_wrap: FlexWrap::Wrap, column_gap: px(tokens::PAD) } Children [ {counts} ]),
                ]
            ),
        ]
    })
}

fn shown(exam: Option<Res<Exam>>, looking: Res<Looking>, words: Res<Words>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let marks = exam.case_marks();
    let index = exam.index();
    match entries(&exam, &marks, &words).into_iter().nth(looking.finding).map(|entry| (entry.title, entry.what)) {
        Some((title, What::Fault(fault))) => {
            let at = looking.trace.min(fault.traces.len().saturating_sub(1));
            match fault.traces.get(at) {
                Some(trace) => fault_page(index, title, fault, at, trace, &words),
                None => Box::new(bsn! { text(Say::literal(title), Type::Title, Tone::Text) }),
            }
        }
        Some((title, What::Accused { page, region_mm })) => accused_page(index, title, page, region_mm),
        None => Box::new(bsn! {
            (pictures(index, "data", None, RectMm::default()))
        }),
    }
}

fn fault_page(case: usize, title: String, fault: &Fault, at: usize, trace: &Trace, words: &Texts) -> Scenes {
    let traces: Vec<_> = fault
        .traces
        .iter()
        .enumerate()
        .map(|(i, trace)| {
            let how = view_of(trace, words);
            bsn! {
                @Segment { @say: {Say::literal(how)} }
                Name({format!("trace-{i}")})
                {chosen(i == at)}
                on(move |_: On<Activate>, mut looking: ResMut<Looking>| looking.trace = i)
            }
        })
        .collect();
    let traces = segments(traces);
    let place = Say::literal(format!(
        "{} · {} · {}",
        page_name(words, &trace.page),
        words.get(&format!("strength-{}", strength(trace))),
        how_seen(words, trace)
    ));
    let seen = Say::literal(observation(words, &fault.id, trace));
    let (why, rule) = (Say::key(format!("{}-why", fault.id)), Say::key(format!("{}-rule", fault.id)));
    let subject = (fault.id.clone(), trace.id.clone());
    let body: Scenes = Box::new(bsn_list![
        pictures(case, &trace.page, Some(subject), trace.region_mm),
        (
            Node { column_gap: px(tokens::MARGIN), row_gap: px(tokens::PAD), flex_wrap: FlexWrap::Wrap }
            Children [
                article("debrief-what-was-there", vec![seen, why]),
                article("debrief-rule", vec![rule]),
            ]
        ),
    ]);
    Box::new(bsn_list![
        (
            column(0.0)
            Node { flex_shrink: 0.0 }
            Children [ text(Say::literal(title), Type::Title, Tone::Text), text(place, Type::Caption, Tone::TextSecond) ]
        ),
        (frame() Arrows Node { align_self: AlignSelf::Start, flex_wrap: FlexWrap::Wrap } Children [ {traces} ]),
        (@Scrolling { @contents: body, @gap: tokens::PAD }),
    ])
}

fn accused_page(case: usize, title: String, page: &str, region_mm: RectMm) -> Scenes {
    let region = region_mm.grown(6.0);
    Box::new(bsn_list![
        text(Say::literal(title), Type::Title, Tone::Text),
        pictures(case, page, None, region),
        article("debrief-what-was-there", vec![Say::key("debrief-accused-note")]),
    ])
}

/// The view that shows a trace best, in a word or two.
fn view_of(trace: &Trace, words: &Texts) -> String {
    let light = trace.lights.first().map(|light| words.get(&format!("light-{}", light.id())));
    let tool = trace.tools.first().map(|tool| words.get(&format!("tool-{}", tool.id())));
    match (light, tool) {
        // White is where every look begins; what is added to it says more.
        (Some(_), Some(tool)) if trace.lights.first() == Some(&Light::White) => tool,
        (Some(light), Some(tool)) => format!("{light} + {tool}"),
        (light, tool) => light.or(tool).unwrap_or_default(),
    }
}

fn strength(trace: &Trace) -> &'static str {
    use crate::forgery::Strength;
    match trace.strength {
        Strength::Ambiguous => "ambiguous",
        Strength::Supporting => "supporting",
        Strength::Strong => "strong",
        Strength::Decisive => "decisive",
    }
}

fn article(head: &'static str, paragraphs: Vec<Say>) -> impl Scene {
    let paragraphs: Vec<_> = paragraphs.into_iter().map(|say| bsn! { text(say, Type::Body, Tone::Text) }).collect();
    bsn! {
        column(tokens::HALF)
        Node { flex_grow: 1.0, flex_basis: px(300) }
        Children [ text(head, Type::Label, Tone::TextSecond), {paragraphs} ]
    }
}

/// The place as presented, and the same page unaltered.
fn pictures(case: usize, page: &str, trace: Option<(String, String)>, region_mm: RectMm) -> impl Scene {
    let side = |genuine: bool| {
        let head = if genuine { "debrief-genuine" } else { "debrief-presented" };
        let subject = match &trace {
            Some((fault, id)) => Subject::Trace { case, fault: fault.clone(), trace: id.clone(), genuine },
            None => Subject::Part { case, page: page.to_owned(), genuine, region_mm },
        };
        let outlined = trace.is_some().then(|| bsn! { Outlined(region_mm) });
        bsn! {
            column(6.0)
            Node { flex_grow: 1.0, flex_basis: px(0) }
            Children [
                text(head, Type::Label, Tone::Text),
                (
                    template_value(Picture(Some(subject)))
                    {outlined}
                    Node { width: percent(100), aspect_ratio: {Some(crate::app::bridge::SHAPE)}, border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
                ),
            ]
        }
    };
    let (presented, genuine) = (side(false), side(true));
    bsn! {
        Node { column_gap: px(tokens::MARGIN), flex_shrink: 0.0 }
        Children [ {EntityScene(presented)}, {EntityScene(genuine)} ]
    }
}

/// Lays the frames on pictures that have just been drawn.
fn outline(drawn: Query<(Entity, &Outlined, &PictureOf), Added<PictureOf>>, mut commands: Commands) {
    for (entity, Outlined(region), PictureOf(picture)) in &drawn {
        let Some(part) = region.intersection(picture) else { continue };
        // A frame that would run round the whole picture says nothing.
        if part.w > picture.w * 0.96 && part.h > picture.h * 0.96 {
            continue;
        }
        let within = RectMm::new(part.x - picture.x, part.y - picture.y, part.w, part.h);
        let node = Node {
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(3)),
            ..super::desk::share(within, Vec2::new(picture.w, picture.h))
        };
        commands.entity(entity).with_children(|picture| {
            picture.spawn((
                node,
                crate::app::theme::Edge(Tone::Focus),
                Outline::new(px(1.5), px(0), Tone::FocusInner.colour(false)),
                Pickable::IGNORE,
            ));
        });
    }
}

/// To the next case, or to the end. With feedback at the end the debrief is looked at after the last.
fn go_on(_: On<Activate>, exam: Option<ResMut<Exam>>, mut commands: Commands) {
    let Some(mut exam) = exam else { return };
    match exam.scenario.feedback {
        Feedback::AfterEach => next_case(&mut exam, &mut commands),
        Feedback::AtEnd => commands.set_state_if_neq(Screen::Summary),
    }
}
