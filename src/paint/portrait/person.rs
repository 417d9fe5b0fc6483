//! A person: the numbers that make one face unlike another, whatever its age, hair, light or pose.

use crate::base::math::{TAU, cos, ln};
use crate::base::seed::{Seed, Stream};
use rand::RngExt;

/// What is known of one parameter in the population.
pub struct Parameter {
    /// Name of the field of [`Person`].
    pub id: &'static str,
    /// The landmark in the examiner's words.
    pub landmark: &'static str,
    /// Whether an examiner could point at it in two pictures.
    pub distinct: bool,
    /// Mean of women and men together.
    pub mean: f32,
    /// Standard deviation within one sex.
    pub sd: f32,
    /// Half the difference between men and women.
    pub sex: f32,
    /// Weight in [`distance`].
    pub weight: f32,
    /// Whether it is a colour of skin, eyes or hair.
    pub colouring: bool,
}

macro_rules! parameters {
    ($($id:ident: $mean:literal, $sd:literal, $sex:literal, $weight:literal, $colouring:literal, $distinct:literal, $landmark:literal;)*) => {
        /// A person. Lengths in mm on the head, heights from the line of the pupils, angles in degrees;
        /// what has no unit runs from about 0 to 1.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Person {
            $(#[doc = $landmark] pub $id: f32,)*
            /// 0 woman … 1 man.
            pub sex: f32,
            /// Seed of moles, hair growth and blemishes: they stay with the person from picture to picture.
            pub texture_seed: u64,
            /// Seed of how hair, beard and glasses are worn: a habit of years. Whoever passes for somebody else takes theirs on.
            pub habits: Seed,
        }

        /// All parameters, in the order of [`Person::values`].
        pub const PARAMETERS: &[Parameter] = &[$(Parameter {
            id: stringify!($id), landmark: $landmark, mean: $mean, sd: $sd, sex: $sex, weight: $weight, colouring: $colouring, distinct: $distinct,
        }),*];

        impl Person {
            /// The parameters in the order of [`PARAMETERS`].
            pub fn values(&self) -> [f32; PARAMETERS.len()] {
                [$(self.$id),*]
            }

            fn from_values(values: [f32; PARAMETERS.len()], sex: f32, texture_seed: u64, habits: Seed) -> Person {
                let [$($id),*] = values;
                Person { $($id,)* sex, texture_seed, habits }
            }
        }
    };
}

