//! What a vector logo may hold: shapes and texts, and nothing that leads out of it, runs or grows.

use std::collections::BTreeMap;

use roxmltree::{Document, Node, ParsingOptions};

/// Most elements, those that are used again counted as often as they are.
const MOST_ELEMENTS: usize = 5_000;
/// Deepest nesting of elements, uses included.
const DEEPEST: usize = 64;
const XLINK: &str = "http://www.w3.org/1999/xlink";
/// Elements that run, fetch or embed something, or that take more to draw than a logo needs.
const NOT_ALLOWED: [&str; 14] = [
    "script",
    "foreignObject",
    "image",
    "feImage",
    "filter",
    "pattern",
    "iframe",
    "audio",
    "video",
    "object",
    "embed",
    "animate",
    "animateTransform",
    "set",
];

/// Why an SVG can be no logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Defect {
    /// It holds something that it may not: its name.
    NotAllowed(String),
    /// It is no SVG.
    Unreadable(String),
}

/// Looks at everything in the text of an SVG before it is drawn.
pub(super) fn check(svg: &str) -> Result<(), Defect> {
    // Entities can hide anything, and grow.
    if svg.contains("<!ENTITY") {
        return Err(Defect::NotAllowed("<!ENTITY>".to_owned()));
    }
    if depth(svg) > DEEPEST {
        return Err(Defect::NotAllowed(format!("> {DEEPEST} levels")));
    }
    let options =
        ParsingOptions { allow_dtd: true, nodes_limit: 20 * MOST_ELEMENTS as u32, ..Default::default() };
    let document =
        Document::parse_with_options(svg, options).map_err(|error| Defect::Unreadable(error.to_string()))?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(Defect::Unreadable("the outermost element is not <svg>".to_owned()));
    }
    for node in document.descendants().filter(Node::is_element) {
        element(node)?;
    }
    let ids = document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let mut growth = Growth { ids, known: BTreeMap::new() };
    growth.elements(document.root_element(), 0)?;
    Ok(())
}

