//! Pictures: charts, rulers and signs, drawn as in the PDF and written as PNG.

use aimm_charts::{Chart, ChartError, Size};

use super::part::Relation;
use super::style::Style;
use super::writer::{Shape, Writer};
use crate::document::{EntryMark, Figure, LevelRuler};
use crate::error::ReportError;
use crate::layout::page::Page;
use crate::layout::strip::Strip;
use crate::layout::tags::TagTree;
use crate::preview::page_svg;

/// Pixels for a point of a chart.
const CHART_SCALE: f32 = 2.0;
/// Pixels for a point of a ruler or sign, which are small.
const SIGN_SCALE: f32 = 4.0;
/// Printed points for a point of a chart, whose letters are sized for the screen.
const PRINT_SCALE: f32 = 0.75;
/// Margin that charts keep on their canvas, in chart points; it may stand in the margin of the page.
const CANVAS_MARGIN: f32 = 8.0;
/// Part of the text's height that a picture may take.
const LARGEST_SHARE: f32 = 0.85;
/// Factor by which a chart that is too high for a page is tried smaller.
const SHRINK: f32 = 0.92;
const MOST_SHRINKS: usize = 10;
/// Room at the ends of a ruler for the labels that stand out.
const RULER_MARGIN: f32 = 12.0;
/// English Metric Units in a point.
const EMU: f32 = 12_700.0;
/// Numbers of pictures of a template's head and foot lie below.
const FIRST_NUMBER: usize = 10_000;

/// The pictures of a document, each kept once.
#[derive(Default)]
pub(crate) struct Pictures {
    files: Vec<Vec<u8>>,
    n_placed: usize,
    /// What makes the names differ from those of others.
    mark: String,
}

impl Pictures {
    /// Name of the part with these bytes, beside the document.
    fn keep(&mut self, bytes: Vec<u8>) -> String {
        let known = self.files.iter().position(|file| *file == bytes);
        let at = known.unwrap_or(self.files.len());
        if known.is_none() {
            self.files.push(bytes);
        }
        self.name(at)
    }

    fn name(&self, at: usize) -> String {
        format!("media/report{}{}.png", self.mark, at + 1)
    }

    /// Takes names that none of these parts has.
    pub(crate) fn avoid<'a>(&mut self, names: impl Iterator<Item = &'a str> + Clone) {
        let begins = |mark: &str| names.clone().any(|name| name.contains(&format!("media/report{mark}")));
        while begins(&self.mark) {
            self.mark.push('_');
        }
    }

    /// Names and bytes of all of them.
    pub(crate) fn into_files(mut self) -> Vec<(String, Vec<u8>)> {
        let files = std::mem::take(&mut self.files);
        files.into_iter().enumerate().map(|(at, bytes)| (self.name(at), bytes)).collect()
    }
}

/// A chart drawn for the page.
struct Drawn {
    png: Vec<u8>,
    /// Printed width and height in points.
    size: (f32, f32),
    /// What of it may stand in the margin of the page, in points.
    margin: f32,
}

