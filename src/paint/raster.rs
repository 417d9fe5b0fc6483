//! From a sheet to planes: any region of it at any resolution, in bands that can be made side by side.

use super::coverage::{Coverage, Grid};
use super::process::{self, Cells, Ground, MICRO_FROM_PX_PER_MM, Print, Process};
use super::{Ink, Mark, Shape, Sheet, Substrate, Surface, felt::felt, noise};
use crate::base::{
    math::{self, hypot, linear_to_srgb},
    units::{MM_PER_INCH, Point, Rect, pt},
};
use crate::layers::Layers;
use std::ops::RangeInclusive;

/// Resolutions that a picture may be asked for, in dots per inch; the upper end is the loupe at 60×.
pub const DPI_RANGE: RangeInclusive<f32> = 30.0..=6000.0;
/// The largest picture, in pixels.
const MOST_PIXELS: f32 = 64e6;
/// Rows of one band.
const BAND_ROWS: usize = 96;

/// Why a picture could not be made.
#[derive(Clone, Debug, PartialEq)]
pub enum RenderError {
    /// The resolution is not in [`DPI_RANGE`].
    Dpi(f32),
    /// The region does not touch the page.
    OffPage { region_mm: Rect, size_mm: (f32, f32) },
    /// The picture would have this many million pixels.
    TooLarge(f32),
}

impl std::fmt::Display for RenderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RenderError::Dpi(dpi) => {
                write!(f, "{dpi} dpi cannot be drawn: ask for {} to {}", DPI_RANGE.start(), DPI_RANGE.end())
            }
            RenderError::OffPage { region_mm: r, size_mm: (w, h) } => write!(
                f,
                "the region {},{},{},{} (x, y, width, height in mm) does not lie on the page, which is {w} × {h} mm",
                r.x, r.y, r.w, r.h
            ),
            RenderError::TooLarge(millions) => {
                write!(
                    f,
                    "the picture would have {millions:.0} million pixels, more than 64: ask for a smaller region or fewer dpi"
                )
            }
        }
    }
}

impl std::error::Error for RenderError {}

/// The planes of `region_mm` of a sheet at `dpi`.
pub fn render(sheet: &Sheet, region_mm: Rect, dpi: f32) -> Result<Layers, RenderError> {
    render_with_threads(sheet, region_mm, dpi, 2)
}

/// The same with a stated number of threads; the bytes do not depend on it.
pub fn render_with_threads(sheet: &Sheet, region_mm: Rect, dpi: f32, threads: usize) -> Result<Layers, RenderError> {
    if !DPI_RANGE.contains(&dpi) {
        return Err(RenderError::Dpi(dpi));
    }
    if region_mm.intersection(&sheet.area()).is_none() {
        return Err(RenderError::OffPage { region_mm, size_mm: sheet.size_mm });
    }
    let px_per_mm = dpi / MM_PER_INCH;
    let width = ((region_mm.w * px_per_mm).round() as usize).max(1);
    let height = ((region_mm.h * px_per_mm).round() as usize).max(1);
    let millions = width as f32 * height as f32 / 1e6;
    if millions * 1e6 > MOST_PIXELS {
        return Err(RenderError::TooLarge(millions));
    }
    let painter = Painter::new(sheet, Grid { origin_mm: pt(region_mm.x, region_mm.y), px_per_mm }, width);
    let mut textures: [Vec<u8>; 4] = std::array::from_fn(|_| vec![0; width * height * 4]);
    {
        // One job per band, each with its own slices of the textures, shared out to the threads in turn.
        let [t0, t1, t2, t3] = &mut textures;
        let chunk = BAND_ROWS * width * 4;
        let mut jobs: Vec<(usize, [&mut [u8]; 4])> = t0
            .chunks_mut(chunk)
            .zip(t1.chunks_mut(chunk))
            .zip(t2.chunks_mut(chunk))
            .zip(t3.chunks_mut(chunk))
            .enumerate()
            .map(|(band, (((a, b), c), d))| (band * BAND_ROWS, [a, b, c, d]))
            .collect();
        let painter = &painter;
        if threads <= 1 || jobs.len() == 1 {
            for (row, out) in &mut jobs {
                painter.band(*row, out);
            }
        } else {
            let mut shares: Vec<Vec<_>> = (0..threads).map(|_| Vec::new()).collect();
            for (i, job) in jobs.into_iter().enumerate() {
                shares[i % threads].push(job);
            }
            std::thread::scope(|scope| {
                for share in shares {
                    scope.spawn(move || {
                        for (row, mut out) in share {
                            painter.band(row, &mut out);
                        }
                    });
                }
            });
        }
    }
    Ok(Layers { width, height, region_mm, px_per_mm, textures, optics: sheet.optics })
}

