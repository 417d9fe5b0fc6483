//! What stands in a specimen where a real document has a digital signature.
//!
//! There is no key here, secret or other: the value follows from the name of the signer and from what is signed, so that
//! anybody can work it out and nothing that bears it can pass for signed. Changing what is signed still shows, which is all
//! that training needs.

use crate::base::hex::Hex;

/// How every signature begins, in ASCII.
pub const WORD: &[u8] = b"SPECIMEN NO KEY ";
/// As long as a signature with a 224-bit curve: 56 bytes.
pub const LENGTH: usize = 56;

/// The signature of `signer` under `signed`.
pub fn sign(signer: &str, signed: &[u8]) -> Hex {
    let mut hasher = blake3::Hasher::new_derive_key("firstline specimen signature");
    hasher.update(signer.as_bytes());
    hasher.update(&[0]);
    hasher.update(signed);
    let mut bytes = WORD.to_vec();
    bytes.resize(LENGTH, 0);
    hasher.finalize_xof().fill(&mut bytes[WORD.len()..]);
    Hex(bytes)
}

/// The digest that stands for the hash of a file: 16 bytes.
pub fn digest(content: &[u8]) -> Hex {
    Hex(blake3::hash(content).as_bytes()[..16].to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_says_that_it_is_none_and_changes_with_signer_and_content() {
        let signature = sign("QVA-DS-P-2024Q2", b"content");
        assert!(signature.0.starts_with(WORD) && signature.0.len() == LENGTH);
        assert_eq!(signature, sign("QVA-DS-P-2024Q2", b"content"));
        assert_ne!(signature, sign("QVA-DS-P-2024Q3", b"content"));
        assert_ne!(signature, sign("QVA-DS-P-2024Q2", b"Content"));
    }
}
