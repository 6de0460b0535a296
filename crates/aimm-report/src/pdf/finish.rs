//! What the writer leaves out: structure, bookmarks, links, metadata, identifiers, compression.

use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::object::{dictionary, integer, name, text_string};
use super::{colour_profile, deflate, links, metadata, outline, tags};
use crate::document::ReportDocument;
use crate::error::ReportError;
use crate::layout::Layout;
use crate::layout::tags::TagId;

/// Completes the writer's document and returns its bytes.
pub(crate) fn finish(
    mut file: Document,
    document: &ReportDocument,
    layout: &Layout,
    marks: &[Vec<TagId>],
) -> Result<Vec<u8>, ReportError> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let annotations = links::write(&mut file, &layout.pages, &pages);
    let structure = tags::write(&mut file, layout, &pages, marks, &annotations);
    finish_pages(&mut file, &pages)?;
    let bookmarks = outline::write(&mut file, layout, &pages);
    finish_catalogue(&mut file, document, structure, bookmarks)?;
    let information = file.add_object(metadata::information(document));
    if let Ok(Object::Reference(replaced)) = file.trailer.get(b"Info").cloned() {
        file.objects.remove(&replaced);
    }
    file.trailer.set("Info", Object::Reference(information));
    deflate::streams(&mut file)?;
    file.trailer.set("ID", identifier(&file, document));
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(deflate::LEVEL)
        .build();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

fn finish_pages(file: &mut Document, pages: &[ObjectId]) -> Result<(), ReportError> {
    for (at, id) in pages.iter().enumerate() {
        let page = file.get_dictionary_mut(*id)?;
        page.set("StructParents", integer(at));
        page.set("Tabs", name("S"));
        let group =
            dictionary([("Type", name("Group")), ("S", name("Transparency")), ("CS", name("DeviceRGB"))]);
        page.set("Group", Object::Dictionary(group));
    }
    Ok(())
}

fn finish_catalogue(
    file: &mut Document,
    document: &ReportDocument,
    structure: ObjectId,
    bookmarks: Option<ObjectId>,
) -> Result<(), ReportError> {
    let metadata = file.add_object(metadata::xmp(document));
    let profile = Stream::new(dictionary([("N", integer(3))]), colour_profile::srgb());
    let profile = file.add_object(profile);
    let catalogue = file.catalog_mut()?;
    let language = tags::file_language(document.language.as_str());
    catalogue.set("Lang", text_string(language));
    catalogue.set("MarkInfo", Object::Dictionary(dictionary([("Marked", Object::Boolean(true))])));
    let preferences = dictionary([("DisplayDocTitle", Object::Boolean(true))]);
    catalogue.set("ViewerPreferences", Object::Dictionary(preferences));
    catalogue.set("StructTreeRoot", Object::Reference(structure));
    catalogue.set("Metadata", Object::Reference(metadata));
    catalogue.set("OutputIntents", metadata::output_intent(profile));
    catalogue.set("PageMode", name(if bookmarks.is_some() { "UseOutlines" } else { "UseNone" }));
    if let Some(bookmarks) = bookmarks {
        catalogue.set("Outlines", Object::Reference(bookmarks));
    }
    Ok(())
}

/// An identifier of the content, so that the same document is the same file.
fn identifier(file: &Document, document: &ReportDocument) -> Object {
    let mut hash = Sha256::new();
    hash.update(document.title.as_bytes());
    hash.update(document.date.to_string().as_bytes());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    let digest = hash.finalize()[..16].to_vec();
    let half = Object::String(digest, StringFormat::Hexadecimal);
    Object::Array(vec![half.clone(), half])
}
