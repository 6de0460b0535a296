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
        let is_shown =
            |name: &str| bare.inner.iter().any(|(_, references)| references.has(&format!("/{name}")));
        let shown: Vec<bool> = bare
            .parts
            .iter()
            .map(|(name, relation, _)| *relation != Relation::Image || is_shown(name))
            .collect();
        let mut shown = shown.into_iter();
        bare.parts.retain(|_| shown.next().unwrap_or(true));
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

    #[test]
    fn what_is_drawn_goes_and_what_is_written_stays() {
        let xml = "<w:hdr xmlns:w=\"u\" xmlns:m=\"v\"><w:p><w:r><w:t>Acme</w:t></w:r><w:r><m:AlternateContent>\
                   <w:drawing><w:t>logo</w:t></w:drawing></m:AlternateContent></w:r><w:r><w:pict/></w:r></w:p></w:hdr>";
        let bare = without_drawings(xml);
        assert!(bare.contains("Acme") && !bare.contains("logo") && !bare.contains("pict"), "{bare}");
        assert!(parse("", &bare).is_ok());
    }
}
