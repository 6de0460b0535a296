//! The sheet `Items`: every answer, what it counts, and what supports it.

use aimm_core::evidence::EvidenceKind;
use aimm_core::questionnaire::{Answering, EvidenceCap, ItemScale};
use aimm_core::response::{Progress, Rating, ResponseState};
use aimm_core::scorecard::ItemState;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Formula, XlsxError};

use super::requirements::{self, Shares};
use super::{Columns, HEAD_ROW, ITEMS, Report, kind_name};
use crate::compose::{ScoredArea, ScoredItem};
use crate::xlsx::reference::in_row;
use crate::xlsx::sheet::{Sheet, Written};

/// Where things stand in a row.
pub(super) struct ItemColumns {
    pub(super) id: u16,
    pub(super) area: u16,
    pub(super) title: u16,
    pub(super) question: u16,
    pub(super) weight: u16,
    pub(super) state: u16,
    pub(super) level: u16,
    /// How far the next level is met; in rows of requirements how far those are.
    pub(super) progress: u16,
    pub(super) score: u16,
    cap: Option<u16>,
    evidenced: Option<u16>,
    share: u16,
    reason: u16,
    note: u16,
    confidence: u16,
    pub(super) number: u16,
    area_number: u16,
    pub(super) state_number: u16,
    pub(super) base: u16,
    evidenced_base: Option<u16>,
    kinds: Option<[u16; 4]>,
    pub(super) shares: Option<Shares>,
    last: u16,
}

impl ItemColumns {
    fn new(report: &Report<'_>) -> Self {
        let mut columns = Columns(0);
        let has_caps = report.has_caps();
        let by_requirements = report.context.input.questionnaire.answering == Answering::Requirements;
        let [id, area, title, question, weight, state, level, progress, score] = columns.take();
        let (cap, evidenced) = (columns.next_if(has_caps), columns.next_if(has_caps));
        let [share, reason, note, confidence, number] = columns.take();
        Self {
            id,
            area,
            title,
            question,
            weight,
            state,
            level,
            progress,
            score,
            cap,
            evidenced,
            share,
            reason,
            note,
            confidence,
            number,
            area_number: columns.next(),
            state_number: columns.next(),
            base: columns.next(),
            evidenced_base: columns.next_if(has_caps),
            kinds: has_caps.then(|| columns.take()),
            shares: by_requirements.then(|| Shares::new(&mut columns, number, report.context.top())),
            last: columns.0 - 1,
        }
    }

    fn heads(&self, report: &Report<'_>) -> Vec<(u16, String, bool)> {
        let text = |key: &str| report.context.text(key);
        let mut heads = vec![
            (self.id, text("term-item"), false),
            (self.area, text("term-area"), false),
            (self.title, text("report-column-name"), false),
            (self.question, text("workbook-question"), false),
            (self.weight, text("term-weight"), true),
            (self.state, text("report-column-met"), false),
            (self.level, text("term-level"), true),
            (
                self.progress,
                text(if self.shares.is_some() { "workbook-met" } else { "term-progress" }),
                false,
            ),
            (self.score, text("workbook-score"), true),
            (self.share, text("report-column-whole"), true),
            (self.reason, text("report-column-reason"), false),
            (self.note, text("term-note"), false),
            (self.confidence, text("term-confidence"), false),
            (self.number, text("report-column-number"), true),
            (self.area_number, text("workbook-area-number"), true),
            (self.state_number, text("workbook-state-number"), true),
            (self.base, text("workbook-base"), true),
        ];
        heads.extend(self.cap.map(|column| (column, text("report-column-carries"), true)));
        heads.extend(self.evidenced.map(|column| (column, text("term-evidenced"), true)));
        heads.extend(self.evidenced_base.map(|column| (column, text("workbook-base-evidenced"), true)));
        for (kind, column) in EvidenceKind::ALL.into_iter().zip(self.kinds.into_iter().flatten()) {
            heads.push((column, report.words.kind(kind).to_owned(), true));
        }
        if let Some(shares) = &self.shares {
            shares.heads(report, &mut heads);
        }
        heads
    }
}

