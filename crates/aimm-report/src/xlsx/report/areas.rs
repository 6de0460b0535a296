//! The sheet `Areas`: every area, from its items.

use rust_xlsxwriter::{DataValidation, DataValidationRule, XlsxError};

use super::sums::{AreaSums, allowed_by_gate, evidenced};
use super::{AREAS, Columns, HEAD_ROW, Report, level};
use crate::compose::{ScoredArea, ScoredDomain};
use crate::xlsx::reference::in_row;
use crate::xlsx::sheet::{Cached, Sheet, Written};

/// Where things stand in a row.
struct AreaColumns {
    id: u16,
    name: u16,
    domain: u16,
    weight: u16,
    level: u16,
    index: u16,
    coverage: u16,
    low: u16,
    high: u16,
    evidenced: Option<(u16, u16)>,
    target: u16,
    state: u16,
    n_items: u16,
    n_rated: u16,
    n_unanswered: u16,
    n_unknown: u16,
    n_left_out: u16,
    gate: u16,
    share: u16,
    number: u16,
    domain_number: u16,
    counts: u16,
    applicable: u16,
    rated: u16,
    lowest: u16,
    lowest_evidenced: u16,
    allows: u16,
    allows_evidenced: u16,
}

impl AreaColumns {
    fn new(report: &Report<'_>) -> Self {
        let mut columns = Columns(0);
        let [id, name, domain, weight, level, index, coverage, low, high] = columns.take();
        let evidenced = report.has_caps().then(|| (columns.next(), columns.next()));
        let [target, state, n_items, n_rated, n_unanswered, n_unknown, n_left_out, gate, share] =
            columns.take();
        let [
            number,
            domain_number,
            counts,
            applicable,
            rated,
            lowest,
            lowest_evidenced,
            allows,
            allows_evidenced,
        ] = columns.take();
        Self {
            id,
            name,
            domain,
            weight,
            level,
            index,
            coverage,
            low,
            high,
            evidenced,
            target,
            state,
            n_items,
            n_rated,
            n_unanswered,
            n_unknown,
            n_left_out,
            gate,
            share,
            number,
            domain_number,
            counts,
            applicable,
            rated,
            lowest,
            lowest_evidenced,
            allows,
            allows_evidenced,
        }
    }

    fn heads(&self, report: &Report<'_>) -> Vec<(u16, String, bool)> {
        let text = |key: &str| report.context.text(key);
        let mut heads = vec![
            (self.id, text("term-area"), false),
            (self.name, text("report-column-name"), false),
            (self.domain, text("term-domain"), false),
            (self.weight, text("term-weight"), true),
            (self.level, text("term-level"), true),
            (self.index, text("term-index"), true),
            (self.coverage, text("term-coverage"), true),
            (self.low, text("workbook-low"), true),
            (self.high, text("workbook-high"), true),
            (self.target, text("term-target"), true),
            (self.state, text("report-column-met"), false),
            (self.n_items, text("term-items"), true),
            (self.n_rated, text("state-rated"), true),
            (self.n_unanswered, text("state-unanswered"), true),
            (self.n_unknown, text("state-unknown"), true),
            (self.n_left_out, text("state-not-applicable"), true),
            (self.gate, text("workbook-gate-from"), true),
            (self.share, text("report-column-whole"), true),
            (self.number, text("report-column-number"), true),
            (self.domain_number, text("workbook-domain-number"), true),
            (self.counts, text("workbook-counts"), true),
            (self.applicable, text("workbook-weight-applicable"), true),
            (self.rated, text("workbook-weight-rated"), true),
            (self.lowest, text("workbook-lowest-item"), true),
            (self.allows, text("workbook-gate-allows"), true),
        ];
        if let Some((level, index)) = self.evidenced {
            heads.push((level, text("workbook-level-evidenced"), true));
            heads.push((index, text("workbook-index-evidenced"), true));
            heads.push((self.lowest_evidenced, text("workbook-lowest-item-evidenced"), true));
            heads.push((self.allows_evidenced, text("workbook-gate-allows-evidenced"), true));
        }
        heads
    }
}

