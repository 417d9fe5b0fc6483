//! The name field of the machine readable zone: how a state prints it, and whether a printed one is lawful for a name.
//!
//! ICAO Doc 9303-3 §4.6 and 9303-4 §4.2.3.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::components::{NameError, components, spell};
use super::letters::Letters;
use super::truncation::{Truncation, fit};

/// What the standard leaves to the issuing state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NameRules {
    pub letters: Letters,
    pub truncation: Truncation,
}

/// The name field, `ERIKSSON<<ANNA<MARIA<<<…`, padded to `width` positions.
pub fn name_field(primary: &str, secondary: &str, width: usize, rules: &NameRules) -> Result<String, NameError> {
    let mut errors = Vec::new();
    let field = printed_name(primary, secondary, width, rules, &mut errors);
    errors.into_iter().next().map_or(Ok(field), Err)
}

/// The same, where what cannot be printed is left out and named. A name with one identifier has a primary one.
pub(crate) fn printed_name(
    primary: &str,
    secondary: &str,
    width: usize,
    rules: &NameRules,
    errors: &mut Vec<NameError>,
) -> String {
    let mut primary = spell(primary, &rules.letters, errors);
    let mut secondary = spell(secondary, &rules.letters, errors);
    if primary.is_empty() {
        std::mem::swap(&mut primary, &mut secondary);
    }
    if primary.is_empty() && errors.is_empty() {
        errors.push(NameError::Empty);
    }
    let mut field = fit(&primary, &secondary, width, rules.truncation);
    field.extend(std::iter::repeat_n('<', width.saturating_sub(field.len())));
    field
}

/// How a printed name field departs from what the standard makes of the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameFault {
    /// The name was shortened although it fits.
    TruncatedThoughItFits,
    /// A name too long for the field does not end with a letter in its last position.
    EndsInFiller,
    /// A digit stands in the name.
    Digit,
    /// A filler stands where an apostrophe was, which joins.
    FillerForApostrophe,
    /// No filler stands where a hyphen was.
    NoFillerForHyphen,
    /// Primary and secondary identifier have changed places.
    Exchanged,
    /// Other letters than those of the name.
    OtherLetters,
}

/// Whether a printed name field is a lawful form of the name under these letters: whole if it fits, else shortened by
/// any method the standard allows.
pub fn judge(primary: &str, secondary: &str, printed: &str, letters: &Letters) -> Result<Option<NameFault>, NameError> {
    let form = |primary: &str, secondary: &str| {
        let (primary, secondary) = (components(primary, letters)?, components(secondary, letters)?);
        Ok::<_, NameError>(lawful(&primary, &secondary, printed))
    };
    let fault = match form(primary, secondary)? {
        Ok(()) => return Ok(None),
        Err(fault) => fault,
    };
    // The words that such a slip would have printed, each tried in turn.
    let parted = |name: &str| name.replace(['\'', '’', '‘', '`', 'ʼ', '´'], " ");
    let joined = |name: &str| name.replace(['-', '‐', '‑', '–'], "");
    Ok(Some(if printed.contains(|c: char| c.is_ascii_digit()) {
        NameFault::Digit
    } else if fault != NameFault::OtherLetters {
        fault
    } else if form(&parted(primary), &parted(secondary))?.is_ok() {
        NameFault::FillerForApostrophe
    } else if form(&joined(primary), &joined(secondary))?.is_ok() {
        NameFault::NoFillerForHyphen
    } else if !secondary.is_empty() && form(secondary, primary)?.is_ok() {
        NameFault::Exchanged
    } else {
        NameFault::OtherLetters
    }))
}

