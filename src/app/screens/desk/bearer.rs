//! The left side: who stands at the counter.

use super::state::{Pose, View, places};
use super::strip::document_changed;
use crate::app::bridge::{Drawing, Exam, Picture, Subject, kind_name};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Fill, Icon, Say, Scenes, Tone, Type, Words, tokens};
use crate::base::locale::Texts;
use crate::scenario::CasePlan;
use bevy::prelude::*;
use bevy::scene::EntityScene;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct BearerPanel;

pub fn plugin(app: &mut App) {
    let changed = document_changed.or_else(resource_changed::<Words>).or_else(beside_changed);
    app.add_part::<BearerPanel, _, _>(changed, bearer);
}

fn beside_changed(view: Res<View>, mut last: Local<Option<usize>>) -> bool {
    std::mem::replace(&mut *last, view.beside) != view.beside
}

fn bearer(exam: Option<Res<Exam>>, view: Res<View>, words: Res<Words>, drawing: Res<Drawing>) -> Scenes {
    let Some(exam) = exam else { return Box::new(Vec::<Scenes>::new()) };
    let case = exam.case();
    let several = !case.others.is_empty();
    if view.is_divided() {
        let beside = several.then(|| {
            bsn! {
                @Push { @icon: {Some(Icon::Beside)}, @name: "desk-beside", @key: Shortcut::Letter('A') }
                Name("beside")
                {chosen(view.beside.is_some())}
                Node { margin: UiRect::horizontal(px(-6)) }
                on(lay_beside)
            }
        });
        return Box::new(bsn_list![
            (face(exam.index(), tokens::TOUCH) Node { margin: UiRect::horizontal(px(-6)) }),
            {beside},
        ]);
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
    let documents = several.then(|| EntityScene(documents(&exam, &view, &drawing, &words)));
    let contents: Scenes = Box::new(bsn_list![
        (face(exam.index(), tokens::DESK_PANEL - 2.0 * tokens::MARGIN) Node { align_self: AlignSelf::Center }),
        text(name, Type::Strong, Tone::Text),
        text(height, Type::Caption, Tone::TextSecond),
        {noticed},
        {documents},
        rule(),
        text(head, Type::Label, Tone::TextSecond),
        {lines},
    ]);
    Box::new(bsn! { @Scrolling { @contents: contents } })
}

/// What the traveller has laid down, where that is more than one document.
fn documents(exam: &Exam, view: &View, drawing: &Drawing, words: &Texts) -> impl Scene {
    let rows: Vec<_> = exam
        .case()
        .documents()
        .zip(places(exam))
        .enumerate()
        .map(|(n, (document, places))| {
            let is_here = places.contains(&view.page);
            let face = places.start + document.data_page();
            let number = format!("{} · {}", document.issuer, document.facts.number);
            bsn! {
                @Row { @first: {Say::literal(kind_name(drawing, words, document))}, @second: {Say::literal(number)} }
                Name({format!("document-{}", n + 1)})
                {chosen(is_here)}
                on(move |_: On<Activate>, exam: Option<Res<Exam>>, mut view: ResMut<View>| {
                    if let Some(exam) = exam {
                        view.go(&exam, face);
                    }
                })
            }
        })
        .collect();
    bsn! {
        column(tokens::GRID)
        Node { flex_shrink: 0.0 }
        Children [
            rule(),
            text("desk-documents", Type::Label, Tone::TextSecond),
            (Arrows column(tokens::HALF) Children [ {rows} ]),
            (
                @Push { @icon: {Some(Icon::Beside)}, @say: "desk-beside", @key: Shortcut::Letter('A') }
                Name("beside")
                on(lay_beside)
            ),
        ]
    }
}

fn lay_beside(_: On<Activate>, exam: Option<Res<Exam>>, mut view: ResMut<View>, mut pose: ResMut<Pose>) {
    if let Some(exam) = exam {
        view.lay_beside(&exam);
        pose.frames = default();
    }
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
