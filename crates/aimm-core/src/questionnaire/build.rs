//! A questionnaire out of a file that was found to be sound.

use std::collections::BTreeMap;

use super::{
    Action, Area, ConsistencyCheck, Dependency, Domain, EvidenceCap, EvidenceHint, GateArea, GlossaryEntry,
    Item, ItemPosition, ItemScale, Level, Lineage, LineageItem, Questionnaire, Reference, Requirement, Role,
    Scheme, SchemeCode, ScoringRules, WeightPreset,
};
use crate::format::questionnaire::{
    AreaFile, DomainFile, DomainSource, ItemFile, QuestionnaireFile, ScoringFile,
};
use crate::format::rules::{LineageFile, LineageItemFile};
use crate::ids::{AreaId, DomainId, ItemId, QuestionnaireId};
use crate::text::LanguageTag;

pub(super) fn build(file: QuestionnaireFile, digest: String) -> Option<Questionnaire> {
    let domains = file.domains.into_iter().map(build_domain).collect::<Option<Vec<_>>>()?;
    Some(Questionnaire {
        id: QuestionnaireId::new(&file.id)?,
        version: file.version,
        digest,
        languages: file.languages.iter().map(|tag| LanguageTag::new(tag)).collect::<Option<_>>()?,
        title: file.title,
        summary: file.summary,
        notice: file.notice,
        publisher: file.publisher,
        licence: file.licence,
        subject: file.subject,
        answering: file.answering,
        levels: file
            .levels
            .into_iter()
            .map(|level| Level { name: level.name, summary: level.summary })
            .collect(),
        scoring: build_scoring(file.scoring)?,
        weight_presets: file
            .weight_presets
            .into_iter()
            .map(|preset| build_preset(preset.id, preset.name, &preset.domains))
            .collect::<Option<_>>()?,
        roles: file.roles.into_iter().map(|role| Role { id: role.id, name: role.name }).collect(),
        schemes: file
            .schemes
            .into_iter()
            .map(|scheme| Scheme {
                id: scheme.id,
                title: scheme.title,
                edition: scheme.edition,
                notice: scheme.notice,
                codes: scheme
                    .codes
                    .into_iter()
                    .map(|place| SchemeCode { code: place.code, title: place.title })
                    .collect(),
            })
            .collect(),
        item_positions: positions(&domains),
        domains,
        dependencies: file
            .dependencies
            .into_iter()
            .map(|edge| {
                Some(Dependency {
                    item: ItemId::new(&edge.item)?,
                    level: edge.level,
                    needed_item: ItemId::new(&edge.needs.item)?,
                    needed_level: edge.needs.level,
                    reason: edge.reason,
                })
            })
            .collect::<Option<_>>()?,
        consistency_checks: file
            .consistency_checks
            .into_iter()
            .map(|check| ConsistencyCheck {
                node: check.condition.node,
                at_least: check.condition.at_least,
                other_node: check.contradiction.node,
                at_most: check.contradiction.at_most,
                message: check.message,
                reason: check.reason,
            })
            .collect(),
        lineage: file.lineage.into_iter().map(build_lineage).collect::<Option<_>>()?,
        glossary: file
            .glossary
            .into_iter()
            .map(|entry| GlossaryEntry { id: entry.id, term: entry.term, definition: entry.definition })
            .collect(),
    })
}

fn positions(domains: &[Domain]) -> BTreeMap<ItemId, ItemPosition> {
    let mut positions = BTreeMap::new();
    for (domain, of_domain) in domains.iter().enumerate() {
        for (area, of_area) in of_domain.areas.iter().enumerate() {
            for (item, of_item) in of_area.items.iter().enumerate() {
                positions.insert(of_item.id.clone(), ItemPosition { domain, area, item });
            }
        }
    }
    positions
}

