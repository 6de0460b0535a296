//! The structure tree of whole reports, walked as a screen reader walks it: every section, audience and language.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::ReportDocument;
use aimm_report::input::{Audience, Section};
use aimm_report::render_pdf;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::case::Case;

/// A node of the tree and what it holds, in reading order.
struct Node {
    role: String,
    language: Option<String>,
    alternative: Option<String>,
    scope: Option<String>,
    has_box: bool,
    /// First page with content of the node, counted from 0.
    page: Option<usize>,
    n_contents: usize,
    children: Vec<Node>,
}

struct Reader<'f> {
    file: &'f Document,
    pages: BTreeMap<ObjectId, usize>,
}

impl Reader<'_> {
    fn text(&self, node: &Dictionary, key: &[u8]) -> Option<String> {
        let text = node.get(key).ok()?;
        Some(lopdf::decode_text_string(self.file.dereference(text).unwrap().1).unwrap())
    }

    fn node(&self, id: ObjectId) -> Node {
        let node = self.file.get_dictionary(id).unwrap();
        let own_page = node.get(b"Pg").and_then(Object::as_reference).ok().map(|page| self.pages[&page]);
        let attributes = node.get(b"A").and_then(Object::as_dict).ok();
        let scope = attributes.and_then(|attributes| attributes.get(b"Scope").ok()?.as_name().ok());
        let mut read = Node {
            role: String::from_utf8_lossy(node.get(b"S").unwrap().as_name().unwrap()).into_owned(),
            language: self.text(node, b"Lang"),
            alternative: self.text(node, b"Alt"),
            scope: scope.map(|scope| String::from_utf8_lossy(scope).into_owned()),
            has_box: attributes.is_some_and(|attributes| attributes.has(b"BBox")),
            page: None,
            n_contents: 0,
            children: Vec::new(),
        };
        let no_kids = Vec::new();
        for kid in node.get(b"K").map_or(&no_kids, |kids| kids.as_array().unwrap()) {
            let page = match kid {
                Object::Integer(_) => own_page,
                Object::Dictionary(kid) => Some(self.pages[&kid.get(b"Pg").unwrap().as_reference().unwrap()]),
                _ => {
                    let child = self.node(kid.as_reference().unwrap());
                    let page = child.page;
                    read.children.push(child);
                    read.page = read.page.or(page);
                    continue;
                }
            };
            read.n_contents += 1;
            read.page = read.page.or(page);
        }
        read
    }
}

fn tree(document: &ReportDocument) -> Node {
    let rendered = render_pdf(document, &mut |_| ControlFlow::Continue(())).unwrap();
    let file = Document::load_mem(&rendered.bytes).unwrap();
    let pages = file.get_pages().into_values().enumerate().map(|(at, id)| (id, at)).collect();
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let first = file.get_dictionary(root).unwrap().get(b"K").unwrap().as_array().unwrap()[0].clone();
    Reader { file: &file, pages }.node(first.as_reference().unwrap())
}

/// The node and all below it, in reading order, with the language each is read in.
fn walk<'n>(node: &'n Node, language: &'n str, visit: &mut impl FnMut(&'n Node, &'n str)) {
    let language = node.language.as_deref().unwrap_or(language);
    visit(node, language);
    for child in &node.children {
        walk(child, language, visit);
    }
}

/// Every section, audience and language, in as few reports as have them.
fn reports() -> Vec<(String, ReportDocument)> {
    let (english, chinese) = ((Language::English, false), (Language::SimplifiedChinese, false));
    let both = (Language::SimplifiedChinese, true);
    let rows = [
        ("built-in", Case::built_in(&[2, 3, 1, 3]), vec![(Audience::Full, chinese)]),
        ("requirements", Case::named("product"), vec![(Audience::Full, english), (Audience::Full, both)]),
        (
            "organisation",
            Case::named("organisation"),
            vec![
                (Audience::Full, english),
                (Audience::Full, both),
                (Audience::Board, english),
                (Audience::Board, both),
                (Audience::Redacted, english),
                (Audience::Redacted, both),
            ],
        ),
    ];
    let mut reports = Vec::new();
    for (name, case, variants) in rows {
        let case = case.with(|_, assessment| {
            assessment["respondent"] = serde_json::json!({"id": "r1", "name": "Kim Berg"});
        });
        let mut scored = case.score();
        if name == "organisation" {
            let roles = ["executive", "executive", "executive", "", "", ""];
            scored = scored.asked(&roles, |person, at| Some(((person + at) % 4) as u8));
        }
        for (audience, (language, is_bilingual)) in variants {
            let mut input = scored.input(Some(&scored));
            (input.options.audience, input.options.is_bilingual) = (audience, is_bilingual);
            input.options.has_notes = audience == Audience::Full;
            let name = format!("{name} {audience:?} {} bilingual: {is_bilingual}", language.tag());
            reports.push((name, compose(&input, &Messages::new(language))));
        }
    }
    reports
}

