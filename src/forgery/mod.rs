//! Everything that may be wrong with a document, and everything that only looks wrong: one file each, with what it changes and where it shows.
//!
//! A forgery changes only what its traces claim: the test `tests/catalogue.rs` draws every one with and without itself from
//! the same seed and compares.
mod anomaly;
mod contradictions;
mod entry;
mod fault;
mod forging;
mod tampering;

pub mod biodata;
pub mod book;
pub mod chip;
pub mod honest;
pub mod mrz;
pub mod papers;
pub mod portrait;
pub mod print;
pub mod stamp;
pub mod substrate;
pub mod visa;

pub use anomaly::{Anomaly, Class, Group, Setting};
pub use contradictions::{CONTRADICTIONS, keep_what_still_shows};
pub use entry::Entry;
pub use fault::{Fault, Strength, Tool, Trace};
pub use forging::{Forging, NotPossible};

/// Every forgery, in the order of the catalogue.
pub const CATALOGUE: &[&dyn Anomaly] = &[
    &substrate::paper_uv_bright::PaperUvBright,
    &substrate::watermark_absent::WatermarkAbsent,
    &print::guilloche_dots::GuillocheDots,
    &print::dovid_static::DovidStatic,
    &print::uv_image_missing::UvImageMissing,
    &print::ir_background_stays::IrBackgroundStays,
    &portrait::photo_substituted::PhotoSubstituted,
    &biodata::digit_altered_expiry::DigitAlteredExpiry,
    &mrz::mrz_cd_dob::MrzCdDob,
    &mrz::mrz_viz_dob::MrzVizDob,
    &chip::chip_face_replaced::CHIP_FACE_REPLACED,
    &chip::chip_data_changed::CHIP_DATA_CHANGED,
    &chip::chip_rewritten::CHIP_REWRITTEN,
    &chip::chip_signer_revoked::CHIP_SIGNER_REVOKED,
    &chip::chip_copied::CHIP_COPIED,
    &chip::chip_removed::ChipRemoved,
    &book::page_substituted::PageSubstituted,
    &visa::visa_dates_altered::VisaDatesAltered,
    &visa::visa_passport_number::VisaPassportNumber,
    &visa::seal_copied::SEAL_COPIED,
    &visa::seal_invented::SEAL_INVENTED,
    &visa::seal_missing::SEAL_MISSING,
    &visa::seal_defaced::SealDefaced,
    &stamp::stamp_before_issue::StampBeforeIssue,
    &stamp::stamp_printed::StampPrinted,
    &papers::consent_one_parent::CONSENT_ONE_PARENT,
    &papers::consent_other_child::CONSENT_OTHER_CHILD,
    &papers::ticket_other_person::TICKET_OTHER_PERSON,
    &papers::ticket_after_visa::TICKET_AFTER_VISA,
    &papers::consent_expired::CONSENT_EXPIRED,
    &papers::invitation_other_host::INVITATION_OTHER_HOST,
    &papers::invitation_after_visa::INVITATION_AFTER_VISA,
    &papers::invitation_to_work::INVITATION_TO_WORK,
    &papers::contract_other_passport::CONTRACT_OTHER_PASSPORT,
    &papers::contract_after_visa::CONTRACT_AFTER_VISA,
    &papers::contract_terms_missing::CONTRACT_TERMS_MISSING,
];

/// Every honest oddity, in the order of the catalogue.
pub const ODDITIES: &[&dyn Anomaly] = &[
    &honest::ok_cd43_filler::OkCd43Filler,
    &honest::ok_unknown_dob::OkUnknownDob,
    &honest::ok_chip_silent::OK_CHIP_SILENT,
    &honest::ok_chip_older::OK_CHIP_OLDER,
    &honest::ok_chip_signer_unknown::OK_CHIP_SIGNER_UNKNOWN,
    &honest::ok_ticket_name::OK_TICKET_NAME,
    &honest::ok_paper_old_number::OK_PAPER_OLD_NUMBER,
    &honest::ok_host_initial::OK_HOST_INITIAL,
    &honest::z_wear_laminate::ZWearLaminate,
    &honest::z_water_stain::ZWaterStain,
    &honest::z_ink_smudge_stamp::ZInkSmudgeStamp,
    &honest::z_seal_worn::ZSealWorn,
];

/// The forgery or oddity of that id.
pub fn find(id: &str) -> Option<&'static dyn Anomaly> {
    CATALOGUE.iter().chain(ODDITIES).copied().find(|anomaly| anomaly.id() == id)
}
