//! How workbooks look: fonts that every office program has, and the colours of the theme.

use aimm_charts::{Appearance, Colour, Theme, ThemeError};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// Height of running text in points.
const BODY: f64 = 10.0;

/// Formats of one workbook.
pub(crate) struct Look {
    pub(crate) theme: Theme,
    /// Text on one line.
    pub(crate) plain: Format,
    /// First line of a sheet.
    pub(crate) title: Format,
    /// Lines below it.
    pub(crate) quiet: Format,
    /// Name of a part.
    pub(crate) heading: Format,
    /// Head of a column.
    pub(crate) head: Format,
    /// Head of a column of figures.
    pub(crate) head_figures: Format,
    /// Text that is read, on several lines.
    pub(crate) text: Format,
    /// Text in a row of a table that stays on one line.
    pub(crate) row: Format,
    /// A whole number.
    pub(crate) count: Format,
    /// An index.
    pub(crate) index: Format,
    /// A share.
    pub(crate) percent: Format,
    /// A level.
    pub(crate) level: Format,
    /// A weight.
    pub(crate) weight: Format,
    /// The one level of the whole, large.
    pub(crate) great: Format,
    /// A step of the computation.
    pub(crate) step: Format,
}

impl Look {
    /// The look for texts in `is_chinese` or Latin letters.
    pub(crate) fn new(is_chinese: bool) -> Result<Self, ThemeError> {
        let theme = Theme::bundled(Appearance::Print)?;
        let font = if is_chinese { "Microsoft YaHei" } else { "Calibri" };
        let base = Format::new()
            .set_font_name(font)
            .set_font_size(BODY)
            .set_font_color(colour(theme.text))
            .set_align(FormatAlign::Top);
        let cell = base
            .clone()
            .set_border_bottom(FormatBorder::Hair)
            .set_border_bottom_color(colour(theme.border_strong));
        let figures = cell.clone().set_align(FormatAlign::Right);
        // Keeps words off the figures before them.
        let cell = cell.set_align(FormatAlign::Left).set_indent(1);
        let head = base
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_font_color(colour(theme.text))
            .set_background_color(colour(theme.sunken))
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(colour(theme.control));
        Ok(Self {
            title: base.clone().set_bold().set_font_size(16.0),
            quiet: base.clone().set_font_color(colour(theme.text_2)),
            heading: base.clone().set_bold().set_font_size(12.0).set_font_color(colour(theme.accent)),
            head_figures: head.clone().set_align(FormatAlign::Right),
            head: head.set_align(FormatAlign::Left).set_indent(1),
            text: cell.clone().set_text_wrap(),
            count: figures.clone().set_num_format("0"),
            index: figures.clone().set_num_format("0.00"),
            percent: figures.clone().set_num_format("0.0%"),
            level: figures.clone().set_num_format("0").set_align(FormatAlign::Center).set_bold(),
            weight: figures.clone().set_num_format("General"),
            great: base
                .clone()
                .set_bold()
                .set_font_size(20.0)
                .set_num_format("0")
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter),
            step: figures.clone().set_font_color(colour(theme.text_3)).set_num_format("General"),
            row: cell,
            plain: base,
            theme,
        })
    }

    /// `format` as that of a cell that is there to be changed.
    pub(crate) fn input(&self, format: &Format) -> Format {
        format
            .clone()
            .set_background_color(colour(self.theme.accent_soft))
            .set_font_color(colour(self.theme.on_accent_soft))
            .set_unlocked()
    }
}

/// A colour of the theme.
pub(crate) fn colour(colour: Colour) -> Color {
    u32::from_str_radix(colour.hex().trim_start_matches('#'), 16).map_or(Color::Default, Color::RGB)
}
