//! Questionnaires, short and whole.

use aimm_core::questionnaire::{
    Area, Domain, Item, ItemScale, Questionnaire, Requirement, Scheme, SchemeCode, reference_matrix,
};

use super::localised;
use crate::dto::{
    ActionView, AreaCodesView, CodeAreasView, DomainView, EvidenceCapView, EvidenceHintView,
    GlossaryEntryView, LevelView, QuestionnaireAreaView, QuestionnaireItemView, QuestionnaireOrigin,
    QuestionnaireSummary, QuestionnaireView, ReferenceMatrixView, ReferenceView, RequirementView, RoleView,
    SchemeCodeView, SchemeView, WeightPresetView,
};

/// What one sees of `questionnaire` when choosing.
pub(crate) fn questionnaire_summary(
    questionnaire: &Questionnaire,
    origin: QuestionnaireOrigin,
) -> QuestionnaireSummary {
    QuestionnaireSummary {
        id: questionnaire.id.to_string(),
        version: questionnaire.version.clone(),
        digest: questionnaire.digest.clone(),
        origin,
        title: localised(&questionnaire.title),
        summary: localised(&questionnaire.summary),
        notice: localised(&questionnaire.notice),
        publisher: questionnaire.publisher.clone(),
        licence: questionnaire.licence.clone(),
        languages: questionnaire.languages.iter().map(ToString::to_string).collect(),
        subject: questionnaire.subject.into(),
        answering: questionnaire.answering.into(),
        levels: questionnaire
            .levels
            .iter()
            .map(|level| LevelView { name: localised(&level.name), summary: localised(&level.summary) })
            .collect(),
        policy: questionnaire.scoring.policy.into(),
        weight_presets: questionnaire
            .weight_presets
            .iter()
            .map(|preset| WeightPresetView {
                id: preset.id.clone(),
                name: localised(&preset.name),
                domains: preset.domains.iter().map(|(id, weight)| (id.to_string(), *weight)).collect(),
            })
            .collect(),
        n_domains: questionnaire.domains.len() as u32,
        n_areas: questionnaire.areas().count() as u32,
        n_items: questionnaire.items().count() as u32,
    }
}

/// Everything in `questionnaire`.
pub(crate) fn questionnaire_view(
    questionnaire: &Questionnaire,
    origin: QuestionnaireOrigin,
) -> QuestionnaireView {
    let scoring = &questionnaire.scoring;
    QuestionnaireView {
        summary: questionnaire_summary(questionnaire, origin),
        level_margin: scoring.level_margin,
        coverage_minimum: scoring.coverage_minimum,
        evidence_caps: scoring
            .evidence_caps
            .iter()
            .map(|cap| EvidenceCapView {
                level: cap.level,
                kinds: cap.kinds.iter().map(|&kind| kind.into()).collect(),
            })
            .collect(),
        schemes: questionnaire.schemes.iter().map(scheme_view).collect(),
        roles: questionnaire
            .roles
            .iter()
            .map(|role| RoleView { id: role.id.clone(), name: localised(&role.name) })
            .collect(),
        domains: questionnaire.domains.iter().map(|domain| domain_view(questionnaire, domain)).collect(),
        glossary: questionnaire
            .glossary
            .iter()
            .map(|entry| GlossaryEntryView {
                term: localised(&entry.term),
                definition: localised(&entry.definition),
            })
            .collect(),
    }
}

fn scheme_view(scheme: &Scheme) -> SchemeView {
    let code =
        |place: &SchemeCode| SchemeCodeView { code: place.code.clone(), title: localised(&place.title) };
    SchemeView {
        id: scheme.id.clone(),
        title: localised(&scheme.title),
        edition: scheme.edition.clone(),
        notice: localised(&scheme.notice),
        codes: scheme.codes.iter().map(code).collect(),
    }
}

/// What `questionnaire` refers to in `scheme`, both ways.
pub(crate) fn reference_matrix_view(questionnaire: &Questionnaire, scheme: &Scheme) -> ReferenceMatrixView {
    let matrix = reference_matrix(questionnaire, scheme);
    let title = |code: &str| {
        scheme.codes.iter().find(|place| place.code == code).map(|place| localised(&place.title))
    };
    let name =
        |area: &str| questionnaire.find_area(area).map(|(_, area)| localised(&area.name)).unwrap_or_default();
    ReferenceMatrixView {
        uncovered: matrix.uncovered().map(str::to_owned).collect(),
        unreferring: matrix.unreferring().map(ToString::to_string).collect(),
        codes: matrix
            .codes
            .iter()
            .map(|(code, areas)| CodeAreasView {
                code: code.clone(),
                title: title(code).unwrap_or_default(),
                areas: areas.iter().map(ToString::to_string).collect(),
            })
            .collect(),
        areas: matrix
            .referring()
            .map(|(area, codes)| AreaCodesView {
                area: area.to_string(),
                name: name(area.as_str()),
                codes: codes.clone(),
            })
            .collect(),
        scheme: scheme_view(scheme),
    }
}

fn domain_view(questionnaire: &Questionnaire, domain: &Domain) -> DomainView {
    DomainView {
        id: domain.id.to_string(),
        name: localised(&domain.name),
        summary: localised(&domain.summary),
        weight: domain.weight,
        weight_rationale: localised(&domain.weight_rationale),
        areas: domain.areas.iter().map(|area| area_view(questionnaire, area)).collect(),
    }
}

fn area_view(questionnaire: &Questionnaire, area: &Area) -> QuestionnaireAreaView {
    QuestionnaireAreaView {
        id: area.id.to_string(),
        name: localised(&area.name),
        summary: localised(&area.summary),
        weight: area.weight,
        gate_from_level: questionnaire.gate_of(&area.id).map(|gate| gate.from_level),
        references: references(area),
        items: area.items.iter().map(item_view).collect(),
    }
}

/// The references of `area`, one entry a scheme, in the order of the file.
fn references(area: &Area) -> Vec<ReferenceView> {
    let mut views: Vec<ReferenceView> = Vec::new();
    for reference in &area.references {
        match views.iter_mut().find(|view| view.scheme == reference.scheme) {
            Some(view) => view.codes.push(reference.code.clone()),
            None => views.push(ReferenceView {
                scheme: reference.scheme.clone(),
                codes: vec![reference.code.clone()],
            }),
        }
    }
    views
}

fn item_view(item: &Item) -> QuestionnaireItemView {
    let (anchors, requirements) = match &item.scale {
        ItemScale::Anchors(anchors) => (anchors.iter().map(localised).collect(), Vec::new()),
        ItemScale::Requirements(levels) => {
            (Vec::new(), levels.iter().map(|level| level.iter().map(requirement_view).collect()).collect())
        }
    };
    QuestionnaireItemView {
        id: item.id.to_string(),
        title: localised(&item.title),
        question: localised(&item.question),
        help: localised(&item.help),
        roles: item.roles.clone(),
        may_be_not_applicable: item.may_be_not_applicable,
        anchors,
        requirements,
        evidence: item
            .evidence
            .iter()
            .map(|hint| EvidenceHintView { kind: hint.kind.into(), text: localised(&hint.text) })
            .collect(),
        actions: item
            .actions
            .iter()
            .map(|(level, action)| {
                let view = ActionView { text: localised(&action.text), effort: action.effort.into() };
                (level.to_string(), view)
            })
            .collect(),
    }
}

fn requirement_view(requirement: &Requirement) -> RequirementView {
    RequirementView { id: requirement.id.clone(), text: localised(&requirement.text) }
}
