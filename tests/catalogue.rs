//! Every forgery and oddity is drawn with and without itself from the same seed: it changes only what its traces claim, and
//! each trace can be seen in the view that it names.

use firstline::base::date::Date;
use firstline::base::locale::{Language, Texts};
use firstline::base::seed::Seed;
use firstline::base::units::{Rect, pt};
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::codes::DocumentKind;
use firstline::document::mrz::{Format, Verdict, read};
use firstline::document::{Document, Page};
use firstline::forgery::{Anomaly, CATALOGUE, CONTRADICTIONS, Fault, Group, ODDITIES, Tool, Trace, find};
use firstline::inspection::{SealRead, read_chip, read_seal};
use firstline::issuer::Registry;
use firstline::layers::{Layers, Light, TEXTURES, compose};
use firstline::scenario;
use firstline::specimen::{Studio, Version};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A scenario with one case in which only `anomaly` is seeded: in the passport issued today, in that model, or in that paper.
fn scenario_with(
    anomaly: &dyn Anomaly,
    issuer: &str,
    model: Option<&str>,
    paper: Option<DocumentKind>,
) -> scenario::Scenario {
    let list = if anomaly.group() == Group::Honest { "oddities" } else { "faults" };
    // The officer's state, whose visa and stamps are in the book, is the next one, so that each has its turn.
    let codes: Vec<&str> = STUDIO.registry().issuers().map(|state| state.code.as_str()).collect();
    let at = codes.iter().position(|code| *code == issuer).unwrap();
    let officer = codes[(at + 1) % codes.len()];
    let text = include_str!("fixtures/one-case.scenario.ron")
        .replace("ISSUER", issuer)
        .replace("OFFICER", officer)
        .replace("LIST", list)
        .replace("ANOMALY", anomaly.id());
    let text = match paper {
        None => text,
        Some(kind) => {
            let paper = STUDIO.registry().papers().find(|paper| paper.model.kind == kind).unwrap();
            let at = text.find(list).unwrap();
            let end = at + text[at..].find(']').unwrap() + 1;
            let (before, seeded, after) = (&text[..at], &text[at..end], &text[end..]);
            // Only children have letters of consent.
            let age = if kind == DocumentKind::ConsentLetter { "age: (from: 7, to: 14), " } else { "" };
            let new = if anomaly.wants_new_passport() { "new_passport: true, " } else { "" };
            format!("{before}{age}{new}documents: [(model: \"{}\", {seeded})]{after}", paper.id())
        }
    };
    let text = match model {
        Some(model) => text.replace("visa: true", &format!("visa: true, model: \"{model}\"")),
        None => text,
    };
    match scenario::parse("one-case.scenario.ron", text.as_bytes(), &LIBRARY.vocabulary()) {
        Ok((scenario, _)) => scenario,
        Err(problems) => panic!("{}", firstline::base::diagnostic::render(&problems, &text, false)),
    }
}

/// The day of the examination in `fixtures/one-case.scenario.ron`.
const TODAY: Date = Date::constant(2031, 3, 14);

/// The case, its document without the anomaly, and the anomaly as seeded.
struct Pair {
    with: Case,
    without: Case,
    fault: Fault,
}

/// One studio for all tests, so that each face is drawn once.
static STUDIO: LazyLock<Studio> = LazyLock::new(|| Studio::new(Registry::shipped().unwrap()));
static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::shipped().unwrap());

fn pair(anomaly: &dyn Anomaly, issuer: &str, model: Option<&str>, paper: Option<DocumentKind>) -> Option<Pair> {
    let registry = STUDIO.registry();
    let scenario = scenario_with(anomaly, issuer, model, paper);
    let with = build(&scenario, Seed(11), registry).ok()?.remove(0);
    let fault = with.truth.faults.iter().chain(&with.truth.oddities).next()?.clone();
    let mut bare = scenario;
    for plan in &mut bare.cases {
        if let scenario::CasePlan::Fixed(fixed) = plan {
            fixed.faults.clear();
            fixed.oddities.clear();
            for further in &mut fixed.documents {
                further.faults.clear();
                further.oddities.clear();
            }
        }
    }
    let without = build(&bare, Seed(11), registry).ok()?.remove(0);
    Some(Pair { with, without, fault })
}

