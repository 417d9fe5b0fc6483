//! Issuers' files: those that ship are sound and complete.

use firstline::base::units::Rect;
use firstline::document::codes::DocumentKind;
use firstline::issuer::{Issuer, Registry};

fn shipped() -> Registry {
    Registry::shipped().unwrap_or_else(|problems| panic!("{problems:#?}"))
}

#[test]
fn every_state_has_what_cases_draw_on() {
    let registry = shipped();
    assert_eq!(
        registry.issuers().map(|issuer| issuer.code.as_str()).collect::<Vec<_>>(),
        ["QMI", "QNC", "QPS", "QSD", "QTR", "QVA", "QZL", "UTO"]
    );
    for Issuer { code, names, places, posts, visas, models, .. } in registry.issuers() {
        for names in [&names.given_female, &names.given_male, &names.surnames] {
            let mut distinct = names.clone();
            distinct.sort();
            distinct.dedup();
            assert!(distinct.len() >= 40 && distinct.len() == names.len(), "{code}: {} names", distinct.len());
        }
        assert!(places.len() >= 20 && posts.len() >= 4 && visas.categories.len() >= 4, "{code}");
        for model in models {
            // Of each state the passport issued today has a basic set; older and simpler documents have less.
            let is_passport_of_today = model.kind == DocumentKind::OrdinaryPassport && model.issued_until.is_none();
            let least = if is_passport_of_today { 18 } else { 8 };
            assert!(model.features.len() >= least, "{}: {} features", model.id, model.features.len());
            for feature in &model.features {
                let (w, h) = model.design(feature.page).unwrap().size;
                let page = Rect::new(0.0, 0.0, w, h);
                let inside = page.intersection(&feature.region_mm).unwrap_or_default();
                assert!((inside.area() - feature.region_mm.area()).abs() < 0.01, "{} {}", model.id, feature.id);
                assert!(!feature.lights.is_empty());
                for text in [&feature.text.en, &feature.text.fr, &feature.text.lo] {
                    assert!(text.len() > 10, "{} {}", model.id, feature.id);
                }
            }
        }
    }
}

#[test]
fn no_name_or_place_is_so_long_that_its_field_becomes_hard_to_read() {
    for issuer in shipped().issuers() {
        let pages = issuer.models.iter().flat_map(|model| model.pages.values().map(move |design| (model, design)));
        for (model, design) in pages {
            let Some(look) = &design.look else { continue };
            for element in &design.elements {
                let firstline::issuer::Element::Field(field) = element else { continue };
                let longest: Vec<String> = match field.id.as_str() {
                    "surname" => issuer.names.surnames.clone(),
                    "given_names" => issuer.names.given_female.iter().map(|name| format!("{name} {name}")).collect(),
                    "place_of_birth" => issuer.places.clone(),
                    "authority" => issuer.authorities.iter().map(|authority| authority.name.clone()).collect(),
                    _ => continue,
                };
                let style = look.style(field, &model.art).unwrap();
                for text in longest {
                    let cap = style.fitted(&text.to_uppercase(), field.width).cap;
                    assert!(cap >= 0.8 * style.cap, "{text} in {} of {}: {cap} mm", field.id, model.id);
                }
            }
        }
    }
}