// Means lean on Farkas, Anthropometry of the Head and Face (1994), widened, since it measured few populations.
parameters! {
    head_w: 74.5, 2.6, 1.8, 1.0, false, true, "breadth of the head";
    head_h: 115.0, 3.5, 1.5, 1.0, false, true, "height of the forehead and crown";
    zy_w: 68.0, 2.6, 2.0, 2.0, false, true, "breadth of the cheekbones";
    go_w: 51.9, 3.0, 3.9, 2.0, false, true, "breadth of the jaw angles";
    jaw_sq: 2.33, 0.22, 0.23, 1.0, false, true, "squareness of the chin";
    chin_y: -112.5, 4.2, -4.3, 2.0, false, true, "length of the lower face";
    chin_w: 26.6, 2.8, 3.4, 1.0, false, true, "breadth of the chin";
    chin_out: 4.0, 1.7, 0.9, 1.0, false, true, "projection of the chin";
    cleft: 0.3, 0.6, 0.15, 0.3, false, true, "cleft of the chin";
    fore_slope: 0.0, 3.5, -1.8, 1.0, false, true, "slope of the forehead";
    brow_ridge: 2.2, 0.9, 1.8, 1.0, false, true, "brow ridge";
    temple: 0.0, 1.5, 0.0, 1.0, false, false, "hollow of the temples";
    cheekbone: 5.6, 1.7, -0.2, 1.0, false, true, "prominence of the cheekbones";
    cheek_full: 1.2, 2.2, -0.8, 1.0, false, true, "fullness of the cheeks";
    weight: 0.0, 1.0, 0.0, 0.3, false, false, "build";
    ipd: 63.0, 2.9, 0.8, 2.0, false, true, "distance between the eyes";
    eye_w: 30.7, 1.3, 0.1, 2.0, false, true, "length of the eye openings";
    eye_up: 5.75, 0.6, -0.5, 1.0, false, true, "height of the upper lids";
    eye_lo: 4.1, 0.45, -0.15, 1.0, false, true, "line of the lower lids";
    eye_tilt: 1.7, 1.4, -0.4, 2.0, false, true, "tilt of the eye openings";
    lid_crease: 3.6, 1.4, -0.4, 1.0, false, true, "crease of the upper lids";
    lid_fold: 0.35, 0.5, 0.1, 1.0, false, true, "fold over the upper lids";
    eye_depth: 8.3, 1.9, 0.9, 1.0, false, true, "depth of the eye sockets";
    inner_fold: 0.3, 0.4, 0.0, 1.0, false, true, "inner corners of the eyes";
    bulge: 0.0, 0.8, 0.0, 1.0, false, false, "bulge of the eyes";
    brow_y: 18.0, 1.8, -1.6, 2.0, false, true, "height of the eyebrows";
    brow_arch: 2.6, 1.2, -0.8, 1.0, false, true, "arch of the eyebrows";
    brow_th: 3.5, 0.75, 0.95, 2.0, false, true, "thickness of the eyebrows";
    brow_len: 25.0, 2.0, 0.6, 1.0, false, true, "length of the eyebrows";
    brow_tilt: 0.0, 1.0, -0.2, 1.0, false, true, "slant of the eyebrows";
    brow_dens: 0.75, 0.17, 0.06, 1.0, false, true, "density of the eyebrows";
    brow_gap: 11.5, 2.0, -1.0, 1.0, false, true, "gap between the eyebrows";
    nose_len: -49.0, 2.8, -1.6, 2.0, false, true, "length of the nose";
    nose_w: 16.4, 1.9, 1.8, 2.0, false, true, "breadth of the nose";
    nose_out: 17.3, 1.9, 0.8, 1.0, false, true, "projection of the nose";
    root: 5.5, 1.6, 0.5, 1.0, false, true, "root of the nose";
    bridge_w: 7.9, 1.0, 0.5, 1.0, false, true, "breadth of the bridge of the nose";
    hump: 0.2, 1.1, 0.4, 1.0, false, true, "profile of the bridge of the nose";
    tip_w: 7.8, 1.0, 0.6, 1.0, false, true, "breadth of the tip of the nose";
    tip_up: 0.2, 1.6, -0.7, 1.0, false, true, "tilt of the tip of the nose";
    nostril: 1.0, 0.16, 0.0, 1.0, false, true, "size of the nostrils";
    alar_h: 0.0, 1.0, 0.0, 1.0, false, true, "set of the nose wings";
    nose_dev: 0.0, 0.6, 0.0, 0.3, false, true, "deviation of the nose";
    mouth_y: -68.5, 2.2, -1.3, 2.0, false, true, "height of the mouth";
    mouth_w: 24.6, 1.9, 0.9, 2.0, false, true, "breadth of the mouth";
    lip_up: 7.0, 1.4, -0.8, 1.0, false, true, "fullness of the upper lip";
    lip_lo: 9.0, 1.4, -0.8, 2.0, false, true, "fullness of the lower lip";
    bow: 1.6, 0.7, -0.2, 1.0, false, true, "bow of the upper lip";
    lip_out: 4.0, 1.2, -0.1, 1.0, false, true, "projection of the lips";
    corner: 1.9, 0.7, -0.2, 1.0, false, true, "corners of the mouth";
    mouth_tilt: 0.0, 0.7, 0.0, 0.3, false, true, "level of the mouth";
    philtrum: 0.8, 0.3, 0.1, 1.0, false, true, "groove above the upper lip";
    dental: 4.5, 1.5, 0.0, 1.0, false, false, "swell of the teeth";
    ear_h: 60.0, 3.2, 1.8, 1.0, false, true, "length of the ears";
    ear_out: 25.0, 6.0, 1.5, 1.0, false, true, "protrusion of the ears";
    lobe: 0.0, 1.0, 0.0, 1.0, false, true, "ear lobes";
    neck_w: 49.2, 2.6, 5.6, 0.3, false, true, "breadth of the neck";
    asym_eye: 0.0, 0.6, 0.0, 0.3, false, true, "level of the eyes";
    asym_brow: 0.0, 0.7, 0.0, 0.3, false, true, "level of the eyebrows";
    asym_jaw: 0.0, 0.9, 0.0, 0.3, false, true, "evenness of the jaw";
    melanin: 0.35, 0.3, 0.0, 2.0, true, false, "darkness of the skin";
    blood: 0.5, 0.2, 0.0, 0.3, true, false, "redness of the skin";
    yellow: 0.5, 0.2, 0.0, 0.3, true, false, "yellowness of the skin";
    freckle: 0.1, 0.25, 0.0, 0.3, true, true, "freckles";
    moles: 1.5, 1.5, 0.0, 0.3, false, true, "moles";
    iris: 0.35, 0.4, 0.0, 1.0, true, true, "colour of the irises";
    hair_mel: 0.78, 0.25, 0.0, 0.3, true, false, "darkness of the hair";
    hair_red: 0.25, 0.2, 0.0, 0.3, true, false, "redness of the hair";
    hairline: 61.0, 4.0, 1.0, 0.3, false, true, "hairline";
    recede: 2.5, 3.0, 4.0, 0.3, false, false, "retreat of the hairline";
    curl: 0.3, 0.3, 0.0, 0.3, false, false, "curl of the hair";
}

