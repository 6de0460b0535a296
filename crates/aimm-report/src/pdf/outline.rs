//! Bookmarks in two levels.

use lopdf::{Document, Object, ObjectId};

use super::links::destination;
use super::object::{dictionary, integer, name, text_string};
use crate::layout::{Layout, OutlineEntry};

/// A bookmark of the first level and those below it.
struct Branch<'a> {
    entry: &'a OutlineEntry,
    leaves: Vec<&'a OutlineEntry>,
}

/// Writes the bookmarks; `None` where the document has no heading to list.
pub(crate) fn write(file: &mut Document, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    let branches = branches(&layout.outline);
    if branches.is_empty() {
        return None;
    }
    let height = layout.pages.first().map_or(0.0, |page| page.height);
    let writer = Writer { height, pages };
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = branches.iter().map(|_| file.new_object_id()).collect();
    for (at, branch) in branches.iter().enumerate() {
        writer.bookmark(file, branch.entry, root, &ids, at);
        writer.leaves(file, &branch.leaves, ids[at]);
    }
    let mut outlines = dictionary([("Type", name("Outlines")), ("Count", integer(ids.len()))]);
    set_ends(&mut outlines, &ids);
    file.objects.insert(root, Object::Dictionary(outlines));
    Some(root)
}

fn branches(outline: &[OutlineEntry]) -> Vec<Branch<'_>> {
    let mut branches: Vec<Branch<'_>> = Vec::new();
    for entry in outline.iter().filter(|entry| entry.level <= 2) {
        match branches.last_mut() {
            Some(branch) if entry.level == 2 => branch.leaves.push(entry),
            _ => branches.push(Branch { entry, leaves: Vec::new() }),
        }
    }
    branches
}

struct Writer<'a> {
    height: f32,
    pages: &'a [ObjectId],
}

impl Writer<'_> {
    fn bookmark(
        &self,
        file: &mut Document,
        entry: &OutlineEntry,
        parent: ObjectId,
        siblings: &[ObjectId],
        at: usize,
    ) {
        let mut bookmark = dictionary([
            ("Title", text_string(&entry.title.replace('\n', " "))),
            ("Parent", Object::Reference(parent)),
            ("Dest", destination(self.pages[entry.page], self.height - entry.y)),
        ]);
        if at > 0 {
            bookmark.set("Prev", Object::Reference(siblings[at - 1]));
        }
        if let Some(next) = siblings.get(at + 1) {
            bookmark.set("Next", Object::Reference(*next));
        }
        file.objects.insert(siblings[at], Object::Dictionary(bookmark));
    }

    /// Leaves start folded away: a negative count.
    fn leaves(&self, file: &mut Document, leaves: &[&OutlineEntry], parent: ObjectId) {
        if leaves.is_empty() {
            return;
        }
        let ids: Vec<ObjectId> = leaves.iter().map(|_| file.new_object_id()).collect();
        for (at, leaf) in leaves.iter().enumerate() {
            self.bookmark(file, leaf, parent, &ids, at);
        }
        if let Ok(branch) = file.get_dictionary_mut(parent) {
            branch.set("Count", Object::Integer(-i64::try_from(ids.len()).unwrap_or(0)));
            set_ends(branch, &ids);
        }
    }
}

fn set_ends(parent: &mut lopdf::Dictionary, ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        parent.set("First", Object::Reference(*first));
        parent.set("Last", Object::Reference(*last));
    }
}
