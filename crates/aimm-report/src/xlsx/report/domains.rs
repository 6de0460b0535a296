//! The table of the domains on the first sheet, from their areas.

use rust_xlsxwriter::{DataValidation, DataValidationRule};

use super::sums::{DomainSums, evidenced};
use super::{Columns, Report, SUMMARY, level};
use crate::compose::ScoredDomain;
use crate::xlsx::reference::in_row;
use crate::xlsx::sheet::{Sheet, Written};

/// Where things stand in a row.
pub(super) struct DomainColumns {
    pub(super) id: u16,
    pub(super) name: u16,
    pub(super) weight: u16,
    pub(super) level: u16,
    pub(super) index: u16,
    pub(super) coverage: u16,
    pub(super) low: u16,
    pub(super) high: u16,
    pub(super) evidenced: Option<(u16, u16)>,
    pub(super) target: u16,
    pub(super) share: u16,
    pub(super) number: u16,
    counted: u16,
    indexed: u16,
    lowest: u16,
    pub(super) lowest_evidenced: u16,
}

impl DomainColumns {
    pub(super) fn new(report: &Report<'_>) -> Self {
        let mut columns = Columns(0);
        let [id, name, weight, level, index, coverage, low, high] = columns.take();
        let evidenced = report.has_caps().then(|| (columns.next(), columns.next()));
        let [target, share, number, counted, indexed, lowest, lowest_evidenced] = columns.take();
        Self {
            id,
            name,
            weight,
            level,
            index,
            coverage,
            low,
            high,
            evidenced,
            target,
            share,
            number,
            counted,
            indexed,
            lowest,
            lowest_evidenced,
        }
    }

    pub(super) fn heads(&self, report: &Report<'_>) -> Vec<(u16, String, bool)> {
        let text = |key: &str| report.context.text(key);
        let mut heads = vec![
            (self.id, text("term-domain"), false),
            (self.name, text("report-column-name"), false),
            (self.weight, text("term-weight"), true),
            (self.level, text("term-level"), true),
            (self.index, text("term-index"), true),
            (self.coverage, text("term-coverage"), true),
            (self.low, text("workbook-low"), true),
            (self.high, text("workbook-high"), true),
            (self.target, text("term-target"), true),
            (self.share, text("report-column-whole"), true),
            (self.number, text("report-column-number"), true),
            (self.counted, text("workbook-weight-counted"), true),
            (self.indexed, text("workbook-weight-indexed"), true),
            (self.lowest, text("workbook-lowest-area"), true),
        ];
        if let Some((level, index)) = self.evidenced {
            heads.push((level, text("workbook-level-evidenced"), true));
            heads.push((index, text("workbook-index-evidenced"), true));
            heads.push((self.lowest_evidenced, text("workbook-lowest-area-evidenced"), true));
        }
        heads
    }

    /// Writes one domain, the `number`th.
    pub(super) fn write(
        &self,
        report: &Report<'_>,
        sheet: &mut Sheet,
        (row, number): (u32, u32),
        domain: &ScoredDomain<'_>,
    ) -> Written {
        let (look, context) = (&report.look, &report.context);
        let weights = context.input.assessment.weights.as_ref();
        let weight = weights.and_then(|weights| weights.get(&domain.domain.id)).copied();
        let target = context.input.assessment.target.as_ref().and_then(|target| target.level);
        sheet.text((row, self.id), domain.domain.id.as_str(), &look.row)?;
        sheet.lines((row, self.name), context.local(&domain.domain.name), &look.text)?;
        let weight = weight.unwrap_or(domain.domain.weight);
        sheet.number((row, self.weight), Some(weight), &look.input(&look.weight))?;
        sheet.number((row, self.target), target.map(f64::from), &look.input(&look.count))?;
        sheet.number((row, self.number), Some(f64::from(number)), &look.step)?;
        self.computed(report, sheet, row, domain)
    }