/// One row that is being written.
struct AreaRow<'a, 'b> {
    report: &'a Report<'b>,
    columns: &'a AreaColumns,
    sheet: &'a mut Sheet,
    row: u32,
    area: &'a ScoredArea<'b>,
    sums: AreaSums,
}

/// The sheet.
pub(super) fn areas(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let columns = AreaColumns::new(report);
    let mut sheet = Sheet::new(AREAS)?;
    report.above(&mut sheet, &report.context.text("term-areas"), &report.context.text("workbook-inputs"))?;
    report.heads(&mut sheet, HEAD_ROW, &columns.heads(report))?;
    let first = HEAD_ROW + 1;
    let mut row = first;
    for (number, domain) in (1_u32..).zip(&report.context.domains) {
        for area in &domain.areas {
            let sums = AreaSums::of(area);
            AreaRow { report, columns: &columns, sheet: &mut sheet, row, area, sums }
                .write(domain, number)?;
            row += 1;
        }
    }
    let rows = (first, row - 1);
    let ids: Vec<String> = report.context.areas().map(|area| area.area.id.to_string()).collect();
    for (row, id) in (first..).zip(ids) {
        report.names.node(&id, AREAS, row, [columns.index, columns.level, columns.coverage]);
    }
    finish(report, &columns, &mut sheet, rows)?;
    define(report, &columns, rows);
    Ok(sheet)
}

impl AreaRow<'_, '_> {
    fn at(&self, column: u16) -> String {
        in_row(self.row, column)
    }

    fn formula(&mut self, column: u16, formula: String, cached: impl Into<Cached>, look: Look) -> Written {
        let format = match look {
            Look::Step => &self.report.look.step,
            Look::Count => &self.report.look.count,
            Look::Index => &self.report.look.index,
            Look::Percent => &self.report.look.percent,
            Look::Level => &self.report.look.level,
            Look::Words => &self.report.look.row,
        };
        self.sheet.formula((self.row, column), &formula, cached, format)
    }

    fn write(mut self, domain: &ScoredDomain<'_>, domain_number: u32) -> Written {
        self.named(domain, domain_number)?;
        self.counted()?;
        self.claimed()?;
        self.bounds()?;
        self.evidenced()?;
        self.weighed()
    }

    fn named(&mut self, domain: &ScoredDomain<'_>, domain_number: u32) -> Written {
        let (report, columns, row, area) = (self.report, self.columns, self.row, self.area.area);
        let (look, context) = (&report.look, &report.context);
        let domain = context.id_and_name(domain.domain.id.as_str());
        self.sheet.text((row, columns.id), area.id.as_str(), &look.row)?;
        self.sheet.lines((row, columns.name), context.local(&area.name), &look.text)?;
        self.sheet.lines((row, columns.domain), &domain, &look.text)?;
        self.sheet.number((row, columns.weight), Some(area.weight), &look.input(&look.weight))?;
        let target = context.input.assessment.target.as_ref().and_then(|target| target.of_area(&area.id));
        self.sheet.number((row, columns.target), target.map(f64::from), &look.input(&look.count))?;
        self.sheet.number((row, columns.gate), self.gate().map(f64::from), &look.count)?;
        let number = f64::from(row - HEAD_ROW);
        self.sheet.number((row, columns.number), Some(number), &look.step)?;
        self.sheet.number((row, columns.domain_number), Some(f64::from(domain_number)), &look.step)
    }

    fn gate(&self) -> Option<u8> {
        let questionnaire = self.report.context.input.questionnaire;
        questionnaire.gate_of(&self.area.area.id).map(|gate| gate.from_level)
    }