/// Lights in which a difference of each texture's channels shows.
fn shows_in(texture: usize, channel: usize) -> &'static [Light] {
    match (texture, channel) {
        (0, 3) => &[Light::Ir],
        (0, _) => &[Light::White, Light::Oblique, Light::Transmitted],
        (1, 3) => &[Light::Transmitted],
        (1, _) => &[Light::UvA],
        (2, _) => &[Light::Oblique, Light::White],
        // What glows under one ultraviolet lamp is looked for under the first.
        (4, 0..=2) => &[Light::UvA, Light::UvC],
        (4, _) => &[Light::Coaxial],
        (5, 1..) => &[Light::White, Light::Oblique],
        _ => &[Light::White],
    }
}

fn strays(a: &Layers, b: &Layers, fault: &Fault, page: &str) -> Option<String> {
    for texture in 0..TEXTURES {
        for i in 0..4 * a.width * a.height {
            let [va, vb] = [a, b].map(|layers| layers.texel(texture, i / 4)[i % 4]);
            // Two levels are the rounding of a layer that was there before.
            if va.abs_diff(vb) <= 2 || texture == 2 && i % 4 == 1 {
                continue;
            }
            let (x, y) = ((i / 4) % a.width, (i / 4) / a.width);
            let at = pt((x as f32 + 0.5) / a.px_per_mm, (y as f32 + 0.5) / a.px_per_mm);
            let lights = shows_in(texture, i % 4);
            let claimed = fault.traces.iter().any(|trace| {
                trace.is_on(page)
                    && trace.region_mm.grown(0.4).contains(at)
                    && trace.lights.iter().any(|light| lights.contains(light))
            });
            if !claimed {
                return Some(format!(
                    "texture {texture} channel {} at {:.1}, {:.1} mm: {va} instead of {vb}",
                    i % 4,
                    at.x,
                    at.y
                ));
            }
        }
    }
    None
}

/// One page of each kind: a book has many that differ in nothing but their number.
fn kinds_of_pages(pair: &Pair) -> Vec<&Page> {
    let mut seen = BTreeSet::new();
    let kind = |page: &Page| {
        let claims: Vec<(bool, bool)> =
            pair.fault.traces.iter().map(|trace| (trace.page == page.id, trace.is_on(&page.id))).collect();
        (page.kind, page.is_behind(), page.visa.is_some(), page.stamps.len(), page.transfers.len(), claims)
    };
    pair.with.pages().filter(|page| seen.insert(kind(page))).collect()
}

fn check(anomaly: &dyn Anomaly) {
    let documents = || STUDIO.registry().issuers().map(|issuer| (issuer.code.as_str(), None));
    let papers = anomaly.papers().iter().copied().map(Some);
    let papers = if anomaly.papers().is_empty() { vec![None] } else { papers.collect() };
    for paper in papers {
        let seeded = check_in(anomaly, documents(), paper);
        assert!(seeded > 0, "{} suits none of the shipped states: {paper:?}", anomaly.id());
    }
}

/// Draws the anomaly in each of the documents that it suits, and says how many those are.
fn check_in<'a>(
    anomaly: &dyn Anomaly,
    documents: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    paper: Option<DocumentKind>,
) -> usize {
    let studio = &*STUDIO;
    let mut seeded = 0;
    for (issuer, model) in documents {
        let Some(pair) = pair(anomaly, issuer, model, paper) else { continue };
        seeded += 1;
        let name = format!("{} in {}", anomaly.id(), model.unwrap_or(issuer));
        for page in kinds_of_pages(&pair) {
            let a = studio.sheet(&pair.with, &page.id, Version::Shown).unwrap();
            let b = studio.sheet(&pair.without, &page.id, Version::Shown).unwrap();
            let planes = |sheet| studio.layers(sheet, sheet.area(), 80.0).unwrap();
            if let Some(stray) = strays(&planes(&a), &planes(&b), &pair.fault, &page.id) {
                panic!("{name} changes page {} where no trace claims it: {stray}", page.id);
            }
            for trace in pair.fault.traces.iter().filter(|trace| trace.page == page.id) {
                let declared = anomaly.trace_ids().iter().chain(CONTRADICTIONS);
                assert!(declared.into_iter().any(|id| *id == trace.id), "{name}: trace {} is not declared", trace.id);
                let whole = Rect::new(0.0, 0.0, a.size_mm.0, a.size_mm.1);
                assert!(whole.intersection(&trace.region_mm).is_some(), "{name}: trace {} is off the page", trace.id);
                if trace.tools.contains(&Tool::ChipReader) || trace.tools.contains(&Tool::SealReader) {
                    let result = |case: &Case| match trace.tools.contains(&Tool::ChipReader) {
                        true => chip_result(&case.shown),
                        false => seal_result(&case.shown, &trace.page),
                    };
                    assert_ne!(result(&pair.with), result(&pair.without), "{name}: {}", trace.id);
                    continue;
                }
                if trace.tools.contains(&Tool::CrossCheck) || trace.tools.contains(&Tool::MrzReader) {
                    // Data logic: the documents differ in what they say, or the trace is the other half of a contradiction.
                    let says = |case: &Case| (case.shown.clone(), case.others.clone());
                    assert_ne!(says(&pair.with), says(&pair.without), "{name}: nothing is said differently");
                    continue;
                }
                let (region, dpi, view) = studio.trace_view(&a, trace);
                let picture = |sheet| compose(&studio.layers(sheet, region, dpi.min(1600.0)).unwrap(), &view);
                let (pa, pb) = (picture(&a), picture(&b));
                let differing = pa.rgb.iter().zip(&pb.rgb).filter(|(a, b)| a.abs_diff(**b) > 10).count();
                assert!(
                    differing > 150,
                    "{name}: trace {} on page {} cannot be seen under {}: {differing} values differ",
                    trace.id,
                    page.id,
                    view.light.id()
                );
            }
        }
    }
    seeded
}

