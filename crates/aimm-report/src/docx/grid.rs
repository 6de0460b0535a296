//! Tables as the file has them: grid, rows, cells, with their properties in the order the format asks for.

use aimm_charts::Colour;

use super::style::{Style, hex};
use super::writer::{Previous, Writer};

/// Which cells of a table name others.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Heads {
    /// Those of the first row.
    pub(crate) has_first_row: bool,
    /// Those of the first column.
    pub(crate) has_first_column: bool,
}

/// What a row has of its own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RowShape {
    /// Repeated at the top of every page.
    pub(crate) is_head: bool,
    /// May be split between pages.
    pub(crate) is_split: bool,
    /// Least height in twips.
    pub(crate) height: Option<u32>,
}

/// What a cell has of its own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CellShape {
    /// Columns it takes; 0 is one.
    pub(crate) span: usize,
    pub(crate) fill: Option<Colour>,
    /// Edges in this colour, as thick as the gaps between tiles.
    pub(crate) edge: Option<Colour>,
    pub(crate) is_centred: bool,
    /// Its text stands at its lower edge.
    pub(crate) is_low: bool,
    /// A line at its lower edge.
    pub(crate) rule: Option<Colour>,
    /// Space at its sides in twips, where it is not that of the table.
    pub(crate) side: Option<u32>,
}

impl Writer<'_> {
    /// Begins a table of these widths in twips. `title` says what it is to readers who do not see it.
    pub(crate) fn begin_table(&mut self, style: Style, widths: &[u32], heads: Heads, title: &str) {
        let total: u32 = widths.iter().sum();
        let xml = &mut self.xml;
        xml.open("w:tbl", &[]);
        xml.open("w:tblPr", &[]);
        xml.value("w:tblStyle", self.styles.id(style));
        xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
        xml.value_of("w:tblLayout", "w:type", "fixed");
        let (first_row, first_column) =
            (if heads.has_first_row { "1" } else { "0" }, if heads.has_first_column { "1" } else { "0" });
        let look = match (first_row, first_column) {
            ("1", "1") => "06A0",
            ("1", _) => "0620",
            (_, "1") => "0680",
            _ => "0600",
        };
        xml.empty(
            "w:tblLook",
            &[
                ("w:val", look),
                ("w:firstRow", first_row),
                ("w:lastRow", "0"),
                ("w:firstColumn", first_column),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        if !title.is_empty() {
            xml.value("w:tblCaption", title);
        }
        xml.close();
        xml.open("w:tblGrid", &[]);
        for width in widths {
            xml.value_of("w:gridCol", "w:w", &width.to_string());
        }
        xml.close();
    }

    /// Ends the table that was begun last.
    pub(crate) fn end_table(&mut self) {
        self.xml.close();
        self.previous = Previous::Table;
    }

    /// Begins a row.
    pub(crate) fn begin_row(&mut self, shape: RowShape) {
        let xml = &mut self.xml;
        xml.open("w:tr", &[]);
        xml.open("w:trPr", &[]);
        if !shape.is_split {
            xml.empty("w:cantSplit", &[]);
        }
        if let Some(height) = shape.height {
            xml.empty("w:trHeight", &[("w:val", &height.to_string()), ("w:hRule", "atLeast")]);
        }
        if shape.is_head {
            xml.empty("w:tblHeader", &[]);
        }
        xml.close();
    }

    /// Ends the row that was begun last.
    pub(crate) fn end_row(&mut self) {
        self.xml.close();
    }

    /// Begins a cell of this width in twips; it must end with a paragraph.
    pub(crate) fn begin_cell(&mut self, width: u32, shape: CellShape) {
        let xml = &mut self.xml;
        xml.open("w:tc", &[]);
        xml.open("w:tcPr", &[]);
        xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if shape.span > 1 {
            xml.value("w:gridSpan", &shape.span.to_string());
        }
        if shape.edge.is_some() || shape.rule.is_some() {
            xml.open("w:tcBorders", &[]);
            if let Some(edge) = shape.edge {
                for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                    line(xml, side, "12", edge);
                }
            } else if let Some(rule) = shape.rule {
                line(xml, "w:bottom", "4", rule);
            }
            xml.close();
        }
        if let Some(fill) = shape.fill {
            xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &hex(fill))]);
        }
        if let Some(side) = shape.side {
            let side = side.to_string();
            xml.open("w:tcMar", &[]);
            xml.empty("w:left", &[("w:w", &side), ("w:type", "dxa")]);
            xml.empty("w:right", &[("w:w", &side), ("w:type", "dxa")]);
            xml.close();
        }
        if shape.is_centred {
            xml.value("w:vAlign", "center");
        } else if shape.is_low {
            xml.value("w:vAlign", "bottom");
        }
        xml.close();
    }

    /// Ends the cell that was begun last.
    pub(crate) fn end_cell(&mut self) {
        self.xml.close();
    }
}

fn line(xml: &mut super::xml::Xml, side: &str, size: &str, colour: Colour) {
    let colour = hex(colour);
    xml.empty(side, &[("w:val", "single"), ("w:sz", size), ("w:space", "0"), ("w:color", &colour)]);
}
