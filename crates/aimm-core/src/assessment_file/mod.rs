//! Assessment files in and out.

mod convert;
mod read;

pub use convert::{
    AssessmentFileError, ResponseFileError, assessment_from_file, assessment_to_file, response_from_file,
    response_to_file,
};
pub use read::{TEXT_LIMIT, check_assessment_file, questionnaire_of, read_assessment};
