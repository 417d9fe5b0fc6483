//! What the eye reads against what the machine reads: field by field, allowing only what the standard allows.
//!
//! ICAO Doc 9303-3 §4.6 to §4.8: names are transliterated and may be shortened, unknown parts of dates and an unspecified
//! sex become fillers, long numbers of cards go on in another field. Anything else is a difference.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::content::FieldId;
use super::mrz::Reading;
use super::names::{Language, Letters, NameError, NameFault, components, judge};
use super::sex::Sex;
use super::visible_date::{self, Months, VisibleDateError};
use crate::base::date::{Date, PartialDate};

/// What has to be known of the issuing state and the examination to compare the two zones.
#[derive(Clone, Copy, Debug)]
pub struct Habits<'a> {
    /// The state's choice among the legal spellings.
    pub letters: Letters,
    pub months: &'a Months,
    /// Words that stand for a nationality or a state in the visual zone, and their codes.
    pub states: &'a [(&'a str, &'a str)],
    /// The day of the examination, from which centuries of two-digit years follow.
    pub on: Date,
}

/// One field of both zones.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// Id of the visual field; `name` for primary and secondary identifier together.
    pub field: String,
    /// Id of the machine readable field.
    pub machine_field: &'static str,
    pub visible: String,
    pub machine: String,
    pub agreement: Agreement,
}

/// How a field of the visual zone and that of the machine readable zone agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// They say the same.
    Same,
    /// They say the same, in a lawful form that may look like a difference.
    Lawful(Lawful),
    Differs(Difference),
    /// What stands in the visual zone cannot be compared; the reason follows.
    NotCompared(String),
}

/// Lawful forms that look like a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lawful {
    /// The name is too long for the field.
    Shortened,
    /// A spelling that the standard allows, though the state usually chooses another.
    OtherSpelling,
}

/// Differences that no rule explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    Name(NameFault),
    /// Other characters; the first one that differs, from 1, in the machine readable text.
    Characters {
        at: usize,
    },
    /// Another day, month or year.
    Date,
    /// The visual zone shows a day that the calendar has not.
    ImpossibleDate,
    Sex,
}

/// Compares each field that both zones have; fields that the visual zone has not are left out.
pub fn compare(viz: &BTreeMap<FieldId, String>, reading: &Reading, habits: &Habits) -> Vec<Comparison> {
    let mut all = Vec::new();
    let mut add = |field: &str, machine_field, visible: &str, machine: &str, agreement| {
        let (field, visible, machine) = (field.to_owned(), visible.to_owned(), machine.to_owned());
        all.push(Comparison { field, machine_field, visible, machine, agreement });
    };
    let printed = |id: &str| viz.get(id).map(String::as_str).filter(|text| !text.trim().is_empty());

    for (id, machine_id) in [("document_code", "document_code"), ("issuing_state", "issuing_state")] {
        if let Some(text) = printed(id) {
            add(id, machine_id, text, reading.plain(machine_id), state(text, reading.plain(machine_id), habits));
        }
    }
    // Passports and cards have two fields for the name; visas may have one, with a comma.
    let name = match (printed("surname"), printed("given_names"), printed("name")) {
        (Some(primary), secondary, _) => Some((primary, secondary.unwrap_or(""))),
        (None, Some(secondary), _) => Some((secondary, "")),
        (None, None, Some(name)) => Some(name.split_once(',').unwrap_or((name, ""))),
        (None, None, None) => None,
    };
    if let Some((primary, secondary)) = name {
        let (primary, secondary) = (primary.trim(), secondary.trim());
        let visible = if secondary.is_empty() { primary.to_owned() } else { format!("{primary}, {secondary}") };
        add("name", "name", &visible, reading.plain("name"), names(primary, secondary, reading, habits));
    }
    let number = reading.number();
    let numbers: Vec<(&str, &str)> =
        ["number", "visa_number", "passport_number"].into_iter().filter_map(|id| Some((id, printed(id)?))).collect();
    // A visa's zone carries the number of the visa or that of the passport: one of them has to agree.
    let best = numbers.iter().find(|(_, text)| characters(text, &number) == Agreement::Same).or(numbers.first());
    if let Some((id, text)) = best {
        add(id, "number", text, &number, characters(text, &number));
    }
    if let Some(text) = printed("nationality") {
        add(
            "nationality",
            "nationality",
            text,
            reading.plain("nationality"),
            state(text, reading.plain("nationality"), habits),
        );
    }
    if let Some(text) = printed("date_of_birth") {
        let agreement = dates(visible_date::read(text, habits.months, habits.on), reading.birth(habits.on));
        add("date_of_birth", "date_of_birth", text, reading.field("date_of_birth"), agreement);
    }
    if let Some(text) = printed("sex") {
        let agreement = match Sex::from_letter(text.chars().next().unwrap_or('<')) {
            Some(sex) if Some(sex) == reading.sex() => Agreement::Same,
            _ => Agreement::Differs(Difference::Sex),
        };
        add("sex", "sex", text, reading.field("sex"), agreement);
    }
    for id in ["date_of_expiry", "valid_until"] {
        if let Some(text) = printed(id) {
            // Like the zone's, a two-digit year of expiry is one of this century.
            let latest = Date::constant(2099, 12, 31);
            let machine = reading.expiry().map(PartialDate::from);
            let agreement = dates(visible_date::read(text, habits.months, latest), machine);
            add(id, "date_of_expiry", text, reading.field("date_of_expiry"), agreement);
        }
    }
    if let Some(text) = printed("personal_number") {
        add("personal_number", "optional", text, reading.optional(), characters(text, reading.optional()));
    }
    all
}

