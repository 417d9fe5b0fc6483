//! Faulty issuers' files: each problem is told at the line that was broken, with its field and what to do.

use firstline::base::diagnostic::{Problem, explain, render};
use firstline::issuer::{Registry, code::CODES, parse};

const FILE: &str = "qva.issuer.ron";
const QVA: &str = include_str!("fixtures/plain.issuer.ron");
const PAGE: &str = "models[0].pages.data.elements";
const LABEL: &str = "visas.label.elements";

fn problems(text: &str) -> Vec<Problem> {
    parse(FILE, text.as_bytes()).err().unwrap_or_default()
}

/// The file with a text replaced where it first stands, and the line of that place.
#[track_caller]
fn broken(text: &str, from: &str, to: &str) -> (String, usize) {
    let at = text.find(from).unwrap_or_else(|| panic!("{from} is not in the file"));
    (text.replacen(from, to, 1), 1 + text[..at].matches('\n').count())
}

/// That `problem` has this code, line, field, message and hint; message and hint by a part of them.
#[track_caller]
fn is(problem: &Problem, code: &str, line: usize, path: &str, message: &str, hint: &str) {
    let found = (problem.code.id, problem.line, problem.path.as_str(), problem.file.as_str());
    assert_eq!(found, (code, line, path, FILE), "{problem:#?}");
    assert!(problem.message.contains(message), "`{message}` is not in `{}`", problem.message);
    assert!(problem.hint.as_ref().is_some_and(|h| h.contains(hint)) || hint.is_empty(), "{hint}: {problem:#?}");
}

/// That replacing a text of the file brings one problem, at the line of that text.
#[track_caller]
fn check(from: &str, to: &str, code: &str, path: &str, message: &str, hint: &str) {
    let (text, line) = broken(QVA, from, to);
    let found = problems(&text);
    assert_eq!(found.len(), 1, "{to}: {found:#?}");
    is(&found[0], code, line, path, message, hint);
}

#[test]
fn a_name_that_is_described_nowhere_is_pointed_at() {
    check(
        "Print(layer: Emblem, ink: \"dark\"",
        "Print(layer: Emblem, ink: \"drak\"",
        "I003",
        &format!("{LABEL}[8].ink"),
        "there is no ink called `drak`",
        "did you mean `dark`?",
    );
    check(
        "at: (22.4, 6.1), style: \"title\"",
        "at: (22.4, 6.1), style: \"titel\"",
        "I003",
        &format!("{PAGE}[11].draw[1].style"),
        "there is no style called `titel`",
        "did you mean `title`?",
    );
    check(
        "(motif: \"lantern\", place: (at: (62.5, 60))",
        "(motif: \"lanten\", place: (at: (62.5, 60))",
        "I003",
        "models[0].pages.visa.heights.watermark.parts[2].motif",
        "there is no motif called `lanten`",
        "did you mean `lantern`?",
    );
    check(
        "(1, Motif(motif: \"compass_left\", place: (at: (29.8",
        "(1, Motif(motif: \"compas_left\", place: (at: (29.8",
        "I003",
        &format!("{LABEL}[27].draw[1][1].motif"),
        "there is no motif called `compas_left`",
        "did you mean `compass_left`?",
    );
    check(
        "Watermark(height: \"watermark\", strength: 1.9)",
        "Watermark(height: \"watermrk\", strength: 1.9)",
        "I003",
        &format!("{PAGE}[0].height"),
        "there is no height called `watermrk`",
        "did you mean `watermark`?",
    );
    check(
        "[(\"face\", 0.34), (\"mrz\", 0.58), (\"picture\", 0.62)",
        "[(\"face\", 0.34), (\"mrs\", 0.58), (\"picture\", 0.62)",
        "I003",
        &format!("{PAGE}[4].step_back[1][0]"),
        "there is no area or height called `mrs`",
        "did you mean `mrz`?",
    );
    check(
        "mode: \"rail\"",
        "mode: \"raill\"",
        "I003",
        "posts[3].mode",
        "no symbol for a way to travel called `raill`",
        "did you mean `rail`?",
    );
    check(
        "(12, \"fibre_red\")",
        "(12, \"fiber_red\")",
        "I003",
        &format!("{LABEL}[0].kinds[0][1]"),
        "no ink called `fiber_red`",
        "`fibre_red`",
    );
    check(
        "look: (caption: \"caption\"",
        "look: (caption: \"capton\"",
        "I003",
        "visas.label.look.caption",
        "there is no style called `capton`",
        "did you mean `caption`?",
    );
}

