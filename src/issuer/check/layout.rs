//! Where things lie on a page: its size, the machine readable zone, and what overlaps or reaches beyond the edge.

use super::{Check, Page, code};
use crate::base::units::Rect;
use crate::document::PageKind;
use crate::document::mrz::Format;
use crate::issuer::{Design, Drawing, Element, FieldLook, Lettering, Perforation, Print};
use crate::paint::Align;

/// A size of the standard: mm, within how much, and how far from the left edge the first letter of its machine readable
/// zone stands (ICAO Doc 9303-4 to 9303-7).
struct Size {
    format: Format,
    name: &'static str,
    mm: (f32, f32),
    within: f32,
    mrz_x: f32,
}

static SIZES: [Size; 5] = [
    Size { format: Format::Td1, name: "TD1", mm: (85.6, 53.98), within: 0.75, mrz_x: 5.0 },
    Size { format: Format::Td2, name: "TD2", mm: (105.0, 74.0), within: 0.75, mrz_x: 4.0 },
    Size { format: Format::Td3, name: "TD3", mm: (125.0, 88.0), within: 0.75, mrz_x: 6.0 },
    Size { format: Format::MrvA, name: "MRV-A", mm: (120.0, 80.0), within: 1.0, mrz_x: 4.0 },
    Size { format: Format::MrvB, name: "MRV-B", mm: (105.0, 74.0), within: 1.0, mrz_x: 4.0 },
];
/// How far from its place the first letter of the zone may stand.
const MRZ_WITHIN_MM: f32 = 1.0;
/// Height of the part of the page that is kept for the zone.
const MRZ_ZONE_MM: f32 = 23.2;
/// The left, right and upper margin that stays free of data (ICAO Doc 9303-4).
const MARGIN_MM: f32 = 2.0;
/// What rounding may add to a sum of lengths.
const ROUNDING_MM: f32 = 0.01;

/// Something that needs a place of its own.
struct Placed {
    /// As the reader is told of it.
    name: String,
    /// Where the file says so.
    path: String,
    rect: Rect,
    firmness: Firmness,
}

/// Of two things that overlap the less firm one has to move.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Firmness {
    Field,
    Picture,
    /// The standard says where it is.
    Zone,
}

impl<'a> Check<'a> {
    pub(super) fn layout(&mut self, page: &Page<'a>) {
        if page.paper.is_none() {
            self.size(page);
            self.mrz(page);
        }
        let placed = self.placed(page);
        for thing in &placed {
            if self.on_page(page.design.size, &thing.name, thing.rect, &thing.path) && thing.firmness != Firmness::Zone
            {
                self.margin(page, thing);
            }
        }
        for (index, first) in placed.iter().enumerate() {
            for second in &placed[index + 1..] {
                let Some(shared) = first.rect.intersection(&second.rect) else { continue };
                if shared.w < ROUNDING_MM || shared.h < ROUNDING_MM {
                    continue;
                }
                let moves = if first.firmness < second.firmness { first } else { second };
                let message = format!("{} and {} overlap", first.name, second.name);
                let advice = format!("they share {:.1} × {:.1} mm: move or narrow one of them", shared.w, shared.h);
                self.tell(&code::OVERLAP, &moves.path, message, Some(advice));
            }
        }
        self.pictures_and_words(page);
    }

    fn size(&mut self, page: &Page) {
        let (width, height) = page.design.size;
        let upright_allowed = !page.design.elements.iter().any(is_mrz);
        let is = |size: &&Size| {
            let near = |a: f32, b: f32| (a - b).abs() <= size.within + ROUNDING_MM;
            near(width, size.mm.0) && near(height, size.mm.1)
                || upright_allowed && near(width, size.mm.1) && near(height, size.mm.0)
        };
        let allowed = sizes(page);
        if !allowed.iter().any(is) {
            let known: Vec<String> =
                allowed.iter().map(|size| format!("{} is {} × {} mm", size.name, size.mm.0, size.mm.1)).collect();
            let message = format!("{width} × {height} mm is not the size of this document");
            self.tell(&code::PAGE_SIZE, &page.at("size"), message, Some(known.join(", ")));
        }
    }

