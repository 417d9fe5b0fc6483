//! Honest oddities: what looks wrong and is right: legal exceptions, wear, accidents.
pub mod ok_cd43_filler;
pub mod ok_chip_older;
pub mod ok_chip_signer_unknown;
pub mod ok_chip_silent;
pub mod ok_host_initial;
pub mod ok_paper_old_number;
pub mod ok_ticket_name;
pub mod ok_unknown_dob;
pub mod z_ink_smudge_stamp;
pub mod z_seal_worn;
pub mod z_water_stain;
pub mod z_wear_laminate;
