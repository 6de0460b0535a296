//! The clipboard of the system, for pictures.

use std::borrow::Cow;
use std::io::Cursor;

use arboard::ImageData;
use parking_lot::Mutex;

/// The clipboard, once something was put there. It is kept, since under X11 whoever offers something has to be there when it
/// is pasted.
#[derive(Default)]
pub(crate) struct Clipboard(Mutex<Option<arboard::Clipboard>>);

/// Why a picture is not on the clipboard.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClipboardError {
    /// The picture is no PNG.
    #[error(transparent)]
    Picture(#[from] png::DecodingError),
    /// There is no clipboard, or it takes nothing.
    #[error(transparent)]
    System(#[from] arboard::Error),
}

impl Clipboard {
    /// Puts a picture there, given as PNG with eight bits a channel.
    ///
    /// # Errors
    /// Where the picture cannot be read, and where there is no clipboard.
    pub(crate) fn put(&self, picture: &[u8]) -> Result<(), ClipboardError> {
        let pixels = pixels(picture)?;
        let mut kept = self.0.lock();
        let clipboard = match kept.as_mut() {
            Some(clipboard) => clipboard,
            None => kept.insert(arboard::Clipboard::new()?),
        };
        Ok(clipboard.set_image(pixels)?)
    }
}

/// The picture as rows of red, green, blue and opacity.
fn pixels(picture: &[u8]) -> Result<ImageData<'static>, png::DecodingError> {
    let mut decoder = png::Decoder::new(Cursor::new(picture));
    decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info()?;
    let size = reader.output_buffer_size().ok_or(png::DecodingError::LimitsExceeded)?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes)?;
    bytes.truncate(frame.buffer_size());
    Ok(ImageData { width: frame.width as usize, height: frame.height as usize, bytes: Cow::Owned(bytes) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(colour: png::ColorType, bytes: &[u8]) -> Vec<u8> {
        let mut written = Vec::new();
        let mut encoder = png::Encoder::new(&mut written, 2, 1);
        encoder.set_color(colour);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(bytes).unwrap();
        writer.finish().unwrap();
        written
    }

    #[test]
    fn a_picture_comes_as_four_bytes_a_pixel_with_or_without_opacity() {
        let clear = png_of(png::ColorType::Rgba, &[1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(*pixels(&clear).unwrap().bytes, [1, 2, 3, 4, 5, 6, 7, 8]);
        let solid = pixels(&png_of(png::ColorType::Rgb, &[1, 2, 3, 5, 6, 7])).unwrap();
        assert_eq!((solid.width, solid.height, &*solid.bytes), (2, 1, &[1, 2, 3, 255, 5, 6, 7, 255][..]));
        assert!(pixels(b"no picture").is_err());
    }
}
