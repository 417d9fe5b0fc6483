//! Chip reader: reads a document's chip step by step and says of each step whether it passed, failed or could not be done, and why.
//!
//! The order is that of an inspection system (ICAO Doc 9303-11 §4 to §6; results as in §1.18 of the domain notes): access,
//! files, passive authentication (signature, chain, hashes), a check against copies, and the chip against the page. Passive
//! authentication does not see an exact copy; a check against copies says nothing about the data; and a chip is never the single
//! ground for a decision: one that fails leaves everything else to be examined (9303-11 §2).
//!
//! Not here: terminal authentication, so fingers are not read; PACE with the card access number, which no page shows yet.

use super::{Kind, Part, Tool, Why};
use crate::base::date::Date;
use crate::base::locale::Texts;
use crate::document::chip::{Authentication, Chip, DataGroup, SecurityObject};
use crate::document::compare::{Agreement, compare};
use crate::document::mrz::{self, Reading, differences};
use crate::document::trust::{Standing, Trust};
use crate::document::{Document, Likeness};
use crate::issuer::Registry;
use serde::Serialize;

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Passed,
    Failed,
    /// It was not possible, or there is nothing to it.
    NotDone,
}

/// One step of the reader.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// `found`, `access`, `read`, `index`, `signature`, `chain`, `hash-dg1` and so on, `copy`, `dg1-mrz`, `dg1-viz`, `dg2-portrait`.
    pub id: String,
    pub outcome: Outcome,
    pub why: Why,
    /// Fields that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    /// Part and section of ICAO Doc 9303.
    pub reference: &'static str,
}

/// A field that chip and page have differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub field: String,
    pub page: String,
    pub chip: String,
}

/// All steps, and what follows from them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChipRead {
    pub steps: Vec<Step>,
    pub conclusion: Conclusion,
}

/// What a good officer concludes. None of it is a decision about the bearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Conclusion {
    /// The series has no chip and there is none.
    NoChip,
    /// The data are those that the state signed, and they are those of the page.
    Authentic,
    /// A chip is due and none answers.
    Silent,
    /// The key from the page does not open it.
    AccessDenied,
    /// Nothing speaks against it, and something that matters could not be checked.
    Inconclusive,
    /// At least one step that counts failed.
    Suspicious,
}

/// Reads the chip of a document that lies on the reader on that day.
pub fn read_chip(document: &Document, registry: &Registry, trust: &Trust, on: Date) -> ChipRead {
    let is_due = registry.model(document).is_some_and(|model| model.chip);
    let mut steps = Steps::default();
    match &document.chip {
        Some(chip) if chip.answers => {
            steps.passed("found", Why::of("chip-answers"), FOUND);
            steps.open(document, chip, registry, trust, on);
        }
        None if !is_due => steps.not_done("found", Why::of("chip-none"), FOUND),
        // A reader cannot tell a chip that is broken from one that is not there.
        _ => steps.failed("found", Why::of("chip-silent"), FOUND),
    }
    let conclusion = steps.conclusion(is_due);
    ChipRead { steps: steps.0, conclusion }
}

const FOUND: &str = "ICAO Doc 9303-11 §2";
const ACCESS: &str = "ICAO Doc 9303-11 §4";
const FILES: &str = "ICAO Doc 9303-10 §4";
const PASSIVE: &str = "ICAO Doc 9303-11 §5.1";
const CHAIN: &str = "ICAO Doc 9303-12 §5";
const COPY: &str = "ICAO Doc 9303-11 §6";
const PAGE: &str = "ICAO Doc 9303-11 §5";
const FACE: &str = "ICAO Doc 9303-10 §4.7.2";

/// Steps that can fail without a doubt about chip or page: they leave the chip unread.
const UNREAD: [&str; 2] = ["found", "access"];
/// Steps without which the chip has not been checked.
const NEEDED: [&str; 6] = ["access", "read", "chain", "dg1-mrz", "dg1-viz", "dg2-portrait"];

#[derive(Default)]
struct Steps(Vec<Step>);

impl Steps {
    fn open(&mut self, document: &Document, chip: &Chip, registry: &Registry, trust: &Trust, on: Date) {
        let printed = mrz::read(&document.mrz.join("\n")).ok();
        if !self.access(chip, printed.as_ref()) {
            return;
        }
        self.files(chip);
        self.passive(chip, trust, on);
        self.copy(chip.authentication);
        let dg1 = chip.mrz().and_then(|lines| mrz::read(&lines.join("\n")).ok());
        self.dg1_mrz(dg1.as_ref(), printed.as_ref());
        self.dg1_viz(dg1.as_ref(), document, registry, on);
        self.dg2_portrait(chip.face(), &document.portrait);
    }

