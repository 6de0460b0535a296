//! What every section needs: the input, the messages of its language, and the words they make together.

use aimm_charts::{Appearance, Theme};
use aimm_core::date::Date;
use aimm_core::number::{percentage, two_decimals};
use aimm_core::questionnaire::{Policy, Subject};
use aimm_core::scorecard::LevelStatus;
use aimm_core::text::{LanguageTag, LocalisedText};
use aimm_messages::{Argument, Language, Messages, number};

use super::scored::{ScoredArea, ScoredDomain, ScoredItem, scored_domains};
use super::typography;
use crate::document::{Column, Run};
use crate::input::ReportInput;

/// What every section needs.
pub(crate) struct Context<'a> {
    pub(crate) input: &'a ReportInput<'a>,
    pub(crate) messages: &'a Messages,
    pub(crate) language: LanguageTag,
    pub(crate) domains: Vec<ScoredDomain<'a>>,
    /// Look of the charts; `None` leaves the tables without pictures.
    pub(crate) theme: Option<Theme>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(input: &'a ReportInput<'a>, messages: &'a Messages) -> Self {
        let theme = Theme::bundled(Appearance::Print).ok();
        Self { input, messages, language: language_of(messages), domains: scored_domains(input), theme }
    }

    /// The message `key`.
    pub(crate) fn text(&self, key: &str) -> String {
        self.messages.text(key)
    }

    /// The name `key` as it stands within a sentence.
    pub(crate) fn lowered(&self, key: &str) -> String {
        typography::lowered(&self.messages.text(key))
    }

    /// The message `key` with its placeholders filled.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.messages.format(key, arguments)
    }

    /// A text of the questionnaire.
    pub(crate) fn local<'b>(&self, text: &'b LocalisedText) -> &'b str {
        text.get(&self.language)
    }

    /// A text of the questionnaire as a run, in its own language where it has to stand in.
    pub(crate) fn run(&self, text: &LocalisedText) -> Run {
        local_run(text, &self.language)
    }

    pub(crate) fn words(&self) -> Language {
        self.messages.language()
    }

    pub(crate) fn top(&self) -> u8 {
        self.input.questionnaire.top_level()
    }

    pub(crate) fn policy(&self) -> Policy {
        self.input.scorecard.policy
    }

    pub(crate) fn level(&self) -> Option<u8> {
        self.input.scorecard.overall.score.claimed.level
    }

    /// Says whether anything is rated, so that there are figures.
    pub(crate) fn is_rated(&self) -> bool {
        self.input.scorecard.overall.score.claimed.index.is_some()
    }

    pub(crate) fn is_indicative(&self) -> bool {
        self.input.scorecard.overall.status == LevelStatus::Indicative
    }

    /// The index that `level` needs.
    pub(crate) fn index_needed(&self, level: u8) -> f64 {
        f64::from(level) - self.input.questionnaire.scoring.level_margin
    }

    pub(crate) fn n_open(&self) -> u32 {
        self.input.scorecard.counts.unanswered + self.input.scorecard.counts.unknown
    }

    pub(crate) fn has_caps(&self) -> bool {
        !self.input.questionnaire.scoring.evidence_caps.is_empty()
    }

    pub(crate) fn areas(&self) -> impl Iterator<Item = &ScoredArea<'a>> {
        self.domains.iter().flat_map(|domain| &domain.areas)
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &ScoredItem<'a>> {
        self.areas().flat_map(|area| &area.items)
    }

    pub(crate) fn find_area(&self, id: &str) -> Option<&ScoredArea<'a>> {
        self.areas().find(|area| area.area.id.as_str() == id)
    }

    pub(crate) fn find_domain(&self, id: &str) -> Option<&ScoredDomain<'a>> {
        self.domains.iter().find(|domain| domain.domain.id.as_str() == id)
    }

    /// Name of the domain, area or item `id`.
    pub(crate) fn name<'b>(&'b self, id: &'b str) -> &'b str {
        self.input.questionnaire.name_of(id, &self.language)
    }

    /// Id and name of an area or item; the id alone where it is the name too.
    pub(crate) fn id_and_name(&self, id: &str) -> String {
        let name = self.name(id);
        if name == id { id.to_owned() } else { format!("{id} {name}") }
    }

    pub(crate) fn level_name(&self, level: u8) -> &str {
        let levels = &self.input.questionnaire.levels;
        levels.get(usize::from(level)).map_or("", |level| self.local(&level.name))
    }

    /// A level with its name, at the start of a sentence: `Level 2 (Managed)`.
    pub(crate) fn level_and_name(&self, level: u8) -> String {
        self.say("report-level", &[("level", level.into()), ("name", self.level_name(level).into())])
    }

    #[expect(clippy::unused_self, reason = "figures are written through the context, as all texts are")]
    pub(crate) fn index(&self, index: f64) -> String {
        two_decimals(index)
    }

    pub(crate) fn index_or_not_rated(&self, index: Option<f64>) -> String {
        index.map_or_else(|| self.lowered("area-state-not-rated"), two_decimals)
    }

    pub(crate) fn percent(&self, share: f64) -> String {
        number::percentage(&percentage(share), self.words())
    }

    /// Worst and best case, or that they are the same.
    pub(crate) fn bounds(&self, low: Option<f64>, high: Option<f64>) -> String {
        match (low.map(two_decimals), high.map(two_decimals)) {
            (Some(low), Some(high)) if low == high => self.text("bounds-exact"),
            (Some(low), Some(high)) => {
                self.say("report-range", &[("low", low.into()), ("high", high.into())])
            }
            _ => self.lowered("area-state-not-rated"),
        }
    }

    pub(crate) fn date(&self, date: Date) -> String {
        number::long_date(date.year(), date.month(), date.day(), self.words())
    }

    /// The policy's name within a sentence.
    pub(crate) fn policy_name(&self) -> String {
        self.lowered(policy_key(self.policy()))
    }

    /// Questionnaire and policy, as most sentences on levels need them.
    pub(crate) fn source(&self) -> [(&'static str, Argument<'_>); 3] {
        let questionnaire = self.input.questionnaire;
        [
            ("questionnaire", questionnaire.id.as_str().into()),
            ("version", questionnaire.version.as_str().into()),
            ("policy", self.policy_name().into()),
        ]
    }

    /// The message `key` with questionnaire, policy and more.
    pub(crate) fn say_with_source(&self, key: &str, more: &[(&'static str, Argument<'_>)]) -> String {
        let mut arguments = self.source().to_vec();
        arguments.extend_from_slice(more);
        self.say(key, &arguments)
    }

    /// The message `key`, which depends on what is assessed.
    pub(crate) fn of_subject(&self, key: &str) -> String {
        self.say(key, &[("subject", self.input.questionnaire.subject.name().into())])
    }

    /// What the organisation is to what is assessed.
    pub(crate) fn organisation_label(&self) -> &'static str {
        organisation_key(self.input.questionnaire.subject)
    }

    /// Whose report it is; empty where the assessment does not say.
    pub(crate) fn organisation(&self) -> String {
        let name = self.input.assessment.organisation.name.trim();
        if self.input.is_demo && !name.is_empty() {
            self.say("report-demo-organisation", &[("organisation", name.into())])
        } else {
            name.to_owned()
        }
    }

    /// Title of the assessment, else of the questionnaire.
    pub(crate) fn title(&self) -> &str {
        match self.input.assessment.title.trim() {
            "" => self.local(&self.input.questionnaire.title),
            title => title,
        }
    }

    pub(crate) fn column(&self, key: &str, share: f32) -> Column {
        Column::text(self.text(key), share)
    }

    pub(crate) fn figures(&self, key: &str) -> Column {
        Column::figures(self.text(key))
    }

    pub(crate) fn list(&self, parts: &[String]) -> String {
        typography::list(parts, self.words())
    }

    pub(crate) fn clauses(&self, parts: &[String]) -> String {
        typography::clauses(parts, self.words())
    }

    pub(crate) fn sentences(&self, parts: &[String]) -> String {
        typography::sentences(parts, self.words())
    }
}