    fn computed(
        &self,
        report: &Report<'_>,
        sheet: &mut Sheet,
        row: u32,
        domain: &ScoredDomain<'_>,
    ) -> Written {
        let (look, score, sums) = (&report.look, &domain.score.score, DomainSums::of(domain));
        let at = |column: u16| in_row(row, column);
        let (number, counted, indexed) = (at(self.number), at(self.counted), at(self.indexed));
        let formula = format!("=SUMIFS(areas_weight,areas_domain,{number},areas_counts,1)");
        sheet.formula((row, self.counted), &formula, sums.counted, &look.step)?;
        let formula = format!("=SUMIFS(areas_weight,areas_domain,{number},areas_index,\">=0\")");
        sheet.formula((row, self.indexed), &formula, sums.indexed, &look.step)?;
        let mean = |values: &str, weights: &str| {
            let sum = level::weighted_sum("areas_domain", &number, "areas_weight", values);
            format!("=IF({weights}>0,{sum}/{weights},\"\")")
        };
        let node = score.claimed;
        sheet.formula((row, self.index), &mean("areas_index", &indexed), node.index, &look.index)?;
        sheet.formula((row, self.low), &mean("areas_low", &counted), score.bounds.low.index, &look.index)?;
        sheet.formula(
            (row, self.high),
            &mean("areas_high", &counted),
            score.bounds.high.index,
            &look.index,
        )?;
        let (index, lowest) = (at(self.index), at(self.lowest));
        let formula = lowest_formula(&index, &number, "areas_level");
        sheet.formula((row, self.lowest), &formula, sums.lowest, &look.step)?;
        let formula = format!("=IF(ISNUMBER({index}),{},\"\")", level::level(&index, &lowest));
        sheet.formula((row, self.level), &formula, node.level, &look.level)?;
        let formula = format!(
            "=IF({counted}>0,MIN(1,SUMPRODUCT(--(areas_domain={number}),areas_counts,areas_weight,areas_coverage)/{counted}),1)"
        );
        sheet.formula((row, self.coverage), &formula, score.coverage, &look.percent)?;
        let formula =
            format!("=IF({counted}>0,{}/SUMIFS(domains_weight,domains_counted,\">0\"),0)", at(self.weight));
        let share: f64 = domain.areas.iter().map(crate::compose::ScoredArea::weight).sum();
        sheet.formula((row, self.share), &formula, share, &look.percent)?;
        let Some((level_column, index_column)) = self.evidenced else { return Ok(()) };
        let node = evidenced(score.evidenced);
        let formula = mean("areas_evidenced_index", &indexed);
        sheet.formula((row, index_column), &formula, node.index, &look.index)?;
        let (index, lowest) = (at(index_column), at(self.lowest_evidenced));
        let formula = lowest_formula(&index, &number, "areas_evidenced_level");
        sheet.formula((row, self.lowest_evidenced), &formula, sums.lowest_evidenced, &look.step)?;
        let formula = format!("=IF(ISNUMBER({index}),{},\"\")", level::level(&index, &lowest));
        sheet.formula((row, level_column), &formula, node.level, &look.level)
    }

    /// Names, colours and rules of the rows of the table.
    pub(super) fn finish(&self, report: &mut Report<'_>, sheet: &mut Sheet, rows: (u32, u32)) -> Written {
        let ids: Vec<String> =
            report.context.domains.iter().map(|domain| domain.domain.id.to_string()).collect();
        for (row, id) in (rows.0..).zip(ids) {
            report.names.node(&id, SUMMARY, row, [self.index, self.level, self.coverage]);
        }
        let mut places = vec![
            ("domains_name", self.name),
            ("domains_number", self.number),
            ("domains_weight", self.weight),
            ("domains_index", self.index),
            ("domains_level", self.level),
            ("domains_coverage", self.coverage),
            ("domains_low", self.low),
            ("domains_high", self.high),
            ("domains_counted", self.counted),
            ("domains_share", self.share),
        ];
        if let Some((level, index)) = self.evidenced {
            places.push(("domains_evidenced_level", level));
            places.push(("domains_evidenced_index", index));
            report.level_colours(sheet, (rows.0, level), (rows.1, level))?;
        }
        for (name, column) in places {
            report.names.column(name, SUMMARY, column, rows);
        }
        let weights = DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThan(0.0));
        sheet.inner.add_data_validation(rows.0, self.weight, rows.1, self.weight, &weights)?;
        report.level_colours(sheet, (rows.0, self.level), (rows.1, self.level))?;
        Report::fold(sheet, self.number, self.lowest_evidenced)
    }
}

fn lowest_formula(index: &str, number: &str, levels: &str) -> String {
    format!("=IF(ISNUMBER({index}),{},\"\")", level::lowest("areas_domain", number, levels))
}
