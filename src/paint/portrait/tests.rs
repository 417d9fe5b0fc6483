//! What portraits promise: the same bytes for the same numbers, whole faces at every age, and truth that can be measured.

use super::*;
use crate::base::seed::Seed;

fn person(seed: u64, sex: f32) -> Person {
    Person::sample(Seed(seed), sex, 35.0)
}

/// A view from straight ahead with nothing before the face.
fn plain_view(seed: u64, person: &Person, age: f32) -> View {
    View {
        yaw_deg: 0.0,
        pitch_deg: 0.0,
        roll_deg: 0.0,
        glasses: None,
        smile: 0.0,
        beard: 0.0,
        hairstyle: Hairstyle::Cropped,
        ..View::id_photo(Seed(seed), person, age)
    }
}

/// Groups of neighbouring pixels for which `is` holds: the size of each and whether it touches the border.
fn groups(width: usize, height: usize, is: impl Fn(usize) -> bool) -> Vec<(usize, bool)> {
    let mut seen = vec![false; width * height];
    let mut found = Vec::new();
    for start in 0..width * height {
        if seen[start] || !is(start) {
            continue;
        }
        let (mut size, mut border) = (0, false);
        let mut stack = vec![start];
        seen[start] = true;
        while let Some(i) = stack.pop() {
            size += 1;
            let (x, y) = (i % width, i / width);
            border |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
            let mut visit = |j: usize| {
                if !seen[j] && is(j) {
                    seen[j] = true;
                    stack.push(j);
                }
            };
            if x > 0 {
                visit(i - 1);
            }
            if x + 1 < width {
                visit(i + 1);
            }
            if y > 0 {
                visit(i - width);
            }
            if y + 1 < height {
                visit(i + width);
            }
        }
        found.push((size, border));
    }
    found
}

#[test]
fn the_same_numbers_give_the_same_bytes() {
    let p = person(5, 0.0);
    let view = View::id_photo(Seed(5), &p, 40.0);
    assert_eq!(draw(&p, &view, 60, 77), draw(&p, &view, 60, 77));
    let other = View::id_photo(Seed(6), &p, 40.0);
    assert_ne!(draw(&p, &view, 60, 77), draw(&p, &other, 60, 77));
}

#[test]
fn every_person_is_whole_at_every_age() {
    let (w, h) = (70, 90);
    for seed in 0..12u64 {
        let age = 18.0 + 5.0 * seed as f32;
        let p = person(seed, (seed % 2) as f32);
        let view =
            if seed % 3 == 0 { View::at_counter(Seed(seed), &p, age) } else { View::id_photo(Seed(seed), &p, age) };
        let picture = draw(&p, &view, w, h);
        assert_eq!((picture.rgb.len(), picture.subject.len()), (3 * w * h, w * h));
        let person_px = picture.subject.iter().filter(|s| **s > 127).count() as f32 / (w * h) as f32;
        assert!((0.25..0.80).contains(&person_px), "seed {seed}: the person fills {person_px} of the picture");
        let parts = groups(w, h, |i| picture.subject[i] > 127);
        let largest = parts.iter().map(|g| g.0).max().unwrap_or(0);
        let all: usize = parts.iter().map(|g| g.0).sum();
        assert!(largest * 100 >= all * 99, "seed {seed}: the person falls apart into {parts:?}");
        let holes: usize = groups(w, h, |i| picture.subject[i] <= 127).iter().filter(|g| !g.1).map(|g| g.0).sum();
        assert!(holes * 200 < w * h, "seed {seed}: {holes} px of background shine through");
        // A number that is none would come out as black in the middle of the face.
        let black = (h / 3..2 * h / 3)
            .flat_map(|y| (w / 3..2 * w / 3).map(move |x| 3 * (y * w + x)))
            .filter(|i| picture.rgb[*i..*i + 3].iter().all(|v| *v == 0))
            .count();
        assert_eq!(black, 0, "seed {seed}: black pixels in the face");
    }
}

#[test]
fn pupils_are_where_the_parameters_say() {
    let (w, h) = (207, 266);
    for seed in 20..26u64 {
        let p = person(seed, (seed % 2) as f32);
        let view = plain_view(seed, &p, 28.0);
        let grey = draw(&p, &view, w, h).grey();
        for [x, y] in pupils(&p, &view, w, h) {
            let mean = |cx: f32, cy: f32, r: i32| {
                let (mut sum, mut count) = (0u32, 0u32);
                for dy in -r..=r {
                    for dx in -r..=r {
                        sum += u32::from(grey[((cy as i32 + dy) as usize) * w + (cx as i32 + dx) as usize]);
                        count += 1;
                    }
                }
                sum as f32 / count as f32
            };
            let (pupil, cheek) = (mean(x, y, 1), mean(x, y + 34.0, 3));
            assert!(pupil < 0.72 * cheek, "seed {seed}: pupil {pupil}, cheek {cheek} at ({x}, {y})");
            let beside = mean(x - 7.5, y, 0).max(mean(x + 7.5, y, 0));
            assert!(pupil < beside, "seed {seed}: the white {beside} is darker than the pupil {pupil}");
        }
    }
}

