//! How often something comes round.

/// How often something comes round in how many years, in lowest terms, so that one interval is one rate however it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rate {
    times: u32,
    years: u32,
}

pub(super) const DAY: Rate = Rate { times: 365, years: 1 };
/// A seventh of the days, so that it is seven of them.
pub(super) const WEEK: Rate = Rate { times: 365, years: 7 };
pub(super) const MONTH: Rate = Rate { times: 12, years: 1 };
pub(super) const QUARTER: Rate = Rate { times: 4, years: 1 };
pub(super) const HALF_YEAR: Rate = Rate { times: 2, years: 1 };
pub(super) const YEAR: Rate = Rate { times: 1, years: 1 };

impl Rate {
    fn new(times: u32, years: u32) -> Self {
        let (mut common, mut rest) = (times.max(1), years);
        while rest > 0 {
            (common, rest) = (rest, common % rest);
        }
        Self { times: times / common, years: years / common }
    }

    /// `n` times as often.
    pub(super) fn times(self, n: u32) -> Self {
        Self::new(self.times.saturating_mul(n), self.years)
    }

    /// Every `n`th time only.
    pub(super) fn every(self, n: u32) -> Self {
        Self::new(self.times, self.years.saturating_mul(n))
    }
}
