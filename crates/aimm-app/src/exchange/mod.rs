//! Files in and out: every one is untrusted, read within limits, and refused with all of its problems.

mod assessment_file;
mod input;

pub use assessment_file::{ImportedAssessment, Subject, is_assessment};
pub use input::{STANDARD_INPUT, read_file, read_folder_or_file, read_stream};

pub(crate) use assessment_file::{assessment_json, saved_file};
