//! The structure tree: what each piece of content is, in reading order.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::links::Annotation;
use super::object::{dictionary, integer, name, references, text_string};
use crate::layout::Layout;
use crate::layout::tags::{Node, Role, TagId, TagTree};

/// Name of a role in the standard structure types.
pub(crate) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Division => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
    }
}

/// What a node holds besides child nodes.
enum Kid {
    /// Number of a marked content on a page.
    Content {
        page: usize,
        number: usize,
    },
    Annotation {
        page: usize,
        id: ObjectId,
    },
}

/// Writes the tree and everything that points into it; returns its root.
pub(crate) fn write(
    file: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
    marks: &[Vec<TagId>],
    annotations: &[Annotation],
) -> ObjectId {
    let mut structure = Structure::new(layout, pages);
    structure.collect(marks, annotations);
    structure.write(file, marks, annotations)
}

struct Structure<'a> {
    nodes: &'a [Node],
    pages: &'a [ObjectId],
    page_height: f32,
    kids: Vec<Vec<(usize, Kid)>>,
    /// When a node's content is first met, counted over all pages.
    first_met: Vec<Option<usize>>,
    children: Vec<Vec<TagId>>,
}

impl<'a> Structure<'a> {
    fn new(layout: &'a Layout, pages: &'a [ObjectId]) -> Self {
        let nodes = layout.tags.nodes();
        let page_height = layout.pages.first().map_or(0.0, |page| page.height);
        let mut children = vec![Vec::new(); nodes.len()];
        for (tag, node) in nodes.iter().enumerate() {
            if let Some(parent) = node.parent {
                children[parent].push(tag);
            }
        }
        let kids = nodes.iter().map(|_| Vec::new()).collect();
        Self { nodes, pages, page_height, kids, first_met: vec![None; nodes.len()], children }
    }

    fn collect(&mut self, marks: &[Vec<TagId>], annotations: &[Annotation]) {
        let mut order = 0;
        for (page, marks) in marks.iter().enumerate() {
            for (number, tag) in marks.iter().enumerate() {
                self.kids[*tag].push((order, Kid::Content { page, number }));
                self.meet(*tag, order);
                order += 1;
            }
        }
        for annotation in annotations {
            let kid = Kid::Annotation { page: annotation.page, id: annotation.id };
            self.kids[annotation.tag].push((order, kid));
            self.meet(annotation.tag, order);
        }
    }

    fn meet(&mut self, tag: TagId, order: usize) {
        let mut next = Some(tag);
        while let Some(tag) = next.filter(|tag| self.first_met[*tag].is_none()) {
            self.first_met[tag] = Some(order);
            next = self.nodes[tag].parent;
        }
    }

    /// Cells count even where they are empty: without them columns would shift.
    fn is_written(&self, tag: TagId) -> bool {
        let is_cell = matches!(self.nodes[tag].role, Role::Cell | Role::RowHead | Role::ColumnHead);
        tag == TagTree::ROOT || self.first_met[tag].is_some() || is_cell
    }

    fn write(self, file: &mut Document, marks: &[Vec<TagId>], annotations: &[Annotation]) -> ObjectId {
        let root = file.new_object_id();
        let parents = file.new_object_id();
        let ids: Vec<ObjectId> = self.nodes.iter().map(|_| file.new_object_id()).collect();
        for tag in (0..self.nodes.len()).filter(|tag| self.is_written(*tag)) {
            file.objects.insert(ids[tag], Object::Dictionary(self.element(tag, &ids, root)));
        }
        file.objects.insert(parents, Object::Dictionary(parent_tree(&ids, marks, annotations)));
        let tree = dictionary([
            ("Type", name("StructTreeRoot")),
            ("K", Object::Array(vec![Object::Reference(ids[TagTree::ROOT])])),
            ("ParentTree", Object::Reference(parents)),
            ("ParentTreeNextKey", integer(marks.len() + annotations.len())),
        ]);
        file.objects.insert(root, Object::Dictionary(tree));
        root
    }

