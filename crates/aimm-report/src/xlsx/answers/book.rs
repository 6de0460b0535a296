//! The cells of a workbook that somebody gave us, whichever program saved it.
//!
//! Nothing of it is trusted: sizes are limited before memory is spent, there are no entities, nothing is followed that
//! leads out of the file, and no formula is computed.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use roxmltree::Node;

use super::day_formats::day_formats;
use super::typed::{Value, date_of_serial, shortened};
use crate::docx::TemplateProblem;
use crate::docx::archive::{Parts, unpack_within};
use crate::docx::template::source::{RawReference, parse, references, resolve, text};
use crate::xlsx::reference::At;

/// Most bytes of a workbook as it comes.
pub(super) const MOST_PACKED: usize = 16 << 20;
/// Most bytes of all its parts together.
const MOST_UNPACKED: u64 = 64 << 20;
/// Rows and columns of the largest sheet.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: u16 = 1 << 14;

/// Cells that are not empty.
pub(super) type Grid = BTreeMap<At, Value>;

/// Why bytes are no workbook.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BookProblem {
    TooLarge,
    NotAWorkbook,
    /// The part that cannot be read.
    Damaged(String),
}

impl From<TemplateProblem> for BookProblem {
    fn from(problem: TemplateProblem) -> Self {
        match problem {
            TemplateProblem::TooLarge => Self::TooLarge,
            TemplateProblem::Damaged(part) => Self::Damaged(part),
            _ => Self::NotAWorkbook,
        }
    }
}

/// Some sheets of a workbook.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) sheets: BTreeMap<&'static str, Grid>,
    /// Days are counted from 1904.
    pub(super) is_1904: bool,
}

impl Book {
    /// The sheets of these names that are there.
    pub(super) fn open(bytes: &[u8], wanted: &[&'static str]) -> Result<Self, BookProblem> {
        let parts = unpack_within(bytes, MOST_PACKED, MOST_UNPACKED)?;
        let root = references(&parts, "")?;
        let main = target(&root, |one| one.kind.ends_with("/officeDocument"), "");
        let main = main.ok_or(BookProblem::NotAWorkbook)?;
        let content = text(&parts, &main)?.ok_or(BookProblem::NotAWorkbook)?;
        let document = parse(&main, content)?;
        if document.root_element().tag_name().name() != "workbook" {
            return Err(BookProblem::NotAWorkbook);
        }
        let own = references(&parts, &main)?;
        let strings = target(&own, |one| one.kind.ends_with("/sharedStrings"), &main);
        let strings = strings.map(|name| shared_strings(&parts, &name)).transpose()?.unwrap_or_default();
        let styles = target(&own, |one| one.kind.ends_with("/styles"), &main);
        let days = styles.map(|name| day_formats(&parts, &name)).transpose()?.unwrap_or_default();
        let mut book = Self::default();
        for node in document.descendants().filter(Node::is_element) {
            match node.tag_name().name() {
                "workbookPr" => book.is_1904 = matches!(node.attribute("date1904"), Some("1" | "true")),
                "sheet" => {
                    let name = node.attribute("name").unwrap_or_default().trim();
                    let Some(known) = wanted.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
                        continue;
                    };
                    let id = relation_id(node);
                    let part = target(&own, |one| Some(one.id.as_str()) == id, &main);
                    let part = part.ok_or_else(|| BookProblem::Damaged(main.clone()))?;
                    let common = Common { strings: &strings, days: &days, is_1904: book.is_1904 };
                    book.sheets.insert(known, grid(&parts, &part, common)?);
                }
                _ => {}
            }
        }
        Ok(book)
    }
}

/// What the sheets of a workbook share.
#[derive(Clone, Copy)]
struct Common<'a> {
    strings: &'a [Rc<str>],
    /// Formats that show days.
    days: &'a BTreeSet<usize>,
    is_1904: bool,
}

fn target(
    references: &[RawReference],
    is_meant: impl Fn(&RawReference) -> bool,
    from: &str,
) -> Option<String> {
    let found = references.iter().find(|one| !one.is_external && is_meant(one))?;
    resolve(from, &found.target)
}

/// The attribute `r:id`, in whichever of the two namespaces.
fn relation_id<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let is_meant = |name: &str, space: Option<&str>| {
        name == "id" && space.is_some_and(|space| space.ends_with("/relationships"))
    };
    node.attributes().find(|one| is_meant(one.name(), one.namespace())).map(|one| one.value())
}

fn shared_strings(parts: &Parts, name: &str) -> Result<Vec<Rc<str>>, BookProblem> {
    let Some(content) = text(parts, name)? else { return Ok(Vec::new()) };
    let document = parse(name, content)?;
    let items = document.root_element().children().filter(|node| is(*node, "si"));
    Ok(items.map(|item| said(item).into()).collect())
}

pub(super) fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

pub(super) fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| is(*child, name))
}