#[test]
fn the_eyes_are_level_and_the_head_fills_the_frame() {
    let p = person(3, 1.0);
    let view = plain_view(3, &p, 30.0);
    let (w, h) = (103, 132);
    let [left, right] = pupils(&p, &view, w, h);
    assert!((left[1] - right[1]).abs() < 0.02 * h as f32);
    let apart = right[0] - left[0];
    assert!((0.20..0.32).contains(&(apart / w as f32)), "eye distance {apart} px");
    let picture = draw(&p, &view, w, h);
    let top = (0..h).position(|y| picture.subject[y * w + w / 2] > 127).unwrap_or(h);
    assert!((2..h / 5).contains(&top), "crown at row {top}");
}

#[test]
fn distance_tells_look_alikes_from_strangers() {
    let mut near: Vec<f32> = (0..40)
        .map(|k| {
            let p = person(k, (k % 2) as f32);
            distance(&p, &p.lookalike(Seed(k), 0.45, false))
        })
        .collect();
    near.sort_by(f32::total_cmp);
    assert!((0.34..0.52).contains(&near[20]), "median of look-alikes {}", near[20]);
    let mut far: Vec<f32> = (0..40).map(|k| distance(&person(2 * k, 1.0), &person(2 * k + 1, 1.0))).collect();
    far.sort_by(f32::total_cmp);
    assert!((0.9..1.6).contains(&far[20]), "median of strangers {}", far[20]);
    let p = person(1, 0.0);
    assert_eq!(distance(&p, &p), 0.0);
}

#[test]
fn a_look_alike_can_share_its_colouring() {
    let p = person(8, 0.0);
    let spread = |same: bool| (0..30).map(|k| (p.lookalike(Seed(k), 0.8, same).blood - p.blood).abs()).sum::<f32>();
    assert!(spread(true) < 0.4 * spread(false));
}

#[test]
fn landmarks_that_differ_are_named_clearest_first() {
    let p = person(9, 1.0);
    let mut q = p.clone();
    q.nose_w += 2.0 * 1.9;
    q.brow_y += 1.2 * 1.8;
    let found = landmarks_that_differ(&p, &q);
    assert_eq!(found.iter().map(|f| f.0).collect::<Vec<_>>(), ["breadth of the nose", "height of the eyebrows"]);
    assert!((found[0].1 - 2.0).abs() < 0.01);
    assert!(landmarks_that_differ(&p, &p).is_empty());
}

#[test]
fn years_show_more_than_days() {
    let p = person(12, 0.0);
    let at = |age: f32| draw(&p, &plain_view(12, &p, age), 60, 77).grey();
    let young = at(30.0);
    let change = |other: Vec<u8>| {
        young.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(b))).sum::<u32>() as f32 / young.len() as f32
    };
    let (month, decades) = (change(at(30.1)), change(at(72.0)));
    assert!(decades > 4.0 && decades > 8.0 * month, "a month changes {month}, forty-two years {decades}");
}

/// What the features of a face look like, whatever its complexion and the exposure: grey levels about the pupils, nose and mouth less
/// their surroundings, on a lattice that follows the pupils.
fn features(person: &Person, view: &View) -> Vec<f32> {
    let (w, h) = (120, 154);
    let grey = draw(person, view, w, h).grey();
    let [left, right] = pupils(person, view, w, h);
    let apart = right[0] - left[0];
    let (cx, cy) = ((left[0] + right[0]) / 2.0, (left[1] + right[1]) / 2.0);
    let mean = |x: f32, y: f32, r: i32| {
        let (mut sum, mut count) = (0.0, 0.0);
        for dy in -r..=r {
            for dx in -r..=r {
                let (px, py) = ((x as i32 + dx).clamp(0, w as i32 - 1), (y as i32 + dy).clamp(0, h as i32 - 1));
                sum += f32::from(grey[py as usize * w + px as usize]);
                count += 1.0;
            }
        }
        sum / count
    };
    let mut out = Vec::new();
    for j in 0..36 {
        for i in 0..36 {
            let (u, v) = ((i as f32 / 35.0 - 0.5) * 1.7, j as f32 / 35.0 * 1.75 - 0.35);
            let (x, y) = (cx + u * apart, cy + v * apart);
            let around = mean(x, y, 5);
            out.push((mean(x, y, 0) - around) / around);
        }
    }
    let size = out.iter().map(|v| v * v).sum::<f32>().sqrt();
    out.iter().map(|v| v / size).collect()
}

