//! Organisations of the open workspace.

use aimm_core::assessment::Organisation;
use aimm_core::assessment_file::TEXT_LIMIT;
use aimm_store::{OrganisationRecord, Workspace};

use crate::App;
use crate::dto::{OrganisationView, SaveOrganisationArgs};
use crate::error::{AppResult, in_workspace};
use crate::input_mistake::InputMistake;

impl App {
    /// Makes or changes an organisation.
    ///
    /// # Errors
    /// `Input` for a name that is empty; `NotFound` for an id that is not there.
    pub fn save_organisation(&self, args: SaveOrganisationArgs) -> AppResult<OrganisationView> {
        self.with_workspace(|workspace| {
            let is_demo = match &args.id {
                Some(id) => workspace.organisation(id).map_err(in_workspace(workspace.path()))?.is_demo,
                None => false,
            };
            let organisation = organisation_of(&args.name, args.industry.as_deref(), args.employees)?;
            let id = args.id.unwrap_or_else(|| self.environment.new_id());
            let record = OrganisationRecord { id, organisation, is_demo };
            self.put_organisation(workspace, &record)?;
            Ok(organisation_view(record))
        })
    }

    pub(crate) fn put_organisation(
        &self,
        workspace: &mut Workspace,
        record: &OrganisationRecord,
    ) -> AppResult<()> {
        self.change(workspace, |workspace, stamp| workspace.save_organisation(record, stamp))
    }
}

/// An organisation whose texts are trimmed and within limits.
pub(crate) fn organisation_of(
    name: &str,
    industry: Option<&str>,
    employees: Option<u32>,
) -> AppResult<Organisation> {
    let industry = industry.map(str::trim).filter(|text| !text.is_empty());
    Ok(Organisation {
        name: required_text("name", name)?,
        industry: industry.map(|text| text_within_limit("industry", text)).transpose()?,
        employees,
    })
}

/// `text`, trimmed; refused where it is empty or too long.
pub(crate) fn required_text(field: &'static str, text: &str) -> AppResult<String> {
    let text = text_within_limit(field, text)?;
    if text.is_empty() { Err(InputMistake::Empty(field).into()) } else { Ok(text) }
}

/// `text`, trimmed; refused where it is longer than what files may hold.
pub(crate) fn text_within_limit(field: &'static str, text: &str) -> AppResult<String> {
    let text = text.trim();
    if text.chars().count() > TEXT_LIMIT {
        return Err(InputMistake::TooLong(field, TEXT_LIMIT).into());
    }
    Ok(text.to_owned())
}

pub(crate) fn organisation_view(record: OrganisationRecord) -> OrganisationView {
    let OrganisationRecord { id, organisation, .. } = record;
    OrganisationView {
        id,
        name: organisation.name,
        industry: organisation.industry,
        employees: organisation.employees,
    }
}