fn lawful(primary: &[String], secondary: &[String], printed: &str) -> Result<(), NameFault> {
    let whole = match secondary {
        [] => primary.join("<"),
        _ => format!("{}<<{}", primary.join("<"), secondary.join("<")),
    };
    let text = printed.trim_end_matches('<');
    if text == whole {
        return Ok(());
    }
    let (first, second) = text.split_once("<<").unwrap_or((text, ""));
    // Primary components may be gone only where even their initials leave no room for the secondary identifier.
    let too_many = secondary.is_empty() || 2 * primary.len() + 2 > printed.len();
    let shortened = is_shortened(first, primary, too_many)
        && (secondary.is_empty() == second.is_empty())
        && (second.is_empty() || is_shortened(second, secondary, true));
    if !shortened {
        return Err(NameFault::OtherLetters);
    }
    match printed.len() - text.len() {
        _ if whole.len() <= printed.len() => Err(NameFault::TruncatedThoughItFits),
        0 => Ok(()),
        // All components left are whole and the next initial needs two positions: nothing more could be printed.
        1 if whole.starts_with(text)
            && whole[text.len()..].starts_with('<')
            && text.split('<').all(|c| c.len() < 2) =>
        {
            Ok(())
        }
        _ => Err(NameFault::EndsInFiller),
    }
}

/// Whether each printed component is the beginning of the component at its place.
fn is_shortened(printed: &str, whole: &[String], may_drop: bool) -> bool {
    let printed: Vec<&str> = printed.split('<').collect();
    let fits = printed.iter().zip(whole).all(|(p, w)| !p.is_empty() && w.starts_with(p));
    fits && (printed.len() == whole.len() || printed.len() < whole.len() && may_drop)
}

