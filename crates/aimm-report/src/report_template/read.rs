//! From bytes to a template, or to everything that is wrong with them.

use std::sync::Arc;

use aimm_charts::Colour;
use aimm_core::canonical::{canonical_json_of, digest_of_bytes};
use aimm_core::format::report_template::{
    REPORT_TEMPLATE_FORMAT, ReportTemplateFile, TemplateColoursFile, TemplateLogoFile,
};
use aimm_core::format::{check_format, check_shape, parse_json};
use aimm_core::problem::{Loaded, Problem, ProblemCode, SourceFile};
use aimm_core::text::{LanguageTag, LocalisedText};
use schemars::schema_for;

use super::colour::{MARK_CONTRAST, TEXT_CONTRAST, is_legible, legible};
use super::logo;
use super::{BrandColours, Logo, ReportTemplate};

/// Longest name, in characters.
const NAME_LIMIT: usize = 80;
/// Longest text of the title page.
const COVER_LIMIT: usize = 600;
/// Longest mark, as in the options of a report.
const MARK_LIMIT: usize = 60;
/// Longest line at the top of pages.
const HEADER_LIMIT: usize = 120;
/// Longest text at the foot of pages.
const FOOTER_LIMIT: usize = 200;
/// Longest words for the logo.
const ALTERNATIVE_LIMIT: usize = 200;

/// The template in `file`; with all problems where it has any.
pub fn read_report_template(file: &SourceFile) -> Loaded<ReportTemplate> {
    let refused = |problems| Loaded { value: None, problems };
    let mut value = match parse_json(file) {
        Ok(value) => value,
        Err(problems) => return refused(problems),
    };
    if let Err(problem) = check_format(&value, &file.name, REPORT_TEMPLATE_FORMAT) {
        return refused(vec![problem]);
    }
    let shape = check_shape(&schema_for!(ReportTemplateFile), &mut value, &file.name);
    match serde_json::from_value::<ReportTemplateFile>(value) {
        Ok(parsed) => {
            let mut loaded = template_from_file(parsed, &file.name);
            // What only follows from a defect of shape is not said again.
            loaded.problems.retain(|problem| !shape.iter().any(|cause| follows_from(problem, cause)));
            loaded.problems.splice(0..0, shape);
            loaded.value = loaded.value.filter(|_| loaded.problems.is_empty());
            loaded
        }
        Err(error) => {
            let problem = Problem::new(&file.name, "", ProblemCode::Syntax).with("line", 0).with("column", 0);
            refused([shape, vec![problem.with("reason", error)]].concat())
        }
    }
}

fn follows_from(problem: &Problem, cause: &Problem) -> bool {
    let place = match cause.argument("name") {
        Some(name) if cause.code == ProblemCode::MissingField => format!("{}/{name}", cause.path),
        _ => cause.path.clone(),
    };
    // The bytes are looked at as what they are said to be.
    let is_of_kind = place == "/logo/kind" && problem.path == "/logo/data";
    is_of_kind || problem.path == place || problem.path.starts_with(&format!("{place}/"))
}

/// The template that `file` is; problems call it `name`.
pub fn template_from_file(file: ReportTemplateFile, name: &str) -> Loaded<ReportTemplate> {
    let mut reading = Reading { name, problems: Vec::new() };
    reading.name(&file.name);
    let texts = [
        (&file.cover, "/cover", COVER_LIMIT),
        (&file.confidentiality, "/confidentiality", MARK_LIMIT),
        (&file.header, "/header", HEADER_LIMIT),
        (&file.footer, "/footer", FOOTER_LIMIT),
    ];
    for (text, path, limit) in texts {
        if let Some(text) = text {
            reading.text(text, path, limit);
        }
    }
    let colours = file.colours.as_ref().and_then(|colours| reading.colours(colours));
    let logo = file.logo.as_ref().and_then(|logo| reading.logo(logo));
    // A template always has a JSON form: it holds texts alone.
    let digest = digest_of_bytes(canonical_json_of(&file).unwrap_or_default().as_bytes());
    let problems = reading.problems;
    let value = problems.is_empty().then_some(ReportTemplate { file, digest, colours, logo });
    Loaded { value, problems }
}

struct Reading<'a> {
    name: &'a str,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn problem(&self, path: impl Into<String>, code: ProblemCode) -> Problem {
        Problem::new(self.name, path, code)
    }

    fn name(&mut self, name: &str) {
        self.words(name, "/name", "", NAME_LIMIT);
        if name.contains('\n') {
            let problem = self.problem("/name", ProblemCode::MarkupInText);
            self.problems.push(problem.with("found", "U+000A").with("language", ""));
        }
    }

    fn text(&mut self, text: &LocalisedText, path: &str, limit: usize) {
        if text.iter().next().is_none() {
            let problem = self.problem(path, ProblemCode::MissingTranslation);
            self.problems.push(problem.with("language", "en"));
        }
        for (tag, words) in text.iter() {
            let place = format!("{path}/{tag}");
            if ![LanguageTag::english(), LanguageTag::simplified_chinese()].contains(tag) {
                let problem = self.problem(&place, ProblemCode::UnknownValue);
                self.problems.push(problem.with("found", tag).with("allowed", "en, zh-Hans"));
            }
            self.words(words, &place, tag.as_str(), limit);
        }
    }

    fn words(&mut self, words: &str, path: &str, language: &str, limit: usize) {
        let length = words.chars().count();
        let control = words.chars().find(|sign| sign.is_control() && *sign != '\n');
        let problem = if words.trim().is_empty() {
            self.problem(path, ProblemCode::EmptyText)
        } else if length > limit {
            self.problem(path, ProblemCode::TextTooLong).with("found", length).with("limit", limit)
        } else if let Some(sign) = control {
            let name = format!("U+{:04X}", u32::from(sign));
            self.problem(path, ProblemCode::MarkupInText).with("found", name)
        } else {
            return;
        };
        self.problems.push(problem.with("language", language));
    }

    fn colours(&mut self, file: &TemplateColoursFile) -> Option<BrandColours> {
        let primary = self.colour(&file.primary, "/colours/primary", TEXT_CONTRAST);
        let secondary = self.colour(&file.secondary, "/colours/secondary", MARK_CONTRAST);
        Some(BrandColours { primary: primary?, secondary: secondary? })
    }

    fn colour(&mut self, text: &str, path: &str, contrast: f64) -> Option<Colour> {
        let Some(colour) = Colour::from_hex(text) else {
            self.problems.push(self.problem(path, ProblemCode::InvalidColour).with("found", text));
            return None;
        };
        if is_legible(colour, contrast) {
            return Some(colour);
        }
        let darker = legible(colour, contrast).hex().to_lowercase();
        let problem = self.problem(path, ProblemCode::ContrastTooLow).with("found", text);
        self.problems.push(problem.with("expected", contrast).with("suggestion", darker));
        None
    }

    fn logo(&mut self, file: &TemplateLogoFile) -> Option<Logo> {
        self.text(&file.alternative, "/logo/alternative", ALTERNATIVE_LIMIT);
        match logo::picture(file, self.name, "/logo/data") {
            Ok(picture) => Some(Logo { picture: Arc::new(picture), alternative: file.alternative.clone() }),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }
}
