//! Items that are answered by requirements: a row for each, and what their mean makes of the item (scoring rules,
//! section 1).

use std::collections::BTreeMap;

use aimm_core::number::reaches;
use aimm_core::questionnaire::Requirement;
use aimm_core::response::{Rating, ResponseState, Satisfaction};
use rust_xlsxwriter::XlsxError;

use super::items::ItemColumns;
use super::{Columns, Report};
use crate::compose::ScoredItem;
use crate::xlsx::reference::in_row;
use crate::xlsx::sheet::{Sheet, Written};

/// Least mean of a level's requirements for the level to be met, less what a comparison forgives.
const LEVEL_MET: &str = "0.799999999";

/// Columns that only such items have.
pub(super) struct Shares {
    /// Number of the item, a column of all items.
    item: u16,
    /// In rows of requirements: number of the item.
    pub(super) parent: u16,
    /// In rows of requirements: what its rating is worth; -1 where nobody can say.
    pub(super) value: u16,
    /// In rows of items: mean of each level's requirements.
    levels: Vec<u16>,
    /// Levels that are met from the first on.
    pub(super) base: u16,
    /// The same and the mean of the level after.
    pub(super) score: u16,
}

impl Shares {
    pub(super) fn new(columns: &mut Columns, item: u16, top: u8) -> Self {
        Self {
            item,
            parent: columns.next(),
            value: columns.next(),
            levels: (0..top).map(|_| columns.next()).collect(),
            base: columns.next(),
            score: columns.next(),
        }
    }

    pub(super) fn heads(&self, report: &Report<'_>, heads: &mut Vec<(u16, String, bool)>) {
        let text = |key: &str| report.context.text(key);
        heads.push((self.parent, text("workbook-parent"), true));
        heads.push((self.value, text("workbook-value"), true));
        for (column, level) in self.levels.iter().zip(1_u8..) {
            heads.push((*column, report.context.say("workbook-mean", &[("level", level.into())]), true));
        }
        heads.push((self.base, text("workbook-levels-met"), true));
        heads.push((self.score, text("workbook-score"), true));
    }

    /// State of an item that is said to be rated.
    pub(super) fn rated(&self, at: &impl Fn(u16) -> String) -> String {
        format!(
            "IF(COUNTIFS(items_parent,{},items_value,-1)>0,1,IF(ISNUMBER({}),3,0))",
            at(self.item),
            at(self.score)
        )
    }

    /// The means of an item and what they come to.
    pub(super) fn write(
        &self,
        report: &Report<'_>,
        sheet: &mut Sheet,
        row: u32,
        item: &ScoredItem<'_>,
        at: &impl Fn(u16) -> String,
    ) -> Written {
        let look = &report.look;
        let means = means(item, report.context.top());
        for ((column, level), mean) in self.levels.iter().zip(1_u8..).zip(&means) {
            let of_level = format!("items_parent,{},items_step,{level}", at(self.item));
            let rated = format!("{of_level},items_value,\">=0\"");
            let formula = format!(
                "=IF(COUNTIFS({of_level})=0,1,IF(COUNTIFS({rated})<COUNTIFS({of_level}),\"\",\
                 SUMIFS(items_value,{rated})/COUNTIFS({of_level})))"
            );
            sheet.formula((row, *column), &formula, *mean, &look.step)?;
        }
        let (base, score) = base_and_score(&means, report.context.top());
        sheet.formula((row, self.base), &self.base_formula(at), base, &look.step)?;
        sheet.formula((row, self.score), &self.score_formula(at), score, &look.step)
    }

    /// As many levels as are met without a hole: `p1*(1+p2*(1+p3))`.
    fn base_formula(&self, at: &impl Fn(u16) -> String) -> String {
        let formula = self.levels.iter().rev().fold(String::new(), |above, column| {
            let is_met = format!("(N({})>={LEVEL_MET})", at(*column));
            if above.is_empty() { format!("{is_met}*1") } else { format!("{is_met}*(1+{above})") }
        });
        format!("={formula}")
    }

