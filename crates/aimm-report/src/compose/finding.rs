//! The four parts of a finding on an area: observation, evidence, consequence, recommendation.

use aimm_core::evidence::{Evidence, EvidenceKind};
use aimm_core::questionnaire::{Dependency, ItemScale};
use aimm_core::scorecard::BlockerKind;

use super::context::Context;
use super::method::kind_key;
use super::ratings::separated;
use super::scored::{ScoredArea, ScoredItem};
use super::steps::{self, Step};
use super::typography::{as_clause, as_sentence};
use crate::document::{Fact, Run};

/// Most items of an area that are quoted.
const MOST_QUOTED: usize = 2;
/// Most steps that are recommended for an area.
const MOST_STEPS: usize = 3;
/// Most items elsewhere that are named because they need one of the area.
const MOST_NEEDING: usize = 2;

/// A rated area against the level wanted of it.
pub(crate) struct Finding<'c, 'a> {
    pub(crate) area: &'c ScoredArea<'a>,
    pub(crate) level: u8,
    pub(crate) index: f64,
    pub(crate) wanted: u8,
    /// By how much the overall index would rise if the area rose to the level wanted; `None` where it is not below it.
    pub(crate) points: Option<f64>,
}

impl<'c, 'a> Finding<'c, 'a> {
    /// Says whether the area is below the level wanted of it.
    pub(crate) fn is_gap(&self) -> bool {
        self.points.is_some()
    }

    /// What the area is ranked by among others like it: effective weight × distance, else its index.
    pub(crate) fn rank(&self) -> f64 {
        self.points.unwrap_or(self.index)
    }

    /// The items that say most of the area: those that hold it back, else its highest.
    fn telling(&self) -> Vec<&'c ScoredItem<'a>> {
        if self.is_gap() {
            let steps = steps::steps_of_area(self.area);
            steps.into_iter().map(|step| step.item).take(MOST_QUOTED).collect()
        } else {
            super::findings::highest_item(self.area).into_iter().collect()
        }
    }
}

/// The four parts, each with its label; a part that has nothing to say is left out.
pub(crate) fn parts(context: &Context<'_>, finding: &Finding<'_, '_>) -> Vec<Fact> {
    let parts = [
        ("finding-observation", observation(context, finding)),
        ("finding-evidence", vec![Run::new(evidence(context, finding))]),
        ("finding-consequence", consequence(context, finding)),
        ("finding-recommendation", recommendation(context, finding)),
    ];
    let said = parts
        .into_iter()
        .map(|(key, lines)| Fact { label: context.text(key).into(), value: separated(lines) });
    said.filter(|fact| !fact.value.is_empty()).collect()
}

fn observation(context: &Context<'_>, finding: &Finding<'_, '_>) -> Vec<Run> {
    let mut lines =
        vec![Run::new(context.sentences(&[state(context, finding), open(context, finding.area)]))];
    lines.extend(finding.telling().into_iter().map(|item| quoted(context, item)));
    lines
}

fn state(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let overall = context.input.scorecard.overall.score.claimed.index.unwrap_or_default();
    let distance = finding.index - overall;
    let key = if finding.is_gap() {
        "finding-below"
    } else if is_rise(context, distance) {
        "finding-above"
    } else {
        "finding-reached"
    };
    let arguments = [
        ("level", finding.level.into()),
        ("index", context.index(finding.index).into()),
        ("wanted", finding.wanted.into()),
        ("distance", context.index(distance).into()),
    ];
    context.say(key, &arguments)
}

fn open(context: &Context<'_>, area: &ScoredArea<'_>) -> String {
    let open = area.items.iter().filter(|item| item.is_open());
    let ids: Vec<String> = open.map(|item| item.item.id.to_string()).collect();
    if ids.is_empty() {
        return String::new();
    }
    context.say("finding-open", &[("n", (ids.len() as u32).into()), ("items", context.list(&ids).into())])
}

/// An item with the level text that was found to be true, or with what is still to be met.
fn quoted(context: &Context<'_>, item: &ScoredItem<'_>) -> Run {
    let level = item.base().unwrap_or_default();
    let name = context.id_and_name(item.item.id.as_str());
    let (key, text) = match &item.item.scale {
        ItemScale::Anchors(anchors) => {
            let anchor = anchors.get(usize::from(level)).map(|anchor| context.local(anchor));
            ("finding-item", as_sentence(anchor.unwrap_or_default()))
        }
        ItemScale::Requirements(_) => {
            let unmet = steps::unmet_requirements(context, item.item, item.response, level + 1);
            ("finding-item-open-requirements", as_sentence(&context.clauses(&unmet)))
        }
    };
    let key = if text.is_empty() { "finding-item-plain" } else { key };
    let arguments = [("item", name.into()), ("level", level.into()), ("text", text.into())];
    Run::new(context.say(key, &arguments))
}

