//! Summary: what the whole examination adds up to, case by case, and where it is kept.

use super::debrief::findings;
use crate::app::bridge::{Drawing, Exam, Picture, Reviewed, Saving, Subject, document_name, save_debrief};
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::base::locale::WORD_BREAK;
use crate::case::Case;
use crate::scoring::{CaseMarks, Marks};
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;
use bevy::winit::EventLoopProxyWrapper;

/// How far right of the figures a scroll bar ends: 12 px lie between.
const BAR_ASIDE: f32 = 18.0;

#[derive(Component, Clone, Copy, Debug, Default)]
struct Body;
#[derive(Component, Clone, Copy, Debug, Default)]
struct Kept;

pub fn plugin(app: &mut App) {
    app.add_systems(OnEnter(Screen::Summary), enter.run_if(resource_exists::<Exam>))
        .add_part::<Body, _, _>(resource_changed::<Words>.or_else(resource_changed::<Theme>), body)
        .add_part::<Kept, _, _>(resource_changed::<Words>.or_else(resource_changed::<Saving>), kept);
}

fn enter(exam: Res<Exam>, mut saving: ResMut<Saving>, mut commands: Commands) {
    // What was saved of this examination stays said; another one begins anew.
    if !matches!(&*saving, Saving::Saved(page) if page.parent() == Some(&exam.log().with_extension(""))) {
        *saving = Saving::Not;
    }
    commands.spawn_scene(bsn! {
        #SummaryScreen
        DespawnOnExit::<Screen>(Screen::Summary)
        TabGroup
        Body
        Node { width: percent(100), height: percent(100) }
        Fill(Tone::Ground)
    });
}

fn body(exam: Option<Res<Exam>>, drawing: Res<Drawing>, words: Res<Words>, theme: Res<Theme>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let marks = exam.marks();
    let title = Say::literal(words.local(&exam.scenario.title));
    let result = result(&exam, &marks);
    let rows: Vec<_> = exam
        .cases
        .iter()
        .zip(&exam.session.cases)
        .zip(&marks.cases)
        .map(|((case, state), marks)| {
            let row = row(case, document_name(&drawing, &words, case), marks, &words);
            let found: Vec<_> =
                findings(&case.truth, state, marks).iter().map(|f| outcome(f.verdict, format!("{}-title", f.kind))).collect();
            bsn! {
                column(6.0)
                Node { flex_shrink: 0.0 }
                Children [
                    {EntityScene(row)},
                    (
                        Node { column_gap: px(20), row_gap: px(tokens::HALF), flex_wrap: FlexWrap::Wrap, padding: UiRect { left: px(46), right: px(tokens::PAD), top: px(0), bottom: px(tokens::GRID) } }
                        Children [ {found} ]
                    ),
                ]
            }
        })
        .collect();
    let width = if theme.is_wide() { 480.0 } else { 376.0 };
    Box::new(bsn_list![
        (
            panel(width)
            Node { padding: UiRect::all(px(tokens::CARD)), row_gap: px(tokens::MARGIN) }
            Children [
                (@Scrolling { @contents: result, @gap: tokens::MARGIN, @aside: BAR_ASIDE } ByPage),
                (Kept column(tokens::GRID) Node { flex_shrink: 0.0 }),
            ]
        ),
        (
            column(tokens::PAD)
            Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), padding: UiRect { left: px(32), right: px(32), top: px(24), bottom: px(24) } }
            Children [
                (
                    Node { column_gap: px(tokens::PAD), align_items: AlignItems::Baseline, flex_wrap: FlexWrap::Wrap, flex_shrink: 0.0 }
                    Children [ text("summary-cases", Type::Title, Tone::Text), text(title, Type::Body, Tone::TextSecond) ]
                ),
                (@Scrolling { @contents: {Box::new(rows) as Scenes}, @aside: BAR_ASIDE }),
            ]
        ),
    ])
}

