//! Where everything lies in the debrief, and which case and finding it speaks of.

use super::cards::Cards;
use super::evidence::Evidence;
use super::finding::{Finding, findings};
use super::list::List;
use crate::app::bridge::{Drawing, Exam, Reviewed, document_name};
use crate::app::screens::decision::next_case;
use crate::app::state::Screen;
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::case::Case;
use crate::scoring::{CaseMarks, score_case};
use crate::session::CaseState;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

/// What is looked at: a finding of the case, and one of its traces.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq)]
pub struct Looking {
    /// Faults first, then oddities, then places that were wrongly accused.
    pub finding: usize,
    pub trace: usize,
}

/// The case that the debrief speaks of, with what was done and what it earned.
pub struct Told<'a> {
    pub case: &'a Case,
    pub state: &'a CaseState,
    pub marks: CaseMarks,
}

impl Told<'_> {
    pub fn findings(&self) -> Vec<Finding<'_>> {
        findings(&self.case.truth, self.state, &self.marks)
    }
}

/// The case that is reviewed; none before it was taken up.
pub fn told<'a>(exam: &'a Exam, reviewed: &Reviewed) -> Option<Told<'a>> {
    let (case, state) = (exam.cases.get(reviewed.0)?, exam.session.cases.get(reviewed.0)?);
    let marks = score_case(&case.truth, state, &exam.scenario.rubric);
    Some(Told { case, state, marks })
}

#[derive(Component, Clone, Copy, Debug, Default)]
struct Top;
#[derive(Component, Clone, Copy, Debug, Default)]
struct Left;

pub fn plugin(app: &mut App) {
    app.init_resource::<Looking>()
        .add_systems(OnEnter(Screen::Debrief), enter.run_if(resource_exists::<Exam>))
        .add_part::<Top, _, _>(resource_changed::<Words>.or_else(resource_changed::<Reviewed>), top)
        .add_part::<Left, _, _>(resource_changed::<Theme>, left);
}

fn enter(mut looking: ResMut<Looking>, mut commands: Commands) {
    *looking = Looking::default();
    commands.spawn_scene(bsn! {
        #DebriefScreen
        DespawnOnExit::<Screen>(Screen::Debrief)
        TabGroup
        Node { width: percent(100), height: percent(100), flex_direction: FlexDirection::Column }
        Fill(Tone::Ground)
        Children [
            (Top top_bar(tokens::TOP_BAR)),
            (
                Cards
                Node { column_gap: px(tokens::MARGIN), padding: UiRect { left: px(16), right: px(16), top: px(16), bottom: px(0) }, flex_shrink: 0.0 }
            ),
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_height: px(0), column_gap: px(tokens::MARGIN), padding: UiRect::all(px(tokens::MARGIN)) }
                Children [
                    (Left Node { flex_shrink: 0.0 }),
                    (
                        Evidence
                        Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), min_height: px(0), flex_direction: FlexDirection::Column, row_gap: px(tokens::PAD), padding: UiRect::all(px(tokens::MARGIN)), border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)) }
                        Fill(Tone::BoothDark)
                    ),
                ]
            ),
        ]
    });
}

fn top(exam: Option<Res<Exam>>, reviewed: Res<Reviewed>, drawing: Res<Drawing>, words: Res<Words>) -> Scenes {
    let Some((exam, case)) = exam.as_ref().and_then(|exam| Some((exam, exam.cases.get(reviewed.0)?))) else {
        return Box::new(Vec::<Scenes>::new());
    };
    let title = Say::key("desk-case").with("case", reviewed.0 + 1).with("count", exam.cases.len());
    let which = Say::literal(document_name(&drawing, &words, case));
    let trouble = exam.trouble.clone().map(|why| {
        bsn! { text(Say::key("not-written").with("problem", why), Type::Caption, Tone::Missed) }
    });
    let say = if exam.session.is_done() { "debrief-summary" } else { "debrief-next" };
    Box::new(bsn_list![
        text("debrief-title", Type::Title, Tone::Text),
        text(title, Type::Body, Tone::TextSecond),
        (text(which, Type::Body, Tone::TextSecond) Node { flex_shrink: 1.0 }),
        {trouble},
        space(),
        (
            @Push { @look: Look::Next, @say: say, @key: Shortcut::Enter }
            Name("next")
            on(|_: On<Activate>, mut commands: Commands| commands.queue(go_on))
        ),
    ])
}

fn left(theme: Res<Theme>) -> Scenes {
    let width = if theme.is_wide() { tokens::DESK_PANEL_WIDE } else { 304.0 };
    Box::new(
        bsn! { List Node { width: px(width), flex_direction: FlexDirection::Column, row_gap: px(tokens::PAD), min_height: px(0) } },
    )
}

/// To the next case; where all are decided, to the summary.
fn go_on(world: &mut World) {
    if world.get_resource::<Exam>().is_some_and(|exam| !exam.session.is_done()) {
        next_case(world);
    } else {
        world.commands().set_state_if_neq(Screen::Summary);
        world.flush();
    }
}
