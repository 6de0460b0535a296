//! The parts of a template as text and XML, and what they refer to.

use roxmltree::{Document, Node, ParsingOptions};

use super::TemplateProblem;
use crate::docx::archive::Parts;
use crate::docx::part::{MAIN, RELATIONS, references_of};

/// Most elements of one part.
const MOST_NODES: u32 = 1_000_000;

/// A reference as the file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawReference {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) target: String,
    pub(crate) is_external: bool,
}

/// The text of a part; `None` where there is none.
pub(crate) fn text<'a>(parts: &'a Parts, name: &str) -> Result<Option<&'a str>, TemplateProblem> {
    let Some(bytes) = parts.get(name) else { return Ok(None) };
    let text = std::str::from_utf8(bytes).map_err(|_| TemplateProblem::Damaged(name.to_owned()))?;
    Ok(Some(text.trim_start_matches('\u{FEFF}')))
}

/// A part as XML. Neither document types nor entities are taken.
pub(crate) fn parse<'a>(name: &str, text: &'a str) -> Result<Document<'a>, TemplateProblem> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, entity_resolver: None };
    Document::parse_with_options(text, options).map_err(|_| TemplateProblem::Damaged(name.to_owned()))
}

/// What the part `name` refers to.
pub(crate) fn references(parts: &Parts, name: &str) -> Result<Vec<RawReference>, TemplateProblem> {
    let own = references_of(name);
    let Some(text) = text(parts, &own)? else { return Ok(Vec::new()) };
    let document = parse(&own, text)?;
    let entries =
        document.root_element().children().filter(|node| node.has_tag_name((RELATIONS, "Relationship")));
    let reference = |node: Node<'_, '_>| {
        let attribute = |name: &str| node.attribute(name).unwrap_or_default().to_owned();
        RawReference {
            id: attribute("Id"),
            kind: attribute("Type"),
            target: attribute("Target"),
            is_external: attribute("TargetMode").eq_ignore_ascii_case("External"),
        }
    };
    Ok(entries.map(reference).collect())
}

/// Name of the part that `target` means in `from`; `None` where it leads out of the file.
pub(crate) fn resolve(from: &str, target: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let (start, rest) = match target.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, target),
    };
    let mut names: Vec<&str> = start.split('/').filter(|name| !name.is_empty()).collect();
    for name in rest.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop()?;
            }
            _ => names.push(name),
        }
    }
    let is_plain =
        |name: &&str| !name.contains(['\\', ':', '?', '#', '%']) && !name.chars().any(char::is_control);
    (!names.is_empty() && names.iter().all(is_plain)).then(|| names.join("/"))
}

/// The attribute of this name in the namespace of text documents.
pub(super) fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((MAIN, name))
}

/// The first child of this name.
pub(super) fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.has_tag_name((MAIN, name)))
}

/// Says whether a switch is there and on.
pub(super) fn is_on(node: Node<'_, '_>, name: &str) -> bool {
    child(node, name).is_some_and(|found| !matches!(value(found, "val"), Some("0" | "false" | "off")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_lead_to_parts_and_never_out() {
        for (from, target, expected) in [
            ("word/document.xml", "header1.xml", Some("word/header1.xml")),
            ("word/header1.xml", "media/a.png", Some("word/media/a.png")),
            ("word/document.xml", "/word/styles.xml", Some("word/styles.xml")),
            ("word/theme/theme1.xml", "../media/a.png", Some("word/media/a.png")),
            ("word/document.xml", "../../etc/passwd", None),
            ("word/document.xml", "C:\\a.png", None),
            ("word/document.xml", "http://example.org/a.png", None),
            ("word/document.xml", "", Some("word")),
        ] {
            assert_eq!(resolve(from, target).as_deref(), expected, "{target}");
        }
    }

    #[test]
    fn document_types_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
        assert_eq!(parse("p", bomb).err(), Some(TemplateProblem::Damaged("p".to_owned())));
    }

    #[test]
    fn deep_nesting_is_no_danger() {
        let deep = "<a>".repeat(200_000) + &"</a>".repeat(200_000);
        assert!(parse("p", &deep).is_ok());
        let open = "<a>".repeat(200_000);
        assert!(parse("p", &open).is_err());
    }
}
