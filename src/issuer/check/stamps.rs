//! Entry and exit stamps: what they are drawn with, and whether dates and posts fit them.

use super::{Check, code};
use crate::base::date::Date;
use crate::document::visible_date::Months;

impl Check<'_> {
    pub(super) fn stamps(&mut self) {
        let issuer = self.issuer;
        for (mode, motif) in &issuer.stamps.modes {
            self.motif(motif, &format!("stamps.modes.{mode}"));
        }
        for (index, post) in issuer.posts.iter().enumerate() {
            let path = format!("posts[{index}].mode");
            self.known("symbol for a way to travel", &post.mode, &path, "stamps.modes", issuer.stamps.modes.keys());
        }
        for (name, stamp) in [("entry", &issuer.stamps.entry), ("exit", &issuer.stamps.exit)] {
            let path = |inside: &str| format!("stamps.{name}.{inside}");
            self.ink(&stamp.ink, &path("ink"));
            for (index, drawing) in stamp.draw.iter().enumerate() {
                self.drawing(drawing, &path(&format!("draw[{index}]")), None);
            }
            for month in 1..=12i8 {
                let date = issuer.print_stamp_date(Date::constant(2028, month, 28));
                let from = match issuer.months {
                    Months::Words(_) => format!("months[{}]", month - 1),
                    Months::Numeric | Months::NumericWithPeriods => path("date.style"),
                };
                self.window(&stamp.date.style, &path("date.style"), &date, &from, stamp.room());
            }
            for (index, post) in issuer.posts.iter().enumerate() {
                let text = post.name.to_uppercase();
                let post_path = format!("posts[{index}].name");
                self.window(&stamp.post.style, &path("post.style"), &text, &post_path, stamp.room());
            }
        }
    }

    /// A text that is put into a stamp; `path` is where the text comes from.
    fn window(&mut self, style: &str, style_path: &str, text: &str, path: &str, room: f32) {
        if let Some(lettering) = self.letters(style, style_path, text, path)
            && !lettering.fits(text, room)
        {
            let width = lettering.width(text);
            let message = format!("“{text}” is {width:.1} mm wide, and the stamp has room for {room:.1}");
            let advice = format!("choose a smaller style than `{style}`, or a shorter text");
            self.tell(&code::TOO_LONG, path, message, Some(advice));
        }
    }
}
