//! Arabic letters, with those of Persian, Urdu and Pashto, as the machine readable zone spells them.
//!
//! ICAO Doc 9303-3 §6.C: `X` says that the letters behind it stand for one that the Latin alphabet has not. Few states
//! print these forms; most give a transcription by sound.

/// Says that the letter before it is doubled.
pub(super) const SHADDA: char = '\u{651}';

/// The spelling of a letter, empty for signs that are not encoded; `last` says that it ends a component of the name.
pub(super) fn spelling(letter: char, last: bool) -> Option<&'static str> {
    Some(match letter {
        '\u{621}' => "XE",           // hamza
        '\u{622}' => "XAA",          // alef with madda above
        '\u{623}' => "XAE",          // alef with hamza above
        '\u{624}' => "U",            // waw with hamza above
        '\u{625}' => "I",            // alef with hamza below
        '\u{626}' => "XI",           // yeh with hamza above
        '\u{627}' => "A",            // alef
        '\u{628}' => "B",            // beh
        '\u{629}' if last => "XAH",  // teh marbuta
        '\u{629}' => "XTA",          // teh marbuta
        '\u{62a}' => "T",            // teh
        '\u{62b}' => "XTH",          // theh
        '\u{62c}' => "J",            // jeem
        '\u{62d}' => "XH",           // hah
        '\u{62e}' => "XKH",          // khah
        '\u{62f}' => "D",            // dal
        '\u{630}' => "XDH",          // thal
        '\u{631}' => "R",            // reh
        '\u{632}' => "Z",            // zain
        '\u{633}' => "S",            // seen
        '\u{634}' => "XSH",          // sheen
        '\u{635}' => "XSS",          // sad
        '\u{636}' => "XDZ",          // dad
        '\u{637}' => "XTT",          // tah
        '\u{638}' => "XZZ",          // zah
        '\u{639}' => "E",            // ain
        '\u{63a}' => "G",            // ghain
        '\u{640}' => "",             // tatweel
        '\u{641}' => "F",            // feh
        '\u{642}' => "Q",            // qaf
        '\u{643}' => "K",            // kaf
        '\u{644}' => "L",            // lam
        '\u{645}' => "M",            // meem
        '\u{646}' => "N",            // noon
        '\u{647}' => "H",            // heh
        '\u{648}' => "W",            // waw
        '\u{649}' => "XAY",          // alef maksura
        '\u{64a}' => "Y",            // yeh
        '\u{64b}'..='\u{650}' => "", // vowel signs
        '\u{652}' | '\u{670}' => "", // sukun, superscript alef
        '\u{671}' => "XXA",          // alef wasla
        '\u{679}' => "XXT",          // tteh
        '\u{67c}' => "XRT",          // teh with ring
        '\u{67e}' => "P",            // peh
        '\u{681}' => "XKE",          // hah with hamza above
        '\u{685}' => "XXH",          // hah with three dots above
        '\u{686}' => "XC",           // tcheh
        '\u{688}' => "XXD",          // ddal
        '\u{689}' => "XDR",          // dal with ring
        '\u{691}' => "XXR",          // rreh
        '\u{693}' => "XRR",          // reh with ring
        '\u{696}' => "XRX",          // reh with dot below and dot above
        '\u{698}' => "XJ",           // jeh
        '\u{69a}' => "XXS",          // seen with dot below and dot above
        '\u{69c}' | '\u{6a2}' => "", // seen with dots below and above, feh with dot moved below
        '\u{6a7}' | '\u{6a8}' => "", // qaf with one dot and with three dots above
        '\u{6a9}' => "XKK",          // keheh
        '\u{6ab}' => "XXK",          // kaf with ring
        '\u{6ad}' => "XNG",          // ng
        '\u{6af}' => "XGG",          // gaf
        '\u{6ba}' => "XNN",          // noon ghunna
        '\u{6bc}' => "XXN",          // noon with ring
        '\u{6be}' => "XDO",          // heh doachashmee
        '\u{6c0}' => "XYH",          // heh with yeh above
        '\u{6c1}' => "XXG",          // heh goal
        '\u{6c2}' => "XGE",          // heh goal with hamza above
        '\u{6c3}' => "XTG",          // teh marbuta goal
        '\u{6cc}' => "XYA",          // Farsi yeh
        '\u{6cd}' => "XXY",          // yeh with tail
        '\u{6d0}' => "Y",            // e
        '\u{6d2}' => "XYB",          // yeh barree
        '\u{6d3}' => "XBE",          // yeh barree with hamza above
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_letters_share_a_spelling_with_x() {
        let mut seen: Vec<&str> = ('\u{620}'..='\u{6ff}').filter_map(|c| spelling(c, false)).collect();
        assert_eq!(seen.len(), 79);
        seen.retain(|spelled| spelled.starts_with('X'));
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }

    #[test]
    fn what_the_table_has_not_has_no_spelling() {
        for letter in ['\u{620}', '\u{63b}', '\u{6a4}', '\u{6d5}', '\u{6f1}', SHADDA, 'A', 'Ж'] {
            assert_eq!(spelling(letter, false), None, "{letter}");
        }
    }
}
