//! Cells of workbooks as programs write them, put into a workbook of ours.

use super::office::repacked;

/// The parts of the sheets of an answer workbook.
pub(crate) const ITEMS: &str = "xl/worksheets/sheet1.xml";
pub(crate) const EVIDENCE: &str = "xl/worksheets/sheet2.xml";
pub(crate) const ASSESSMENT: &str = "xl/worksheets/sheet3.xml";

/// A text as it stands in the cell itself.
pub(crate) fn text(text: &str) -> String {
    format!(r#"t="inlineStr"><is><t xml:space="preserve">{}</t></is>"#, escaped(text))
}

/// A number as some program writes it.
pub(crate) fn number(digits: &str) -> String {
    format!("><v>{digits}</v>")
}

pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The workbook with other cells: attributes and content of `<c>` by place; an empty one takes the cell out.
pub(crate) fn with_cells(workbook: &[u8], sheet: &str, cells: &[(&str, String)]) -> Vec<u8> {
    let mut n_sheets = 0;
    let changed = repacked(workbook, |name, part| {
        if name != sheet {
            return Some(part);
        }
        n_sheets += 1;
        let xml = String::from_utf8(part).unwrap();
        Some(cells.iter().fold(xml, |xml, (place, cell)| with_cell(&xml, place, cell)).into_bytes())
    });
    assert_eq!(n_sheets, 1, "there is no {sheet}");
    changed
}

fn with_cell(xml: &str, place: &str, cell: &str) -> String {
    let start = format!(r#"<c r="{place}" "#);
    let at = xml.find(&start).unwrap_or_else(|| panic!("there is no cell {place}"));
    let rest = &xml[at..];
    let open = rest.find('>').unwrap();
    let end = if rest[..open].ends_with('/') { open + 1 } else { rest.find("</c>").unwrap() + 4 };
    let new = if cell.is_empty() { String::new() } else { format!("{start}{cell}</c>") };
    format!("{}{new}{}", &xml[..at], &rest[end..])
}

/// The workbook with other rows in a sheet, each a list of cells by column; rows and cells say no places themselves.
pub(crate) fn with_rows(workbook: &[u8], sheet: &str, rows: &[Vec<String>]) -> Vec<u8> {
    let cell = |cell: &String| if cell.is_empty() { "<c/>".to_owned() } else { format!("<c {cell}</c>") };
    let row = |row: &Vec<String>| format!("<row>{}</row>", row.iter().map(cell).collect::<String>());
    let data: String = rows.iter().map(row).collect();
    with_sheet(workbook, sheet, &format!("<sheetData>{data}</sheetData>"))
}

/// The workbook with another sheet in the place of one.
pub(crate) fn with_sheet(workbook: &[u8], sheet: &str, inner: &str) -> Vec<u8> {
    let xml = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{inner}</worksheet>"#
    );
    repacked(workbook, |name, part| Some(if name == sheet { xml.clone().into_bytes() } else { part }))
}