/// One minus the correlation of two faces' features: 0 for the same picture.
fn unlike(a: &[f32], b: &[f32]) -> f32 {
    1.0 - a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>()
}

#[test]
fn a_person_looks_more_like_themself_than_like_anybody_else() {
    let people: Vec<Person> = (60..68).map(|seed| person(seed, 0.0)).collect();
    let first: Vec<_> = people.iter().map(|p| features(p, &plain_view(1, p, 30.0))).collect();
    for (k, p) in people.iter().enumerate() {
        // Five years later, a smile, another day.
        let later = features(p, &View { smile: 0.3, ..plain_view(2, p, 35.0) });
        let own = unlike(&first[k], &later);
        for (other, seen) in first.iter().enumerate().filter(|(other, _)| *other != k) {
            let strange = unlike(seen, &later);
            assert!(own < 0.8 * strange, "person {k} is {own} from themself and {strange} from person {other}");
        }
    }
}

fn median(mut of: Vec<f32>) -> f32 {
    of.sort_by(f32::total_cmp);
    of[of.len() / 2]
}

#[test]
fn thirty_years_show_more_than_one_and_hide_nobody() {
    let people: Vec<Person> = (30..37).map(|seed| person(seed, (seed % 2) as f32)).collect();
    let at = |p: &Person, sitting: u64, age: f32| {
        let view = View { glasses: None, beard: 0.0, ..View::id_photo(Seed(sitting), p, age) };
        features(p, &View { hairstyle: Hairstyle::Cropped, yaw_deg: 0.0, pitch_deg: 0.0, roll_deg: 0.0, ..view })
    };
    let first: Vec<_> = people.iter().map(|p| at(p, 1, 32.0)).collect();
    let median_after = |sitting: u64, age: f32| {
        median(people.iter().zip(&first).map(|(p, seen)| unlike(seen, &at(p, sitting, age))).collect())
    };
    let (year, decades) = (median_after(2, 33.0), median_after(3, 62.0));
    let strangers = median((1..people.len()).map(|k| unlike(&first[k - 1], &first[k])).collect());
    assert!(decades > 3.0 * year, "a year changes {year}, thirty years {decades}");
    assert!(decades < 0.85 * strangers, "thirty years change {decades}, strangers differ by {strangers}");
}

#[test]
fn hair_turns_grey_with_the_years() {
    for seed in 40..46u64 {
        let p = Person { hair_mel: 0.98, ..person(seed, (seed % 2) as f32) };
        let (w, h) = (120, 154);
        let crown = |age: f32| {
            let view = View { hairstyle: Hairstyle::Short, ..plain_view(seed, &p, age) };
            let grey = draw(&p, &view, w, h).grey();
            let places = (h / 9..h / 6).flat_map(|y| (w / 2 - 12..w / 2 + 12).map(move |x| y * w + x));
            median(places.map(|i| f32::from(grey[i])).collect())
        };
        let [young, sixty, old] = [30.0, 60.0, 80.0].map(crown);
        assert!(
            sixty > 1.3 * young && old > 2.0 * young && old > 0.97 * sixty,
            "person {seed}: {young}, {sixty}, {old}"
        );
    }
}

#[test]
fn hair_beard_and_glasses_stay_for_years_and_the_clothes_do_not() {
    let people: Vec<Person> = (0..80).map(|seed| person(seed, (seed % 2) as f32)).collect();
    let share = |same: &dyn Fn(&Person) -> bool| people.iter().filter(|p| same(p)).count() as f32 / people.len() as f32;
    let photo = |p: &Person, sitting: u64, age: f32| View::id_photo(Seed(sitting), p, age);
    let hair = |p: &Person, (a, b): (f32, f32)| photo(p, 1, a).hairstyle == photo(p, 2, b).hairstyle;
    let (year, decades) = (share(&|p| hair(p, (30.0, 31.0))), share(&|p| hair(p, (30.0, 60.0))));
    assert!(year > 0.7 && decades < 0.5, "the same hair after a year {year}, after thirty {decades}");
    let bearded = |p: &Person, sitting: u64| photo(p, sitting, 40.0).beard > 0.1;
    let beards = share(&|p| bearded(p, 1) == bearded(p, 2));
    assert!(beards > 0.8, "{beards}");
    assert!(share(&|p| photo(p, 1, 40.0).clothing_colour == photo(p, 2, 40.0).clothing_colour) < 0.3);
    // Who wears glasses to both wears the same.
    for p in &people {
        let [a, b] = [1, 2].map(|sitting| View::at_counter(Seed(sitting), p, 50.0).glasses);
        assert_eq!(a, b);
    }
    // Hair alone does not give an impostor away.
    let passes = share(&|p| {
        let other = p.lookalike(Seed(9), 0.45, true);
        photo(p, 1, 40.0).hairstyle == photo(&other, 2, 40.0).hairstyle
    });
    assert!(passes > 0.6, "{passes}");
}