#[test]
fn choices_that_are_fixed_are_suggested_too() {
    let line = |from, to| {
        let (text, line) = broken(QVA, from, to);
        (problems(&text), line)
    };
    let (found, at) = line("page: data, region_mm: (77.4", "page: dta, region_mm: (77.4");
    is(&found[0], "R008", at, "models[0].features[1].page", "`dta`", "did you mean `data`?");
    let (found, at) = line("\"micro\": (face: grotesque_bold", "\"micro\": (face: grotesk_bold");
    is(&found[0], "R008", at, "art.styles.micro.face", "`grotesk_bold`", "did you mean `grotesque_bold`?");
    let (found, at) = line("page_count: 32", "page_counts: 32");
    is(&found[0], "R004", at, "models[0].page_counts", "page_counts", "did you mean `page_count`?");
}

#[test]
fn letters_that_a_face_lacks_are_named_at_the_text() {
    let lacks = "lacks `ນ`";
    check("(\"Nòmi\", ", "(\"ນ\", ", "I004", &format!("{PAGE}[22].caption[0]"), lacks, "another face");
    check("\"Korvale\"", "\"ນorvale\"", "I004", "names.surnames[0]", lacks, "another face");
    check("name: \"REGISTRY 01\"", "name: \"ນ 01\"", "I004", "authorities[0].name", lacks, "another face");
    check(
        "\"watermark_word\": [Text(text: \"V",
        "\"watermark_word\": [Text(text: \"ນ",
        "I004",
        "art.motifs.watermark_word[0].text",
        lacks,
        "another face",
    );
    let (text, line) = broken(QVA, "\"GEN/JAN\"", "\"ນ/JAN\"");
    let found = problems(&text);
    // Data pages and visa labels print it, and still it is told once.
    assert_eq!(found.iter().map(|problem| (&*problem.path, problem.line)).collect::<Vec<_>>(), [("months[0]", line)]);
}

#[test]
fn a_text_that_is_too_long_for_its_place_is_told_with_both_lengths() {
    check(
        "(\"Ses\", \"Sex\"), at: (82.5",
        "(\"Sesso da naturale\", \"Sex\"), at: (82.5",
        "I005",
        &format!("{PAGE}[27].caption"),
        "the caption of `sex` is",
        "shorten it",
    );
    // One name among many: the name is too long.
    check(
        "\"Maròla\", ",
        "\"Maròla-Concepciòn-Margherita\", ",
        "I005",
        "names.given_female[2]",
        "“MARÒLA-CONCEPCIÒN-MARGHERITA PAOLÈTTA” is",
        "shorten it",
    );
    check(
        "name: \"REGISTRY 04\"",
        "name: \"REGISTRY OF THE NORTHERN LIGHTHOUSES AND ISLANDS\"",
        "I005",
        "authorities[1].name",
        "`authority` has room for 32.6",
        "narrower style",
    );
}

#[test]
fn a_field_too_narrow_for_its_texts_is_told_at_its_width() {
    let (text, line) = broken(QVA, "at: (43.6, 51.7), width: 38.4", "at: (43.6, 51.7), width: 16");
    let found = problems(&text);
    let widths: Vec<&Problem> = found.iter().filter(|problem| problem.path.ends_with(".width")).collect();
    assert_eq!(widths.len(), 1, "{found:#?}");
    is(widths[0], "I005", line, &format!("{PAGE}[25].width"), "`date_of_issue` has room for 16.0", "");
}

#[test]
fn things_printed_over_each_other_are_told() {
    let overlap = |from: &str, to: &str, path: &str, message: &str| {
        check(from, to, "I006", &format!("{PAGE}{path}"), message, "they share");
    };
    overlap("at: (43.6, 31.3)", "at: (43.6, 27.0)", "[22].at", "field `surname` and field `given_names` overlap");
    overlap("at: (43.6, 24.5)", "at: (30.0, 24.5)", "[21].at", "the portrait and field `surname` overlap");
    overlap("at: (43.6, 58.5)", "at: (43.6, 68.5)", "[26].at", "`date_of_expiry` and the machine readable zone");
    overlap("at: (32.6, 15.35), width: 12", "at: (32.6, 15.35), width: 60", "[19].at", "and the number overlap");
    overlap(
        "rect: (5.2, 18.7, 34.5, 44.4)",
        "rect: (5.2, 24.7, 34.5, 44.4)",
        "[16].rect",
        "the portrait and the machine",
    );
}

