//! The left side: who stands at the counter.

use super::state::View;
use crate::app::bridge::{Exam, Picture, Subject};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Say, Scenes, Tone, Type, Words, tokens};
use crate::scenario::CasePlan;
use bevy::prelude::*;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct BearerPanel;

pub fn plugin(app: &mut App) {
    app.add_part::<BearerPanel, _, _>(case_changed.or_else(resource_changed::<Words>), bearer);
}

fn case_changed(exam: Option<Res<Exam>>, mut last: Local<Option<usize>>) -> bool {
    let now = exam.map(|exam| exam.index());
    std::mem::replace(&mut *last, now) != now
}

fn bearer(exam: Option<Res<Exam>>, view: Res<View>, words: Res<Words>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let case = exam.case();
    if view.compare {
        return Box::new(bsn! { face(exam.index(), tokens::TOUCH) Node { margin: UiRect::horizontal(px(-6)) } });
    }
    let name = Say::literal(case.bearer.name.clone());
    let height = Say::key("desk-height").with("cm", usize::from(case.bearer.height_cm));
    let (noticed, guidance) = match exam.scenario.cases.get(case.plan) {
        Some(CasePlan::Fixed(plan)) => (plan.bearer.as_ref(), plan.guidance.as_slice()),
        _ => (None, [].as_slice()),
    };
    let noticed = noticed.map(|note| {
        let note = Say::literal(words.local(note));
        bsn! { text(note, Type::Caption, Tone::TextSecond) }
    });
    let (head, lines) = if exam.scenario.reveal_hints && !guidance.is_empty() {
        ("desk-guide", guidance)
    } else {
        ("desk-rules", exam.scenario.briefing.rules.as_slice())
    };
    let numbered = head == "desk-guide";
    let lines: Vec<_> = lines
        .iter()
        .enumerate()
        .map(|(i, line)| {
            let say = if numbered { format!("{}. {}", i + 1, words.local(line)) } else { words.local(line) };
            let tone = if numbered { Tone::Text } else { Tone::TextSecond };
            bsn! { text(Say::literal(say), Type::Caption, tone) Node { margin: UiRect::bottom(px(6)), flex_shrink: 0.0 } }
        })
        .collect();
    let contents: Scenes = Box::new(bsn_list![
        (face(exam.index(), tokens::DESK_PANEL - 2.0 * tokens::MARGIN) Node { align_self: AlignSelf::Center }),
        text(name, Type::Strong, Tone::Text),
        text(height, Type::Caption, Tone::TextSecond),
        {noticed},
        rule(),
        text(head, Type::Label, Tone::TextSecond),
        {lines},
    ]);
    Box::new(bsn! { @Scrolling { @contents: contents } })
}

/// The live face, in the shape of a portrait.
fn face(case: usize, width: f32) -> impl Scene {
    let subject = Subject::Face { case, across_px: width * 2.0 };
    bsn! {
        #Bearer
        template_value(Picture(Some(subject)))
        Node {
            width: px(width),
            aspect_ratio: {Some(0.9)},
            border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
            flex_shrink: 0.0,
        }
        Fill(Tone::Booth)
    }
}
