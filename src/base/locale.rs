//! The languages people work in, the texts of the interface in each, and how their lines may break.

use crate::base::assets;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// Where a line of Lao may break: an invisible character, for the script writes no spaces between words.
pub const WORD_BREAK: char = '\u{200B}';
/// Keeps French punctuation on the line of the word before it.
const NO_BREAK_SPACE: char = '\u{A0}';

/// A language of the interface and of scenarios; written by its ISO 639 code in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Language {
    #[default]
    En,
    Fr,
    Lo,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::Lo, Language::Fr, Language::En];

    /// The ISO 639 code.
    pub const fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
            Language::Lo => "lo",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Fr => "Français",
            Language::Lo => "ລາວ",
        }
    }

    /// The language of an ISO 639 code, with or without a region: `fr`, `lo_LA.UTF-8`, `en-GB`.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.code() == primary)
    }

    /// The text made ready to be set in lines: Lao may break between words, French keeps its punctuation.
    pub fn typeset(self, text: &str) -> String {
        let text = if self == Language::Fr { keep_french_punctuation(text) } else { text.to_owned() };
        mark_word_breaks(&text)
    }
}

impl TryFrom<String> for Language {
    type Error = String;

    fn try_from(code: String) -> Result<Language, String> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| format!("unknown language `{code}`: write one of en, fr, lo"))
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> &'static str {
        language.code()
    }
}

/// A text that a scenario or an issuing state carries in several languages: `{"en": "…", "fr": "…", "lo": "…"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalText(pub BTreeMap<Language, String>);

impl LocalText {
    /// A text that is there in English only.
    pub fn english(text: impl Into<String>) -> LocalText {
        LocalText(BTreeMap::from([(Language::En, text.into())]))
    }

    /// The text in a language; where that is missing in English, and where that is missing in any.
    pub fn get(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::En))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Languages that have no text, or an empty one.
    pub fn missing(&self) -> Vec<Language> {
        let empty = |language: &Language| self.0.get(language).is_none_or(|text| text.trim().is_empty());
        Language::ALL.into_iter().filter(empty).collect()
    }
}

/// What is filled into a text in place of `{ $name }`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number as f64)
    }
}

impl From<f32> for Value {
    fn from(number: f32) -> Value {
        Value::Number(f64::from(number))
    }
}

