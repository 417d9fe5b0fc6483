//! What may change from one picture of a person to the next: age, pose, light, hair, beard, glasses, clothes.

use super::person::Person;
use crate::base::math::smoothstep;
use crate::base::seed::{Seed, Stream};
use rand::RngExt;

/// Linear red, green and blue, 0…1.
pub type Colour = [f32; 3];

/// Where the light comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lighting {
    /// Two soft lamps in front, as at a photographer's.
    Studio,
    /// A window to one side.
    Side,
    /// Ceiling lamps, as in an office.
    Top,
    /// A flash beside the lens.
    Flash,
}

/// How the hair is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hairstyle {
    Bald,
    Cropped,
    Short,
    SideParting,
    Curls,
    TiedBack,
    Bob,
    Fringe,
    Long,
    Wavy,
}

impl Hairstyle {
    pub const ALL: &[Hairstyle] = &[
        Hairstyle::Bald,
        Hairstyle::Cropped,
        Hairstyle::Short,
        Hairstyle::SideParting,
        Hairstyle::Curls,
        Hairstyle::TiedBack,
        Hairstyle::Bob,
        Hairstyle::Fringe,
        Hairstyle::Long,
        Hairstyle::Wavy,
    ];
}

/// Outline of a spectacle lens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lens {
    Round,
    Oval,
    Square,
}

/// A pair of glasses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glasses {
    pub lens: Lens,
    /// Thickness of the rim in mm.
    pub rim_mm: f32,
    pub colour: Colour,
}

/// What is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clothing {
    CrewNeck,
    VNeck,
    OpenShirt,
    Blouse,
    RollNeck,
    JacketAndTie,
    JacketAndBlouse,
}

/// A covering worn for belief; the face stays free from the chin to the forehead (ICAO Doc 9303-3, portrait quality).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HeadCovering {
    pub colour: Colour,
}

/// What is behind the person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Background {
    /// An even, lit photographer's background.
    Plain(Colour),
    /// The wall of the inspection hall, unevenly lit.
    Wall(Colour),
}

/// One occasion on which a person is seen.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Age at that moment, years; 6 to 90.
    pub age_years: f32,
    /// Turn to the person's left, degrees; good to ±20.
    pub yaw_deg: f32,
    /// Nod downwards, degrees; good to ±10.
    pub pitch_deg: f32,
    /// Tilt of the head towards the picture's right, degrees.
    pub roll_deg: f32,
    pub light: Lighting,
    /// 0 neutral … 1 a smile with closed lips.
    pub smile: f32,
    pub glasses: Option<Glasses>,
    pub hairstyle: Hairstyle,
    /// Seed of the length and parting of that style: they too are kept for years.
    pub cut_seed: u64,
    /// 0 shaven, about 0.3 stubble, 1 a full beard.
    pub beard: f32,
    pub clothing: Clothing,
    pub clothing_colour: Colour,
    pub head_covering: Option<HeadCovering>,
    pub background: Background,
    /// Seed of what is particular to this one occasion: the fall of the hair, creases, grain.
    pub seed: u64,
}

impl View {
    /// A portrait as issuing authorities accept it: neutral, frontal, evenly lit on a plain background.
    pub fn id_photo(seed: Seed, person: &Person, age_years: f32) -> View {
        let mut rng = seed.stream("id photo");
        let looks = Looks::choose(&mut rng, person, age_years);
        View {
            age_years,
            yaw_deg: rng.random_range(-2.0..2.0),
            pitch_deg: rng.random_range(-1.5..1.5),
            roll_deg: rng.random_range(-0.8..0.8),
            light: Lighting::Studio,
            smile: if rng.random::<f32>() < 0.3 { rng.random_range(0.0..0.25) } else { 0.0 },
            // Most authorities ask that glasses be taken off.
            glasses: looks.glasses.filter(|_| rng.random::<f32>() < 0.35),
            hairstyle: looks.hairstyle,
            cut_seed: looks.cut_seed,
            beard: looks.beard,
            clothing: looks.clothing,
            clothing_colour: looks.clothing_colour,
            head_covering: None,
            background: Background::Plain(pick(&mut rng, BACKGROUNDS)),
            seed: rng.random(),
        }
    }

    /// The bearer as an examiner sees them across the counter: other light, other clothes, a little pose.
    pub fn at_counter(seed: Seed, person: &Person, age_years: f32) -> View {
        let mut rng = seed.stream("at counter");
        let looks = Looks::choose(&mut rng, person, age_years);
        View {
            age_years,
            yaw_deg: rng.random_range(-5.0..5.0),
            pitch_deg: rng.random_range(-3.0..3.0),
            roll_deg: rng.random_range(-2.0..2.0),
            light: if rng.random::<f32>() < 0.6 { Lighting::Top } else { Lighting::Side },
            smile: rng.random_range(0.0..0.5),
            glasses: looks.glasses,
            hairstyle: looks.hairstyle,
            cut_seed: looks.cut_seed,
            beard: looks.beard,
            clothing: looks.clothing,
            clothing_colour: looks.clothing_colour,
            head_covering: None,
            background: Background::Wall([0.50, 0.50, 0.49]),
            seed: rng.random(),
        }
    }
}

impl View {
    /// The same with a scarf over the head, of another colour on another occasion.
    pub fn with_scarf(self, seed: Seed) -> View {
        let mut rng = seed.stream("scarf");
        let others: Vec<Colour> = SCARVES.iter().copied().filter(|colour| *colour != self.clothing_colour).collect();
        View { head_covering: Some(HeadCovering { colour: pick(&mut rng, &others) }), ..self }
    }
}