impl fmt::Display for NameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NameFault::TruncatedThoughItFits => "the name is shortened although it fits",
            NameFault::EndsInFiller => "the name is too long for the field, yet its last position is no letter",
            NameFault::Digit => "a digit stands in the name",
            NameFault::FillerForApostrophe => "a filler stands for the apostrophe, which joins",
            NameFault::NoFillerForHyphen => "no filler stands for the hyphen",
            NameFault::Exchanged => "primary and secondary identifier have changed places",
            NameFault::OtherLetters => "the letters are not those of the name",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of ICAO Doc 9303-4 §4.2.3, 9303-6, 9303-7 and 9303-5: name fields of 39, 31, 31 and 30 positions.
    const EXAMPLES: &[(&str, &str, [&str; 4])] = &[
        ("HENG", "DEBORAH MING LO", ["HENG<<DEBORAH<MING<LO", "", "", ""]),
        ("SMITH-JONES", "SUSIE MARGARET", ["SMITH<JONES<<SUSIE<MARGARET", "", "", ""]),
        ("O'CONNOR", "ENYA SIOBHAN", ["OCONNOR<<ENYA<SIOBHAN", "", "", ""]),
        (
            "VAN DER MUELLEN",
            "MARTIN",
            ["VAN<DER<MUELLEN<<MARTIN", "VAN<DER<MUELLEN<<MARTIN", "", "VAN<DER<MUELLEN<<MARTIN"],
        ),
        (
            "AL-BASRI",
            "HUDA MUHAMMAD JAWAD",
            ["AL<BASRI<<HUDA<MUHAMMAD<JAWAD", "AL<BASRI<<HUDA<MUHAMMAD<JAWAD", "", "AL<BASRI<<HUDA<MUHAMMAD<JAWAD"],
        ),
        (
            "VILARCHAO FERNANDEZ",
            "JOSE RAMON",
            [
                "VILARCHAO<FERNANDEZ<<JOSE<RAMON",
                "VILARCHAO<FERNANDEZ<<JOSE<RAMON",
                "",
                "VILARCHAO<FERNANDEZ<<JOSE<RAMO",
            ],
        ),
        ("ARKFREITH", "", ["ARKFREITH", "", "", "ARKFREITH"]),
        ("SATRIYA SUDARPA", "", ["SATRIYA<SUDARPA", "", "", "SATRIYA<SUDARPA"]),
        (
            "NILAVADHANANANDA",
            "CHAYAPA DEJTHAMRONG KRASUANG",
            [
                "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
                "NILAVADHANANANDA<<CHAYAPA<DEJ<K",
                "NILAVADHANANANDA<<CHAYAPA<DEJ<K",
                "NILAVADHANANANDA<<CHAYAPA<DE<K",
            ],
        ),
        (
            "NILAVADHANANANDA",
            "ARNPOL PETCH CHARONGUANG",
            [
                "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
                "NILAVADHANANANDA<<ARN<PET<CHARO",
                "NILAVADHANANANDA<<ARNP<PE<CHARO",
                "NILAVADHANANANDA<<ARNPOL<PE<CH",
            ],
        ),
        (
            BENNELONG,
            "DINGO POTOROO",
            [
                "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
                "BENNELONG<WOOLOOMOOLOO<W<W<<D<P",
                "BENNELONG<WOOLOOMOOLOO<WAR<W<<D",
                "BENNELONG<WOOLOOMOOLOO<W<W<<DI",
            ],
        ),
        (
            BENNELONG,
            "DINGO POTOROO",
            [
                "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
                "BENNELONG<WOOLOOM<WAR<WARN<<D<P",
                "BENNELONG<WOOLOOM<WAR<WA<<DINGO",
                "BENNELONG<WOOLOOM<WA<WARN<<D<P",
            ],
        ),
        (
            BENNELONG,
            "DINGO POTOROO",
            [
                "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO",
                "BENNEL<WOOLO<WARRA<WARNA<<DIN<P",
                "BENN<WOOL<WARR<WARN<<DINGO<POTO",
                "BENNE<WOOLO<WARRA<WARNA<<DIN<P",
            ],
        ),
        ("PAPANDROPOULOUS", "JONATHON WARREN TREVOR", ["PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "", "", ""]),
        ("PAPANDROPOULOUS", "JONATHOON ALEC", ["", "PAPANDROPOULOUS<<JONATHOON<ALEC", "", ""]),
        ("PAPANDROPOULOUS", "STEPHEN TREVOR", ["", "", "PAPANDROPOULOUS<<STEPHEN<TREVOR", ""]),
        ("PAPANDROPOULOUS", "JONATHON ALEC", ["", "", "", "PAPANDROPOULOUS<<JONATHON<ALEC"]),
    ];

    const BENNELONG: &str = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";
    const WIDTHS: [usize; 4] = [39, 31, 31, 30];
    const METHODS: [Truncation; 3] = [Truncation::Initials, Truncation::Cut, Truncation::FixedLength];

    fn field(primary: &str, secondary: &str, width: usize, truncation: Truncation) -> String {
        name_field(primary, secondary, width, &NameRules { truncation, ..NameRules::default() }).unwrap()
    }

    #[test]
    fn every_example_of_the_standard_is_lawful() {
        for (primary, secondary, printed) in EXAMPLES {
            for (printed, width) in printed.iter().zip(WIDTHS).filter(|(printed, _)| !printed.is_empty()) {
                let padded = format!("{printed:<<width$}");
                assert_eq!(judge(primary, secondary, &padded, &Letters::default()), Ok(None), "{printed}");
            }
        }
    }

    #[test]
    fn what_is_written_is_lawful_and_fills_the_field() {
        for (primary, secondary, printed) in EXAMPLES {
            for (width, printed) in WIDTHS.into_iter().zip(printed) {
                for method in METHODS {
                    let field = field(primary, secondary, width, method);
                    assert_eq!(field.len(), width, "{field}");
                    assert_eq!(judge(primary, secondary, &field, &Letters::default()), Ok(None), "{field} {method:?}");
                    let whole = primary.len() + 2 + secondary.len() <= width;
                    if whole && !printed.is_empty() {
                        assert_eq!(field.trim_end_matches('<'), *printed, "{method:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn each_method_shortens_in_its_own_way() {
        let bennelong = |width, method| field(BENNELONG, "DINGO POTOROO", width, method);
        assert_eq!(bennelong(39, Truncation::Initials), "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI");
        assert_eq!(bennelong(31, Truncation::Initials), "BENNELONG<WOOLOOMOOLOO<W<W<<D<P");
        assert_eq!(bennelong(30, Truncation::Initials), "BENNELONG<WOOLOOMOOLOO<W<W<<DI");
        assert_eq!(bennelong(39, Truncation::Cut), "BENNELON<WOOLOOM<WARRAND<WARNAMB<<DINGO");
        assert_eq!(bennelong(39, Truncation::FixedLength), "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO");
        assert_eq!(bennelong(30, Truncation::FixedLength), "BENN<WOOL<WARR<WARN<<DING<POTO");
        let chayapa = |width, method| field("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", width, method);
        assert_eq!(chayapa(31, Truncation::Initials), "NILAVADHANANANDA<<CHAYAPA<DEJ<K");
        assert_eq!(chayapa(30, Truncation::Initials), "NILAVADHANANANDA<<CHAYAPA<DE<K");
        assert_eq!(chayapa(31, Truncation::Cut), "NILAVADHANANANDA<<CHAYAPA<DEJTH");
    }

    #[test]
    fn extreme_names_still_end_in_a_letter() {
        let many = "A BC DEF GHIJ ".repeat(6);
        for (primary, secondary) in [
            ("X".repeat(80), "Y".to_owned()),
            ("X".repeat(80), String::new()),
            ("X".repeat(36), "A BERTRAND".to_owned()),
            ("X".repeat(35), "A BERTRAND".to_owned()),
            ("X".to_owned(), "Y".repeat(80)),
            (many.clone(), many.clone()),
            (many, String::new()),
        ] {
            for method in METHODS {
                for width in [39, 31, 30] {
                    let field = field(&primary, &secondary, width, method);
                    assert!(field.len() == width && !field.ends_with('<'), "{field} {method:?}");
                    assert_eq!(
                        judge(&primary, &secondary, &field, &Letters::default()),
                        Ok(None),
                        "{field} {method:?}"
                    );
                }
            }
        }
    }

    #[track_caller]
    fn fault(primary: &str, secondary: &str, printed: &str, fault: NameFault) {
        let padded = format!("{printed:<<31}");
        assert_eq!(judge(primary, secondary, &padded, &Letters::default()), Ok(Some(fault)), "{printed}");
    }

    #[test]
    fn what_departs_from_the_standard_is_named() {
        fault("O'CONNOR", "ENYA", "O<CONNOR<<ENYA", NameFault::FillerForApostrophe);
        fault("SMITH-JONES", "SUSIE", "SMITHJONES<<SUSIE", NameFault::NoFillerForHyphen);
        fault("ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNA<M", NameFault::TruncatedThoughItFits);
        fault("ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNA", NameFault::TruncatedThoughItFits);
        fault("ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNE<MARIA", NameFault::OtherLetters);
        fault("ERIKSSON", "ANNA MARIA", "ERIKSSON", NameFault::OtherLetters);
        fault("ERIKSSON", "ANNA MARIA", "ANNA<MARIA<<ERIKSSON", NameFault::Exchanged);
        fault("ERIKSSON", "ANNA", "ERIKSS0N<<ANNA", NameFault::Digit);
        fault("ÞÓRSDÓTTIR", "ANNA", "PORSDOTTIR<<ANNA", NameFault::OtherLetters);
        fault("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG", "NILAVADHANANANDA<<CHAYAPA", NameFault::EndsInFiller);
        fault("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG", "NILAVADHANANANDA", NameFault::OtherLetters);
        let title = judge("MÜLLER", "", &format!("{:<<31}", "MULLER"), &Letters::new([('Ü', "U")]).unwrap());
        assert_eq!(title, Ok(None));
    }
}
