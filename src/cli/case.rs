//! `firstline case`: the cases that a scenario and a seed make; with `--truth` every fault and oddity and where it shows.

use super::args::Case as Args;
use super::{code, exam, files, library::Library};
use crate::base::locale::{Language, Texts, plain};
use crate::case::Case;
use crate::document::chip::Chip;
use crate::document::seal::Seal;
use crate::forgery::Fault;
use crate::report::observation;
use serde_json::{Value, json};

pub fn run(args: &Args, library: &Library) -> Result<u8, files::Failure> {
    let loaded = library.scenario(&args.which.scenario)?;
    let cases = exam::cases(&loaded, args.which.seed, library.registry())?;
    let texts = Texts::new(Language::En);
    let values: Vec<Value> = cases.iter().map(|case| to_json(case, args.truth, &texts)).collect();
    if args.json {
        files::say_json(&json!({
            "scenario": loaded.scenario.id,
            "seed": args.which.seed,
            "cases": values,
        }))?;
        return Ok(code::OK);
    }
    for case in &cases {
        files::say(&text(case, args.truth, &texts));
    }
    Ok(code::OK)
}

fn to_json(case: &Case, truth: bool, texts: &Texts) -> Value {
    let mut value = json!({
        "case": case.index + 1,
        "bearer": case.bearer,
        "documents": case.documents().collect::<Vec<_>>(),
    });
    if truth {
        value["truth"] = json!({
            "faults": case.truth.faults.iter().map(|f| fault_json(f, texts)).collect::<Vec<_>>(),
            "oddities": case.truth.oddities.iter().map(|f| fault_json(f, texts)).collect::<Vec<_>>(),
            "decisions": case.truth.decisions,
        });
    }
    value
}

fn fault_json(fault: &Fault, texts: &Texts) -> Value {
    let traces: Vec<Value> = fault
        .traces
        .iter()
        .map(|trace| {
            json!({
                "id": trace.id,
                "page": trace.page,
                "also": trace.also,
                "region_mm": trace.region_mm,
                "lights": trace.lights,
                "tools": trace.tools,
                "strength": trace.strength,
                "observation": plain(&observation(texts, &fault.id, trace)),
            })
        })
        .collect();
    json!({ "id": fault.id, "class": fault.class, "settings": fault.settings, "detail": fault.detail, "traces": traces })
}

fn text(case: &Case, truth: bool, texts: &Texts) -> String {
    let document = &case.shown;
    let mut out = format!("case {} · {} · {}\n", case.index + 1, document.model, case.bearer.name);
    for (field, value) in &document.viz {
        out += &format!("  {field:<16} {value}\n");
    }
    for line in &document.mrz {
        out += &format!("  {line}\n");
    }
    if let Some(chip) = &document.chip {
        out += &format!("  chip: {}\n", chip_line(chip));
    }
    for page in &document.pages {
        if let Some(visa) = &page.visa {
            out += &format!("  page {}: visa of {}\n", page.id, visa.issuer);
            for (field, value) in &visa.viz {
                out += &format!("    {field:<16} {value}\n");
            }
            for line in &visa.mrz {
                out += &format!("    {line}\n");
            }
            if let Some(Ok(seal)) = visa.seal.as_ref().map(Seal::content) {
                let stay = seal.stay.map(|stay| format!("; stay {stay}")).unwrap_or_default();
                out += &format!("    seal: signed by {} on {}{stay}\n", seal.signer, seal.signed);
            }
        }
        for stamp in &page.stamps {
            out += &format!("  page {}: {:?} {} {}\n", page.id, stamp.direction, stamp.post, stamp.date);
        }
    }
    if truth {
        for (what, faults) in [("fault", &case.truth.faults), ("oddity", &case.truth.oddities)] {
            for fault in faults {
                out += &format!("  {what}: {} ({})\n", fault.id, fault.class.id());
                for trace in &fault.traces {
                    let r = trace.region_mm;
                    let lights: Vec<&str> = trace.lights.iter().map(|light| light.id()).collect();
                    let tools: Vec<&str> = trace.tools.iter().map(|tool| tool.id()).collect();
                    out += &format!(
                        "    {}: page {}{} at {:.1},{:.1},{:.1},{:.1} mm, {} {}\n      {}\n",
                        trace.id,
                        trace.page,
                        if trace.also.is_empty() { String::new() } else { format!(" and {}", trace.also.join(", ")) },
                        r.x,
                        r.y,
                        r.w,
                        r.h,
                        lights.join("/"),
                        tools.join("+"),
                        plain(&observation(texts, &fault.id, trace)),
                    );
                }
            }
        }
        let decisions: Vec<&str> = case.truth.decisions.iter().map(|decision| decision.id()).collect();
        out += &format!("  right: {}\n", decisions.join(" or "));
    }
    out
}

/// What a chip has, in a line.
fn chip_line(chip: &Chip) -> String {
    let groups: Vec<&str> = chip.index.iter().map(|group| group.name()).collect();
    let access = if chip.access.pace { "PACE and BAC" } else { "BAC" };
    let signer = chip.security_object.as_ref().map_or("nobody", |object| object.signer.id.as_str());
    let against_copies = chip.authentication.map_or("nothing against copies", |found| found.mechanism.name());
    let silent = if chip.answers { "" } else { "; does not answer" };
    format!("{}; {access}; signed by {signer}; {against_copies}{silent}", groups.join(", "))
}
