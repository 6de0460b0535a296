//! Files to a questionnaire, or to everything that is wrong with them.

use std::collections::BTreeMap;

use schemars::schema_for;
use serde_json::Value;

use super::lint::lint;
use super::validate::{Places, validate};
use super::{
    Action, Area, ConsistencyCheck, Dependency, Domain, EvidenceCap, EvidenceHint, GateArea, GlossaryEntry,
    Item, ItemPosition, ItemScale, Level, Lineage, LineageItem, Questionnaire, Reference, Requirement, Role,
    Scheme, SchemeCode, ScoringRules, WeightPreset,
};
use crate::canonical;
use crate::format::questionnaire::{
    AreaFile, DomainFile, DomainSource, ItemFile, QUESTIONNAIRE_FORMAT, QuestionnaireFile, ScoringFile,
};
use crate::format::rules::LineageFile;
use crate::format::{check_shape, parse_json};
use crate::ids::{AreaId, DomainId, ItemId, QuestionnaireId};
use crate::problem::{Loaded, Problem, ProblemCode, SourceFile};
use crate::text::LanguageTag;

/// The questionnaire that `files` hold: the first is `questionnaire.json` or the single file, the others are its domain
/// files. What is loaded is complete; anything wrong refuses the whole, with all problems.
pub fn load(files: &[SourceFile]) -> Loaded<Questionnaire> {
    read(files, |_, _| Vec::new())
}

/// The questionnaire that [`load`] takes, refused as well for everything that the strict check finds.
pub fn load_strictly(files: &[SourceFile]) -> Loaded<Questionnaire> {
    read(files, lint)
}

/// What `further` says of a sound questionnaire refuses it, too.
fn read(
    files: &[SourceFile],
    further: impl Fn(&QuestionnaireFile, &Places) -> Vec<Problem>,
) -> Loaded<Questionnaire> {
    let Some(main) = files.first() else {
        return Loaded::refused(vec![
            Problem::new("questionnaire.json", "", ProblemCode::MissingFile)
                .with("name", "questionnaire.json"),
        ]);
    };
    let assembled = match assemble(main, files) {
        Ok(assembled) => assembled,
        Err(problems) => return Loaded::refused(problems),
    };
    let Assembled { mut value, mut places, mut problems } = assembled;
    let digest = canonical::digest(&value);
    // What has the wrong shape is mended on the way.
    let of_shape = check_shape(&schema_for!(QuestionnaireFile), &mut value, &main.name);
    if of_shape.iter().any(loses_nodes) {
        places.lack_nodes();
    }
    problems.extend(of_shape.into_iter().map(|problem| places.relocate(problem)));
    match serde_json::from_value::<QuestionnaireFile>(value) {
        Ok(file) => {
            let shape_problems = problems.clone();
            problems.extend(
                validate(&file, &places)
                    .into_iter()
                    .filter(|problem| !is_consequence(problem, &shape_problems)),
            );
            if problems.is_empty() {
                problems = further(&file, &places);
            }
            let value = if problems.is_empty() { build(file, digest) } else { None };
            Loaded { value, problems }
        }
        Err(error) => {
            problems.push(
                Problem::new(&main.name, "", ProblemCode::Syntax)
                    .with("line", 0)
                    .with("column", 0)
                    .with("reason", error),
            );
            Loaded::refused(problems)
        }
    }
}

/// The names of the domain files that `main` names, so that a host knows what else to read. Only plain file names count:
/// nothing outside the folder is ever asked for.
pub fn domain_file_names(main: &SourceFile) -> Vec<String> {
    let Ok(value) = parse_json(main) else { return Vec::new() };
    let names =
        value.get("domains").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    names.filter(|name| is_plain_file_name(name)).map(str::to_owned).collect()
}