/// How each step of the chip reader goes, and the fields that differ.
fn chip_result(document: &Document) -> Vec<String> {
    let read = read_chip(document, STUDIO.registry(), &STUDIO.registry().trust(TODAY), TODAY);
    read.steps.iter().map(|step| format!("{} {:?} {:?}", step.id, step.outcome, step.differences)).collect()
}

/// What the seal reader finds, and how each field agrees with each place that repeats it.
fn seal_result(document: &Document, page: &str) -> Vec<String> {
    let read = read_seal(document, page, STUDIO.registry(), &STUDIO.registry().trust(TODAY), TODAY);
    let mut result = vec![read.key().to_owned()];
    if let SealRead::Read(sealed) = &read {
        for field in &sealed.fields {
            result.extend(field.held.iter().map(|held| format!("{} {:?} {:?}", field.field, held.place, held.outcome)));
        }
    }
    result
}

/// Every model of every state.
fn models() -> impl Iterator<Item = (&'static str, &'static str)> {
    let states = STUDIO.registry().issuers();
    states.flat_map(|state| state.models.iter().map(move |model| (state.code.as_str(), model.id.as_str())))
}

#[test]
fn a_fault_has_a_trace_in_a_reader_exactly_where_that_says_something_else() {
    let (mut chips, mut seals) = (BTreeSet::new(), BTreeSet::new());
    // Papers have neither.
    for anomaly in CATALOGUE.iter().chain(ODDITIES).filter(|anomaly| anomaly.papers().is_empty()) {
        for (issuer, model) in models() {
            let Some(pair) = pair(*anomaly, issuer, Some(model), None) else { continue };
            let (shown, genuine) = (&pair.with.shown, &pair.without.shown);
            let has = |page: Option<&str>, tool: Tool| {
                let here = |trace: &&Trace| page.is_none_or(|page| trace.is_on(page));
                pair.fault.traces.iter().filter(here).any(|trace| trace.tools.contains(&tool))
            };
            let name = format!("{} in {model}", anomaly.id());
            let differs = chip_result(shown) != chip_result(genuine);
            assert_eq!(has(None, Tool::ChipReader), differs, "{name}: {:#?}", chip_result(shown));
            chips.extend(differs.then_some(anomaly.id()));
            for page in genuine.pages.iter().filter(|page| page.visa.is_some()) {
                let differs = seal_result(shown, &page.id) != seal_result(genuine, &page.id);
                let result = seal_result(shown, &page.id);
                assert_eq!(has(Some(&page.id), Tool::SealReader), differs, "{name}: {result:#?}");
                seals.extend(differs.then_some(anomaly.id()));
            }
        }
    }
    for page_forgery in ["photo-substituted", "digit-altered-expiry", "mrz-cd-dob", "mrz-viz-dob"] {
        assert!(chips.contains(page_forgery), "{page_forgery} is not seen in any chip");
    }
    for visa_forgery in ["visa-dates-altered", "visa-passport-number", "mrz-cd-dob"] {
        assert!(seals.contains(visa_forgery), "{visa_forgery} is not seen in any seal");
    }
}

macro_rules! drawn_with_and_without {
    ($($name:ident: $index:expr, $slice:expr;)*) => { $(
        #[test]
        fn $name() {
            check($slice[$index]);
        }
    )* };
}