/// Passed or not, how far, what it is made of, and where the log lies.
fn result(exam: &Exam, marks: &Marks) -> Scenes {
    let log = match &exam.trouble {
        None => {
            line(Icon::Check, Tone::TextSecond, Say::key("summary-log").with("path", breakable(exam.log().display())))
        }
        Some(why) => line(Icon::Warning, Tone::Missed, Say::key("not-written").with("problem", breakable(why))),
    };
    let percent_text = Say::key("percent").with("count", marks.percent.round() as f32);
    let (verdict, say) =
        if marks.passed { (Verdict::Found, "debrief-passed") } else { (Verdict::Missed, "debrief-not-passed") };
    let mark = verdict_mark(verdict, 48.0);
    let need = Say::key("summary-need").with("percent", usize::from(exam.scenario.rubric.pass_mark));
    let of = |part: usize, whole: usize| Say::key("summary-of").with("part", part).with("whole", whole);
    let faults = marks.hits + marks.misses;
    let decided = marks.cases.len();
    let figures = vec![
        figure(
            "summary-points",
            Say::key("summary-of").with("part", marks.points as f32).with("whole", marks.possible as f32),
        ),
        figure("summary-faults-found", of(marks.hits, faults)),
        figure("summary-faults-missed", Say::literal(marks.misses.to_string())),
        figure("summary-false-alarms", Say::literal(marks.false_alarms.to_string())),
        figure("summary-oddities", of(marks.oddities_left_alone, marks.oddities)),
        figure("summary-decisions-right", of(marks.decisions_right, decided)),
    ];
    Box::new(bsn_list![
        text("summary-title", Type::Title, Tone::Text),
        (
            Node { column_gap: px(tokens::MARGIN), align_items: AlignItems::Center }
            Children [
                {mark},
                (
                    column(0.0)
                    Node { flex_grow: 1.0, flex_basis: px(0) }
                    Children [
                        text(percent_text, Type::Head, Tone::Text),
                        text(say, Type::Title, Tone::Text),
                        text(need, Type::Caption, Tone::TextSecond),
                    ]
                ),
            ]
        ),
        rule(),
        (column(tokens::GRID) Children [ {figures} ]),
        rule(),
        {EntityScene(log)},
    ])
}

fn figure(name: &'static str, value: Say) -> impl Scene {
    bsn! {
        Node { column_gap: px(tokens::PAD), justify_content: JustifyContent::SpaceBetween, align_items: AlignItems::Baseline }
        Children [
            (text(name, Type::Body, Tone::TextSecond) Node { flex_shrink: 1.0 }),
            (text(value, Type::Strong, Tone::Text) Node { flex_shrink: 0.0 }),
        ]
    }
}

