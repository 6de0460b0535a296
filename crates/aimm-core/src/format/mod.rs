//! The files other programs read and write, as types. Nothing else in this crate has a JSON form.

pub mod assessment;
pub mod consensus;
mod name;
pub mod questionnaire;
pub mod report_template;
pub mod roadmap;
pub mod robustness;
pub mod rules;
pub mod scorecard;
pub mod scored_questionnaire;
mod shape;
mod syntax;

pub use name::check_format;
pub use shape::check_shape;
pub use syntax::{BYTE_LIMIT, parse_json};
