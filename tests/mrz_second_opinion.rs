//! The crate `mrz` as a second opinion on machine readable zones: where both agree, and by name where the standard and it differ.

use firstline::base::date::{Date, PartialDate};
use firstline::document::Sex;
use firstline::document::mrz::{Format, MrzFields, Reading, Verdict, read, write};
use firstline::document::names::{Language, Letters, NameRules, components};
use mrz as second;
use mrz::{CyrillicLanguage, MrzData, MrzError, TransliterationStyle};

fn second_opinion(text: &str) -> Result<MrzData, MrzError> {
    let lines: Vec<&str> = text.lines().collect();
    match (Reading::clone(&first(text)).format, &*lines) {
        (Format::Td1, [a, b, c]) => second::parse_td1(a, b, c),
        (Format::Td2, [a, b]) => second::parse_td2(a, b),
        (Format::Td3, [a, b]) => second::parse_td3(a, b),
        (Format::MrvA, [a, b]) => second::parse_mrv_a(a, b),
        (Format::MrvB, [a, b]) => second::parse_mrv_b(a, b),
        _ => unreachable!("a zone has as many lines as its format"),
    }
}

fn first(text: &str) -> Reading {
    read(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Both read the same, field by field.
#[track_caller]
fn agree(text: &str) {
    let (ours, theirs) = (first(text), second_opinion(text).unwrap_or_else(|error| panic!("{text}: {error}")));
    assert_eq!(ours.verifies(), theirs.checksum_consistent(), "{text}");
    let check = |id: &str| ours.reading(id).map(|field| field.verdict).filter(|v| *v != Verdict::NotCovered);
    for (id, theirs) in [
        ("number", theirs.checks.document_number),
        ("date_of_birth", theirs.checks.date_of_birth),
        ("date_of_expiry", theirs.checks.date_of_expiry),
        ("optional", theirs.checks.personal_number),
        ("composite", theirs.checks.composite),
    ] {
        assert_eq!(check(id).map(|verdict| verdict == Verdict::Ok), theirs, "{id}: {text}");
    }
    assert_eq!(ours.name(), (theirs.surname.clone(), theirs.given_names.clone()), "{text}");
    assert_eq!(ours.number(), theirs.full_document_number(), "{text}");
    assert_eq!(ours.plain("issuing_state"), theirs.issuing_country, "{text}");
    assert_eq!(ours.plain("nationality"), theirs.nationality, "{text}");
    assert_eq!(ours.optional(), theirs.optional_data_1.as_deref().unwrap_or(""), "{text}");
    let sex = match theirs.sex {
        second::Sex::Female => Some(Sex::F),
        second::Sex::Male => Some(Sex::M),
        second::Sex::Unspecified => Some(Sex::X),
        _ => None,
    };
    assert_eq!(ours.sex(), sex, "{text}");
    let expiry =
        theirs.date_of_expiry.calendar().map(|date| format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
    assert_eq!(ours.expiry().map(|date| date.to_string()), expiry, "{text}");
}

#[test]
fn both_read_the_examples_of_the_standard_alike() {
    for text in [
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14",
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nHA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "I<YTOD231458907<<<<<<<<<<<<<<<\n3407127M9507122YTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
        "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nHA672242<6YTO5802254M9601086<<<<<<<8",
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<<<",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226",
        "PPUTOSOLVEIG<<MIRA<ELENE<<<<<<<<<<<<<<<<<<<<\nU7F2048158UTO8903141F3109225<<<<<<<<<<<<<<02",
        "PPUTOSOLVEIG<<MIRA<ELENE<<<<<<<<<<<<<<<<<<<<\nU7F2048158UTO8903141F3109225<<<<<<<<<<<<<<<2",
        "PPQVAKESTREL<<DOV<<<<<<<<<<<<<<<<<<<<<<<<<<<\nVK00934175QVA0002299M29013184471902<<<<<<<56",
        "PDQZLANOUVONG<<SENG<PHET<<<<<<<<<<<<<<<<<<<<\nZD110204<6QZL7506051F2811143<<<<<<<<<<<<<<04",
        "V<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<\nL8988901C4D<<85<<<<1<9612109<<<<<<<<",
        "V<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<\nL8988901C4D<<<<<<<<0<9612109<<<<<<<<",
        // Wrong digits, one by one.
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C37UTO7408122F1204159ZE184226B<<<<<10",
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408132F1204159ZE184226B<<<<<10",
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<<0",
        "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11",
    ] {
        agree(text);
    }
}

/// Holders that differ in every field, the same in every run.
fn holders() -> impl Iterator<Item = (Format, MrzFields)> {
    let names =
        [("Müller-Ortíz", "D’Arcy Jo"), ("O'Connor", "Enya"), ("Van der Muellen", "Martin"), ("Al-Basri", "Huda")];
    let numbers = ["VK0093417", "L898902C", "D23145890734", "1", "A1B2C3D4E5F6G7"];
    (0..400_usize).map(move |i| {
        let format = Format::ALL[i % 5];
        let long = matches!(format, Format::Td1 | Format::Td2);
        let number = numbers[i / 5 % 5];
        let number = if long { number } else { &number[..number.len().min(9)] };
        let birth = PartialDate::from(Date::constant(2026, 6, 20).plus_days(-(i as i32) * 83));
        let (primary, secondary) = names[i % names.len()];
        let fields = MrzFields {
            document_code: match format {
                Format::Td3 => "PP",
                Format::Td1 | Format::Td2 => "I",
                Format::MrvA | Format::MrvB => "V",
            }
            .to_owned(),
            issuing_state: "QVA".to_owned(),
            primary: primary.to_owned(),
            secondary: secondary.to_owned(),
            number: number.to_owned(),
            nationality: ["QZL", "D", "XXA"][i % 3].to_owned(),
            birth: (i % 7 > 0).then_some(PartialDate { day: birth.day.filter(|_| i % 4 > 0), ..birth }),
            sex: [Sex::F, Sex::M, Sex::X][i % 3],
            expiry: Date::constant(2027, 1, 1).plus_days(i as i32 * 11),
            optional: if number.len() > 9 { String::new() } else { "44719"[..i % 6].to_owned() },
            optional_2: if format == Format::Td1 { "7X"[..i % 3].to_owned() } else { String::new() },
            filler_for_unused: i % 2 > 0,
        };
        (format, fields)
    })
}

#[test]
fn both_read_what_is_written_alike() {
    for (format, fields) in holders() {
        agree(&write(&fields, format, &NameRules::default()).join("\n"));
    }
}

#[test]
fn both_spell_the_latin_letters_alike() {
    for (style, choices) in [
        (TransliterationStyle::Expanded, vec![]),
        (TransliterationStyle::Simple, vec![('Ä', "A"), ('Å', "A"), ('Ö', "O"), ('Ü', "U")]),
        (TransliterationStyle::XxSuffix, vec![('Ñ', "NXX"), ('Ü', "UXX")]),
    ] {
        let letters = Letters::new(choices).unwrap();
        for letter in ('À'..='ſ').chain(['ẞ', 'Ș', 'Ț', 'Ə']).filter(|c| c.is_uppercase()) {
            let ours = components(&letter.to_string(), &letters).ok().map(|parts| parts.concat());
            assert_eq!(ours.as_deref(), second::transliterate_char(letter, style), "{letter} {style:?}");
        }
    }
}

#[test]
fn both_spell_the_cyrillic_letters_alike() {
    for (language, theirs) in [
        (Language::Other, CyrillicLanguage::Russian),
        (Language::Belarusian, CyrillicLanguage::Belarusian),
        (Language::Bulgarian, CyrillicLanguage::Bulgarian),
        (Language::Macedonian, CyrillicLanguage::Macedonian),
        (Language::Serbian, CyrillicLanguage::Serbian),
        (Language::Ukrainian, CyrillicLanguage::Ukrainian),
    ] {
        let letters = Letters::default().of(language);
        for letter in ('\u{400}'..='\u{52f}').filter(|c| c.is_uppercase() && *c != 'Ь') {
            let spelled = |name: &str| components(name, &letters).ok().map(|parts| parts.concat());
            let first = second::transliterate_cyrillic_char(letter, theirs, true);
            assert_eq!(spelled(&letter.to_string()).as_deref(), first, "{letter} {language:?}");
            let later = second::transliterate_cyrillic_char(letter, theirs, false).map(|spelled| format!("A{spelled}"));
            assert_eq!(spelled(&format!("A{letter}")), later, "A{letter} {language:?}");
        }
    }
}

// Where they differ, the tests below say what the standard has.

#[test]
fn a_soft_sign_is_left_out_where_the_crate_keeps_it() {
    assert_eq!(components("Юрьев", &Letters::default()).unwrap(), ["IUREV"]);
    assert!(second::transliterate_cyrillic("Юрьев", CyrillicLanguage::Russian).contains('Ь'));
}

#[test]
fn a_single_name_of_two_components_is_one_identifier_where_the_crate_makes_two() {
    let text = "PPUTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert_eq!(first(text).name(), ("SATRIYA SUDARPA".to_owned(), String::new()));
    let theirs = second_opinion(text).unwrap();
    assert_eq!((theirs.surname.as_str(), theirs.given_names.as_str()), ("SATRIYA", "SUDARPA"));
}

#[test]
fn a_passport_has_no_long_number_where_the_crate_reads_one() {
    let text = "PPUTOSTEVENSON<<PETER<JOHN<<<<<<<<<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<<<<<<<<<8";
    assert_eq!(first(text).reading("number").unwrap().verdict, Verdict::Mismatch);
    assert_eq!(first(text).number(), "D23145890");
    assert_eq!(second_opinion(text).unwrap().full_document_number(), "D23145890734");
}

#[test]
fn a_document_code_of_another_format_is_told_where_the_crate_reads_nothing() {
    let text = "XPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert!(first(text).verifies());
    assert_eq!(first(text).notes()[0].to_string(), "document_code `XP`: the code of a passport starts with P");
    assert!(matches!(second_opinion(text), Err(MrzError::BadDocumentCode(_))));
}

#[test]
fn a_number_that_starts_with_a_filler_is_read_where_the_crate_reads_nothing() {
    let text = "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n<898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert_eq!(first(text).reading("number").unwrap().expected, Some('9'));
    assert!(matches!(second_opinion(text), Err(MrzError::LeadingFiller { .. })));
}

#[test]
fn a_long_number_that_fills_its_line_is_read_where_the_crate_reads_nine_characters() {
    let fields = MrzFields { number: "D23145890734123456789A".to_owned(), optional: String::new(), ..card() };
    let lines = write(&fields, Format::Td1, &NameRules::default());
    agree(&lines.join("\n"));
    // One character more leaves no filler behind its check digit: not written so, but read to its end.
    let text = "I<UTOD23145890<734123456789AB8\n3407127M9507122UTO<<<<<<<<<<<0\nSTEVENSON<<PETER<JOHN<<<<<<<<<";
    assert_eq!(first(text).number(), "D23145890734123456789AB");
    assert_eq!(second_opinion(text).unwrap().full_document_number(), "D23145890");
}

#[test]
fn a_long_name_ends_in_a_letter_where_the_crate_cuts_it_as_it_comes() {
    let fields = MrzFields {
        primary: "Nilavadhanananda".to_owned(),
        secondary: "Chayapa Dejthamrong Krasuang".to_owned(),
        optional: String::new(),
        ..card()
    };
    let lines = write(&fields, Format::Td2, &NameRules::default());
    assert_eq!(lines[0], "I<UTONILAVADHANANANDA<<CHAYAPA<DEJ<K");
    let theirs = second::format_td2(&second::Td2Fields {
        document_code: "I".to_owned(),
        issuing_country: "UTO".to_owned(),
        surname: "NILAVADHANANANDA".to_owned(),
        given_names: "CHAYAPA DEJTHAMRONG KRASUANG".to_owned(),
        document_number: "D23145890".to_owned(),
        nationality: "UTO".to_owned(),
        ..second::Td2Fields::default()
    });
    assert_ne!(theirs.lines().next(), Some(lines[0].as_str()), "{theirs}");
}

fn card() -> MrzFields {
    MrzFields {
        document_code: "I".to_owned(),
        issuing_state: "UTO".to_owned(),
        primary: "Stevenson".to_owned(),
        secondary: "Peter John".to_owned(),
        number: "D23145890".to_owned(),
        nationality: "UTO".to_owned(),
        birth: Some(Date::constant(1934, 7, 12).into()),
        sex: Sex::M,
        expiry: Date::constant(1995, 7, 12),
        optional: String::new(),
        optional_2: String::new(),
        filler_for_unused: false,
    }
}
