//! Which fault a flag speaks of.

use crate::base::units::Rect;
use crate::forgery::{Fault, Group, Tool, find};
use crate::session::Flag;
use serde::Serialize;

/// How far a flag agrees with a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Match {
    /// The flag's region lies on a trace of the fault.
    pub place: bool,
    /// The flag names the fault, or one of the same group.
    pub kind: bool,
    /// The flag names the very fault.
    pub exact: bool,
}

/// Share of the smaller of two regions that both must have in common.
const OVERLAP: f32 = 0.3;
/// A trace larger than this share of a data page is everywhere: a region on it proves nothing without the kind.
const EVERYWHERE_MM2: f32 = 0.4 * 125.0 * 88.0;

/// Whether `flag` speaks of `fault`, and how well.
///
/// It does if it points at a trace of its own place, or names it (or its group) on a page where it shows. A chip has no place
/// of its own: who flags the whole page for what its chip says points at whatever the chip contradicts there.
pub fn matches(flag: &Flag, fault: &Fault) -> Option<Match> {
    let exact = flag.kind == fault.id;
    let group = |id: &str| find(id).map(|anomaly| anomaly.group());
    let kind = exact || group(&flag.kind).is_some_and(|g| Some(g) == group(&fault.id));
    let points_at_chip = group(&flag.kind) == Some(Group::Chip);
    let on_page = fault.traces.iter().filter(|trace| trace.is_on(&flag.page));
    let mut place = false;
    let mut local = false;
    let mut same_page = false;
    for trace in on_page {
        same_page = true;
        if overlaps(&flag.region_mm, &trace.region_mm) {
            place = true;
            let is_in_chip = points_at_chip && trace.tools.contains(&Tool::ChipReader);
            local |= is_in_chip || trace.region_mm.area() < EVERYWHERE_MM2 && flag.region_mm.area() < EVERYWHERE_MM2;
        }
    }
    (exact && same_page || kind && place || local).then_some(Match { place, kind, exact })
}

fn overlaps(a: &Rect, b: &Rect) -> bool {
    let smaller = a.area().min(b.area()).max(0.01);
    a.intersection(b).is_some_and(|both| both.area() >= OVERLAP * smaller)
}
