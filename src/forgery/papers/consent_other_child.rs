//! Consent for another child: name and passport number on the letter are not those of the child at the counter.

use crate::document::Sex;
use crate::document::codes::DocumentKind;
use crate::forgery::tampering::other_number;
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;
use rand::seq::IndexedRandom;

/// A letter of consent serves one child and one journey; one that is used again hides that nobody agreed to this one.
pub const CONSENT_OTHER_CHILD: Entry = Entry {
    id: "consent-other-child",
    papers: &[DocumentKind::ConsentLetter],
    trace_ids: &["child", "number", "passport-name", "passport-number"],
    concerns_protection: true,
    forge,
    ..Entry::MISUSE_OF_PAPER
};

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (page, passport) = work.paper()?;
    let facts = &passport.facts;
    let names = &work.issuer.names;
    let given = if facts.sex == Sex::F { &names.given_female } else { &names.given_male };
    let others: Vec<&String> = given.iter().filter(|name| !facts.secondary.contains(name.as_str())).collect();
    let other = others.choose(&mut work.rng).ok_or_else(|| NotPossible::because("the state has one given name"))?;
    let shown = match facts.secondary.is_empty() {
        true => work.issuer.written_name(other, ""),
        false => work.issuer.written_name(&facts.primary, other),
    };
    let number = other_number(&facts.number, &mut work.rng);
    work.chose("shown", shown.clone());
    work.chose("genuine", work.issuer.written_name(&facts.primary, &facts.secondary));
    work.chose("shown_number", number.clone());
    work.chose("genuine_number", facts.number.clone());
    let name = work.write(&page, "child", shown)?;
    let field = work.write(&page, "passport_number", number)?;
    work.trace("child", &page, name, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
    work.trace("number", &page, field, &Light::ALL, &[Tool::CrossCheck], Strength::Decisive);
    let on_passport = if facts.secondary.is_empty() { "surname" } else { "given_names" };
    work.trace_passport("passport-name", on_passport, Strength::Decisive)?;
    work.trace_passport("passport-number", "number", Strength::Decisive)
}