    fn counted(&mut self) -> Written {
        let columns = self.columns;
        let number = self.at(columns.number);
        self.formula(
            columns.n_items,
            format!("=COUNTIFS(items_area,{number})"),
            self.sums.n_items,
            Look::Count,
        )?;
        for (column, state, count) in [
            (columns.n_unanswered, 0, self.sums.n_unanswered),
            (columns.n_unknown, 1, self.sums.n_unknown),
            (columns.n_left_out, 2, self.sums.n_left_out),
            (columns.n_rated, 3, self.sums.n_rated),
        ] {
            let formula = format!("=COUNTIFS(items_area,{number},items_state,{state})");
            self.formula(column, formula, count, Look::Count)?;
        }
        let counts = format!("=IF(3*{}>{},0,1)", self.at(columns.n_left_out), self.at(columns.n_items));
        self.formula(columns.counts, counts, u32::from(self.sums.counts), Look::Step)?;
        let applicable = format!("=SUMIFS(items_weight,items_area,{number},items_state,\"<>2\")");
        self.formula(columns.applicable, applicable, self.sums.applicable, Look::Step)?;
        let rated = format!("=SUMIFS(items_weight,items_area,{number},items_state,3)");
        self.formula(columns.rated, rated, self.sums.rated, Look::Step)
    }

    /// Index and level of `scores` and `bases`.
    fn pass(
        &mut self,
        (index, level, lowest): (u16, u16, u16),
        (scores, bases): (&str, &str),
        node: aimm_core::scorecard::IndexAndLevel,
        lowest_base: Option<u8>,
    ) -> Written {
        let (number, rated) = (self.at(self.columns.number), self.at(self.columns.rated));
        let sum = level::weighted_sum("items_area", &number, "items_weight", scores);
        let formula = format!("=IF(AND({}=1,{rated}>0),{sum}/{rated},\"\")", self.at(self.columns.counts));
        self.formula(index, formula, node.index, Look::Index)?;
        let (index, lowest_at) = (self.at(index), self.at(lowest));
        let formula = format!("=IF(ISNUMBER({index}),{},\"\")", level::lowest("items_area", &number, bases));
        self.formula(lowest, formula, lowest_base, Look::Step)?;
        let formula = format!("=IF(ISNUMBER({index}),{},\"\")", level::level(&index, &lowest_at));
        self.formula(level, formula, node.level, Look::Level)
    }

    fn claimed(&mut self) -> Written {
        let columns = self.columns;
        let claimed = self.area.score.score.claimed;
        let places = (columns.index, columns.level, columns.lowest);
        self.pass(places, ("items_score", "items_base"), claimed, self.sums.lowest)?;
        let (index, level) = (self.at(columns.index), self.at(columns.level));
        let (n_left_out, n_items) = (self.at(columns.n_left_out), self.at(columns.n_items));
        let state = format!(
            "=IF({n_left_out}={n_items},word_area_not_applicable,IF(ISNUMBER({index}),word_area_rated,word_area_not_rated))"
        );
        let words = if self.sums.n_left_out == self.sums.n_items {
            "area-state-not-applicable"
        } else if claimed.index.is_some() {
            "area-state-rated"
        } else {
            "area-state-not-rated"
        };
        self.formula(columns.state, state, self.report.context.text(words), Look::Words)?;
        let gate = self.at(columns.gate);
        let allows = format!("=IF(AND(ISNUMBER({gate}),ISNUMBER({level})),MAX({gate}-1,{level}+1),\"\")");
        let cached = allowed_by_gate(self.gate(), claimed.level);
        self.formula(columns.allows, allows, cached, Look::Step)
    }

    /// Worst and best case: every open item at 0, and at the highest level.
    fn bounds(&mut self) -> Written {
        let columns = self.columns;
        let (number, counts) = (self.at(columns.number), self.at(columns.counts));
        let (applicable, rated) = (self.at(columns.applicable), self.at(columns.rated));
        let sum = level::weighted_sum("items_area", &number, "items_weight", "items_score");
        let bounds = self.area.score.score.bounds;
        let low = format!("=IF({counts}=1,{sum}/{applicable},\"\")");
        self.formula(columns.low, low, bounds.low.index, Look::Index)?;
        let high = format!("=IF({counts}=1,({sum}+rule_top*({applicable}-{rated}))/{applicable},\"\")");
        self.formula(columns.high, high, bounds.high.index, Look::Index)
    }

