//! What the sheet `Assessment` says.

use aimm_core::format::assessment::{
    ASSESSMENT_FORMAT, AssessmentFile, OrganisationFile, QuestionnaireReferenceFile, RespondentFile,
};
use aimm_core::problem::ProblemCode;
use serde::de::DeserializeOwned;

use super::Reading;
use crate::xlsx::answers::table::Table;
use crate::xlsx::answers::typed::Value;
use crate::xlsx::answers::words::folded;

/// The entry of this key, with its row; nothing where it is empty.
pub(super) fn entry<'a>(head: &Table<'a>, key: &str) -> Option<(u32, &'a Value)> {
    let row = row_of(head, key)?;
    Some((row, head.cell(row, "value")?))
}

fn row_of(head: &Table<'_>, key: &str) -> Option<u32> {
    let is_meant = |row: &u32| head.cell(*row, "key").is_some_and(|own| own.text().trim() == key);
    head.rows().into_iter().find(is_meant)
}

impl Reading<'_> {
    /// Everything of an assessment but its responses; `id` is that of a new one.
    pub(super) fn head(&mut self, head: &Table<'_>, id: &str) -> AssessmentFile {
        self.says_repeated_keys(head);
        let said = |reading: &mut Self, key: &str| {
            let row = row_of(head, key)?;
            Some(reading.text(head, row, "value")?.to_string())
        };
        // Ids and versions are compared to the letter, and spreadsheets add spaces.
        let trimmed = |reading: &mut Self, key: &str| said(reading, key).map(|text| text.trim().to_owned());
        AssessmentFile {
            format: ASSESSMENT_FORMAT.to_owned(),
            id: trimmed(self, "id").unwrap_or_else(|| id.to_owned()),
            questionnaire: QuestionnaireReferenceFile {
                id: trimmed(self, "questionnaire").unwrap_or_default(),
                version: trimmed(self, "version").unwrap_or_default(),
                digest: trimmed(self, "digest"),
            },
            title: said(self, "title").unwrap_or_default(),
            status: self.kept(head, "status").unwrap_or_default(),
            organisation: Some(OrganisationFile {
                name: said(self, "organisation.name").unwrap_or_default(),
                industry: said(self, "organisation.industry"),
                employees: self.employees(head),
            }),
            scope: said(self, "scope").unwrap_or_default(),
            assessed_on: row_of(head, "assessedOn").and_then(|row| self.date(head, row, "value")),
            ai_roles: self.kept(head, "aiRoles").unwrap_or_default(),
            respondent: self.respondent(head, said),
            policy: self.kept(head, "policy"),
            weights: self.kept(head, "weights"),
            target: self.kept(head, "target"),
            responses: Vec::new(),
        }
    }

    fn employees(&mut self, head: &Table<'_>) -> Option<u32> {
        let row = row_of(head, "organisation.employees")?;
        let value = self.value(head, row, "value")?;
        let count = value.count();
        if count.is_none() {
            let problem = self.problem(head.place(row, "value"), ProblemCode::OutOfRange);
            self.report(problem.with("found", value.shown()).with("allowed", format!("0–{}", u32::MAX)));
        }
        count
    }

    /// Whose answers they are. Who has no id yet is known by name.
    fn respondent(
        &mut self,
        head: &Table<'_>,
        said: impl Fn(&mut Self, &str) -> Option<String>,
    ) -> Option<RespondentFile> {
        let (id, name) = (said(self, "respondent.id"), said(self, "respondent.name"));
        let role = said(self, "respondent.role").map(|role| self.role_id(&role));
        let known = id.or_else(|| name.as_deref().map(|name| name.trim().to_owned()));
        if known.is_none() && role.is_some() {
            let row = row_of(head, "respondent.name").or_else(|| row_of(head, "respondent.role"))?;
            let problem = self.problem(head.place(row, "value"), ProblemCode::MissingField);
            self.report(problem.with("name", "respondent.name"));
        }
        Some(RespondentFile { id: known?, name, role })
    }

    /// The id of the role that is called so; else what was said, which is then found to be none.
    fn role_id(&self, said: &str) -> String {
        let wanted = folded(said);
        let is_meant = |name: &str| folded(name) == wanted;
        let roles = &self.questionnaire.roles;
        let found =
            roles.iter().find(|role| is_meant(&role.id) || role.name.iter().any(|(_, name)| is_meant(name)));
        found.map_or_else(|| said.trim().to_owned(), |role| role.id.clone())
    }

    /// What has no cell of its own and is kept as JSON.
    fn kept<T: DeserializeOwned>(&mut self, head: &Table<'_>, key: &str) -> Option<T> {
        let row = row_of(head, key)?;
        let text = self.text(head, row, "value")?;
        let value = serde_json::from_str(&text).ok();
        if value.is_none() {
            let problem = self.problem(head.place(row, "value"), ProblemCode::WrongType);
            self.report(problem.with("expected", key).with("found", "string"));
        }
        value
    }

    /// A day, as files write it.
    pub(super) fn date(&mut self, table: &Table<'_>, row: u32, key: &str) -> Option<String> {
        let value = self.value(table, row, key)?;
        let date = value.date(self.is_1904).map(|date| date.to_string());
        if date.is_none() {
            let problem = self.problem(table.place(row, key), ProblemCode::InvalidDate);
            self.report(problem.with("found", value.shown()));
        }
        date
    }
}
