//! The objects of the file, read back.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::sample::sample;
use crate::support::render;

fn open(is_chinese: bool) -> Document {
    Document::load_mem(&render(&sample(is_chinese)).bytes).unwrap()
}

fn resolve<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).unwrap().1
}

fn name<'a>(dictionary: &'a Dictionary, key: &[u8]) -> &'a str {
    std::str::from_utf8(dictionary.get(key).unwrap().as_name().unwrap()).unwrap()
}

/// All nodes of the structure, by their object.
fn structure(file: &Document) -> BTreeMap<ObjectId, &Dictionary> {
    let is_node = |object: &&Dictionary| {
        object.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == b"StructElem")
    };
    let nodes = file.objects.iter().filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)));
    nodes.filter(|(_, object)| is_node(object)).collect()
}

fn kids(node: &Dictionary) -> Vec<Object> {
    node.get(b"K").map(|kids| kids.as_array().unwrap().clone()).unwrap_or_default()
}

#[test]
fn the_catalogue_says_what_readers_need() {
    for (is_chinese, language) in [(false, "en"), (true, "zh-CN")] {
        let file = open(is_chinese);
        let catalogue = file.catalog().unwrap();
        assert_eq!(catalogue.get(b"Lang").unwrap().as_str().unwrap(), language.as_bytes());
        let marks = catalogue.get(b"MarkInfo").unwrap().as_dict().unwrap();
        assert!(marks.get(b"Marked").unwrap().as_bool().unwrap());
        let preferences = catalogue.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        assert_eq!(name(catalogue, b"PageMode"), "UseOutlines", "as a name, not as a string");
        assert_eq!(file.version, "1.7");
        let intents = catalogue.get(b"OutputIntents").unwrap().as_array().unwrap();
        assert_eq!(name(intents[0].as_dict().unwrap(), b"S"), "GTS_PDFA1");
        let metadata = resolve(&file, catalogue.get(b"Metadata").unwrap()).as_stream().unwrap();
        let xmp = std::str::from_utf8(&metadata.content).unwrap();
        assert!(
            xmp.contains("<dc:title>") && xmp.contains("2026-11-01T00:00:00Z"),
            "readable without a PDF program"
        );
        assert!(
            !xmp.contains("pdfaid") && !xmp.contains("pdfuaid"),
            "no conformance is claimed that nobody certified"
        );
    }
}

#[test]
fn fonts_are_embedded_subset_and_mapped_to_text() {
    let file = open(true);
    let mut n_fonts = 0;
    for object in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        if object.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Type0") {
            n_fonts += 1;
            let font_name = name(object, b"BaseFont");
            let (tag, _) = font_name.split_once('+').expect("a subset has a tag before its name");
            assert!(tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()), "{font_name}");
            assert!(resolve(&file, object.get(b"ToUnicode").unwrap()).as_stream().is_ok());
            let descendants = object.get(b"DescendantFonts").unwrap().as_array().unwrap();
            let descendant = resolve(&file, &descendants[0]).as_dict().unwrap();
            let descriptor = resolve(&file, descendant.get(b"FontDescriptor").unwrap()).as_dict().unwrap();
            let program = resolve(&file, descriptor.get(b"FontFile2").unwrap()).as_stream().unwrap();
            assert!(program.content.len() < 200_000, "{font_name} is reduced to what is in use");
        }
    }
    assert_eq!(n_fonts, 4, "two families in two weights");
}

#[test]
fn bookmarks_have_two_levels_and_lead_to_pages() {
    let file = open(false);
    let pages: BTreeSet<ObjectId> = file.get_pages().into_values().collect();
    let root = resolve(&file, file.catalog().unwrap().get(b"Outlines").unwrap()).as_dict().unwrap();
    let (n_main, n_deepest) = count_bookmarks(&file, root, &pages, 1);
    assert!(n_main >= 4, "every section has a bookmark");
    assert_eq!(n_deepest, 2, "sections and their parts");
}

/// Number of bookmarks of this level, and the deepest level below `parent`.
fn count_bookmarks(
    file: &Document,
    parent: &Dictionary,
    pages: &BTreeSet<ObjectId>,
    level: usize,
) -> (usize, usize) {
    let (mut count, mut deepest) = (0, 0);
    let mut next = parent.get(b"First").ok();
    while let Some(object) = next {
        let bookmark = resolve(file, object).as_dict().unwrap();
        let target = bookmark.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        assert!(pages.contains(&target), "a bookmark leads to a page of the file");
        count += 1;
        deepest = deepest.max(level).max(count_bookmarks(file, bookmark, pages, level + 1).1);
        next = bookmark.get(b"Next").ok();
    }
    (count, deepest)
}

