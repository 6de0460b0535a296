//! Parts to one file, and back: the same parts give the same bytes, and no file becomes larger than its limits.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::template::TemplateProblem;
use crate::error::ReportError;

/// Bytes by the name of the part, without a slash before it.
pub(crate) type Parts = BTreeMap<String, Vec<u8>>;

/// The part that says what the others are; it stands first.
pub(crate) const CONTENT_TYPES: &str = "[Content_Types].xml";

/// Most bytes of a template as it comes.
const MOST_PACKED: usize = 32 << 20;
/// Most bytes of all its parts together.
const MOST_UNPACKED: u64 = 96 << 20;
/// Most parts.
const MOST_PARTS: usize = 4000;

/// The file that holds `parts`, in the order of their names.
pub(crate) fn pack(parts: &Parts) -> Result<Vec<u8>, ReportError> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let first = parts.get_key_value(CONTENT_TYPES);
    let others = parts.iter().filter(|(name, _)| *name != CONTENT_TYPES);
    for (name, bytes) in first.into_iter().chain(others) {
        let method = if is_packed(name) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(name.as_str(), options.compression_method(method)).map_err(refused)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish().map_err(refused)?.into_inner())
}

/// Pictures that are compressed already.
fn is_packed(name: &str) -> bool {
    [".png", ".jpeg", ".jpg"].iter().any(|ending| name.ends_with(ending))
}

fn refused(error: zip::result::ZipError) -> ReportError {
    ReportError::Document(error.to_string())
}

/// The parts of a file that somebody gave us.
pub(crate) fn unpack(bytes: &[u8]) -> Result<Parts, TemplateProblem> {
    unpack_within(bytes, MOST_PACKED, MOST_UNPACKED)
}

/// The same within other limits, in bytes.
pub(crate) fn unpack_within(bytes: &[u8], packed: usize, unpacked: u64) -> Result<Parts, TemplateProblem> {
    if bytes.len() > packed {
        return Err(TemplateProblem::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateProblem::NotADocument)?;
    if archive.len() > MOST_PARTS {
        return Err(TemplateProblem::TooLarge);
    }
    let mut parts = Parts::new();
    let mut left = unpacked;
    for at in 0..archive.len() {
        let damaged = |_| TemplateProblem::NotADocument;
        let entry = archive.by_index(at).map_err(damaged)?;
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().map_err(damaged)?.into_owned();
        let mut content = Vec::new();
        // What the file says of its own sizes is not believed: reading ends one byte after the limit.
        entry.take(left + 1).read_to_end(&mut content).map_err(|_| TemplateProblem::Damaged(name.clone()))?;
        left = left.checked_sub(content.len() as u64).ok_or(TemplateProblem::TooLarge)?;
        parts.insert(name, content);
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(rows: &[(&str, &[u8])]) -> Parts {
        rows.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect()
    }

    #[test]
    fn what_is_packed_comes_back() {
        let parts =
            parts(&[("word/document.xml", b"<w/>"), (CONTENT_TYPES, b"<Types/>"), ("word/a.png", b"png")]);
        let bytes = pack(&parts).unwrap();
        assert_eq!(unpack(&bytes).unwrap(), parts);
        assert_eq!(bytes, pack(&parts).unwrap(), "the same parts give the same bytes");
        assert_eq!(
            &bytes[30..30 + CONTENT_TYPES.len()],
            CONTENT_TYPES.as_bytes(),
            "the content types come first"
        );
    }

    #[test]
    fn a_bomb_is_refused() {
        let zeroes = vec![0; usize::try_from(MOST_UNPACKED).unwrap() + 1];
        let bomb = pack(&parts(&[("word/document.xml", &zeroes)])).unwrap();
        assert!(bomb.len() < 1 << 20, "a hundred thousand bytes become a hundred million");
        assert!(matches!(unpack(&bomb), Err(TemplateProblem::TooLarge)));
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        for bytes in [&b""[..], b"%PDF-1.7", b"PK\x03\x04 cut off"] {
            assert!(matches!(unpack(bytes), Err(TemplateProblem::NotADocument)));
        }
    }
}
