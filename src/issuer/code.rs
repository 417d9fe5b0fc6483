//! The kinds of problem an issuing state's file can have; a code never changes its meaning.
//!
//! I001 is retired: it stood for any design that cannot be printed.

use crate::base::diagnostic::Code;

macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal, $explanation:literal;)*) => {
        $(pub static $name: Code = Code { id: $id, title: $title, explanation: $explanation };)*
        /// Every code of this room.
        pub static CODES: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    TAKEN = "I002", "code that another state has",
        "Every issuing state has a three-letter code of its own, from QMA to QZZ. The states that ship with the program come \
         first, then those of the folders that were named, in their order.";
    UNKNOWN_NAME = "I003", "unknown name",
        "Inks, styles and motifs are described once, under `art`, and named wherever they are used; heights and areas are \
         those of the same page. What is named here is described nowhere, so it could not be drawn.";
    LETTERS = "I004", "letters that a face lacks",
        "The typeface of the style has no shape for a letter of this text, and a box would be printed in its place. Choose \
         another face for the style, or other letters. Typefaces ship with the program; a file cannot bring its own.";
    TOO_LONG = "I005", "text too long for its place",
        "Issuing offices narrow a text that is too long for its field: less space between the letters, then smaller ones. \
         Below seven tenths of their size it is no longer easy to read, and it would look like a forger's work. Every text \
         that this state may print in a field is tried: its longest names, two given names, places, authorities, dates and \
         numbers. Captions are never narrowed.";
    OVERLAP = "I006", "things printed over each other",
        "A field with its caption, the portrait, the document number and the machine readable zone each need a place of \
         their own. The machine readable zone takes the lowest 23.2 mm of the page in its full width (ICAO Doc 9303-4, \
         9303-7): nothing else may be read there.";
    BEYOND = "I007", "reaching beyond the page",
        "A text or picture does not lie wholly on its page. Line work may run over the edge, as it does where sheets are \
         trimmed; what is to be read or compared may not. Lengths are millimetres from the top left corner.";
    MRZ_PLACE = "I008", "place of the machine readable zone",
        "Readers look for the first letter of the machine readable zone 6.0 mm from the left edge of a passport, 5.0 mm on \
         a card of credit card size, 4.0 mm on larger cards and on visas, each within 1 mm (ICAO Doc 9303-4 to 9303-7). \
         Every document and every visa label has one zone.";
    PAGE_SIZE = "I009", "size of a page",
        "A passport's pages are 125 by 88 mm (TD3, ICAO Doc 9303-4), cards 85.6 by 53.98 mm (TD1) or 105 by 74 mm (TD2), \
         within 0.75 mm; visa labels are 120 by 80 mm (MRV-A) or 105 by 74 mm (MRV-B), within 1 mm. A page without a \
         machine readable zone may stand upright, as covers do.";
    STATE_CODE = "I010", "code of a real state",
        "Documents here are of invented states only. Their codes are those that ISO 3166-1 leaves to private use, QMA to \
         QZZ, and UTO for ICAO's Utopia.";
    SERIES = "I011", "series that do not follow each other",
        "Series of one kind of document follow each other without a gap: on every day from the first series on, one was \
         issued, and only the newest may be open-ended. Offices use up their stock, so the older series may go on for a \
         year beside the newer one, no longer.";
    MODEL_ID = "I012", "id of a document model",
        "Scenarios, logs and records name a document model by its id, so two models may not share one.";
    NUMBER = "I013", "pattern of numbers",
        "A pattern stands for numbers: `#` for a digit, capital letters and digits for themselves, and at least one `#`, or \
         all documents had one number. Numbers stand in the machine readable zone, which knows no other characters and has \
         9 places for the document number and 14 for the personal number (ICAO Doc 9303-4).";
    MONTHS = "I014", "names of the months",
        "A state that prints months as words has twelve different ones, each of up to four letters, in one language or in \
         two with `/` between them (ICAO Doc 9303-3): `AGO/AUG`. Otherwise write `Numeric` or `NumericWithPeriods`.";
    VALIDITY = "I015", "period of validity",
        "Documents are valid for 1 to 10 years; ICAO's Annex 9 advises against more.";
    OUTLINE = "I016", "motif that cannot be drawn",
        "The path data of the motif cannot be read, or the motif uses itself. Path data is that of SVG: letters that are \
         commands, and numbers; the message says at which character it stops making sense.";
    EMPTY = "I017", "list without entries",
        "Cases draw on this list: names, places, authorities, border posts, visa categories, document models. It needs at \
         least one entry, and many names make cases that differ.";
    NO_LOOK = "I018", "fields without a look",
        "A page with fields says once, in `look`, how captions and data are printed: their styles and inks, and how far \
         captions stand above the data.";
    UNKNOWN_FIELD = "I019", "field that nothing is printed in",
        "No document has data of this id, so the field would stay empty. Ids are those of the visual zone of ICAO Doc \
         9303-4 and of visas (9303-7), in small letters with `_`.";
    AUTHORITY = "I020", "day without an authority",
        "Every document names the authority that issued it, one that was in office that day. On some days on which this \
         model is issued the state has none.";
    DOCUMENT_CODE = "I021", "document code",
        "The document code opens the machine readable zone: one or two capital letters, `P<` or `PP` on a passport, `V<` or \
         `V` and a letter on a visa (ICAO Doc 9303-4, 9303-7).";
    CHANNEL = "I022", "channel of a DOVID",
        "A DOVID has five channels, 0 to 4, each of which lights up at an angle of its own. Every drawing on it belongs to \
         one of them.";
    MARGIN = "I023", "data in the margin",
        "Along the left, right and upper edge 2.0 mm stay free of data and of the portrait (ICAO Doc 9303-4). The \
         background may run there.";
    VARIATION = "I024", "variation of something that is not there",
        "A variation tells a series by how it differs from another one, its base: texts replaced, layers left out, features \
         that it lacks. What it names has to be there in the base.";
    SEAL = "I025", "seal of a visa label",
        "A state whose labels bear a visible digital seal says so with `seal: true`, and its label says where the barcode \
         stands: 44 by 44 modules of 0.2963 mm, 7 dots at 600 dots per inch, with a light rim around it (ICAO Doc 9303-7 §9).";
    TWO_SHIFTS = "I026", "two inks that change their colour",
        "Ink with optically variable properties shows one colour from above and another at an angle. A page is lit with one \
         such pair of colours; two different ones on the same page cannot be shown.";
    MINORS = "I027", "rules for children",
        "Children grow, so that their documents are valid for a shorter time, and the youngest cannot sign. `minors` says \
         under which age a holder is a child (1 to 21), how many years such a document is valid (1 to 10), from which \
         age holders sign, which is no later than that age, and what stands in the place of a signature that is missing: \
         `minors: (under: 18, validity_years: 5, sign_from: 12)`.";
    PAPER = "I028", "supporting paper",
        "A supporting paper is a ticket, a letter of consent, a letter of invitation or a contract of employment, one sheet \
         with sides of 60 to 297 mm. Scenarios name it by its id, in small letters, digits and hyphens, among the documents of \
         a traveller: `documents: [(model: \"ticket\")]`.";
    PAPER_PURPOSE = "I029", "purpose of a supporting paper",
        "Whoever carries such a paper has a visa for one of its `purposes`, so every state needs a category of visas for each \
         of them: see `visas.categories[…].purposes` in the states' files.";
    PAPER_STAY = "I030", "length of a journey",
        "`stay_days` is the least and the greatest number of days that the traveller means to stay, 1 to 365: \
         `stay_days: (5, 16)`. Where the visa ends earlier, the journey does, too.";
    LEAF = "I031", "leaf of a book",
        "Pages 1 and 2, 3 and 4 … are the two sides of one leaf: they are of one material, and what is in the paper, watermark and \
         thread, is told on the even page and shows on the odd one turned over. One number is perforated through the closed \
         book, so on every leaf at the same place.";
}
