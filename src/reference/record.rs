//! The record of one document model: its pages, the state's visa label and stamps, and for each security feature the views that
//! show it.

use super::{Aid, aids};
use crate::base::{
    date::Date,
    seed::Seed,
    units::{Point, Rect, pt},
};
use crate::case::{BuildError, Case, specimen, visited};
use crate::document::PageKind;
use crate::issuer::{Feature, Issuer, Model, Registry};
use crate::layers::{Light, View};

/// The specimen of a record is the same every time, as the one in a real library is.
const SPECIMEN: Seed = Seed(1);
/// How far a page is tilted for what changes with the angle, degrees about the vertical axis; the other way as well.
const TILT_DEG: f32 = 18.0;
/// From which share of its page on a feature is seen on the picture of the whole page.
const WHOLE: f32 = 0.55;

/// What is known of a model.
pub struct Record<'a> {
    pub issuer: &'a Issuer,
    pub model: &'a Model,
    /// A genuine document without visas and stamps: they belong to other models. Beside it lies a passport of another state with
    /// the visa and the stamps of this one.
    pub specimen: Case,
    /// One page of each kind, in the order of the document; then the state's visa label and its stamps.
    pub pages: Vec<PageRecord<'a>>,
}

/// What a page of a record is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    Page(PageKind),
    /// The state's visa label, on a page of another state's passport.
    Label,
    /// The state's entry and exit stamps, likewise.
    Stamps,
}

impl Shows {
    /// The name in files.
    pub fn id(self) -> &'static str {
        match self {
            Shows::Page(kind) => kind.id(),
            Shows::Label => "visa-label",
            Shows::Stamps => "stamps",
        }
    }
}

/// One kind of page.
pub struct PageRecord<'a> {
    pub shows: Shows,
    /// The page of the specimen, or of what lies beside it, that stands for its kind.
    pub page: String,
    /// The lights in which the whole page is worth seeing, white first.
    pub lights: Vec<Light>,
    pub features: Vec<FeatureRecord<'a>>,
}

/// A security feature and the views that show it.
pub struct FeatureRecord<'a> {
    pub feature: &'a Feature,
    /// Where it is on the page.
    pub region_mm: Rect,
    pub shots: Vec<Shot>,
}

/// A picture of a place of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shot {
    pub of: ShotOf,
    pub view: View,
}

/// How near a picture goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShotOf {
    /// The feature and a little of what is around it.
    Place,
    /// What the loupe shows of it.
    Loupe,
}

impl<'a> Record<'a> {
    /// The record of a state's model.
    pub fn new(registry: &'a Registry, issuer: &'a Issuer, model: &'a Model) -> Result<Record<'a>, BuildError> {
        let mut specimen = specimen(registry, &issuer.code, &model.id, SPECIMEN)?;
        for document in [&mut specimen.genuine, &mut specimen.shown] {
            for page in &mut document.pages {
                page.visa = None;
                page.stamps.clear();
                page.transfers.clear();
            }
        }
        let mut pages: Vec<PageRecord> = Vec::new();
        for page in &specimen.genuine.pages {
            if pages.iter().all(|known| known.shows != Shows::Page(page.kind)) {
                pages.push(page_record(model, page.kind, &page.id));
            }
        }
        // Who reads a single file of a state of their own has no other state that could visit it.
        specimen.others.extend(visited(registry, &issuer.code, &specimen.genuine, SPECIMEN));
        for page in specimen.others.iter().flat_map(|other| &other.genuine.pages) {
            let has = |shows: Shows| pages.iter().any(|known| known.shows == shows);
            if let Some(label) = page.visa.as_ref().filter(|_| !has(Shows::Label)) {
                pages.push(label_record(issuer, issuer.visas.place(label), &page.id));
            } else if page.is_stamped_by(&issuer.code) && !has(Shows::Stamps) {
                let lights = vec![Light::White, Light::UvA, Light::Ir];
                pages.push(PageRecord { shows: Shows::Stamps, page: page.id.clone(), lights, features: Vec::new() });
            }
        }
        Ok(Record { issuer, model, specimen, pages })
    }

    /// Every series of the state's documents of this kind, oldest first: so it can be judged whether a design was in use on a day.
    pub fn series(&self) -> Vec<&'a Model> {
        let mut series: Vec<&Model> = self.issuer.models.iter().filter(|model| model.kind == self.model.kind).collect();
        series.sort_by_key(|model| (model.issued_from, &model.id));
        series
    }

