//! Heads and feet without what is drawn in them: a logo says whose report it is.

use std::collections::BTreeSet;

use roxmltree::Node;

use super::DocxTemplate;
use super::source::parse;
use crate::docx::part::Relation;

/// Elements that are drawn, not written; of two versions of one thing, both go.
const DRAWN: [&str; 4] = ["drawing", "pict", "object", "AlternateContent"];

impl DocxTemplate {
    /// The same template without the drawings of its heads and feet, and without the pictures that only those show.
    pub(crate) fn without_drawings(&self) -> Self {
        let mut bare = self.clone();
        let margins: BTreeSet<&str> = self.margins.iter().map(|margin| margin.part.as_str()).collect();
        for (_, _, bytes) in bare.parts.iter_mut().filter(|(name, _, _)| margins.contains(name.as_str())) {
            *bytes = without_drawings(&String::from_utf8_lossy(bytes)).into_bytes();
        }
        for (_, references) in bare.inner.iter_mut().filter(|(name, _)| margins.contains(name.as_str())) {
            references.remove(Relation::Image);
        }
        let Self { parts, inner, .. } = &mut bare;
        let is_shown = |name: &str| inner.iter().any(|(_, references)| references.has(&format!("/{name}")));
        parts.retain(|(name, relation, _)| *relation != Relation::Image || is_shown(name));
        bare
    }
}

fn without_drawings(xml: &str) -> String {
    let Ok(document) = parse("", xml) else { return xml.to_owned() };
    let is_drawn = |node: &Node<'_, '_>| node.is_element() && DRAWN.contains(&node.tag_name().name());
    let mut bare = String::with_capacity(xml.len());
    let mut from = 0;
    for range in document.descendants().filter(is_drawn).map(|node| node.range()) {
        // One within another goes with it.
        if range.start >= from {
            bare.push_str(&xml[from..range.start]);
            from = range.end;
        }
    }
    bare.push_str(&xml[from..]);
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::docx::archive::Parts;
    use crate::docx::part::{MAIN, REFERENCE, RELATIONS};

    #[test]
    fn a_logo_in_the_head_goes_with_its_picture() {
        let relations = |entries: &str| {
            format!("<Relationships xmlns=\"{RELATIONS}\">{entries}</Relationships>").into_bytes()
        };
        let relation = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"{REFERENCE}/{kind}\" Target=\"{target}\"/>")
        };
        let parts = Parts::from([
            ("_rels/.rels".to_owned(), relations(&relation("r1", "officeDocument", "word/document.xml"))),
            (
                "word/document.xml".to_owned(),
                format!(
                    "<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{REFERENCE}\"><w:body><w:sectPr>\
                     <w:headerReference w:type=\"default\" r:id=\"r1\"/></w:sectPr></w:body></w:document>"
                )
                .into_bytes(),
            ),
            ("word/_rels/document.xml.rels".to_owned(), relations(&relation("r1", "header", "header1.xml"))),
            (
                "word/header1.xml".to_owned(),
                format!(
                    "<w:hdr xmlns:w=\"{MAIN}\" xmlns:r=\"{REFERENCE}\"><w:p><w:r><w:t>Acme</w:t></w:r><w:r>\
                     <w:drawing r:embed=\"r1\"/></w:r></w:p></w:hdr>"
                )
                .into_bytes(),
            ),
            ("word/_rels/header1.xml.rels".to_owned(), relations(&relation("r1", "image", "media/logo.png"))),
            ("word/media/logo.png".to_owned(), vec![1]),
        ]);
        let template = super::super::read::read(&parts).unwrap();
        let names = |template: &DocxTemplate| -> Vec<String> {
            template.parts.iter().map(|(name, _, _)| name.clone()).collect()
        };
        assert_eq!(names(&template), ["word/header1.xml", "word/media/logo.png"]);
        let bare = template.without_drawings();
        assert_eq!(names(&bare), ["word/header1.xml"]);
        let head = String::from_utf8(bare.parts[0].2.clone()).unwrap();
        assert!(head.contains("Acme") && !head.contains("drawing"), "{head}");
        assert!(!bare.inner.iter().any(|(_, references)| references.has("/word/media/logo.png")));
    }

    #[test]
    fn what_is_drawn_goes_and_what_is_written_stays() {
        let xml = "<w:hdr xmlns:w=\"u\" xmlns:m=\"v\"><w:p><w:r><w:t>Acme</w:t></w:r><w:r><m:AlternateContent>\
                   <w:drawing><w:t>logo</w:t></w:drawing></m:AlternateContent></w:r><w:r><w:pict/></w:r></w:p></w:hdr>";
        let bare = without_drawings(xml);
        assert!(bare.contains("Acme") && !bare.contains("logo") && !bare.contains("pict"), "{bare}");
        assert!(parse("", &bare).is_ok());
    }
}