    /// Whether the zone begins where readers look for it.
    fn mrz(&mut self, page: &Page) {
        let (width, height) = page.design.size;
        let off = |size: &Size| (width - size.mm.0).abs() + (height - size.mm.1).abs();
        let Some(size) = sizes(page).into_iter().min_by(|a, b| off(a).total_cmp(&off(b))) else { return };
        for (index, element) in page.design.elements.iter().enumerate() {
            if let Element::Mrz { x, .. } = element
                && (x - size.mrz_x).abs() > MRZ_WITHIN_MM + ROUNDING_MM
            {
                let message =
                    format!("the machine readable zone begins {x} mm from the left edge, where no reader looks");
                let advice = format!("on {} it begins at {:.1} mm, within 1 mm", size.name, size.mrz_x);
                self.tell(&code::MRZ_PLACE, &format!("{}.x", page.element(index)), message, Some(advice));
            }
        }
    }

    /// What is true of a document as a whole: one of its pages has a machine readable zone, and its features lie on theirs.
    pub(super) fn documents(&mut self) {
        let has_zone = |design: &Design| design.elements.iter().any(is_mrz);
        for model in &self.issuer.models {
            if model.kind.is_machine_readable() && !model.designs().any(|(_, design)| has_zone(design)) {
                self.no_zone(&format!("{}.pages", model.path));
            }
            for (place, feature) in model.features.iter().enumerate() {
                let path = |field: &str| format!("{}.features[{place}].{field}", model.path);
                let name = format!("feature `{}`", feature.id);
                match model.design(feature.page) {
                    Some(design) => {
                        self.on_page(design.size, &name, feature.region_mm, &path("region_mm"));
                    }
                    None => {
                        let message = format!("{name} is on a page that this document has not");
                        let pages: Vec<&str> = model.designs().map(|(kind, _)| kind.id()).collect();
                        let advice = Some(format!("it has {}", pages.join(", ")));
                        self.tell(&code::UNKNOWN_NAME, &path("page"), message, advice);
                    }
                }
            }
        }
        let visas = &self.issuer.visas;
        for (place, feature) in visas.features.iter().enumerate() {
            let path = |field: &str| format!("visas.features[{place}].{field}");
            let name = format!("feature `{}`", feature.id);
            self.on_page(visas.label.size, &name, feature.region_mm, &path("region_mm"));
            if feature.page != PageKind::Visa {
                let message = format!("{name} is on page `{}`, which is no visa label", feature.page.id());
                let advice = "write `page: visa`; features of a book's pages stand with its model".to_owned();
                self.tell(&code::UNKNOWN_NAME, &path("page"), message, Some(advice));
            }
        }
        if !has_zone(&visas.label) {
            self.no_zone("visas.label");
        }
        let has_seal = visas.label.elements.iter().any(|element| element.seal_rect().is_some());
        if has_seal != visas.seal {
            let message =
                if has_seal { "the label has a seal, and `seal` is not set" } else { "the label has no seal" };
            let advice =
                "set `seal: true` and add `Seal(at: …, module: 0.2963, ink: \"…\")` to the label, or do neither";
            self.tell(&code::SEAL, "visas.seal", message.to_owned(), Some(advice.to_owned()));
        }
    }

    fn no_zone(&mut self, path: &str) {
        if !self.ron.is_unread(path) {
            let advice = "add `Mrz(x: …, ink: \"…\")` to the elements".to_owned();
            self.tell(&code::MRZ_PLACE, path, "there is no machine readable zone", Some(advice));
        }
    }

    /// Fields with their captions, the portrait, the number and the machine readable zone.
    fn placed(&self, page: &Page) -> Vec<Placed> {
        let styles = &self.art.styles;
        let (width, height) = page.design.size;
        let look = page.design.look.as_ref();
        let mut placed = Vec::new();
        for (index, element) in page.design.elements.iter().enumerate() {
            let firmness = match element {
                Element::Field(_) => Firmness::Field,
                Element::Mrz { .. } => Firmness::Zone,
                _ => Firmness::Picture,
            };
            let mut add = |name: &str, inside: &str, rect: Rect| {
                let path = format!("{}.{inside}", page.element(index));
                placed.push(Placed { name: name.to_owned(), path, rect, firmness });
            };
            match element {
                Element::Field(field) => {
                    if let Some(look) = look
                        && let Some(style) = look.style(field, self.art)
                    {
                        let rect = room(&style, field.at, field.width, field.caption.is_some().then_some(look));
                        add(&format!("field `{}`", field.id), "at", rect);
                    }
                }
                Element::Number { at, width, style, caption, .. } => {
                    if let Some(style) = styles.get(style) {
                        add("the number", "at", room(style, *at, *width, look.filter(|_| caption.is_some())));
                    }
                }
                Element::Portrait { rect, .. } => add("the portrait", "rect", *rect),
                Element::Seal { module, .. } => {
                    if let Some(rect) = element.seal_rect() {
                        // A barcode is found by the light rim around it, a module wide at least.
                        add("the seal", "at", rect.grown(*module));
                    }
                }
                Element::Mrz { .. } => {
                    let zone = Rect::new(0.0, height - MRZ_ZONE_MM, width, MRZ_ZONE_MM);
                    add("the machine readable zone", "x", zone);
                }
                _ => {}
            }
        }
        placed
    }

