//! From a sheet to planes: any region of it at any resolution, in bands that can be made side by side.

use super::band::{Band, OnPress, blocks, plane};
use super::bare::bare;
use super::coverage::{Coverage, Grid};
use super::lines::Span;
use super::process::offset::{self, Wander};
use super::process::{self, Cells, Ground, MICRO_FROM_PX_PER_MM, Process};
use super::{Ink, Mark, Shape, Sheet, Substrate, Surface, Variable, ink::UVC_SHARE, noise};
use crate::base::{
    math::hypot,
    units::{MM_PER_INCH, Point, Rect, pt},
    wide::in_wide_registers,
};
use crate::layers::{Layers, STEADY, TEXTURES};
use std::ops::RangeInclusive;

/// Resolutions that a picture may be asked for, in dots per inch; the upper end is the loupe at 60×.
pub const DPI_RANGE: RangeInclusive<f32> = 30.0..=6000.0;
/// The largest picture, in pixels.
const MOST_PIXELS: f32 = 64e6;
/// Rows of one band; under the loupe more, as each band is printed with some margin.
const BAND_ROWS: [usize; 2] = [96, 256];

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
    let blank = painter.blank(height);
    let mut textures: [Vec<u8>; TEXTURES] =
        std::array::from_fn(|texture| if blank[texture] { Vec::new() } else { vec![0; width * height * 4] });
    {
        // One job per band, each with its own slices of the textures, shared out to the threads in turn.
        let band_rows = BAND_ROWS[usize::from(painter.micro)];
        let chunk = band_rows * width * 4;
        let mut bands = textures.each_mut().map(|texture| texture.chunks_mut(chunk));
        let mut jobs: Vec<(usize, [&mut [u8]; TEXTURES])> = (0..height.div_ceil(band_rows))
            .map(|band| (band * band_rows, bands.each_mut().map(|chunks| chunks.next().unwrap_or_default())))
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

/// Where a mark is and what it looks like there: worked out once for all bands.
struct Reach {
    /// In mm; nothing for the whole sheet.
    bounds: Option<Rect>,
    /// Where each outline lies, in mm of the mark.
    outlines: Vec<Option<Rect>>,
    /// Red, green and blue of the ink's colour in each column of pixels, or one for all.
    tints: [Vec<f32>; 3],
    /// The ink as its process lays it and as the page's own surface lets it answer.
    ink: Ink,
}

impl Reach {
    fn of(mark: &Mark, substrate: &Substrate, grid: &Grid, width: usize) -> Reach {
        let shift = mark.offset_mm;
        let (bounds, outlines) = match &mark.shape {
            Shape::Fill { paths, grow } => {
                let outlines: Vec<Option<Rect>> = paths.iter().map(|path| Some(path.bounds()?.grown(*grow))).collect();
                let hull = |hull: Option<Rect>, r: &Rect| Some(hull.map_or(*r, |h| h.union(r)));
                (outlines.iter().flatten().fold(None, hull), outlines)
            }
            shape => (shape.bounds(), Vec::new()),
        };
        let bounds = bounds.map(|r| Rect { x: r.x + shift.x, y: r.y + shift.y, ..r });
        let colours: Vec<[f32; 3]> = match &mark.ink.colour {
            super::Colour::Solid(colour) => vec![*colour],
            rainbow => (0..width as i32).map(|x| rainbow.at(grid.mm(x, 0).x)).collect(),
        };
        let tints = [0, 1, 2].map(|k| colours.iter().map(|colour| colour[k]).collect());
        let mut ink = mark.process.lays(&mark.ink);
        // What is laid on later lies above the clear layer of a plastic page.
        if mark.process != Process::Material && substrate.uvc_reach() < 1.0 {
            ink.uvc = Some(ink.uvc().map(|v| v * substrate.uvc_reach()));
        }
        Reach { bounds, outlines, tints, ink }
    }

    /// The tints of some columns of pixels.
    fn tints(&self, columns: std::ops::Range<usize>) -> [&[f32]; 3] {
        self.tints.each_ref().map(|plane| if plane.len() == 1 { &plane[..] } else { &plane[columns.clone()] })
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
    noise: u32,
}

impl<'a> Painter<'a> {
    fn new(sheet: &'a Sheet, grid: Grid, width: usize) -> Painter<'a> {
        let micro = grid.px_per_mm >= MICRO_FROM_PX_PER_MM;
        Painter {
            sheet,
            grid,
            width,
            reach: sheet.marks.iter().map(|mark| Reach::of(mark, &sheet.substrate, &grid, width)).collect(),
            micro,
            rim: if micro { (0.012 * grid.px_per_mm) as i32 + 1 } else { 0 },
            noise: noise::seed32(sheet.seed, "print"),
        }
    }

    /// The textures in which nothing of these rows is.
    fn blank(&self, rows: usize) -> [bool; TEXTURES] {
        let within = |reach: &Reach| self.window(reach.bounds, 0, rows, 0).is_some();
        let marks = || self.sheet.marks.iter().zip(&self.reach).filter(|(_, reach)| within(reach));
        let is_motif = |mark: &Mark| matches!(mark.variable, Some(Variable::Dovid(_)));
        let mut blank = [false; TEXTURES];
        blank[3] = !marks().any(|(mark, _)| is_motif(mark));
        blank[5] = !marks().any(|(mark, _)| mark.ink.shift.is_some() || mark.variable.is_some() && !is_motif(mark));
        blank
    }

    fn band(&self, first_row: usize, out: &mut [&mut [u8]; TEXTURES]) {
        let rows = out[0].len() / (self.width * 4);
        let mut on =
            bare(self.sheet, &self.grid, self.noise, self.micro.then_some(self.rim), (self.width, first_row, rows));
        for (i, (mark, reach)) in self.sheet.marks.iter().zip(&self.reach).enumerate() {
            if let Some(variable) = mark.variable {
                self.lay_variable(variable, mark, reach, first_row, rows, &mut on.band);
            }
            if matches!(mark.variable, Some(Variable::Dovid(_))) {
                // A motif of a DOVID has no ink.
            } else if self.shows_process(mark) {
                self.press(i, mark, reach, &mut on, first_row, rows);
            } else {
                self.lay(mark, reach, first_row, rows, &mut on.band);
            }
        }
        in_wide_registers!(self.pack(&on.band, first_row, out));
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
            && (picture || !(clear || edgeless && mark.process.pitch_mm().is_none()))
    }

    /// Prints a mark with the structure of its process.
    fn press(&self, i: usize, mark: &Mark, reach: &Reach, on: &mut OnPress, first_row: usize, rows: usize) {
        let reach_mm = mark.process.reach_mm();
        let near = reach.bounds.map(|r| r.grown(reach_mm));
        let Some((x, y, width, height)) = self.window(near, first_row, rows, self.rim) else { return };
        let (x0, y0) = (x.max(-self.rim), y.max(first_row as i32 - self.rim));
        let x1 = (x + width as i32).min(self.width as i32 + self.rim);
        let y1 = (y + height as i32).min((first_row + rows) as i32 + self.rim);
        if x1 <= x0 || y1 <= y0 {
            return;
        }
        let (width, height) = ((x1 - x0) as usize, (y1 - y0) as usize);
        let ground = Ground { grid: self.grid, felt: on.grain.felt.as_ref(), salt: self.noise ^ noise_of(i) };
        let print = &mut on.print;
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
            let margin = (reach_mm * self.grid.px_per_mm).ceil() as i32 + 1;
            let (wide, high) = (width + 2 * margin as usize, height + 2 * margin as usize);
            let mut window = Coverage::new(x0 - margin, y0 - margin, wide, high);
            cover(mark, reach, &self.grid, &mut window);
            if window.values.iter().all(|c| *c <= 0.0) {
                return;
            }
            if let (Process::Offset, Some(wander)) = (mark.process, &on.grain.wander) {
                let here =
                    (x0.max(0)..x1.min(self.width as i32), y0.max(first_row as i32)..y1.min((first_row + rows) as i32));
                self.press_offset(reach, &window, &ground, wander, here, first_row, &mut on.band);
                return;
            }
            print.clear(x0, y0, width, height);
            process::from_plate(mark.process, &window, &ground, &reach.ink, print);
        }
        let picture = matches!(mark.shape, Shape::Picture { .. });
        for y in y0.max(first_row as i32)..y1.min((first_row + rows) as i32) {
            let (left, right) = (x0.max(0), x1.min(self.width as i32));
            let from = (y - y0) as usize * width + (left - x0) as usize;
            let to = (y as usize - first_row) * self.width + left as usize;
            on.band.print(to, print, from..from + (right - left).max(0) as usize, &reach.ink, picture);
        }
    }

    /// Offset has a film as even as ink at page scale: only its edges and its mottle are the press's.
    #[expect(clippy::too_many_arguments, reason = "one mark on one band")]
    fn press_offset(
        &self,
        reach: &Reach,
        window: &Coverage,
        ground: &Ground,
        wander: &Wander,
        here: (std::ops::Range<i32>, std::ops::Range<i32>),
        first_row: usize,
        band: &mut Band,
    ) {
        // A thicker place takes more light, but never more than there is.
        let least = reach.tints.iter().flatten().copied().fold(1.0, f32::min);
        // What is nearly black shows no unevenness.
        let mean = reach.tints.iter().flatten().sum::<f32>() / reach.tints.iter().map(Vec::len).sum::<usize>() as f32;
        let mottle = 0.02 * (16.0 * mean * mean).min(1.0);
        offset::print(window, ground, wander, mottle, here, |y, x, cover| {
            let tints = reach.tints(x as usize..x as usize + cover.len());
            cover.iter_mut().for_each(|c| *c = c.min(1.0 + least));
            band.ink((y as usize - first_row) * self.width + x as usize, cover, tints, None, &reach.ink);
        });
    }

    fn lay(&self, mark: &Mark, reach: &Reach, first_row: usize, rows: usize, band: &mut Band) {
        let Some((x0, y0, width, height)) = self.window(reach.bounds, first_row, rows, 0) else { return };
        let mut window = Coverage::new(x0, y0, width, height);
        cover(mark, reach, &self.grid, &mut window);
        if let Some(stock) = &mark.stock {
            self.lay_stock(stock, mark.ink.height_um, &window, first_row, rows, band);
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
                let covered = [&mut band.retro, &mut band.shift, &mut band.latent].into_iter().flatten();
                let motifs = band.dovid.iter_mut().flatten().chain(band.lenses.iter_mut().flatten());
                covered.chain(motifs).for_each(|plane| plane[i] *= 1.0 - c);
                if let Some(uvc) = &mut band.uvc {
                    for (plane, glow) in uvc.iter_mut().zip(stock.uvc()) {
                        plane[i] += c * (glow - plane[i]);
                    }
                }
            }
        }
    }

    /// What of a mark changes with the angle.
    fn lay_variable(
        &self,
        variable: Variable,
        mark: &Mark,
        reach: &Reach,
        first_row: usize,
        rows: usize,
        band: &mut Band,
    ) {
        let Some((x0, y0, width, height)) = self.window(reach.bounds, first_row, rows, 0) else { return };
        let mut window = Coverage::new(x0, y0, width, height);
        cover(mark, reach, &self.grid, &mut window);
        let count = self.width * rows;
        let (plane, sign) = match variable {
            Variable::Dovid(channel) => {
                let planes = band.dovid.get_or_insert_with(|| std::array::from_fn(|_| vec![0.0; count]));
                (&mut planes[usize::from(channel.min(4))], 1.0)
            }
            Variable::Latent { across } => (plane(&mut band.latent, count), if across { 1.0 } else { -1.0 }),
            Variable::Lens { to_right } => {
                let planes = band.lenses.get_or_insert_with(|| std::array::from_fn(|_| vec![0.0; count]));
                (&mut planes[usize::from(to_right)], 1.0)
            }
        };
        let (ys, xs) = self.shared(&window, first_row, rows);
        for y in ys {
            for x in xs.clone() {
                let i = (y as usize - first_row) * self.width + x as usize;
                let cover = window.at(x, y);
                if cover > plane[i].abs() {
                    plane[i] = sign * cover;
                }
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
        let [mut red, mut green, mut blue, mut ir] = [(); 4].map(|()| vec![0.0; xs.len()]);
        for y in ys {
            let from = (y as usize - first_row) * self.width + xs.start as usize;
            let at = (y - window.y) as usize * window.width + (xs.start - window.x) as usize;
            let cover = &window.values[at..at + xs.len()];
            for block in blocks(0..xs.len()) {
                if cover[block.clone()].iter().all(|c| *c == 0.0) {
                    continue;
                }
                let Some((picture, rect)) = picture else {
                    let first = xs.start as usize;
                    let tints = reach.tints(first + block.start..first + block.end);
                    band.ink(from + block.start, &cover[block], tints, None, &reach.ink);
                    continue;
                };
                for k in block.clone() {
                    let p = grid.mm(xs.start + k as i32, y);
                    ([red[k], green[k], blue[k]], ir[k]) = picture.at((p.x - rect.x) / rect.w, (p.y - rect.y) / rect.h);
                }
                let own = Some((&ir[block.clone()], true));
                let tints = [&red[block.clone()], &green[block.clone()], &blue[block.clone()]];
                band.ink(from + block.start, &cover[block.clone()], tints, own, &reach.ink);
            }
        }
    }

    /// Plane by plane and then texture by texture, so that the loops are simple enough for the compiler to do several pixels at
    /// once.
    #[inline(always)]
    fn pack(&self, band: &Band, first_row: usize, out: &mut [&mut [u8]; TEXTURES]) {
        let byte = |v: f32| (v.clamp(0.0, 1.0) * 255.0 + 0.5) as i32 as u8;
        let root = |v: f32| byte(v.clamp(0.0, 1.0).sqrt());
        let mut planes: [Vec<u8>; 4] = std::array::from_fn(|_| vec![0; self.width]);
        let [page, light, relief, dovid, back, angle] = out;
        for (row, texels) in page.chunks_exact_mut(4 * self.width).enumerate() {
            let here = row * self.width..(row + 1) * self.width;
            for (bytes, plane) in planes.iter_mut().zip(&band.white) {
                bytes.iter_mut().zip(&plane[here.clone()]).for_each(|(byte, v)| *byte = root(*v));
            }
            planes[3].iter_mut().zip(&band.ir[here]).for_each(|(b, v)| *b = byte(*v));
            interleave(&planes, texels);
        }
        for (row, texels) in light.chunks_exact_mut(4 * self.width).enumerate() {
            let here = row * self.width..(row + 1) * self.width;
            for (bytes, plane) in planes.iter_mut().zip(band.uva.iter().chain([&band.through])) {
                bytes.iter_mut().zip(&plane[here.clone()]).for_each(|(byte, v)| *byte = root(*v));
            }
            interleave(&planes, texels);
        }
        for ((px, height), gloss) in relief.chunks_exact_mut(4).zip(&band.height).zip(&band.gloss) {
            let [hi, lo] = crate::layers::encode_height(*height);
            px.copy_from_slice(&[hi, lo, byte(*gloss), 255]);
        }
        for (row, texels) in relief.chunks_exact_mut(4 * self.width).enumerate() {
            let y = (first_row + row) as i32;
            let inside = self.wholly_on_page(y);
            for x in (0..inside.start).chain(inside.end..self.width) {
                texels[4 * x + 3] = byte(self.on_page(x as i32, y));
            }
        }
        let signed = |v: f32| (128.0 + 127.0 * v.clamp(-1.0, 1.0)) as u8;
        match &band.dovid {
            None => dovid.chunks_exact_mut(4).for_each(|px| px.copy_from_slice(&STEADY)),
            Some([rim, left, right, appear, replace]) => {
                for (i, px) in dovid.chunks_exact_mut(4).enumerate() {
                    px.copy_from_slice(&[byte(rim[i]), signed(right[i] - left[i]), byte(appear[i]), byte(replace[i])]);
                }
            }
        }
        for (row, texels) in back.chunks_exact_mut(4 * self.width).enumerate() {
            let here = row * self.width..(row + 1) * self.width;
            let (glow, share) = band.uvc.as_ref().map_or((&band.uva, UVC_SHARE), |uvc| (uvc, 1.0));
            for (bytes, plane) in planes.iter_mut().zip(glow) {
                bytes.iter_mut().zip(&plane[here.clone()]).for_each(|(byte, v)| *byte = root(*v * share));
            }
            match &band.retro {
                None => planes[3].fill(0),
                Some(retro) => planes[3].iter_mut().zip(&retro[here]).for_each(|(b, v)| *b = byte(*v)),
            }
            interleave(&planes, texels);
        }
        if band.shift.is_none() && band.latent.is_none() && band.lenses.is_none() {
            angle.chunks_exact_mut(4).for_each(|px| px.copy_from_slice(&STEADY));
        } else {
            let at = |plane: &Option<Vec<f32>>, i: usize| plane.as_ref().map_or(0.0, |plane| plane[i]);
            for (i, px) in angle.chunks_exact_mut(4).enumerate() {
                let [left, right] = band.lenses.as_ref().map_or([0.0; 2], |[left, right]| [left[i], right[i]]);
                px.copy_from_slice(&[byte(at(&band.shift, i)), signed(at(&band.latent, i)), byte(left), byte(right)]);
            }
        }
    }

    /// The pixels of a row that are certain to lie on the page, corners and all.
    fn wholly_on_page(&self, y: i32) -> std::ops::Range<usize> {
        let (w, h) = self.sheet.size_mm;
        let pixel = 1.0 / self.grid.px_per_mm;
        let edge = self.sheet.corners_mm.into_iter().fold(0.0, f32::max) + pixel;
        let y_mm = self.grid.mm(0, y).y;
        if y_mm < pixel || y_mm > h - pixel {
            return 0..0;
        }
        let edge = if y_mm < edge || y_mm > h - edge { edge } else { pixel };
        let column = |x_mm: f32| self.grid.px(x_mm, 0.0).0.clamp(0.0, self.width as f32);
        let (from, to) = (column(edge).ceil() as usize, column(w - edge).floor() as usize);
        from..to.max(from)
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

/// Four planes of bytes as texels.
#[inline(always)]
fn interleave([r, g, b, a]: &[Vec<u8>; 4], texels: &mut [u8]) {
    for ((((px, r), g), b), a) in texels.chunks_exact_mut(4).zip(r).zip(g).zip(b).zip(a) {
        px.copy_from_slice(&[*r, *g, *b, *a]);
    }
}

/// The grid that a mark's own mm are on: shifted with its plate.
fn grid_of(mark: &Mark, grid: &Grid) -> Grid {
    let origin = grid.origin_mm;
    Grid { origin_mm: pt(origin.x - mark.offset_mm.x, origin.y - mark.offset_mm.y), ..*grid }
}

/// A window in mm of a grid, with two pixels around.
fn span_of(window: &Coverage, grid: &Grid) -> Span {
    let from = grid.mm(window.x - 2, window.y - 2);
    let to = grid.mm(window.x + window.width as i32 + 1, window.y + window.height as i32 + 1);
    Span { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

/// Fills a window of a page grid with how much of each of its pixels a mark covers.
fn cover(mark: &Mark, reach: &Reach, page: &Grid, window: &mut Coverage) {
    let grid = grid_of(mark, page);
    match &mark.shape {
        Shape::Sheet => window.values.fill(1.0),
        Shape::Lines(lines) => window.lines(lines.near(span_of(window, &grid)), &grid),
        Shape::Fill { paths, grow } => {
            let span = span_of(window, &grid);
            let area = Rect::new(span.left, span.top, span.right - span.left, span.bottom - span.top);
            let near = |bounds: &Option<Rect>| bounds.is_some_and(|b| b.intersection(&area).is_some());
            let near = paths.iter().zip(&reach.outlines).filter(|(_, bounds)| near(bounds));
            window.fill(near.map(|(path, _)| path), *grow, &grid);
        }
        Shape::Tone { tone, rect } => {
            let xs: Vec<f32> = (0..window.width as i32).map(|x| grid.mm(window.x + x, 0).x).collect();
            let inside = |v: f32, from: f32, to: f32| v >= from && v < to;
            // Columns within the rectangle; beyond it the tone is nothing.
            let first = xs.iter().position(|x| inside(*x, rect.x, rect.right())).unwrap_or(xs.len());
            let count = xs[first..].iter().take_while(|x| inside(**x, rect.x, rect.right())).count();
            let across: Vec<f32> = xs[first..first + count].iter().map(|x| (x - rect.x) / rect.w).collect();
            let mut row = tone.rows(&across);
            for y in 0..window.height {
                let y_mm = grid.mm(0, window.y + y as i32).y;
                if inside(y_mm, rect.y, rect.bottom()) {
                    let from = y * window.width + first;
                    row((y_mm - rect.y) / rect.h, &mut window.values[from..from + count]);
                }
            }
        }
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
