//! Everything a PDF file says, read back from its bytes: pages, bookmarks, tags, links, metadata.

use lopdf::{Document, Object};

use crate::error::ReportError;

/// All texts of a PDF file that this crate wrote, one after the other: the pages through the tables that say which
/// character a glyph is, then every text of the structure, the bookmarks, the links and the metadata.
///
/// # Errors
///
/// [`ReportError::Pdf`] where the bytes are no such file.
pub fn pdf_text(bytes: &[u8]) -> Result<String, ReportError> {
    let document = Document::load_mem(bytes)?;
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let mut text = document.extract_text(&pages)?;
    for object in document.objects.values() {
        append(object, &mut text);
    }
    append(&Object::Dictionary(document.trailer.clone()), &mut text);
    Ok(text)
}

fn append(object: &Object, text: &mut String) {
    match object {
        Object::String(..) => {
            if let Ok(found) = lopdf::decode_text_string(object) {
                text.push('\n');
                text.push_str(&found);
            }
        }
        Object::Array(objects) => objects.iter().for_each(|object| append(object, text)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, object)| append(object, text)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, object)| append(object, text));
            let is_metadata =
                stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Metadata");
            if is_metadata {
                text.push('\n');
                text.push_str(&String::from_utf8_lossy(&stream.content));
            }
        }
        _ => {}
    }
}
