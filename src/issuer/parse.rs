//! Reading an issuer's file: the issuer, or everything that is wrong with it.

use super::{Design, Drawing, Element, Issuer};
use crate::base::diagnostic::{Code, Problem};
use crate::base::ron_file;
use crate::paint::motif::Motif;

pub static UNSOUND: Code = Code {
    id: "I001",
    title: "design that cannot be printed",
    explanation: "The file can be read, but what it describes cannot be drawn as it says: an ink, style or motif that is \
                  not in `art`, a text with letters that its face does not have, a text too long for its place, fields \
                  that overlap, or too few names. The message says where and what.",
};

pub static TAKEN: Code = Code {
    id: "I002",
    title: "code that another state has",
    explanation: "Every issuing state has a three-letter code of its own, from QMA to QZZ. The states that ship with the \
                  program come first, then those of the folders that were named, in their order.",
};

/// Every code of this room.
pub static CODES: &[&Code] = &[&UNSOUND, &TAKEN];

/// The issuer in a file; every problem found in it otherwise.
pub fn parse(file: &str, bytes: &[u8]) -> Result<Issuer, Vec<Problem>> {
    let mut issuer: Issuer = ron_file::read(file, bytes)?;
    let art = issuer.art.clone();
    issuer.models.iter_mut().for_each(|model| model.art = art.clone());
    let mut problems = Vec::new();
    for variation in std::mem::take(&mut issuer.variations) {
        match variation.apply(&issuer.models) {
            Ok(model) => issuer.models.push(model),
            Err(missing) => problems.extend(missing.into_iter().map(|what| format!("{}: {what:?}", variation.id))),
        }
    }
    problems.extend(check(&issuer));
    if problems.is_empty() {
        return Ok(issuer);
    }
    Err(problems.into_iter().map(|problem| Problem::new(&UNSOUND, file, problem)).collect())
}

fn check(issuer: &Issuer) -> Vec<String> {
    let mut check = Check { issuer, problems: Vec::new(), at: String::new() };
    check.at = "the state".to_owned();
    check.state();
    for name in issuer.art.motifs.keys() {
        if let Err(problem) = Motif::named(name, &issuer.art.motifs) {
            check.problem(problem);
        }
    }
    for model in &issuer.models {
        for (kind, design) in model.designs() {
            check.at = format!("{}, {kind:?} page", model.id).to_lowercase();
            check.design(design);
        }
    }
    check.at = "the visa label".to_owned();
    check.design(&issuer.visas.label);
    for (name, stamp) in [("entry", &issuer.stamps.entry), ("exit", &issuer.stamps.exit)] {
        check.at = format!("the {name} stamp");
        check.ink(&stamp.ink);
        for drawing in &stamp.draw {
            check.drawing(drawing, None);
        }
        check.style(&stamp.date.style);
        check.style(&stamp.post.style);
        for post in &issuer.posts {
            check.letters(&stamp.post.style, &post.name);
        }
    }
    check.problems
}

struct Check<'a> {
    issuer: &'a Issuer,
    problems: Vec<String>,
    at: String,
}

