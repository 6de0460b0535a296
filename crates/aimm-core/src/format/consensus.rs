//! `aimm-consensus/1`: what several respondents say and how far they agree, as it stands in a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scored_questionnaire::ScoredQuestionnaireFile;
use crate::consensus::{
    Consensus, Flag, ItemAgreement, Metric, OverallAgreement, RoleAgreement, RoleMedian, Statistics,
};
use crate::resampling::Interval;

/// The value of `format`.
pub const CONSENSUS_FORMAT: &str = "aimm-consensus/1";

/// What several respondents say and how far they agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConsensusFile {
    /// `aimm-consensus/1`.
    pub format: String,
    /// The questionnaire, with its digest.
    pub questionnaire: ScoredQuestionnaireFile,
    /// How many respondents there are.
    pub respondents: u32,
    /// Fewest respondents of a group of which anything is said apart from the others.
    pub minimum_group_size: u32,
    /// Agreement over all items.
    pub overall: OverallAgreementFile,
    /// The respondents by role.
    pub roles: Vec<RoleAgreementFile>,
    /// Every item.
    pub items: Vec<ItemAgreementFile>,
}

/// Agreement over all items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OverallAgreementFile {
    /// How far apart two levels are.
    pub metric: Metric,
    /// Krippendorff's alpha; null where no two ratings differ.
    pub alpha: Option<f64>,
    /// Its 95 % interval; null where there is none.
    pub interval: Option<AlphaIntervalFile>,
    /// Seed of the interval.
    pub seed: u64,
    /// How often the interval drew.
    pub draws: u32,
    /// How many items have at least two ratings.
    pub items: u32,
    /// How many ratings these have.
    pub ratings: u32,
    /// How many items are flagged for discussion.
    pub flagged: u32,
    /// How many items have a proposal.
    pub proposed: u32,
}

/// A 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AlphaIntervalFile {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// The respondents of one role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RoleAgreementFile {
    /// Id of the role; null for respondents of no role.
    pub role: Option<String>,
    /// How many there are.
    pub respondents: u32,
    /// Whether they are too few to say more.
    pub suppressed: bool,
    /// How many items enough of them rated; null where suppressed, as are the figures that follow.
    pub items: Option<u32>,
    /// On how many their median is above that of all.
    pub above: Option<u32>,
    /// On how many it is below.
    pub below: Option<u32>,
    /// Mean of their median less that of all, in levels; null without such an item.
    pub mean_difference: Option<f64>,
}

/// What several respondents say of one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ItemAgreementFile {
    /// Its id.
    pub item: String,
    /// The levels that were chosen, from the lowest.
    pub ratings: Vec<u8>,
    /// How many do not know.
    pub unknown: u32,
    /// How many left it out as not applicable.
    pub not_applicable: u32,
    /// How many said nothing.
    pub unanswered: u32,
    /// Greatest level that the evidence carries; null without evidence caps.
    pub cap: Option<u8>,
    /// The lower median; null below three ratings, as are the figures that follow.
    pub median: Option<u8>,
    /// Highest less lowest.
    pub range: Option<u8>,
    /// Mean distance from the median, in levels.
    pub ad_median: Option<f64>,
    /// Agreement within the group; negative where below chance.
    pub rwg: Option<f64>,
    /// Whether the figures stand on three or four ratings.
    pub few: bool,
    /// Why it is to be discussed.
    pub flags: Vec<FlagFile>,
    /// The level that is proposed; null where flagged, or without a rating.
    pub proposed: Option<u8>,
    /// Medians of the roles that are not suppressed on this item.
    pub roles: Vec<RoleMedianFile>,
}

/// Why an item is to be discussed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum FlagFile {
    /// Two ratings lie two levels or more apart.
    Range,
    /// `rwg` is below 0.5.
    Agreement,
    /// The evidence carries less than the median.
    Evidence,
}

/// What the respondents of one role say of one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RoleMedianFile {
    /// Id of the role; null for respondents of no role.
    pub role: Option<String>,
    /// How many of them rated it.
    pub ratings: u32,
    /// Their lower median.
    pub median: u8,
    /// Which way it differs from the median of all.
    pub direction: Direction,
}

/// Which way a median differs from that of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// It is higher.
    Above,
    /// It is the same.
    Same,
    /// It is lower.
    Below,
}

/// The file form of `consensus`.
pub fn consensus_to_file(consensus: &Consensus) -> ConsensusFile {
    ConsensusFile {
        format: CONSENSUS_FORMAT.to_owned(),
        questionnaire: ScoredQuestionnaireFile::of(&consensus.questionnaire),
        respondents: consensus.n_respondents as u32,
        minimum_group_size: consensus.minimum_group_size as u32,
        overall: overall_to_file(&consensus.overall, &consensus.items),
        roles: consensus.roles.iter().map(role_to_file).collect(),
        items: consensus.items.iter().map(item_to_file).collect(),
    }
}

fn overall_to_file(overall: &OverallAgreement, items: &[ItemAgreement]) -> OverallAgreementFile {
    let count = |is_counted: fn(&&ItemAgreement) -> bool| items.iter().filter(is_counted).count() as u32;
    let interval = |Interval { low, high }| AlphaIntervalFile { low, high };
    OverallAgreementFile {
        metric: overall.metric,
        alpha: overall.alpha,
        interval: overall.interval.map(interval),
        seed: overall.seed,
        draws: overall.n_draws as u32,
        items: overall.n_items as u32,
        ratings: overall.n_ratings as u32,
        flagged: count(|item| !item.flags.is_empty()),
        proposed: count(|item| item.proposed.is_some()),
    }
}

fn role_to_file(role: &RoleAgreement) -> RoleAgreementFile {
    let comparison = role.comparison;
    RoleAgreementFile {
        role: role.role.clone(),
        respondents: role.n_respondents as u32,
        suppressed: comparison.is_none(),
        items: comparison.map(|figures| figures.n_items as u32),
        above: comparison.map(|figures| figures.n_above as u32),
        below: comparison.map(|figures| figures.n_below as u32),
        mean_difference: comparison.and_then(|figures| figures.mean_difference),
    }
}

fn item_to_file(item: &ItemAgreement) -> ItemAgreementFile {
    let figures: Option<Statistics> = item.statistics;
    ItemAgreementFile {
        item: item.item.to_string(),
        ratings: item.ratings.clone(),
        unknown: item.n_unknown as u32,
        not_applicable: item.n_not_applicable as u32,
        unanswered: item.n_unanswered as u32,
        cap: item.cap,
        median: figures.map(|figures| figures.median),
        range: figures.map(|figures| figures.range),
        ad_median: figures.map(|figures| figures.ad_median),
        rwg: figures.map(|figures| figures.rwg),
        few: figures.is_some_and(|figures| figures.is_of_few),
        flags: item.flags.iter().map(|flag| flag_to_file(*flag)).collect(),
        proposed: item.proposed,
        roles: item.roles.iter().map(median_to_file).collect(),
    }
}

fn flag_to_file(flag: Flag) -> FlagFile {
    match flag {
        Flag::Range => FlagFile::Range,
        Flag::Agreement => FlagFile::Agreement,
        Flag::Evidence => FlagFile::Evidence,
    }
}

fn median_to_file(median: &RoleMedian) -> RoleMedianFile {
    RoleMedianFile {
        role: median.role.clone(),
        ratings: median.n_ratings as u32,
        median: median.median,
        direction: match median.difference {
            0 => Direction::Same,
            1.. => Direction::Above,
            _ => Direction::Below,
        },
    }
}
