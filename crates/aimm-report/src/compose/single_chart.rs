//! One chart of a result by itself: the very one that the report shows.

use aimm_charts::Chart;
use aimm_messages::Messages;

use super::charts::{area_bars, area_radar, domain_bars, domain_radar, heatmap};
use super::context::Context;
use crate::input::ReportInput;

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
}

/// One chart of `input` in the language of `messages`; `None` for a radar of fewer than 3 or more than 30 axes, or with
/// fewer than 3 rated.
pub fn single_chart(input: &ReportInput<'_>, messages: &Messages, which: SingleChart) -> Option<Chart> {
    let context = Context::new(input, messages);
    match which {
        SingleChart::DomainRadar => domain_radar(&context),
        SingleChart::AreaRadar => area_radar(&context),
        SingleChart::DomainBars => Some(domain_bars(&context)),
        SingleChart::AreaBars => Some(area_bars(&context, &context.domains)),
        SingleChart::HeatMap => Some(heatmap(&context, &context.domains)),
    }
}