/// The planes of one band while it is painted, one value a pixel.
struct Band {
    white: [Vec<f32>; 3],
    ir: Vec<f32>,
    uva: [Vec<f32>; 3],
    through: Vec<f32>,
    height: Vec<f32>,
    gloss: Vec<f32>,
    /// Rim, left facets, right facets, appearing, replacing; made when a mark needs them.
    dovid: Option<[Vec<f32>; 5]>,
    /// The paper's fibres, where the loupe shows them.
    felt: Option<Coverage>,
    /// Room for what a process prints, used again for each mark.
    print: Print,
}

/// A row of a mark's pixels: how much is covered, in which colour, and what infrared finds there.
struct Row {
    cover: Vec<f32>,
    colours: Vec<[f32; 3]>,
    ir: Vec<f32>,
}

impl Row {
    fn new(width: usize) -> Row {
        Row { cover: vec![0.0; width], colours: vec![[1.0; 3]; width], ir: vec![0.0; width] }
    }
}

impl Band {
    /// Lays a row of ink from pixel `from` on; one colour serves all, or each pixel has its own.
    ///
    /// Plane by plane, so that the loops are simple enough for the compiler to do several pixels at once.
    /// `own` gives the infrared absorbance of each pixel, and whether they are a picture's.
    fn ink(&mut self, from: usize, cover: &[f32], colours: &[[f32; 3]], own: Option<(&[f32], bool)>, ink: &Ink) {
        let here = from..from + cover.len();
        let of_picture = own.is_some_and(|(_, picture)| picture);
        for k in 0..3 {
            let plane = &mut self.white[k][here.clone()];
            // A negative coverage (a lighter watermark) must not brighten the print.
            if let [colour] = colours {
                let taken = 1.0 - colour[k];
                if taken != 0.0 {
                    plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c.max(0.0) * taken);
                }
            } else {
                let each = plane.iter_mut().zip(cover).zip(colours);
                each.for_each(|((v, c), colour)| *v *= 1.0 - c.max(0.0) * (1.0 - colour[k]));
            }
            let plane = &mut self.uva[k][here.clone()];
            if ink.uva_absorb > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c * ink.uva_absorb);
            }
            if of_picture {
                let each = plane.iter_mut().zip(cover).zip(colours);
                each.for_each(|((v, c), colour)| *v *= 0.25 + 0.75 * (1.0 - c + c * colour[k]));
            }
            if ink.uva[k] > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.uva[k]);
            }
        }
        let plane = &mut self.ir[here.clone()];
        match own {
            Some((ir, _)) => {
                plane.iter_mut().zip(cover).zip(ir).for_each(|((v, c), ir)| *v *= 1.0 - c.max(0.0) * ir);
            }
            None if ink.ir_absorb > 0.0 => {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - c.max(0.0) * ink.ir_absorb);
            }
            None => {}
        }
        if ink.opacity != 0.0 {
            // A watermark is written as opacity with both signs: thinner places let more light pass.
            let plane = &mut self.through[here.clone()];
            plane
                .iter_mut()
                .zip(cover)
                .filter(|(_, c)| **c != 0.0)
                .for_each(|(v, c)| *v *= math::exp(-c * ink.opacity));
        }
        if ink.opening > 0.0 {
            let plane = &mut self.through[here.clone()];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * (ink.opening - *v));
        }
        if ink.height_um != 0.0 {
            let plane = &mut self.height[here.clone()];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.height_um);
        }
        if ink.gloss > 0.0 {
            let plane = &mut self.gloss[here];
            plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * (ink.gloss - *v));
        }
    }
}

