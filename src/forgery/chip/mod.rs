//! Forgeries of chips. Only a reader shows them, but for a chip that was cut out.
pub mod chip_copied;
pub mod chip_data_changed;
pub mod chip_face_replaced;
pub mod chip_removed;
pub mod chip_rewritten;
pub mod chip_signer_revoked;

use super::{Forging, NotPossible};
use crate::base::seed::Seed;
use crate::base::units::Rect;
use crate::document::certificate::Certificate;
use crate::document::chip::{Chip, DataGroup, File};

/// The chip of a document that has one which answers.
fn chip<'a>(work: &'a mut Forging) -> Result<&'a mut Chip, NotPossible> {
    let model = &work.document.model;
    let none = || NotPossible(format!("{model} has no chip that answers"));
    work.document.chip.as_mut().filter(|chip| chip.answers).ok_or_else(none)
}

/// Puts the face of somebody else into the chip, and says whose.
fn put_other_face(work: &mut Forging) -> Result<Seed, NotPossible> {
    let seed = work.fault.seed;
    let chip = chip(work)?;
    let face = chip.face().cloned().ok_or_else(|| NotPossible::because("the chip holds no face"))?;
    let other = face.of_somebody_else(seed).ok_or_else(NotPossible::no_other_photograph)?;
    let person = other.person;
    chip.files.insert(DataGroup::Dg2, File::Face(other));
    Ok(person)
}

/// Puts another surname into DG1, and says where the name stands on the page. No digit covers a name, and the key that opens
/// the chip has nothing to do with it.
fn put_other_name(work: &mut Forging) -> Result<(String, Rect), NotPossible> {
    let run = work.reading()?.format.run("name");
    let line = run.ok_or_else(|| NotPossible::because("the machine readable zone has no name"))?.line;
    let place = work.mrz_line(line)?;
    let shown = work.other_surname()?;
    let mut other = work.document.clone();
    other.facts.primary.clone_from(&shown);
    work.issuer.print(&mut other);
    let chip = chip(work)?;
    let Some(File::Mrz(lines)) = chip.files.get_mut(&DataGroup::Dg1) else {
        return Err(NotPossible::because("the chip holds no machine readable zone"));
    };
    if let Some((held, other)) = lines.get_mut(line - 1).zip(other.mrz.get(line - 1)) {
        held.clone_from(other);
    }
    work.chose("shown", shown.to_uppercase());
    Ok(place)
}

/// A signer of the document's state whose country signing certificate is not on the lists.
pub(super) fn unlisted_signer(work: &Forging) -> Result<Certificate, NotPossible> {
    let none = || NotPossible(format!("{} has no known model", work.document.model));
    let model = work.registry.model(work.document).ok_or_else(none)?;
    let facts = &work.document.facts;
    let signer =
        Certificate::of_documents(&work.document.issuer, &facts.document_code, facts.issued, model.validity_years);
    Ok(signer.under_another_root())
}