/// A case: opens its debrief.
fn row(case: &Case, document: String, marks: &CaseMarks, words: &Words) -> impl Scene {
    let index = case.index;
    let good = marks.decision_right && marks.misses() == 0 && marks.false_alarms() == 0;
    let verdict = match (good, marks.misses()) {
        (true, _) => Verdict::Found,
        (false, 0) => Verdict::Accused,
        (false, _) => Verdict::Missed,
    };
    let mark = verdict_mark(verdict, tokens::ICON);
    let number = Say::literal((index + 1).to_string());
    let thumb = Picture(Some(Subject::Thumb {
        case: index,
        page: case.shown.pages.get(case.shown.data_page()).map_or_else(String::new, |page| page.id.clone()),
        across_px: tokens::THUMB_SHARPNESS * tokens::PAGE_THUMB.x,
    }));
    let lead: Scenes = Box::new(bsn_list![
        own_text(number, Type::Strong, OwnInk::Second),
        (
            template_value(thumb)
            Node { width: px(tokens::PAGE_THUMB.x), height: px(tokens::PAGE_THUMB.y), flex_shrink: 0.0, border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
            Pickable::IGNORE
        ),
        {mark},
    ]);
    let decision =
        words.get(&marks.decision.map_or("debrief-undecided".to_owned(), |d| format!("decision-{}", d.id())));
    let second = Say::key("summary-row")
        .with("decision", decision)
        .with("hits", marks.hits())
        .with("faults", marks.faults.len())
        .with("alarms", marks.false_alarms());
    let points = Say::key("summary-of").with("part", marks.points as f32).with("whole", marks.possible as f32);
    let tail: Scenes = Box::new(bsn_list![own_text(points, Type::Strong, OwnInk::First), own_glyph(Icon::Next, 20.0)]);
    bsn! {
        @Row { @lead: {Some(lead)}, @first: {Say::literal(document)}, @second: second, @tail: {Some(tail)} }
        Name({format!("case-{index}")})
        on(move |_: On<Activate>, mut reviewed: ResMut<Reviewed>, mut commands: Commands| {
            reviewed.0 = index;
            commands.set_state_if_neq(Screen::Debrief);
        })
    }
}

/// What became of one finding of a case.
fn outcome(verdict: Verdict, title: String) -> impl Scene {
    let mark = verdict_mark(verdict, tokens::ICON_SMALL);
    bsn! {
        Node { column_gap: px(tokens::GRID), align_items: AlignItems::Center }
        Children [ {mark}, text(Say::key(title), Type::Caption, Tone::TextSecond) ]
    }
}

/// Saving the debrief and where it lies then, and the way out.
fn kept(saving: Res<Saving>) -> Scenes {
    let running = matches!(*saving, Saving::Running(_));
    let saved = match &*saving {
        Saving::Not | Saving::Running(_) => None,
        Saving::Saved(page) => {
            let say = Say::key("summary-saved").with("path", breakable(page.display()));
            Some(line(Icon::Check, Tone::Text, say))
        }
        Saving::Failed(why) => {
            Some(line(Icon::Warning, Tone::Missed, Say::key("summary-not-saved").with("problem", breakable(why))))
        }
    };
    let done = match *saving {
        Saving::Running(share) => Some(progress(Some(share))),
        _ => None,
    };
    let disabled = running.then(|| bsn! { InteractionDisabled });
    let say = if running { "summary-saving" } else { "summary-save" };
    Box::new(bsn_list![
        {saved.map(EntityScene)},
        (
            @Push { @icon: Icon::Save, @say: say, @key: Shortcut::Letter('S') }
            Name("save-debrief")
            {disabled}
            on(save)
        ),
        {done.map(EntityScene)},
        (
            @Push { @look: Look::Next, @say: "summary-done", @key: Shortcut::Enter, @large: true }
            Name("done")
            on(|_: On<Activate>, mut commands: Commands| commands.set_state_if_neq(Screen::Start))
        ),
    ])
}

/// A sentence with its mark.
fn line(icon: Icon, tone: Tone, say: Say) -> impl Scene {
    bsn! {
        Node { column_gap: px(tokens::GRID) }
        Children [
            glyph(icon, tokens::ICON_SMALL, tone),
            // The box may shrink, not the text in it: one with a least width of 0 is measured as if it had none.
            (column(0.0) Node { flex_grow: 1.0, flex_basis: px(0) } Children [ text(say, Type::Caption, tone) ]),
        ]
    }
}

/// A path, or a sentence with one, that may break after each of its parts.
fn breakable(path: impl std::fmt::Display) -> String {
    path.to_string()
        .chars()
        .flat_map(|c| [Some(c), matches!(c, '/' | '\\' | '-').then_some(WORD_BREAK)])
        .flatten()
        .collect()
}

fn save(
    _: On<Activate>,
    exam: Option<Res<Exam>>,
    drawing: Res<Drawing>,
    words: Res<Words>,
    wake: Option<Res<EventLoopProxyWrapper>>,
    mut saving: ResMut<Saving>,
    mut commands: Commands,
) {
    if let Some(exam) = exam {
        save_debrief(&exam, &drawing, &words, wake.into(), &mut saving, &mut commands);
    }
}
