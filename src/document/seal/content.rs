//! What a seal says, and the bytes that say it: header, message zone, signature zone.
//!
//! ICAO Doc 9303-13 §2 (version 4) and 9303-7 §9.1; checked against the worked example of BSI TR-03137-1, Annex F.

use super::{Stay, c40};
use crate::base::date::Date;
use crate::base::hex::Hex;
use crate::document::specimen_signature::sign;
use serde::Serialize;

/// A seal as its barcode carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Seal(pub Hex);

/// What a seal says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SealContent {
    /// Code of the issuing state.
    pub state: String,
    /// Signer and reference of its certificate: the id of a [`crate::document::certificate::Certificate`] of seals.
    pub signer: String,
    pub issued: Date,
    pub signed: Date,
    /// Document feature definition reference and document type category.
    pub profile: (u8, u8),
    /// First line and 28 characters of the second, with fillers.
    pub mrz: Option<[String; 2]>,
    /// How often the holder may enter; 0 without limit.
    pub entries: Option<u8>,
    pub stay: Option<Stay>,
    pub passport_number: Option<String>,
    /// Tags of features that this profile does not know, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<u8>,
}

/// Why bytes are no seal, or none that can be taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongFormat(pub &'static str);

/// What every seal begins with.
const MAGIC: u8 = 0xdc;
/// Version 4.
const VERSION: u8 = 3;
/// The profile of visas.
pub(super) const VISA: (u8, u8) = (0x5d, 0x01);
/// Characters of the second line that a seal keeps: up to the check digit of the date of expiry.
pub(super) const KEPT: usize = 28;

const MRV_A: u8 = 1;
const MRV_B: u8 = 2;
const ENTRIES: u8 = 3;
const STAY: u8 = 4;
const PASSPORT: u8 = 5;
const TYPE: u8 = 6;
const ADDITIONAL: u8 = 7;
const SIGNATURE: u8 = 0xff;

impl SealContent {
    /// The content of a visa's seal; the zone's lines are those of the label, 44 or 36 characters long.
    pub fn of_visa(state: &str, signer: &str, issued: Date, mrz: &[String]) -> SealContent {
        let kept = |line: &String| line.chars().take(KEPT).collect::<String>();
        SealContent {
            state: state.to_owned(),
            signer: signer.to_owned(),
            issued,
            signed: issued,
            profile: VISA,
            mrz: mrz.first().zip(mrz.get(1)).map(|(first, second)| [first.clone(), kept(second)]),
            entries: None,
            stay: None,
            passport_number: None,
            unknown: Vec::new(),
        }
    }

    /// The seal with the signer's specimen signature.
    pub fn seal(&self) -> Seal {
        let mut bytes = self.header();
        bytes.extend(self.message());
        let signature = sign(&self.signer, &bytes);
        bytes.extend(feature(SIGNATURE, &signature.0));
        Seal(Hex(bytes))
    }

    /// Magic number, version, state, signer with the length of the reference, dates, profile: 18 bytes with a reference of
    /// two digits.
    fn header(&self) -> Vec<u8> {
        let (signer, reference) = self.signer.split_at_checked(4).unwrap_or((&self.signer, ""));
        let mut bytes = vec![MAGIC, VERSION];
        bytes.extend(c40::encode(&format!("{:<3}", self.state)));
        bytes.extend(c40::encode(&format!("{signer}{:02X}{reference}", reference.len())));
        bytes.extend(date(self.issued));
        bytes.extend(date(self.signed));
        bytes.extend([self.profile.0, self.profile.1]);
        bytes
    }

    fn message(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if let Some([first, second]) = &self.mrz {
            let tag = if first.len() == 44 { MRV_A } else { MRV_B };
            bytes.extend(feature(tag, &c40::encode(&format!("{first}{second}"))));
        }
        if let Some(entries) = self.entries {
            bytes.extend(feature(ENTRIES, &[entries]));
        }
        if let Some(Stay { days, months, years }) = self.stay {
            bytes.extend(feature(STAY, &[days, months, years]));
        }
        if let Some(number) = &self.passport_number {
            bytes.extend(feature(PASSPORT, &c40::encode(&format!("{number:<9}"))));
        }
        bytes
    }
}

impl Seal {
    /// What it says, whatever its signature is worth.
    pub fn content(&self) -> Result<SealContent, WrongFormat> {
        Ok(self.parts()?.0)
    }

    /// Whether the signature is the specimen signature of the signer that the header names.
    pub fn verifies(&self) -> bool {
        self.parts().is_ok_and(|(content, signed, signature)| sign(&content.signer, signed).0 == signature)
    }

