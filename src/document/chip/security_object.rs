//! The document security object (EF.SOD): a hash for each data group, under the signature of the document signer.

use super::{DataGroup, File};
use crate::base::hex::Hex;
use crate::document::certificate::Certificate;
use crate::document::specimen_signature::sign;
use serde::Serialize;
use std::collections::BTreeMap;

/// What passive authentication looks at (ICAO Doc 9303-10 §4.6, 9303-11 §5.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SecurityObject {
    /// Digest of each data group as it was issued.
    pub digests: BTreeMap<DataGroup, Hex>,
    /// The document signer's certificate, which chips bring along.
    pub signer: Certificate,
    pub signature: Hex,
}

impl SecurityObject {
    /// The object that a signer writes over files.
    pub fn over(files: &BTreeMap<DataGroup, File>, signer: Certificate) -> SecurityObject {
        let digests = files.iter().map(|(group, file)| (*group, file.digest())).collect();
        let signature = sign(&signer.id, &signed(&digests));
        SecurityObject { digests, signer, signature }
    }

    /// Whether the signature is the signer's under these digests; whether the signer may be trusted is another question.
    pub fn verifies(&self) -> bool {
        self.signature == sign(&self.signer.id, &signed(&self.digests))
    }
}

fn signed(digests: &BTreeMap<DataGroup, Hex>) -> Vec<u8> {
    digests.iter().flat_map(|(group, digest)| [group.name().as_bytes(), &digest.0].concat()).collect()
}
