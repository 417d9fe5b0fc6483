//! From the text of an issuing state's file to the state, or to everything that is wrong with it.

use super::{Issuer, check::check, variation::NotThere};
use crate::base::diagnostic::{Problem, suggestion};
use crate::base::ron_file::RonFile;

/// The issuing state in a file; every problem found in it otherwise. `file` is the name to show.
pub fn parse(file: &str, bytes: &[u8]) -> Result<Issuer, Vec<Problem>> {
    let mut ron = RonFile::open(file, bytes)?;
    let mut issuer = ron.read::<Issuer>();
    if let Some(issuer) = &mut issuer {
        complete(issuer, &mut ron);
        check(issuer, &mut ron);
    }
    let problems = ron.into_problems();
    issuer.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Gives every series its art and its place in the file, and adds those that are told as variations.
fn complete(issuer: &mut Issuer, ron: &mut RonFile) {
    for (index, model) in issuer.models.iter_mut().enumerate() {
        model.art = issuer.art.clone();
        model.path = format!("models[{index}]");
    }
    for (index, variation) in issuer.variations.iter().enumerate() {
        let path = format!("variations[{index}]");
        match variation.apply(&issuer.models, &path) {
            Ok(model) => issuer.models.push(model),
            Err(missing) => {
                for what in missing {
                    let problem =
                        ron.problem(&super::code::VARIATION, &format!("{path}.{}", what.field()), what.to_string());
                    let near = match &what {
                        NotThere::Series(id) => suggestion(id, issuer.models.iter().map(|model| model.id.as_str())),
                        _ => None,
                    };
                    ron.add(match near {
                        Some(near) => problem.hint(near),
                        None => problem,
                    });
                }
            }
        }
    }
}
