//! What the MRZ reader says: the zone as it was read, field by field, each with its check digit.

use super::Said;
use crate::app::theme::widgets::*;
use crate::app::theme::{Fill, Icon, Say, Scenes, Theme, Tone, Type, tokens};
use crate::document::Document;
use crate::document::mrz::{FieldReading, Reading, Verdict};
use crate::inspection::{MrzRead, read_mrz};
use bevy::prelude::*;

pub fn said(document: &Document, page: &str, theme: &Theme) -> Said {
    match read_mrz(document, page) {
        MrzRead::NotFound => Said::nothing(Say::key("mrz-none"), Icon::Mrz),
        MrzRead::Unreadable(why) => {
            Said::nothing(Say::key("mrz-unreadable").with("why", why.to_string()), Icon::Warning)
        }
        MrzRead::Read(reading) => {
            let (key, icon) =
                if reading.verifies() { ("mrz-verifies", Icon::Check) } else { ("mrz-mismatch", Icon::Warning) };
            Said { verdict: Say::key(key), icon, body: table(&reading, theme) }
        }
    }
}

fn table(reading: &Reading, theme: &Theme) -> Scenes {
    let wrong = |line: usize, place: usize| {
        reading.fields().iter().any(|field| {
            let run = field.run;
            field.verdict == Verdict::Mismatch && run.line == line && (run.first..=run.last).contains(&place)
        })
    };
    let lines: Vec<_> = reading
        .lines()
        .iter()
        .enumerate()
        .map(|(l, line)| {
            let signs: Vec<_> =
                line.chars().enumerate().map(|(i, sign)| sign_cell(sign, wrong(l + 1, i + 1), theme)).collect();
            bsn! { Node Children [ {signs} ] }
        })
        .collect();
    let cells: Vec<_> = reading
        .fields()
        .iter()
        .filter(|field| !field.text.trim_matches('<').is_empty())
        .map(|field| cell(field, theme))
        .collect();
    Box::new(bsn_list![
        (
            column(0.0)
            Node { padding: UiRect::axes(px(tokens::PAD), px(6)), border_radius: BorderRadius::all(px(tokens::RADIUS_CONTROL)), overflow: Overflow::clip() }
            Fill(Tone::Well)
            Children [ {lines} ]
        ),
        (
            Node { column_gap: px(tokens::CARD), row_gap: px(4), flex_wrap: FlexWrap::Wrap }
            Children [ {cells} ]
        ),
    ])
}

/// One sign of the zone in a cell of its own, as on the page; what a check digit contradicts stands out.
fn sign_cell(sign: char, wrong: bool, theme: &Theme) -> impl Scene {
    let say = Say::literal(sign.to_string());
    let (fill, ink) = if wrong { (Tone::Text, Tone::Well) } else { (Tone::Clear, Tone::Text) };
    let width = 15.0 * theme.text_scale();
    bsn! {
        Node { width: px(width), flex_shrink: 1.0, justify_content: JustifyContent::Center }
        Fill(fill)
        Children [ text(say, Type::Strong, ink) ]
    }
}

/// Width of a column of fields, and the gap between two, px; the name takes two columns.
const COLUMN: f32 = 224.0;

fn cell(field: &FieldReading, theme: &Theme) -> impl Scene {
    let column_px = COLUMN * theme.text_scale();
    let width = if field.id == "name" { 2.0 * column_px + tokens::CARD } else { column_px };
    let name = Say::key(format!("mrz-field-{}", field.id.replace('_', "-")));
    let value = Say::literal(field.text.trim_end_matches('<').replace('<', " "));
    let check = match (field.verdict, field.found, field.expected) {
        (Verdict::Ok, Some(found), _) => Some((Icon::Check, Say::key("mrz-digit").with("digit", found.to_string()))),
        (Verdict::Mismatch, Some(found), Some(expected)) => Some((
            Icon::Unequal,
            Say::key("mrz-digit-wrong").with("digit", found.to_string()).with("expected", expected.to_string()),
        )),
        _ => None,
    };
    let check = check.map(|(icon, say)| {
        bsn! {
            Node { column_gap: px(4), align_items: AlignItems::Center }
            Children [ glyph(icon, 14.0, Tone::TextSecond), text(say, Type::Caption, Tone::TextSecond) ]
        }
    });
    bsn! {
        column(0.0)
        Node { min_width: px(width) }
        Children [
            text(name, Type::Caption, Tone::TextSecond),
            (Node { column_gap: px(tokens::GRID), align_items: AlignItems::Center } Children [ text(value, Type::Strong, Tone::Text), {check} ]),
        ]
    }
}
