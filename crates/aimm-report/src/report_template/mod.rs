//! Templates of reports: logo, colours and texts of whoever hands the report over.
//!
//! A template comes from outside. It is read as a whole with all of its problems at once, and nothing that its logo refers
//! to beyond itself is fetched.

mod colour;
mod logo;
mod read;
mod svg;

use std::sync::Arc;

use aimm_charts::{Bitmap, Colour};
use aimm_core::format::report_template::ReportTemplateFile;
use aimm_core::text::LocalisedText;

pub use logo::logo_from_bytes;
pub use read::{read_report_template, template_from_file};

/// A template, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportTemplate {
    /// The file it is.
    pub file: ReportTemplateFile,
    /// Digest of its canonical form, `sha256:…`.
    pub digest: String,
    /// Its colours.
    pub colours: Option<BrandColours>,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// Two colours in the place of the program's own; both are legible on white paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrandColours {
    /// Of rules, marks of headings, small titles and links.
    pub primary: Colour,
    /// Of marks of lower headings and of the rule at the foot.
    pub secondary: Colour,
}

/// A picture with the words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The picture.
    pub picture: Arc<Bitmap>,
    /// What it shows, for readers who do not see it.
    pub alternative: LocalisedText,
}
