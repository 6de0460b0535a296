//! A chart as SVG, for the window and for files.

use plotters::drawing::IntoDrawingArea;

use crate::canvas::UNITS_PER_POINT;
use crate::chart::{Chart, Size, draw};
use crate::describe::describe;
use crate::error::ChartError;
use crate::fonts::{HAN_FAMILY, LATIN_FAMILY};
use crate::metrics::Language;
use crate::svg_backend::{SvgBackend, escape, number};
use crate::theme::Theme;

/// Draws a chart as SVG of `size`: real text, concrete colours of `theme`, a title and a description for
/// screen readers. The same input gives the same bytes.
///
/// # Errors
/// What is wrong with the chart, or that it does not fit into `size`.
pub fn svg(chart: &Chart, theme: &Theme, size: Size) -> Result<String, ChartError> {
    let units = |points: f64| (points * f64::from(UNITS_PER_POINT)).round().clamp(0.0, 1e6) as i32;
    let (width, height) = (units(size.width), units(size.height));
    let mut body = String::new();
    let backend = SvgBackend::new(&mut body, (width.unsigned_abs(), height.unsigned_abs()));
    let area = backend.into_drawing_area();
    draw(&area, chart, theme)?;
    area.present().map_err(|error| ChartError::Drawing(error.to_string()))?;
    drop(area);
    let (width, height) = (number(width), number(height));
    let ground = format!("<path d=\"M0 0H{width}V{height}H0Z\" fill=\"{}\"/>\n", theme.surface.hex());
    Ok([root(chart, &width, &height).as_str(), &ground, &body, "</svg>\n"].concat())
}

/// The root element, opened, with its text alternative.
fn root(chart: &Chart, width: &str, height: &str) -> String {
    let language = match chart.language() {
        Language::English => "en",
        Language::Chinese => "zh-Hans",
    };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{language}\" \
         font-family=\"{LATIN_FAMILY}, '{HAN_FAMILY}', sans-serif\" \
         stroke-linecap=\"butt\" stroke-linejoin=\"round\">\n<title>"
    );
    escape(&mut out, chart.title());
    out.push_str("</title>\n<desc>");
    escape(&mut out, &describe(chart));
    out.push_str("</desc>\n");
    out
}