    /// Every series of the state's other documents, by kind and age.
    pub fn other_series(&self) -> Vec<&'a Model> {
        let mut series: Vec<&Model> = self.issuer.models.iter().filter(|model| model.kind != self.model.kind).collect();
        series.sort_by_key(|model| (model.kind.id(), model.issued_from, &model.id));
        series
    }
}

/// The last day on which a document of a series that is no longer issued can be valid.
pub fn last_valid(model: &Model) -> Option<Date> {
    model.issued_until.map(|until| until.plus_years(i32::from(model.validity_years)))
}

fn page_record<'a>(model: &'a Model, kind: PageKind, page: &str) -> PageRecord<'a> {
    let size = model.design(kind).map_or((f32::INFINITY, f32::INFINITY), |design| design.size);
    let features = model.features.iter().filter(|feature| feature.page == kind).collect();
    let always = |light: Light| match light {
        Light::White => true,
        Light::Transmitted | Light::UvA => kind != PageKind::Cover,
        _ => kind.is_personal(),
    };
    record(Shows::Page(kind), page, (pt(0.0, 0.0), size), features, always)
}

/// The label of a state where it lies on the page.
fn label_record<'a>(issuer: &'a Issuer, at: Point, page: &str) -> PageRecord<'a> {
    let visas = &issuer.visas;
    // A label is examined like a data page; light through it shows the page behind.
    record(Shows::Label, page, (at, visas.label.size), visas.features.iter().collect(), |light| {
        !matches!(light, Light::Coaxial)
    })
}

/// A page whose design begins `at` and has that size, in the lights that are always worth seeing and those of its features.
fn record<'a>(
    shows: Shows,
    page: &str,
    (at, (w, h)): (Point, (f32, f32)),
    features: Vec<&'a Feature>,
    always: impl Fn(Light) -> bool,
) -> PageRecord<'a> {
    let wanted = |light: &Light| always(*light) || features.iter().any(|feature| feature.lights.contains(light));
    PageRecord {
        shows,
        page: page.to_owned(),
        lights: Light::ALL.into_iter().filter(wanted).collect(),
        features: features
            .iter()
            .map(|feature| {
                let region = feature.region_mm;
                FeatureRecord {
                    feature,
                    region_mm: Rect { x: region.x + at.x, y: region.y + at.y, ..region },
                    shots: shots(feature, region.area() >= WHOLE * w * h),
                }
            })
            .collect(),
    }
}