    /// Content, what is signed, and the signature.
    fn parts(&self) -> Result<(SealContent, &[u8], &[u8]), WrongFormat> {
        let bytes = &self.0.0;
        let mut rest = Rest(bytes);
        if rest.take(1)? != [MAGIC] {
            return Err(WrongFormat("it does not begin as a seal does"));
        }
        if rest.take(1)? != [VERSION] {
            return Err(WrongFormat("it is of another version"));
        }
        let state = rest.text(2)?.trim_end().to_owned();
        // Four characters of the signer and two for how long the reference is fill two groups of three.
        let signer = rest.peek_text(4)?;
        let reference = signer.get(4..6).and_then(|digits| usize::from_str_radix(digits, 16).ok());
        let characters = 6 + reference.ok_or(WrongFormat("the length of the certificate reference is no number"))?;
        let signer = rest.text((characters * 2).div_ceil(3).next_multiple_of(2))?;
        let signer = format!("{}{}", &signer[..4], signer.get(6..characters).ok_or(CUT)?);
        let (issued, signed) = (rest.date()?, rest.date()?);
        let &[reference, category] = rest.take(2)? else { return Err(CUT) };
        let mut content = SealContent {
            signed,
            profile: (reference, category),
            ..SealContent::of_visa(&state, &signer, issued, &[])
        };
        loop {
            let signed = &bytes[..bytes.len() - rest.0.len()];
            let &[tag, length] = rest.take(2)? else { return Err(CUT) };
            let value = rest.take(usize::from(length))?;
            if tag == SIGNATURE {
                return Ok((content, signed, value));
            }
            content.read(tag, value)?;
        }
    }
}

impl SealContent {
    fn read(&mut self, tag: u8, value: &[u8]) -> Result<(), WrongFormat> {
        let text = || c40::decode(value).ok_or(WrongFormat("a text is not in C40"));
        match (tag, value) {
            (MRV_A | MRV_B, _) => {
                let text = text()?.replace(' ', "<");
                let length = if tag == MRV_A { 44 } else { 36 };
                let (first, second) = text.split_at_checked(length).ok_or(CUT)?;
                let second = second.get(..KEPT).ok_or(CUT)?;
                self.mrz = Some([first, second].map(str::to_owned));
            }
            (ENTRIES, &[entries]) => self.entries = Some(entries),
            (STAY, &[days, months, years]) => self.stay = Some(Stay { days, months, years }),
            (PASSPORT, _) => self.passport_number = Some(text()?.trim_end().to_owned()),
            (ENTRIES | STAY, _) => return Err(WrongFormat("a feature has not its length")),
            // The type of visa and additional data have meanings of the state's own.
            (TYPE | ADDITIONAL, _) => {}
            _ => self.unknown.push(tag),
        }
        Ok(())
    }
}

const CUT: WrongFormat = WrongFormat("it ends too early");

/// What has not been read yet.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], WrongFormat> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(CUT)?;
        self.0 = rest;
        Ok(taken)
    }

    fn text(&mut self, count: usize) -> Result<String, WrongFormat> {
        c40::decode(self.take(count)?).ok_or(WrongFormat("a text is not in C40"))
    }

    fn peek_text(&self, count: usize) -> Result<String, WrongFormat> {
        Rest(self.0).text(count)
    }

    fn date(&mut self) -> Result<Date, WrongFormat> {
        let &[a, b, c] = self.take(3)? else { return Err(CUT) };
        let number = i32::from_be_bytes([0, a, b, c]);
        let (month, day, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
        let date = || Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        date().ok_or(WrongFormat("a date is none"))
    }
}

fn feature(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = u8::try_from(value.len()).unwrap_or(u8::MAX);
    [&[tag, length], &value[..usize::from(length)]].concat()
}

/// Month, day and year as one number in three bytes.
fn date(date: Date) -> [u8; 3] {
    let number = i32::from(date.month()) * 1_000_000 + i32::from(date.day()) * 10_000 + i32::from(date.year());
    let [_, a, b, c] = number.to_be_bytes();
    [a, b, c]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// BSI TR-03137-1, Annex F, without the signature.
    const EXAMPLE: &str = "dc036abc6d32c8a72cb10f7134b798155d01022cdd52134a74da1347c6fed95cb89f9fce133c133c133c133c203833734aaf\
                           47f0c32f1a1e20eb2625393afe310403a00000050633be1fed20c6";

    fn example() -> SealContent {
        let mrz = ["VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<", "1234567XY7GBR5203116M2005250<<<<<<<<"].map(str::to_owned);
        SealContent {
            signed: Date::constant(2021, 12, 3),
            stay: Some(Stay { days: 160, months: 0, years: 0 }),
            passport_number: Some("47110815P".to_owned()),
            ..SealContent::of_visa("D", "DETS32", Date::constant(2020, 1, 1), &mrz)
        }
    }

    #[test]
    fn header_and_message_are_those_of_the_worked_example() {
        let seal = example().seal();
        assert!(seal.0.to_string().starts_with(EXAMPLE), "{}", seal.0);
        assert_eq!(seal.content(), Ok(example()));
        assert!(seal.verifies());
    }

    #[test]
    fn any_changed_byte_is_seen_and_none_makes_the_reader_stumble() {
        let seal = example().seal();
        for i in 0..seal.0.0.len() {
            for bit in 0..8 {
                let mut changed = seal.clone();
                changed.0.0[i] ^= 1 << bit;
                assert!(!changed.verifies(), "byte {i} bit {bit}");
            }
            let cut = Seal(Hex(seal.0.0[..i].to_vec()));
            assert!(cut.content().is_err(), "cut at {i}");
        }
    }

    #[test]
    fn a_feature_that_is_not_known_is_passed_over() {
        let mut bytes = example().header();
        bytes.extend(feature(0x30, b"anything"));
        bytes.extend(example().message());
        let signature = sign("DETS32", &bytes);
        bytes.extend(feature(SIGNATURE, &signature.0));
        let seal = Seal(Hex(bytes));
        assert_eq!(seal.content(), Ok(SealContent { unknown: vec![0x30], ..example() }));
        assert!(seal.verifies());
    }
}
