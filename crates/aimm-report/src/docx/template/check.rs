//! What a kept part may hold: fields that work with the document alone, and nothing that is fetched.

use roxmltree::{Document, Node};

use super::TemplateProblem;
use super::source::value;
use crate::docx::part::MAIN;

/// Fields that read nothing but the document, the clock and the user's name.
const FIELDS: [&str; 38] = [
    "PAGE",
    "NUMPAGES",
    "SECTIONPAGES",
    "SECTION",
    "PAGEREF",
    "DATE",
    "TIME",
    "CREATEDATE",
    "SAVEDATE",
    "PRINTDATE",
    "EDITTIME",
    "REVNUM",
    "TITLE",
    "SUBJECT",
    "AUTHOR",
    "KEYWORDS",
    "COMMENTS",
    "LASTSAVEDBY",
    "FILENAME",
    "FILESIZE",
    "NUMWORDS",
    "NUMCHARS",
    "TEMPLATE",
    "INFO",
    "DOCPROPERTY",
    "DOCVARIABLE",
    "STYLEREF",
    "REF",
    "SEQ",
    "LISTNUM",
    "IF",
    "QUOTE",
    "COMPARE",
    "SYMBOL",
    "USERNAME",
    "USERINITIALS",
    "HYPERLINK",
    "=",
];

/// Checks a kept part: its fields, and addresses outside of its references.
pub(super) fn check(name: &str, document: &Document<'_>) -> Result<(), TemplateProblem> {
    for field in fields(document) {
        let word = first_word(&field);
        if !word.is_empty() && !FIELDS.contains(&word.as_str()) {
            return Err(TemplateProblem::Unknown { part: name.to_owned(), what: word });
        }
    }
    match document.descendants().find_map(address) {
        Some(target) => Err(TemplateProblem::Outside { part: name.to_owned(), target }),
        None => Ok(()),
    }
}

/// Says whether a field numbers the pages.
pub(super) fn has_page_number(document: &Document<'_>) -> bool {
    fields(document).iter().any(|field| first_word(field) == "PAGE")
}

/// What the fields of a part say, in the order of their ends.
fn fields(document: &Document<'_>) -> Vec<String> {
    let mut done = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        if node.tag_name().namespace() != Some(MAIN) {
            continue;
        }
        match (node.tag_name().name(), value(node, "fldCharType")) {
            ("fldSimple", _) => done.extend(value(node, "instr").map(str::to_owned)),
            ("fldChar", Some("begin")) => open.push(String::new()),
            ("fldChar", Some("end")) => done.extend(open.pop()),
            ("instrText", _) => match open.last_mut() {
                Some(instruction) => instruction.push_str(node.text().unwrap_or_default()),
                // Outside of a field it may still become part of one.
                None => done.push(node.text().unwrap_or_default().to_owned()),
            },
            _ => {}
        }
    }
    done.extend(open);
    done
}

fn first_word(field: &str) -> String {
    let word = field.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
    if word.starts_with('=') { "=".to_owned() } else { word }
}

/// An address that something in the part would be fetched from.
fn address(node: Node<'_, '_>) -> Option<String> {
    let is_address =
        |text: &str| text.contains("://") || text.starts_with("\\\\") || text.starts_with("file:");
    let mut attributes = node.attributes();
    let found = attributes
        .find(|attribute| matches!(attribute.name(), "src" | "href") && is_address(attribute.value()));
    found.map(|attribute| attribute.value().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::docx::template::source::parse;

    fn checked(inner: &str) -> Result<(), TemplateProblem> {
        let text =
            format!("<w:hdr xmlns:w=\"{MAIN}\" xmlns:v=\"urn:schemas-microsoft-com:vml\">{inner}</w:hdr>");
        check("h", &parse("h", &text)?)
    }

    fn field(text: &str) -> String {
        format!(
            "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>{text}</w:instrText><w:fldChar w:fldCharType=\"end\"/>"
        )
    }

    #[test]
    fn fields_that_fetch_are_refused_and_others_kept() {
        for (instruction, is_kept) in [
            (" PAGE ", true),
            (" page \\* MERGEFORMAT", true),
            ("= 1 + 1", true),
            ("DOCPROPERTY Link", true),
            ("", true),
            (" INCLUDEPICTURE \"http://example.org/a.png\" \\d", false),
            ("DDEAUTO excel", false),
            ("includetext c:\\a", false),
        ] {
            assert_eq!(checked(&field(instruction)).is_ok(), is_kept, "{instruction}");
            let simple = format!("<w:fldSimple w:instr='{instruction}'/>");
            assert_eq!(checked(&simple).is_ok(), is_kept, "{instruction}");
        }
        let split = "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDE</w:instrText>\
                     <w:instrText>PICTURE x</w:instrText><w:fldChar w:fldCharType=\"end\"/>";
        assert!(checked(split).is_err(), "a field in two pieces is one field");
        let nested =
            format!("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF </w:instrText>{}", field("LINK a"));
        assert!(checked(&nested).is_err(), "a field within a field is a field");
    }

    #[test]
    fn addresses_of_pictures_are_refused() {
        assert!(checked("<v:imagedata src=\"http://example.org/a.png\"/>").is_err());
        assert!(checked("<v:imagedata src=\"\\\\host\\a.png\"/>").is_err());
        assert!(checked("<v:imagedata src=\"a.png\"/>").is_ok());
    }
}