#[test]
fn every_link_leads_somewhere_and_is_part_of_the_structure() {
    let file = open(false);
    let pages = file.get_pages();
    let ids: BTreeSet<ObjectId> = pages.values().copied().collect();
    let nodes = structure(&file);
    let (mut n_inside, mut n_outside) = (0, 0);
    for id in pages.values() {
        let page = file.get_dictionary(*id).unwrap();
        let Ok(annotations) = page.get(b"Annots") else { continue };
        for annotation in annotations.as_array().unwrap() {
            let reference = annotation.as_reference().unwrap();
            let link = file.get_dictionary(reference).unwrap();
            assert!(
                !link.get(b"Contents").unwrap().as_str().unwrap().is_empty(),
                "a link says where it leads"
            );
            assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4, "links are printed");
            match link.get(b"Dest") {
                Ok(target) => {
                    n_inside += 1;
                    let target = target.as_array().unwrap()[0].as_reference().unwrap();
                    assert!(ids.contains(&target), "a link leads to a page of the file");
                }
                Err(_) => n_outside += 1,
            }
            let is_owned = nodes.values().any(|node| {
                name(node, b"S") == "Link" && kids(node).iter().any(|kid| is_reference_to(kid, reference))
            });
            assert!(is_owned, "every link belongs to a node of its kind");
        }
    }
    assert!(n_inside >= 9 && n_outside >= 1, "{n_inside} links inside, {n_outside} outside");
}

fn is_reference_to(kid: &Object, id: ObjectId) -> bool {
    let target = kid.as_dict().and_then(|kid| kid.get(b"Obj")).and_then(Object::as_reference);
    target.is_ok_and(|target| target == id)
}

#[test]
fn every_marked_content_is_owned_by_the_structure() {
    for is_chinese in [false, true] {
        let file = open(is_chinese);
        let owned = owned_contents(&file);
        for (number, id) in file.get_pages() {
            let in_content = marked_contents(&file, id);
            let expected: BTreeSet<i64> = (0..i64::try_from(in_content.len()).unwrap()).collect();
            assert_eq!(
                in_content.iter().copied().collect::<BTreeSet<_>>(),
                expected,
                "page {number} counts from 0"
            );
            assert_eq!(
                owned.get(&id).cloned().unwrap_or_default(),
                expected,
                "page {number}: no content without a node"
            );
        }
    }
}

fn marked_contents(file: &Document, page: ObjectId) -> Vec<i64> {
    let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
    let mut depth = 0;
    let mut numbers = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                depth += 1;
                assert_eq!(depth, 1, "marked contents do not nest");
                if let Some(properties) = operation.operands.get(1) {
                    numbers.push(properties.as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap());
                }
            }
            "EMC" => depth -= 1,
            "TJ" | "Tj" | "f" | "S" => {
                assert_eq!(depth, 1, "everything painted has a meaning or is decoration");
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every marked content ends on its page");
    numbers
}

fn owned_contents(file: &Document) -> BTreeMap<ObjectId, BTreeSet<i64>> {
    let mut owned: BTreeMap<ObjectId, BTreeSet<i64>> = BTreeMap::new();
    for node in structure(file).values() {
        for kid in kids(node) {
            let (page, number) = match &kid {
                Object::Integer(number) => (node.get(b"Pg").unwrap().as_reference().unwrap(), *number),
                Object::Dictionary(kid) if kid.has(b"MCID") => (
                    kid.get(b"Pg").unwrap().as_reference().unwrap(),
                    kid.get(b"MCID").unwrap().as_i64().unwrap(),
                ),
                _ => continue,
            };
            assert!(owned.entry(page).or_default().insert(number), "no content belongs to two nodes");
        }
    }
    owned
}

#[test]
fn the_structure_names_what_it_holds() {
    let file = open(false);
    let nodes = structure(&file);
    let mut roles: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, node) in &nodes {
        let role = name(node, b"S");
        *roles.entry(role).or_default() += 1;
        for kid in kids(node).iter().filter_map(|kid| kid.as_reference().ok()) {
            let parent = nodes[&kid].get(b"P").unwrap().as_reference().unwrap();
            assert_eq!(parent, *id, "children know their parent");
        }
        if role == "Figure" {
            assert!(!node.get(b"Alt").unwrap().as_str().unwrap().is_empty(), "pictures are described");
            assert!(node.get(b"A").unwrap().as_dict().unwrap().has(b"BBox"), "pictures have a place");
        }
        if role == "TH" {
            assert!(node.get(b"A").unwrap().as_dict().unwrap().has(b"Scope"), "heads say what they head");
        }
    }
    for role in [
        "Document",
        "Sect",
        "H1",
        "H2",
        "H3",
        "P",
        "Span",
        "Link",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "THead",
        "TBody",
        "TR",
        "TH",
        "TD",
        "Figure",
        "Caption",
        "TOC",
        "TOCI",
        "Reference",
    ] {
        assert!(roles.contains_key(role), "the sample has a {role}");
    }
}

#[test]
fn rows_of_a_table_have_a_cell_for_every_column() {
    let file = open(true);
    let nodes = structure(&file);
    for table in nodes.values().filter(|node| name(node, b"S") == "Table") {
        let mut widths = BTreeSet::new();
        for part in kids(table).iter().map(|kid| nodes[&kid.as_reference().unwrap()]) {
            if matches!(name(part, b"S"), "THead" | "TBody") {
                widths.extend(kids(part).iter().map(|row| kids(nodes[&row.as_reference().unwrap()]).len()));
            }
        }
        assert_eq!(widths.len(), 1, "rows of one table are equally long: {widths:?}");
    }
}

#[test]
fn stretches_in_another_language_say_so() {
    for (is_chinese, language) in [(false, "zh-CN"), (true, "en")] {
        let file = open(is_chinese);
        let has_span = structure(&file).values().any(|node| {
            name(node, b"S") == "Span" && node.get(b"Lang").unwrap().as_str().unwrap() == language.as_bytes()
        });
        assert!(has_span, "a stretch in {language} is read in that language");
    }
}