fn names(primary: &str, secondary: &str, reading: &Reading, habits: &Habits) -> Agreement {
    let field = reading.field("name");
    let fault = match judge(primary, secondary, field, &habits.letters) {
        Ok(fault) => fault,
        Err(error) => return Agreement::NotCompared(NameError::to_string(&error)),
    };
    match fault {
        None if is_whole(primary, secondary, field, &habits.letters) => Agreement::Same,
        None => Agreement::Lawful(Lawful::Shortened),
        Some(fault) => {
            let lawful = |letters: Letters| judge(primary, secondary, field, &letters) == Ok(None);
            let usual = habits.letters;
            // The choices concern Latin letters, the languages Cyrillic ones: no name needs both at once.
            if Letters::all().any(lawful) || Language::ALL.into_iter().any(|language| lawful(usual.of(language))) {
                Agreement::Lawful(Lawful::OtherSpelling)
            } else {
                Agreement::Differs(Difference::Name(fault))
            }
        }
    }
}

/// Whether no letter of a name that is lawfully printed is missing.
fn is_whole(primary: &str, secondary: &str, field: &str, letters: &Letters) -> bool {
    let count = |name: &str| components(name, letters).map_or(0, |parts| parts.iter().map(String::len).sum());
    count(primary) + count(secondary) == field.bytes().filter(|b| *b != b'<').count()
}

/// Letters and digits one by one; blanks and punctuation of the visual zone are fillers or nothing (9303-4 §4.2.2).
fn characters(visible: &str, machine: &str) -> Agreement {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let (visible, machine) = (plain(&visible.to_ascii_uppercase()), plain(machine));
    if visible == machine {
        return Agreement::Same;
    }
    let same = visible.chars().zip(machine.chars()).take_while(|(a, b)| a == b).count();
    Agreement::Differs(Difference::Characters { at: same + 1 })
}

/// A code, or a word that stands for one.
fn state(visible: &str, machine: &str, habits: &Habits) -> Agreement {
    let wanted = visible.trim().to_uppercase();
    let code = habits.states.iter().find(|(word, _)| word.to_uppercase() == wanted).map(|(_, code)| *code);
    match code {
        Some(code) => characters(code, machine),
        None if wanted.chars().count() <= 3 => characters(&wanted, machine),
        None => Agreement::NotCompared(format!("`{visible}` is not known as the word for a code")),
    }
}