impl Band {
    /// Takes over a row that a process printed: from pixel `to` on, the pixels `from` of the print.
    fn print(&mut self, to: usize, print: &Print, from: std::ops::Range<usize>, ink: &Ink, picture: bool) {
        let here = to..to + from.len();
        let cover = &print.cover[from.clone()];
        let sheen = &print.sheen[from.clone()];
        for k in 0..3 {
            let through = &print.through[k][from.clone()];
            let white = self.white[k][here.clone()].iter_mut().zip(through).zip(sheen);
            white.for_each(|((v, t), s)| *v = *v * t + s);
            let plane = &mut self.uva[k][here.clone()];
            if ink.uva_absorb > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v *= 1.0 - (c * ink.uva_absorb).min(1.0));
            }
            if picture {
                plane.iter_mut().zip(through).for_each(|(v, t)| *v *= 0.25 + 0.75 * t);
            }
            if ink.uva[k] > 0.0 {
                plane.iter_mut().zip(cover).for_each(|(v, c)| *v += c * ink.uva[k]);
            }
        }
        let ir = &print.ir[from.clone()];
        self.ir[here.clone()].iter_mut().zip(ir).for_each(|(v, ir)| *v *= 1.0 - ir);
        if ink.opacity != 0.0 {
            let plane = self.through[here.clone()].iter_mut().zip(cover).filter(|(_, c)| **c != 0.0);
            plane.for_each(|(v, c)| *v *= math::exp(-c * ink.opacity));
        }
        if ink.opening > 0.0 {
            let plane = self.through[here.clone()].iter_mut().zip(cover);
            plane.for_each(|(v, c)| *v += c.min(1.0) * (ink.opening - *v));
        }
        if ink.height_um != 0.0 {
            self.height[here.clone()].iter_mut().zip(&print.relief[from.clone()]).for_each(|(v, um)| *v += um);
        }
        if ink.gloss > 0.0 {
            self.gloss[here].iter_mut().zip(&print.gloss[from]).for_each(|(v, c)| *v += c * (ink.gloss - *v));
        }
    }
}

/// Where a mark is and what it looks like there: worked out once for all bands.
struct Reach {
    /// In mm; nothing for the whole sheet.
    bounds: Option<Rect>,
    /// Highest and lowest place of each line, in mm on the page.
    lines: Vec<(f32, f32)>,
    /// The ink's colour in each column of pixels, or one for all.
    colours: Vec<[f32; 3]>,
    /// The ink as its process lays it.
    ink: Ink,
}

impl Reach {
    fn of(mark: &Mark, grid: &Grid, width: usize) -> Reach {
        let shift = mark.offset_mm;
        let bounds = mark.shape.bounds().map(|r| Rect { x: r.x + shift.x, y: r.y + shift.y, ..r });
        let lines = match &mark.shape {
            Shape::Lines(lines) => lines
                .iter()
                .map(|line| {
                    line.iter().fold((f32::MAX, f32::MIN), |(top, bottom), p| {
                        (top.min(p.y - p.width + shift.y), bottom.max(p.y + p.width + shift.y))
                    })
                })
                .collect(),
            _ => Vec::new(),
        };
        let colours = match &mark.ink.colour {
            super::Colour::Solid(colour) => vec![*colour],
            rainbow => (0..width as i32).map(|x| rainbow.at(grid.mm(x, 0).x)).collect(),
        };
        Reach { bounds, lines, colours, ink: mark.process.lays(&mark.ink) }
    }
}

struct Painter<'a> {
    sheet: &'a Sheet,
    grid: Grid,
    width: usize,
    /// What each mark of the sheet covers.
    reach: Vec<Reach>,
    /// Whether the structure of the print processes is drawn.
    micro: bool,
    /// Pixels around a band that are printed with it, for what looks at its neighbours.
    rim: i32,
    encode: Vec<u8>,
    noise: u32,
}

