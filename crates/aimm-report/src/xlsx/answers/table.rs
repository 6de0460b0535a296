//! A sheet as a table: columns by their keys, wherever they have been moved to.

use std::collections::BTreeMap;

use super::book::Grid;
use super::typed::Value;
use crate::xlsx::reference::cell;

/// A sheet whose columns have keys.
pub(super) struct Table<'a> {
    sheet: &'static str,
    grid: &'a Grid,
    columns: BTreeMap<&'static str, u16>,
    /// Cells with a key that another cell has too.
    pub(super) repeated: Vec<(String, &'static str)>,
    key_row: u32,
}

impl<'a> Table<'a> {
    /// The table of `sheet`; `None` where no row holds the first of `keys` and another of them.
    pub(super) fn find(sheet: &'static str, grid: &'a Grid, keys: &[&'static str]) -> Option<Self> {
        // Heads may read like keys, but begin with a capital.
        let known = |value: &Value| match value {
            Value::Text(text) => keys.iter().find(|key| **key == text.trim()).copied(),
            _ => None,
        };
        let mut rows: BTreeMap<u32, Vec<(&'static str, u16)>> = BTreeMap::new();
        for ((row, column), value) in grid {
            if let Some(key) = known(value) {
                rows.entry(*row).or_default().push((key, *column));
            }
        }
        let has_keys = |row: &Vec<(&'static str, u16)>| {
            row.iter().any(|(key, _)| Some(key) == keys.first())
                && row.iter().any(|(key, _)| Some(key) != keys.first())
        };
        let (key_row, found) =
            rows.into_iter().filter(|(_, row)| has_keys(row)).max_by_key(|(_, row)| row.len())?;
        let mut columns = BTreeMap::new();
        let mut repeated = Vec::new();
        for (key, column) in found {
            if columns.contains_key(key) {
                repeated.push((format!("{sheet}!{}", cell((key_row, column))), key));
            } else {
                columns.insert(key, column);
            }
        }
        Some(Self { sheet, grid, columns, repeated, key_row })
    }

    /// Rows with anything in a column that has a key, besides the keys themselves.
    pub(super) fn rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> =
            self.grid.keys().map(|(row, _)| *row).filter(|row| *row != self.key_row).collect();
        rows.dedup();
        rows
    }

    /// Says whether `row` stands above the keys, as heads do.
    pub(super) fn is_above(&self, row: u32) -> bool {
        row < self.key_row
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.columns.contains_key(key)
    }

    pub(super) fn cell(&self, row: u32, key: &str) -> Option<&'a Value> {
        self.grid.get(&(row, *self.columns.get(key)?))
    }

    /// The row of keys, by its first cell.
    pub(super) fn key_place(&self) -> String {
        format!("{}!{}", self.sheet, cell((self.key_row, 0)))
    }

    /// The place of a cell as people name it: `Items!F17`.
    pub(super) fn place(&self, row: u32, key: &str) -> String {
        let column =
            self.columns.get(key).or_else(|| self.columns.values().min()).copied().unwrap_or_default();
        format!("{}!{}", self.sheet, cell((row, column)))
    }
}