    fn score_formula(&self, at: &impl Fn(u16) -> String) -> String {
        let (Some(first), Some(last)) = (self.levels.first(), self.levels.last()) else {
            return "=\"\"".to_owned();
        };
        let base = at(self.base);
        let next = format!("INDEX({}:{},1,{base}+1)", at(*first), at(*last));
        format!("=IF({base}=rule_top,rule_top,IF(ISNUMBER({next}),{base}+{next},\"\"))")
    }
}

/// Rows of the requirements of `item`, from `row` on; the row after them.
pub(super) fn rows(
    report: &Report<'_>,
    columns: &ItemColumns,
    sheet: &mut Sheet,
    (mut row, number): (u32, u32),
    item: &ScoredItem<'_>,
    levels: &[Vec<Requirement>],
) -> Result<u32, XlsxError> {
    let Some(shares) = &columns.shares else { return Ok(row) };
    let (look, first) = (&report.look, row);
    let ratings = ratings(item);
    for (level, requirement) in
        (0_u8..).zip(levels).flat_map(|(level, own)| own.iter().map(move |one| (level, one)))
    {
        let rating = ratings.and_then(|ratings| ratings.get(&requirement.id)).copied();
        sheet.text((row, columns.id), &requirement.id, &look.step)?;
        sheet.text((row, columns.area), "", &look.row)?;
        sheet.text((row, columns.title), "", &look.row)?;
        sheet.lines((row, columns.question), report.context.local(&requirement.text), &look.text)?;
        sheet.text((row, columns.weight), "", &look.row)?;
        sheet.text((row, columns.state), "", &look.row)?;
        sheet.number((row, columns.level), Some(f64::from(level)), &look.count)?;
        let words = rating.map_or("", |rating| report.words.satisfaction(rating));
        sheet.text((row, columns.progress), words, &look.input(&look.row))?;
        sheet.number((row, shares.parent), Some(f64::from(number)), &look.step)?;
        let value = value_formula(&in_row(row, columns.progress));
        sheet.formula(
            (row, shares.value),
            &value,
            rating.map(|rating| rating.value().unwrap_or(-1.0)),
            &look.step,
        )?;
        row += 1;
    }
    if row > first {
        sheet.inner.group_rows(first, row - 1)?;
        sheet.inner.group_symbols_above(true);
    }
    Ok(row)
}

fn value_formula(rating: &str) -> String {
    let values = [
        ("word_fully", "1"),
        ("word_mostly", "0.8"),
        ("word_partly", "0.5"),
        ("word_not", "0"),
        ("word_cannot_say", "-1"),
    ];
    let formula = values.iter().rev().fold("\"\"".to_owned(), |otherwise, (word, value)| {
        format!("IF({rating}={word},{value},{otherwise})")
    });
    format!("={formula}")
}

fn ratings<'a>(item: &'a ScoredItem<'_>) -> Option<&'a BTreeMap<String, Satisfaction>> {
    match item.response.map(|response| &response.state) {
        Some(ResponseState::Rated(Rating::Requirements(ratings))) => Some(ratings),
        _ => None,
    }
}

/// Mean of the requirements of each level from 1 on; `None` where one has no rating.
fn means(item: &ScoredItem<'_>, top: u8) -> Vec<Option<f64>> {
    let aimm_core::questionnaire::ItemScale::Requirements(levels) = &item.item.scale else {
        return Vec::new();
    };
    let ratings = ratings(item);
    let value = |requirement: &Requirement| ratings?.get(&requirement.id)?.value();
    let mean = |level: u8| match levels.get(usize::from(level)) {
        Some(own) if !own.is_empty() => Some(own.iter().map(value).sum::<Option<f64>>()? / own.len() as f64),
        _ => Some(1.0),
    };
    (1..=top).map(mean).collect()
}

fn base_and_score(means: &[Option<f64>], top: u8) -> (u8, Option<f64>) {
    let is_met = |mean: &&Option<f64>| mean.is_some_and(|mean| reaches(mean, 0.8));
    let base = means.iter().take_while(is_met).count() as u8;
    let score = if base == top {
        Some(f64::from(top))
    } else {
        means.get(usize::from(base)).copied().flatten().map(|mean| f64::from(base) + mean)
    };
    (base, score)
}