impl<'a> Painter<'a> {
    fn new(sheet: &'a Sheet, grid: Grid, width: usize) -> Painter<'a> {
        let micro = grid.px_per_mm >= MICRO_FROM_PX_PER_MM;
        Painter {
            sheet,
            grid,
            width,
            reach: sheet.marks.iter().map(|mark| Reach::of(mark, &grid, width)).collect(),
            micro,
            rim: if micro { (0.012 * grid.px_per_mm) as i32 + 1 } else { 0 },
            encode: (0..=4095).map(|v| (linear_to_srgb(v as f32 / 4095.0) * 255.0).round() as u8).collect(),
            noise: noise::seed32(sheet.seed, "print"),
        }
    }

    fn band(&self, first_row: usize, out: &mut [&mut [u8]; 4]) {
        let rows = out[0].len() / (self.width * 4);
        let mut band = self.bare(first_row, rows);
        for (i, (mark, reach)) in self.sheet.marks.iter().zip(&self.reach).enumerate() {
            if self.shows_process(mark) {
                self.press(i, mark, reach, first_row, rows, &mut band);
            } else {
                self.lay(mark, reach, first_row, rows, &mut band);
            }
        }
        self.pack(&band, first_row, out);
    }

    /// The substrate without any mark.
    fn bare(&self, first_row: usize, rows: usize) -> Band {
        let count = self.width * rows;
        let s = &self.sheet.substrate;
        let mut band = Band {
            white: std::array::from_fn(|_| Vec::with_capacity(count)),
            ir: vec![s.ir; count],
            uva: s.uva.map(|v| vec![v; count]),
            through: Vec::with_capacity(count),
            height: Vec::with_capacity(count),
            gloss: vec![s.gloss; count],
            dovid: None,
            felt: (self.micro && s.surface == Surface::Paper).then(|| {
                let rim = self.rim;
                let (width, height) = (self.width + 2 * rim as usize, rows + 2 * rim as usize);
                felt(Coverage::new(-rim, first_row as i32 - rim, width, height), &self.grid, self.noise)
            }),
            print: Print::default(),
        };
        let seeds: [u32; 8] = std::array::from_fn(|i| noise::seed32(self.sheet.seed, &format!("substrate {i}")));
        // Grain finer than a pixel cannot be seen; drawing it would only be noise.
        let fine = self.grid.px_per_mm > 6.0;
        const SCALES_MM: [f32; 6] = [1.2, 0.42, 0.14, 0.11, 0.34, 5.0];
        for row in 0..rows {
            let y_mm = self.grid.mm(0, (first_row + row) as i32).y;
            let mut noises: [noise::Row; 6] = std::array::from_fn(|i| noise::Row::new(seeds[i], y_mm, SCALES_MM[i]));
            for x in 0..self.width {
                let p = self.grid.mm(x as i32, (first_row + row) as i32);
                let mut n = |i: usize| noises[i].at(p.x);
                let cloud = n(0);
                let mid = n(1);
                let (f1, f2) = if fine { (n(2), n(3)) } else { (0.0, 0.0) };
                let (felt, waves) = (n(4), n(5));
                let shade = 1.0 + s.formation * (0.006 * cloud + 0.008 * mid + 0.010 * f1);
                let mut white = s.white.map(|v| (v * shade).min(1.0));
                if let Some(felt) = &band.felt {
                    let fibre = 1.0 + 0.045 * felt.at(x as i32, (first_row + row) as i32);
                    white = white.map(|v| (v * fibre).min(1.0));
                }
                let mut pebbles = 0.0;
                if s.surface == Surface::Leatherette {
                    let (crease, (dx, dy)) = noise::pebble(self.noise ^ 0x1EA7, p.x, p.y, 0.72);
                    // Each pebble is lit from the top left and darkens into its creases.
                    let lit = 1.0 + 0.26 * (dx + dy) - 0.36 * crease;
                    white = white.map(|v| v * lit + 0.012 * (lit - 0.8).max(0.0));
                    pebbles = -13.0 * crease;
                }
                for (plane, value) in band.white.iter_mut().zip(white) {
                    plane.push(value);
                }
                band.through.push(s.transmittance * (1.0 + s.formation * (0.075 * cloud + 0.06 * mid + 0.055 * f1)));
                band.height.push(pebbles + s.grain * (1.6 * f2 + 2.6 * felt + 6.0 * waves));
            }
        }
        band
    }

    /// The window of pixels that a mark touches in a band, with `margin` pixels around the band and the mark.
    fn window(
        &self,
        bounds: Option<Rect>,
        first_row: usize,
        rows: usize,
        margin: i32,
    ) -> Option<(i32, i32, usize, usize)> {
        let (mut x0, mut x1) = (-margin, self.width as i32 + margin);
        let (mut y0, mut y1) = (first_row as i32 - margin, (first_row + rows) as i32 + margin);
        if let Some(r) = bounds {
            let (left, top) = self.grid.px(r.x, r.y);
            let (right, bottom) = self.grid.px(r.right(), r.bottom());
            x0 = x0.max(left.floor() as i32 - 1 - margin);
            y0 = y0.max(top.floor() as i32 - 1 - margin);
            x1 = x1.min(right.ceil() as i32 + 1 + margin);
            y1 = y1.min(bottom.ceil() as i32 + 1 + margin);
        }
        (x1 > x0 && y1 > y0).then(|| (x0, y0, (x1 - x0) as usize, (y1 - y0) as usize))
    }

    /// Whether the loupe shows by which process a mark was printed.
    fn shows_process(&self, mark: &Mark) -> bool {
        let picture = matches!(mark.shape, Shape::Picture { .. });
        let clear = matches!(&mark.ink.colour, super::Colour::Solid([1.0, 1.0, 1.0]));
        // A tint over the whole page or a soft tone has no edge that a plate could show.
        let edgeless = matches!(mark.shape, Shape::Sheet | Shape::Tone { .. });
        self.micro
            && mark.process != Process::Material
            && mark.stock.is_none()
            && mark.dovid_channel.is_none()
            && (picture || !clear && !(edgeless && mark.process.pitch_mm().is_none()))
    }

    /// Prints a mark with the structure of its process.
    fn press(&self, i: usize, mark: &Mark, reach: &Reach, first_row: usize, rows: usize, band: &mut Band) {
        let reach_mm = mark.process.reach_mm();
        let scale = self.grid.px_per_mm;
        let margin = (reach_mm * scale).ceil() as i32;
        let near = reach.bounds.map(|r| r.grown(reach_mm));
        let Some((x, y, width, height)) = self.window(near, first_row, rows, self.rim) else { return };
        let (x0, y0) = (x.max(-self.rim), y.max(first_row as i32 - self.rim));
        let x1 = (x + width as i32).min(self.width as i32 + self.rim);
        let y1 = (y + height as i32).min((first_row + rows) as i32 + self.rim);
        if x1 <= x0 || y1 <= y0 {
            return;
        }
        let (width, height) = ((x1 - x0) as usize, (y1 - y0) as usize);
        let salt = self.noise ^ noise_of(i);
        let ground = Ground { grid: self.grid, felt: band.felt.as_ref(), salt };
        let print = &mut band.print;
        if let Some(pitch) = mark.process.pitch_mm() {
            let (from, to) = (self.grid.mm(x0, y0), self.grid.mm(x1, y1));
            let region = Rect::new(from.x, from.y, to.x - from.x, to.y - from.y);
            let (grid, mut cells) = Cells::grid(region, pitch, (reach_mm / pitch).ceil() as i32 + 1);
            cover(mark, reach, &grid, &mut cells);
            if cells.values.iter().all(|c| *c <= 0.0) {
                return;
            }
            print.clear(x0, y0, width, height);
            let cells = Cells::of(mark, cells, pitch);
            process::from_head(mark.process, &cells, &ground, &reach.ink, print);
        } else {
            let mut window =
                Coverage::new(x0 - margin, y0 - margin, width + 2 * margin as usize, height + 2 * margin as usize);
            cover(mark, reach, &self.grid, &mut window);
            if window.values.iter().all(|c| *c <= 0.0) {
                return;
            }
            print.clear(x0, y0, width, height);
            process::from_plate(mark.process, &window, &ground, &reach.ink, print);
        }
        let picture = matches!(mark.shape, Shape::Picture { .. });
        let print = std::mem::take(&mut band.print);
        for y in y0.max(first_row as i32)..y1.min((first_row + rows) as i32) {
            let (left, right) = (x0.max(0), x1.min(self.width as i32));
            let from = (y - y0) as usize * width + (left - x0) as usize;
            let to = (y as usize - first_row) * self.width + left as usize;
            band.print(to, &print, from..from + (right - left).max(0) as usize, &reach.ink, picture);
        }
        band.print = print;
    }

    fn lay(&self, mark: &Mark, reach: &Reach, first_row: usize, rows: usize, band: &mut Band) {
        let Some((x0, y0, width, height)) = self.window(reach.bounds, first_row, rows, 0) else { return };
        let mut window = Coverage::new(x0, y0, width, height);
        cover(mark, reach, &self.grid, &mut window);
        if let Some(stock) = &mark.stock {
            self.lay_stock(stock, mark.ink.height_um, &window, first_row, rows, band);
        } else if let Some(channel) = mark.dovid_channel {
            self.lay_dovid(channel, &window, first_row, rows, band);
        } else {
            self.lay_ink(mark, reach, &window, first_row, rows, band);
        }
    }

    /// The pixels that a window and a band share: (row in band, x range).
    fn shared(&self, window: &Coverage, first_row: usize, rows: usize) -> (std::ops::Range<i32>, std::ops::Range<i32>) {
        let ys = window.y.max(first_row as i32)..(window.y + window.height as i32).min((first_row + rows) as i32);
        let xs = window.x.max(0)..(window.x + window.width as i32).min(self.width as i32);
        (ys, xs)
    }

    /// Covers what lies beneath with other material.
    fn lay_stock(
        &self,
        stock: &Substrate,
        height_um: f32,
        window: &Coverage,
        first_row: usize,
        rows: usize,
        band: &mut Band,
    ) {
        let (ys, xs) = self.shared(window, first_row, rows);
        for y in ys {
            for x in xs.clone() {
                let c = window.at(x, y);
                if c == 0.0 {
                    continue;
                }
                let i = (y as usize - first_row) * self.width + x as usize;
                let p = self.grid.mm(x, y);
                let mut shade = 1.0 + stock.formation * 0.010 * noise::smooth(self.noise ^ 0x57, p.x, p.y, 0.42);
                if stock.surface == Surface::Foil {
                    // Metal shows the room: broad soft bands, a little brushed by the die.
                    let bands = noise::smooth(self.noise ^ 0x59, p.x + 0.8 * p.y, 0.35 * p.y, 21.0);
                    let brushed = noise::smooth(self.noise ^ 0x5A, p.x * 0.3, p.y, 0.16);
                    shade *= 1.0 + 0.34 * bands + 0.07 * brushed;
                }
                for k in 0..3 {
                    band.white[k][i] += c * (stock.white[k] * shade - band.white[k][i]);
                    band.uva[k][i] += c * (stock.uva[k] - band.uva[k][i]);
                }
                band.ir[i] += c * (stock.ir - band.ir[i]);
                band.through[i] *= 1.0 - c * (1.0 - stock.transmittance);
                let grain = stock.grain * 1.6 * noise::smooth(self.noise ^ 0x58, p.x, p.y, 0.11);
                // A die presses the grain of a cover flat.
                let kept = if stock.surface == Surface::Foil { 1.0 - 0.85 * c } else { 1.0 };
                band.height[i] = kept * band.height[i] + c * (height_um + grain);
                band.gloss[i] += c * (stock.gloss - band.gloss[i]);
                if let Some(dovid) = &mut band.dovid {
                    for motif in dovid {
                        motif[i] *= 1.0 - c;
                    }
                }
            }
        }
    }

    fn lay_dovid(&self, channel: u8, window: &Coverage, first_row: usize, rows: usize, band: &mut Band) {
        let count = self.width * rows;
        let planes = band.dovid.get_or_insert_with(|| std::array::from_fn(|_| vec![0.0; count]));
        let plane = &mut planes[usize::from(channel.min(4))];
        let (ys, xs) = self.shared(window, first_row, rows);
        for y in ys {
            for x in xs.clone() {
                let i = (y as usize - first_row) * self.width + x as usize;
                plane[i] = plane[i].max(window.at(x, y));
            }
        }
    }

    fn lay_ink(&self, mark: &Mark, reach: &Reach, window: &Coverage, first_row: usize, rows: usize, band: &mut Band) {
        let (ys, xs) = self.shared(window, first_row, rows);
        if xs.is_empty() {
            return;
        }
        let picture = match &mark.shape {
            Shape::Picture { picture, rect } => Some((picture, rect)),
            _ => None,
        };
        let grid = grid_of(mark, &self.grid);
        let mut row = Row::new(xs.len());
        for y in ys {
            let from = (y as usize - first_row) * self.width + xs.start as usize;
            let cover = (y - window.y) as usize * window.width + (xs.start - window.x) as usize;
            row.cover.copy_from_slice(&window.values[cover..cover + xs.len()]);
            let Some((picture, rect)) = picture else {
                if row.cover.iter().any(|c| *c != 0.0) {
                    let colours = &reach.colours;
                    let colours =
                        if colours.len() == 1 { colours } else { &colours[xs.start as usize..xs.end as usize] };
                    band.ink(from, &row.cover, colours, None, &reach.ink);
                }
                continue;
            };
            for (k, x) in xs.clone().enumerate() {
                let p = grid.mm(x, y);
                (row.colours[k], row.ir[k]) = picture.at((p.x - rect.x) / rect.w, (p.y - rect.y) / rect.h);
            }
            band.ink(from, &row.cover, &row.colours, Some((&row.ir, true)), &reach.ink);
        }
    }

    fn pack(&self, band: &Band, first_row: usize, out: &mut [&mut [u8]; 4]) {
        let byte = |v: f32| (v.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
        let rows = band.ir.len() / self.width;
        for row in 0..rows {
            for x in 0..self.width {
                let i = row * self.width + x;
                let at = i * 4;
                for k in 0..3 {
                    out[0][at + k] = self.encode[(band.white[k][i].clamp(0.0, 1.0) * 4095.0 + 0.5) as usize];
                    out[1][at + k] = byte(band.uva[k][i].clamp(0.0, 1.0).sqrt());
                }
                out[0][at + 3] = byte(band.ir[i]);
                out[1][at + 3] = byte(band.through[i].clamp(0.0, 1.0).sqrt());
                let [hi, lo] = crate::layers::encode_height(band.height[i]);
                out[2][at] = hi;
                out[2][at + 1] = lo;
                out[2][at + 2] = byte(band.gloss[i]);
                out[2][at + 3] = byte(self.on_page(x as i32, (first_row + row) as i32));
                let motifs = match &band.dovid {
                    Some([rim, left, right, appear, replace]) => [
                        byte(rim[i]),
                        (128.0 + 127.0 * (right[i] - left[i]).clamp(-1.0, 1.0)) as u8,
                        byte(appear[i]),
                        byte(replace[i]),
                    ],
                    None => [0, 128, 0, 0],
                };
                out[3][at..at + 4].copy_from_slice(&motifs);
            }
        }
    }

    /// How much of a pixel lies on the page, whose corners are round.
    fn on_page(&self, x: i32, y: i32) -> f32 {
        let p = self.grid.mm(x, y);
        let (w, h) = self.sheet.size_mm;
        let right = p.x > w / 2.0;
        let below = p.y > h / 2.0;
        let radius = self.sheet.corners_mm[match (right, below) {
            (false, false) => 0,
            (true, false) => 1,
            (true, true) => 2,
            (false, true) => 3,
        }];
        let (ex, ey) = (if right { w - p.x } else { p.x }, if below { h - p.y } else { p.y });
        let inside = if ex < radius && ey < radius { radius - hypot(radius - ex, radius - ey) } else { ex.min(ey) };
        (inside * self.grid.px_per_mm + 0.5).clamp(0.0, 1.0)
    }
}

/// The grid that a mark's own mm are on: shifted with its plate.
fn grid_of(mark: &Mark, grid: &Grid) -> Grid {
    let origin = grid.origin_mm;
    Grid { origin_mm: pt(origin.x - mark.offset_mm.x, origin.y - mark.offset_mm.y), ..*grid }
}

/// Fills a window of a page grid with how much of each of its pixels a mark covers.
fn cover(mark: &Mark, reach: &Reach, page: &Grid, window: &mut Coverage) {
    let grid = grid_of(mark, page);
    match &mark.shape {
        Shape::Sheet => window.values.fill(1.0),
        Shape::Lines(lines) => {
            let (top, bottom) = (page.mm(0, window.y).y, page.mm(0, window.y + window.height as i32).y);
            let near = lines.iter().zip(&reach.lines).filter(|(_, span)| span.0 < bottom && span.1 > top - 0.1);
            window.lines(near.map(|(line, _)| line), &grid);
        }
        Shape::Fill { paths, grow } => window.fill(paths, *grow, &grid),
        Shape::Tone { tone, rect } => each(window, &grid, |p| {
            if rect.contains(p) { tone.at((p.x - rect.x) / rect.w, (p.y - rect.y) / rect.h) } else { 0.0 }
        }),
        Shape::Picture { rect, .. } => each(window, &grid, |p| f32::from(u8::from(rect.contains(p)))),
    }
    if !mark.cuts.is_empty() {
        for y in 0..window.height {
            for x in 0..window.width {
                let p = page.mm(window.x + x as i32, window.y + y as i32);
                let keep = mark.cuts.iter().map(|cut| cut.keep_at(p)).fold(1.0, f32::min);
                window.values[y * window.width + x] *= keep;
            }
        }
    }
}

/// A number of its own for each mark of a sheet.
fn noise_of(mark: usize) -> u32 {
    (mark as u32 + 1).wrapping_mul(0x85EB_CA6B)
}

fn each(window: &mut Coverage, grid: &Grid, value: impl Fn(Point) -> f32) {
    for y in 0..window.height {
        for x in 0..window.width {
            window.values[y * window.width + x] = value(grid.mm(window.x + x as i32, window.y + y as i32));
        }
    }
}
