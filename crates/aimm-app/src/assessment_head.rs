//! The head of an assessment: what it is called and speaks of, its weights and targets, checked.

use std::collections::BTreeMap;

use aimm_core::assessment::{Assessment, Organisation, QuestionnaireReference, Status, TargetProfile};
use aimm_core::date::Date;
use aimm_core::ids::{AreaId, AssessmentId, DomainId};
use aimm_core::questionnaire::Questionnaire;
use aimm_store::AssessmentDetails;

use crate::dto::{CreateAssessmentArgs, TargetView, UpdateAssessmentArgs};
use crate::error::{AppError, AppResult};
use crate::input_mistake::InputMistake;
use crate::organisations::{required_text, text_within_limit};

/// The draft that `args` begin, without its organisation, which the workspace has.
pub(crate) fn new_assessment(
    id: AssessmentId,
    args: &CreateAssessmentArgs,
    questionnaire: &Questionnaire,
    today: Date,
) -> AppResult<Assessment> {
    let target = args.target_level.map(|level| TargetView { level: Some(level), areas: BTreeMap::new() });
    Ok(Assessment {
        id,
        questionnaire: QuestionnaireReference::to(questionnaire),
        title: required_text("title", &args.title)?,
        status: Status::Draft,
        organisation: Organisation::default(),
        scope: text_within_limit("scope", &args.scope)?,
        assessed_on: Some(args.assessed_on.as_deref().map_or(Ok(today), date_of)?),
        ai_roles: Vec::new(),
        respondent: None,
        policy: args.policy.map(Into::into),
        weights: args.weight_preset.as_deref().map(|id| preset_weights(questionnaire, id)).transpose()?,
        target: target.map(|target| target_of(&target, questionnaire)).transpose()?,
        responses: Vec::new(),
    })
}

/// What `args` make of the head of `assessment`; what they do not name stays.
pub(crate) fn changed_details(
    args: UpdateAssessmentArgs,
    assessment: Assessment,
    language: String,
    questionnaire: &Questionnaire,
) -> AppResult<AssessmentDetails> {
    Ok(AssessmentDetails {
        title: args.title.map_or(Ok(assessment.title), |title| required_text("title", &title))?,
        scope: args.scope.map_or(Ok(assessment.scope), |scope| text_within_limit("scope", &scope))?,
        assessed_on: args.assessed_on.as_deref().map(date_of).transpose()?.or(assessment.assessed_on),
        ai_roles: assessment.ai_roles,
        policy: args.policy.map(Into::into).or(assessment.policy),
        weights: match args.weights {
            Some(weights) => Some(weights_of(&weights, questionnaire)?),
            None => assessment.weights,
        },
        target: match args.target {
            Some(target) => Some(target_of(&target, questionnaire)?),
            None => assessment.target,
        },
        language,
    })
}

fn date_of(text: &str) -> AppResult<Date> {
    Ok(Date::parse(text).ok_or_else(|| InputMistake::Date(text.to_owned()))?)
}

fn preset_weights(questionnaire: &Questionnaire, id: &str) -> AppResult<BTreeMap<DomainId, f64>> {
    let preset = questionnaire.weight_presets.iter().find(|preset| preset.id == id);
    preset.map(|preset| preset.domains.clone()).ok_or_else(|| AppError::NotFound(id.to_owned()))
}

/// One weight above 0 for every domain, and for nothing else.
fn weights_of(
    weights: &BTreeMap<String, f64>,
    questionnaire: &Questionnaire,
) -> AppResult<BTreeMap<DomainId, f64>> {
    /// Greatest weight that files may hold.
    const GREATEST: f64 = 1e9;
    let fits = |weight: &&f64| **weight > 0.0 && **weight <= GREATEST;
    let own: BTreeMap<DomainId, f64> = questionnaire
        .domains
        .iter()
        .filter_map(|domain| Some((domain.id.clone(), *weights.get(domain.id.as_str()).filter(fits)?)))
        .collect();
    if own.len() == questionnaire.domains.len() && own.len() == weights.len() {
        Ok(own)
    } else {
        Err(InputMistake::Weights.into())
    }
}

/// Levels and areas that the questionnaire has.
fn target_of(target: &TargetView, questionnaire: &Questionnaire) -> AppResult<TargetProfile> {
    let top = questionnaire.top_level();
    let mut levels = target.areas.values().chain(target.level.as_ref());
    if levels.any(|level| *level > top) || target.areas.keys().any(|id| questionnaire.find_area(id).is_none())
    {
        return Err(InputMistake::Target.into());
    }
    let areas = target.areas.iter().filter_map(|(id, level)| Some((AreaId::new(id)?, *level))).collect();
    Ok(TargetProfile { level: target.level, areas })
}

/// The wanted levels.
pub(crate) fn target_view(target: Option<&TargetProfile>) -> TargetView {
    TargetView {
        level: target.and_then(|target| target.level),
        areas: target
            .into_iter()
            .flat_map(|target| &target.areas)
            .map(|(area, level)| (area.to_string(), *level))
            .collect(),
    }
}
