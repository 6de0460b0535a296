//! Compression of what is drawn on pages and of fonts.

use std::io::{self, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream};

use super::object::name;
use crate::parallel;

/// The highest takes half as many instructions again for a hundredth of the size.
pub(super) const LEVEL: u32 = 6;

/// Deflates every stream.
///
/// # Errors
///
/// What the compressor says.
pub(super) fn streams(file: &mut Document) -> io::Result<()> {
    let mut streams: Vec<&mut Stream> = file.objects.values_mut().filter_map(to_be_deflated).collect();
    streams.sort_by_key(|stream| stream.content.len());
    parallel::map(streams, deflate).into_iter().collect()
}

fn to_be_deflated(object: &mut Object) -> Option<&mut Stream> {
    object.as_stream_mut().ok().filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter"))
}

fn deflate(stream: &mut Stream) -> io::Result<()> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(&stream.content)?;
    let deflated = encoder.finish()?;
    if deflated.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(deflated);
    }
    Ok(())
}
