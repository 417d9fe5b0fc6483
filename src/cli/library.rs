//! What the commands and the window draw on: issuing states, those of the program and those of folders that were named, and the
//! scenarios that can be made of them.

use super::files::{self, Failure};
use super::photographs;
use crate::base::{assets, diagnostic, ron_file};
use crate::case::Decision;
use crate::forgery::{Anomaly, CATALOGUE, ODDITIES};
use crate::inspection::TOOLS;
use crate::issuer::{self, CarriedBy, Issuer, Model, Paper, Registry};
use crate::scenario::{self, Known, KnownIssuer, KnownPaper, KnownSetting, Scenario, Vocabulary};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// How the files of issuing states end.
pub const ISSUER_END: &str = ".issuer.ron";
/// How the files of supporting papers end.
pub const PAPER_END: &str = ".paper.ron";
/// How the files of scenarios end.
pub const SCENARIO_END: &str = ".scenario.ron";

/// Issuing states by code, and what can be done with them.
#[derive(Clone, Debug, Default)]
pub struct Library {
    registry: Registry,
}

/// A scenario as it was found: its text is part of what an examination log belongs to.
#[derive(Clone, Debug)]
pub struct LoadedScenario {
    pub scenario: Scenario,
    /// Hash of the text, and of the photographs where some are used.
    pub hash: String,
}

impl Library {
    /// The issuing states that ship with the program; their files are read once.
    pub fn shipped() -> Result<Library, Failure> {
        static SHIPPED: LazyLock<Result<Registry, Vec<String>>> = LazyLock::new(Registry::shipped);
        let registry = SHIPPED.clone().map_err(|problems| Failure::Said(problems.join("\n")))?;
        Ok(Library { registry })
    }

