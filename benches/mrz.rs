//! How long a machine readable zone takes to read and to write, beside the crate `mrz` in the same run.
//!
//! `cargo bench --bench mrz`. Each pair is timed in turns, and the median of many rounds counts, so that a busy machine slows
//! both alike. The aim is at most 0.3 of the crate's time.
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use firstline::base::date::Date;
use firstline::document::Sex;
use firstline::document::mrz::{Format, MrzFields, read, write};
use firstline::document::names::NameRules;
use std::hint::black_box;
use std::time::Instant;

const PASSPORT: [&str; 2] =
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const CARD: [&str; 3] =
    ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const VISA: [&str; 2] =
    ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"];
const ROUNDS: usize = 301;
const CALLS: u32 = 2_000;

fn main() {
    println!("{:<12} {:>12} {:>12} {:>7}", "", "firstline", "crate mrz", "ratio");
    let (passport, card, visa) = (PASSPORT.join("\n"), CARD.join("\n"), VISA.join("\n"));
    compare(
        "read td3",
        || read(black_box(&passport)).is_ok_and(|reading| reading.verifies()),
        || mrz::parse_td3(black_box(PASSPORT[0]), black_box(PASSPORT[1])).is_ok_and(|data| data.checksum_consistent()),
    );
    compare(
        "read td1",
        || read(black_box(&card)).is_ok_and(|reading| reading.verifies()),
        || {
            let data = mrz::parse_td1(black_box(CARD[0]), black_box(CARD[1]), black_box(CARD[2]));
            data.is_ok_and(|data| data.checksum_consistent())
        },
    );
    compare(
        "read mrv-a",
        || read(black_box(&visa)).is_ok_and(|reading| reading.verifies()),
        || mrz::parse_mrv_a(black_box(VISA[0]), black_box(VISA[1])).is_ok_and(|data| data.checksum_consistent()),
    );

    let ours = MrzFields {
        document_code: "P".to_owned(),
        issuing_state: "UTO".to_owned(),
        primary: "ERIKSSON".to_owned(),
        secondary: "ANNA MARIA".to_owned(),
        number: "L898902C3".to_owned(),
        nationality: "UTO".to_owned(),
        birth: Some(Date::constant(1974, 8, 12).into()),
        sex: Sex::F,
        expiry: Date::constant(2012, 4, 15),
        optional: "ZE184226B".to_owned(),
        optional_2: String::new(),
        filler_for_unused: false,
    };
    let theirs = mrz::Td3Fields {
        document_code: "P".to_owned(),
        issuing_country: "UTO".to_owned(),
        document_number: "L898902C3".to_owned(),
        surname: "ERIKSSON".to_owned(),
        given_names: "ANNA MARIA".to_owned(),
        nationality: "UTO".to_owned(),
        date_of_birth: "1974-08-12".parse().unwrap_or(mrz::MrzDate::Unknown),
        sex: mrz::Sex::Female,
        date_of_expiry: "2012-04-15".parse().unwrap_or(mrz::MrzDate::Unknown),
        personal_number: Some("ZE184226B".to_owned()),
    };
    let rules = NameRules::default();
    assert_eq!(write(&ours, Format::Td3, &rules).join("\n"), mrz::format_td3(&theirs).trim(), "both write the same");
    compare(
        "write td3",
        || write(black_box(&ours), Format::Td3, &rules).len() == 2,
        || !mrz::format_td3(black_box(&theirs)).is_empty(),
    );
}

/// Times both in turns and prints the medians of a call.
fn compare(what: &str, ours: impl Fn() -> bool, theirs: impl Fn() -> bool) {
    let mut rounds = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        rounds[0].push(time(&ours));
        rounds[1].push(time(&theirs));
    }
    let [ours, theirs] = rounds.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    });
    println!("{what:<12} {ours:>9.0} ns {theirs:>9.0} ns {:>7.2}", ours / theirs);
}

fn time(call: &impl Fn() -> bool) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        assert!(call());
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
}
