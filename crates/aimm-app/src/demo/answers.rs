//! Answers that tell a story: good at planning and at use, behind in management and in measuring, better than a year ago.

use std::collections::BTreeMap;

use aimm_core::date::Date;
use aimm_core::evidence::{Evidence, EvidenceKind, Verdict, evidence_cap};
use aimm_core::questionnaire::{Area, Item, ItemScale, Questionnaire, Requirement};
use aimm_core::random::Choices;
use aimm_core::response::{Confidence, Progress, Rating, Response, ResponseState, Satisfaction};
use aimm_core::text::LanguageTag;

use super::texts::DemoTexts;

/// Which of the two years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// Last year's.
    Previous,
    /// This year's.
    Current,
}

/// Where domains stand on a scale of 0 to 1, one after the other.
const STANDING: [f64; 5] = [0.60, 0.51, 0.56, 0.53, 0.50];
/// Where the gate area stands that is furthest behind.
const FURTHEST_BEHIND: f64 = 0.34;
/// One item in so many is of the kind that nobody can say, or that nobody has answered yet.
const OPEN_EVERY: usize = 14;

/// One response for every item that has any.
pub(super) fn answers(
    questionnaire: &Questionnaire,
    texts: &DemoTexts,
    language: &LanguageTag,
    seed: u64,
    year: Year,
    day: Date,
) -> Vec<Response> {
    let demo = Demo { questionnaire, texts, language, seed, year, day, plan: Plan::of(questionnaire, seed) };
    let mut responses = Vec::new();
    for (number, (_, _, item)) in questionnaire.items().enumerate() {
        responses.extend(demo.response(item, number));
    }
    responses
}

/// What is special about some items.
struct Plan {
    not_applicable: Option<usize>,
    unknown: Vec<usize>,
    unanswered: Vec<usize>,
    /// Where each item stands, 0 to 1.
    standing: Vec<f64>,
}

impl Plan {
    fn of(questionnaire: &Questionnaire, seed: u64) -> Self {
        let items: Vec<(&Area, &Item)> = questionnaire.items().map(|(_, area, item)| (area, item)).collect();
        let is_gate = |area: &Area| questionnaire.gate_of(&area.id).is_some();
        // A third of an area may be left out before the area is no longer rated.
        let may_leave_out = |(area, item): &(&Area, &Item)| {
            area.items.len() >= 3 && item.may_be_not_applicable && !is_gate(area)
        };
        let mut choices = Choices::of(seed, "plan");
        // Gate areas need a rating; so does what is alone in its area.
        let mut open: Vec<usize> =
            (0..items.len()).filter(|&at| items[at].0.items.len() >= 3 && !starts_area(&items, at)).collect();
        let n_open = items.len() / OPEN_EVERY;
        let mut draw = |wanted: usize| {
            let mut drawn = Vec::new();
            while drawn.len() < wanted && !open.is_empty() {
                drawn.push(open.swap_remove(choices.below(open.len())));
            }
            drawn
        };
        let (unknown, unanswered) = (draw(n_open), draw(n_open));
        let not_applicable = (0..items.len())
            .rfind(|at| may_leave_out(&items[*at]) && !unknown.contains(at) && !unanswered.contains(at));
        Self { not_applicable, unknown, unanswered, standing: standing(questionnaire) }
    }
}

fn starts_area(items: &[(&Area, &Item)], at: usize) -> bool {
    at == 0 || items[at - 1].0.id != items[at].0.id
}

/// Where each item stands: as its domain, but the last gate area that holds back early levels is far behind.
fn standing(questionnaire: &Questionnaire) -> Vec<f64> {
    let gates = &questionnaire.scoring.gate_areas;
    let first_level = gates.iter().map(|gate| gate.from_level).min();
    let behind = questionnaire
        .areas()
        .map(|(_, area)| &area.id)
        .filter(|id| gates.iter().any(|gate| gate.area == **id && Some(gate.from_level) == first_level));
    let behind = behind.last();
    let place = |domain: usize, area: &Area| {
        if Some(&area.id) == behind { FURTHEST_BEHIND } else { STANDING[domain % STANDING.len()] }
    };
    let domains = questionnaire.domains.iter().enumerate();
    domains
        .flat_map(|(at, domain)| domain.areas.iter().map(move |area| (at, area)))
        .flat_map(|(at, area)| std::iter::repeat_n(place(at, area), area.items.len()))
        .collect()
}

struct Demo<'a> {
    questionnaire: &'a Questionnaire,
    texts: &'a DemoTexts,
    /// Of the evidence's titles.
    language: &'a LanguageTag,
    seed: u64,
    year: Year,
    day: Date,
    plan: Plan,
}