    /// The key comes from the zone as it is printed, check digits and all: whoever changes one of them locks the chip.
    fn access(&mut self, chip: &Chip, printed: Option<&Reading>) -> bool {
        let protocol = if chip.access.pace { "PACE" } else { "BAC" };
        let Some(printed) = printed else {
            self.not_done("access", Why::of("chip-no-key"), ACCESS);
            return false;
        };
        let opens = printed.key_information() == chip.access.key_information;
        if opens {
            self.passed("access", Why::of("chip-opened").with("protocol", protocol), ACCESS);
        } else {
            self.failed("access", Why::of("chip-not-opened").with("protocol", protocol), ACCESS);
        }
        opens
    }

    fn files(&mut self, chip: &Chip) {
        let lacks: Vec<&str> = [DataGroup::Dg1, DataGroup::Dg2]
            .into_iter()
            .chain(chip.index.iter().copied())
            .filter(|group| !chip.files.contains_key(group))
            .map(DataGroup::name)
            .collect();
        let read: Vec<&str> =
            chip.files.keys().filter(|group| !group.is_protected()).map(|group| group.name()).collect();
        if lacks.is_empty() {
            self.passed("read", Why::of("chip-files-read").with("files", read.join(", ")), FILES);
        } else {
            self.failed("read", Why::of("chip-files-lack").with("files", lacks.join(", ")), FILES);
        }
    }

    /// Passive authentication: the data are those that somebody signed, and that somebody is known.
    fn passive(&mut self, chip: &Chip, trust: &Trust, on: Date) {
        let Some(object) = &chip.security_object else {
            self.failed("signature", Why::of("chip-unsigned"), PASSIVE);
            self.not_done("chain", Why::of("chip-no-signer"), CHAIN);
            return;
        };
        let signed: Vec<DataGroup> = object.digests.keys().copied().collect();
        if chip.index.iter().copied().eq(signed.iter().copied()) {
            self.passed("index", Why::of("chip-index-same"), FILES);
        } else {
            self.failed("index", Why::of("chip-index-other"), FILES);
        }
        if object.verifies() {
            self.passed("signature", Why::of("chip-signed").with("signer", object.signer.id.as_str()), PASSIVE);
        } else {
            self.failed("signature", Why::of("chip-not-signed"), PASSIVE);
        }
        self.chain(object, chip, trust, on);
        for (group, digest) in &object.digests {
            let id = format!("hash-{}", group.name().to_lowercase());
            match chip.files.get(group) {
                Some(_) if group.is_protected() => {
                    self.not_done(&id, Why::of("chip-protected"), "ICAO Doc 9303-11 §7.1");
                }
                Some(file) if file.digest() == *digest => self.passed(&id, Why::of("chip-hash-right"), PASSIVE),
                Some(_) => self.failed(&id, Why::of("chip-hash-wrong"), PASSIVE),
                None => self.not_done(&id, Why::of("chip-file-lacks"), PASSIVE),
            }
        }
    }

    fn chain(&mut self, object: &SecurityObject, chip: &Chip, trust: &Trust, on: Date) {
        let signer = &object.signer;
        let dg1 = chip.mrz().and_then(|lines| mrz::read(&lines.join("\n")).ok());
        let (state, code) = match &dg1 {
            Some(dg1) => (dg1.plain("issuing_state"), dg1.plain("document_code")),
            None => return self.not_done("chain", Why::of("chip-no-state"), CHAIN),
        };
        if state != signer.state {
            let why = Why::of("chip-other-state").with("signer", signer.id.as_str());
            return self.failed("chain", why.with("signs", signer.state.as_str()).with("state", state), CHAIN);
        }
        let standing = trust.standing(signer, code, on);
        let why = Why::of("chip-chain").with("signer", signer.id.as_str()).with("root", signer.root.as_str());
        let why = why.with("standing", Part::key(format!("standing-{}", standing.id())));
        match standing {
            Standing::Trusted => self.passed("chain", why, CHAIN),
            // Nobody has every state's certificate: that is not the document's fault.
            Standing::UnknownRoot => self.not_done("chain", why, CHAIN),
            Standing::NotYetValid | Standing::Expired | Standing::Revoked | Standing::OtherDocumentType => {
                self.failed("chain", why, CHAIN);
            }
        }
    }

    fn copy(&mut self, authentication: Option<Authentication>) {
        match authentication {
            None => self.not_done("copy", Why::of("chip-copy-open"), COPY),
            Some(Authentication { mechanism, holds_secret: true }) => {
                self.passed(
                    "copy",
                    Why::of("chip-original").with("mechanism", Part::key(format!("mechanism-{}", mechanism.id()))),
                    COPY,
                );
            }
            Some(Authentication { mechanism, holds_secret: false }) => {
                self.failed(
                    "copy",
                    Why::of("chip-copied").with("mechanism", Part::key(format!("mechanism-{}", mechanism.id()))),
                    COPY,
                );
            }
        }
    }

    fn dg1_mrz(&mut self, dg1: Option<&Reading>, printed: Option<&Reading>) {
        let (Some(dg1), Some(printed)) = (dg1, printed) else {
            return self.not_done("dg1-mrz", Why::of("chip-no-dg1"), PAGE);
        };
        let found = differences(printed, dg1)
            .into_iter()
            .map(|difference| {
                // Fillers at the end say nothing, unless it is in them that the two differ.
                let [page, chip] = [&difference.first, &difference.second].map(|text| text.trim_end_matches('<'));
                let (page, chip) = if page == chip { (&*difference.first, &*difference.second) } else { (page, chip) };
                Difference { field: difference.field.to_owned(), page: page.to_owned(), chip: chip.to_owned() }
            })
            .collect();
        self.compared("dg1-mrz", found);
    }