#[test]
fn what_reaches_beyond_the_page_is_told() {
    let beyond = |from: &str, to: &str, path: &str, message: &str| check(from, to, "I007", path, message, "mm");
    let element = |inside: &str| format!("{PAGE}{inside}");
    beyond(
        "rect: (86.5, 55.6",
        "rect: (110, 55.6",
        &element("[31].rect"),
        "the signature reaches 10.0 mm beyond the right",
    );
    beyond("at: (48, 14.9)", "at: (120, 14.9)", &element("[14].draw[1].at"), "“VELMORA” reaches");
    beyond("at: (82.5, 51.7), width: 32.6", "at: (82.5, 51.7), width: 52.6", &element("[29].at"), "field `authority`");
    beyond("(73, 20, 9, 40)", "(73, 20, 90, 40)", "models[0].features[8].region_mm", "feature `relief-3d`");
    beyond(
        "at: (29.8, 47.2), radius",
        "at: (29.8, 4.2), radius",
        &format!("{LABEL}[27].at"),
        "1.8 mm beyond the upper",
    );
}

#[test]
fn features_of_a_visa_label_lie_on_it() {
    let id = "id: \"dovid\", page: visa, region_mm: (23.5";
    let path = |field: &str| format!("visas.features[0].{field}");
    check(id, &id.replace("23.5", "113.5"), "I007", &path("region_mm"), "feature `dovid` reaches 6.1 mm", "mm");
    check(id, &id.replace("visa", "data"), "I003", &path("page"), "which is no visa label", "write `page: visa`");
}

#[test]
fn margins_stay_free_of_data() {
    let (from, to) = ("\"Sex\"), at: (82.5, 44.9)", "\"Sex\"), at: (115.5, 44.9)");
    let path = format!("{PAGE}[27].at");
    check(from, to, "I023", &path, "field `sex` is 0.7 mm from the right edge", "leave 2.0 mm");
    let (from, to) = ("Portrait(rect: (4, 14.6", "Portrait(rect: (1, 14.6");
    check(from, to, "I023", &format!("{LABEL}[13].rect"), "the portrait is 1.0 mm from the left edge", "leave 2.0 mm");
}

#[test]
fn the_machine_readable_zone_stands_where_readers_look() {
    check(
        "Mrz(x: 6.0",
        "Mrz(x: 9.0",
        "I008",
        &format!("{PAGE}[32].x"),
        "begins 9 mm from the left",
        "TD3 it begins at 6.0",
    );
    check("Mrz(x: 4.0", "Mrz(x: 6.0", "I008", &format!("{LABEL}[26].x"), "begins 6 mm from the left", "MRV-A");
    let (text, _) = broken(QVA, "Mrz(x: 6.0, ink: \"data\"),", "");
    let pages = 1 + text[..text.find("pages: {").unwrap()].matches('\n').count();
    let found = problems(&text);
    assert_eq!(found.len(), 1, "{found:#?}");
    is(&found[0], "I008", pages, "models[0].pages", "there is no machine readable zone", "add `Mrz(x: …");
}

#[test]
fn pages_have_the_sizes_of_the_standard() {
    check(
        "size: (88, 125)",
        "size: (88, 135)",
        "I009",
        "models[0].pages.cover.size",
        "88 × 135 mm",
        "TD3 is 125 × 88 mm",
    );
    check(
        "size: (125, 88)",
        "size: (125, 98)",
        "I009",
        "models[0].pages.data.size",
        "125 × 98 mm",
        "TD3 is 125 × 88 mm",
    );
    check(
        "size: (120, 80)",
        "size: (120, 85)",
        "I009",
        "visas.label.size",
        "120 × 85 mm",
        "MRV-A is 120 × 80 mm, MRV-B",
    );
}

