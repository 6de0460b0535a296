//! The rated items with what a step of each brings and takes, in the order of their ids.

use std::collections::BTreeMap;

use crate::assessment::Assessment;
use crate::ids::{AreaId, DomainId, ItemId};
use crate::questionnaire::{Effort, Item, Policy, Questionnaire};
use crate::scorecard::{AreaState, ItemScore, ItemState, Scorecard};

/// Final levels by the item's position.
pub(super) type Bases = Vec<u8>;

/// A level of an item, by the item's position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rung {
    pub(super) item: usize,
    pub(super) level: u8,
}

/// What a step to a level needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// A level of another rated item.
    Rung(Rung),
    /// A level of an item that nobody has rated: it cannot be had.
    Unrated,
}

impl Need {
    /// The level of another item, where it is one.
    pub(super) fn rung(self) -> Option<Rung> {
        match self {
            Self::Rung(rung) => Some(rung),
            Self::Unrated => None,
        }
    }
}

/// A rated item.
pub(super) struct LadderItem {
    pub(super) id: ItemId,
    pub(super) base: u8,
    pub(super) score: f64,
    /// Position of its area; `None` where the area does not count.
    pub(super) area: Option<usize>,
    /// Share of its area's index, 0 to 1.
    pub(super) share: f64,
    /// Effort of the step to each level; the position is the level, level 0 has none.
    efforts: Vec<Effort>,
    /// What the step to each level needs; the position is the level.
    needs: Vec<Vec<Need>>,
}

/// An area that counts.
pub(super) struct LadderArea {
    pub(super) id: AreaId,
    pub(super) domain: usize,
    /// Share of its domain's index.
    pub(super) share: f64,
    /// First overall level that it holds back, where it is a gate.
    pub(super) gate: Option<u8>,
}

/// A domain that counts.
pub(super) struct LadderDomain {
    pub(super) id: DomainId,
    /// Share of the overall index.
    pub(super) share: f64,
}

/// Everything that can rise.
pub(super) struct Ladder {
    pub(super) policy: Policy,
    pub(super) margin: f64,
    pub(super) top: u8,
    pub(super) coverage_minimum: f64,
    pub(super) items: Vec<LadderItem>,
    pub(super) areas: Vec<LadderArea>,
    pub(super) domains: Vec<LadderDomain>,
    /// Gate areas without any rated item.
    pub(super) unrated_gates: Vec<AreaId>,
}

/// A node with an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Overall,
    Domain(usize),
    Area(usize),
}

impl LadderItem {
    /// What the step to `level` adds to the item's score; it starts one level below.
    pub(super) fn gain(&self, level: u8) -> f64 {
        if level == self.base + 1 { f64::from(level) - self.score } else { 1.0 }
    }

    /// Effort of the step to `level`.
    pub(super) fn effort(&self, level: u8) -> Effort {
        self.efforts.get(usize::from(level)).copied().unwrap_or_default()
    }

    /// What the step to `level` needs.
    pub(super) fn needs_of(&self, level: u8) -> &[Need] {
        self.needs.get(usize::from(level)).map_or(&[], Vec::as_slice)
    }

    /// Levels of rated items that the steps up to `base` need.
    pub(super) fn needed_up_to(&self, base: u8) -> impl Iterator<Item = Rung> {
        (self.base + 1..=base).flat_map(|level| self.needs_of(level)).filter_map(|need| need.rung())
    }

    /// Effort of the steps from `from` up to `to`, in points.
    pub(super) fn effort_between(&self, from: u8, to: u8) -> u32 {
        (from + 1..=to).map(|level| self.effort(level).points()).sum()
    }

    /// The item's score at the final level `base`.
    pub(super) fn score_at(&self, base: u8) -> f64 {
        if base > self.base { f64::from(base) } else { self.score }
    }
}

impl Ladder {
    pub(super) fn of(questionnaire: &Questionnaire, assessment: &Assessment, scorecard: &Scorecard) -> Self {
        let (domains, areas) = nodes(questionnaire, assessment, scorecard);
        let mut ladder = Self {
            policy: scorecard.policy,
            margin: questionnaire.scoring.level_margin,
            top: questionnaire.top_level(),
            coverage_minimum: questionnaire.scoring.coverage_minimum,
            items: items(questionnaire, scorecard, &areas),
            areas,
            domains,
            unrated_gates: unrated_gates(questionnaire, scorecard),
        };
        ladder.add_needs(questionnaire, scorecard);
        ladder
    }

    /// The index of `node` with the items at `bases`.
    pub(super) fn index(&self, node: Node, bases: &[u8]) -> f64 {
        let part = |(item, base): (&LadderItem, &u8)| self.share(node, item) * item.score_at(*base);
        self.items.iter().zip(bases).map(part).sum()
    }

    /// What `item` weighs in the index of `node`, 0 to 1.
    pub(super) fn share(&self, node: Node, item: &LadderItem) -> f64 {
        let Some((position, area)) = item.area.and_then(|at| Some((at, self.areas.get(at)?))) else {
            return 0.0;
        };
        match node {
            Node::Area(own) if own == position => item.share,
            Node::Domain(own) if own == area.domain => item.share * area.share,
            Node::Overall => {
                item.share * area.share * self.domains.get(area.domain).map_or(0.0, |it| it.share)
            }
            Node::Area(_) | Node::Domain(_) => 0.0,
        }
    }