impl Check<'_> {
    fn problem(&mut self, what: impl std::fmt::Display) {
        self.problems.push(format!("{}: {what}", self.at));
    }

    fn state(&mut self) {
        let issuer = self.issuer;
        let fictional =
            issuer.code.len() == 3 && ("QMA"..="QZZ").contains(&issuer.code.as_str()) || issuer.code == "UTO";
        if !fictional {
            self.problem(format!("`{}` could be a real state's code: use QMA to QZZ", issuer.code));
        }
        if let crate::document::visible_date::Months::Words(words) = &issuer.months
            && words.len() != 12
        {
            self.problem(format!("a year has 12 months, not {}", words.len()));
        }
        for (mode, motif) in &issuer.stamps.modes {
            if !issuer.art.motifs.contains_key(motif) {
                self.problem(format!("mode `{mode}` wants motif `{motif}`, which does not exist"));
            }
        }
        for post in &issuer.posts {
            if !issuer.stamps.modes.contains_key(&post.mode) {
                self.problem(format!(
                    "post {} is reached by `{}`, which no stamp has a symbol for",
                    post.name, post.mode
                ));
            }
        }
    }

    fn design(&mut self, design: &Design) {
        for (name, height) in &design.heights {
            if let Some(motif) = height.missing_motif(&self.issuer.art.motifs) {
                self.problem(format!("height `{name}`: there is no motif called `{motif}`"));
            }
        }
        if let Some(look) = &design.look {
            for style in [&look.caption, &look.english, &look.data] {
                self.style(style);
            }
            self.ink(&look.ink);
            self.ink(&look.caption_ink);
        }
        for element in &design.elements {
            self.element(element, design);
        }
        self.overlaps(design);
        self.values(design);
    }

    fn element(&mut self, element: &Element, design: &Design) {
        match element {
            Element::Print(print) => {
                self.ink(&print.ink);
                for drawing in &print.draw {
                    self.drawing(drawing, Some(design));
                }
                for (name, _) in &print.step_back {
                    if !design.areas.contains_key(name) && !design.heights.contains_key(name) {
                        self.problem(format!("there is no area or height called `{name}` to step back for"));
                    }
                }
            }
            Element::Wash { ink, .. }
            | Element::Ghost { ink, .. }
            | Element::Signature { ink, .. }
            | Element::Mrz { ink, .. }
            | Element::Laminate { ink, .. } => self.ink(ink),
            Element::Foil { draw, .. } => draw.iter().for_each(|drawing| self.drawing(drawing, Some(design))),
            Element::Watermark { height, .. } => {
                if !design.heights.contains_key(height) {
                    self.problem(format!("there is no height called `{height}` for the watermark"));
                }
            }
            Element::Thread { text, style, ink, window_ink, .. } => {
                self.letters(style, text);
                self.ink(ink);
                self.ink(window_ink);
            }
            Element::Fibres { kinds } => kinds.iter().for_each(|(_, ink)| self.ink(ink)),
            Element::Field(field) => {
                let Some(look) = &design.look else {
                    return self.problem(format!("field `{}` needs `look` to say how fields look", field.id));
                };
                if let Some(ink) = &field.ink {
                    self.ink(ink);
                }
                if let Some((own, english)) = &field.caption {
                    self.letters(&look.caption, own);
                    self.letters(&look.english, english);
                    let (Some(a), Some(b)) =
                        (self.issuer.art.styles.get(&look.caption), self.issuer.art.styles.get(&look.english))
                    else {
                        return;
                    };
                    let width = a.width(&format!("{own} / ")) + b.width(english);
                    if width > field.width + 0.5 {
                        self.problem(format!(
                            "the caption of `{}` is {width:.1} mm wide and has room for {:.1}",
                            field.id, field.width
                        ));
                    }
                }
                self.style(field.style.as_ref().unwrap_or(&look.data));
            }
            Element::Number { style, ink, .. } | Element::PageNumber { style, ink, .. } => {
                self.style(style);
                self.ink(ink);
            }
            Element::Dovid(dovid) => {
                for (channel, drawing) in &dovid.draw {
                    if *channel > 4 {
                        self.problem(format!("a DOVID has channels 0 to 4, not {channel}"));
                    }
                    self.drawing(drawing, Some(design));
                }
            }
            Element::Portrait { .. } | Element::Perforation(_) => {}
        }
    }

    fn drawing(&mut self, drawing: &Drawing, design: Option<&Design>) {
        match drawing {
            Drawing::Relief(relief) => {
                if design.is_none_or(|design| !design.heights.contains_key(&relief.height)) {
                    self.problem(format!("there is no height called `{}`", relief.height));
                }
            }
            Drawing::Motif { motif, .. } => {
                if !self.issuer.art.motifs.contains_key(motif) {
                    self.problem(format!("there is no motif called `{motif}`"));
                }
            }
            Drawing::Text(words) => self.letters(&words.style, &words.text),
            Drawing::Microprint { text, style, .. } => self.letters(style, text),
            Drawing::Waves(_) | Drawing::Rosette(_) | Drawing::Border(_) | Drawing::Panel { .. } => {}
        }
    }

    fn ink(&mut self, name: &str) {
        if !self.issuer.art.inks.contains_key(name) {
            self.problem(format!("there is no ink called `{name}`"));
        }
    }

    fn style(&mut self, name: &str) {
        if !self.issuer.art.styles.contains_key(name) {
            self.problem(format!("there is no style called `{name}`"));
        }
    }

    fn letters(&mut self, style: &str, text: &str) {
        match self.issuer.art.styles.get(style) {
            None => self.style(style),
            Some(lettering) => {
                let missing = lettering.face.missing(text);
                if !missing.is_empty() {
                    let missing: String = missing.into_iter().collect();
                    self.problem(format!("the face of style `{style}` lacks `{missing}`, which “{text}” needs"));
                }
            }
        }
    }

    /// Whether the faces of fields have the letters of everything that this state may print in them.
    fn values(&mut self, design: &Design) {
        let issuer = self.issuer;
        let Some(look) = &design.look else { return };
        for element in &design.elements {
            let Element::Field(field) = element else { continue };
            let values: Vec<&String> = match field.id.as_str() {
                "surname" => issuer.names.surnames.iter().collect(),
                "given_names" => issuer.names.given_female.iter().chain(&issuer.names.given_male).collect(),
                "place_of_birth" | "place_of_issue" => issuer.places.iter().collect(),
                "authority" => issuer.authorities.iter().map(|authority| &authority.name).collect(),
                "nationality" => vec![&issuer.nationality],
                _ => continue,
            };
            let style = field.style.as_ref().unwrap_or(&look.data);
            for value in values {
                self.letters(style, &value.to_uppercase());
            }
        }
    }

    fn overlaps(&mut self, design: &Design) {
        let Some(look) = &design.look else { return };
        let boxes: Vec<(&str, crate::base::units::Rect)> = design
            .elements
            .iter()
            .filter_map(|element| match element {
                Element::Field(field) => {
                    let style = self.issuer.art.styles.get(field.style.as_ref().unwrap_or(&look.data))?;
                    let rise = if field.caption.is_some() { look.rise + 1.0 } else { style.cap };
                    let left = style.bounds("", field.at).x;
                    Some((field.id.as_str(), crate::base::units::Rect::new(left, field.at.1 - rise, field.width, rise)))
                }
                _ => None,
            })
            .collect();
        for (i, (a, rect)) in boxes.iter().enumerate() {
            for (b, other) in &boxes[i + 1..] {
                if rect.intersection(other).is_some() {
                    self.problem(format!("fields `{a}` and `{b}` overlap"));
                }
            }
            if rect.right() > design.size.0 || rect.bottom() > design.size.1 || rect.x < 0.0 || rect.y < 0.0 {
                self.problem(format!("field `{a}` reaches beyond the page"));
            }
        }
    }
}