/// The sheet.
pub(super) fn items(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let columns = ItemColumns::new(report);
    let mut sheet = Sheet::new(ITEMS)?;
    report.above(&mut sheet, &report.context.text("term-items"), &report.context.text("workbook-inputs"))?;
    let mut row = HEAD_ROW + 1;
    let mut number = 0;
    let areas: Vec<&ScoredArea<'_>> = report.context.areas().collect();
    for (area_number, area) in areas.iter().enumerate() {
        for item in &area.items {
            number += 1;
            let place = Place { row, number, area_number: area_number as u32 + 1 };
            write_item(report, &columns, &mut sheet, &place, area, item)?;
            row += 1;
            if let ItemScale::Requirements(levels) = &item.item.scale {
                row = requirements::rows(report, &columns, &mut sheet, (row, number), item, levels)?;
            }
        }
    }
    let rows = (HEAD_ROW + 1, row - 1);
    report.heads(&mut sheet, HEAD_ROW, &columns.heads(report))?;
    finish(&mut sheet, &columns, rows)?;
    validations(report, &columns, &mut sheet, rows)?;
    define(report, &columns, rows);
    Ok(sheet)
}

/// Where an item stands, and under which numbers.
struct Place {
    row: u32,
    number: u32,
    area_number: u32,
}

fn write_item(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    place: &Place,
    area: &ScoredArea<'_>,
    item: &ScoredItem<'_>,
) -> Written {
    let (look, row) = (&report.look, place.row);
    let context = &report.context;
    sheet.text((row, columns.id), item.item.id.as_str(), &look.row)?;
    sheet.lines((row, columns.area), &context.id_and_name(area.area.id.as_str()), &look.text)?;
    sheet.lines((row, columns.title), context.local(&item.item.title), &look.text)?;
    sheet.lines((row, columns.question), context.local(&item.item.question), &look.text)?;
    sheet.number((row, columns.weight), Some(item.item.weight), &look.input(&look.weight))?;
    sheet.number((row, columns.number), Some(f64::from(place.number)), &look.step)?;
    sheet.number((row, columns.area_number), Some(f64::from(place.area_number)), &look.step)?;
    answer(report, columns, sheet, row, item)?;
    computed(report, columns, sheet, row, item)?;
    supports(report, columns, sheet, row, item)
}

/// What was answered, in cells to be changed.
fn answer(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    row: u32,
    item: &ScoredItem<'_>,
) -> Written {
    let look = &report.look;
    let state = item.response.map(|response| &response.state);
    // Requirements make the state; what was said of the item stands in the cell.
    let said = match state {
        Some(ResponseState::Rated(_)) => report.words.rated(),
        Some(ResponseState::Unknown) => report.words.state(ItemState::Unknown),
        Some(ResponseState::NotApplicable { .. }) => report.words.state(ItemState::NotApplicable),
        Some(ResponseState::Unanswered) | None => report.words.state(ItemState::Unanswered),
    };
    sheet.text((row, columns.state), said, &look.input(&look.row))?;
    if columns.shares.is_none() {
        let (level, progress) = match state {
            Some(ResponseState::Rated(Rating::Level { level, progress })) => (Some(*level), *progress),
            _ => (None, Progress::None),
        };
        let words = if progress == Progress::None { "" } else { report.words.progress(progress) };
        sheet.number((row, columns.level), level.map(f64::from), &look.input(&look.level))?;
        sheet.text((row, columns.progress), words, &look.input(&look.row))?;
    } else {
        sheet.text((row, columns.level), "", &look.row)?;
        sheet.text((row, columns.progress), "", &look.row)?;
    }
    let reason = match state {
        Some(ResponseState::NotApplicable { reason }) => reason.as_str(),
        _ => "",
    };
    let note = item.response.and_then(|response| response.note.as_deref()).unwrap_or_default();
    let confidence = item.response.and_then(|response| response.confidence);
    let confidence = confidence.map_or("", |confidence| report.words.confidence(confidence));
    sheet.lines((row, columns.reason), reason, &look.text)?;
    sheet.lines((row, columns.note), note, &look.text)?;
    sheet.text((row, columns.confidence), confidence, &look.row)
}

