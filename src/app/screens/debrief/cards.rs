//! The three cards above: the document, the decision, the points.

use super::scene::{Told, told};
use crate::app::bridge::{Exam, Reviewed};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Icon, Say, Scenes, Tone, Type, Words, tokens};
use bevy::prelude::*;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct Cards;

pub fn plugin(app: &mut App) {
    app.add_part::<Cards, _, _>(resource_changed::<Words>.or_else(resource_changed::<Reviewed>), cards);
}

fn cards(exam: Option<Res<Exam>>, reviewed: Res<Reviewed>, words: Res<Words>) -> Scenes {
    let Some(told) = exam.as_ref().and_then(|exam| told(exam, &reviewed)) else {
        return Box::new(Vec::<Scenes>::new());
    };
    Box::new(bsn_list![document(&told), decision(&told, &words), points(&told)])
}

fn document(told: &Told) -> impl Scene {
    let marks = &told.marks;
    let alarms = marks.false_alarms();
    let named = marks.faults.iter().filter(|fault| fault.kind).count();
    let (verdict, say, note) = if marks.faults.is_empty() {
        let note = Say::key("debrief-alarms").with("count", alarms);
        match alarms {
            0 => (Verdict::LeftAlone, "debrief-genuine-cleared", note),
            _ => (Verdict::Accused, "debrief-genuine-accused", note),
        }
    } else {
        let note = Say::key("debrief-named").with("named", named).with("count", marks.faults.len());
        match marks.hits() {
            0 => (Verdict::Missed, "debrief-forgery-missed", note),
            _ => (Verdict::Found, "debrief-forgery-found", note),
        }
    };
    outcome(Icon::Document, "debrief-document", Say::key(say), note, verdict_mark(verdict, 32.0))
}

fn decision(told: &Told, words: &Words) -> impl Scene {
    let marks = &told.marks;
    let said = marks.decision.map_or("debrief-undecided".to_owned(), |decision| format!("decision-{}", decision.id()));
    let note = match told.case.truth.decisions.first() {
        Some(better) if !marks.decision_right => {
            Say::key("debrief-better").with("decision", words.get(&format!("decision-{}", better.id())))
        }
        _ => Say::key("debrief-right-step"),
    };
    let verdict = if marks.decision_right { Verdict::Found } else { Verdict::Accused };
    outcome(Icon::Decision, "debrief-decision", Say::key(said), note, verdict_mark(verdict, 32.0))
}

fn points(told: &Told) -> impl Scene {
    let marks = &told.marks;
    let score = Say::key("debrief-score").with("points", marks.points as f32).with("possible", marks.possible as f32);
    let note = Say::key("debrief-counts")
        .with("hits", marks.hits())
        .with("misses", marks.misses())
        .with("alarms", marks.false_alarms());
    outcome(Icon::Flag, "debrief-points", score, note, Box::new(Vec::<Scenes>::new()))
}

/// A card: what was marked, what came of it, and the mark of it.
fn outcome(icon: Icon, head: &'static str, say: Say, note: Say, mark: Scenes) -> impl Scene {
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
            {mark},
        ]
    }
}
