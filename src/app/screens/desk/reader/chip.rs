//! What the chip reader says: step by step, with the face in the chip.

use super::{Said, outcome_look};
use crate::app::bridge::{Picture, Subject};
use crate::app::theme::widgets::*;
use crate::app::theme::{Fill, Icon, Say, Scenes, Tone, Type, tokens};
use crate::base::date::Date;
use crate::base::locale::Texts;
use crate::document::Document;
use crate::document::trust::Trust;
use crate::inspection::{Conclusion, Outcome, Step, read_chip, step_name};
use crate::issuer::Registry;
use bevy::prelude::*;

/// The most that the steps may take of the height of a page's pane before they scroll.
const HEIGHT: f32 = 268.0;
/// Width of the chip's face.
const FACE: f32 = 104.0;

pub fn said(document: &Document, registry: &Registry, trust: &Trust, today: Date, words: &Texts) -> Said {
    let read = read_chip(document, registry, trust, today);
    let icon = match read.conclusion {
        Conclusion::Authentic => Icon::Check,
        Conclusion::NoChip | Conclusion::Inconclusive => Icon::Chip,
        Conclusion::Silent | Conclusion::AccessDenied | Conclusion::Suspicious => Icon::Warning,
    };
    let was_read = read.step("read").is_some_and(|step| step.outcome == Outcome::Passed);
    let likeness = document.chip.as_ref().filter(|_| was_read).and_then(|chip| chip.face()).cloned();
    let face = likeness.map(|likeness| {
        let subject = Subject::ChipFace { likeness: Box::new(likeness), across_px: FACE * 2.0 };
        bsn! {
            column(4.0)
            Node { flex_shrink: 0.0 }
            Children [
                (
                    #ChipFace
                    template_value(Picture(Some(subject)))
                    Node { width: px(FACE), aspect_ratio: {Some(35.0 / 45.0)}, border_radius: BorderRadius::all(px(tokens::RADIUS_PICTURE)) }
                    Fill(Tone::Booth)
                ),
                (text("chip-face", Type::Caption, Tone::TextSecond) Node { max_width: px(FACE) }),
            ]
        }
    });
    // What failed comes first: the list is longer than its room.
    let mut steps: Vec<&Step> = read.steps.iter().collect();
    steps.sort_by_key(|step| step.outcome != Outcome::Failed);
    let steps: Vec<_> = steps.into_iter().map(|step| row(step, words)).collect();
    let steps: Scenes = Box::new(bsn! {
        Node { flex_wrap: FlexWrap::Wrap, row_gap: px(6), column_gap: px(tokens::CARD) }
        Children [ {steps} ]
    });
    let body: Scenes = Box::new(bsn! {
        Node { column_gap: px(tokens::CARD), max_height: px(HEIGHT), min_height: px(0) }
        Children [
            {face},
            (
                Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0), flex_direction: FlexDirection::Column }
                Children [ (@Scrolling { @contents: steps }) ]
            ),
        ]
    });
    Said { verdict: Say::key(format!("chip-conclusion-{}", read.conclusion.id())), icon, body }
}

fn row(step: &Step, words: &Texts) -> impl Scene {
    let (icon, tone) = outcome_look(step.outcome);
    let name = format!("{} · {}", step_name(words, &step.id), words.get(&format!("outcome-{}", step.outcome.id())));
    let mut why = step.why.text(words);
    for difference in &step.differences {
        let said = [("page", difference.page.as_str().into()), ("chip", difference.chip.as_str().into())];
        why += &format!("\n{}", words.get_with("chip-difference", &said));
    }
    bsn! {
        Node { width: percent(47), min_width: px(240), flex_grow: 1.0, column_gap: px(6) }
        Children [
            glyph(icon, tokens::ICON_SMALL, tone),
            (
                column(0.0)
                Node { flex_grow: 1.0, flex_basis: px(0), min_width: px(0) }
                Children [
                    text(Say::literal(name), Type::Label, Tone::Text),
                    text(Say::literal(why), Type::Caption, Tone::TextSecond),
                ]
            ),
        ]
    }
}