impl Demo<'_> {
    fn response(&self, item: &Item, number: usize) -> Option<Response> {
        let mut choices = Choices::of(self.seed, item.id.as_str());
        // The draws are the same in both years, so that answers that did not change stay the same.
        let (base, progress) = self.level(number, &mut choices);
        if self.plan.unanswered.contains(&number) && self.year == Year::Current {
            return None;
        }
        if self.plan.not_applicable == Some(number) {
            let reason = self.texts.not_applicable.clone();
            return Some(Response::new(item.id.clone(), ResponseState::NotApplicable { reason }));
        }
        if self.plan.unknown.contains(&number) && self.year == Year::Current {
            let mut response = Response::new(item.id.clone(), ResponseState::Unknown);
            response.note = choices.one_of(&self.texts.unknown_notes).cloned();
            return Some(response);
        }
        Some(Response {
            item: item.id.clone(),
            state: ResponseState::Rated(rating(item, base, progress, &mut choices)),
            note: self.note(base, &mut choices),
            confidence: Some(if choices.happens(0.55) { Confidence::High } else { Confidence::Medium }),
            evidence: self.evidence(item, base, number, &mut choices),
        })
    }

    /// Base level and progress to the next.
    fn level(&self, number: usize, choices: &mut Choices) -> (u8, Progress) {
        let top = self.questionnaire.top_level();
        let standing = self.plan.standing.get(number).copied().unwrap_or(FURTHEST_BEHIND);
        let drawn = standing * f64::from(top) + 1.5 * (choices.fraction() - 0.5);
        let has_risen = choices.happens(0.4);
        let step = if has_risen && self.year == Year::Previous { 1.0 } else { 0.0 };
        let base = (drawn - step).clamp(0.0, f64::from(top)).floor();
        let rest = (drawn - step).clamp(0.0, f64::from(top)) - base;
        let progress = match rest {
            _ if base as u8 == top => Progress::None,
            0.0..0.45 => Progress::None,
            0.45..0.75 => Progress::Partly,
            _ => Progress::Mostly,
        };
        (base as u8, progress)
    }

    fn note(&self, base: u8, choices: &mut Choices) -> Option<String> {
        let top = f64::from(self.questionnaire.top_level());
        let notes = match f64::from(base) / top {
            0.0..0.3 => &self.texts.low_notes,
            0.3..0.55 => &self.texts.middle_notes,
            _ => &self.texts.high_notes,
        };
        choices.happens(0.45).then(|| choices.one_of(notes).cloned()).flatten()
    }

    /// Evidence that mostly carries what is claimed.
    fn evidence(&self, item: &Item, base: u8, number: usize, choices: &mut Choices) -> Vec<Evidence> {
        let carried = if choices.happens(0.6) { base } else { base.saturating_sub(1) };
        let pieces = self.kinds(carried).into_iter().enumerate();
        pieces.map(|(at, kind)| self.piece(item, kind, number * 4 + at + 101, choices)).collect()
    }

    /// The fewest kinds that carry `level`, or as much of it as kinds can.
    fn kinds(&self, level: u8) -> Vec<EvidenceKind> {
        let caps = &self.questionnaire.scoring.evidence_caps;
        if caps.is_empty() {
            return if level >= 2 { vec![EvidenceKind::Document] } else { Vec::new() };
        }
        let none = evidence_cap(caps, &[]);
        let fitting = caps.iter().filter(|cap| cap.level <= level && cap.level > none);
        let best = fitting.min_by_key(|cap| (std::cmp::Reverse(cap.level), cap.kinds.len()));
        best.map(|cap| cap.kinds.clone()).unwrap_or_default()
    }

    fn piece(&self, item: &Item, kind: EvidenceKind, number: usize, choices: &mut Choices) -> Evidence {
        let hints: Vec<&str> = item
            .evidence
            .iter()
            .filter(|hint| hint.kind == kind)
            .map(|hint| hint.text.get(self.language))
            .collect();
        let title = choices.one_of(&hints).copied().unwrap_or_else(|| self.texts.evidence(kind));
        let verdict = match choices.fraction() {
            0.0..0.55 => Verdict::Accepted,
            0.55..0.7 => Verdict::Partly,
            _ => Verdict::Unreviewed,
        };
        Evidence {
            title: title.to_owned(),
            kind,
            location: Some(self.texts.location(number)),
            date: months_before(self.day, months_old(kind, choices), 1 + choices.below(28) as u8),
            verdict,
            sha256: None,
        }
    }
}

fn rating(item: &Item, base: u8, progress: Progress, choices: &mut Choices) -> Rating {
    match &item.scale {
        ItemScale::Anchors(_) => Rating::Level { level: base, progress },
        ItemScale::Requirements(levels) => Rating::Requirements(satisfy(levels, base, progress, choices)),
    }
}

/// Ratings of requirements that come to `base` and a part of the next level.
fn satisfy(
    levels: &[Vec<Requirement>],
    base: u8,
    progress: Progress,
    choices: &mut Choices,
) -> BTreeMap<String, Satisfaction> {
    let mut ratings = BTreeMap::new();
    for (level, requirements) in levels.iter().enumerate().take(usize::from(base) + 2) {
        for (at, requirement) in requirements.iter().enumerate() {
            let rating = if level <= usize::from(base) {
                if choices.happens(0.7) { Satisfaction::Fully } else { Satisfaction::Mostly }
            } else {
                // The first of the next level is never met wholly, so that the level is not reached.
                match progress {
                    Progress::Partly | Progress::Mostly if at == 0 => Satisfaction::Partly,
                    Progress::None | Progress::Partly => Satisfaction::Not,
                    Progress::Mostly => Satisfaction::Mostly,
                }
            };
            ratings.insert(requirement.id.clone(), rating);
        }
    }
    ratings
}

/// Documents may be old; what shows a thing at work is of the last twelve months.
fn months_old(kind: EvidenceKind, choices: &mut Choices) -> u16 {
    let most = if kind == EvidenceKind::Document { 20 } else { 10 };
    1 + choices.below(most) as u16
}

fn months_before(day: Date, months: u16, day_of_month: u8) -> Option<Date> {
    let count = day.year() * 12 + u16::from(day.month()) - 1 - months;
    Date::new(count / 12, (count % 12 + 1) as u8, day_of_month)
}
