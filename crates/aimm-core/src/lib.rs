//! The domain of AIMM Assessor: questionnaires, assessments and what follows from them.
//!
//! Pure: no file, clock, network or randomness. Each stage is one function from values to values: [`questionnaire::load`],
//! [`assessment_file::read_assessment`], [`scoring::score`], [`consensus::consensus`],
//! [`item_analysis::analyse`], [`finding::findings`], [`robustness::robustness`], [`roadmap::plan`].

pub mod assessment;
pub mod assessment_file;
pub mod canonical;
pub mod consensus;
pub mod date;
pub mod evidence;
pub mod finding;
pub mod format;
pub mod ids;
pub mod item_analysis;
pub mod number;
mod pointer;
pub mod problem;
pub mod questionnaire;
pub mod random;
pub mod resampling;
pub mod response;
pub mod roadmap;
pub mod robustness;
pub mod scorecard;
pub mod scoring;
pub mod text;