const SCARVES: &[Colour] = &[
    [0.016, 0.016, 0.018],
    [0.020, 0.026, 0.050],
    [0.30, 0.27, 0.23],
    [0.14, 0.20, 0.26],
    [0.24, 0.12, 0.12],
    [0.45, 0.43, 0.40],
    [0.10, 0.13, 0.10],
    [0.12, 0.10, 0.16],
];
const BACKGROUNDS: &[Colour] = &[[0.78, 0.80, 0.82], [0.84, 0.84, 0.84], [0.64, 0.71, 0.78], [0.70, 0.72, 0.74]];
const CLOTHS: &[Colour] = &[
    [0.020, 0.026, 0.050],
    [0.030, 0.065, 0.130],
    [0.016, 0.016, 0.018],
    [0.060, 0.062, 0.066],
    [0.28, 0.38, 0.52],
    [0.48, 0.48, 0.47],
    [0.150, 0.028, 0.034],
    [0.050, 0.075, 0.058],
    [0.30, 0.22, 0.15],
    [0.36, 0.16, 0.17],
];
const RIMS: &[Colour] = &[[0.02, 0.018, 0.016], [0.10, 0.055, 0.03], [0.22, 0.21, 0.20], [0.26, 0.18, 0.08]];

/// What a person chose to look like that day.
struct Looks {
    hairstyle: Hairstyle,
    cut_seed: u64,
    beard: f32,
    glasses: Option<Glasses>,
    clothing: Clothing,
    clothing_colour: Colour,
}

/// For how many years people keep to a hairstyle, a beard and a frame of glasses, mostly.
const HABIT_YEARS: f32 = 12.0;
/// How often somebody looks otherwise on a day than they mostly do.
const EXCEPTION: f32 = 0.12;

impl Looks {
    fn choose(rng: &mut Stream, person: &Person, age_years: f32) -> Looks {
        let mut ever = person.habits.stream("ever");
        let man = ever.random::<f32>() < person.sex;
        let needs_glasses = ever.random::<f32>() < 0.15 + 0.4 * smoothstep(38.0, 60.0, age_years);
        let keeps_beard = ever.random::<f32>() < 0.38;
        let years = (age_years / HABIT_YEARS + ever.random::<f32>()) as u32;
        let mut habit = person.habits.stream(&format!("years {years}"));

        let cut_seed = habit.random();
        let usual = hairstyle(&mut habit, person, man, age_years);
        let hairstyle = if rng.random::<f32>() < EXCEPTION { hairstyle(rng, person, man, age_years) } else { usual };
        let mut grown: f32 = if keeps_beard { habit.random_range(0.2..0.95) } else { 0.0 };
        if man && rng.random::<f32>() < EXCEPTION {
            grown = if keeps_beard { 0.0 } else { rng.random_range(0.2..0.5) };
        }
        let beard = if man { grown * rng.random_range(0.9..1.1) * smoothstep(16.0, 21.0, age_years) } else { 0.0 };
        let colour = pick(&mut habit, RIMS);
        // Pale rims are of wire, dark ones of horn.
        let thickest = if colour[0] > 0.15 { 1.1 } else { 2.2 };
        let frame = Glasses {
            lens: pick(&mut habit, &[Lens::Oval, Lens::Square, Lens::Round]),
            rim_mm: habit.random_range(0.7..thickest),
            colour,
        };
        let glasses = needs_glasses.then_some(frame);
        let clothing = if man {
            pick(
                rng,
                &[
                    Clothing::CrewNeck,
                    Clothing::OpenShirt,
                    Clothing::JacketAndTie,
                    Clothing::OpenShirt,
                    Clothing::RollNeck,
                ],
            )
        } else {
            pick(
                rng,
                &[Clothing::Blouse, Clothing::VNeck, Clothing::CrewNeck, Clothing::JacketAndBlouse, Clothing::RollNeck],
            )
        };
        // Children do not sit for their picture in a suit.
        let clothing = match clothing {
            Clothing::JacketAndTie | Clothing::RollNeck if age_years < 16.0 => Clothing::CrewNeck,
            Clothing::JacketAndBlouse if age_years < 16.0 => Clothing::Blouse,
            worn => worn,
        };
        Looks { hairstyle, cut_seed, beard, glasses, clothing, clothing_colour: pick(rng, CLOTHS) }
    }
}

/// A way to wear the hair among those that suit the person at that age.
fn hairstyle(rng: &mut Stream, person: &Person, man: bool, age_years: f32) -> Hairstyle {
    use Hairstyle::{Bald, Bob, Cropped, Curls, Fringe, Long, Short, SideParting, TiedBack, Wavy};
    let tight = person.curl > 0.72;
    if man {
        let thinning = smoothstep(34.0, 66.0, age_years) * (0.25 + 0.06 * person.recede.max(0.0));
        // Who has lost the hair does not wear it long again: one draw for life.
        let loses = person.habits.stream("baldness").random::<f32>();
        return match tight {
            _ if loses < 0.6 * thinning => Bald,
            true => pick(rng, &[Cropped, Cropped, Curls]),
            false => pick(rng, &[Short, SideParting, SideParting, Cropped]),
        };
    }
    match tight {
        true => pick(rng, &[Curls, TiedBack, Wavy, Wavy]),
        false if age_years > 62.0 => pick(rng, &[Bob, Bob, Curls, TiedBack, Wavy]),
        false => pick(rng, &[Long, Long, Wavy, Wavy, Bob, Bob, TiedBack, Fringe]),
    }
}

fn pick<T: Copy>(rng: &mut Stream, from: &[T]) -> T {
    from[rng.random_range(0..from.len())]
}
