//! Parts that are kept as they are, with the pictures and fonts they refer to.

use super::source::{RawReference, parse, references, resolve, text};
use super::{TemplateProblem, check};
use crate::docx::archive::Parts;
use crate::docx::part::{Reference, References, Relation, is_known_ending};

/// Names that our own parts have, or that say what parts are.
const RESERVED: [&str; 5] =
    ["word/document.xml", "word/settings.xml", "word/styles.xml", "word/numbering.xml", "docprops/"];

/// What is kept so far.
#[derive(Default)]
pub(super) struct Carried {
    pub(super) parts: Vec<(String, Relation, Vec<u8>)>,
    pub(super) inner: Vec<(String, References)>,
}

impl Carried {
    /// Keeps the XML part `name` and everything it needs.
    pub(super) fn keep(
        &mut self,
        parts: &Parts,
        name: &str,
        relation: Relation,
    ) -> Result<(), TemplateProblem> {
        if self.has(name) {
            return Ok(());
        }
        let damaged = || TemplateProblem::Damaged(name.to_owned());
        if is_reserved(name) {
            return Err(damaged());
        }
        let text = text(parts, name)?.ok_or_else(damaged)?;
        check::check(name, &parse(name, text)?)?;
        self.parts.push((name.to_owned(), relation, text.as_bytes().to_vec()));
        self.keep_references(parts, name, name)
    }

    /// Keeps what the part `from` refers to, for the part that is called `name` in our file.
    pub(super) fn keep_references(
        &mut self,
        parts: &Parts,
        from: &str,
        name: &str,
    ) -> Result<(), TemplateProblem> {
        let mut entries = Vec::new();
        for raw in references(parts, from)? {
            entries.push(self.reference(parts, from, raw)?);
        }
        if !entries.is_empty() {
            self.inner.push((name.to_owned(), References::of(entries)));
        }
        Ok(())
    }

    fn reference(
        &mut self,
        parts: &Parts,
        from: &str,
        raw: RawReference,
    ) -> Result<Reference, TemplateProblem> {
        let outside =
            |target: &str| TemplateProblem::Outside { part: from.to_owned(), target: target.to_owned() };
        let unknown = |what: &str| TemplateProblem::Unknown { part: from.to_owned(), what: what.to_owned() };
        let relation = Relation::of(&raw.kind);
        match (relation, raw.is_external) {
            // A link is followed by whoever clicks it, and by nobody else.
            (Some(Relation::Hyperlink), true) => {
                Ok(Reference { id: raw.id, relation: Relation::Hyperlink, target: raw.target })
            }
            (_, true) => Err(outside(&raw.target)),
            (Some(relation @ (Relation::Image | Relation::Font)), false) => {
                let name = resolve(from, &raw.target).ok_or_else(|| outside(&raw.target))?;
                if is_reserved(&name) || !is_known_ending(&name) {
                    return Err(unknown(&raw.target));
                }
                let bytes = parts.get(&name).ok_or_else(|| TemplateProblem::Damaged(name.clone()))?;
                if name.to_ascii_lowercase().ends_with(".svg") {
                    self.check_svg(parts, &name)?;
                }
                if !self.has(&name) {
                    self.parts.push((name.clone(), relation, bytes.clone()));
                }
                Ok(Reference { id: raw.id, relation, target: format!("/{name}") })
            }
            _ => Err(unknown(raw.kind.rsplit('/').next().unwrap_or_default())),
        }
    }

    /// A picture in XML may refer to others.
    #[expect(clippy::unused_self, reason = "it belongs to what is kept")]
    fn check_svg(&self, parts: &Parts, name: &str) -> Result<(), TemplateProblem> {
        let text = text(parts, name)?.unwrap_or_default();
        check::check(name, &parse(name, text)?)
    }

    fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|(known, _, _)| known == name)
    }
}

fn is_reserved(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    RESERVED.iter().any(|reserved| name.starts_with(reserved))
        || name.contains("_rels/")
        || name.starts_with('[')
}