#[test]
fn the_state_s_own_habits_are_checked() {
    check("code: \"QVA\"", "code: \"FRA\"", "I010", "code", "`FRA` could be a real state's code", "QMA to QZZ");
    check("code: \"QVA\"", "code: \"Q~~\"", "I010", "code", "`Q~~` could be", "QMA to QZZ");
    check("\"QV#######\"", "\"QV########\"", "I013", "number", "has 10 characters", "leave out 1");
    check("\"QV#######\"", "\"QV-######\"", "I013", "number", "`-` cannot stand in a number", "A–Z");
    check("\"VA########\"", "\"VA12345678\"", "I013", "visas.number", "all numbers are the same", "`#`");
    let found = problems(&broken(QVA, "\"FEV/FEB\", ", "").0);
    assert_eq!(found.len(), 1, "{found:#?}");
    // The list runs over several lines, so its name is shown.
    is(&found[0], "I014", 9, "months", "12 months, not 11", "one word for each");
    check("\"FEV/FEB\"", "\"GEN/JAN\"", "I014", "months[1]", "another month already", "a word of its own");
    check("\"FEV/FEB\"", "\"FEVRÈ/FEB\"", "I014", "months[1]", "`FEVRÈ/FEB` is not", "up to 4 letters");
    check("validity_years: 10", "validity_years: 0", "I015", "models[0].validity_years", "0 years", "1 to 10");
    let minors = |rules: &str, path: &str, message: &str, hint: &str| {
        check(
            "number: \"QV#######\",",
            &format!("number: \"QV#######\", minors: {rules},"),
            "I027",
            path,
            message,
            hint,
        );
    };
    minors("(under: 0, sign_from: 0)", "minors.under", "comes of age at 0", "18");
    minors("(validity_years: 12)", "minors.validity_years", "for 12 years", "1 to 10");
    minors("(under: 16, sign_from: 17)", "minors.sign_from", "from 16 on", "16 or less");
    minors("(unsigned: Some(\" \"))", "minors.unsigned", "is empty", "leave the line out");
    let number = "number: \"QV#######\",";
    check(number, &format!("{number} head_scarf: 4.0,"), "R005", "head_scarf", "0 to 1", "");
    check("document_code: \"P<\"", "document_code: \"P1\"", "I021", "models[0].document_code", "`P1`", "`PP`");
    check("document_code: \"V<\"", "document_code: \"P<\"", "I021", "visas.document_code", "starts with V", "`V<`");
    check(
        "issued_from: \"2024-01-01\"",
        "issued_from: \"2009-01-01\"",
        "I020",
        "models[0].issued_from",
        "on 2009-01-01 no authority is in office",
        "begin earlier",
    );
}

#[test]
fn art_that_cannot_be_drawn_is_told() {
    check("M0 -10L3.25", "M0 -10X3.25", "I016", "art.motifs.fat_star[0].d", "`X` is not a command of path data", "");
    check("\"dome\": [Path(", "\"dome\": [Use(motif: \"dome\"), Path(", "I016", "art.motifs.dome", "uses itself", "");
    check(
        "(4, Text(text: \"QVA\", at: (31.8",
        "(7, Text(text: \"QVA\", at: (31.8",
        "I022",
        &format!("{PAGE}[34].draw[4][0]"),
        "channels 0 to 4, not 7",
        "",
    );
    check(
        "Field(id: \"surname\"",
        "Field(id: \"surnme\"",
        "I019",
        &format!("{PAGE}[21].id"),
        "`surnme`",
        "did you mean `surname`?",
    );
}

#[test]
fn fields_need_a_look_and_lists_an_entry() {
    let look = QVA.lines().find(|line| line.trim_start().starts_with("look: (")).unwrap();
    let found = problems(&QVA.replacen(look, "", 1));
    assert!(found.len() >= 10 && found.iter().all(|problem| problem.code.id == "I018"), "{found:#?}");
    assert!(found.iter().all(|problem| QVA.lines().nth(problem.line - 1).unwrap().contains("Field(id: ")));

    let from = QVA.find("    posts: [").unwrap() + "    posts: [".len();
    let to = from + QVA[from..].find("\n    ],").unwrap();
    let found = problems(&(QVA[..from].to_owned() + &QVA[to..]));
    assert_eq!(found.len(), 1, "{found:#?}");
    is(&found[0], "I017", 1 + QVA[..from].matches('\n').count(), "posts", "nothing in this list", "add an entry");
}

