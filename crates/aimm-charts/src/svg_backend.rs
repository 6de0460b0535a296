//! A plotters backend that writes short, deterministic SVG with real text.

use core::convert::Infallible;
use core::fmt::Write as _;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use crate::canvas::{LINE_HEIGHT_PER_EM, TOP_TO_BASELINE, UNITS_PER_POINT};
use crate::fonts::HAN_FAMILY;
use crate::metrics::drawable;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Writes elements into a string, without the root element around them.
pub(crate) struct SvgBackend<'a> {
    out: &'a mut String,
    size: (u32, u32),
    /// Style of the strokes that the path now open shares.
    open: Option<String>,
}

impl<'a> SvgBackend<'a> {
    /// A canvas of `size` units.
    pub(crate) fn new(out: &'a mut String, size: (u32, u32)) -> Self {
        Self { out, size, open: None }
    }

    /// Ends the path that collects strokes of one style.
    fn close(&mut self) {
        if let Some(style) = self.open.take() {
            self.element(&format!("\"{style}/>\n"));
        }
    }

    fn stroke(&mut self, data: &str, colour: BackendColor, width: u32) {
        let style = format!(
            " fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}",
            hex(colour),
            number(width.cast_signed()),
            opacity("stroke", colour)
        );
        // Translucent strokes stay apart: in one path their crossings would not get darker.
        if self.open.as_ref() == Some(&style) && colour.alpha >= 1.0 {
            self.element(data);
            return;
        }
        self.close();
        self.element(&format!("<path d=\"{data}"));
        self.open = Some(style);
    }

    fn element(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

impl Drop for SvgBackend<'_> {
    fn drop(&mut self) {
        self.close();
    }
}

impl DrawingBackend for SvgBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let ((left, top), (right, bottom)) = (upper_left, bottom_right);
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        if fill {
            return self.fill_polygon(corners, style);
        }
        self.draw_path(corners.into_iter().chain([upper_left]), style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        let closes = points.len() > 2 && points.first() == points.last();
        let shown = if closes { &points[..points.len() - 1] } else { &points[..] };
        let data = path_data(shown, closes);
        self.stroke(&data, style.color(), style.stroke_width());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.close();
        let colour = style.color();
        let place = format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"",
            number(centre.0),
            number(centre.1),
            number(radius.cast_signed())
        );
        self.element(&place);
        let paint = if fill {
            format!(" fill=\"{}\"{}/>\n", hex(colour), opacity("fill", colour))
        } else {
            format!(
                " fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n",
                hex(colour),
                number(style.stroke_width().cast_signed()),
                opacity("stroke", colour)
            )
        };
        self.element(&paint);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.close();
        let points: Vec<BackendCoord> = corners.into_iter().collect();
        let colour = style.color();
        let text = format!(
            "<path d=\"{}\" fill=\"{}\"{}/>\n",
            path_data(&points, true),
            hex(colour),
            opacity("fill", colour)
        );
        self.element(&text);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.close();
        let em = style.size() / LINE_HEIGHT_PER_EM;
        let baseline = f64::from(at.1) + em * TOP_TO_BASELINE;
        let family = match style.family().as_str() {
            HAN_FAMILY => " font-family=\"'Noto Sans SC', Inter, sans-serif\"",
            _ => "",
        };
        let weight = match style.style() {
            FontStyle::Bold => " font-weight=\"600\"",
            _ => "",
        };
        let opening = format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{family}{weight} fill=\"{}\">",
            number(at.0),
            number(baseline.round() as i32),
            number(em.round() as i32),
            hex(style.color())
        );
        self.element(&opening);
        escape(self.out, text);
        self.element("</text>\n");
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let lettering = crate::metrics::Lettering {
            size: style.size() / LINE_HEIGHT_PER_EM,
            strong: matches!(style.style(), FontStyle::Bold),
            language: crate::metrics::Language::English,
        };
        let wide = crate::metrics::width(text, lettering);
        Ok((wide.ceil() as u32, style.size().ceil() as u32))
    }
}

/// Writes text so that no character of it is markup; control characters become a box, direction overrides are left out.
pub(crate) fn escape(out: &mut String, text: &str) {
    for character in text.chars().filter_map(drawable) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

/// Units as points, as short as they can be written exactly.
pub(crate) fn number(units: i32) -> String {
    let hundredths = i64::from(units) * 100 / i64::from(UNITS_PER_POINT);
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        rest if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        rest => format!("{sign}{whole}.{rest:02}"),
    }
}

fn path_data(points: &[BackendCoord], closes: bool) -> String {
    let mut data = String::with_capacity(points.len() * 12 + 2);
    for (index, (x, y)) in points.iter().enumerate() {
        let before = match index {
            0 => "M",
            1 => "L",
            _ => " ",
        };
        // Writing into a string cannot fail.
        let _ = write!(data, "{before}{} {}", number(*x), number(*y));
    }
    if closes {
        data.push('Z');
    }
    data
}

fn hex(colour: BackendColor) -> String {
    let (red, green, blue) = colour.rgb;
    format!("#{red:02X}{green:02X}{blue:02X}")
}

fn opacity(what: &str, colour: BackendColor) -> String {
    if colour.alpha >= 1.0 {
        return String::new();
    }
    let hundredths = (colour.alpha.max(0.0) * 100.0).round() as u32;
    format!(" {what}-opacity=\".{hundredths:02}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_exact() {
        for (units, text) in [(0, "0"), (20, "1"), (10, "0.5"), (1, "0.05"), (-13, "-0.65"), (2401, "120.05")]
        {
            assert_eq!(number(units), text, "{units} units");
        }
    }

    #[test]
    fn text_is_never_markup() {
        let mut out = String::new();
        escape(&mut out, "<b>&amp;]]>\u{1}\u{FFFF}\"'");
        assert_eq!(out, "&lt;b&gt;&amp;amp;]]&gt;□&quot;'");
    }
}
