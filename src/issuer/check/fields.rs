//! Fields: whether captions and everything that the state may print in them can be set there.

use super::values::{Value, ids, values};
use super::{Check, Page, code};
use crate::base::diagnostic::suggestion;
use crate::issuer::{Element, FieldLook, LensPicture, Lettering};

/// How far a caption may run over the room of its field, where nothing else stands.
const CAPTION_OVER_MM: f32 = 0.5;

/// A field as it stands in the file.
struct Spot<'s> {
    id: &'s str,
    path: String,
    width: f32,
    style: &'s str,
}

impl<'a> Check<'a> {
    pub(super) fn fields(&mut self, page: &Page<'a>) {
        let design = page.design;
        for (index, element) in design.elements.iter().enumerate() {
            let path = page.element(index).to_owned();
            let (spot, caption) = match element {
                Element::Field(field) => {
                    let Some(look) = &design.look else {
                        let message = format!("field `{}` needs `look` to say how fields look", field.id);
                        self.tell(&code::NO_LOOK, &path, message, Some(format!("add `look` to `{}`", page.path)));
                        continue;
                    };
                    let style = field.style.as_ref().unwrap_or(&look.data);
                    (Spot { id: &field.id, path, width: field.width, style }, &field.caption)
                }
                Element::Number { width, style, caption, .. } => {
                    // The number of the document itself; on a label, of the visa.
                    let id = if page.model.is_some() || page.paper.is_some() { "number" } else { "visa_number" };
                    (Spot { id, path, width: *width, style }, caption)
                }
                Element::Lens { rect, left, right, .. } => {
                    for (side, picture) in [("left", left), ("right", right)] {
                        if let LensPicture::Field { id, style } = picture
                            && let Some(lettering) = self.art.styles.get(style)
                        {
                            let spot = Spot { id, path: format!("{path}.{side}"), width: rect.w, style };
                            self.data(&spot, lettering, page);
                        }
                    }
                    continue;
                }
                _ => continue,
            };
            if let (Some((own, english)), Some(look)) = (caption, &design.look) {
                self.caption(&spot, own, english, look, page);
            }
            if let Some(style) = self.art.styles.get(spot.style) {
                self.data(&spot, style, page);
            }
        }
    }

    fn caption(&mut self, spot: &Spot, own: &str, english: &str, look: &FieldLook, page: &Page) {
        let path = format!("{}.caption", spot.path);
        let first = self.letters(&look.caption, &page.at("look.caption"), own, &format!("{path}[0]"));
        let second = self.letters(&look.english, &page.at("look.english"), english, &format!("{path}[1]"));
        let (Some(first), Some(second)) = (first, second) else { return };
        let width = first.width(&format!("{own} / ")) + second.width(english);
        if width > spot.width + CAPTION_OVER_MM {
            let message =
                format!("the caption of `{}` is {width:.1} mm wide and has room for {:.1}", spot.id, spot.width);
            let advice = "shorten it, or give the field more width".to_owned();
            self.tell(&code::TOO_LONG, &path, message, Some(advice));
        }
    }

    /// Whether everything that may stand in the field has its letters and fits.
    fn data(&mut self, spot: &Spot, style: &Lettering, page: &Page) {
        let Some(values) = values(self.issuer, page, spot.id, style) else {
            let message = format!("no document has anything to print in a field `{}`", spot.id);
            let advice = suggestion(spot.id, ids(page).iter().copied());
            return self.tell(&code::UNKNOWN_FIELD, &format!("{}.id", spot.path), message, advice);
        };
        for value in &values {
            let path = value.path.clone().unwrap_or_else(|| format!("{}.id", spot.path));
            self.glyphs(spot.style, style, &value.text, &path);
        }
        self.lengths(spot, style, &values);
    }

    /// Where most texts do not fit, the field is too narrow; where a few do not, they are too long.
    fn lengths(&mut self, spot: &Spot, style: &Lettering, values: &[Value]) {
        let mut too_long: Vec<&Value> = values.iter().filter(|value| !style.fits(&value.text, spot.width)).collect();
        let is_narrow = too_long.len() * 2 > values.len();
        too_long.sort_by(|a, b| style.width(&b.text).total_cmp(&style.width(&a.text)));
        let mut told: Vec<&Value> = Vec::new();
        for value in too_long {
            // Of a name alone and with a second one, the longer says it all.
            if !is_narrow && told.iter().all(|other| other.path != value.path) || told.is_empty() {
                told.push(value);
            }
        }
        for value in told {
            let text = &value.text;
            let field = format!("{}.width", spot.path);
            let path = value.path.as_ref().filter(|_| !is_narrow).unwrap_or(&field);
            let message = format!(
                "“{text}” is {:.1} mm wide, and `{}` has room for {:.1}: too little for letters of 70 % of their size",
                style.width(text),
                spot.id,
                spot.width
            );
            let advice =
                format!("shorten it, give `{field}` {:.1} or more, or choose a narrower style", style.least_room(text));
            self.tell(&code::TOO_LONG, path, message, Some(advice));
        }
    }
}
