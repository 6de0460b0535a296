//! Places that can be clicked.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::object::{dictionary, integer, name, references, text_string};
use crate::layout::page::{LinkArea, Page, Target};
use crate::layout::tags::TagId;

/// A link of the file.
pub(crate) struct Annotation {
    pub(crate) id: ObjectId,
    pub(crate) page: usize,
    pub(crate) tag: TagId,
}

/// Bit of an annotation that is printed.
const PRINTED: i64 = 4;

/// Writes all links and hangs them into their pages. Their numbers in the parent tree follow those of the pages.
pub(crate) fn write(file: &mut Document, pages: &[Page], page_ids: &[ObjectId]) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let mut ids = Vec::new();
        for link in &page.links {
            let mut object = annotation(link, page.height, page_ids);
            object.set("StructParent", integer(page_ids.len() + annotations.len()));
            object.set("P", Object::Reference(page_ids[at]));
            let id = file.add_object(object);
            annotations.push(Annotation { id, page: at, tag: link.tag });
            ids.push(id);
        }
        if let Ok(page) = file.get_dictionary_mut(page_ids[at]) {
            page.remove(b"Annots");
            if !ids.is_empty() {
                page.set("Annots", references(&ids));
            }
        }
    }
    annotations
}

fn annotation(link: &LinkArea, height: f32, page_ids: &[ObjectId]) -> Dictionary {
    let rect = link.rect;
    let corners = [rect.x, height - rect.y - rect.height, rect.x + rect.width, height - rect.y];
    let mut annotation = dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", Object::Array(corners.iter().map(|corner| Object::Real(*corner)).collect())),
        ("Border", Object::Array(vec![integer(0), integer(0), integer(0)])),
        ("F", Object::Integer(PRINTED)),
        ("Contents", text_string(link.contents.trim())),
    ]);
    match &link.target {
        Target::Place { page, y } => annotation.set("Dest", destination(page_ids[*page], height - y)),
        Target::Address(address) => {
            let action = dictionary([("S", name("URI")), ("URI", ascii_address(address))]);
            annotation.set("A", Object::Dictionary(action));
        }
    }
    annotation
}

/// A page shown from `top`, measured from its lower edge.
pub(crate) fn destination(page: ObjectId, top: f32) -> Object {
    Object::Array(vec![
        Object::Reference(page),
        name("XYZ"),
        Object::Null,
        Object::Real((top + DESTINATION_MARGIN).round()),
        Object::Null,
    ])
}

/// Paper shown above what a link leads to.
const DESTINATION_MARGIN: f32 = 12.0;

/// Addresses are written in ASCII; other characters are percent-encoded.
fn ascii_address(address: &str) -> Object {
    let mut bytes = Vec::with_capacity(address.len());
    for byte in address.bytes() {
        if (0x21..0x7F).contains(&byte) {
            bytes.push(byte);
        } else {
            bytes.extend(format!("%{byte:02X}").into_bytes());
        }
    }
    Object::String(bytes, lopdf::StringFormat::Literal)
}