/// The single-file form of the questionnaire in `files`, canonical (RFC 8785).
///
/// # Errors
/// The problems that keep the files from being JSON or from being put together.
pub fn single_file(files: &[SourceFile]) -> Result<String, Vec<Problem>> {
    let main = files.first().ok_or_else(Vec::new)?;
    let assembled = assemble(main, files)?;
    if assembled.problems.is_empty() {
        Ok(canonical::canonical_json(&assembled.value))
    } else {
        Err(assembled.problems)
    }
}

fn is_plain_file_name(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}

/// The files as one.
struct Assembled {
    /// As the files have it, with the domains inline.
    value: Value,
    places: Places,
    problems: Vec<Problem>,
}

fn assemble(main: &SourceFile, files: &[SourceFile]) -> Result<Assembled, Vec<Problem>> {
    let mut value = parse_json(main)?;
    let found = value.get("format").and_then(Value::as_str).unwrap_or("");
    if found != QUESTIONNAIRE_FORMAT {
        return Err(vec![
            Problem::new(&main.name, "/format", ProblemCode::WrongFormat)
                .with("expected", QUESTIONNAIRE_FORMAT)
                .with("found", found),
        ]);
    }
    let mut places = Places::new(&main.name);
    let mut problems = Vec::new();
    if let Some(domains) = value.get_mut("domains").and_then(Value::as_array_mut) {
        let mut read = Vec::new();
        for (position, domain) in std::mem::take(domains).into_iter().enumerate() {
            let Some(name) = domain.as_str() else {
                places.push(&main.name, format!("/domains/{position}"));
                read.push(domain);
                continue;
            };
            match read_domain(name, position, main, files) {
                Ok((file, content)) => {
                    places.push(&file, String::new());
                    read.push(content);
                }
                // Said once, and not again as a domain of the wrong type or in all that refers to it.
                Err(found) => {
                    places.lack_nodes();
                    problems.extend(found);
                }
            }
        }
        *domains = read;
    }
    Ok(Assembled { value, places, problems })
}

fn read_domain(
    name: &str,
    position: usize,
    main: &SourceFile,
    files: &[SourceFile],
) -> Result<(String, Value), Vec<Problem>> {
    let base = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let missing = || {
        vec![
            Problem::new(&main.name, format!("/domains/{position}"), ProblemCode::MissingFile)
                .with("name", name),
        ]
    };
    let file = files[1..].iter().find(|file| base(&file.name) == name).ok_or_else(missing)?;
    Ok((file.name.clone(), parse_json(file)?))
}

/// Whether mending what `problem` says took a domain, an area, an item or its id away, to which something may refer.
fn loses_nodes(problem: &Problem) -> bool {
    let lost = match problem.code {
        ProblemCode::MissingField => problem.argument("name"),
        ProblemCode::WrongType => problem.path.rsplit('/').find(|part| part.parse::<usize>().is_err()),
        _ => None,
    };
    lost.is_some_and(|lost| {
        lost == "domains" || problem.path.starts_with("/domains") && ["areas", "items", "id"].contains(&lost)
    })
}

/// A problem at a place that was mended only repeats what was said of its shape.
fn is_consequence(problem: &Problem, shape_problems: &[Problem]) -> bool {
    shape_problems.iter().filter(|cause| cause.file == problem.file).any(|cause| {
        let place = match cause.argument("name") {
            Some(name) if cause.code == ProblemCode::MissingField => format!("{}/{name}", cause.path),
            _ => cause.path.clone(),
        };
        problem.path == place || problem.path.starts_with(&format!("{place}/")) && !place.is_empty()
    })
}

fn build(file: QuestionnaireFile, digest: String) -> Option<Questionnaire> {
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
        lineage: file.lineage.into_iter().map(build_lineage).collect(),
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

fn build_lineage(file: LineageFile) -> Lineage {
    let id = |id: &Option<String>| id.as_deref().and_then(ItemId::new);
    let items = file.items.iter().map(|item| LineageItem {
        from: id(&item.from),
        to: id(&item.to),
        change: item.change,
    });
    Lineage { from_version: file.from, items: items.collect() }
}