fn build_scoring(file: ScoringFile) -> Option<ScoringRules> {
    Some(ScoringRules {
        policy: file.policy,
        level_margin: file.level_margin,
        coverage_minimum: file.coverage_minimum,
        minimum_group_size: file.minimum_group_size,
        gate_areas: file
            .gate_areas
            .into_iter()
            .map(|gate| Some(GateArea { area: AreaId::new(&gate.area)?, from_level: gate.from_level }))
            .collect::<Option<_>>()?,
        evidence_caps: file
            .evidence_caps
            .into_iter()
            .map(|cap| EvidenceCap { level: cap.level, kinds: cap.kinds })
            .collect(),
    })
}

fn build_preset(
    id: String,
    name: crate::text::LocalisedText,
    domains: &BTreeMap<String, f64>,
) -> Option<WeightPreset> {
    let domains = domains
        .iter()
        .map(|(domain, weight)| Some((DomainId::new(domain)?, *weight)))
        .collect::<Option<_>>()?;
    Some(WeightPreset { id, name, domains })
}

fn build_domain(source: DomainSource) -> Option<Domain> {
    let DomainSource::Inline(file) = source else { return None };
    let DomainFile { id, name, summary, weight, weight_rationale, areas } = *file;
    Some(Domain {
        id: DomainId::new(&id)?,
        name,
        summary,
        weight,
        weight_rationale,
        areas: areas.into_iter().map(build_area).collect::<Option<_>>()?,
    })
}

fn build_area(file: AreaFile) -> Option<Area> {
    Some(Area {
        id: AreaId::new(&file.id)?,
        name: file.name,
        summary: file.summary,
        weight: file.weight,
        references: file
            .references
            .into_iter()
            .map(|reference| Reference { scheme: reference.scheme, code: reference.code })
            .collect(),
        items: file.items.into_iter().map(build_item).collect::<Option<_>>()?,
    })
}

fn build_item(file: ItemFile) -> Option<Item> {
    let by_level = |key: &String| key.parse::<u8>().ok();
    Some(Item {
        id: ItemId::new(&file.id)?,
        title: file.title,
        question: file.question,
        help: file.help,
        weight: file.weight,
        roles: file.roles,
        may_be_not_applicable: file.not_applicable,
        scale: match (file.anchors, file.requirements) {
            (Some(anchors), _) => build_anchors(anchors),
            (None, requirements) => build_requirements(requirements?),
        },
        evidence: file
            .evidence
            .into_iter()
            .map(|hint| EvidenceHint { kind: hint.kind, text: hint.text })
            .collect(),
        actions: file
            .actions
            .into_iter()
            .map(|(level, action)| {
                Some((by_level(&level)?, Action { text: action.text, effort: action.effort }))
            })
            .collect::<Option<_>>()?,
        effort: file
            .effort
            .iter()
            .map(|(level, effort)| Some((by_level(level)?, *effort)))
            .collect::<Option<_>>()?,
    })
}

fn build_anchors(mut anchors: BTreeMap<String, crate::text::LocalisedText>) -> ItemScale {
    ItemScale::Anchors((0..anchors.len()).filter_map(|level| anchors.remove(&level.to_string())).collect())
}

fn build_requirements(
    mut requirements: BTreeMap<String, Vec<crate::format::questionnaire::RequirementFile>>,
) -> ItemScale {
    let top = requirements.keys().filter_map(|key| key.parse::<u8>().ok()).max().unwrap_or(0);
    let of_level = |level: u8| {
        let files = requirements.remove(&level.to_string()).unwrap_or_default();
        files.into_iter().map(|file| Requirement { id: file.id, text: file.text }).collect()
    };
    ItemScale::Requirements((0..=top).map(of_level).collect())
}

fn build_lineage(file: LineageFile) -> Option<Lineage> {
    let items = file.items.iter().map(build_lineage_item).collect::<Option<_>>()?;
    Some(Lineage { from_version: file.from, items })
}

fn build_lineage_item(file: &LineageItemFile) -> Option<LineageItem> {
    // An id that is left out is none; a wrong one may not pass for it.
    let from = match &file.from {
        Some(from) => Some(ItemId::new(from)?),
        None => None,
    };
    let to = match &file.to {
        Some(to) => Some(ItemId::new(to)?),
        None => None,
    };
    Some(LineageItem { from, to, change: file.change })
}
