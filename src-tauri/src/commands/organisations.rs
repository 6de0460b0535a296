//! Organisations.

use aimm_app::dto::{ApiError, OrganisationView, SaveOrganisationArgs};
use tauri::State;

use crate::host::Host;

/// Makes or changes an organisation.
#[tauri::command(async)]
pub(crate) fn save_organisation(
    host: State<'_, Host>,
    args: SaveOrganisationArgs,
) -> Result<OrganisationView, ApiError> {
    host.run(|app| app.save_organisation(args))
}
