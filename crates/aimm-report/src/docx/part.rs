//! The parts of a document, what they are, and how they refer to each other.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::{CONTENT_TYPES, Parts, pack};
use super::xml::Xml;
use crate::error::ReportError;

/// Namespace of text documents.
pub(crate) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Namespace of references from one part to another.
pub(crate) const REFERENCE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Namespace of the parts that hold such references.
pub(crate) const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// Namespace of pictures, and what says that something is one.
pub(crate) const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/// Namespace of drawings.
pub(crate) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
/// Namespace of drawings in text.
pub(crate) const DRAWING_IN_TEXT: &str =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";

/// What a part is to the one that refers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Relation {
    Document,
    CoreProperties,
    Properties,
    Styles,
    Settings,
    FontTable,
    Numbering,
    Theme,
    Header,
    Footer,
    Image,
    Font,
    Hyperlink,
}

impl Relation {
    const ALL: [Self; 13] = [
        Self::Document,
        Self::CoreProperties,
        Self::Properties,
        Self::Styles,
        Self::Settings,
        Self::FontTable,
        Self::Numbering,
        Self::Theme,
        Self::Header,
        Self::Footer,
        Self::Image,
        Self::Font,
        Self::Hyperlink,
    ];

    /// Its name in the file.
    pub(crate) fn uri(self) -> String {
        let name = match self {
            Self::CoreProperties => {
                return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
                    .to_owned();
            }
            Self::Document => "officeDocument",
            Self::Properties => "extended-properties",
            Self::Styles => "styles",
            Self::Settings => "settings",
            Self::FontTable => "fontTable",
            Self::Numbering => "numbering",
            Self::Theme => "theme",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Image => "image",
            Self::Font => "font",
            Self::Hyperlink => "hyperlink",
        };
        format!("{REFERENCE}/{name}")
    }

    /// The relation of this name, where we know it.
    pub(crate) fn of(uri: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|relation| relation.uri() == uri)
    }

    /// What the part contains; `None` where the ending of its name says it.
    fn content_type(self) -> Option<&'static str> {
        Some(match self {
            Self::Document => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            }
            Self::CoreProperties => "application/vnd.openxmlformats-package.core-properties+xml",
            Self::Properties => "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            Self::Styles => "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
            Self::Settings => "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
            Self::FontTable => "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
            Self::Numbering => "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            Self::Theme => "application/vnd.openxmlformats-officedocument.theme+xml",
            Self::Header => "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
            Self::Footer => "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
            Self::Image | Self::Font | Self::Hyperlink => return None,
        })
    }
}

