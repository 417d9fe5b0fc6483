//! Seals of visas: what is drawn on a label is read back from the picture, verifies, and shows when the label was changed.

use datamatrix::DataMatrix;
use firstline::base::date::Date;
use firstline::base::hex::Hex;
use firstline::base::seed::Seed;
use firstline::case::{Case, build};
use firstline::cli::Library;
use firstline::document::Visa;
use firstline::document::seal::{SIDE_MODULES, Seal, Status, SubStatus, verify};
use firstline::inspection::{Outcome, Place, SealRead, read_seal};
use firstline::layers::{Light, View};
use firstline::scenario;
use firstline::specimen::{Studio, Version};

const DPI: f32 = 600.0;
const AROUND_MM: f32 = 3.0;

/// A traveller with a visa of Sadhira, whose labels have a seal.
fn traveller(library: &Library, seed: u64) -> Case {
    traveller_of(library, "QVA", "", seed)
}

/// One from that state, with these faults.
fn traveller_of(library: &Library, issuer: &str, faults: &str, seed: u64) -> Case {
    let text = include_str!("fixtures/one-case.scenario.ron")
        .replace("ISSUER", issuer)
        .replace("OFFICER", "QSD")
        .replace("LIST: [(id: \"ANOMALY\")]", &format!("faults: [{faults}]"));
    let (scenario, _) = scenario::parse("one-case.scenario.ron", text.as_bytes(), &library.vocabulary()).unwrap();
    build(&scenario, Seed(seed), library.registry()).unwrap().remove(0)
}

fn visa(case: &Case) -> (&str, &Visa) {
    case.shown.pages.iter().find_map(|page| Some((page.id.as_str(), page.visa.as_ref()?))).unwrap()
}

/// The bytes of the barcode in the picture of the label.
fn read(case: &Case, studio: &Studio) -> Vec<u8> {
    let (page, _) = visa(case);
    let zones = studio.registry().zones(&case.shown, page);
    let zone = zones.iter().find(|zone| zone.id == "visa_seal").unwrap();
    let sheet = studio.sheet(case, page, Version::Shown).unwrap();
    let view = View { light: Light::White, tilt_deg: (0.0, 0.0), lamp_deg: 0.0 };
    // With some of the label around it: every crop bears its own word in a corner.
    let picture = studio.picture(&sheet, zone.rect_mm.grown(AROUND_MM), DPI, &view).unwrap();
    let is_dark = |x: usize, y: usize| picture.rgb[3 * (y * picture.width + x) + 1] < 90;
    let px = |mm: f32| (mm * DPI / 25.4) as usize;
    let first = px(AROUND_MM);
    let (last, side) = (first + px(zone.rect_mm.w), px(zone.rect_mm.w - 1.0));
    // The solid left and lower sides of the symbol say where it is.
    let is_solid = |count: usize| count > side * 9 / 10;
    let left = (first..last).find(|x| is_solid((first..last).filter(|y| is_dark(*x, *y)).count())).unwrap();
    let bottom = (first..last).rfind(|y| is_solid((first..last).filter(|x| is_dark(*x, *y)).count())).unwrap();
    let middle = |module: usize| side * (2 * module + 1) / (2 * SIDE_MODULES);
    let modules: Vec<bool> = (0..SIDE_MODULES)
        .flat_map(|row| (0..SIDE_MODULES).map(move |column| (column, row)))
        .map(|(column, row)| is_dark(left + middle(column), bottom + 1 + middle(row) - side))
        .collect();
    DataMatrix::decode(&modules, SIDE_MODULES).unwrap()
}

#[test]
fn a_drawn_seal_is_read_from_the_picture_and_verifies() {
    let library = Library::shipped().unwrap();
    let studio = Studio::new(library.registry().clone());
    for seed in 1..=3 {
        let case = traveller(&library, seed);
        let (_, label) = visa(&case);
        let seal = Seal(Hex(read(&case, &studio)));
        assert_eq!(Some(&seal), label.seal.as_ref());
        let content = seal.content().unwrap();
        assert_eq!(content.passport_number.as_ref(), Some(&case.shown.facts.number));
        assert_eq!(content.mrz.unwrap()[0], label.mrz[0]);

        let today = label.valid_from;
        let trust = library.registry().trust(today);
        let check = |visa: &[String]| verify(Some(&seal), visa, &case.shown.mrz, &trust, today);
        assert_eq!(check(&label.mrz).status, Status::Valid);
        let mut changed = label.mrz.clone();
        changed[0].replace_range(5..6, if label.mrz[0].as_bytes()[5] == b'X' { "Y" } else { "X" });
        assert_eq!(check(&changed).sub_status, Some(SubStatus::SealVisaMismatch));
    }
}