fn evidence(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let rated = || finding.area.items.iter().filter(|item| item.base().is_some());
    let with = rated().filter(|item| item.has_evidence()).count() as u32;
    let n = rated().count() as u32;
    let pieces: Vec<&Evidence> =
        rated().filter_map(|item| item.response).flat_map(|response| &response.evidence).collect();
    let arguments =
        [("n", n.into()), ("with", with.into()), ("kinds", context.list(&kinds(context, &pieces)).into())];
    let key = match with {
        0 => "finding-evidence-none",
        with if with == n => "finding-evidence-all",
        _ => "finding-evidence-some",
    };
    let remarks = [
        context.say(key, &arguments),
        rejected(context, &pieces),
        stale(context, &pieces),
        carried(context, finding),
    ];
    context.sentences(&remarks)
}

/// How many pieces of each kind count.
fn kinds(context: &Context<'_>, pieces: &[&Evidence]) -> Vec<String> {
    let of_kind = |kind: EvidenceKind| {
        let n = pieces.iter().filter(|piece| piece.kind == kind && piece.counts()).count() as u32;
        let key = match kind {
            EvidenceKind::Document => "finding-n-document",
            EvidenceKind::Record => "finding-n-record",
            EvidenceKind::Metric => "finding-n-metric",
            EvidenceKind::Independent => "finding-n-independent",
        };
        (n > 0).then(|| context.say(key, &[("n", n.into())]))
    };
    EvidenceKind::ALL.into_iter().filter_map(of_kind).collect()
}

fn rejected(context: &Context<'_>, pieces: &[&Evidence]) -> String {
    match pieces.iter().filter(|piece| !piece.counts()).count() as u32 {
        0 => String::new(),
        n => context.say("finding-evidence-rejected", &[("n", n.into())]),
    }
}

fn stale(context: &Context<'_>, pieces: &[&Evidence]) -> String {
    let date = context.input.evidence_date();
    match pieces.iter().filter(|piece| piece.counts() && piece.is_stale(date)).count() as u32 {
        0 => String::new(),
        n => context.say("report-evidence-stale", &[("n", n.into())]),
    }
}

/// How far the evidence carries the claim; nothing where the questionnaire does not ask.
fn carried(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let evidenced = finding.area.score.score.evidenced.and_then(|evidenced| evidenced.index);
    let Some(evidenced) = evidenced else { return String::new() };
    if context.index(evidenced) == context.index(finding.index) {
        let is_shown = finding.area.items.iter().any(ScoredItem::has_evidence);
        return context.text(if is_shown {
            "finding-evidence-carries"
        } else {
            "finding-evidence-not-asked"
        });
    }
    let arguments =
        [("evidenced", context.index(evidenced).into()), ("claimed", context.index(finding.index).into())];
    context.say("finding-evidence-short", &arguments)
}

fn consequence(context: &Context<'_>, finding: &Finding<'_, '_>) -> Vec<Run> {
    let first = [holds_overall(context, finding), holds_domain(context, finding), weight(context, finding)];
    let mut lines = vec![Run::new(context.sentences(&first))];
    lines.extend(needing(context, finding));
    lines
}

fn holds_overall(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let id = finding.area.area.id.as_str();
    let blockers = &context.input.scorecard.overall.score.blockers;
    let holds = blockers
        .iter()
        .any(|blocker| blocker.kind == BlockerKind::GateArea && blocker.node.as_deref() == Some(id));
    let next = context.level().filter(|_| holds).map(|level| level + 1);
    next.map_or_else(String::new, |next| {
        context.say("finding-holds-overall", &[("level", finding.level.into()), ("next", next.into())])
    })
}

fn holds_domain(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let id = finding.area.area.id.as_str();
    let names_it = |score: &aimm_core::scorecard::NodeScore| {
        score.blockers.iter().any(|blocker| blocker.node.as_deref() == Some(id))
    };
    let held = context.domains.iter().find(|domain| names_it(&domain.score.score));
    let Some((domain, level)) = held.and_then(|held| Some((held, held.score.score.claimed.level?))) else {
        return String::new();
    };
    let name = context.local(&domain.domain.name);
    context.say("finding-holds-domain", &[("domain", name.into()), ("next", (level + 1).into())])
}

