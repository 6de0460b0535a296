//! One chart of a result by itself: the very one that the report shows.

use aimm_charts::Chart;
use aimm_messages::Messages;

use super::charts::{area_bars, area_radar, domain_bars, domain_radar, heatmap};
use super::context::Context;
use super::gap_chart::{area_gaps, domain_gaps};
use super::trend::trend;
use crate::input::{Previous, ReportInput};

/// A chart of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SingleChart {
    /// Radar of the domains.
    DomainRadar,
    /// Radar of the areas.
    AreaRadar,
    /// Bars of the domains, with the whole as last row.
    DomainBars,
    /// Bars of the areas.
    AreaBars,
    /// Tiles of all areas, in rows of domains.
    HeatMap,
    /// The whole and its domains over several assessments.
    Trend,
    /// Distances of the domains to their target, with the whole as last row.
    DomainGaps,
    /// Distances of the areas to their targets.
    AreaGaps,
}

/// One chart of `input` in the language of `messages`, with the assessments before it, oldest first; `None` for a radar of
/// fewer than 3 or more than 30 axes, or with fewer than 3 rated, for a trend without an earlier assessment, and for
/// gaps or a trend with nothing rated.
pub fn single_chart(
    input: &ReportInput<'_>,
    earlier: &[Previous<'_>],
    messages: &Messages,
    which: SingleChart,
) -> Option<Chart> {
    let context = Context::new(input, messages);
    match which {
        SingleChart::DomainRadar => domain_radar(&context, earlier),
        SingleChart::AreaRadar => area_radar(&context, earlier),
        SingleChart::DomainBars => Some(domain_bars(&context)),
        SingleChart::AreaBars => Some(area_bars(&context, &context.domains)),
        SingleChart::HeatMap => Some(heatmap(&context, &context.domains)),
        SingleChart::Trend => trend(&context, earlier),
        SingleChart::DomainGaps => domain_gaps(&context),
        SingleChart::AreaGaps => area_gaps(&context),
    }
}