/// The text of an item or of its runs, without what only says how it is pronounced.
fn said(node: Node<'_, '_>) -> String {
    let own = node.children().filter(|child| is(*child, "t"));
    let runs = node.children().filter(|child| is(*child, "r"));
    let texts = own.chain(runs.flat_map(|run| run.children().filter(|child| is(*child, "t"))));
    texts.map(|text| unescaped(&all_text(text))).collect()
}

/// All text of an element, also where comments cut it up.
fn all_text(node: Node<'_, '_>) -> String {
    node.children().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// `text` with `_x000D_` and the like as the characters they stand for.
fn unescaped(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        output.push_str(&rest[..at]);
        rest = &rest[at..];
        let digits = rest.get(2..6).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let code =
            digits.filter(|_| rest.get(6..7) == Some("_")).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        if let Some(character) = code.and_then(char::from_u32) {
            output.push(character);
            rest = &rest[7..];
        } else {
            output.push_str("_x");
            rest = &rest[2..];
        }
    }
    output + rest
}

fn grid(parts: &Parts, name: &str, common: Common<'_>) -> Result<Grid, BookProblem> {
    let damaged = || BookProblem::Damaged(name.to_owned());
    let content = text(parts, name)?.ok_or_else(damaged)?;
    let document = parse(name, content)?;
    let mut grid = Grid::new();
    let Some(data) = child(document.root_element(), "sheetData") else { return Ok(grid) };
    let mut next_row = 0;
    for row in data.children().filter(|node| is(*node, "row")) {
        let own = row.attribute("r").map(|number| number.parse::<u32>().ok().filter(|number| *number > 0));
        let at = own.map_or(Some(next_row), |number| Some(number? - 1)).filter(|row| *row < MOST_ROWS);
        let at = at.ok_or_else(damaged)?;
        next_row = at + 1;
        let mut next_column = 0;
        for cell in row.children().filter(|node| is(*node, "c")) {
            let column = cell.attribute("r").map_or(Some(next_column), column_of);
            let column = column.filter(|column| *column < MOST_COLUMNS).ok_or_else(damaged)?;
            next_column = column + 1;
            let value = value(cell, common).map_err(|Malformed| damaged())?;
            if let Some(value) = value.filter(|value| !value.is_blank()) {
                grid.insert((at, column), value);
            }
        }
    }
    Ok(grid)
}

/// The column of a cell's name, 5 for `F17`.
pub(super) fn column_of(name: &str) -> Option<u16> {
    let end = name.find(|sign: char| !sign.is_ascii_alphabetic())?;
    if !(1..=3).contains(&end) {
        return None;
    }
    let number = name[..end].bytes().fold(0_u16, |number, letter| {
        number.saturating_mul(26).saturating_add(u16::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    Some(number - 1)
}

/// A cell that is not well made.
struct Malformed;

/// What a cell says; nothing where it is empty.
fn value(cell: Node<'_, '_>, common: Common<'_>) -> Result<Option<Value>, Malformed> {
    let result = child(cell, "v").map(all_text).filter(|text| !text.is_empty());
    let formula = child(cell, "f").map(|formula| format!("={}", shortened(&all_text(formula))));
    let Some(result) = result else {
        let own = child(cell, "is").map(|own| Value::Text(said(own).into()));
        // A formula may come to an empty text, which is one.
        let is_empty_text = cell.attribute("t") == Some("str") && child(cell, "v").is_some();
        return Ok(own.or_else(|| formula.filter(|_| !is_empty_text).map(Value::Nothing)));
    };
    let (plain, kind) = (result.trim(), cell.attribute("t").unwrap_or("n"));
    Ok(Some(match kind {
        "s" => {
            let shared = plain.parse().ok().and_then(|at: usize| common.strings.get(at));
            Value::Text(Rc::clone(shared.ok_or(Malformed)?))
        }
        "b" => Value::Boolean(matches!(plain, "1" | "true")),
        "e" => Value::Nothing(shortened(plain)),
        "n" => {
            let number = plain.parse().ok().filter(|number: &f64| number.is_finite()).ok_or(Malformed)?;
            let format = cell.attribute("s").and_then(|at| at.parse().ok());
            let is_day = format.is_some_and(|at| common.days.contains(&at));
            let day = is_day.then(|| date_of_serial(number, common.is_1904)).flatten();
            Value::Number(number, day)
        }
        _ => Value::Text(unescaped(&result).into()),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_spreadsheets_are_undone() {
        for (text, wanted) in [
            ("a_x000D_\nb", "a\r\nb"),
            ("_x005F_x0041_", "_x0041_"),
            ("_x00e9_", "é"),
            ("_xD83D_", "_xD83D_"),
            ("_x12", "_x12"),
            ("_x_x0041_", "_xA"),
            ("_xé004_", "_xé004_"),
        ] {
            assert_eq!(unescaped(text), wanted);
        }
    }

    #[test]
    fn columns_are_counted() {
        for (name, wanted) in [
            ("A1", Some(0)),
            ("F17", Some(5)),
            ("aa3", Some(26)),
            ("XFD1", Some(16_383)),
            ("17", None),
            ("ABCD1", None),
            ("", None),
        ] {
            assert_eq!(column_of(name), wanted, "{name}");
        }
    }
}