/// What follows from the answer.
fn computed(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    row: u32,
    item: &ScoredItem<'_>,
) -> Written {
    let look = &report.look;
    let at = |column: u16| in_row(row, column);
    let (state, number) = (at(columns.state), at(columns.state_number));
    let is_rated = match &columns.shares {
        Some(shares) => shares.rated(&at),
        None => format!("IF(ISNUMBER({}),3,0)", at(columns.level)),
    };
    let formula = format!(
        "=IF({state}=word_rated,{is_rated},IF({state}=word_unknown,1,IF({state}=word_not_applicable,2,0)))"
    );
    sheet.formula((row, columns.state_number), &formula, state_number(item.result.state), &look.step)?;
    let (base, score) = match &columns.shares {
        Some(shares) => {
            shares.write(report, sheet, row, item, &at)?;
            (at(shares.base), at(shares.score))
        }
        None => (at(columns.level), anchored_score(&at(columns.level), &at(columns.progress))),
    };
    sheet.formula((row, columns.base), &format!("=IF({number}=3,{base},\"\")"), item.base(), &look.step)?;
    let (score, cached) = (format!("=IF({number}=3,{score},\"\")"), item.score().map(|(_, score)| score));
    sheet.formula((row, columns.score), &score, cached, &look.index)?;
    let share = format!(
        "=IF({number}=2,0,IF(SUMIFS(areas_applicable,areas_number,{area})>0,\
         SUMIFS(areas_share,areas_number,{area})*{weight}/SUMIFS(areas_applicable,areas_number,{area}),0))",
        area = at(columns.area_number),
        weight = at(columns.weight),
    );
    sheet.formula((row, columns.share), &share, item.result.effective_weight, &look.percent)
}

fn anchored_score(level: &str, progress: &str) -> String {
    format!(
        "{level}+IF({level}<rule_top,IF({progress}=word_next_partly,0.5,IF({progress}=word_next_mostly,0.8,0)),0)"
    )
}

fn state_number(state: ItemState) -> u32 {
    match state {
        ItemState::Unanswered => 0,
        ItemState::Unknown => 1,
        ItemState::NotApplicable => 2,
        ItemState::Rated(_) => 3,
    }
}

/// What evidence makes of it.
fn supports(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    row: u32,
    item: &ScoredItem<'_>,
) -> Written {
    let (Some(kinds), Some(cap_column), Some(evidenced), Some(evidenced_base)) =
        (columns.kinds, columns.cap, columns.evidenced, columns.evidenced_base)
    else {
        return Ok(());
    };
    let look = &report.look;
    let at = |column: u16| in_row(row, column);
    for (kind, column) in EvidenceKind::ALL.into_iter().zip(kinds) {
        let formula = format!(
            "=COUNTIFS(evidence_item,{},evidence_kind,{},evidence_verdict,\"<>\"&word_rejected)",
            at(columns.number),
            kind_name(kind)
        );
        let pieces = item.response.into_iter().flat_map(|response| &response.evidence);
        let count = pieces.filter(|piece| piece.kind == kind && piece.counts()).count();
        sheet.formula((row, column), &formula, count as u32, &look.step)?;
    }
    let cap = cap_formula(&report.context.input.questionnaire.scoring.evidence_caps, kinds, &at);
    sheet.formula((row, cap_column), &cap, item.result.cap, &look.count)?;
    let least =
        |part: u16| format!("=IF({}=3,MIN({},{}),\"\")", at(columns.state_number), at(part), at(cap_column));
    let cap = item.result.cap.unwrap_or_default();
    let base = item.base().map(|base| base.min(cap));
    sheet.formula((row, evidenced_base), &least(columns.base), base, &look.step)?;
    let score = item.score().map(|(_, score)| score.min(f64::from(cap)));
    sheet.formula((row, evidenced), &least(columns.score), score, &look.index)
}

