//! What supports an answer: rows of the sheet `Evidence`, and lines of the cell beside an item.

use std::collections::BTreeMap;

use aimm_core::evidence::{EvidenceKind, Verdict};
use aimm_core::format::assessment::EvidenceFile;
use aimm_core::problem::ProblemCode;

use super::{EvidencePlace, Placed, Reading};
use crate::xlsx::answers::table::Table;
use crate::xlsx::answers::typed::shortened;
use crate::xlsx::answers::words::{KINDS, VERDICTS, Vocabulary, folded};

/// What a row of the sheet says besides its item.
const PIECE_KEYS: [&str; 6] = ["title", "kind", "location", "date", "verdict", "sha256"];

impl Reading<'_> {
    /// Adds evidence to the responses: the sheet's first, then the lines. Items whose rows were taken out have none.
    pub(super) fn evidence(
        &mut self,
        pieces: Option<&Table<'_>>,
        items: &Table<'_>,
        placed: &mut BTreeMap<String, Placed>,
    ) {
        let kinds = Vocabulary::new(KINDS, &self.messages);
        if let Some(table) = pieces {
            self.says_repeated_keys(table);
            let verdicts = Vocabulary::new(VERDICTS, &self.messages);
            for row in table.rows().into_iter().filter(|row| !table.is_above(*row)) {
                if let Some((item, piece)) = self.piece(table, row, &kinds, &verdicts)
                    && let Some(response) = placed.get_mut(&item)
                {
                    response.file.evidence.push(piece);
                    response.evidence.push(EvidencePlace::Row(row));
                }
            }
        }
        for response in placed.values_mut() {
            if items.cell(response.row, "requirement").is_some() {
                continue;
            }
            let text = self.text(items, response.row, "evidence").unwrap_or_default();
            for piece in text.lines().filter_map(|line| line_piece(line, &kinds)) {
                response.file.evidence.push(piece);
                response.evidence.push(EvidencePlace::Line);
            }
        }
    }

    /// The piece of a row, with its item.
    fn piece(
        &mut self,
        table: &Table<'_>,
        row: u32,
        kinds: &Vocabulary<EvidenceKind>,
        verdicts: &Vocabulary<Verdict>,
    ) -> Option<(String, EvidenceFile)> {
        if PIECE_KEYS.iter().all(|key| table.cell(row, key).is_none()) {
            return None;
        }
        let item = self.item_named(table, row)?;
        let text = |reading: &mut Self, key| reading.text(table, row, key).map(|text| text.to_string());
        let title = text(self, "title");
        if title.is_none() && table.cell(row, "title").is_none() {
            let problem = self.problem(table.place(row, "title"), ProblemCode::MissingField);
            self.report(problem.with("name", "title"));
        }
        let piece = EvidenceFile {
            title: title.unwrap_or_default(),
            kind: self.one_of(table, row, "kind", kinds).unwrap_or(EvidenceKind::Document),
            location: text(self, "location"),
            date: self.date(table, row, "date"),
            verdict: self.one_of(table, row, "verdict", verdicts).unwrap_or_default(),
            sha256: text(self, "sha256"),
        };
        // What has no title has been said; it would be said again.
        (!piece.title.is_empty()).then_some((item, piece))
    }

    /// The item that a row of evidence names.
    fn item_named(&mut self, table: &Table<'_>, row: u32) -> Option<String> {
        let place = table.place(row, "item");
        let Some(value) = table.cell(row, "item") else {
            self.report(self.problem(place, ProblemCode::MissingField).with("name", "item"));
            return None;
        };
        let text = value.text();
        if self.questionnaire.find_item(text.trim()).is_none() {
            self.report(self.problem(place, ProblemCode::UnknownItem).with("name", shortened(&text)));
            return None;
        }
        Some(text.trim().to_owned())
    }

    fn one_of<T: Copy>(
        &mut self,
        table: &Table<'_>,
        row: u32,
        key: &str,
        words: &Vocabulary<T>,
    ) -> Option<T> {
        let value = self.value(table, row, key)?;
        let found = words.find(&value.shown());
        if found.is_none() {
            let problem = self.problem(table.place(row, key), ProblemCode::UnknownValue);
            self.report(problem.with("found", value.shown()).with("allowed", &words.allowed));
        }
        found
    }
}

/// A line of the cell beside an item: `Record: minutes of May`, or a title alone.
fn line_piece(line: &str, kinds: &Vocabulary<EvidenceKind>) -> Option<EvidenceFile> {
    let line = line.trim().trim_start_matches(['•', '·', '*']).trim_start();
    let (kind, title) = line
        .split_once([':', '：'])
        .and_then(|(before, after)| Some((kinds.find(before)?, after.trim())))
        .filter(|(_, title)| !title.is_empty())
        .unwrap_or((EvidenceKind::Document, line));
    (!folded(title).is_empty()).then(|| EvidenceFile {
        title: title.to_owned(),
        kind,
        location: None,
        date: None,
        verdict: Verdict::default(),
        sha256: None,
    })
}