    /// The shipped states and papers and those in `folders`; what has the code or id of another, or any problem in its file, is
    /// refused.
    pub fn with(folders: &[PathBuf]) -> Result<Library, Failure> {
        let mut library = Library::shipped()?;
        for folder in folders {
            let mut found = files::below(folder, &[ISSUER_END, PAPER_END])?;
            if found.is_empty() {
                return Err(Failure::Said(format!(
                    "there is no issuing state in {}: a file of one ends in `{ISSUER_END}`, of a supporting paper in `{PAPER_END}`",
                    folder.display()
                )));
            }
            // Papers have to suit the travellers of every state.
            let is_paper = |path: &PathBuf| path.to_string_lossy().ends_with(PAPER_END);
            found.sort_by_key(is_paper);
            for path in found {
                let bytes = files::read(&path)?;
                let name = path.to_string_lossy();
                let read = match is_paper(&path) {
                    true => library.registry.read_paper(&name, &bytes),
                    false => library.registry.read(&name, &bytes),
                };
                read.map_err(|problems| Failure::problems(&name, &problems, &bytes))?;
            }
        }
        Ok(library)
    }

    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// The words that a scenario may use.
    pub fn vocabulary(&self) -> Vocabulary<'_> {
        let known = |anomalies: &'static [&'static dyn Anomaly]| {
            anomalies
                .iter()
                .map(|anomaly| Known {
                    id: anomaly.id(),
                    group: anomaly.group().id(),
                    settings: anomaly
                        .settings()
                        .iter()
                        .map(|s| KnownSetting { name: s.name, min: s.min, max: s.max })
                        .collect(),
                    revealed_by: anomaly.revealed_by().iter().map(|set| set.to_vec()).collect(),
                    papers: self
                        .registry
                        .papers()
                        .filter(|paper| anomaly.papers().contains(&paper.model.kind))
                        .map(Paper::id)
                        .collect(),
                })
                .collect()
        };
        Vocabulary {
            forgeries: known(CATALOGUE),
            oddities: known(ODDITIES),
            tools: TOOLS.iter().map(|tool| tool.id()).collect(),
            issuers: self
                .registry
                .issuers()
                .map(|issuer| KnownIssuer {
                    code: &issuer.code,
                    models: issuer.models.iter().map(|model| model.id.as_str()).collect(),
                    of_age: issuer.minors.under,
                })
                .collect(),
            papers: self
                .registry
                .papers()
                .map(|paper| KnownPaper {
                    id: paper.id(),
                    for_children: paper.carried_by != CarriedBy::GrownUps,
                    for_grown_ups: paper.carried_by != CarriedBy::Children,
                })
                .collect(),
            decisions: Decision::ALL.iter().map(|decision| decision.id()).collect(),
        }
    }

    /// The document model of that id, and the state that issues it.
    pub fn model(&self, id: &str) -> Result<(&Issuer, &Model), Failure> {
        let all = || self.registry.issuers().flat_map(|issuer| issuer.models.iter().map(move |model| (issuer, model)));
        all().find(|(_, model)| model.id == id).ok_or_else(|| {
            let hint = match diagnostic::did_you_mean(id, all().map(|(_, model)| model.id.as_str())) {
                Some(near) => format!("Did you mean `{near}`?"),
                None => "`firstline issuers` lists them.".to_owned(),
            };
            Failure::Said(format!("there is no document model `{id}`. {hint}"))
        })
    }

    /// The shipped scenarios, in the order in which they are offered.
    pub fn scenarios(&self) -> Vec<LoadedScenario> {
        let shipped = assets::scenarios();
        shipped.iter().filter_map(|path| self.parse(path, assets::scenario(path)?.as_bytes()).ok()).collect()
    }

    /// What the window offers: the scenarios at the paths of `own`, or below them where they are folders, then the shipped ones that
    /// are not named there already.
    pub fn offered(&self, own: &[String]) -> Result<Vec<LoadedScenario>, Failure> {
        let mut offered: Vec<LoadedScenario> = Vec::new();
        for name in own {
            let found = match Path::new(name) {
                folder if folder.is_dir() => files::below(folder, &[SCENARIO_END])?,
                path => vec![path.to_owned()],
            };
            if found.is_empty() {
                return Err(Failure::Said(format!(
                    "there is no scenario in {name}: a file of one ends in `{SCENARIO_END}`"
                )));
            }
            for path in found {
                offered.push(self.scenario(&path.to_string_lossy())?);
            }
        }
        for shipped in self.scenarios() {
            if offered.iter().all(|one| one.hash != shipped.hash) {
                offered.push(shipped);
            }
        }
        Ok(offered)
    }

    /// The scenario at a path, or the shipped one of that id.
    pub fn scenario(&self, name: &str) -> Result<LoadedScenario, Failure> {
        let path = Path::new(name);
        if path.exists() || name == "-" || name.ends_with(".ron") {
            return self.parse(name, &files::read(path)?);
        }
        let shipped = self.scenarios();
        let ids: Vec<&str> = shipped.iter().map(|s| s.scenario.id.as_str()).collect();
        if let Some(found) = shipped.iter().find(|s| s.scenario.id == name) {
            return Ok(found.clone());
        }
        let near = diagnostic::did_you_mean(name, ids.iter().copied())
            .map_or(String::new(), |near| format!(" Did you mean `{near}`?"));
        Err(Failure::Said(format!(
            "there is no file and no shipped scenario `{name}`; shipped are: {}.{near}",
            ids.join(", ")
        )))
    }

    /// Every problem of a scenario's file and of the photographs beside it, each list with the text that it points into.
    pub fn check(&self, name: &str, bytes: &[u8]) -> Vec<(Vec<u8>, Vec<diagnostic::Problem>)> {
        let (scenario, problems) = match scenario::parse(name, bytes, &self.vocabulary()) {
            Ok((scenario, warnings)) => (Some(scenario), warnings),
            Err(problems) => (None, problems),
        };
        let mut found = vec![(bytes.to_vec(), problems)];
        if let Some((mut scenario, folder)) = scenario.and_then(|s| s.photographs.clone().map(|folder| (s, folder))) {
            let beside = photographs::beside(Path::new(name), &folder);
            scenario.cast = beside.cast;
            if !scenario.cast.is_empty() {
                found[0].1.extend(scenario::photographs::problems_of_cases(&scenario, name, bytes));
            }
            found.push((beside.list, beside.problems));
        }
        found.retain(|(_, problems)| !problems.is_empty());
        found
    }

    fn parse(&self, name: &str, bytes: &[u8]) -> Result<LoadedScenario, Failure> {
        let fail = |problems: &[diagnostic::Problem], bytes: &[u8]| Failure::problems(name, problems, bytes);
        let (mut scenario, _) =
            scenario::parse(name, bytes, &self.vocabulary()).map_err(|problems| fail(&problems, bytes))?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(bytes);
        if let Some(folder) = &scenario.photographs {
            let beside = photographs::beside(Path::new(name), folder);
            if beside.problems.iter().any(diagnostic::Problem::is_error) {
                return Err(fail(&beside.problems, &beside.list));
            }
            scenario.cast = beside.cast;
            for sitter in scenario.cast.sitters() {
                hasher.update(&sitter.person().seed.0.to_le_bytes());
            }
        }
        let hash = hasher.finalize().to_hex()[..16].to_owned();
        Ok(LoadedScenario { scenario, hash })
    }
}

/// The codes of every room that finds problems.
pub const CODES: &[&[&diagnostic::Code]] = &[ron_file::CODES, scenario::code::CODES, issuer::code::CODES];
