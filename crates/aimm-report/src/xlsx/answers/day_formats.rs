//! Which formats of a workbook show a number as a day.

use std::collections::BTreeSet;

use roxmltree::Node;

use super::book::{BookProblem, child, is};
use crate::docx::archive::Parts;
use crate::docx::template::source::{parse, text};

/// Numbers that every workbook's formats of days have.
const KNOWN: [std::ops::RangeInclusive<u32>; 6] = [14..=17, 22..=22, 27..=31, 36..=36, 50..=54, 57..=58];

/// Formats of cells that show days, by their place in the part `name` that lists them.
pub(super) fn day_formats(parts: &Parts, name: &str) -> Result<BTreeSet<usize>, BookProblem> {
    let Some(content) = text(parts, name)? else { return Ok(BTreeSet::new()) };
    let document = parse(name, content)?;
    let root = document.root_element();
    let id = |node: Node<'_, '_>| node.attribute("numFmtId").and_then(|id| id.parse::<u32>().ok());
    let within = |list: &'static str| child(root, list).into_iter().flat_map(|list| list.children());
    let own: BTreeSet<u32> = within("numFmts")
        .filter(|node| is(*node, "numFmt") && node.attribute("formatCode").is_some_and(shows_day))
        .filter_map(id)
        .collect();
    let is_day = |id: u32| own.contains(&id) || KNOWN.iter().any(|known| known.contains(&id));
    let formats = within("cellXfs").filter(|node| is(*node, "xf")).enumerate();
    Ok(formats.filter(|(_, node)| id(*node).is_some_and(is_day)).map(|(at, _)| at).collect())
}

/// Says whether a format has a year or a day in it, outside of what it only repeats.
fn shows_day(code: &str) -> bool {
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        let end = match sign {
            '"' => '"',
            '[' => ']',
            '\\' | '_' | '*' => {
                signs.next();
                continue;
            }
            'y' | 'Y' | 'd' | 'D' => return true,
            _ => continue,
        };
        signs.by_ref().find(|sign| *sign == end);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_from_numbers_and_times() {
        for (code, expected) in [
            ("yyyy\\-mm\\-dd", true),
            ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", true),
            ("D/M/YY", true),
            ("[Red]0.00", false),
            ("0 \"days\"", false),
            ("#,##0\\d", false),
            ("hh:mm", false),
            ("@", false),
        ] {
            assert_eq!(shows_day(code), expected, "{code}");
        }
    }
}