    /// Where the items stand.
    pub(super) fn bases(&self) -> Bases {
        self.items.iter().map(|item| item.base).collect()
    }

    /// Effort of all steps up to `bases`, in points.
    pub(super) fn effort(&self, bases: &[u8]) -> u32 {
        self.items.iter().zip(bases).map(|(item, base)| item.effort_between(item.base, *base)).sum()
    }

    fn add_needs(&mut self, questionnaire: &Questionnaire, scorecard: &Scorecard) {
        let states: BTreeMap<&ItemId, ItemState> = questionnaire
            .items()
            .zip(&scorecard.items)
            .map(|((_, _, item), result)| (&item.id, result.state))
            .collect();
        let positions: BTreeMap<ItemId, usize> =
            self.items.iter().enumerate().map(|(at, item)| (item.id.clone(), at)).collect();
        for dependency in &questionnaire.dependencies {
            let need = match positions.get(&dependency.needed_item) {
                Some(item) => Need::Rung(Rung { item: *item, level: dependency.needed_level }),
                // What the organisation does not have, nothing needs to wait for.
                None if states.get(&dependency.needed_item) == Some(&ItemState::NotApplicable) => continue,
                None if dependency.needed_level == 0 => continue,
                None => Need::Unrated,
            };
            let item = positions.get(&dependency.item).and_then(|at| self.items.get_mut(*at));
            if let Some(needs) = item.and_then(|item| item.needs.get_mut(usize::from(dependency.level))) {
                needs.push(need);
            }
        }
        for needs in self.items.iter_mut().flat_map(|item| &mut item.needs) {
            needs.sort_unstable();
            needs.dedup();
        }
    }
}

fn unrated_gates(questionnaire: &Questionnaire, scorecard: &Scorecard) -> Vec<AreaId> {
    let areas = scorecard.areas.iter().filter(|area| area.score.claimed.index.is_none());
    areas.map(|area| &area.id).filter(|id| questionnaire.gate_of(id).is_some()).cloned().collect()
}

fn nodes(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> (Vec<LadderDomain>, Vec<LadderArea>) {
    let mut domains: Vec<(f64, LadderDomain)> = questionnaire
        .domains
        .iter()
        .zip(&scorecard.domains)
        .filter(|(_, score)| score.score.claimed.index.is_some())
        .map(|(domain, _)| {
            (assessment.domain_weight(domain), LadderDomain { id: domain.id.clone(), share: 0.0 })
        })
        .collect();
    domains.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    let whole: f64 = domains.iter().map(|(weight, _)| weight).sum();
    let domains: Vec<LadderDomain> = domains
        .into_iter()
        .map(|(weight, domain)| LadderDomain { share: weight / whole, ..domain })
        .collect();
    let mut areas: Vec<(f64, LadderArea)> = questionnaire
        .areas()
        .zip(&scorecard.areas)
        .filter(|(_, score)| score.state == AreaState::Rated && score.score.claimed.index.is_some())
        .filter_map(|((domain, area), _)| {
            let position = domains.iter().position(|own| own.id == domain.id)?;
            let gate = questionnaire.gate_of(&area.id).map(|gate| gate.from_level);
            Some((area.weight, LadderArea { id: area.id.clone(), domain: position, share: 0.0, gate }))
        })
        .collect();
    areas.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    let mut within = vec![0.0; domains.len()];
    for (weight, area) in &areas {
        within[area.domain] += weight;
    }
    let share =
        |(weight, area): (f64, LadderArea)| LadderArea { share: weight / within[area.domain], ..area };
    let areas = areas.into_iter().map(share).collect();
    (domains, areas)
}

fn items(questionnaire: &Questionnaire, scorecard: &Scorecard, areas: &[LadderArea]) -> Vec<LadderItem> {
    let mut rated: Vec<(f64, LadderItem)> = questionnaire
        .items()
        .zip(&scorecard.items)
        .filter_map(|((_, area, item), result)| {
            let ItemState::Rated(score) = result.state else { return None };
            let area = areas.iter().position(|own| own.id == area.id);
            Some((item.weight, ladder_item(item, score, area, questionnaire.top_level())))
        })
        .collect();
    rated.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    let mut within = vec![0.0; areas.len()];
    for (weight, item) in &rated {
        if let Some(sum) = item.area.and_then(|at| within.get_mut(at)) {
            *sum += weight;
        }
    }
    let share = |(weight, item): (f64, LadderItem)| {
        let sum = item.area.and_then(|at| within.get(at)).copied();
        LadderItem { share: sum.map_or(0.0, |sum| weight / sum), ..item }
    };
    rated.into_iter().map(share).collect()
}

fn ladder_item(item: &Item, score: ItemScore, area: Option<usize>, top: u8) -> LadderItem {
    LadderItem {
        id: item.id.clone(),
        base: score.base,
        score: score.score,
        area,
        share: 0.0,
        efforts: (0..=top).map(|level| item.effort_to(level)).collect(),
        needs: vec![Vec::new(); usize::from(top) + 1],
    }
}
