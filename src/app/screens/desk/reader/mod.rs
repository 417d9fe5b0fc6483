//! The readers' panel: what the reader in hand says of the document on the desk.
mod chip;
mod mrz;
mod seal;

use super::marking::zone_rect;
use super::state::{Mark, Marking, Reader, View, page};
use crate::app::bridge::{Drawing, Exam};
use crate::app::theme::widgets::*;
use crate::app::theme::{AddPart, Edge, Fill, Icon, Say, Scenes, Theme, Tone, Type, Words, tokens};
use crate::base::units::Rect as RectMm;
use crate::inspection::Outcome;
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

#[derive(Component, Clone, Copy, Debug, Default)]
pub struct ReaderPanel;

/// What a reader says.
struct Said {
    verdict: Say,
    icon: Icon,
    body: Scenes,
}

impl Said {
    /// There is nothing to show besides the verdict.
    fn nothing(verdict: Say, icon: Icon) -> Said {
        Said { verdict, icon, body: Box::new(Vec::<Scenes>::new()) }
    }
}

/// The sign of how a check went, and its colour.
fn outcome_look(outcome: Outcome) -> (Icon, Tone) {
    match outcome {
        Outcome::Passed => (Icon::Check, Tone::TextSecond),
        Outcome::Failed => (Icon::Unequal, Tone::Missed),
        Outcome::NotDone => (Icon::Minus, Tone::TextSecond),
    }
}

pub fn plugin(app: &mut App) {
    app.add_part::<ReaderPanel, _, _>(reading_changed.or_else(resource_changed::<Words>), panel);
}

fn reading_changed(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    mut last: Local<Option<(usize, usize, Option<Reader>)>>,
) -> bool {
    let now = exam.map(|exam| (exam.index(), view.page, view.reader));
    std::mem::replace(&mut *last, now) != now
}

fn panel(
    exam: Option<Res<Exam>>,
    view: Res<View>,
    drawing: Res<Drawing>,
    theme: Res<Theme>,
    words: Res<Words>,
) -> Scenes {
    let nothing = || -> Scenes { Box::new(Vec::<Scenes>::new()) };
    let (Some(exam), Some(reader)) = (exam, view.reader) else { return nothing() };
    let Some(page) = page(&exam, &view) else { return nothing() };
    let document = exam.case().document_with(&page.id);
    let registry = drawing.0.registry();
    let today = exam.scenario.briefing.date;
    let trust = registry.trust(today);
    let (title, Said { verdict, icon, body }) = match reader {
        Reader::Mrz => ("mrz-title", mrz::said(document, &page.id, &theme)),
        Reader::Chip => ("chip-title", chip::said(document, registry, &trust, today, &words)),
        Reader::Seal => ("seal-title", seal::said(document, &page.id, registry, &trust, today)),
    };
    // What no page shows has no place to point at: it is flagged from here.
    let flag = match reader {
        Reader::Mrz => None,
        Reader::Chip => {
            let face = document.pages.get(document.data_page()).map_or("", |page| page.id.as_str()).to_owned();
            let (w, h) = registry.page_size(document, &face);
            Some(("chip-flag", Mark::on(&face, Some(RectMm::new(0.0, 0.0, w, h)), Some("chip".to_owned()))))
        }
        Reader::Seal => ["visa_seal", "visa"].into_iter().find_map(|zone| {
            let rect = zone_rect(&exam, &view, registry, zone)?;
            Some(("seal-flag", Mark::on(&page.id, Some(rect), Some(zone.to_owned()))))
        }),
    };
    let flag = flag.map(|(say, mark)| {
        bsn! {
            @Push { @look: Look::Quiet, @icon: {Some(Icon::Flag)}, @say: say }
            Name("reader-flag")
            on(move |_: On<Activate>, mut marking: ResMut<Marking>| marking.0 = Some(mark.clone()))
        }
    });
    Box::new(bsn! {
        #Reading
        Node {
            flex_direction: FlexDirection::Column,
            flex_grow: 1.0,
            min_width: px(0),
            margin: UiRect::all(px(tokens::PAD)),
            padding: UiRect::all(px(tokens::PAD)),
            row_gap: px(tokens::GRID),
            border: px(1),
            border_radius: BorderRadius::all(px(tokens::RADIUS_POPOVER)),
        }
        Fill(Tone::Panel)
        Edge(Tone::ControlEdge)
        shadow(8.0, 24.0)
        Children [
            (
                Node { column_gap: px(tokens::PAD), align_items: AlignItems::Center }
                Children [
                    (text(title, Type::Strong, Tone::Text) Node { flex_shrink: 0.0 }),
                    glyph(icon, tokens::ICON_SMALL, Tone::Text),
                    (text(verdict, Type::Body, Tone::Text) Node { flex_shrink: 1.0 }),
                    space(),
                    {flag},
                    (
                        @Push { @look: Look::Quiet, @icon: {Some(Icon::Close)}, @name: "close" }
                        Name("reader-close")
                        on(|_: On<Activate>, mut view: ResMut<View>| view.reader = None)
                    ),
                ]
            ),
            {body},
        ]
    })
}