/// The language of messages.
pub(crate) fn language_of(messages: &Messages) -> LanguageTag {
    language_tag(messages.language())
}

/// Tag of a language of the program.
pub(crate) fn language_tag(language: Language) -> LanguageTag {
    match language {
        Language::English => LanguageTag::english(),
        Language::SimplifiedChinese => LanguageTag::simplified_chinese(),
    }
}

/// A text of the questionnaire as a run, in its own language where it has to stand in.
pub(crate) fn local_run(text: &LocalisedText, language: &LanguageTag) -> Run {
    let run = Run::new(text.get(language));
    let same = |tag: &LanguageTag| tag.is_chinese() == language.is_chinese();
    let own = text.iter().find(|(_, found)| *found == run.text).map(|(tag, _)| tag.clone());
    match own {
        Some(tag) if text.exact(language).is_none() && !same(&tag) => run.in_language(tag),
        _ => run,
    }
}

/// What the organisation that an assessment names is to what `subject` says is assessed.
pub(crate) fn organisation_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Organisation => "term-organisation",
        Subject::AiSystem => "term-provider-or-operator",
        Subject::Product => "term-provider",
    }
}

/// Key of the name of a policy.
pub(crate) fn policy_key(policy: Policy) -> &'static str {
    match policy {
        Policy::Balanced => "policy-balanced",
        Policy::Strict => "policy-strict",
        Policy::Average => "policy-average",
    }
}
