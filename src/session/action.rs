//! The acts of an examination, as they are written to the log.

use crate::base::units::{Point, Rect};
use crate::case::Decision;
use crate::layers::Light;
use serde::{Deserialize, Serialize};

/// How sure the trainee is of a flag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    Guess,
    #[default]
    Fairly,
    Certain,
}

impl Sureness {
    pub const ALL: [Sureness; 3] = [Sureness::Guess, Sureness::Fairly, Sureness::Certain];

    /// The name in files and texts.
    pub fn id(self) -> &'static str {
        match self {
            Sureness::Guess => "guess",
            Sureness::Fairly => "fairly",
            Sureness::Certain => "certain",
        }
    }
}

/// Something the trainee points at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// Page id.
    pub page: String,
    /// Where, in mm on the page.
    pub region_mm: Rect,
    /// Id of the forgery that it shows signs of; of an oddity, when it is noted as honest.
    pub kind: String,
    #[serde(default)]
    pub sure: Sureness,
}

/// One act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// The next case is taken up (cases count from 0).
    Open { case: usize },
    /// A page is looked at in a light.
    Look {
        page: String,
        light: Light,
        #[serde(default)]
        tilt_deg: (f32, f32),
    },
    /// The loupe is put on a place.
    Loupe { page: String, at_mm: Point, zoom: f32 },
    /// The machine readable zone of a page is read.
    ReadMrz { page: String },
    /// The chip of the document that a page belongs to is read.
    ReadChip { page: String },
    /// The visible digital seal of a page's visa label is read.
    ReadSeal { page: String },
    /// The genuine reference is laid beside the page.
    Compare { page: String },
    /// Something is flagged; flags are numbered from 1 within the case.
    Flag(Flag),
    /// A flag is withdrawn.
    Withdraw { flag: usize },
    /// The decision on the case; nothing about it changes after.
    Decide { decision: Decision },
    /// The last act is taken back (practice only).
    Undo,
}
