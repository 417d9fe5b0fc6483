//! A person's face at one age and in one expression: the parameters after years and a smile have worked on them.

use super::eye::Eyes;
use super::noise::Noise;
use super::person::Person;
use super::shape::Table;
use super::view::View;
use crate::base::math::{exp, powf, smoothstep};

/// The shape of the face to be drawn; lengths in mm.
pub struct Face {
    /// The parameters as they are at this age.
    pub p: Person,
    /// 0 before the mid-twenties … 1 in the mid-eighties.
    pub old: f32,
    /// 0 before the early forties … 1 from eighty on.
    pub old2: f32,
    /// 1 at eighteen … 0 from thirty on.
    pub young: f32,
    /// 1 at six … 0 when grown up: girls at seventeen and a half, boys at nineteen.
    pub child: f32,
    /// What tells women and men apart has not come yet: 1 to eleven … 0 from nineteen on.
    pub immature: f32,
    /// How far the shoulders stand nearer to the chin than the measures of the body are written down for, mm.
    pub raise: f32,
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
    pub profiles: Profiles,
    pub noise: Noise,
}

/// Outlines that all faces share, 0…1 over 0…1 unless said.
pub struct Profiles {
    /// Outer edge of the upper and of the lower lip from the middle to the corner.
    pub upper_lip: Table,
    pub lower_lip: Table,
    /// Swelling of the lips from the middle to the corner.
    pub lips: Table,
    /// Section of the bridge of the nose by distance in half breadths, 0…4.
    pub bridge: Table,
    /// Dome of tip and wings by 1 − squared distance from its middle.
    pub dome: Table,
}

impl Profiles {
    fn new() -> Profiles {
        let edge = |a: f32, b: f32| move |c: f32| powf((1.0 - powf(c, a)).max(0.0), b);
        Profiles {
            upper_lip: Table::new(1.0, edge(1.7, 0.85)),
            lower_lip: Table::new(1.0, edge(2.05, 0.92)),
            lips: Table::new(1.0, edge(2.0, 0.7)),
            bridge: Table::new(4.0, |q| exp(-0.62 * powf(q, 1.9))),
            dome: Table::new(1.0, |v| powf(v, 0.62)),
        }
    }
}

impl Face {
    pub fn new(person: &Person, view: &View) -> Face {
        let mut p = person.clone();
        let own = |k: u32| super::noise::unit(person.texture_seed as u32 ^ k.wrapping_mul(0x9e37_79b9));
        // People age at their own rate: ten years at sixty lie between the slow and the quick.
        let rate = 0.82 + 0.36 * own(1);
        let years = if view.age_years > 30.0 { 30.0 + (view.age_years - 30.0) * rate } else { view.age_years };
        let male = p.sex;
        let old = smoothstep(24.0, 86.0, years + 3.0 * male);
        let old2 = smoothstep(42.0, 80.0, years + 2.0 * male);
        let young = 1.0 - smoothstep(17.0, 31.0, years);
        // The face grows steadily and the more slowly the nearer it is to the end; a girl's is done sooner.
        let grown = 17.5 + 1.5 * male;
        let left = ((grown - years) / (grown - 6.0)).clamp(0.0, 1.0);
        let child = left * (0.65 + 0.35 * left);
        let immature = 1.0 - smoothstep(11.0, 19.0, years);
        let smile = view.smile;
        grow_younger(&mut p, child, immature);

        p.lip_up *= 1.0 - 0.50 * old - 0.10 * smile + 0.06 * young;
        p.lip_lo *= 1.0 - 0.30 * old - 0.06 * smile;
        p.nose_len -= 2.6 * old;
        p.tip_up -= 2.0 * old - 0.4 * young;
        p.nose_w += 1.2 * old + 1.2 * smile - 0.5 * young;
        p.ear_h += 5.0 * old;
        p.lobe += old;
        p.brow_y -= 2.4 * old - 0.3 * young;
        p.corner += -2.0 * old2 + 2.6 * smile;
        p.mouth_w += 3.4 * smile - 0.6 * young;
        p.cheek_full += -3.4 * old2 + 1.2 * young + 1.2 * smile;
        p.temple -= 3.2 * old2;
        p.lid_fold += 1.3 * old + 1.2 * old2 - 0.1 * young;
        p.go_w += 2.4 * old2;
        p.weight += 0.5 * ((years - 30.0) / 30.0).clamp(-0.5, 1.4);
        p.brow_dens *= 1.0 - 0.3 * old2;
        p.brow_ridge -= 0.5 * young;

        let eyes = Eyes::new(&p, old, smile);
        let grey_years = years + 14.0 * (own(2) - 0.5);
        Face {
            old,
            old2,
            young,
            child,
            immature,
            // A long face keeps some of its neck, a short one is not set on a column.
            raise: (9.0 + 0.9 * (p.chin_y + 113.0)).max(2.0),
            smile,
            nasolabial: (0.45 + 0.15 * own(3) + (2.9 + 1.4 * own(8)) * old + 0.8 * smile - 0.3 * young)
                * (1.0 - 0.8 * child),
            marionette: (2.6 + 2.2 * own(9)) * old2 + 0.4 * old,
            tear_trough: (0.35 + 3.2 * old - 0.25 * young) * (1.0 - child),
            eye_bag: 0.3 + (0.6 * old + 2.8 * old2) * (0.5 + own(4)) + 0.5 * smile,
            jowl: 7.0 * old2,
            forehead_lines: 1.25 * old * (0.5 + 1.0 * own(5)),
            crows_feet: 1.2 * old + 0.35 * smile * (0.4 + old),
            frown: old * (0.25 + 1.1 * own(6)),
            neck_bands: 4.2 * old2,
            grey: powf(smoothstep(34.0, 76.0, grey_years + 3.0 * male), 1.5),
            hair_loss: male * 30.0 * powf(smoothstep(22.0, 76.0, years), 1.2) * own(7),
            eyes,
            profiles: Profiles::new(),
            noise: Noise::new(person.texture_seed),
            p,
        }
    }
}