/// What the seal reader says of the traveller's visa on the day of `fixtures/one-case.scenario.ron`.
fn inspected(library: &Library, case: &Case) -> SealRead {
    let today = Date::constant(2031, 3, 14);
    read_seal(&case.shown, visa(case).0, library.registry(), &library.registry().trust(today), today)
}

/// The fields of a seal that do not agree with a place, or could not be compared with it.
fn disagreements(read: &SealRead) -> Vec<(&str, Place, Outcome)> {
    let SealRead::Read(sealed) = read else { panic!("{read:?}") };
    let all =
        sealed.fields.iter().flat_map(|field| field.held.iter().map(|held| (field.field, held.place, held.outcome)));
    all.filter(|(.., outcome)| *outcome != Outcome::Passed).collect()
}

#[test]
fn a_genuine_seal_agrees_with_label_and_passport_in_every_field() {
    let library = Library::shipped().unwrap();
    for issuer in library.registry().issuers().filter(|issuer| issuer.code != "QSD") {
        for seed in 0..30 {
            let case = traveller_of(&library, &issuer.code, "", seed);
            let read = inspected(&library, &case);
            assert_eq!((read.key(), disagreements(&read)), ("reader-seal-valid", Vec::new()), "{}", issuer.code);
            let SealRead::Read(sealed) = read else { panic!("no seal") };
            let places: Vec<Place> =
                sealed.fields.iter().flat_map(|field| &field.held).map(|held| held.place).collect();
            let count = |place| places.iter().filter(|found| **found == place).count();
            // Zone of the label, printed fields with entries and length of stay, number of the passport.
            assert_eq!((count(Place::LabelMrz), count(Place::Label), count(Place::PassportMrz)), (6, 8, 1));
        }
    }
}

#[test]
fn a_seal_says_where_label_and_passport_were_changed() {
    let library = Library::shipped().unwrap();
    let seal = |case: &Case| case.shown.pages.iter().find_map(|page| page.visa.as_ref()?.seal.clone());
    for seed in 0..8 {
        let altered = traveller_of(&library, "QVA", "(id: \"visa-dates-altered\")", seed);
        let read = inspected(&library, &altered);
        assert_eq!(read.key(), "reader-seal-label-differs");
        assert_eq!(disagreements(&read), [("valid_until", Place::Label, Outcome::Failed)]);

        // The label is whole and is one of another passport.
        let moved = traveller_of(&library, "QVA", "(id: \"visa-passport-number\")", seed);
        let read = inspected(&library, &moved);
        assert_eq!(read.key(), "reader-seal-passport-mismatch");
        assert_eq!(disagreements(&read), [("passport_number", Place::PassportMrz, Outcome::Failed)]);
        assert!(seal(&moved).unwrap().verifies());

        let defaced = traveller_of(&library, "QVA", "(id: \"seal-defaced\")", seed);
        let read = inspected(&library, &defaced);
        assert_eq!((read.key(), disagreements(&read)), ("reader-seal-read-error", Vec::new()));

        let missing = traveller_of(&library, "QVA", "(id: \"seal-missing\")", seed);
        assert_eq!(inspected(&library, &missing), SealRead::Missing);
    }
}

#[test]
fn what_cannot_be_read_on_a_label_is_not_compared_and_accuses_nobody() {
    let library = Library::shipped().unwrap();
    let mut case = traveller(&library, 1);
    let label = case.shown.pages.iter_mut().find_map(|page| page.visa.as_mut()).unwrap();
    label.viz.insert("valid_until".to_owned(), "1? ??? 2031".to_owned());
    label.viz.insert("duration".to_owned(), "3?".to_owned());
    let read = inspected(&library, &case);
    assert_eq!(read.key(), "reader-seal-valid");
    assert_eq!(
        disagreements(&read),
        [("valid_until", Place::Label, Outcome::NotDone), ("duration", Place::Label, Outcome::NotDone)]
    );
    let label = case.shown.pages.iter_mut().find_map(|page| page.visa.as_mut()).unwrap();
    label.viz.insert("entries".to_owned(), "9".to_owned());
    assert!(disagreements(&inspected(&library, &case)).contains(&("entries", Place::Label, Outcome::Failed)));
}

#[test]
fn states_without_seals_have_none() {
    let library = Library::shipped().unwrap();
    for issuer in library.registry().issuers() {
        assert_eq!(issuer.visas.seal, issuer.code == "QSD", "{}", issuer.code);
    }
}
