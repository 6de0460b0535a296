//! Mistakes are said cell by cell.

use aimm_app::Language;

use super::{blank, problems};
use crate::support::app;
use crate::support::cells::{ASSESSMENT, EVIDENCE, ITEMS, number, text, with_cells};

/// Cells that somebody filled in, and the problems that follow.
type Mistake<'a> = (&'a [(&'a str, String)], &'a [&'a str]);

#[test]
fn every_mistake_is_said_with_its_cell() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let long = "n".repeat(20_001);
    let rows: [Mistake<'_>; 24] = [
        (&[("F17", number("7"))], &["Items!F17 notALevel"]),
        (&[("F3", text("2 Robust"))], &["Items!F3 notALevel"]),
        (&[("F3", number("2.5"))], &["Items!F3 notALevel"]),
        (&[("F3", r#"t="b"><v>1</v>"#.to_owned())], &["Items!F3 notALevel"]),
        (&[("F3", r#"t="e"><v>#REF!</v>"#.to_owned())], &["Items!F3 cellWithoutValue"]),
        (&[("F3", "><f>A1+1</f>".to_owned())], &["Items!F3 cellWithoutValue"]),
        (&[("J3", "><f>A1+1</f><v></v>".to_owned())], &["Items!J3 cellWithoutValue"]),
        (&[("G3", text("Partly"))], &["Items!F3 missingField"]),
        (&[("F3", number("5")), ("G3", text("Partly"))], &["Items!G3 outOfRange"]),
        (&[("G3", text("somewhat"))], &["Items!G3 unknownValue"]),
        (&[("H3", text("maybe"))], &["Items!H3 unknownValue"]),
        (&[("H3", text("Rated"))], &["Items!F3 missingField"]),
        (&[("H3", text("Unknown")), ("F3", number("3"))], &["Items!H3 contradiction"]),
        (&[("H3", text("Not applicable"))], &["Items!I3 missingField"]),
        (&[("I3", text("why"))], &["Items!I3 contradiction"]),
        (&[("F3", number("3")), ("I3", text("why"))], &["Items!I3 contradiction"]),
        (&[("K3", text("certain"))], &["Items!K3 unknownValue"]),
        (&[("J3", text(&long))], &["Items!J3 textTooLong"]),
        (&[("J3", text("a_x0000_b"))], &["Items!J3 markupInText"]),
        (&[("A4", text("STR.1.1"))], &["Items!A4 duplicateId"]),
        (&[("A4", text("STR.9.9"))], &["Items!A4 unknownItem"]),
        (&[("A4", String::new()), ("F4", number("1"))], &["Items!A4 missingField"]),
        (&[("B2", text("note"))], &["Items!J2 duplicateId"]),
        (
            &[("F3", number("9")), ("H3", text("maybe")), ("F5", text("x"))],
            &["Items!F3 notALevel", "Items!H3 unknownValue", "Items!F5 notALevel"],
        ),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ITEMS, cells)), wanted, "{cells:?}");
    }
    let rows: [Mistake<'_>; 5] = [
        (&[("A3", text("STR.9.9")), ("B3", text("x"))], &["Evidence!A3 unknownItem"]),
        (&[("B3", text("x"))], &["Evidence!A3 missingField"]),
        (&[("A3", text("STR.1.1")), ("D3", text("x"))], &["Evidence!B3 missingField"]),
        (
            &[("A3", text("STR.1.1")), ("B3", text("x")), ("E3", text("1/5/2026"))],
            &["Evidence!E3 invalidDate"],
        ),
        (
            &[("A3", text("STR.1.1")), ("B3", text("x")), ("C3", text("paper")), ("F3", text("good"))],
            &["Evidence!C3 unknownValue", "Evidence!F3 unknownValue"],
        ),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, EVIDENCE, cells)), wanted, "{cells:?}");
    }
    let rows: [Mistake<'_>; 4] = [
        (&[("C6", text("many"))], &["Assessment!C6 outOfRange"]),
        (&[("C8", text("soon"))], &["Assessment!C8 invalidDate"]),
        (&[("C9", text("Ada")), ("C10", text("astronaut"))], &["Assessment!C10 unknownRole"]),
        (&[("C10", text("executive"))], &["Assessment!C9 missingField"]),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ASSESSMENT, cells)), wanted, "{cells:?}");
    }
}

#[test]
fn mistakes_about_requirements_are_said_with_their_cells() {
    let app = app(Language::English);
    let blank = blank(&app, "terminal-grading");
    let rows: [Mistake<'_>; 7] = [
        (&[("G4", text("perhaps"))], &["Items!G4 unknownValue"]),
        (&[("G4", text("met")), ("H3", text("Unknown"))], &["Items!H3 contradiction"]),
        (&[("J4", text("a note"))], &["Items!J4 contradiction"]),
        (&[("G3", text("met"))], &["Items!D3 missingField"]),
        (&[("D4", text("PER.9"))], &["Items!D4 danglingReference"]),
        (&[("D4", text("PER.1.1.1b"))], &["Items!D5 duplicateId"]),
        (&[("A4", text("PER.1.2")), ("G4", text("met"))], &["Items!D4 danglingReference"]),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ITEMS, cells)), wanted, "{cells:?}");
    }
}
