//! The kinds of problem a scenario can have; a code never changes its meaning.

use crate::base::diagnostic::Code;

macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal, $explanation:literal;)*) => {
        $(pub static $name: Code = Code { id: $id, title: $title, explanation: $explanation };)*
        /// Every code of this room.
        pub static CODES: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    SUFFIX = "S001", "name of the file",
        "A scenario's file name ends in `.scenario.ron`. By that ending a folder of scenarios is found and checked, and an \
         editor knows what it has before it. Rename the file.";
    ID = "S002", "id",
        "The id names the scenario in logs, records and commands, so it never changes and is written in small letters a–z, \
         digits and hyphens, 64 at most: `guided-first`. Two scenarios may not share one: their records would be mixed.";
    MISSING_TEXT = "S003", "text missing",
        "A text that the trainee reads is empty or has no English. English is what is shown where another language lacks \
         the text, so it is always needed: `{\"en\": \"…\", \"fr\": \"…\", \"lo\": \"…\"}`.";
    MISSING_LANGUAGE = "S004", "text not in every language",
        "Trainees who chose this language read the English text instead. Add the translation where you have it; the \
         scenario can be used without it.";
    UNKNOWN_LANGUAGE = "S005", "unknown language",
        "Texts are kept by language id: `en` English, `fr` French, `lo` Lao.";
    DATE = "S006", "impossible date",
        "Dates are written year-month-day, `2031-03-14`, and must be in the calendar. The date of the briefing is the day \
         on which the trainee stands at the counter: documents, visas and stamps are made to fit it.";
    UNKNOWN_TOOL = "S007", "unknown tool",
        "The desk has no tool of this id. `firstline catalogue` lists the tools.";
    TOOL_TWICE = "S008", "tool listed twice",
        "Each tool is on the desk once. Remove one of the two.";
    NO_WHITE_LIGHT = "S009", "desk without white light",
        "Every examination starts in white light, so `white` is always among the tools.";
    CASE_COUNT = "S010", "number of cases",
        "A scenario has at least one case, and an entry for generated cases makes 1 to 200.";
    UNKNOWN_FORGERY = "S011", "unknown forgery",
        "The catalogue has no forgery of this id; generated cases may also name a group of it. `firstline catalogue` lists \
         all with their groups and settings. Honest oddities stand under `oddities`, not among the faults.";
    UNKNOWN_ODDITY = "S012", "unknown oddity",
        "The catalogue has no honest oddity of this id. `firstline catalogue` lists all. Forgeries stand under `faults` or \
         `forgeries`.";
    UNKNOWN_SETTING = "S013", "unknown setting",
        "This forgery or oddity has no setting of that name. `firstline catalogue` lists the settings of each.";
    SETTING_RANGE = "S014", "setting out of range",
        "The value is smaller or larger than can be drawn. `firstline catalogue` gives the range of each setting.";
    UNKNOWN_ISSUER = "S015", "unknown state",
        "There is no issuing state of this code. States are fictional: UTO, and codes from QMA to QZZ.";
    UNKNOWN_MODEL = "S016", "unknown document model",
        "The issuing state has no document model of this id. Leave `model` out for its newest.";
    UNKNOWN_DECISION = "S017", "unknown decision",
        "The right decision is one of those that a first-line officer has: admit, admit-with-note, refer-doc, \
         refer-identity, refer-purpose, refer-protection, call-supervisor. Leave it out where it follows from the faults.";
    SHARE = "S018", "share out of range",
        "Shares and difficulties run from 0 to 1: a prevalence of 0.4 is four forged documents in ten. The first number of \
         `difficulty` is the least, the second the greatest.";
    TIME = "S019", "time for a case",
        "A case may be given 5 to 3600 seconds. Experts at a real counter take about twelve; beginners should have no clock \
         at all (`time: untimed`).";
    NOT_SOLVABLE = "S020", "not solvable with its tools",
        "The fault shows only with tools that this desk does not have, so that nobody can find it. Put the tool on the desk \
         or choose another fault.";
    TWICE = "S021", "named twice",
        "The same forgery, oddity or state stands twice in one list. Each counts once; remove one.";
    NO_VISA = "S022", "fault in a visa that is not there",
        "The fault is one of a visa, but this case has `visa: false`. Remove that line or choose another fault.";
    POINTS = "S023", "points",
        "Each number of the rubric is 0 to 100; `pass_mark` is a percentage; and something must bring points: a hit, its \
         place, its kind, or the decision. `miss` and `false_alarm` are points taken away and written without a minus.";
    AGE = "S024", "age of a holder",
        "Holders are 6 to 80 years old on the day of the briefing; `from` is the least age and `to` the greatest: \
         `age: (from: 6, to: 17)` for a child of school age. Leave `age` out for a grown-up of any age.";
    PHOTOGRAPHS = "S028", "folder of photographs",
        "`photographs` names a folder beside the scenario. In it `people.ron` says who consented and lists each person with \
         sex and age, `(consent: \"…\", people: {\"anna\": (sex: F, age: 34)})`, and `anna-1.jpg`, `anna-2.jpg` are the pictures, \
         JPEG or PNG: documents have the first, the last is what the officer sees at the counter. Only plain files in the \
         folder itself are read.";
    PHOTOGRAPH = "S029", "a photograph",
        "A photograph is a JPEG in red, green and blue or in grey, or a PNG, up to 12 MiB and 24 million pixels, at least \
         240 pixels wide and 300 high. Frame it as for a passport: the whole head in the middle, the face straight, on a plain \
         background. A plain background is cut away, so that the page's print shows behind the head as it does in a real \
         document; a PNG with a transparent background is taken as it is cut.";
    CAST = "S030", "nobody for a case",
        "Every case takes a person of its age from the photographs, and a photograph that is exchanged becomes that of somebody \
         else of the same sex. Bring photographs of people who fit, or change the age of the case.";
}
