//! A person's face at one age and in one expression: the parameters after years and a smile have worked on them.

use super::eye::Eyes;
use super::noise::Noise;
use super::person::Person;
use super::view::View;
use crate::base::math::{powf, smoothstep};

/// The shape of the face to be drawn; lengths in mm.
pub struct Face {
    /// The parameters as they are at this age.
    pub p: Person,
    pub age: f32,
    /// 0 before thirty … 1 in the nineties.
    pub old: f32,
    /// 0 before the mid-forties … 1 in the late eighties.
    pub old2: f32,
    /// 1 at eighteen … 0 from thirty on.
    pub young: f32,
    pub smile: f32,
    /// Depth in mm of the folds from the nose wings to the mouth.
    pub nasolabial: f32,
    pub marionette: f32,
    pub tear_trough: f32,
    pub eye_bag: f32,
    pub jowl: f32,
    pub forehead_lines: f32,
    pub crows_feet: f32,
    pub frown: f32,
    pub neck_bands: f32,
    /// Share of grey strands, 0…1.
    pub grey: f32,
    /// Further retreat of the hairline with age, mm.
    pub hair_loss: f32,
    pub eyes: Eyes,
    pub noise: Noise,
}

impl Face {
    pub fn new(person: &Person, view: &View) -> Face {
        let mut p = person.clone();
        let own = |k: u32| super::noise::unit(person.texture_seed as u32 ^ k.wrapping_mul(0x9e37_79b9));
        // People age at their own rate: ten years at sixty lie between the slow and the quick.
        let rate = 0.82 + 0.36 * own(1);
        let years = if view.age_years > 30.0 { 30.0 + (view.age_years - 30.0) * rate } else { view.age_years };
        let male = p.sex;
        let old = smoothstep(30.0, 92.0, years + 4.0 * male);
        let old2 = smoothstep(46.0, 88.0, years + 4.0 * male);
        let young = 1.0 - smoothstep(17.0, 31.0, years);
        let smile = view.smile;

        p.lip_up *= 1.0 - 0.45 * old - 0.10 * smile;
        p.lip_lo *= 1.0 - 0.30 * old - 0.06 * smile;
        p.nose_len -= 2.6 * old;
        p.tip_up -= 2.0 * old - 0.4 * young;
        p.nose_w += 1.0 * old + 1.2 * smile;
        p.ear_h += 5.0 * old;
        p.lobe += old;
        p.brow_y -= 2.4 * old - 0.3 * young;
        p.corner += -2.0 * old2 + 2.6 * smile;
        p.mouth_w += 3.4 * smile - 0.6 * young;
        p.cheek_full += -3.4 * old2 + 1.2 * young + 1.2 * smile;
        p.temple -= 3.2 * old2;
        p.lid_fold += 1.2 * old + 0.8 * old2 - 0.1 * young;
        p.go_w += 2.4 * old2;
        p.weight += 0.5 * ((years - 30.0) / 30.0).clamp(-0.5, 1.4);
        p.brow_dens *= 1.0 - 0.3 * old2;
        p.brow_ridge -= 0.5 * young;

        let eyes = Eyes::new(&p, old, smile);
        let grey_years = years + 14.0 * (own(2) - 0.5);
        Face {
            age: view.age_years,
            old,
            old2,
            young,
            smile,
            nasolabial: 0.45 + 0.15 * own(3) + 2.3 * old + 1.2 * smile - 0.3 * young,
            marionette: 2.6 * old2 + 0.1 * old,
            tear_trough: 0.35 + 2.2 * old - 0.25 * young,
            eye_bag: 0.3 + 2.4 * old2 * (0.5 + own(4)) + 0.5 * smile,
            jowl: 5.2 * old2,
            forehead_lines: 0.75 * old * (0.5 + own(5)),
            crows_feet: 0.6 * old + 0.35 * smile * (0.4 + old),
            frown: 0.8 * old * own(6),
            neck_bands: 3.0 * old2,
            grey: powf(smoothstep(34.0, 76.0, grey_years + 3.0 * male), 1.5),
            hair_loss: male * 26.0 * powf(smoothstep(24.0, 80.0, years), 1.3) * own(7),
            eyes,
            noise: Noise::new(person.texture_seed),
            p,
        }
    }
}