/// The greatest level whose kinds of evidence are all there.
fn cap_formula(caps: &[EvidenceCap], kinds: [u16; 4], at: &impl Fn(u16) -> String) -> String {
    let counted = |kind: EvidenceKind| {
        let column = EvidenceKind::ALL.iter().position(|known| *known == kind).map_or(kinds[0], |n| kinds[n]);
        format!("{}>0", at(column))
    };
    let levels = caps.iter().map(|cap| {
        let conditions: Vec<String> = cap.kinds.iter().map(|kind| counted(*kind)).collect();
        match conditions.as_slice() {
            [] => cap.level.to_string(),
            [one] => format!("IF({one},{},0)", cap.level),
            all => format!("IF(AND({}),{},0)", all.join(","), cap.level),
        }
    });
    format!("=MAX(0,{})", levels.collect::<Vec<_>>().join(","))
}

fn finish(sheet: &mut Sheet, columns: &ItemColumns, (_, last): (u32, u32)) -> Written {
    sheet.widths(columns.id, &[11.0, 22.0, 24.0, 38.0, 8.0, 14.0, 8.0, 14.0, 8.0])?;
    for column in [columns.cap, columns.evidenced, Some(columns.share)].into_iter().flatten() {
        sheet.widths(column, &[11.0])?;
    }
    sheet.widths(columns.reason, &[30.0, 44.0, 11.0])?;
    sheet.inner.autofilter(HEAD_ROW, 0, last, columns.last)?;
    sheet.inner.set_freeze_panes(HEAD_ROW + 1, columns.area)?;
    sheet.inner.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.inner.set_print_area(0, 0, last, columns.confidence)?;
    Report::fold(sheet, columns.number, columns.last)
}

fn validations(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    (first, last): (u32, u32),
) -> Written {
    let list = |name: &str| DataValidation::new().allow_list_formula(Formula::new(name));
    let top = i32::from(report.context.top());
    sheet.inner.add_data_validation(first, columns.state, last, columns.state, &list("list_states"))?;
    let words = if columns.shares.is_some() { "list_satisfaction" } else { "list_progress" };
    sheet.inner.add_data_validation(first, columns.progress, last, columns.progress, &list(words))?;
    if columns.shares.is_none() {
        let levels = DataValidation::new().allow_whole_number(DataValidationRule::Between(0, top));
        sheet.inner.add_data_validation(first, columns.level, last, columns.level, &levels)?;
    }
    let weights = DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThan(0.0));
    sheet.inner.add_data_validation(first, columns.weight, last, columns.weight, &weights)?;
    let base = if columns.shares.is_some() { columns.base } else { columns.level };
    report.level_colours(sheet, (first, base), (last, base))
}

fn define(report: &mut Report<'_>, columns: &ItemColumns, rows: (u32, u32)) {
    let mut places = vec![
        ("items_area", columns.area_number),
        ("items_state", columns.state_number),
        ("items_weight", columns.weight),
        ("items_score", columns.score),
        ("items_base", columns.base),
    ];
    places.extend(columns.evidenced.map(|column| ("items_evidenced_score", column)));
    places.extend(columns.evidenced_base.map(|column| ("items_evidenced_base", column)));
    if let Some(shares) = &columns.shares {
        places.extend([
            ("items_parent", shares.parent),
            ("items_step", columns.level),
            ("items_value", shares.value),
        ]);
    }
    for (name, column) in places {
        report.names.column(name, ITEMS, column, rows);
    }
}