/// What the area means for the overall index.
fn weight(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let overall = context.input.scorecard.overall.score.claimed.index.unwrap_or_default();
    let share = finding.area.weight();
    let lift = share * (finding.index - overall);
    let (key, points) = if let Some(gain) = finding.points {
        ("finding-gain", gain)
    } else if is_rise(context, lift) {
        ("finding-lift", lift)
    } else {
        return String::new();
    };
    let arguments = [
        ("share", context.percent(share).into()),
        ("wanted", finding.wanted.into()),
        ("points", context.index(points).into()),
    ];
    context.say(key, &arguments)
}

/// Says whether a difference is above 0 as it is printed.
fn is_rise(context: &Context<'_>, difference: f64) -> bool {
    difference > 0.0 && context.index(difference) != context.index(0.0)
}

/// Items elsewhere that cannot rise before one of the area does, with the reason that the questionnaire gives.
fn needing(context: &Context<'_>, finding: &Finding<'_, '_>) -> Vec<Run> {
    let base = |id: &str| context.items().find(|item| item.item.id.as_str() == id).and_then(ScoredItem::base);
    let is_own = |dependency: &&Dependency| {
        finding.area.items.iter().any(|item| item.item.id == dependency.needed_item)
    };
    let is_waiting = |dependency: &&Dependency| {
        let needed = base(dependency.needed_item.as_str());
        let other = base(dependency.item.as_str());
        needed.is_some_and(|needed| needed < dependency.needed_level)
            && other.is_some_and(|other| other < dependency.level)
    };
    let dependencies = context.input.questionnaire.dependencies.iter().filter(is_own).filter(is_waiting);
    dependencies.take(MOST_NEEDING).map(|dependency| Run::new(needs(context, dependency))).collect()
}

fn needs(context: &Context<'_>, dependency: &Dependency) -> String {
    let arguments = [
        ("item", context.id_and_name(dependency.item.as_str()).into()),
        ("level", dependency.level.into()),
        ("needed", dependency.needed_item.as_str().into()),
        ("needed-level", dependency.needed_level.into()),
    ];
    let reason = as_sentence(context.local(&dependency.reason));
    context.sentences(&[context.say("finding-needed", &arguments), reason])
}

fn recommendation(context: &Context<'_>, finding: &Finding<'_, '_>) -> Vec<Run> {
    let n_open = finding.area.n_open();
    let answer = (n_open > 0).then(|| Run::new(context.say("finding-answer-open", &[("n", n_open.into())])));
    let mut lines: Vec<Run> = answer.into_iter().collect();
    if finding.is_gap() {
        let steps = steps::steps_of_area(finding.area).into_iter().take(MOST_STEPS);
        lines.extend(steps.map(|step| raise(context, &step)));
    } else {
        lines.push(Run::new(keep(context, finding)));
    }
    lines
}

fn raise(context: &Context<'_>, step: &Step<'_, '_>) -> Run {
    let action = step.text(context);
    let arguments = [
        ("item", context.id_and_name(step.item.item.id.as_str()).into()),
        ("to", step.to().into()),
        ("action", as_clause(&action.text).to_owned().into()),
        ("effort", step.effort(context).into()),
    ];
    Run { text: as_sentence(&context.say("finding-raise", &arguments)), ..action }
}

/// What is left to do where the level wanted is reached: to show it, where evidence carries less.
fn keep(context: &Context<'_>, finding: &Finding<'_, '_>) -> String {
    let keep = context.text("finding-keep");
    let lacks = finding
        .area
        .items
        .iter()
        .any(|item| item.result.cap.zip(item.base()).is_some_and(|(cap, base)| base > cap));
    let caps = &context.input.questionnaire.scoring.evidence_caps;
    let level = caps.iter().map(|cap| cap.level).filter(|level| *level >= finding.level).min();
    let Some(level) = level.filter(|_| lacks) else { return keep };
    let ways = caps.iter().filter(|cap| cap.level == level).map(|cap| {
        let kinds = cap.kinds.iter().map(|kind| context.lowered(kind_key(*kind)));
        kinds.collect::<Vec<_>>().join(" + ")
    });
    let either = |first: String, second: String| {
        context.say("finding-either", &[("first", first.into()), ("second", second.into())])
    };
    let needed = ways.filter(|kinds| !kinds.is_empty()).reduce(either);
    let collect = needed
        .map(|kinds| context.say("finding-collect", &[("level", level.into()), ("kinds", kinds.into())]));
    context.sentences(&[keep, collect.unwrap_or_default()])
}