    /// What may lie over something else, but not beyond the edge.
    fn pictures_and_words(&mut self, page: &Page) {
        let size = page.design.size;
        for (index, element) in page.design.elements.iter().enumerate() {
            let path = page.element(index).to_owned();
            let (name, rect, field) = match element {
                Element::Ghost { screen, .. } => ("the secondary portrait", screen.rect, "screen.rect"),
                Element::Lens { rect, .. } => ("the pictures under lenses", *rect, "rect"),
                Element::Latent { rect, .. } => ("the latent image", *rect, "rect"),
                Element::Signature { rect, .. } => ("the signature", *rect, "rect"),
                Element::Perforation(Perforation::Portrait { rect, .. }) => ("the perforated portrait", *rect, "rect"),
                Element::Dovid(dovid) => {
                    let (r, (x, y)) = (dovid.radius, dovid.at);
                    ("the DOVID", Rect::new(x - r, y - r, 2.0 * r, 2.0 * r), "at")
                }
                Element::Print(Print { draw, .. }) | Element::Foil { draw, .. } => {
                    self.words(page, draw, &path);
                    continue;
                }
                _ => continue,
            };
            self.on_page(size, name, rect, &format!("{path}.{field}"));
        }
    }

    fn words(&mut self, page: &Page, drawings: &[Drawing], path: &str) {
        for (index, drawing) in drawings.iter().enumerate() {
            if let Drawing::Text(words) = drawing
                && words.turn == 0.0
                && let Some(style) = self.art.styles.get(&words.style)
            {
                let rect = style.bounds(&words.text, words.at);
                let path = page.text(&words.text, format!("{path}.draw[{index}].at"));
                self.on_page(page.design.size, &format!("“{}”", words.text), rect, &path);
            }
        }
    }

    fn margin(&mut self, page: &Page, thing: &Placed) {
        let right = page.design.size.0 - thing.rect.right();
        let margins = [(thing.rect.x, "left"), (right, "right"), (thing.rect.y, "upper")];
        let Some((least, edge)) = margins.into_iter().min_by(|(a, _), (b, _)| a.total_cmp(b)) else { return };
        if least < MARGIN_MM - ROUNDING_MM {
            let message = format!("{} is {least:.1} mm from the {edge} edge of the page", thing.name);
            let advice = format!("leave {MARGIN_MM:.1} mm at least");
            self.tell(&code::MARGIN, &thing.path, message, Some(advice));
        }
    }

    /// Whether the thing lies on the page.
    fn on_page(&mut self, (width, height): (f32, f32), name: &str, rect: Rect, path: &str) -> bool {
        let over = [-rect.x, -rect.y, rect.right() - width, rect.bottom() - height];
        let edges = ["left", "upper", "right", "lower"];
        let furthest = over.into_iter().zip(edges).max_by(|(a, _), (b, _)| a.total_cmp(b));
        let beyond = furthest.filter(|(by, _)| *by > ROUNDING_MM);
        if let Some((by, edge)) = beyond {
            let message = format!("{name} reaches {by:.1} mm beyond the {edge} edge of the page");
            let advice = format!("the page is {width} × {height} mm");
            self.tell(&code::BEYOND, path, message, Some(advice));
        }
        beyond.is_none()
    }
}

/// The sizes that a page may have: that of a passport, those of cards, or those of visa labels.
fn sizes(page: &Page) -> Vec<&'static Size> {
    let formats: &[Format] = match page.model {
        None => &[Format::MrvA, Format::MrvB],
        Some(model) => std::slice::from_ref(&model.format),
    };
    SIZES.iter().filter(|size| formats.contains(&size.format)).collect()
}

fn is_mrz(element: &Element) -> bool {
    matches!(element, Element::Mrz { .. })
}

/// The place that a text of this style and its caption take up.
fn room(style: &Lettering, at: (f32, f32), width: f32, caption: Option<&FieldLook>) -> Rect {
    let left = match style.align {
        Align::Left => at.0,
        Align::Centre => at.0 - width / 2.0,
        Align::Right => at.0 - width,
    };
    // Capitals of a caption are about a millimetre high.
    let rise = caption.map_or(style.cap, |look| look.rise + 1.0);
    Rect::new(left, at.1 - rise, width, rise)
}