impl Person {
    /// A person of `sex` (0 woman … 1 man), built as people of about `age_years` are.
    ///
    /// The same seed gives the same person for ever.
    pub fn sample(seed: Seed, sex: f32, age_years: f32) -> Person {
        let mut rng = seed.stream("person");
        let side = 2.0 * sex - 1.0;
        // Body build and ancestry move several measures together; independent draws look like random identikits.
        let breadth = 0.55 * normal(&mut rng);
        let robust = 0.5 * normal(&mut rng);
        let soft = 0.9 * normal(&mut rng).max(-0.6);
        let fold = if rng.random::<f32>() < 0.34 { rng.random::<f32>() } else { 0.0 };

        let mut values = [0.0; PARAMETERS.len()];
        for (value, p) in values.iter_mut().zip(PARAMETERS) {
            let shared = match p.id {
                "head_w" | "zy_w" | "go_w" | "neck_w" | "chin_w" => breadth,
                "brow_ridge" | "chin_out" | "jaw_sq" | "cheekbone" => robust,
                _ => 0.0,
            };
            let z = (0.85 * normal(&mut rng) + shared).clamp(-2.2, 2.2);
            *value = p.mean + p.sex * side + z * p.sd;
        }
        let mut p = Person::from_values(values, sex, seed.child("texture").0, seed.child("habits"));

        p.nose_w += 1.3 * soft;
        p.lip_up += 0.6 * soft;
        p.lip_lo += 0.7 * soft;
        p.root -= 0.8 * soft + 1.6 * fold;
        p.nose_out -= 1.0 * soft;
        p.lid_crease -= 2.2 * fold;
        p.inner_fold += 0.7 * fold;
        p.eye_depth -= 2.4 * fold;
        p.eye_tilt += 0.8 * fold;
        p.cheekbone += 1.3 * fold;
        p.weight += ((age_years - 35.0) / 40.0).clamp(-0.5, 0.8);

        // Colours go together: dark skin rarely comes with fair hair or light eyes.
        p.melanin = rng.random::<f32>() * rng.random_range(0.25..1.0) * 1.05;
        if soft > 0.5 {
            p.melanin += 0.25;
        }
        p.iris = rng.random_range(-0.3f32..1.0);
        p.hair_mel = 0.35 + 0.65 * rng.random::<f32>();
        if p.melanin > 0.3 || fold > 0.2 {
            p.hair_mel = p.hair_mel.max(0.86 + 0.14 * rng.random::<f32>());
            p.iris = p.iris.min(0.2);
        }
        if p.melanin > 0.42 {
            p.hair_mel = p.hair_mel.max(0.94);
            p.iris = p.iris.min(0.12);
        }
        p.curl += if p.melanin > 0.6 { 0.55 } else { -0.35 * fold };
        p.freckle -= 0.4 * p.melanin;
        p.held()
    }