/// The views of a feature, tilted ones first; one that fills the page is seen flat on the page's own pictures.
fn shots(feature: &Feature, fills_page: bool) -> Vec<Shot> {
    let aids = aids(&feature.id);
    let place = |view: View| Shot { of: ShotOf::Place, view };
    let mut shots = Vec::new();
    if aids.contains(&Aid::Tilt) {
        let tilted = |degrees: f32| View { tilt_deg: (degrees, 0.0), ..View::flat(Light::White) };
        shots.extend([place(tilted(-TILT_DEG)), place(tilted(TILT_DEG))]);
    }
    if !fills_page {
        shots.extend(feature.lights.iter().map(|light| place(View::flat(*light))));
    }
    if aids.contains(&Aid::Loupe) {
        shots.push(Shot { of: ShotOf::Loupe, view: View::flat(Light::White) });
    }
    shots
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registry() -> Registry {
        Registry::shipped().unwrap()
    }

    #[test]
    fn every_feature_of_every_model_is_on_a_page_of_its_record_and_can_be_seen() {
        let registry = registry();
        for issuer in registry.issuers() {
            for model in &issuer.models {
                let record = Record::new(&registry, issuer, model).unwrap();
                let listed: Vec<&Feature> =
                    record.pages.iter().flat_map(|page| page.features.iter().map(|f| f.feature)).collect();
                assert_eq!(
                    listed.len(),
                    model.features.len() + issuer.visas.features.len(),
                    "{}: a feature is on a page that is not shown",
                    model.id
                );
                for page in &record.pages {
                    for feature in &page.features {
                        let on_page = feature.feature.lights.iter().all(|light| page.lights.contains(light));
                        assert!(on_page, "{} {}: {:?}", model.id, feature.feature.id, page.lights);
                    }
                }
            }
        }
    }

    #[test]
    fn the_specimen_bears_nothing_of_another_model() {
        let registry = registry();
        let issuer = registry.issuer("QVA").unwrap();
        let record = Record::new(&registry, issuer, issuer.model("QVA-P-2024").unwrap()).unwrap();
        let bare = |page: &crate::document::Page| page.visa.is_none() && page.stamps.is_empty();
        assert!(record.specimen.genuine.pages.iter().all(bare));
    }

    #[test]
    fn every_state_shows_its_label_and_stamps_in_a_passport_of_another_state() {
        let registry = registry();
        for issuer in registry.issuers() {
            let record = Record::new(&registry, issuer, &issuer.models[0]).unwrap();
            let of = |shows: Shows| {
                let page = record.pages.iter().find(|page| page.shows == shows).unwrap();
                let document = record.specimen.genuine_with(&page.page);
                assert_ne!(document.issuer, issuer.code);
                (page, document.page(&page.page).unwrap())
            };
            let (label, page) = of(Shows::Label);
            assert_eq!(page.visa.as_ref().unwrap().issuer, issuer.code);
            assert!(label.lights.contains(&Light::UvA) && !label.features.is_empty(), "{}", issuer.code);
            let (_, page) = of(Shows::Stamps);
            assert!(page.stamps.len() == 2 && page.is_stamped_by(&issuer.code), "{}", issuer.code);
        }
    }

    #[test]
    fn features_of_a_label_are_where_the_label_lies() {
        let registry = registry();
        let issuer = registry.issuer("QMI").unwrap();
        let record = Record::new(&registry, issuer, &issuer.models[0]).unwrap();
        let label = record.pages.iter().find(|page| page.shows == Shows::Label).unwrap();
        let (x, y) = issuer.visas.at;
        for feature in &label.features {
            let on_label = feature.feature.region_mm;
            let (dx, dy) = (feature.region_mm.x - on_label.x, feature.region_mm.y - on_label.y);
            assert!((dx - x).abs() < 0.5 && (dy - y).abs() < 0.5, "{}: {dx}, {dy}", feature.feature.id);
        }
    }

    #[test]
    fn what_changes_with_the_angle_is_shown_at_two_angles_and_fine_print_under_the_loupe() {
        let registry = registry();
        let issuer = registry.issuer("QVA").unwrap();
        let record = Record::new(&registry, issuer, issuer.model("QVA-P-2024").unwrap()).unwrap();
        let data = record.pages.iter().find(|page| page.shows == Shows::Page(PageKind::Data)).unwrap();
        let shots = |id: &str| &data.features.iter().find(|f| f.feature.id == id).unwrap().shots;
        let angles: Vec<f32> = shots("dovid").iter().map(|shot| shot.view.tilt_deg.0).collect();
        assert_eq!(angles, [-TILT_DEG, TILT_DEG, 0.0], "both ways, and from above to compare");
        assert!(shots("microprint").iter().any(|shot| shot.of == ShotOf::Loupe));
        assert!(shots("watermark-multitone").iter().any(|shot| shot.view.light == Light::Transmitted));
    }

    #[test]
    fn all_series_of_the_same_kind_are_listed_from_the_oldest_on() {
        let registry = registry();
        let issuer = registry.issuer("QVA").unwrap();
        let record = Record::new(&registry, issuer, issuer.model("QVA-P-2024").unwrap()).unwrap();
        let series = record.series();
        assert!(series.len() > 1 && series.windows(2).all(|pair| pair[0].issued_from <= pair[1].issued_from));
        assert_eq!(series.len() + record.other_series().len(), issuer.models.len());
    }
}