#[test]
fn a_face_tells_women_from_men_without_hair_and_beard() {
    let seen = |seed: u64, sex: f32| {
        let p = person(seed, sex);
        features(&p, &plain_view(seed, &p, 32.0))
    };
    let mean = |sex: f32| {
        let all: Vec<Vec<f32>> = (200..212).map(|seed| seen(seed, sex)).collect();
        (0..all[0].len()).map(|i| all.iter().map(|one| one[i]).sum::<f32>() / all.len() as f32).collect::<Vec<f32>>()
    };
    let [woman, man] = [0.0, 1.0].map(mean);
    let off = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f32>();
    let right = (220..230)
        .flat_map(|seed| [(seed, 0.0), (seed, 1.0)])
        .filter(|(seed, sex)| {
            let face = seen(*seed, *sex);
            (off(&face, &man) < off(&face, &woman)) == (*sex > 0.5)
        })
        .count();
    assert!(right >= 16, "of twenty faces {right} are told");
}

#[test]
fn the_nearer_the_look_alike_the_more_alike_the_pictures() {
    let at = |sd: f32| {
        let mut found: Vec<f32> = (70..77)
            .map(|seed| {
                let p = person(seed, 1.0);
                let other = p.lookalike(Seed(seed), sd, true);
                unlike(&features(&p, &plain_view(seed, &p, 40.0)), &features(&other, &plain_view(seed, &other, 40.0)))
            })
            .collect();
        found.sort_by(f32::total_cmp);
        found[found.len() / 2]
    };
    let (twin, hard, easy) = (at(0.2), at(0.45), at(1.0));
    assert!(1.2 * twin < hard && 1.2 * hard < easy, "twin-like {twin}, hard {hard}, easy {easy}");
}

#[test]
fn engraving_leaves_the_background_white() {
    let p = person(4, 1.0);
    let picture = draw(&p, &plain_view(4, &p, 50.0), 90, 116);
    let tone = engraving_tone(&picture);
    assert_eq!(tone.len(), picture.subject.len());
    assert!(tone.iter().zip(&picture.subject).all(|(t, s)| *s > 0 || *t == 255));
    let (mut sum, mut count) = (0u32, 0u32);
    for (t, s) in tone.iter().zip(&picture.subject).filter(|(_, s)| **s == 255) {
        sum += u32::from(*t) * u32::from(*s) / 255;
        count += 1;
    }
    assert!((50..200).contains(&(sum / count)), "mean tone of the person {}", sum / count);
}

#[test]
fn a_scarf_hides_the_hair_and_leaves_the_face_free_from_chin_to_forehead() {
    for seed in 0..6 {
        let age = 18.0 + 9.0 * seed as f32;
        let p = Person::sample(Seed(60 + seed), 0.0, age);
        let bare = View { glasses: None, hairstyle: Hairstyle::TiedBack, ..plain_view(seed, &p, age) };
        let covered = bare.clone().with_scarf(Seed(seed));
        let (w, h) = (207, 266);
        let [without, with] = [&bare, &covered].map(|view| draw(&p, view, w, h));
        let [left, right] = pupils(&p, &bare, w, h);
        let (middle, eyes, apart) = (0.5 * (left[0] + right[0]), 0.5 * (left[1] + right[1]), right[0] - left[0]);
        // How much the pictures differ in a square around a place, in distances of the eyes from the middle between them.
        let differs = |across: f32, down: f32| {
            let (cx, cy) = (middle + across * apart, eyes + down * apart);
            let (mut sum, mut count) = (0.0, 0.0);
            for y in (cy - 3.0) as usize..(cy + 3.0) as usize {
                for x in (cx - 3.0) as usize..(cx + 3.0) as usize {
                    for k in 0..3 {
                        let i = 3 * (y * w + x) + k;
                        sum += f32::from(without.rgb[i].abs_diff(with.rgb[i]));
                        count += 1.0;
                    }
                }
            }
            sum / count
        };
        // Brow, both cheeks, mouth, chin.
        for (across, down) in [(0.0, -0.35), (-0.45, 0.5), (0.45, 0.5), (0.0, 1.0), (0.0, 1.5)] {
            let off = differs(across, down);
            assert!(off < 24.0, "person {seed} at {across}, {down}: {off}");
        }
        assert!(differs(0.0, -1.5) > 12.0, "the hair of person {seed} shows");
    }
}