/// The file with an older series before its own, issued between two days; `None` for the second leaves it open.
fn with_older_series(id: &str, from: &str, until: &str) -> String {
    let (head, models) = QVA.split_once("    models: [\n").unwrap();
    let (model, end) = models.split_at(models.rfind("    ],\n)").unwrap());
    let older = model.replacen("QVA-P-2024", id, 1).replacen("2024-01-01", from, 1).replacen(
        "issued_until: None",
        &format!("issued_until: {until}"),
        1,
    );
    format!("{head}    models: [\n{older}{model}{end}")
}

#[test]
fn series_follow_each_other_without_a_gap() {
    let check = |from: &str, until: &str, path: &str, message: &str, hint: &str| {
        let text = with_older_series("QVA-P-2014", from, until);
        let found = problems(&text);
        assert_eq!(found.len(), 1, "{found:#?}");
        let field = path.rsplit('.').next().unwrap();
        let lines: Vec<usize> = (1..).zip(text.lines()).filter(|(_, l)| l.contains(field)).map(|(n, _)| n).collect();
        let line = lines[usize::from(path.contains("[1]"))];
        is(&found[0], "I011", line, path, message, hint);
    };
    let until = "models[0].issued_until";
    let gap = "from 2023-11-01 to 2023-12-31 no document of this kind is issued";
    check("2014-01-01", "\"2023-10-31\"", "models[1].issued_from", gap, "write \"2023-11-01\"");
    check("2014-01-01", "None", until, "`QVA-P-2014` has no last day of issue", "write \"2023-12-31\"");
    check("2014-01-01", "\"2025-01-02\"", until, "more than a year beside `QVA-P-2024`", "write \"2023-12-31\"");
    check("2014-01-01", "\"2013-01-01\"", until, "2013-01-01 is before the first day of issue", "exchange");
    check("2024-01-01", "None", "models[1].issued_from", "begin on the same day", "let one follow");
    // The very day before, and using up the stock for a year.
    for until in ["\"2023-12-31\"", "\"2024-07-01\"", "\"2025-01-01\""] {
        assert_eq!(problems(&with_older_series("QVA-P-2014", "2014-01-01", until)), [], "{until}");
    }
    // An id is one model's.
    let text = with_older_series("QVA-P-2024", "2014-01-01", "\"2023-12-31\"");
    let found = problems(&text);
    assert_eq!(found.len(), 1, "{found:#?}");
    let line = 1 + text[..text.rfind("id: \"QVA-P-2024\"").unwrap()].matches('\n').count();
    is(&found[0], "I012", line, "models[1].id", "is that of another model as well", "another id");
}

/// The file with a diplomatic passport that differs from the ordinary one in this, on a line of its own.
fn with_variation(text: &str, inside: &str) -> String {
    let head = text.trim_end().strip_suffix(')').unwrap();
    let series = "id: \"QVA-D-2024\", based_on: \"QVA-P-2024\", kind: diplomatic_passport, document_code: \"PD\"";
    format!("{head}    variations: [({series}, issued_from: \"2024-01-01\",\n{inside}\n    )],\n)\n")
}

/// That a variation that says this has these problems: code, path and a part of the message. All are at the line of `inside`.
#[track_caller]
fn check_variation(inside: &str, expected: &[(&str, &str, &str)]) {
    let text = with_variation(QVA, inside);
    let line = 1 + text[..text.find(inside).unwrap()].matches('\n').count();
    let found = problems(&text);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (problem, (code, path, message)) in found.iter().zip(expected) {
        is(problem, code, line, path, message, "");
    }
}

