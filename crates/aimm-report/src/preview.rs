//! Pages as SVG for the screen: the layout of the PDF, painted another way.

use std::fmt::Write;

use aimm_charts::Colour;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::layout::Layout;
use crate::layout::page::{Page, Path, Picture, Shape, Step, Text};
use crate::text::shape::Glyph;

/// A page, counted from 0, as SVG; `None` where there is no such page. Its unit is the point, its texts are text in the
/// families `Inter` and `Noto Sans SC`.
pub fn preview_page(layout: &Layout, page: usize) -> Option<String> {
    layout.pages.get(page).map(page_svg)
}

/// A page as SVG.
pub(crate) fn page_svg(page: &Page) -> String {
    let (width, height) = (number(page.width), number(page.height));
    // Without the precision, the screen rounds each letter's width to its pixels, and lines become too long.
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" text-rendering=\"geometricPrecision\"><rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>"
    );
    for item in &page.items {
        match &item.shape {
            Shape::Text(shape) => text(&mut svg, shape),
            Shape::Path(shape) => path(&mut svg, shape),
            Shape::Picture(shape) => picture(&mut svg, shape),
        }
    }
    svg.push_str("</svg>");
    svg
}

fn text(svg: &mut String, text: &Text) {
    // Screens take away spaces at the beginning, whatever is said of them, and with them their places.
    let words = text.source.trim_start();
    if words.is_empty() {
        return;
    }
    let n_left_out = text.source[..text.source.len() - words.len()].encode_utf16().count();
    // Writing into a string cannot fail.
    let _ = write!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\" xml:space=\"preserve\"",
        places(text, n_left_out),
        number(text.y),
        text.face.family(),
        number(text.size),
        text.face.weight(),
        text.colour.hex(),
    );
    if text.is_tabular {
        svg.push_str(" font-variant=\"tabular-nums\"");
    }
    svg.push('>');
    escape(svg, words);
    svg.push_str("</text>");
}

/// The place of what is left, or one for each character where the spacing is not that of the font.
fn places(text: &Text, n_left_out: usize) -> String {
    let mut x = text.x;
    let mut places = Vec::new();
    for cluster in text.glyphs.chunk_by(|_, next| next.range.is_empty()) {
        for step in steps(text, cluster) {
            places.push(number(x));
            x += step * text.size;
        }
    }
    let is_each = text.is_spaced || text.is_tabular;
    let n_wanted = if is_each { places.len() } else { 1 };
    places.into_iter().skip(n_left_out).take(n_wanted).collect::<Vec<_>>().join(" ")
}

/// How far each place that SVG counts in the text of a cluster is from the next, in em: a glyph's own advance where each
/// has one, else equal shares.
fn steps(text: &Text, cluster: &[Glyph]) -> Vec<f32> {
    let n_units = cluster.iter().map(|glyph| text.source[glyph.range.clone()].encode_utf16().count()).sum();
    if n_units == cluster.len() {
        return cluster.iter().map(|glyph| glyph.advance).collect();
    }
    let advance: f32 = cluster.iter().map(|glyph| glyph.advance).sum();
    vec![advance / n_units as f32; n_units]
}

fn path(svg: &mut String, path: &Path) {
    svg.push_str("<path d=\"");
    for step in &path.steps {
        let _ = match *step {
            Step::Move(to) => write!(svg, "M{}", point(to)),
            Step::Line(to) => write!(svg, "L{}", point(to)),
            Step::Curve(first, second, to) => {
                write!(svg, "C{} {} {}", point(first), point(second), point(to))
            }
        };
    }
    svg.push_str(if path.is_closed { "Z\"" } else { "\"" });
    match path.fill {
        Some(ink) => paint(svg, "fill", ink.colour, ink.opacity),
        None => svg.push_str(" fill=\"none\""),
    }
    if let Some(stroke) = path.stroke {
        paint(svg, "stroke", stroke.ink.colour, stroke.ink.opacity);
        let _ = write!(svg, " stroke-width=\"{}\"", number(stroke.width));
    }
    svg.push_str("/>");
}

fn picture(svg: &mut String, picture: &Picture) {
    let rect = picture.rect;
    // Writing into a string cannot fail.
    let _ = write!(
        svg,
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,{}\"/>",
        number(rect.x),
        number(rect.y),
        number(rect.width),
        number(rect.height),
        STANDARD.encode(&picture.bitmap.png),
    );
}

fn paint(svg: &mut String, what: &str, colour: Colour, opacity: u8) {
    let _ = write!(svg, " {what}=\"{}\"", colour.hex());
    if opacity < 100 {
        let _ = write!(svg, " {what}-opacity=\"{}\"", number(f32::from(opacity) / 100.0));
    }
}

fn point((x, y): (f32, f32)) -> String {
    format!("{} {}", number(x), number(y))
}

/// A number with two decimals at most.
fn number(value: f32) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Minus zero would be written with its sign.
    format!("{}", rounded + 0.0)
}

fn escape(svg: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            _ if character.is_control() || matches!(character, '\u{FFFE}' | '\u{FFFF}') => {}
            _ => svg.push(character),
        }
    }
}