/// How deep elements are nested at most, counted without building anything.
fn depth(svg: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for part in svg.split('<').skip(1) {
        if part.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !part.starts_with(['!', '?'])
            && !part.split('>').next().is_some_and(|tag| tag.ends_with('/'))
        {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

fn element(node: Node<'_, '_>) -> Result<(), Defect> {
    let name = node.tag_name().name();
    if NOT_ALLOWED.contains(&name) {
        return Err(Defect::NotAllowed(format!("<{name}>")));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        let is_handler = key.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on"));
        if is_handler {
            return Err(Defect::NotAllowed(key.to_owned()));
        }
        // Where a click leads is not taken over, so that it does no harm.
        if key == "href" && name != "a" && !value.trim_start().starts_with('#') {
            return Err(Defect::NotAllowed(shortened(value)));
        }
        addresses(value)?;
    }
    if name == "style" {
        let rules: String = node.descendants().filter_map(|node| node.text()).collect();
        if rules.contains("@import") {
            return Err(Defect::NotAllowed("@import".to_owned()));
        }
        addresses(&rules)?;
    }
    Ok(())
}

/// Everything that `url(…)` names has to be in the picture itself.
fn addresses(text: &str) -> Result<(), Defect> {
    let lowered = text.to_ascii_lowercase();
    for (at, _) in lowered.match_indices("url(") {
        let address = text[at + 4..].trim_start_matches([' ', '"', '\'']);
        if !address.starts_with('#') {
            return Err(Defect::NotAllowed(shortened(address.split(')').next().unwrap_or_default())));
        }
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

/// How many elements there are once every use of one is counted.
struct Growth<'a, 'input> {
    ids: BTreeMap<&'a str, Node<'a, 'input>>,
    known: BTreeMap<u32, usize>,
}

impl<'a, 'input> Growth<'a, 'input> {
    fn elements(&mut self, node: Node<'a, 'input>, depth: usize) -> Result<usize, Defect> {
        if let Some(known) = self.known.get(&node.id().get()) {
            return Ok(*known);
        }
        if depth > DEEPEST {
            return Err(Defect::NotAllowed(format!("> {DEEPEST} levels")));
        }
        let mut count = 1usize;
        for child in node.children().filter(Node::is_element) {
            count = count.saturating_add(self.elements(child, depth + 1)?);
        }
        let used = if node.tag_name().name() == "use" { self.target(node) } else { None };
        if let Some(target) = used {
            count = count.saturating_add(self.elements(target, depth + 1)?);
        }
        if count > MOST_ELEMENTS {
            return Err(Defect::NotAllowed(format!("> {MOST_ELEMENTS} <…>")));
        }
        self.known.insert(node.id().get(), count);
        Ok(count)
    }

    fn target(&self, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
        let address = node.attribute("href").or_else(|| node.attribute((XLINK, "href")))?;
        self.ids.get(address.trim().strip_prefix('#')?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(content: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"{XLINK}\" width=\"9\" height=\"9\">{content}</svg>"
        )
    }

    #[test]
    fn what_programs_for_drawing_write_is_taken() {
        for content in [
            "<defs><linearGradient id=\"g\"><stop stop-color=\"#f00\"/></linearGradient></defs><rect fill=\"url(#g)\"/>",
            "<style>.a{fill:url(#g)}</style><path class=\"a\" d=\"M0 0h9\"/><text>AG</text>",
            "<symbol id=\"s\"><path d=\"M0 0\"/></symbol><use xlink:href=\"#s\"/><use href=\"#s\"/>",
            "<a href=\"https://example.com\"><path d=\"M0 0\"/></a><metadata>made by hand</metadata>",
        ] {
            assert_eq!(check(&svg(content)), Ok(()), "{content}");
        }
        let with_type = format!(
            "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">{}",
            svg("")
        );
        assert_eq!(check(&with_type), Ok(()), "the type is named and never fetched");
    }

    #[test]
    fn what_runs_fetches_or_grows_is_refused() {
        let nested = |depth: usize| format!("{}{}", "<g>".repeat(depth), "</g>".repeat(depth));
        let mut bomb = "<g id=\"l0\"><path d=\"M0 0\"/></g>".to_owned();
        for level in 1..20 {
            let uses = format!("<use href=\"#l{}\"/>", level - 1).repeat(8);
            bomb.extend([format!("<g id=\"l{level}\">{uses}</g>")]);
        }
        for content in [
            "<script>alert(1)</script>",
            "<rect onload=\"alert(1)\"/>",
            "<rect OnClick=\"alert(1)\"/>",
            "<foreignObject><p/></foreignObject>",
            "<image href=\"file:///etc/passwd\"/>",
            "<image href=\"data:image/png;base64,AAAA\"/>",
            "<use href=\"https://example.com/a.svg#b\"/>",
            "<use xlink:href=\"../other.svg#b\"/>",
            "<rect fill=\"url(https://example.com/p.svg#p)\"/>",
            "<rect style=\"fill: URL( 'http://example.com/#p')\"/>",
            "<style>@import 'https://example.com/a.css';</style>",
            "<style>@font-face{src:url(https://example.com/a.woff)}</style>",
            "<filter id=\"f\"/>",
            "<g id=\"me\"><use href=\"#me\"/></g>",
            &nested(50_000),
            &format!("{}{}", "<g><!--</g>-->".repeat(9_000), "</g>".repeat(9_000)),
            &bomb,
        ] {
            let found = check(&svg(content));
            assert!(matches!(found, Err(Defect::NotAllowed(_))), "{content:.60}: {found:?}");
        }
        let entities = format!("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>{}", svg("<text>&a;</text>"));
        assert!(matches!(check(&entities), Err(Defect::NotAllowed(_))));
        assert!(matches!(check("<html/>"), Err(Defect::Unreadable(_))));
        assert!(matches!(check("no picture"), Err(Defect::Unreadable(_))));
    }
}
