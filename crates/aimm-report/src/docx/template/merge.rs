//! Additions to parts that are kept.

use super::source::parse;
use crate::docx::numbering::Numbering;
use crate::docx::part::MAIN;
use crate::docx::style::StyleBook;

/// `xml` with `addition` as the last thing in its root. Both are well-formed; what cannot be read stays as it is.
pub(super) fn at_end(xml: &str, addition: &str) -> String {
    match end_of_root(xml) {
        Some(End::Before(at)) => [&xml[..at], addition, &xml[at..]].concat(),
        Some(End::Empty { tag_end, name }) => {
            [&xml[..tag_end], ">", addition, "</", &name, ">", &xml[tag_end + 2..]].concat()
        }
        None => xml.to_owned(),
    }
}

enum End {
    /// Before the end tag.
    Before(usize),
    /// The root is an empty element, whose `/>` stands there.
    Empty { tag_end: usize, name: String },
}

fn end_of_root(xml: &str) -> Option<End> {
    let document = parse("", xml).ok()?;
    let range = document.root_element().range();
    let root = xml.get(range.clone())?;
    if root.ends_with("/>") {
        let name = root.trim_start_matches('<').split([' ', '\t', '\r', '\n', '/', '>']).next()?.to_owned();
        return Some(End::Empty { tag_end: range.end - 2, name });
    }
    Some(End::Before(range.start + root.rfind("</")?))
}

/// The lists of a template with ours: kinds before lists, as the format asks for.
pub(super) fn lists(xml: &str, numbering: &Numbering, styles: &StyleBook) -> String {
    let (kinds, lists) = (numbering.kinds(styles), numbering.lists());
    let places = parse("", xml).ok().and_then(|document| {
        let root = document.root_element();
        let of = |name: &'static str| root.children().filter(move |node| node.has_tag_name((MAIN, name)));
        let first = of("num").next()?.range().start;
        let last = of("num").next_back()?.range().end;
        Some((first, last))
    });
    match places {
        Some((first, last)) => [&xml[..first], &kinds, &xml[first..last], &lists, &xml[last..]].concat(),
        None => at_end(xml, &(kinds + &lists)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn additions_stand_at_the_end_of_the_root() {
        for (xml, expected) in [
            ("<a>x</a>", "<a>x<b/></a>"),
            (
                "<?xml version=\"1.0\"?><n:a xmlns:n=\"u\"/>\n",
                "<?xml version=\"1.0\"?><n:a xmlns:n=\"u\"><b/></n:a>\n",
            ),
            ("<a>x</a><!-- </a> -->", "<a>x<b/></a><!-- </a> -->"),
        ] {
            assert_eq!(at_end(xml, "<b/>"), expected);
        }
    }

    #[test]
    fn kinds_of_lists_stand_before_lists() {
        let xml = format!(
            "<w:numbering xmlns:w=\"{MAIN}\"><w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"1\"/></w:numbering>"
        );
        let merged = lists(&xml, &Numbering::after(1, 1), &StyleBook::own());
        let places: Vec<usize> = ["abstractNumId=\"0\"", "abstractNumId=\"1\"", "numId=\"1\"", "numId=\"2\""]
            .iter()
            .map(|part| merged.find(part).unwrap())
            .collect();
        assert!(places.is_sorted(), "{merged}");
        assert!(parse("", &merged).is_ok());
    }
}
