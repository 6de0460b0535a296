//! One sheet that is being written.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::reference::At;

/// Most UTF-16 units that a cell holds.
pub(crate) const CELL_LIMIT: usize = 32_767;

/// What writing a cell comes to.
pub(crate) type Written = Result<(), XlsxError>;

/// What a formula gives, as the engine computed it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cached {
    /// A number.
    Number(f64),
    /// A text that is no number; empty where there is none.
    Text(String),
}

impl From<f64> for Cached {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cached {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u8> for Cached {
    fn from(number: u8) -> Self {
        Self::Number(f64::from(number))
    }
}

impl<T: Into<Cached>> From<Option<T>> for Cached {
    fn from(number: Option<T>) -> Self {
        number.map_or(Self::Text(String::new()), Into::into)
    }
}

impl From<String> for Cached {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cached {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Height of a line of running text, in points.
const LINE: f64 = 13.5;
/// Most that a row may be high, in points.
const HIGHEST_ROW: f64 = 400.0;

/// One sheet that is being written.
pub(crate) struct Sheet {
    pub(crate) inner: Worksheet,
    widths: BTreeMap<u16, f64>,
    /// Cells whose text goes over several lines, with the widths of its paragraphs.
    wrapped: Vec<(At, Vec<f64>)>,
}

impl Sheet {
    pub(crate) fn new(name: &str) -> Result<Self, XlsxError> {
        let mut inner = Worksheet::new();
        inner.set_name(name)?;
        // Formulas without a number show nothing, not 0.
        inner.set_formula_result_default("");
        inner.set_screen_gridlines(false);
        Ok(Self { inner, widths: BTreeMap::new(), wrapped: Vec::new() })
    }

    /// A text, whatever it begins with.
    pub(crate) fn text(&mut self, (row, column): At, text: &str, format: &Format) -> Written {
        let text = fitting(text);
        if begins_like_a_formula(&text) {
            // Stays text when somebody edits the cell.
            let quoted = format.clone().set_quote_prefix();
            self.inner.write_string_with_format(row, column, text, &quoted)?;
        } else {
            self.inner.write_string_with_format(row, column, text, format)?;
        }
        Ok(())
    }

    /// A text over as many lines as it needs; `format` must wrap.
    pub(crate) fn lines(&mut self, at: At, text: &str, format: &Format) -> Written {
        self.wrapped.push((at, text.lines().map(width).collect()));
        self.text(at, text, format)
    }

    /// A number, or an empty cell.
    pub(crate) fn number(&mut self, (row, column): At, number: Option<f64>, format: &Format) -> Written {
        match number {
            Some(number) => self.inner.write_number_with_format(row, column, number, format)?,
            None => self.inner.write_blank(row, column, format)?,
        };
        Ok(())
    }

    /// A formula with what it gives.
    pub(crate) fn formula(
        &mut self,
        (row, column): At,
        formula: &str,
        cached: impl Into<Cached>,
        format: &Format,
    ) -> Written {
        let result = match cached.into() {
            // Display writes the shortest digits that read back as the same number.
            Cached::Number(number) => number.to_string(),
            Cached::Text(text) => text,
        };
        let formula = Formula::new(formula).set_result(result);
        self.inner.write_formula_with_format(row, column, formula, format)?;
        Ok(())
    }

    /// Widths of the columns from `first` on, in characters.
    pub(crate) fn widths(&mut self, first: u16, widths: &[f64]) -> Written {
        for (column, width) in (first..).zip(widths) {
            self.inner.set_column_width(column, *width)?;
            self.widths.insert(column, *width);
        }
        Ok(())
    }

    /// Gives each row the height its longest text needs: not every program finds it itself.
    pub(crate) fn fit_rows(&mut self) -> Written {
        let mut heights: BTreeMap<u32, f64> = BTreeMap::new();
        for ((row, column), paragraphs) in &self.wrapped {
            // Lines end at words, and letters differ.
            let room = (self.widths.get(column).copied().unwrap_or(8.0) - 1.5).max(4.0) * 1.05;
            let n_lines: f64 = paragraphs.iter().map(|width| (width / room).ceil().max(1.0)).sum();
            let height = heights.entry(*row).or_default();
            *height = height.max(n_lines * LINE + 2.0).min(HIGHEST_ROW);
        }
        for (row, height) in heights {
            self.inner.set_row_height(row, height.max(LINE + 2.0))?;
        }
        Ok(())
    }
}

/// Width of `line` in Latin letters; ideographs are twice as wide.
fn width(line: &str) -> f64 {
    line.chars().map(|character| if character < '\u{2E80}' { 1.0 } else { 2.0 }).sum()
}

/// Says whether a spreadsheet would compute `text` if somebody typed it.
fn begins_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// `text`, cut with an ellipsis where no cell can hold it.
pub(crate) fn fitting(text: &str) -> String {
    if text.len() <= CELL_LIMIT || text.encode_utf16().count() <= CELL_LIMIT {
        return text.to_owned();
    }
    let mut n_units = 1;
    let mut cut: String = text
        .chars()
        .take_while(|character| {
            n_units += character.len_utf16();
            n_units <= CELL_LIMIT
        })
        .collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_to_what_a_cell_holds() {
        let note = "n".repeat(20_000);
        assert_eq!(fitting(&note), note);
        let faces = fitting(&"😀".repeat(20_000));
        assert!(faces.ends_with('…') && faces.encode_utf16().count() <= CELL_LIMIT, "emoji count twice");
    }
}