drawn_with_and_without! {
    paper_uv_bright: 0, CATALOGUE;
    watermark_absent: 1, CATALOGUE;
    guilloche_dots: 2, CATALOGUE;
    dovid_static: 3, CATALOGUE;
    uv_image_missing: 4, CATALOGUE;
    ir_background_stays: 5, CATALOGUE;
    photo_substituted: 6, CATALOGUE;
    digit_altered_expiry: 7, CATALOGUE;
    mrz_cd_dob: 8, CATALOGUE;
    mrz_viz_dob: 9, CATALOGUE;
    chip_face_replaced: 10, CATALOGUE;
    chip_data_changed: 11, CATALOGUE;
    chip_rewritten: 12, CATALOGUE;
    chip_signer_revoked: 13, CATALOGUE;
    chip_copied: 14, CATALOGUE;
    chip_removed: 15, CATALOGUE;
    page_substituted: 16, CATALOGUE;
    visa_dates_altered: 17, CATALOGUE;
    visa_passport_number: 18, CATALOGUE;
    seal_copied: 19, CATALOGUE;
    seal_invented: 20, CATALOGUE;
    seal_missing: 21, CATALOGUE;
    seal_defaced: 22, CATALOGUE;
    stamp_before_issue: 23, CATALOGUE;
    stamp_printed: 24, CATALOGUE;
    consent_one_parent: 25, CATALOGUE;
    consent_other_child: 26, CATALOGUE;
    ticket_other_person: 27, CATALOGUE;
    ticket_after_visa: 28, CATALOGUE;
    consent_expired: 29, CATALOGUE;
    invitation_other_host: 30, CATALOGUE;
    invitation_after_visa: 31, CATALOGUE;
    invitation_to_work: 32, CATALOGUE;
    contract_other_passport: 33, CATALOGUE;
    contract_after_visa: 34, CATALOGUE;
    contract_terms_missing: 35, CATALOGUE;
    ok_cd43_filler: 0, ODDITIES;
    ok_unknown_dob: 1, ODDITIES;
    ok_chip_silent: 2, ODDITIES;
    ok_chip_older: 3, ODDITIES;
    ok_chip_signer_unknown: 4, ODDITIES;
    ok_ticket_name: 5, ODDITIES;
    ok_paper_old_number: 6, ODDITIES;
    ok_host_initial: 7, ODDITIES;
    z_wear_laminate: 8, ODDITIES;
    z_water_stain: 9, ODDITIES;
    z_ink_smudge_stamp: 10, ODDITIES;
    z_seal_worn: 11, ODDITIES;
}

#[test]
fn cards_are_forged_and_worn_as_passports_are() {
    let states = || STUDIO.registry().issuers();
    let is_card = |kind: DocumentKind| matches!(kind, DocumentKind::IdentityCard | DocumentKind::ResidencePermit);
    let cards = || {
        states().flat_map(|issuer| {
            let cards = issuer.models.iter().filter(move |model| is_card(model.kind));
            cards.map(|model| (issuer.code.as_str(), Some(model.id.as_str())))
        })
    };
    for id in [
        "photo-substituted",
        "digit-altered-expiry",
        "mrz-cd-dob",
        "mrz-viz-dob",
        "ok-unknown-dob",
        "uv-image-missing",
        "dovid-static",
        "z-wear-laminate",
    ] {
        let seeded = check_in(find(id).unwrap(), cards(), None);
        assert!(seeded * 2 > cards().count(), "{id} suits {seeded} of {} cards", cards().count());
    }
}

#[test]
fn a_reader_marks_the_birth_of_a_card_of_three_lines_and_its_composite_digit() {
    let states = || STUDIO.registry().issuers();
    let cards: Vec<(&str, &str)> = states()
        .flat_map(|issuer| issuer.models.iter().map(move |model| (issuer, model)))
        .filter(|(_, model)| model.format == Format::Td1 && model.kind.is_machine_readable())
        .map(|(issuer, model)| (issuer.code.as_str(), model.id.as_str()))
        .collect();
    let mismatches = |document: &Document| -> Vec<&str> {
        let reading = read(&document.mrz.join("\n")).unwrap();
        reading.fields().iter().filter(|field| field.verdict == Verdict::Mismatch).map(|field| field.id).collect()
    };
    let mut seeded = 0;
    for (issuer, model) in &cards {
        let wrong_digit = pair(find("mrz-cd-dob").unwrap(), issuer, Some(model), None);
        let other_date = pair(find("mrz-viz-dob").unwrap(), issuer, Some(model), None);
        let (Some(digit), Some(date)) = (wrong_digit, other_date) else { continue };
        seeded += 1;
        assert_eq!(mismatches(&digit.with.shown), ["date_of_birth", "composite"], "{model}");
        assert_eq!(digit.fault.detail["position"], "7", "{model}");
        assert!(mismatches(&digit.without.shown).is_empty(), "{model}");
        // Both dates are there to be compared, and no digit tells which of them is right.
        assert!(mismatches(&date.with.shown).is_empty(), "{model}");
        assert_eq!(date.with.shown.mrz, date.without.shown.mrz, "{model}");
        assert_ne!(date.with.shown.viz["date_of_birth"], date.without.shown.viz["date_of_birth"], "{model}");
    }
    assert!(seeded > 0, "no card of {cards:?} suits");
}