/// The interface's texts in all languages, from `assets/locale/<code>/*.ftl`.
pub struct Texts {
    language: Language,
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

impl Texts {
    /// The shipped texts, set to speak `language`.
    pub fn new(language: Language) -> Texts {
        let bundles = Language::ALL.into_iter().map(|language| (language, bundle(language))).collect();
        Texts { language, bundles }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn speak(&mut self, language: Language) {
        self.language = language;
    }

    /// The text of a key, ready to be set in lines; English where the language lacks it, the key itself where all do.
    pub fn get(&self, key: &str) -> String {
        self.get_with(key, &[])
    }

    /// The text of a key with its variables filled in.
    pub fn get_with(&self, key: &str, values: &[(&str, Value)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                Value::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        [self.language, Language::En]
            .into_iter()
            .find_map(|language| Some(language.typeset(&format(self.bundles.get(&language)?, key, &args)?)))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The text that a scenario carries, ready to be set in lines.
    pub fn local(&self, text: &LocalText) -> String {
        self.language.typeset(text.get(self.language))
    }
}

/// The text without the marks that only serve line breaking, for exports, searches and comparisons.
pub fn plain(text: &str) -> String {
    text.replace(WORD_BREAK, "")
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The interface's font has no marks for isolating, and no text here mixes directions.
    bundle.set_use_isolating(false);
    for path in assets::list(&format!("locale/{}/", language.code())) {
        let source = assets::text(&path).unwrap_or_default().replace("\r\n", "\n");
        let resource = FluentResource::try_new(source).unwrap_or_else(|(sound_part, _)| sound_part);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

/// A no-break space where French sets one: before `: ; ! ? » %` and after `«`.
fn keep_french_punctuation(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let glued = |i: usize| {
        matches!(characters.get(i + 1), Some(':' | ';' | '!' | '?' | '»' | '%' | '×'))
            || (i > 0 && characters[i - 1] == '«')
    };
    characters.iter().enumerate().map(|(i, &c)| if c == ' ' && glued(i) { NO_BREAK_SPACE } else { c }).collect()
}

/// The text with a mark at every place between two Lao words where a line may break.
fn mark_word_breaks(text: &str) -> String {
    if !text.chars().any(is_lao) {
        return text.to_owned();
    }
    // The dictionary knows Lao words; the learned models split them wrongly and take a hundred times longer.
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut marked = String::with_capacity(text.len() * 5 / 4);
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        let (before, after) = (text[..start].chars().next_back(), text[start..].chars().next());
        if before.is_some_and(is_lao) && after.is_some_and(|c| is_lao(c) && !matches!(c, 'ໆ' | 'ຯ')) {
            marked.push(WORD_BREAK);
        }
        marked.push_str(&text[start..end]);
        start = end;
    }
    marked
}

fn is_lao(c: char) -> bool {
    ('\u{0E80}'..='\u{0EFF}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use skrifa::MetadataProvider;
    use std::collections::BTreeSet;

    fn source(language: Language) -> String {
        let paths = assets::list(&format!("locale/{}/", language.code()));
        paths.iter().filter_map(|path| assets::text(path)).collect::<Vec<_>>().join("\n")
    }

    /// Each key of a language with the names of its variables.
    fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut keys = BTreeMap::<String, BTreeSet<String>>::new();
        let mut key = String::new();
        for line in source(language).lines() {
            if let Some((name, _)) = line.split_once(" =")
                && !line.starts_with([' ', '#'])
            {
                key = name.to_owned();
                assert!(keys.insert(key.clone(), BTreeSet::new()).is_none(), "{key} twice in {language:?}");
            }
            for part in line.split('$').skip(1) {
                let variable = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                keys.entry(key.clone()).or_default().insert(variable);
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_key_with_the_same_variables() {
        let english = keys(Language::En);
        assert!(!english.is_empty());
        for language in Language::ALL {
            let these = keys(language);
            let missing: Vec<_> = english.keys().filter(|key| !these.contains_key(*key)).collect();
            let extra: Vec<_> = these.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{language:?} lacks {missing:?}, has only here {extra:?}");
            for (key, variables) in &these {
                assert_eq!(variables, &english[key], "variables of {key} in {language:?}");
            }
        }
    }

    #[test]
    fn every_shipped_text_is_well_formed() {
        for language in Language::ALL {
            for path in assets::list(&format!("locale/{}/", language.code())) {
                let result = FluentResource::try_new(assets::text(&path).unwrap());
                assert!(result.is_ok(), "{path}: {:?}", result.err().map(|(_, errors)| errors));
            }
        }
    }

    #[test]
    fn every_character_of_every_text_is_in_the_interface_font() {
        for face in ["Regular", "Medium", "SemiBold", "Bold"] {
            let bytes = assets::bytes(&format!("fonts/noto-sans-lao/NotoSansLao-{face}.ttf")).unwrap();
            let font = skrifa::FontRef::new(&bytes).unwrap();
            for language in Language::ALL {
                let texts = source(language) + language.own_name() + "\u{A0}";
                let absent: BTreeSet<char> =
                    texts.chars().filter(|c| !c.is_control() && font.charmap().map(*c).is_none()).collect();
                assert!(absent.is_empty(), "{face} lacks {absent:?}, used in {language:?}");
            }
        }
    }

    #[test]
    fn lao_may_break_between_words_and_nowhere_else() {
        let marked = Language::Lo.typeset("ບໍ່ຕ້ອງໃຊ້ລະຫັດຜ່ານ");
        let words: Vec<&str> = marked.split(WORD_BREAK).collect();
        assert_eq!(words, ["ບໍ່", "ຕ້ອງ", "ໃຊ້", "ລະຫັດ", "ຜ່ານ"]);
        assert_eq!(plain(&marked), "ບໍ່ຕ້ອງໃຊ້ລະຫັດຜ່ານ");
        assert!(!Language::Lo.typeset("ຕ່າງໆ").contains("\u{200B}ໆ"));
        assert_eq!(Language::Lo.typeset("UV-A 365 nm"), "UV-A 365 nm");
    }

    #[test]
    fn french_keeps_its_punctuation_with_the_word() {
        assert_eq!(Language::Fr.typeset("Où ? « Ici »"), "Où\u{A0}? «\u{A0}Ici\u{A0}»");
        assert_eq!(Language::En.typeset("Where ? There"), "Where ? There");
    }

    #[test]
    fn a_missing_text_falls_back_and_never_fails() {
        let texts = Texts::new(Language::Lo);
        assert_eq!(texts.get("no-such-key"), "no-such-key");
        let text: LocalText = ron::from_str(r#"{"en": "Bridge", "fr": "Pont"}"#).unwrap();
        assert_eq!((text.get(Language::Fr), text.get(Language::Lo)), ("Pont", "Bridge"));
        assert_eq!(text.missing(), [Language::Lo]);
        let error = ron::from_str::<LocalText>(r#"{"de": "Brücke"}"#).unwrap_err().to_string();
        assert!(error.contains("unknown language `de`"), "{error}");
    }

    #[test]
    fn languages_are_known_by_the_names_that_systems_give_them() {
        assert_eq!(Language::from_code("lo_LA.UTF-8"), Some(Language::Lo));
        assert_eq!(Language::from_code("FR"), Some(Language::Fr));
        assert_eq!(Language::from_code("C"), None);
    }
}
