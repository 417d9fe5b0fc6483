//! From a tone to cyan, magenta, yellow and black: how much of the paper each has to cover so that the eye sees that tone.

/// What solid cyan, magenta, yellow and black let through, linear RGB.
pub const SOLID: [[f32; 3]; 4] = [[0.015, 0.40, 0.72], [0.70, 0.012, 0.20], [0.93, 0.80, 0.012], [0.010, 0.010, 0.011]];

/// From this share of black on, a driver prints black alone: text has no coloured seam.
const ALL_BLACK: f32 = 0.975;

/// The areas of the four inks (0…1) whose dots, laid at random over each other, let `t` through in the mean (Demichel,
/// Neugebauer); tones that no ink mixes come as near as they can.
pub fn separate(t: [f32; 3]) -> [f32; 4] {
    let t = t.map(|v| v.clamp(0.0, 1.0));
    let grey = t[0].max(t[1]).max(t[2]);
    // Light greys are mixed from colours, as smooth skin needs; black comes in where shadows begin.
    let most_black = (1.0 - grey) / (1.0 - SOLID[3][1]);
    let black = (most_black * ((most_black - 0.55) / 0.35).clamp(0.0, 1.0)).clamp(0.0, 1.0);
    if black > ALL_BLACK {
        return [0.0, 0.0, 0.0, 1.0];
    }
    let left: [f32; 3] = std::array::from_fn(|k| t[k] / (1.0 - black * (1.0 - SOLID[3][k])));
    let mut area = [0.0f32; 3];
    for _ in 0..5 {
        for i in 0..3 {
            let others: f32 = (0..3).filter(|j| *j != i).map(|j| 1.0 - area[j] * (1.0 - SOLID[j][i])).product();
            area[i] = ((1.0 - left[i] / others.max(1e-3)) / (1.0 - SOLID[i][i])).clamp(0.0, 1.0);
        }
    }
    [area[0], area[1], area[2], black]
}

/// What areas of the four inks let through in the mean.
#[cfg(test)]
pub fn mixed(area: [f32; 4]) -> [f32; 3] {
    std::array::from_fn(|k| area.iter().zip(SOLID).map(|(a, solid)| 1.0 - a * (1.0 - solid[k])).product())
}

/// Share of the paper that is not bare under these areas.
#[inline]
pub fn inked(area: &[f32; 4]) -> f32 {
    1.0 - area.iter().map(|a| 1.0 - a).product::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_that_can_be_mixed_come_out_as_they_were_meant() {
        for t in
            [[0.8, 0.8, 0.8], [0.2, 0.2, 0.2], [0.7, 0.45, 0.35], [0.3, 0.5, 0.7], [0.06, 0.06, 0.06], [0.6, 0.2, 0.3]]
        {
            let mixed = mixed(separate(t));
            for k in 0..3 {
                assert!((mixed[k] - t[k]).abs() < 0.006, "{t:?} comes out as {mixed:?}");
            }
        }
    }

    #[test]
    fn black_text_is_black_alone() {
        assert_eq!(separate([0.009, 0.009, 0.012]), [0.0, 0.0, 0.0, 1.0]);
    }
}
