//! The index of the whole and of its domains over several assessments.

use aimm_charts::{Chart, Series, SeriesKind, Trend, TrendDate};
use aimm_core::assessment::{Assessment, Status};
use aimm_core::date::Date;
use aimm_core::scorecard::Scorecard;

use super::charts::{language, words};
use super::context::Context;
use crate::input::Previous;

/// Most domains that have a line beside that of the whole.
const MOST_DOMAINS: usize = 5;

/// The trend from the earlier assessments, oldest first, to the one of the input; `None` without an
/// earlier one, where two speak of one day, or where no line would have two ends.
pub(crate) fn trend(context: &Context<'_>, earlier: &[Previous<'_>]) -> Option<Chart> {
    let own = (context.input.assessment, context.input.scorecard);
    let earlier = earlier.iter().map(|earlier| (earlier.assessment, earlier.scorecard));
    let moments: Vec<Moment<'_>> =
        earlier.chain([own]).map(|(assessment, scorecard)| Moment { assessment, scorecard }).collect();
    let series = series(context, &moments);
    let has_line = series.iter().any(|series| series.values.iter().flatten().nth(1).is_some());
    let is_in_order = moments.windows(2).all(|pair| pair[0].day(context) < pair[1].day(context));
    (is_in_order && has_line).then(|| {
        Chart::Trend(Trend {
            title: context.text("report-chart-trend"),
            show_title: false,
            max_level: context.top(),
            dates: moments.iter().map(|moment| moment.date(context)).collect(),
            series,
            language: language(context),
            words: words(context, "term-domain"),
        })
    })
}

/// Says whether the domains are few enough to have lines of their own, and more than the whole.
pub(crate) fn has_domain_lines(context: &Context<'_>) -> bool {
    (2..=MOST_DOMAINS).contains(&context.domains.len())
}

/// One assessment with its numbers.
struct Moment<'a> {
    assessment: &'a Assessment,
    scorecard: &'a Scorecard,
}

impl Moment<'_> {
    /// The day it speaks of, else that of the report.
    fn day(&self, context: &Context<'_>) -> Date {
        self.assessment.assessed_on.unwrap_or(context.input.date)
    }

    fn date(&self, context: &Context<'_>) -> TrendDate {
        let day = self.day(context);
        let date = context.date(day);
        let label = match self.assessment.status {
            Status::Draft => context.say("report-chart-trend-draft", &[("date", date.into())]),
            Status::Final => date,
        };
        TrendDate { label, day: day.day_number() }
    }
}

/// A line for the whole, then one a domain where they are few enough to be told apart.
fn series(context: &Context<'_>, moments: &[Moment<'_>]) -> Vec<Series> {
    let overall = moments.iter().map(|moment| moment.scorecard.overall.score.claimed.index).collect();
    let mut all = vec![line(context.text("term-overall"), overall)];
    if has_domain_lines(context) {
        all.extend(context.domains.iter().map(|domain| {
            let index = |moment: &Moment<'_>| {
                let found = moment.scorecard.domains.iter().find(|score| score.id == domain.domain.id);
                found.and_then(|score| score.score.claimed.index)
            };
            line(context.local(&domain.domain.name).to_owned(), moments.iter().map(index).collect())
        }));
    }
    all
}

/// The first of these has the solid line, the others take the looks that are left.
fn line(name: String, values: Vec<Option<f64>>) -> Series {
    Series { name, kind: SeriesKind::Current, values }
}