    fn evidenced(&mut self) -> Written {
        let columns = self.columns;
        let Some((level, index)) = columns.evidenced else { return Ok(()) };
        let node = evidenced(self.area.score.score.evidenced);
        let places = (index, level, columns.lowest_evidenced);
        let ranges = ("items_evidenced_score", "items_evidenced_base");
        self.pass(places, ranges, node, self.sums.lowest_evidenced)?;
        let (gate, level) = (self.at(columns.gate), self.at(level));
        let allows = format!("=IF(AND(ISNUMBER({gate}),ISNUMBER({level})),MAX({gate}-1,{level}+1),\"\")");
        self.formula(columns.allows_evidenced, allows, allowed_by_gate(self.gate(), node.level), Look::Step)
    }

    fn weighed(&mut self) -> Written {
        let columns = self.columns;
        let (counts, domain) = (self.at(columns.counts), self.at(columns.domain_number));
        let (applicable, rated) = (self.at(columns.applicable), self.at(columns.rated));
        let coverage = format!("=IF({counts}=1,MIN(1,{rated}/{applicable}),1)");
        self.formula(columns.coverage, coverage, self.area.score.score.coverage, Look::Percent)?;
        let share = format!(
            "=IF({counts}=1,SUMIFS(domains_share,domains_number,{domain})*{}/\
             SUMIFS(domains_counted,domains_number,{domain}),0)",
            self.at(columns.weight)
        );
        self.formula(columns.share, share, self.area.weight(), Look::Percent)
    }
}

/// How the result of a formula looks.
#[derive(Clone, Copy)]
enum Look {
    Step,
    Count,
    Index,
    Percent,
    Level,
    Words,
}

fn finish(
    report: &Report<'_>,
    columns: &AreaColumns,
    sheet: &mut Sheet,
    (first, last): (u32, u32),
) -> Written {
    sheet.widths(columns.id, &[9.0, 34.0, 26.0, 8.0, 8.0, 8.0, 10.0, 8.0, 8.0])?;
    sheet.widths(columns.state, &[15.0])?;
    for column in columns.n_items..=columns.share {
        sheet.widths(column, &[11.0])?;
    }
    let weights = DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThan(0.0));
    sheet.inner.add_data_validation(first, columns.weight, last, columns.weight, &weights)?;
    let top = i32::from(report.context.top());
    let levels = DataValidation::new().allow_whole_number(DataValidationRule::Between(0, top));
    sheet.inner.add_data_validation(first, columns.target, last, columns.target, &levels)?;
    report.level_colours(sheet, (first, columns.level), (last, columns.level))?;
    if let Some((level, _)) = columns.evidenced {
        report.level_colours(sheet, (first, level), (last, level))?;
    }
    sheet.inner.autofilter(HEAD_ROW, 0, last, columns.allows_evidenced)?;
    sheet.inner.set_freeze_panes(HEAD_ROW + 1, columns.domain)?;
    sheet.inner.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.inner.set_print_area(0, 0, last, columns.share)?;
    Report::fold(sheet, columns.number, columns.allows_evidenced)
}

fn define(report: &mut Report<'_>, columns: &AreaColumns, rows: (u32, u32)) {
    let mut places = vec![
        ("areas_number", columns.number),
        ("areas_domain", columns.domain_number),
        ("areas_weight", columns.weight),
        ("areas_index", columns.index),
        ("areas_level", columns.level),
        ("areas_coverage", columns.coverage),
        ("areas_low", columns.low),
        ("areas_high", columns.high),
        ("areas_items", columns.n_items),
        ("areas_rated", columns.n_rated),
        ("areas_unanswered", columns.n_unanswered),
        ("areas_unknown", columns.n_unknown),
        ("areas_left_out", columns.n_left_out),
        ("areas_gate", columns.gate),
        ("areas_share", columns.share),
        ("areas_counts", columns.counts),
        ("areas_applicable", columns.applicable),
        ("areas_gate_allows", columns.allows),
    ];
    if let Some((level, index)) = columns.evidenced {
        places.push(("areas_evidenced_level", level));
        places.push(("areas_evidenced_index", index));
        places.push(("areas_evidenced_gate_allows", columns.allows_evidenced));
    }
    for (name, column) in places {
        report.names.column(name, AREAS, column, rows);
    }
}