    fn dg1_viz(&mut self, dg1: Option<&Reading>, document: &Document, registry: &Registry, on: Date) {
        let (Some(dg1), Some(issuer)) = (dg1, registry.issuer(&document.issuer)) else {
            return self.not_done("dg1-viz", Why::of("chip-no-dg1"), PAGE);
        };
        let words = registry.state_words();
        let found = compare(&document.viz, dg1, &issuer.habits(&words, on))
            .into_iter()
            .filter(|field| matches!(field.agreement, Agreement::Differs(_)))
            .map(|field| Difference { field: field.field, page: field.visible, chip: field.machine })
            .collect();
        self.compared("dg1-viz", found);
    }

    fn compared(&mut self, id: &str, differences: Vec<Difference>) {
        if differences.is_empty() {
            return self.passed(id, Why::of("chip-same"), PAGE);
        }
        let fields = differences.iter().map(|difference| format!("field-{}", difference.field)).collect();
        self.failed(id, Why::of("chip-differs").with("fields", Part::Keys(fields)), PAGE);
        if let Some(step) = self.0.last_mut() {
            step.differences = differences;
        }
    }

    /// The chip's picture may have another background, size or colour than the printed one; it is of the same person.
    fn dg2_portrait(&mut self, face: Option<&Likeness>, portrait: &Likeness) {
        let Some(face) = face else { return self.not_done("dg2-portrait", Why::of("chip-no-dg2"), FACE) };
        let is_same_person = (face.person, face.lookalike_sd) == (portrait.person, portrait.lookalike_sd);
        match (face == portrait, is_same_person) {
            (true, _) => self.passed("dg2-portrait", Why::of("chip-face-printed"), FACE),
            (_, true) => self.passed("dg2-portrait", Why::of("chip-face-same"), FACE),
            _ => self.failed("dg2-portrait", Why::of("chip-face-other"), FACE),
        }
    }

    fn conclusion(&self, is_due: bool) -> Conclusion {
        let is = |id: &str, outcome: Outcome| self.0.iter().any(|step| step.id == id && step.outcome == outcome);
        let failed = |step: &&Step| step.outcome == Outcome::Failed && !UNREAD.contains(&step.id.as_str());
        match () {
            () if self.0.iter().any(|step| failed(&step)) => Conclusion::Suspicious,
            () if is("found", Outcome::Failed) => Conclusion::Silent,
            () if is("found", Outcome::NotDone) && !is_due => Conclusion::NoChip,
            () if is("access", Outcome::Failed) => Conclusion::AccessDenied,
            () if NEEDED.iter().all(|id| is(id, Outcome::Passed)) => Conclusion::Authentic,
            () => Conclusion::Inconclusive,
        }
    }

    fn passed(&mut self, id: &str, why: Why, reference: &'static str) {
        self.add(id, Outcome::Passed, why, reference);
    }

    fn failed(&mut self, id: &str, why: Why, reference: &'static str) {
        self.add(id, Outcome::Failed, why, reference);
    }

    fn not_done(&mut self, id: &str, why: Why, reference: &'static str) {
        self.add(id, Outcome::NotDone, why, reference);
    }

    fn add(&mut self, id: &str, outcome: Outcome, why: Why, reference: &'static str) {
        self.0.push(Step { id: id.to_owned(), outcome, why, differences: Vec::new(), reference });
    }
}

impl ChipRead {
    /// The step of that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Whether a step failed.
    pub fn has_failed(&self) -> bool {
        self.steps.iter().any(|step| step.outcome == Outcome::Failed)
    }
}

impl Outcome {
    /// The name in texts, `outcome-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Passed => "passed",
            Outcome::Failed => "failed",
            Outcome::NotDone => "not-done",
        }
    }
}

impl Conclusion {
    /// The name in texts, `chip-conclusion-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Conclusion::NoChip => "no-chip",
            Conclusion::Authentic => "authentic",
            Conclusion::Silent => "silent",
            Conclusion::AccessDenied => "access-denied",
            Conclusion::Inconclusive => "inconclusive",
            Conclusion::Suspicious => "suspicious",
        }
    }
}

/// What a step is called in the language spoken.
pub fn step_name(words: &Texts, id: &str) -> String {
    match id.strip_prefix("hash-dg") {
        Some(number) => words.get_with("chip-step-hash", &[("number", number.into())]),
        None => words.get(&format!("chip-step-{id}")),
    }
}

/// See the module.
pub struct ChipReader;

impl Tool for ChipReader {
    fn id(&self) -> &'static str {
        "chip-reader"
    }
    fn kind(&self) -> Kind {
        Kind::Tool
    }
    fn key(&self) -> char {
        'C'
    }
}
