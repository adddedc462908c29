//! The charts as pictures. They are drawn with the font that the tool brings, so they look the same everywhere.

use crate::report::document::charts::chart::Chart;
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree},
};
use std::{num::NonZero, panic::resume_unwind, thread};

const FONT: &[u8] = include_bytes!("../../../../fonts/DejaVuSans-latin.ttf");
const FAMILY: &str = "DejaVu Sans";
/// Pixels of the picture for each unit of the chart: about 150 an inch on paper. Drawing them is most of the report's time.
const SCALE: f32 = 1.5;
/// A chart on the page in English metric units, 36,000 a millimetre: as wide as the text, never higher than a page.
const WIDTH_EMU: u64 = 160 * 36_000;
const HEIGHT_EMU: u64 = 145 * 36_000;

#[derive(Debug)]
pub struct Picture {
    pub png: Vec<u8>,
    pub width_emu: u64,
    pub height_emu: u64,
}

/// Draws all charts of one document.
#[derive(Debug)]
pub struct Painter {
    options: Options<'static>,
}

impl Painter {
    pub(super) fn new() -> Self {
        let mut options = Options { font_family: FAMILY.into(), ..Options::default() };
        options.fontdb_mut().load_font_data(FONT.to_vec());
        Self { options }
    }

    /// All of them, in their order, on as many cores as there are: drawing takes longer than the rest of the report.
    pub(super) fn paint_all(&self, charts: &[&Chart]) -> Result<Vec<Picture>, String> {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let share = charts.len().div_ceil(cores).max(1);
        thread::scope(|scope| {
            let paint = |some: &[&Chart]| some.iter().map(|chart| self.paint(chart)).collect::<Result<Vec<_>, _>>();
            let painters: Vec<_> = charts.chunks(share).map(|some| scope.spawn(move || paint(some))).collect();
            let painted =
                painters.into_iter().map(|painter| painter.join().unwrap_or_else(|panic| resume_unwind(panic)));
            Ok(painted.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        })
    }

    /// `Err` says why the drawing cannot be read.
    fn paint(&self, chart: &Chart) -> Result<Picture, String> {
        let tree = Tree::from_str(&on_paper(&chart.svg()), &self.options).map_err(|error| error.to_string())?;
        let size = tree.size().to_int_size();
        let scaled = size.scale_by(SCALE).ok_or("size")?;
        let mut pixels = Pixmap::new(scaled.width(), scaled.height()).ok_or("size")?;
        pixels.fill(Color::WHITE);
        resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
        let png = pixels.encode_png().map_err(|error| error.to_string())?;
        let (width, height) = (u64::from(size.width()), u64::from(size.height()));
        let full = WIDTH_EMU * height / width;
        let height_emu = full.min(HEIGHT_EMU);
        Ok(Picture { png, width_emu: height_emu * width / height, height_emu })
    }
}

/// The chart takes its colours and font from the page around it; on paper there is none.
fn on_paper(svg: &str) -> String {
    svg.replace("var(--paper,#fff)", "#fff")
        .replace("var(--figure,currentColor)", "#1d5a96")
        .replace("font-family=\"inherit\"", "font-family=\"DejaVu Sans\"")
}
