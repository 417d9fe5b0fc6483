//! What the seal reader says: the result, and the seal's fields beside those of label and passport.

use super::{Said, outcome_look};
use crate::app::theme::widgets::*;
use crate::app::theme::{Icon, Say, Scenes, Tone, Type, tokens};
use crate::base::date::Date;
use crate::document::Document;
use crate::document::trust::Trust;
use crate::inspection::{Held, Outcome, SealRead, SealedField, read_seal};
use crate::issuer::Registry;
use bevy::prelude::*;

pub fn said(document: &Document, page: &str, registry: &Registry, trust: &Trust, today: Date) -> Said {
    let read = read_seal(document, page, registry, trust, today);
    let verdict = Say::key(read.key());
    let sealed = match &read {
        SealRead::NoLabel | SealRead::NoSeal => return Said::nothing(verdict, Icon::Seal),
        SealRead::Missing => return Said::nothing(verdict, Icon::Warning),
        SealRead::Read(sealed) => sealed,
    };
    let icon = if read.has_failed() { Icon::Warning } else { Icon::Check };
    let signer = sealed.content.as_ref().map(|content| {
        let say = Say::key("seal-signer").with("state", content.state.clone());
        let say = say.with("signer", content.signer.clone()).with("date", content.signed.to_string());
        bsn! { text(say, Type::Caption, Tone::TextSecond) }
    });
    let cells: Vec<_> = sealed.fields.iter().map(cell).collect();
    let body: Scenes = Box::new(bsn_list![
        {signer},
        (
            Node { column_gap: px(tokens::CARD), row_gap: px(6), flex_wrap: FlexWrap::Wrap }
            Children [ {cells} ]
        ),
    ]);
    Said { verdict, icon, body }
}

fn cell(field: &SealedField) -> impl Scene {
    let name = Say::key(format!("mrz-field-{}", field.field.replace('_', "-")));
    let places: Vec<_> = field.held.iter().map(place).collect();
    bsn! {
        column(0.0)
        Children [
            text(name, Type::Caption, Tone::TextSecond),
            text(Say::literal(field.sealed.clone()), Type::Strong, Tone::Text),
            {places},
        ]
    }
}

/// A place that repeats the field; what it says only where that is something else.
fn place(held: &Held) -> impl Scene {
    let (icon, tone) = outcome_look(held.outcome);
    let said = (held.outcome != Outcome::Passed).then(|| {
        let said = Say::literal(held.text.clone());
        bsn! { text(said, Type::Strong, tone) }
    });
    bsn! {
        Node { column_gap: px(4), align_items: AlignItems::Center }
        Children [
            glyph(icon, 14.0, tone),
            text(Say::key(format!("place-{}", held.place.id())), Type::Caption, Tone::TextSecond),
            {said},
        ]
    }
}