/// Endings of names and what such parts contain.
const ENDINGS: [(&str, &str); 13] = [
    ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    ("xml", "application/xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("bmp", "image/bmp"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("emf", "image/x-emf"),
    ("wmf", "image/x-wmf"),
    ("svg", "image/svg+xml"),
    ("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
];

/// Says whether such a part may be a picture or a font.
pub(crate) fn is_known_ending(name: &str) -> bool {
    let ending = ending(name);
    ENDINGS.iter().skip(2).any(|(known, _)| *known == ending)
}

fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// One reference of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) id: String,
    pub(crate) relation: Relation,
    /// A part beside this one, or an address.
    pub(crate) target: String,
}

/// What one part refers to.
#[derive(Clone, Debug, Default)]
pub(crate) struct References {
    entries: Vec<Reference>,
}

impl References {
    /// References that are there already.
    pub(crate) fn of(entries: Vec<Reference>) -> Self {
        Self { entries }
    }

    /// A new reference; its id. The same target is referred to once.
    pub(crate) fn add(&mut self, relation: Relation, target: &str) -> String {
        let is_same = |entry: &&Reference| entry.relation == relation && entry.target == target;
        if let Some(entry) = self.entries.iter().find(is_same) {
            return entry.id.clone();
        }
        let taken: BTreeSet<&str> = self.entries.iter().map(|entry| entry.id.as_str()).collect();
        let free = (self.entries.len() + 1..).map(|number| format!("rId{number}"));
        let id = free.into_iter().find(|id| !taken.contains(id.as_str())).unwrap_or_default();
        self.entries.push(Reference { id: id.clone(), relation, target: target.to_owned() });
        id
    }

    /// Drops those of a kind.
    pub(crate) fn remove(&mut self, relation: Relation) {
        self.entries.retain(|entry| entry.relation != relation);
    }

    /// Says whether one leads to `target`.
    pub(crate) fn has(&self, target: &str) -> bool {
        self.entries.iter().any(|entry| entry.target == target)
    }

    /// The part that holds them.
    pub(crate) fn xml(&self) -> String {
        let mut xml = Xml::part();
        xml.open("Relationships", &[("xmlns", RELATIONS)]);
        for entry in &self.entries {
            let uri = entry.relation.uri();
            let mut attributes =
                vec![("Id", entry.id.as_str()), ("Type", uri.as_str()), ("Target", entry.target.as_str())];
            if entry.relation == Relation::Hyperlink {
                attributes.push(("TargetMode", "External"));
            }
            xml.empty("Relationship", &attributes);
        }
        xml.finish()
    }
}

/// A document file in the making.
#[derive(Default)]
pub(crate) struct Package {
    parts: Parts,
    kinds: BTreeMap<String, Relation>,
}

impl Package {
    /// Adds a part that `relation` says the kind of.
    pub(crate) fn add(&mut self, name: &str, relation: Relation, bytes: Vec<u8>) {
        self.parts.insert(name.to_owned(), bytes);
        self.kinds.insert(name.to_owned(), relation);
    }

    /// Changes the text of a part.
    pub(crate) fn append(&mut self, name: &str, change: impl FnOnce(&str) -> String) {
        if let Some(bytes) = self.parts.get_mut(name) {
            *bytes = change(&String::from_utf8_lossy(bytes)).into_bytes();
        }
    }

    /// Says whether there is such a part.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// Adds what the part `name` refers to.
    pub(crate) fn refer(&mut self, name: &str, references: &References) {
        self.parts.insert(references_of(name), references.xml().into_bytes());
    }

    /// The whole file.
    pub(crate) fn pack(mut self) -> Result<Vec<u8>, ReportError> {
        self.parts.insert(CONTENT_TYPES.to_owned(), self.content_types().into_bytes());
        pack(&self.parts)
    }

    fn content_types(&self) -> String {
        let used: BTreeSet<String> = self.parts.keys().map(|name| ending(name)).collect();
        let mut xml = Xml::part();
        xml.open("Types", &[("xmlns", TYPES)]);
        for (ending, kind) in ENDINGS.iter().filter(|(ending, _)| used.contains(*ending)) {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for (name, relation) in &self.kinds {
            if let Some(kind) = relation.content_type() {
                xml.empty("Override", &[("PartName", &format!("/{name}")), ("ContentType", kind)]);
            }
        }
        xml.finish()
    }
}

/// Name of the part with the references of `name`.
pub(crate) fn references_of(name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_referred_to_once_under_an_id_of_its_own() {
        let known =
            Reference { id: "rId2".to_owned(), relation: Relation::Styles, target: "styles.xml".to_owned() };
        let mut references = References::of(vec![known]);
        let theme = references.add(Relation::Theme, "theme/theme1.xml");
        assert_eq!(theme, "rId3", "rId2 is taken");
        assert_eq!(references.add(Relation::Theme, "theme/theme1.xml"), theme);
        assert_eq!(references.add(Relation::Styles, "styles.xml"), "rId2");
    }

    #[test]
    fn references_stand_beside_their_part() {
        assert_eq!(references_of("word/document.xml"), "word/_rels/document.xml.rels");
        assert_eq!(references_of(""), "_rels/.rels");
    }

    #[test]
    fn relations_are_known_by_name() {
        for relation in Relation::ALL {
            assert_eq!(Relation::of(&relation.uri()), Some(relation));
        }
        assert_eq!(Relation::of("http://schemas.openxmlformats.org/x/oleObject"), None);
    }
}
