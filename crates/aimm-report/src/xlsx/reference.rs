//! Cells and ranges as formulas write them.

/// A cell: row and column, both from 0.
pub(crate) type At = (u32, u16);

/// The letters of a column, `A` for 0.
pub(crate) fn column_name(column: u16) -> String {
    let mut rest = u32::from(column) + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A cell as people name it: `F17`.
pub(crate) fn cell((row, column): At) -> String {
    format!("{}{}", column_name(column), u64::from(row) + 1)
}

/// A cell of this row in a formula that is copied down: `$F17`.
pub(crate) fn in_row(row: u32, column: u16) -> String {
    format!("${}{}", column_name(column), u64::from(row) + 1)
}

/// A cell of a sheet, fixed: `=Summary!$C$8`.
pub(crate) fn fixed_cell(sheet: &str, (row, column): At) -> String {
    format!("={sheet}!${}${}", column_name(column), u64::from(row) + 1)
}

/// A part of a column, fixed: `=Items!$E$6:$E$77`.
pub(crate) fn fixed_column(sheet: &str, column: u16, (first, last): (u32, u32)) -> String {
    let name = column_name(column);
    format!("={sheet}!${name}${}:${name}${}", u64::from(first) + 1, u64::from(last) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (column, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(column_name(column), name);
        }
        assert_eq!(cell((16, 5)), "F17");
        assert_eq!(in_row(16, 5), "$F17");
        assert_eq!(fixed_cell("Summary", (7, 2)), "=Summary!$C$8");
        assert_eq!(fixed_column("Items", 4, (5, 76)), "=Items!$E$6:$E$77");
    }
}