    fn element(&self, tag: TagId, ids: &[ObjectId], root: ObjectId) -> Dictionary {
        let node = &self.nodes[tag];
        let mut element = dictionary([
            ("Type", name("StructElem")),
            ("S", name(role_name(node.role))),
            ("P", Object::Reference(node.parent.map_or(root, |parent| ids[parent]))),
        ]);
        let first_page = self.kids[tag].iter().find_map(|(_, kid)| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Annotation { .. } => None,
        });
        if let Some(page) = first_page {
            element.set("Pg", Object::Reference(self.pages[page]));
        }
        let kids = self.kids_in_order(tag, ids, first_page);
        if !kids.is_empty() {
            element.set("K", Object::Array(kids));
        }
        if let Some(language) = &node.language {
            element.set("Lang", text_string(file_language(language)));
        }
        if let Some(alternative) = &node.alternative {
            element.set("Alt", text_string(alternative));
        }
        if let Some(attributes) = self.attributes(node) {
            element.set("A", attributes);
        }
        element
    }

    fn kids_in_order(&self, tag: TagId, ids: &[ObjectId], first_page: Option<usize>) -> Vec<Object> {
        let mut kids: Vec<(usize, Object)> = Vec::new();
        let mut order = 0;
        for child in self.children[tag].iter().copied().filter(|child| self.is_written(*child)) {
            order = self.first_met[child].unwrap_or(order);
            kids.push((order, Object::Reference(ids[child])));
        }
        for (order, kid) in &self.kids[tag] {
            kids.push((*order, self.kid(kid, first_page)));
        }
        kids.sort_by_key(|(order, _)| *order);
        kids.into_iter().map(|(_, kid)| kid).collect()
    }

    fn kid(&self, kid: &Kid, first_page: Option<usize>) -> Object {
        match kid {
            Kid::Content { page, number } if Some(*page) == first_page => integer(*number),
            Kid::Content { page, number } => Object::Dictionary(dictionary([
                ("Type", name("MCR")),
                ("Pg", Object::Reference(self.pages[*page])),
                ("MCID", integer(*number)),
            ])),
            Kid::Annotation { page, id } => Object::Dictionary(dictionary([
                ("Type", name("OBJR")),
                ("Pg", Object::Reference(self.pages[*page])),
                ("Obj", Object::Reference(*id)),
            ])),
        }
    }

    fn attributes(&self, node: &Node) -> Option<Object> {
        let attributes = match node.role {
            Role::ColumnHead => dictionary([("O", name("Table")), ("Scope", name("Column"))]),
            Role::RowHead => dictionary([("O", name("Table")), ("Scope", name("Row"))]),
            Role::Figure => {
                let (_, rect) = node.place?;
                let height = self.page_height;
                let corners = [rect.x, height - rect.y - rect.height, rect.x + rect.width, height - rect.y];
                let bounds = corners.iter().map(|corner| Object::Real(*corner)).collect();
                dictionary([
                    ("O", name("Layout")),
                    ("Placement", name("Block")),
                    ("BBox", Object::Array(bounds)),
                ])
            }
            _ => return None,
        };
        Some(Object::Dictionary(attributes))
    }
}

/// From marked contents and annotations back to their nodes.
fn parent_tree(ids: &[ObjectId], marks: &[Vec<TagId>], annotations: &[Annotation]) -> Dictionary {
    let mut entries = Vec::new();
    for (page, marks) in marks.iter().enumerate() {
        let nodes: Vec<ObjectId> = marks.iter().map(|tag| ids[*tag]).collect();
        entries.extend([integer(page), references(&nodes)]);
    }
    for (at, annotation) in annotations.iter().enumerate() {
        entries.extend([integer(marks.len() + at), Object::Reference(ids[annotation.tag])]);
    }
    dictionary([("Nums", Object::Array(entries))])
}

/// Readers know Chinese by its region rather than by its script.
pub(crate) fn file_language(tag: &str) -> &str {
    if tag == "zh-Hans" { "zh-CN" } else { tag }
}
