//! From what an authority recorded to what stands on the page: the state's own way with dates, names and numbers.

use super::Issuer;
use crate::base::date::Date;
use crate::document::mrz::{Format, MrzFields, write};
use crate::document::names::{NameRules, name_field};
use crate::document::{Document, Facts, Visa};

/// Letters of a name that a label has room for; field 10 has no limit of its own (ICAO Doc 9303-7 §4.1).
const LABEL_NAME: usize = 60;

impl Issuer {
    /// The name of another state's citizen as a label shows it: in the letters of the machine readable zone, since no state's
    /// typefaces have the letters of all others.
    pub fn print_foreign_name(&self, facts: &Facts) -> String {
        self.label_name(&facts.primary, &facts.secondary)
    }

    /// A place in another state, likewise.
    pub fn print_foreign_place(&self, place: &str) -> String {
        self.label_name(place, "")
    }

    /// A name as a label shows it.
    pub(super) fn label_name(&self, primary: &str, secondary: &str) -> String {
        let spelled = name_field(primary, secondary, LABEL_NAME, &self.name_rules()).unwrap_or_default();
        spelled.trim_end_matches('<').replace("<<", ", ").replace('<', " ")
    }

    /// A name as carriers print it on tickets: in the letters of the machine readable zone, surname first.
    pub fn ticket_name(&self, primary: &str, secondary: &str) -> String {
        self.label_name(primary, secondary).replace(", ", "/")
    }

    /// A name as people write it on letters, with the surname in capitals.
    pub fn written_name(&self, primary: &str, secondary: &str) -> String {
        format!("{secondary} {}", primary.to_uppercase()).trim().to_owned()
    }

    /// The choices that this state makes for names in the machine readable zone.
    pub fn name_rules(&self) -> NameRules {
        NameRules { letters: self.letters(), truncation: self.truncation }
    }

    /// Fills the visual zone and the machine readable zone of a document from its facts. The chip stays as it is: it is written
    /// once, at issue ([`Issuer::write_chip`]), and whoever changes a page later cannot write it again.
    pub fn print(&self, document: &mut Document) {
        let model = self.model(&document.model);
        let format = model.map_or(Format::Td3, |model| model.format);
        let is_machine_readable = model.is_none_or(|model| model.kind.is_machine_readable());
        let facts = &document.facts;
        let own = facts.nationality == self.code;
        let mut put = |field: &str, text: String| document.viz.insert(field.to_owned(), text);
        put("document_code", facts.document_code.trim_end_matches('<').to_owned());
        put("issuing_state", self.code.clone());
        put("number", facts.number.clone());
        put("surname", facts.primary.to_uppercase());
        if !facts.secondary.is_empty() {
            put("given_names", facts.secondary.to_uppercase());
        }
        // Names of foreigners are known in Latin letters only.
        if !self.spellings.is_empty() && own {
            let place = facts.place_of_birth.as_deref().unwrap_or_default();
            for (field, text) in
                [("surname_own", &*facts.primary), ("given_names_own", &facts.secondary), ("place_of_birth_own", place)]
            {
                put(field, self.spelled(text).to_uppercase());
            }
        }
        // Whoever is no national of the issuing state has the code alone: XXB for a refugee (ICAO Doc 9303-3 §5).
        put("nationality", if own { self.nationality.clone() } else { facts.nationality.clone() });
        put("date_of_birth", self.print_date(facts.birth));
        put("sex", facts.sex.letter().to_string());
        put("date_of_issue", self.print_date(facts.issued));
        put("date_of_expiry", self.print_date(facts.expires));
        put("authority", facts.authority.clone());
        if let Some(place) = &facts.place_of_birth {
            put("place_of_birth", place.to_uppercase());
        }
        if let Some(words) = self.minors.unsigned.as_ref().filter(|_| !self.is_signed(facts)) {
            put("signature", words.clone());
        }
        if let Some(number) = &facts.personal_number {
            put("personal_number", number.clone());
        }
        let fields = mrz_fields(&self.code, &facts.document_code, facts, &facts.number, facts.expires);
        let fields = MrzFields { optional: facts.personal_number.clone().unwrap_or_default(), ..fields };
        document.mrz = if is_machine_readable { write(&fields, format, &self.name_rules()) } else { Vec::new() };
    }

    /// A name or place in the state's own script, word by word where the whole has no spelling of its own.
    pub fn spelled(&self, text: &str) -> String {
        let own = |part: &str| self.spellings.get(part).cloned();
        own(text).unwrap_or_else(|| {
            let words: Vec<String> = text.split(' ').map(|word| own(word).unwrap_or_else(|| word.to_owned())).collect();
            words.join(" ")
        })
    }

    /// Fills a visa label with what the passport says of its holder, machine readable zone and seal too; the visa itself is there.
    pub fn print_holder(&self, label: &mut Visa, facts: &Facts) {
        for (field, text) in [
            ("name", self.print_foreign_name(facts)),
            ("nationality", facts.nationality.clone()),
            ("date_of_birth", self.print_date(facts.birth)),
            ("sex", facts.sex.letter().to_string()),
            ("passport_number", facts.number.clone()),
        ] {
            label.viz.insert(field.to_owned(), text);
        }
        label.mrz = self.visa_mrz(label, facts, &facts.number);
        self.write_seal(label);
    }

    /// The machine readable zone of a visa label for the holder of a passport; it carries the passport's number.
    pub fn visa_mrz(&self, label: &Visa, facts: &Facts, passport_number: &str) -> Vec<String> {
        let fields = mrz_fields(&self.code, &self.visas.document_code, facts, passport_number, label.valid_until);
        write(&fields, self.visas.format, &self.name_rules())
    }
}

fn mrz_fields(issuing_state: &str, document_code: &str, facts: &Facts, number: &str, expiry: Date) -> MrzFields {
    MrzFields {
        document_code: document_code.to_owned(),
        issuing_state: issuing_state.to_owned(),
        primary: facts.primary.clone(),
        secondary: facts.secondary.clone(),
        number: number.to_owned(),
        nationality: facts.nationality.clone(),
        birth: Some(facts.birth),
        sex: facts.sex,
        expiry,
        optional: String::new(),
        optional_2: String::new(),
        filler_for_unused: false,
    }
}