/// Gives a face the proportions of a child: under a large skull a small lower face, a short nose with a low bridge, a narrow jaw;
/// the eyes are nearly as large as they will be. A child's head is shown as large as an adult's, so its measures are those of
/// the picture: about a sixth larger than on the child at six (proportions after Farkas, as for adults).
fn grow_younger(p: &mut Person, child: f32, immature: f32) {
    // What tells women and men apart comes with growing up: both move to the same middle.
    let male = (2.0 * p.sex - 1.0) * immature;
    p.head_h += 14.0 * child;
    p.head_w += 4.5 * child;
    p.fore_slope += 3.0 * child + 1.6 * male;
    p.brow_ridge -= 2.0 * child + 1.6 * male;
    p.zy_w += 0.5 * child - 1.5 * male;
    p.go_w -= 4.5 * child + 3.2 * male;
    p.jaw_sq -= 0.18 * male + 0.05 * child;
    p.chin_y += 16.0 * child + 3.0 * male;
    p.chin_w -= 4.0 * child + 2.3 * male;
    p.chin_out -= 2.0 * child + 0.8 * male;
    p.cleft *= 1.0 - 0.7 * immature;
    p.cheekbone -= 1.6 * child;
    p.cheek_full += 3.2 * child + 0.6 * immature;
    p.temple += 1.5 * child;
    p.ipd -= 1.0 * child;
    p.eye_w += 2.0 * child;
    p.eye_up += 1.15 * child + 0.4 * male;
    p.eye_lo += 0.65 * child;
    p.eye_depth -= 2.6 * child + 0.8 * male;
    p.lid_fold -= 0.15 * child;
    p.brow_y += 1.6 * child + 1.4 * male;
    p.brow_th -= 0.7 * child + 0.8 * male + 0.25 * immature;
    p.brow_dens *= 1.0 - 0.25 * child - 0.15 * immature;
    p.nose_len += 12.0 * child + 1.4 * male;
    p.nose_w -= 1.8 * child + 1.4 * male;
    p.nose_out -= 4.2 * child + 0.8 * male;
    p.root -= 2.6 * child;
    p.bridge_w += 0.8 * child;
    p.hump *= 1.0 - immature.max(child);
    p.hump -= 0.5 * child;
    p.tip_w -= 0.9 * child;
    p.tip_up += 1.8 * child;
    p.mouth_y += 12.0 * child + 1.2 * male;
    p.mouth_w -= 3.6 * child;
    p.lip_up -= 0.6 * child;
    p.lip_lo -= 1.2 * child;
    p.ear_h -= 2.0 * child;
    p.neck_w -= 3.5 * child + 5.5 * male;
    p.recede -= 2.0 * child + 3.0 * male;
    p.moles *= 1.0 - 0.6 * child;
    // A strong adult feature must not leave a child's face with none.
    p.nose_out = p.nose_out.max(9.5);
    p.brow_th = p.brow_th.max(1.4);
    p.go_w = p.go_w.min(p.zy_w - 6.0);
}
