//! The list of findings on the left, each with what became of it.

use super::cards::outcomes;
use super::scene::{Looking, told};
use crate::app::bridge::{Exam, Reviewed};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::report::page_name;
use bevy::prelude::*;
use bevy::ui::Selected;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct List;

/// The row of a finding, by its place in the list.
#[derive(Component, Clone, Copy, Debug, Default)]
pub struct FindingRow(pub usize);

pub fn plugin(app: &mut App) {
    app.add_part::<List, _, _>(
        resource_changed::<Words>.or_else(resource_changed::<Reviewed>).or_else(resource_changed::<Theme>),
        list,
    )
    .add_systems(
        PostUpdate,
        show_choice.run_if(resource_changed::<Looking>.or_else(any_match_filter::<Added<FindingRow>>)),
    );
}

fn list(exam: Option<Res<Exam>>, reviewed: Res<Reviewed>, words: Res<Words>, theme: Res<Theme>) -> Scenes {
    let Some(told) = exam.as_ref().and_then(|exam| told(exam, &reviewed)) else {
        return Box::new(Vec::<Scenes>::new());
    };
    let mut list: Vec<Scenes> = Vec::new();
    let mut head = "";
    let findings = told.findings();
    for (i, finding) in findings.iter().enumerate() {
        if finding.head != head {
            head = finding.head;
            let above = if i == 0 { 0.0 } else { tokens::PAD };
            list.push(Box::new(
                bsn! { text(head, Type::Label, Tone::TextSecond) Node { margin: UiRect::top(px(above)) } },
            ));
        }
        let mut note = words.get(finding.words);
        if let Some((_, flag)) = finding.flag.filter(|_| finding.fault.is_none()) {
            note = format!("{note} · {}", page_name(&words, &flag.page));
        }
        let lead = verdict_mark(finding.verdict, tokens::ICON);
        let title = words.get(&format!("{}-title", finding.kind));
        list.push(Box::new(bsn! {
            @Row { @lead: {Some(lead)}, @first: {Say::literal(title)}, @second: {Say::literal(note)} }
            FindingRow(i)
            Name({format!("finding-{i}")})
            on(move |_: On<Activate>, mut looking: ResMut<Looking>| {
                looking.set_if_neq(Looking { finding: i, trace: 0 });
            })
        }));
    }
    if findings.is_empty() {
        list.push(Box::new(bsn! {
            Node { padding: UiRect::all(px(tokens::MARGIN)), border: px(1), border_radius: BorderRadius::all(px(tokens::RADIUS_CARD)) }
            Edge(Tone::ControlEdge)
            Children [ (text("debrief-no-faults", Type::Body, Tone::TextSecond) Node { flex_shrink: 1.0 }) ]
        }));
    }
    if theme.is_wide() {
        let cards = outcomes(&told, &words);
        list.push(Box::new(bsn! {
            column(tokens::GRID)
            Node { flex_shrink: 0.0, padding: UiRect::top(px(tokens::PAD)) }
            Children [ {cards} ]
        }));
    }
    let places = findings.iter().filter_map(|finding| finding.fault).map(|fault| fault.traces.len()).max();
    let keys = (findings.len().max(places.unwrap_or_default()) > 1 && !theme.is_wide())
        .then(|| bsn! { text("debrief-keys", Type::Caption, Tone::TextSecond) });
    Box::new(bsn_list![(@Scrolling { @contents: {Box::new(list) as Scenes} }), {keys}])
}

fn show_choice(looking: Res<Looking>, rows: Query<(Entity, &FindingRow, Has<Selected>)>, mut commands: Commands) {
    for (row, FindingRow(place), was) in &rows {
        let is = looking.finding == *place;
        if is && !was {
            commands.entity(row).try_insert(Selected);
        } else if was && !is {
            commands.entity(row).try_remove::<Selected>();
        }
    }
}