#[test]
fn the_face_in_the_chip_stands_beside_the_page_as_presented_and_unaltered() {
    // Columns of the page, and columns of the chip's face, in which the presented picture differs from the unaltered one.
    let differing = |id: &str| -> (usize, usize) {
        let pair = pair(find(id).unwrap(), "QVA", None, None).unwrap();
        let trace = pair.fault.traces.iter().find(|trace| trace.is_of_chip_face()).unwrap();
        let [shown, genuine] = [Version::Shown, Version::Genuine].map(|version| {
            let sheet = STUDIO.sheet(&pair.with, &trace.page, version).unwrap();
            let (region, _, view) = STUDIO.trace_view(&sheet, trace);
            let mut image = STUDIO.picture(&sheet, region, 100.0, &view).unwrap();
            let page = image.width;
            let wider = STUDIO.lay_chip_face(&mut image, &pair.with, trace, version);
            assert!(wider > 1.2 && (wider * page as f32 - image.width as f32).abs() < 1.0, "{wider}");
            (page, image)
        });
        let differs = |x: &usize| {
            let at = |y: usize| 3 * (y * shown.1.width + x);
            (0..shown.1.height).any(|y| shown.1.rgb[at(y)].abs_diff(genuine.1.rgb[at(y)]) > 30)
        };
        let columns = |range: std::ops::Range<usize>| range.filter(differs).count();
        (columns(0..shown.0), columns(shown.0..shown.1.width))
    };
    let (page, chip) = differing("photo-substituted");
    assert!(page > 50 && chip == 0, "{page}, {chip}");
    let (page, chip) = differing("chip-rewritten");
    assert!(page == 0 && chip > 50, "{page}, {chip}");
}

#[test]
fn a_visa_knows_no_more_of_a_birth_than_the_passport_in_which_it_is() {
    let mut labels = 0;
    for state in STUDIO.registry().issuers() {
        let Some(pair) = pair(find("ok-unknown-dob").unwrap(), &state.code, None, None) else { continue };
        let year = pair.with.shown.facts.birth.year;
        for visa in pair.with.shown.pages.iter().filter_map(|page| page.visa.as_ref()) {
            labels += 1;
            assert_eq!(visa.viz["date_of_birth"], format!("XX XX {year}"));
            let reading = read(&visa.mrz.join("\n")).unwrap();
            assert!(reading.verifies(), "{:?}", visa.mrz);
            assert_eq!(reading.field("date_of_birth"), format!("{:02}<<<<", year % 100));
        }
        for page in pair.with.shown.pages.iter().filter(|page| page.visa.as_ref().is_some_and(|v| v.seal.is_some())) {
            let read = |case: &Case| {
                read_seal(&case.shown, &page.id, STUDIO.registry(), &STUDIO.registry().trust(TODAY), TODAY).has_failed()
            };
            assert_eq!((read(&pair.with), read(&pair.without)), (false, false), "{}", state.code);
        }
    }
    assert!(labels > 4, "{labels}");
}

#[test]
fn every_entry_of_the_catalogue_is_drawn_by_a_test_of_its_name() {
    let source = include_str!("catalogue.rs");
    for (slice, word) in [(CATALOGUE, "CATALOGUE"), (ODDITIES, "ODDITIES")] {
        for (i, anomaly) in slice.iter().enumerate() {
            let line = format!("{}: {i}, {word};", anomaly.id().replace('-', "_"));
            assert!(source.contains(&line), "add `{line}`");
        }
    }
}

#[test]
fn every_entry_has_its_texts_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for anomaly in CATALOGUE.iter().chain(ODDITIES) {
            let id = anomaly.id();
            let keys = ["", "-title", "-words", "-summary", "-why", "-how", "-mistaken", "-rule"]
                .map(|end| format!("{id}{end}"));
            for key in keys.into_iter().chain(anomaly.trace_ids().iter().map(|trace| format!("{id}-{trace}"))) {
                assert_ne!(texts.get(&key), key, "{key} is missing in {}", language.code());
            }
        }
        for key in CONTRADICTIONS.iter().map(|trace| format!("trace-{trace}")) {
            assert_ne!(texts.get(&key), key, "{key} is missing in {}", language.code());
        }
    }
}