#[test]
fn what_a_variation_says_is_checked_where_it_says_it() {
    check_variation("", &[]);
    check_variation("texts: {\"REPUBLIKA VELMORÈ\": \"CORPO DIPLOMATICO\"},", &[]);
    let of_text = "variations[0].texts.REPUBLIKA VELMORÈ";
    // The cover prints it in one face, the data page in another; each lacks the letter, and it is told once.
    check_variation("texts: {\"REPUBLIKA VELMORÈ\": \"REPUBLIKA ນ\"},", &[("I004", of_text, "lacks `ນ`")]);
    check_variation(
        "texts: {\"REPUBLIKA VELMORÈ\": \"REPUBLIKA DE LA VELMORÈ, CORPO DIPLOMATICO E CONSULARE DE LA REPUBLIKA\"},",
        &[("I007", of_text, "beyond the")],
    );
    check_variation(
        "with: {data: [Print(layer: Emblem, ink: \"drak\", draw: [Text(text: \"ນ\", at: (44, 14.9), style: \"uv_word\")])]},",
        &[
            ("I003", "variations[0].with.data[0].ink", "no ink called `drak`"),
            ("I004", "variations[0].with.data[0].draw[0].text", "lacks `ນ`"),
        ],
    );
    // What it leaves out is not counted: the element is still found where it is written.
    check_variation(
        "without: {data: [Thread]}, with: {data: [Number(at: (100, 60), width: 20, style: \"titel\", ink: \"data\")]},",
        &[("I003", "variations[0].with.data[0].style", "no style called `titel`")],
    );
    check_variation("number: \"QD-######\",", &[("I013", "variations[0].number", "`-` cannot stand in a number")]);
    check_variation(
        "motifs: {\"mark\": [Path(d: \"M0 0X\")]},",
        &[("I016", "variations[0].motifs.mark[0].d", "`X` is not a command")],
    );
}

#[test]
fn a_variation_may_upset_what_is_written_with_the_series_it_varies() {
    // A larger title no longer has room on the page; the place is the base's, and the message names the series.
    let inside = "styles: {\"title\": (face: geometric_bold, cap: 9.5, tracking: 0.42)},";
    let found = problems(&with_variation(QVA, inside));
    assert!(!found.is_empty());
    for problem in &found {
        assert!(problem.message.ends_with("(in the series `QVA-D-2024`)"), "{problem:#?}");
        assert!(problem.path.starts_with("models[0].pages."), "{problem:#?}");
    }
    // What is wrong with both is told once, where it is written.
    let base = QVA.replacen("ink: \"field_a\"", "ink: \"none\"", 1);
    let found = problems(&with_variation(&base, "texts: {\"REPUBLIKA VELMORÈ\": \"REPUBLIKA ນ\"},"));
    let told: Vec<(&str, bool)> =
        found.iter().map(|problem| (problem.code.id, problem.path.starts_with("variations"))).collect();
    assert_eq!(told, [("I003", false), ("I004", true)], "{found:#?}");
}

#[test]
fn names_in_cyrillic_letters_follow_the_language_of_the_state() {
    let spelled = |language: &str| {
        let issuer = parse(FILE, broken(QVA, "transliteration:", &format!("{language}transliteration:")).0.as_bytes());
        firstline::document::names::name_field("Жуков", "", 12, &issuer.unwrap().name_rules()).unwrap()
    };
    assert_eq!(spelled(""), "ZHUKOV<<<<<<");
    assert_eq!(spelled("cyrillic: serbian, "), "ZUKOV<<<<<<<");
    let (text, line) = broken(QVA, "transliteration:", "cyrillic: serb, transliteration:");
    is(&problems(&text)[0], "R008", line, "cyrillic", "`serb`", "");
}

#[test]
fn a_code_belongs_to_the_first_state_that_has_it() {
    let mut registry = Registry::default();
    registry.read("first.issuer.ron", QVA.as_bytes()).unwrap();
    let found = registry.read(FILE, QVA.as_bytes()).unwrap_err();
    assert_eq!(found.len(), 1);
    is(&found[0], "I002", 4, "code", "already that of Republic of Velmora", "choose another code");
    assert_eq!(registry.issuers().count(), 1);
}

#[test]
fn all_problems_are_told_at_once_and_none_of_its_own_making() {
    let text = QVA
        .replacen("ink: \"field_a\"", "ink: \"none\"", 1)
        .replacen("style: \"title\"", "style: \"none\"", 1)
        .replacen("page_count: 32", "page_count: \"many\"", 1);
    // What is wrong with one field of a model hides nothing that is wrong with its pages.
    let found = problems(&text.replacen("VÌZA", "ນ", 1));
    assert_eq!(found.iter().map(|p| p.code.id).collect::<Vec<_>>(), ["I004", "R005", "I003", "I003"], "{found:#?}");
    let found = problems(&text.replacen("\"many\"", "32", 1));
    assert_eq!(found.iter().map(|p| p.code.id).collect::<Vec<_>>(), ["I003", "I003"], "{found:#?}");
    // An ink that cannot be read is not also missing wherever it is used.
    let found = problems(&QVA.replacen("\"dark\": (colour:", "\"dark\": (color:", 1).replacen(
        "(color: \"1b2f66\"",
        "(color: 5",
        1,
    ));
    assert_eq!(found.iter().map(|p| p.code.id).collect::<Vec<_>>(), ["R004"], "{found:#?}");
}

