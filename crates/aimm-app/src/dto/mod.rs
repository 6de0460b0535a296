//! What crosses to the hosts: inputs end in `Args`, the rest are views. These types and no others become TypeScript.

mod answer_workbook;
mod assessment;
mod item_analysis;
mod organisation;
mod program;
mod questionnaire;
mod references;
mod report;
mod report_template;
mod response;
mod results;
mod scorecard;
mod workspace;

pub use answer_workbook::*;
pub use assessment::*;
pub use item_analysis::*;
pub use organisation::*;
pub use program::*;
pub use questionnaire::*;
pub use references::*;
pub use report::*;
pub use report_template::*;
pub use response::*;
pub use results::*;
pub use scorecard::*;
pub use workspace::*;

use std::collections::BTreeMap;

/// A text by language tag.
pub type Localised = BTreeMap<String, String>;
