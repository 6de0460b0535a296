//! Everything a document of parts (XLSX, DOCX) says, read back from its bytes.

use std::io::{Cursor, Read};

use crate::error::ReportError;

/// The texts of all parts of a file that is a ZIP archive of XML, one after the other: what stands between tags and in
/// attributes, and the names of the parts. Pictures and other parts that are no text are read as far as they are.
///
/// # Errors
///
/// [`ReportError::Archive`] where the bytes are no such file.
pub fn parts_text(bytes: &[u8]) -> Result<String, ReportError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at)?;
        let mut content = Vec::new();
        part.read_to_end(&mut content)?;
        text.push('\n');
        text.push_str(&part.name()?);
        text.push('\n');
        append_xml(&String::from_utf8_lossy(&content), &mut text);
    }
    Ok(text)
}

/// Texts of XML without its tags, so that a word that is set in parts is found as one; then those of its attributes.
fn append_xml(xml: &str, text: &mut String) {
    let mut attributes = String::new();
    for piece in xml.split_inclusive('>') {
        let (before, tag) = piece.split_once('<').unwrap_or((piece, ""));
        text.push_str(&unescaped(before));
        // Cells and paragraphs end; runs within them do not.
        if ["/si>", "/p>", "/w:p>", "/a:p>", "/row>", "/c>"].iter().any(|end| tag.ends_with(end)) {
            text.push('\n');
        }
        for value in tag.split('"').skip(1).step_by(2) {
            attributes.push('\n');
            attributes.push_str(&unescaped(value));
        }
    }
    text.push_str(&attributes);
}

/// The text with its references to characters resolved; one that is none stays as it stands.
fn unescaped(text: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        own.push_str(before);
        let reference = after.split_once(';').and_then(|(name, after)| Some((referenced(name)?, after)));
        if let Some((character, after)) = reference {
            own.push(character);
            rest = after;
        } else {
            own.push('&');
            rest = after;
        }
    }
    own.push_str(rest);
    own
}

/// The character that `&name;` stands for in XML.
fn referenced(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "amp" => Some('&'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_across_runs_and_out_of_attributes() {
        let mut text = String::new();
        append_xml(
            r#"<w:p><w:r a="Bob &amp; Co"><w:t>North</w:t></w:r><w:r><w:t>wind</w:t></w:r></w:p><w:p>!</w:p>"#,
            &mut text,
        );
        assert_eq!(text, "Northwind\n!\n\nBob & Co");
    }

    #[test]
    fn references_to_characters_hide_nothing() {
        assert_eq!(unescaped("&#21271;&#x98CE;&amp;&lt;&#39;"), "北风&<'");
        assert_eq!(unescaped("a & b; &none; &#xD800; &"), "a & b; &none; &#xD800; &");
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        assert!(matches!(parts_text(b"%PDF-1.7"), Err(ReportError::Archive(_))));
    }
}