    /// Another person who resembles this one: every parameter moved by noise of `sd` standard deviations.
    ///
    /// With `same_colouring` skin, eyes and hair move only a quarter as far, so that colour alone does not decide.
    pub fn lookalike(&self, seed: Seed, sd: f32, same_colouring: bool) -> Person {
        let mut rng = seed.stream("lookalike");
        let mut values = self.values();
        for (value, p) in values.iter_mut().zip(PARAMETERS) {
            let share = if p.colouring && same_colouring { 0.25 } else { 1.0 };
            *value += normal(&mut rng).clamp(-2.5, 2.5) * sd * share * p.sd;
        }
        Person::from_values(values, self.sex, seed.child("texture").0, self.habits).held()
    }

    /// Keeps every parameter where a face of flesh and blood can have it.
    fn held(mut self) -> Person {
        self.melanin = self.melanin.clamp(0.0, 1.15);
        self.blood = self.blood.clamp(0.0, 1.0);
        self.yellow = self.yellow.clamp(0.0, 1.0);
        self.freckle = self.freckle.clamp(0.0, 1.0);
        self.moles = self.moles.clamp(0.0, 7.0);
        self.iris = self.iris.clamp(-0.3, 1.0);
        self.hair_mel = self.hair_mel.clamp(0.12, 1.0);
        self.hair_red = self.hair_red.clamp(0.0, 1.0);
        self.recede = self.recede.clamp(-3.0, 14.0);
        self.curl = self.curl.clamp(0.0, 1.0);
        self.cleft = self.cleft.clamp(0.0, 2.0);
        self.corner = self.corner.clamp(0.6, 3.4);
        self.ear_out = self.ear_out.clamp(14.0, 40.0);
        self.lid_crease = self.lid_crease.clamp(0.6, 6.5);
        self.lid_fold = self.lid_fold.clamp(0.0, 1.6);
        self.inner_fold = self.inner_fold.clamp(0.0, 1.4);
        self.brow_th = self.brow_th.clamp(1.6, 6.0);
        self.brow_dens = self.brow_dens.clamp(0.35, 1.0);
        self.brow_gap = self.brow_gap.clamp(6.5, 17.0);
        self.lip_up = self.lip_up.clamp(3.2, 11.5);
        self.lip_lo = self.lip_lo.clamp(5.0, 13.5);
        self.bow = self.bow.clamp(0.2, 3.2);
        self.root = self.root.clamp(1.2, 10.0);
        self.nose_w = self.nose_w.clamp(12.0, 23.0);
        self.nose_out = self.nose_out.clamp(11.5, 22.0);
        self.eye_depth = self.eye_depth.clamp(3.0, 13.0);
        self.eye_up = self.eye_up.clamp(4.2, 7.2);
        self.go_w = self.go_w.clamp(self.zy_w - 21.0, self.zy_w - 6.0);
        self.zy_w = self.zy_w.min(self.head_w - 1.5);
        self
    }
}

/// How unlike two persons are: 0 the same, about 0.4 hard to tell apart, about 1.2 strangers of one sex.
///
/// It is a weighted root mean square of differences in standard deviations; picture, age, hair and light play no part.
pub fn distance(a: &Person, b: &Person) -> f32 {
    let (mut sum, mut weights) = (0.0, 0.0);
    for ((x, y), p) in a.values().iter().zip(b.values()).zip(PARAMETERS) {
        let d = (x - y) / p.sd;
        sum += p.weight * d * d;
        weights += p.weight;
    }
    (sum / weights).sqrt()
}

/// The landmarks in which two persons differ by at least one standard deviation, the clearest first.
pub fn landmarks_that_differ(a: &Person, b: &Person) -> Vec<(&'static str, f32)> {
    let (va, vb) = (a.values(), b.values());
    let mut found: Vec<_> = PARAMETERS
        .iter()
        .zip(va.iter().zip(vb))
        .filter(|(p, _)| p.distinct)
        .map(|(p, (x, y))| (p.landmark, (x - y).abs() / p.sd))
        .filter(|(_, d)| *d >= 1.0)
        .collect();
    found.sort_by(|x, y| y.1.total_cmp(&x.1));
    found
}

/// A number from the normal distribution of mean 0 and standard deviation 1.
fn normal(rng: &mut Stream) -> f32 {
    let u: f32 = rng.random_range(1e-6..1.0);
    let v: f32 = rng.random();
    (-2.0 * ln(u)).sqrt() * cos(TAU * v)
}
