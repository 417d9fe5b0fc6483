//! The commands as a person or a script meets them: what they print, where, and with which exit code.
#![expect(clippy::disallowed_methods, reason = "commands are about files: these tests write and read some")]

use assert_cmd::Command;
use firstline::cli::Library;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The program, away from whatever display and data folder the machine has.
fn firstline() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_firstline"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

/// What a run said: exit code, standard output, standard error.
struct Said {
    code: i32,
    out: Vec<u8>,
    err: String,
}

#[track_caller]
fn run(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    Said { code: output.status.code().unwrap(), out: output.stdout, err }
}

#[track_caller]
fn works(args: &[&str]) -> Vec<u8> {
    let said = run(firstline().args(args));
    assert_eq!(said.code, 0, "{args:?}: {}", said.err);
    said.out
}

#[track_caller]
fn json(args: &[&str]) -> Value {
    serde_json::from_slice(&works(args)).unwrap()
}

/// A run that fails: its exit code, nothing on standard output, and a message with each of `words`.
#[track_caller]
fn fails(args: &[&str], code: i32, words: &[&str]) {
    let said = run(firstline().args(args));
    assert_eq!(said.code, code, "{args:?}: {}", said.err);
    assert_eq!(said.out, b"", "{args:?}");
    for word in words {
        assert!(said.err.contains(word), "{args:?} does not say `{word}`: {}", said.err);
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_same_view_is_the_same_file_byte_for_byte_and_another_seed_is_another() {
    let draw = |seed: &str, light: &str| {
        works(&["draw", "demonstration", "--seed", seed, "--light", light, "--dpi", "80", "-o", "-"])
    };
    for light in ["white", "uv-a"] {
        assert_eq!(draw("1", light), draw("1", light), "{light}");
        assert_ne!(draw("1", light), draw("2", light), "{light}");
    }
}

#[test]
fn a_page_is_drawn_at_the_size_that_was_asked() {
    let size = |args: &[&str]| {
        let all = [&["draw", "demonstration", "-o", "-"], args].concat();
        let picture = image::load_from_memory(&works(&all)).unwrap();
        (picture.width(), picture.height())
    };
    assert_eq!(size(&["--dpi", "127"]), (625, 440), "125 × 88 mm at 5 px a mm");
    assert_eq!(size(&["--dpi", "254", "--region", "10,10,20,8"]), (200, 80));
}

#[test]
fn every_place_of_the_truth_can_be_drawn_with_its_own_words() {
    let told = json(&["case", "demonstration", "--seed", "1", "--truth", "--json"]);
    let cases = told["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 3);
    let mut drawn = 0;
    for (number, case) in cases.iter().enumerate() {
        let found = ["faults", "oddities"].map(|list| case["truth"][list].as_array().unwrap());
        for trace in found.into_iter().flatten().flat_map(|fault| fault["traces"].as_array().unwrap()) {
            let region: Vec<String> =
                trace["region_mm"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap().to_string()).collect();
            assert!(trace["observation"].as_str().is_some_and(|text| !text.is_empty()));
            let light = trace["lights"][0].as_str().unwrap();
            works(&[
                "draw",
                "demonstration",
                "--case",
                &(number + 1).to_string(),
                "--page",
                trace["page"].as_str().unwrap(),
                "--light",
                light,
                "--region",
                &region.join(","),
                "--dpi",
                "40",
                "-o",
                "-",
            ]);
            drawn += 1;
        }
    }
    assert!(drawn >= 9, "{drawn}");
}

#[test]
fn a_view_that_cannot_be_drawn_says_what_can() {
    let draw = |args: &[&str], words: &[&str]| {
        fails(&[&["draw", "demonstration", "-o", "-"], args].concat(), 1, words);
    };
    draw(&["--light", "moon"], &["moon", "white, oblique, transmitted, uv-a, uv-c, ir, coaxial"]);
    draw(&["--page", "99"], &["99", "cover, 1, data, 3"]);
    let of_further = ["data", "consent_letter/front"];
    fails(&["draw", "papers-and-purpose", "--page", "99", "-o", "-"], 1, &of_further);
    draw(&["--case", "9"], &["no case 9", "1 to 3"]);
    draw(&["--case", "0"], &["no case 0"]);
    draw(&["--region", "1,2,3"], &["--region", "X,Y,WIDTH,HEIGHT"]);
    draw(&["--region", "300,300,5,5"], &["page"]);
    draw(&["--dpi", "9000000"], &["dpi"]);
    draw(&["--dpi", "NaN"], &["dpi"]);
    draw(&["--tilt", "1"], &["--tilt", "X,Y"]);
    fails(&["draw", "demonstrations", "-o", "-"], 1, &["demonstrations", "Did you mean `demonstration`?"]);
    fails(&["draw", "demonstration"], 2, &["--output"]);
}

#[test]
fn the_contact_sheet_of_processes_is_one_picture_with_a_row_for_each() {
    let png = works(&["contact-sheet", "processes", "-o", "-"]);
    let image = image::load_from_memory(&png).unwrap();
    assert_eq!(image.height() as usize % firstline::paint::Process::PRINTING.len(), 0);
    assert!(image.width() > 20 * 200);
}

#[test]
fn the_contact_sheet_of_faces_has_five_different_pictures_of_each_of_nine_persons() {
    let image = image::load_from_memory(&works(&["contact-sheet", "faces", "-o", "-"])).unwrap().to_rgb8();
    let (width, height) = (image.width() / 5, image.height() / 9);
    let tiles = (0..45).map(|n| image::imageops::crop_imm(&image, n % 5 * width, n / 5 * height, width, height));
    let different: BTreeSet<Vec<u8>> = tiles.map(|tile| tile.to_image().into_raw()).collect();
    assert_eq!(different.len(), 45);
}

#[test]
fn contact_sheets_of_documents_show_each_page_in_every_light() {
    let folder = tempfile::tempdir().unwrap();
    works(&["contact-sheet", "documents", "--model", "QVA-I-2022", "-o", text(folder.path())]);
    for side in ["front", "back"] {
        let image = image::open(folder.path().join(format!("QVA-I-2022-{side}.png"))).unwrap().to_rgb8();
        let (width, height) = (image.width() / 3, image.height() / 3);
        // The middle of each picture, without the line over it that differs anyhow.
        let middle = |n: u32| {
            let (x, y) = (n % 3 * width + width / 4, n / 3 * height + height / 4);
            image::imageops::crop_imm(&image, x, y, width / 2, height / 2).to_image().into_raw()
        };
        let different: BTreeSet<Vec<u8>> = (0..9).map(middle).collect();
        assert_eq!(different.len(), 9, "{side}: seven lights and two tilts, none like another");
    }
    let model = ["contact-sheet", "documents", "--model", "QVA-I-2023", "-o", text(folder.path())];
    fails(&model, 1, &["QVA-I-2023", "Did you mean `QVA-I-2022`?"]);
}

#[test]
fn a_seal_that_belongs_to_another_visa_is_a_finding_and_a_genuine_one_is_none() {
    let said = works(&["seal", "reading-chips", "--case", "1", "--lang", "fr"]);
    assert!(String::from_utf8(said).unwrap().contains("Valable"));
    fails(&["seal", "reading-chips", "--case", "4", "--lang", "klingon"], 1, &["klingon", "en, fr or lo"]);
    let said = run(firstline().args(["seal", "reading-chips", "--case", "4", "--json"]));
    assert_eq!(said.code, 5, "{}", said.err);
    let told: Value = serde_json::from_slice(&said.out).unwrap();
    let verdict = &told["labels"][0]["seal"]["read"]["verdict"];
    assert_eq!(verdict["sub_status"].as_str(), Some("SEAL_VISA_MISMATCH"), "{told}");
}

#[test]
fn a_device_is_written_to_and_a_full_disk_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("not/there/page.png");
    fails(&["draw", "demonstration", "--dpi", "40", "-o", text(&nowhere)], 1, &["page.png", "check the path"]);
    if cfg!(target_os = "linux") {
        fails(&["draw", "demonstration", "--dpi", "40", "-o", "/dev/full"], 1, &["/dev/full", "make room on the disk"]);
        works(&["draw", "demonstration", "--dpi", "40", "-o", "/dev/null"]);
        let still_devices = ["/dev/full", "/dev/null"].map(|path| std::fs::metadata(path).unwrap().is_file());
        assert_eq!(still_devices, [false, false]);
    }
}

#[test]
fn everything_that_ships_is_found_to_be_sound() {
    let root = env!("CARGO_MANIFEST_DIR");
    let said = run(firstline().args(["check", "scenarios", "assets/issuers"]).current_dir(root));
    assert_eq!((said.code, said.out), (0, Vec::new()), "{}", said.err);
    assert!(said.err.contains(", 0 found"), "{}", said.err);
}

#[test]
fn problems_come_with_place_hint_and_an_exit_code_of_their_own() {
    let bad = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bad");
    let said = run(firstline().args(["check", bad, "--format", "json"]));
    assert_eq!(said.code, 5, "{}", said.err);
    let problems: Vec<Value> = serde_json::from_slice(&said.out).unwrap();
    assert!(problems.len() > 20, "{}", problems.len());
    for problem in &problems {
        for field in ["file", "code", "message"] {
            assert!(problem[field].as_str().is_some_and(|text| !text.is_empty()), "{field}: {problem}");
        }
        for field in ["line", "column"] {
            assert!(problem[field].as_u64().is_some_and(|number| number > 0), "{field}: {problem}");
        }
        assert!(problem.get("path").is_some() && problem.get("hint").is_some(), "{problem}");
    }
    fails(
        &["check", "S012", "--explain", "--format", "text"].map(|s| if s == "S012" { "S999" } else { s }),
        1,
        &["S999"],
    );
    let explained = String::from_utf8(works(&["check", "S012", "--explain"])).unwrap();
    assert!(explained.starts_with("S012 ") && explained.lines().count() > 1, "{explained}");
}

#[test]
fn files_that_are_no_scenario_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let huge = write("huge.scenario.ron", &[b' '; 5 << 20]);
    let said = run(firstline().args(["check", text(&huge)]));
    assert_eq!(said.code, 5, "{}", said.err);
    assert!(String::from_utf8(said.out).unwrap().contains("5.0 MiB"));
    fails(&["check", text(&folder.path().join("gone.scenario.ron"))], 1, &["gone.scenario.ron", "check the path"]);
    fails(&["case", text(&huge)], 1, &["huge.scenario.ron"]);
    // A folder is no file.
    fails(&["case", text(folder.path()), "--seed", "1"], 1, &[text(folder.path())]);
}

#[test]
fn an_examination_by_script_is_marked_from_its_log_alone() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("acts.ron");
    let log = folder.path().join("exam.log");
    let told = json(&["case", "demonstration", "--truth", "--json"]);
    let fault = &told["cases"][0]["truth"]["faults"][0];
    let region = &fault["traces"][0]["region_mm"];
    let acts = format!(
        "[(ms: 0, do: open(case: 0)),
          (ms: 900, do: flag(page: \"data\", region_mm: ({}, {}, {}, {}), kind: {}, sure: certain)),
          (ms: 1500, do: decide(decision: r#refer-doc))]",
        region[0], region[1], region[2], region[3], fault["id"]
    );
    std::fs::write(&script, &acts).unwrap();
    let examine = ["examine", "demonstration", "--script", text(&script), "-o", text(&log)];
    works(&examine);
    fails(&examine, 1, &["exam.log"]);
    let marks = &json(&["replay", text(&log), "--json"])["marks"];
    assert_eq!((&marks["hits"], &marks["misses"], &marks["false_alarms"]), (&1.into(), &0.into(), &0.into()));
    assert_eq!(marks["cases"][0]["decision_right"], true);

    // Cut in the middle of its last act, the log still counts up to there, and says so.
    let whole = std::fs::read(&log).unwrap();
    std::fs::write(&log, &whole[..whole.len() - 12]).unwrap();
    let said = run(firstline().args(["replay", text(&log), "--json"]));
    assert_eq!(said.code, 0);
    assert!(said.err.contains("cut off"), "{}", said.err);
    let marks: Value = serde_json::from_slice(&said.out).unwrap();
    assert_eq!(marks["marks"]["hits"], 1);
    assert_eq!(marks["marks"]["cases"][0]["decision"], Value::Null);

    // A script that asks for what cannot be done says which act.
    std::fs::write(&script, "[(ms: 0, do: open(case: 7))]").unwrap();
    let other = folder.path().join("other.log");
    fails(&["examine", "demonstration", "--script", text(&script), "-o", text(&other)], 1, &["act 1", "other.log"]);
}

#[test]
fn a_chip_is_read_step_by_step_and_a_step_that_fails_is_a_finding() {
    let told = json(&["case", "demonstration", "--truth", "--json"]);
    let chip = &told["cases"][0]["documents"][0]["chip"];
    assert_eq!(chip["files"]["dg1"]["mrz"], told["cases"][0]["documents"][0]["mrz"]);
    assert!(chip["security_object"]["signature"].as_str().unwrap().starts_with("53504543494d454e"), "SPECIMEN");
    let listed = String::from_utf8(works(&["case", "demonstration"])).unwrap();
    assert!(listed.contains("  chip: DG1, DG2, ") && listed.contains("signed by QVA-DS-P-"), "{listed}");

    let genuine = json(&["chip", "demonstration", "--genuine", "--json"]);
    assert_eq!((genuine["case"].as_u64(), genuine["conclusion"].as_str()), (Some(1), Some("authentic")));
    assert!(genuine["steps"].as_array().unwrap().iter().all(|step| step["outcome"] != "failed"));
    let faults: Vec<&str> =
        (0..3).map(|i| told["cases"][i]["truth"]["faults"][0]["id"].as_str().unwrap_or_default()).collect();
    let case = faults.iter().position(|fault| *fault == "photo-substituted").unwrap() + 1;
    let said = run(firstline().args(["chip", "demonstration", "--case", &case.to_string()]));
    let out = String::from_utf8(said.out).unwrap();
    assert_eq!(said.code, 5, "{out}");
    assert!(out.contains("Failed: DG2 and portrait. Another person than the printed portrait"), "{out}");
    fails(&["chip", "demonstration", "--case", "9"], 1, &["no case 9", "1 to 3"]);
}

#[test]
fn the_catalogue_lists_what_scenarios_may_seed() {
    let all = json(&["catalogue", "--json"]);
    let ids = |list: &str| -> Vec<String> {
        all[list].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    assert!(ids("forgeries").len() >= 12 && ids("forgeries").contains(&"photo-substituted".to_owned()));
    assert!(ids("oddities").len() >= 4 && ids("oddities").contains(&"ok-unknown-dob".to_owned()));
    let lao = String::from_utf8(works(&["catalogue", "--lang", "lo"])).unwrap();
    assert!(lao.chars().any(|c| ('\u{0e80}'..='\u{0eff}').contains(&c)) && !lao.contains('\u{200b}'));
    fails(&["catalogue", "--lang", "xx"], 1, &["en, fr or lo"]);
}

#[test]
fn the_issuing_states_are_listed_with_their_models() {
    let listed = json(&["issuers", "--json"]);
    let states = listed["issuers"].as_array().unwrap();
    let velmora = states.iter().find(|state| state["code"] == "QVA").unwrap();
    assert_eq!(velmora["name"]["fr"], "République de Velmora");
    let model = &velmora["models"][0];
    for (field, value) in [
        ("id", Value::from("QVA-P-2024")),
        ("kind", "ordinary_passport".into()),
        ("document_code", "P<".into()),
        ("issued_from", "2024-01-01".into()),
        ("issued_until", Value::Null),
        ("validity_years", 10.into()),
        ("page_count", 32.into()),
        ("body", "paper".into()),
        ("personalisation", "ink_jet".into()),
        ("chip", true.into()),
    ] {
        assert_eq!(model[field], value, "{field}");
    }
    assert_eq!(model["visa_label"]["size_mm"], serde_json::json!([120.0, 80.0]));
    assert_eq!(model["visa_label"]["categories"][0], "T1");
    let features: Vec<&str> = model["features"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert!(features.contains(&"watermark-multitone"), "{features:?}");
    let of_label = model["visa_label"]["features"].as_array().unwrap();
    assert!(of_label.contains(&"uv-bifluorescent".into()) && !of_label.contains(&"watermark-multitone".into()));

    let table = String::from_utf8(works(&["issuers"])).unwrap();
    for words in ["QVA  Republic of Velmora", "QVA-P-2024", "2024-01-01 to today", "V<  120 × 80 mm", "microprint"] {
        assert!(table.contains(words), "{words} is not in {table}");
    }
}

#[test]
fn states_of_a_folder_are_listed_too_and_read_only_where_they_are_needed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.issuer.ron");
    let shipped = include_str!("../assets/issuers/qva/qva.issuer.ron");
    std::fs::write(&file, shipped.replacen("code: \"QVA\"", "code: \"QWX\"", 1)).unwrap();
    let own = json(&["--issuers", text(folder.path()), "issuers", "--json"]);
    let codes: Vec<&str> = own["issuers"].as_array().unwrap().iter().map(|s| s["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"QWX") && codes.contains(&"QVA"), "{codes:?}");

    // A code that is taken is told at its line.
    std::fs::write(&file, shipped).unwrap();
    fails(
        &["--issuers", text(folder.path()), "issuers"],
        1,
        &["own.issuer.ron:4:11", "`QVA` is already that of", "I002"],
    );
    works(&["--issuers", text(folder.path()), "catalogue"]);

    // Two of the files that are checked may not share one either.
    std::fs::write(folder.path().join("second.issuer.ron"), shipped).unwrap();
    let said = run(firstline().args(["check", text(folder.path())]));
    assert_eq!(said.code, 5, "{}", said.err);
    let found = String::from_utf8(said.out).unwrap();
    assert!(found.contains("second.issuer.ron:4:11") && !found.contains("own.issuer.ron"), "{found}");
    let explained = String::from_utf8(works(&["check", "I002", "--explain"])).unwrap();
    assert!(explained.starts_with("I002 "), "{explained}");
}

#[test]
fn a_zone_that_is_written_reads_back_and_a_wrong_digit_is_found() {
    let zone = works(&[
        "mrz",
        "write",
        "--issuer",
        "UTO",
        "--number",
        "L898902C3",
        "--surname",
        "Eriksson",
        "--given",
        "Anna Maria",
        "--birth",
        "1974-08-12",
        "--sex",
        "F",
        "--expiry",
        "2012-04-15",
        "--optional",
        "ZE184226B",
    ]);
    let zone = String::from_utf8(zone).unwrap();
    assert_eq!(
        zone.lines().nth(1),
        Some("L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
        "ICAO Doc 9303-4, Appendix B"
    );
    let said = run(firstline().args(["mrz", "read", "--json"]).write_stdin(zone.clone()));
    assert_eq!(said.code, 0, "{}", said.err);
    let wrong = zone.replace("7408122F", "7408123F");
    let said = run(firstline().args(["mrz", "read"]).write_stdin(wrong));
    assert_eq!(said.code, 5);
    assert!(String::from_utf8(said.out).unwrap().contains("found 3, expected 2"));
    let said = run(firstline().args(["mrz", "read"]).write_stdin("HELLO"));
    assert_eq!(said.code, 1);
    assert!(!said.err.is_empty());
}

/// `firstline mrz write` with these arguments besides what every zone needs.
fn zone(args: &[&str]) -> Command {
    let mut command = firstline();
    command.args(["mrz", "write", "--issuer", "UTO", "--surname", "Müller-Ortíz", "--given", "Jörg"]);
    command.args(["--birth", "1985-XX-XX", "--expiry", "2031-01-02"]).args(args);
    command
}

#[test]
fn an_mrz_of_every_format_is_written_also_with_a_long_number_and_is_in_order() {
    for (kind, number, lines) in [
        ("td3", "L898902C3", "PPUTOMUXXLLER<ORTIZ<<JOERG<<<<<<<<<<<<<<<<<<"),
        ("td2", "D23145890734", "D23145890<UTO85<<<<1<31010237349<<<"),
        ("td1", "D23145890734", "I<UTOD23145890<7349<<<<<<<<<<<"),
        ("mrv-a", "L898902C3", "V<UTOMUXXLLER<ORTIZ<<JOERG<<<<<<<<<<<<<<<<<<"),
        ("mrv-b", "L898902C3", "L898902C36UTO85<<<<1<3101023<<<<<<<<"),
    ] {
        let said = run(zone(&["--kind", kind, "--number", number]).args(["--letters", "Ö=OE,Ü=UXX"]));
        assert_eq!(said.code, 0, "{kind}: {}", said.err);
        let text = String::from_utf8(said.out).unwrap();
        assert!(text.contains(lines), "{kind}: {text}");
        for command in ["read", "check"] {
            let said = run(firstline().args(["mrz", command, "--json"]).write_stdin(text.clone()));
            assert_eq!(said.code, 0, "{command} {kind}: {}", String::from_utf8_lossy(&said.out));
            let value: Value = serde_json::from_slice(&said.out).unwrap();
            assert_eq!(value["format"], kind);
        }
    }
}

#[test]
fn an_mrz_that_cannot_be_written_says_all_that_is_in_the_way() {
    let said = run(&mut zone(&["--kind", "td3", "--number", "D23145890734", "--code", "VP", "--given", "Țepeș"]));
    // Clap takes a repeated option for a mistake.
    assert_eq!(said.code, 2, "{}", said.err);
    let said = run(&mut zone(&["--kind", "td3", "--number", "D23145890734", "--code", "VP"]));
    assert_eq!((said.code, said.out.len()), (1, 0));
    for words in ["number `D23145890734` has 12 characters", "starts with P"] {
        assert!(said.err.contains(words), "{}", said.err);
    }
    for (args, words) in [
        (&["--kind", "td9"][..], "td1, td2, td3, mrv-a, mrv-b"),
        (&["--sex", "Q"], "F, M, X"),
        (&["--truncation", "some"], "initials, cut, fixed-length"),
        (&["--letters", "Ö=Q"], "choose OE or O"),
        (&["--language", "latin"], "ukrainian"),
    ] {
        let said = run(zone(args).args(["--number", "1"]));
        assert_eq!(said.code, 2, "{args:?}: {}", said.err);
        assert!(said.err.contains(words), "{args:?}: {}", said.err);
    }
    let said = run(zone(&["--number", "1"]).args(["--nationality", "XYZ"]));
    assert_eq!(said.code, 1);
    assert!(said.err.contains("fictional state"), "{}", said.err);
}

#[test]
fn an_mrz_is_judged_by_itself_by_its_day_of_issue_and_by_the_visual_zone() {
    let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\r\n";
    let check = |args: &[&str]| {
        let said = run(firstline().args(["mrz", "check", "--on", "2026-06-20"]).args(args).write_stdin(text));
        (said.code, String::from_utf8(said.out).unwrap())
    };
    assert_eq!(check(&[]).0, 0);
    let same = check(&[
        "--surname",
        "Eriksson",
        "--given",
        "Anna Maria",
        "--birth",
        "12 AUG 1974",
        "--expiry",
        "2012-04-15",
        "--sex",
        "F",
        "--number",
        "L898902C3",
        "--document",
        "ordinary-passport",
        "--issued",
        "2002-04-16",
    ]);
    assert_eq!(same.0, 0, "{}", same.1);
    assert!(same.1.starts_with("td3: in order") && same.1.contains("right when the document was issued"), "{}", same.1);
    for (args, words) in [
        (&["--surname", "Erikson"][..], "the letters are not those of the name (ICAO Doc 9303-3 §4.6)"),
        (&["--birth", "1974-12-08"], "another date"),
        (&["--document", "ordinary-passport", "--issued", "2028-01-01"], "second letter: PP (ICAO Doc 9303-4 §4.4)"),
    ] {
        let (code, out) = check(args);
        assert_eq!(code, 5, "{out}");
        assert!(out.starts_with("td3: not in order") && out.contains(words), "{out}");
    }
    assert_eq!(check(&["--issued", "yesterday"]).0, 2);
}

#[test]
fn an_mrz_with_misread_letters_says_which_and_what_they_may_be() {
    let text = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74O8122F1204159ZE184226B<<<<<10";
    let said = run(firstline().args(["mrz", "read", "--blind-spots"]).write_stdin(text));
    let out = String::from_utf8(said.out).unwrap();
    assert_eq!(said.code, 5, "{out}");
    for words in [
        "`O` where only digits stand; it may be `0` misread, with which the check digit",
        "counted only for a zone that verifies",
    ] {
        assert!(out.contains(words), "{out}");
    }
    let said = run(firstline().args(["mrz", "read", "--blind-spots"]).write_stdin(text.replace("74O8", "7408")));
    assert!(String::from_utf8(said.out).unwrap().contains("1404 of 1404"));
    let said = run(firstline().args(["mrz", "read"]).write_stdin(text.to_lowercase().replace("<<anna", "<< anna")));
    assert_eq!((said.code, said.out.len()), (1, 0));
    for words in
        ["standard input is no machine readable zone", "line 1, position 1: `p`", "position 16: a space too many"]
    {
        assert!(said.err.contains(words), "{}", said.err);
    }
}

#[test]
fn without_a_display_the_demonstration_is_played_and_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let said = run(firstline().current_dir(folder.path()));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.err.contains("display") || said.err.contains("without the window"), "{}", said.err);
    let tour = folder.path().join("firstline-tour");
    let score: Value = serde_json::from_slice(&std::fs::read(tour.join("score.json")).unwrap()).unwrap();
    assert_eq!(score["percent"], 100.0);
    let page = std::fs::read_to_string(tour.join("debrief.html")).unwrap();
    for picture in page.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(tour.join(picture).exists(), "{picture} is not there");
    }
    let replayed = json(&["replay", text(&tour.join("examination.log")), "--json"]);
    assert_eq!(replayed["marks"], score);
}

#[test]
fn exercises_of_a_trainer_are_offered_in_the_window_before_the_shipped_ones() {
    let library = Library::shipped().unwrap();
    let shipped: Vec<_> = library.scenarios().into_iter().map(|one| one.scenario.id).collect();
    let folder = tempfile::tempdir().unwrap();
    let source = std::fs::read_to_string("scenarios/basics/mixed-practice.scenario.ron").unwrap();
    let own = source.replacen("\"mixed-practice\"", "\"own-practice\"", 1);
    std::fs::create_dir(folder.path().join("week-1")).unwrap();
    std::fs::write(folder.path().join("week-1/own.scenario.ron"), own).unwrap();
    let offered = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let offered = library.offered(&names).map_err(|failure| failure.to_string())?;
        Ok::<_, String>(offered.into_iter().map(|one| one.scenario.id).collect::<Vec<_>>())
    };
    assert_eq!(offered(&[]).unwrap(), shipped);
    let with_own = offered(&[text(folder.path()), "reading-chips"]).unwrap();
    assert_eq!(with_own[..2], ["own-practice", "reading-chips"]);
    assert_eq!(with_own.len(), shipped.len() + 1, "what is named is not offered twice: {with_own:?}");
    let empty = folder.path().join("week-2");
    std::fs::create_dir(&empty).unwrap();
    assert!(offered(&[text(&empty)]).unwrap_err().contains(".scenario.ron"));
}

#[test]
fn what_is_neither_an_exercise_nor_a_command_is_told_and_nothing_is_played_instead() {
    fails(&["chek"], 1, &["no file and no shipped scenario `chek`", "--help"]);
    fails(&["reading-chips"], 1, &["examine"]);
    fails(&["reading-chips", "catalogue"], 1, &["no file and no shipped scenario `catalogue`"]);
}

#[test]
fn the_reference_of_a_model_is_a_page_with_a_picture_for_every_view_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let said = works(&["reference", "QVA-I-2022", "--lang", "fr", "-o", text(folder.path())]);
    let page = String::from_utf8(said).unwrap();
    let html = std::fs::read_to_string(page.trim()).unwrap();
    let pictures: Vec<&str> =
        html.split("src=\"").skip(1).map(|after| after.split('"').next().unwrap_or_default()).collect();
    assert!(pictures.len() > 20, "{pictures:?}");
    for name in &pictures {
        let bytes = std::fs::read(folder.path().join(name)).unwrap();
        assert!(bytes.starts_with(b"\x89PNG"), "{name}");
    }
    // In each light the front looks another way, and a device another way when it is tilted to the other side.
    let picture = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert_ne!(picture("QVA-I-2022-front-uv-a.png"), picture("QVA-I-2022-front-ir.png"));
    let tilted = pictures.iter().find(|name| name.contains("-dovid-1")).unwrap();
    assert_ne!(picture(tilted), picture(&tilted.replace("-dovid-1", "-dovid-2")));
    // The state's visa label and its stamps have pictures of their own, in the lights that matter.
    assert_ne!(picture("QVA-I-2022-visa-label-white.png"), picture("QVA-I-2022-visa-label-uv-a.png"));
    assert_ne!(picture("QVA-I-2022-stamps-white.png"), picture("QVA-I-2022-stamps-ir.png"));
    assert!(pictures.iter().any(|name| name.contains("visa-label") && name.contains("-uv-bifluorescent-")));
    for words in [
        "lang=\"fr\"",
        "QVA-I-2022",
        "Gravure laser",
        "Vignette-visa",
        "Postes-frontières",
        "Séries de ce type",
        "Inclinez",
    ] {
        assert!(html.contains(words), "{words} is not on the page");
    }
    fails(&["reference", "QVA-I-2021", "-o", text(folder.path())], 1, &["no document model", "QVA-I-2022"]);
}
