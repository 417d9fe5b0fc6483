//! From the text of an issuing state's file to the state, or to everything that is wrong with it.

use super::{Issuer, check::check};
use crate::base::diagnostic::Problem;
use crate::base::ron_file::RonFile;

/// The issuing state in a file; every problem found in it otherwise. `file` is the name to show.
pub fn parse(file: &str, bytes: &[u8]) -> Result<Issuer, Vec<Problem>> {
    let mut ron = RonFile::open(file, bytes)?;
    let issuer = ron.read::<Issuer>();
    if let Some(issuer) = &issuer {
        check(issuer, &mut ron);
    }
    let problems = ron.into_problems();
    issuer.filter(|_| problems.is_empty()).ok_or(problems)
}