#[test]
fn every_report_can_be_read_aloud() {
    for (name, document) in reports() {
        let root = tree(&document);
        assert_eq!(root.role, "Document", "{name}");
        let language = if document.language.is_chinese() { "zh-CN" } else { "en" };
        assert_eq!(root.language.as_deref(), Some(language), "{name}: the whole has a language");
        check_order(&root, &name);
        check_headings(&root, &document, &name);
        walk(&root, language, &mut |node, _| check_node(node, &name));
    }
}

/// What follows in the tree does not stand on an earlier page.
fn check_order(node: &Node, name: &str) {
    let mut last = 0;
    for child in &node.children {
        let Some(page) = child.page else { continue };
        assert!(page >= last, "{name}: a {} of a {} is read before an earlier page", child.role, node.role);
        // Cells of a row are read one after the other, wherever the page ends.
        last = if matches!(node.role.as_str(), "TR" | "LI" | "LBody") { 0 } else { page };
        check_order(child, name);
    }
}

fn check_headings(root: &Node, document: &ReportDocument, name: &str) {
    let mut levels = Vec::new();
    walk(root, "", &mut |node, _| {
        if let Some(level) = node.role.strip_prefix('H').and_then(|level| level.parse::<u8>().ok()) {
            levels.push(level);
        }
    });
    let mut before = 0;
    for level in levels.iter().copied() {
        assert!(level <= before + 1, "{name}: H{level} follows H{before}");
        before = level;
    }
    let headed = document.record.as_ref().unwrap().options.sections.len();
    let n_sections = levels.iter().filter(|level| **level == 1).count();
    assert!(n_sections >= 2 && n_sections <= headed, "{name}: {n_sections} sections have a title");
    for section in &root.children {
        assert_eq!(section.role, "Sect", "{name}: everything stands in a section");
    }
}

fn check_node(node: &Node, name: &str) {
    let roles: Vec<&str> = node.children.iter().map(|child| child.role.as_str()).collect();
    match node.role.as_str() {
        "Figure" => {
            let words = node.alternative.as_deref().unwrap_or_default();
            assert!(words.chars().count() > 5 && node.has_box, "{name}: a picture is described: “{words}”");
        }
        "Table" => check_table(node, name),
        "TR" => {
            assert!(roles.iter().all(|role| matches!(*role, "TH" | "TD")), "{name}: {roles:?} in a row");
        }
        "TH" => assert!(node.scope.is_some(), "{name}: a head says what it heads"),
        "L" => assert!(roles.iter().all(|role| matches!(*role, "LI" | "Caption")), "{name}: {roles:?}"),
        "LI" => assert!(roles.iter().all(|role| matches!(*role, "Lbl" | "LBody")), "{name}: {roles:?}"),
        "TOC" => assert!(roles.iter().all(|role| *role == "TOCI"), "{name}: {roles:?} in the contents"),
        "P" | "H1" | "H2" | "H3" | "Span" | "Link" | "Caption" => {
            let is_said = node.n_contents > 0 || node.children.iter().any(|child| child.page.is_some());
            assert!(is_said, "{name}: no {} is empty", node.role);
        }
        _ => {}
    }
}

fn check_table(table: &Node, name: &str) {
    let rows: Vec<&Node> = table
        .children
        .iter()
        .filter(|part| matches!(part.role.as_str(), "THead" | "TBody"))
        .flat_map(|part| &part.children)
        .collect();
    let width = rows.first().map_or(0, |row| row.children.len());
    assert!(rows.iter().all(|row| row.children.len() == width), "{name}: rows are equally long");
    let is_headed = rows.iter().any(|row| row.children.iter().any(|cell| cell.role == "TH"));
    assert!(is_headed, "{name}: every table has heads");
}

#[test]
fn bilingual_reports_are_read_in_both_languages() {
    for (name, document) in reports().into_iter().filter(|(name, _)| name.contains("bilingual: true")) {
        let root = tree(&document);
        for section in &root.children {
            let mut contents: BTreeMap<&str, usize> = BTreeMap::new();
            walk(section, "zh-CN", &mut |node, language| {
                *contents.entry(language).or_default() += node.n_contents;
            });
            let languages: Vec<&&str> =
                contents.iter().filter(|(_, n)| **n > 0).map(|(tag, _)| tag).collect();
            assert_eq!(languages, [&"en", &"zh-CN"], "{name}: each section speaks both: {contents:?}");
        }
    }
}

#[test]
fn every_section_is_among_those_that_are_walked() {
    let reports = reports();
    let ids: Vec<String> = reports
        .iter()
        .flat_map(|(_, document)| crate::outline::flat(&document.blocks))
        .filter_map(|block| match block {
            aimm_report::document::Block::Heading(heading) => Some(heading.id.clone()),
            _ => None,
        })
        .collect();
    for section in Section::ALL.into_iter().filter_map(Section::heading_id) {
        assert!(ids.iter().any(|id| id == section), "{section} is in none of the reports");
    }
}
