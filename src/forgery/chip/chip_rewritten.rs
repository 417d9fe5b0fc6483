//! Rewritten chip: name and face of somebody else, whole in itself, signed by a signer whom no list of trust leads to.

use crate::document::chip::{DataGroup, File, SecurityObject};
use crate::forgery::{Entry, Forging, NotPossible, Strength, Tool};
use crate::layers::Light;

/// Hashes and signature only say that somebody signed; the chain says who (ICAO Doc 9303-11 §5.1, 9303-12 §5).
pub const CHIP_REWRITTEN: Entry =
    Entry { id: "chip-rewritten", trace_ids: &["signer", "data", "face"], forge, ..Entry::FALSE_CHIP };

fn forge(work: &mut Forging) -> Result<(), NotPossible> {
    let (name_page, name) = super::put_other_name(work)?;
    let person = super::put_other_face(work)?;
    let signer = super::unlisted_signer(work)?;
    let id = signer.id.clone();
    let chip = super::chip(work)?;
    chip.files.insert(DataGroup::Dg3, File::Fingers(person));
    chip.security_object = Some(SecurityObject::over(&chip.files, signer));
    work.chose("signer", id);
    let (page, whole) = work.face_page()?;
    let portrait = work.zone(&page, "portrait")?;
    let crossed = [Tool::CrossCheck, Tool::ChipReader];
    work.trace("data", &name_page, name, &[Light::White], &crossed, Strength::Strong);
    work.trace("face", &page, portrait, &[Light::White], &crossed, Strength::Strong);
    work.trace("signer", &page, whole, &[Light::White], &[Tool::ChipReader], Strength::Supporting);
    Ok(())
}