#[test]
fn a_problem_shows_the_very_value() {
    let text = QVA.replacen("at: (22.4, 6.1), style: \"title\"", "at: (22.4, 6.1), style: \"titel\"", 1);
    insta::assert_snapshot!(render(&problems(&text), &text, false), @r#"
    error[I003]: there is no style called `titel`
       --> qva.issuer.ron:658:85
        |
    658 | ...                   Text(text: "REPUBLIKA VELMORÈ", at: (22.4, 6.1), style: "titel"),
        |                                                                               ^^^^^^^ models[0].pages.data.elements[11].draw[1].style
        |
        = help: did you mean `title`?
    "#);
}

#[test]
fn every_code_is_explained() {
    for (index, code) in CODES.iter().enumerate() {
        assert_eq!(code.id, format!("I{:03}", index + 2), "ids are given out in order and never again");
        assert_eq!(explain(code.id, &[CODES]), Some(*code));
        assert!(code.explanation.len() > 60 && code.explanation.ends_with('.'), "{} is hardly explained", code.id);
    }
}

#[test]
fn a_file_with_a_line_missing_or_a_number_below_nothing_is_judged_without_a_fall() {
    let lines: Vec<&str> = QVA.lines().collect();
    let mut told = 0;
    for (index, line) in lines.iter().enumerate().filter(|(index, _)| index % 3 == 0) {
        let below = line.split_once(": ").map(|(name, value)| {
            let value = value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            format!("{name}: -1{value}")
        });
        for instead in [Some(String::new()), below].into_iter().flatten() {
            let mut lines = lines.clone();
            lines[index] = &instead;
            let found = problems(&lines.join("\n"));
            told += usize::from(!found.is_empty());
            for problem in found {
                assert!(
                    (1..=lines.len()).contains(&problem.line) && !problem.message.is_empty(),
                    "{line}: {problem:#?}"
                );
            }
        }
    }
    assert!(told > 200, "{told}");
}

#[test]
fn the_pages_of_a_book_are_the_two_sides_of_its_leaves() {
    let number = "Perforation(Number(at: (116.6, 58.6)";
    let (before, after) = QVA.rsplit_once(number).unwrap();
    let line = 1 + before.matches('\n').count();
    let found = problems(&format!("{before}Perforation(Number(at: (117.4, 58.6){after}"));
    assert_eq!(found.len(), 1, "{found:#?}");
    let path = "models[0].pages.visa.elements[12]";
    is(
        &found[0],
        "I031",
        line,
        path,
        "perforated at (117.4, 58.6) here and at (116.6, 58.6)",
        "one place on all pages",
    );

    let title = "title: (size: (125, 88), corners: (3.18, 3.18, 3.18, 3.18), elements: []),\n";
    let with_title =
        |title: &str| problems(&QVA.replacen("                data: (", &format!("{title}                data: ("), 1));
    assert!(with_title(title).is_empty());
    let thread = "Thread(x: 70.6, width: 1.4, windows: (6, 11), text: \"V\", style: \"thread\", ink: \"thread\", \
                  window_ink: \"thread_window\")";
    let told_twice = with_title(&title.replace("elements: []", &format!("elements: [{thread}]")));
    assert_eq!(told_twice.len(), 1, "{told_twice:#?}");
    let line = 1 + QVA.split("                data: (").next().unwrap().matches('\n').count();
    let path = "models[0].pages.title.elements[0]";
    is(&told_twice[0], "I031", line, path, "watermark and thread of this leaf", "tell them in page `data`");
    let plastic = with_title(&title.replace("elements", "substrate: (surface: Plastic), elements"));
    is(&plastic[0], "I031", line, "models[0].pages.title.substrate", "made of something else", "the same `substrate`");
}