impl Writer<'_> {
    /// A chart with its caption.
    pub(crate) fn figure(&mut self, figure: &Figure) -> Result<(), ReportError> {
        let drawn = self.drawn(figure).map_err(|cause| ReportError::Chart {
            caption: figure.caption.iter().map(|run| run.text.as_str()).collect(),
            cause,
        })?;
        let margin = -((drawn.margin * 20.0).round() as i32);
        self.begin_paragraph(Style::Picture, Shape { indent: Some((margin, margin)), ..Shape::default() });
        self.picture(drawn.png, drawn.size, &figure.alternative);
        self.end_paragraph();
        if !figure.caption.is_empty() {
            self.paragraph_of(
                Style::Caption,
                Shape { before: Some(100), ..Shape::default() },
                &figure.caption,
            );
        }
        Ok(())
    }

    fn drawn(&self, figure: &Figure) -> Result<Drawn, ChartError> {
        let (scale, size) = self.canvas(&figure.chart, figure.height)?;
        let svg = aimm_charts::svg(&figure.chart, &self.theme, size)?;
        Ok(Drawn {
            png: aimm_charts::png(&svg, CHART_SCALE)?,
            size: (size.width as f32 * scale, size.height as f32 * scale),
            margin: CANVAS_MARGIN * scale,
        })
    }

    /// Printed points for a point of the chart, and its size: as wide as the text, smaller where a page could not hold it.
    fn canvas(&self, chart: &Chart, height: Option<f32>) -> Result<(f32, Size), ChartError> {
        let most = self.frame.text_height() as f32 / 20.0 * LARGEST_SHARE;
        let mut scale = PRINT_SCALE;
        for _ in 0..MOST_SHRINKS {
            let needed = chart.size_for_width(self.canvas_width(scale), &self.theme)?;
            if height.is_some() || needed.height as f32 * scale <= most {
                let height =
                    height.map_or(needed.height, |points| f64::from(points.clamp(1.0, most) / scale));
                return Ok((scale, Size { height, ..needed }));
            }
            scale *= SHRINK;
        }
        Ok((scale, Size { width: self.canvas_width(scale), height: f64::from(most / scale) }))
    }

    fn canvas_width(&self, scale: f32) -> f64 {
        f64::from(self.text_width() / scale + 2.0 * CANVAS_MARGIN)
    }

    /// The level as a tile beside the index on its scale.
    pub(crate) fn level_ruler(&mut self, ruler: &LevelRuler) -> Result<(), ReportError> {
        let strips = self.layout.level_ruler(ruler)?;
        let width = self.layout.geometry.content_width();
        let (png, size) = png_of(strips, (width, RULER_MARGIN))?;
        let shrink = (self.text_width() / width).min(1.0);
        let margin = -((RULER_MARGIN * shrink * 20.0).round() as i32);
        self.begin_paragraph(Style::Picture, Shape { indent: Some((margin, margin)), ..Shape::default() });
        self.picture(png, (size.0 * shrink, size.1 * shrink), &ruler.alternative);
        self.end_paragraph();
        Ok(())
    }

    /// The sign before an entry, as high as its text.
    pub(crate) fn sign(&mut self, mark: EntryMark, width: f32) -> Result<(), ReportError> {
        let strips = self.layout.entry_mark(mark, TagTree::ROOT)?;
        let (png, size) = png_of(strips, (width, 0.0))?;
        self.picture(png, size, "");
        Ok(())
    }

    /// A picture within a paragraph; without words for it, it is decoration.
    pub(crate) fn picture(&mut self, png: Vec<u8>, size: (f32, f32), alternative: &str) {
        let name = self.pictures.keep(png);
        self.pictures.n_placed += 1;
        let number = (FIRST_NUMBER + self.pictures.n_placed).to_string();
        let reference = self.references.add(Relation::Image, &name);
        let (width, height) = (emu(size.0), emu(size.1));
        let label = format!("Picture {}", self.pictures.n_placed);
        let xml = &mut self.xml;
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
        xml.open("wp:docPr", &[("id", &number), ("name", &label), ("descr", alternative)]);
        if alternative.is_empty() {
            xml.open("a:extLst", &[]);
            xml.open("a:ext", &[("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")]);
            let decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";
            xml.empty("adec:decorative", &[("xmlns:adec", decorative), ("val", "1")]);
            xml.close();
            xml.close();
        }
        xml.close();
        xml.open("wp:cNvGraphicFramePr", &[]);
        xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
        xml.close();
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", super::part::PICTURE)]);
        xml.open("pic:pic", &[]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &number), ("name", &label)]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close();
        xml.open("pic:blipFill", &[]);
        xml.empty("a:blip", &[("r:embed", &reference)]);
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close();
        xml.close();
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
        xml.close();
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        for _ in 0..8 {
            xml.close();
        }
    }
}

/// Strips one below the other as a picture of `width` points with a margin at both sides; with its size in points.
fn png_of(strips: Vec<Strip>, (width, margin): (f32, f32)) -> Result<(Vec<u8>, (f32, f32)), ReportError> {
    let mut page = Page { width: width + 2.0 * margin, height: 0.0, items: Vec::new(), links: Vec::new() };
    for strip in strips {
        for mut item in strip.items {
            item.shift(margin, page.height);
            page.items.push(item);
        }
        page.height += strip.height;
    }
    let png = aimm_charts::png(&page_svg(&page), SIGN_SCALE)
        .map_err(|cause| ReportError::Chart { caption: String::new(), cause })?;
    Ok((png, (page.width, page.height)))
}

fn emu(points: f32) -> String {
    ((points * EMU).round() as u64).to_string()
}
