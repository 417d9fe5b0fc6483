//! The left side: who stands at the counter.

use super::state::View;
use crate::app::bridge::{Exam, Picture, Subject};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Say, Scenes, Tone, Type, Words, tokens};
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
        return Box::new(bsn! { face(exam.index(), tokens::TOUCH, 54.0, None) Node { margin: UiRect::horizontal(px(-6)) } });
    }
    let name = Say::literal(case.bearer.name.clone());
    let height = Say::key("desk-height").with("cm", usize::from(case.bearer.height_cm));
    let rules: Vec<_> = exam
        .scenario
        .briefing
        .rules
        .iter()
        .map(|rule| {
            let rule = Say::literal(words.local(rule));
            bsn! { text(rule, Type::Caption, Tone::TextSecond) Node { margin: UiRect::bottom(px(6)) } }
        })
        .collect();
    Box::new(bsn_list![
        (face(exam.index(), tokens::DESK_PANEL - 32.0, 184.0, Some(case.bearer.height_cm)) Node { align_self: AlignSelf::Center }),
        text(name, Type::Strong, Tone::Text),
        text(height, Type::Caption, Tone::TextSecond),
        rule(),
        text("desk-rules", Type::Label, Tone::TextSecond),
        (@Scrolling { @contents: {Box::new(rules) as Scenes}, @gap: 0.0 }),
    ])
}

/// The live face, before a height mark.
fn face(case: usize, width: f32, height: f32, height_cm: Option<u16>) -> impl Scene {
    let subject = Subject::Face { case, across_px: width * 2.0 };
    let lines: Vec<Scenes> = height_cm.map_or(Vec::new(), |cm| {
        // The crown of the head stands at a quarter of the picture; a line every 5 cm, 44 px apart.
        let top = (cm / 5 + 1) * 5;
        (0..4)
            .map(|i| -> Scenes {
                let at = 24.0 + 44.0 * f32::from(i);
                let label = Say::literal(format!("{}", top - i * 5));
                Box::new(bsn! {
                    Node { position_type: PositionType::Absolute, left: px(0), right: px(0), top: px(at - 10.0), column_gap: px(6), align_items: AlignItems::Center, padding: UiRect::left(px(8)) }
                    Pickable::IGNORE
                    Children [
                        text(label, Type::Cap, Tone::OnTag),
                        (Node { height: px(1), flex_grow: 1.0 } BackgroundColor({Color::WHITE.with_alpha(0.25)}) Pickable::IGNORE),
                    ]
                })
            })
            .collect()
    });
    bsn! {
        #Bearer
        Node {
            width: px(width),
            height: px(height),
            overflow: Overflow::clip(),
            border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)),
            flex_shrink: 0.0,
        }
        Fill(Tone::Booth)
        Children [
            {lines},
            (
                template_value(Picture(Some(subject)))
                Node { position_type: PositionType::Absolute, width: percent(100), bottom: px(0) }
                Pickable::IGNORE
            ),
        ]
    }
}
