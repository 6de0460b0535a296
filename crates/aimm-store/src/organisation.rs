//! Organisations of a workspace.

use aimm_core::assessment::Organisation;
use aimm_core::format::assessment::OrganisationFile;

use crate::assessment::whole;
use crate::change::Change;
use crate::error::{Noun, StoreError};
use crate::table;
use crate::table::organisation::OrganisationRow;
use crate::transaction::Stamp;
use crate::workspace::Workspace;

/// An organisation and how the workspace knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationRecord {
    /// Its id, a UUID of version 7.
    pub id: String,
    /// Who it is.
    pub organisation: Organisation,
    /// Whether it is fictitious.
    pub is_demo: bool,
}

impl OrganisationRow {
    pub(crate) fn new(organisation: &Organisation, is_demo: bool) -> Self {
        let Organisation { name, industry, employees } = organisation.clone();
        Self { name, industry, employees, is_demo }
    }

    pub(crate) fn to_file(&self) -> OrganisationFile {
        OrganisationFile {
            name: self.name.clone(),
            industry: self.industry.clone(),
            employees: self.employees,
        }
    }

    fn into_record(self, id: String) -> OrganisationRecord {
        let Self { name, industry, employees, is_demo } = self;
        OrganisationRecord { id, organisation: Organisation { name, industry, employees }, is_demo }
    }
}

impl Workspace {
    /// All organisations, by name and then by id.
    ///
    /// # Errors
    /// As any reading.
    pub fn list_organisations(&self) -> Result<Vec<OrganisationRecord>, StoreError> {
        let rows = table::organisation::all(self.connection())?;
        let mut records: Vec<_> = rows.into_iter().map(|(id, row)| row.into_record(id)).collect();
        records.sort_by(|one, other| one.organisation.name.cmp(&other.organisation.name));
        Ok(records)
    }

    /// The organisation `id`.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn organisation(&self, id: &str) -> Result<OrganisationRecord, StoreError> {
        let row = table::organisation::find(self.connection(), id)?;
        Ok(row.ok_or_else(|| StoreError::not_found(Noun::Organisation, id))?.into_record(id.to_owned()))
    }

    /// Adds an organisation or changes the one of this id. Final assessments keep the organisation as it was.
    ///
    /// # Errors
    /// `Locked`, `DiskFull`, `NotAccessible`.
    pub fn save_organisation(
        &mut self,
        record: &OrganisationRecord,
        stamp: Stamp<'_>,
    ) -> Result<(), StoreError> {
        self.write(stamp, |writer| {
            let before = table::organisation::find(writer, &record.id)?;
            let after = OrganisationRow::new(&record.organisation, record.is_demo);
            if before.as_ref() == Some(&after) {
                return Ok(((), None));
            }
            table::organisation::upsert(writer, &record.id, &after)?;
            Ok(((), Some(Change::OrganisationSaved { organisation: record.id.clone(), before, after })))
        })
    }

    /// Deletes an organisation and its assessments, final ones too; the events stay.
    ///
    /// # Errors
    /// `NotFound`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn delete_organisation(&mut self, id: &str, stamp: Stamp<'_>) -> Result<(), StoreError> {
        self.write(stamp, |writer| {
            let before = table::organisation::find(writer, id)?;
            let before = before.ok_or_else(|| StoreError::not_found(Noun::Organisation, id))?;
            let assessments = table::assessment::ids_of_organisation(writer, id)?
                .iter()
                .map(|assessment| whole(writer, assessment))
                .collect::<Result<_, _>>()?;
            table::organisation::delete(writer, id)?;
            Ok(((), Some(Change::OrganisationDeleted { organisation: id.to_owned(), before, assessments })))
        })
    }
}