fn dates(visible: Result<PartialDate, VisibleDateError>, machine: Option<PartialDate>) -> Agreement {
    match visible {
        Ok(date) if Some(date) == machine => Agreement::Same,
        Ok(_) => Agreement::Differs(Difference::Date),
        Err(VisibleDateError::NoSuchDay(_)) => Agreement::Differs(Difference::ImpossibleDate),
        Err(error) => Agreement::NotCompared(error.to_string()),
    }
}

impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Agreement::Same => f.write_str("the same"),
            Agreement::Lawful(Lawful::Shortened) => f.write_str("the same: the name is too long for the zone"),
            Agreement::Lawful(Lawful::OtherSpelling) => {
                f.write_str("the same: a spelling that the standard allows, though not the state's usual one")
            }
            Agreement::Differs(Difference::Name(fault)) => fault.fmt(f),
            Agreement::Differs(Difference::Characters { at }) => write!(f, "they differ from character {at} on"),
            Agreement::Differs(Difference::Date) => f.write_str("another date"),
            Agreement::Differs(Difference::ImpossibleDate) => f.write_str("the visual zone shows an impossible date"),
            Agreement::Differs(Difference::Sex) => f.write_str("another sex"),
            Agreement::NotCompared(why) => write!(f, "not compared: {why}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::mrz::{Format, MrzFields, read, write};
    use crate::document::names::NameRules;
    use crate::document::visible_date::{ENGLISH, SPANISH};

    fn holder() -> MrzFields {
        MrzFields {
            document_code: "PP".to_owned(),
            issuing_state: "QVA".to_owned(),
            primary: "Müller-Ortíz".to_owned(),
            secondary: "D’Arcy".to_owned(),
            number: "VK0093417".to_owned(),
            nationality: "XXA".to_owned(),
            birth: Some(Date::constant(1991, 8, 14).into()),
            sex: Sex::F,
            expiry: Date::constant(2029, 1, 31),
            optional: "4471902".to_owned(),
            optional_2: String::new(),
            filler_for_unused: false,
        }
    }

    fn viz(changes: &[(&str, &str)]) -> BTreeMap<FieldId, String> {
        let mut viz: BTreeMap<FieldId, String> = [
            ("document_code", "PP"),
            ("issuing_state", "QVA"),
            ("surname", "Müller-Ortíz"),
            ("given_names", "D’Arcy"),
            ("number", "VK 0093417"),
            ("nationality", "Apátrida"),
            ("date_of_birth", "14 AGO/AUG 1991"),
            ("sex", "F"),
            ("date_of_expiry", "31 ENE/JAN 2029"),
            ("personal_number", "447-1902"),
            ("place_of_birth", "Vesterhavn"),
        ]
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .into();
        for (id, text) in changes {
            viz.insert((*id).to_owned(), (*text).to_owned());
        }
        viz
    }

    /// What is found, apart from fields that say the same.
    fn findings(fields: &MrzFields, format: Format, viz: &BTreeMap<FieldId, String>) -> Vec<(String, Agreement)> {
        let letters = Letters::new([('Ü', "U")]).unwrap();
        let months = Months::words(&SPANISH, Some(&ENGLISH));
        let habits = Habits {
            letters,
            months: &months,
            states: &[("apátrida", "XXA"), ("Valdoria", "QVA")],
            on: Date::constant(2026, 6, 20),
        };
        let lines = write(fields, format, &NameRules { letters, ..NameRules::default() });
        let all = compare(viz, &read(&lines.join("\n")).unwrap(), &habits);
        all.into_iter().filter(|c| c.agreement != Agreement::Same).map(|c| (c.field, c.agreement)).collect()
    }

    #[test]
    fn a_genuine_page_agrees_in_every_field() {
        assert_eq!(findings(&holder(), Format::Td3, &viz(&[])), []);
        let unknown =
            MrzFields { birth: Some(PartialDate { year: 1991, month: None, day: None }), sex: Sex::X, ..holder() };
        assert_eq!(findings(&unknown, Format::Td3, &viz(&[("date_of_birth", "XX XX 1991"), ("sex", "X")])), []);
        let card = MrzFields { number: "VK0093417123".to_owned(), optional: String::new(), ..holder() };
        assert_eq!(findings(&card, Format::Td1, &viz(&[("number", "VK0093417123"), ("personal_number", "")])), []);
    }

    #[test]
    fn every_changed_field_is_found() {
        for (id, text, field, difference) in [
            ("document_code", "PD", "document_code", Difference::Characters { at: 2 }),
            ("issuing_state", "QVL", "issuing_state", Difference::Characters { at: 3 }),
            ("issuing_state", "Apátrida", "issuing_state", Difference::Characters { at: 1 }),
            ("surname", "Möller-Ortíz", "name", Difference::Name(NameFault::OtherLetters)),
            ("number", "VK0O93417", "number", Difference::Characters { at: 4 }),
            ("nationality", "QVA", "nationality", Difference::Characters { at: 1 }),
            ("date_of_birth", "14 AGO/AUG 1990", "date_of_birth", Difference::Date),
            ("date_of_birth", "31 JUN/JUN 1991", "date_of_birth", Difference::ImpossibleDate),
            ("sex", "M", "sex", Difference::Sex),
            ("date_of_expiry", "31 ENE/JAN 2030", "date_of_expiry", Difference::Date),
            ("personal_number", "447-1903", "personal_number", Difference::Characters { at: 7 }),
        ] {
            let found = findings(&holder(), Format::Td3, &viz(&[(id, text)]));
            assert_eq!(found, [(field.to_owned(), Agreement::Differs(difference))], "{text}");
        }
    }

    #[test]
    fn lawful_forms_of_a_name_are_no_difference() {
        let check = |primary: &str, secondary: &str, shown: &[(&str, &str)], agreement: Agreement| {
            let fields = MrzFields { primary: primary.to_owned(), secondary: secondary.to_owned(), ..holder() };
            assert_eq!(findings(&fields, Format::Td3, &viz(shown)), [("name".to_owned(), agreement)]);
        };
        let long = "Chayapa Dejthamrong Krasuang";
        let shown = [("surname", "Nilavadhanananda"), ("given_names", long)];
        check("Nilavadhanananda", long, &shown, Agreement::Lawful(Lawful::Shortened));
        check("Muxxller Ortiz", "Darcy", &[], Agreement::Lawful(Lawful::OtherSpelling));
        check("Mueller Ortiz", "Darcy", &[], Agreement::Lawful(Lawful::OtherSpelling));
        check("Muller Ortiz", "D Arcy", &[], Agreement::Differs(Difference::Name(NameFault::FillerForApostrophe)));
        check("Mullerortiz", "Darcy", &[], Agreement::Differs(Difference::Name(NameFault::NoFillerForHyphen)));
    }

    #[test]
    fn a_visa_carries_its_own_number_or_that_of_the_passport() {
        let visa = MrzFields { document_code: "V".to_owned(), optional: String::new(), ..holder() };
        let page = |number: &str, passport: &str| -> BTreeMap<FieldId, String> {
            [
                ("name", "Müller-Ortíz, D’Arcy"),
                ("visa_number", number),
                ("passport_number", passport),
                ("valid_until", "31 ENE/JAN 2029"),
            ]
            .map(|(id, text)| (id.to_owned(), text.to_owned()))
            .into()
        };
        assert_eq!(findings(&visa, Format::MrvA, &page("V1234567", "VK0093417")), []);
        assert_eq!(findings(&visa, Format::MrvB, &page("VK0093417", "P7654321")), []);
        assert_eq!(
            findings(&visa, Format::MrvA, &page("V1234567", "P7654321")),
            [("visa_number".to_owned(), Agreement::Differs(Difference::Characters { at: 2 }))]
        );
    }

    #[test]
    fn what_cannot_be_compared_says_why() {
        let found =
            findings(&holder(), Format::Td3, &viz(&[("nationality", "Valdorian"), ("date_of_birth", "14 XYZ 1991")]));
        let messages: Vec<String> = found.iter().map(|(_, agreement)| agreement.to_string()).collect();
        assert_eq!(
            messages,
            [
                "not compared: `Valdorian` is not known as the word for a code",
                "not compared: `14 XYZ 1991`: there is no month `XYZ`"
            ]
        );
    }
}
