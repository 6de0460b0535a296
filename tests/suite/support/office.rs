//! `LibreOffice`, which computes workbooks anew and saves documents again, and what is in them then.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader as _, Xlsx};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::put;

/// Computes every formula on loading, whatever result it carries.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Computes all workbooks of `folder` anew with one run of `LibreOffice`; the folder they are then in.
pub(crate) fn recomputed(folder: &Path) -> PathBuf {
    saved_again(folder, "xlsx", "xlsx:Calc MS Excel 2007 XML")
}

/// Opens all files of `folder` with this ending in one run of `LibreOffice` and saves them; the folder they are then in.
pub(crate) fn saved_again(folder: &Path, ending: &str, form: &str) -> PathBuf {
    let profile = folder.join("profile");
    fs::create_dir_all(profile.join("user")).unwrap();
    put(&profile.join("user"), "registrymodifications.xcu", SETTINGS.as_bytes());
    let out = folder.join("again");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == ending)).collect();
    files.sort();
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--norestore", "--convert-to", form, "--outdir"])
        .arg(&out)
        .args(&files)
        .output();
    let output = output.unwrap_or_else(|error| panic!("soffice must be installed for this test: {error}"));
    assert!(output.status.success(), "{output:?}");
    out
}

/// A workbook: its cells by sheet and place, and its names.
pub(crate) struct Book {
    names: BTreeMap<String, String>,
    cells: BTreeMap<(String, u32, u32), Data>,
    formulas: BTreeMap<(String, u32, u32), String>,
}

impl Book {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let names = book.defined_names().iter().cloned().collect();
        let (mut cells, mut formulas) = (BTreeMap::new(), BTreeMap::new());
        for sheet in book.sheet_names() {
            let range = book.worksheet_range(&sheet).unwrap();
            let (row, column) = range.start().unwrap_or_default();
            for (r, c, value) in range.used_cells() {
                cells.insert((sheet.clone(), row + r as u32, column + c as u32), value.clone());
            }
            let range = book.worksheet_formula(&sheet).unwrap();
            let (row, column) = range.start().unwrap_or_default();
            for (r, c, formula) in range.used_cells() {
                formulas.insert((sheet.clone(), row + r as u32, column + c as u32), formula.clone());
            }
        }
        Self { names, cells, formulas }
    }

    /// What stands in the cell of this name: a number, or nothing.
    pub(crate) fn named(&self, name: &str) -> Option<f64> {
        let place = self.names.get(name).unwrap_or_else(|| panic!("there is no name {name}"));
        let (sheet, cell) = place.split_once('!').unwrap();
        let cell = cell.replace('$', "");
        let letters = cell.chars().take_while(char::is_ascii_alphabetic);
        let column = letters.fold(0, |column, letter| column * 26 + letter as u32 - 64) - 1;
        let row: u32 = cell.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).parse().unwrap();
        number(self.cells.get(&(sheet.trim_matches('\'').to_owned(), row - 1, column)))
    }

    /// Whether a cell holds exactly this text.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.cells.values().any(|cell| matches!(cell, Data::String(found) if found == text))
    }

    /// Every cell with a formula, with what stands in it.
    pub(crate) fn results(&self) -> impl Iterator<Item = (&(String, u32, u32), &str, Option<&Data>)> {
        self.formulas.iter().map(|(place, formula)| (place, formula.as_str(), self.cells.get(place)))
    }

    /// What stands at a place.
    pub(crate) fn at(&self, place: &(String, u32, u32)) -> Option<&Data> {
        self.cells.get(place)
    }
}

/// A number, or nothing where a cell is empty.
fn number(value: Option<&Data>) -> Option<f64> {
    match value {
        Some(Data::Float(number)) => Some(*number),
        Some(Data::Int(number)) => Some(*number as f64),
        Some(Data::String(text)) if text.is_empty() => None,
        None | Some(Data::Empty) => None,
        other => panic!("{other:?} is no number"),
    }
}

/// The package `bytes` with its parts changed by `edit`; a part for which it gives nothing is left out.
pub(crate) fn repacked(bytes: &[u8], mut edit: impl FnMut(&str, Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for position in 0..archive.len() {
        let mut part = archive.by_index(position).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if let Some(content) = edit(&name, content) {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(&content).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}
