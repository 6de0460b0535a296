//! Pictures that come from outside, such as logos, as pixels: read within limits, and with nothing but what is in them.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Group, Node, Tree};
use thiserror::Error;

use crate::png::closed_options;

/// Most pixels a picture may have before it is made smaller.
const MOST_DECODED: u64 = 16_000_000;
/// Longest side of a picture that is kept, in pixels.
const LONGEST_SIDE: u32 = 2_000;
/// Channels above which a pixel cannot be told from paper.
const FAINT: u8 = 235;
/// Most shapes, letters and groups of a vector picture, those of masks and clips counted as often as they are used.
const MOST_NODES: usize = 5_000;
/// Most groups that need a canvas of their own.
const MOST_LAYERS: usize = 64;

/// Why a picture cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BitmapError {
    /// It has more pixels or shapes than are drawn.
    #[error("it has more than {0}")]
    TooLarge(&'static str),
    /// It is no picture of its kind, or shows nothing.
    #[error("{0}")]
    Unreadable(String),
}

/// A picture as pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row.
    pub rgb: Vec<u8>,
    /// How much each pixel covers what lies below; `None` where all do wholly.
    pub alpha: Option<Vec<u8>>,
    /// The same as PNG.
    pub png: Vec<u8>,
}

impl std::fmt::Debug for Bitmap {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Bitmap({} × {})", self.width, self.height)
    }
}

impl Bitmap {
    /// The picture of a PNG, made smaller where a side has more than 2,000 pixels.
    ///
    /// # Errors
    /// Where the bytes are no PNG, or one of more than 16 million pixels.
    pub fn of_png(bytes: &[u8]) -> Result<Self, BitmapError> {
        let (width, height) = png_size(bytes).ok_or_else(|| unreadable("there is no PNG header"))?;
        if u64::from(width) * u64::from(height) > MOST_DECODED {
            return Err(BitmapError::TooLarge("16 000 000 px"));
        }
        let picture = Pixmap::decode_png(bytes).map_err(unreadable)?;
        let factor = width.max(height).div_ceil(LONGEST_SIDE);
        Self::of(if factor > 1 { smaller(&picture, factor)? } else { picture })
    }

    /// The picture of an SVG, drawn as large as it fits into `most` pixels; texts in the bundled fonts.
    ///
    /// # Errors
    /// Where the text is no SVG, or one that takes too much to draw.
    pub fn of_svg(svg: &str, most: (u32, u32)) -> Result<Self, BitmapError> {
        let tree = Tree::from_str(svg, &closed_options()).map_err(unreadable)?;
        Work::default().group(tree.root())?;
        let size = tree.size();
        let scale = (most.0 as f32 / size.width()).min(most.1 as f32 / size.height());
        let pixels = |length: f32| (length * scale).round().clamp(1.0, LONGEST_SIDE as f32) as u32;
        let (width, height) = (pixels(size.width()), pixels(size.height()));
        let mut picture = Pixmap::new(width, height).ok_or_else(|| unreadable("it has no size"))?;
        let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
        resvg::render(&tree, scale, &mut picture.as_mut());
        Self::of(picture)
    }

    fn of(picture: Pixmap) -> Result<Self, BitmapError> {
        let (mut rgb, mut alpha) = (Vec::new(), Vec::new());
        for pixel in picture.pixels() {
            let colour = pixel.demultiply();
            rgb.extend([colour.red(), colour.green(), colour.blue()]);
            alpha.push(colour.alpha());
        }
        let is_paper =
            |(pixel, share): (&[u8], &u8)| *share < 8 || pixel.iter().all(|channel| *channel > FAINT);
        if rgb.chunks(3).zip(&alpha).all(is_paper) {
            return Err(unreadable("it shows nothing on white paper"));
        }
        let png = picture.encode_png().map_err(unreadable)?;
        let alpha = alpha.iter().any(|share| *share < 255).then_some(alpha);
        Ok(Self { width: picture.width(), height: picture.height(), rgb, alpha, png })
    }
}

fn unreadable(reason: impl ToString) -> BitmapError {
    BitmapError::Unreadable(reason.to_string())
}

/// Width and height as the header of a PNG says them, so that nothing is decoded that is too large.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let (width, height) = header.split_at(4);
    let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_be_bytes);
    Some((number(width)?, number(height)?))
}

/// The mean of every `factor` × `factor` pixels.
fn smaller(picture: &Pixmap, factor: u32) -> Result<Pixmap, BitmapError> {
    let (width, height) = (picture.width() / factor, picture.height() / factor);
    let mut result = Pixmap::new(width.max(1), height.max(1)).ok_or_else(|| unreadable("it has no size"))?;
    let row = picture.width() as usize * 4;
    let (factor, columns) = (factor as usize, result.width() as usize);
    for (at, pixel) in result.data_mut().chunks_exact_mut(4).enumerate() {
        let (x, y) = (at % columns * factor, at / columns * factor);
        for (channel, value) in pixel.iter_mut().enumerate() {
            let places =
                (y..y + factor).flat_map(|y| (x..x + factor).map(move |x| y * row + x * 4 + channel));
            let (sum, count) = places
                .filter_map(|place| picture.data().get(place))
                .fold((0u32, 0u32), |(sum, count), value| (sum + u32::from(*value), count + 1));
            *value = (sum / count.max(1)) as u8;
        }
    }
    Ok(result)
}

/// What drawing a tree takes.
#[derive(Default)]
struct Work {
    n_nodes: usize,
    n_layers: usize,
}

impl Work {
    fn group(&mut self, group: &Group) -> Result<(), BitmapError> {
        self.n_nodes += 1;
        self.n_layers += usize::from(group.should_isolate());
        self.check()?;
        if let Some(clip) = group.clip_path() {
            self.group(clip.root())?;
        }
        if let Some(mask) = group.mask() {
            self.group(mask.root())?;
        }
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group)?,
                Node::Text(text) => self.group(text.flattened())?,
                Node::Path(_) | Node::Image(_) => self.n_nodes += 1,
            }
        }
        self.check()
    }

    fn check(&self) -> Result<(), BitmapError> {
        if self.n_nodes > MOST_NODES {
            return Err(BitmapError::TooLarge("5 000 shapes"));
        }
        if self.n_layers > MOST_LAYERS {
            return Err(BitmapError::TooLarge("64 layers"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(content: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"10\">{content}</svg>")
    }

    #[test]
    fn a_vector_picture_fills_the_pixels_it_may_have() {
        let drawn =
            Bitmap::of_svg(&svg("<rect width=\"20\" height=\"10\" fill=\"#f00\"/>"), (400, 400)).unwrap();
        assert_eq!((drawn.width, drawn.height), (400, 100), "its shape stays");
        assert_eq!(drawn.rgb[..3], [255, 0, 0]);
        let alpha = drawn.alpha.as_ref().unwrap();
        assert_eq!((alpha[0], alpha[399]), (255, 0), "what is not drawn is not there");
        let again = Bitmap::of_png(&drawn.png).unwrap();
        assert_eq!((again.rgb.len(), &again.alpha), (drawn.rgb.len(), &drawn.alpha));
    }

    #[test]
    fn texts_are_drawn_whatever_their_font() {
        for family in ["", "font-family=\"Brand Grotesk\"", "font-family=\"Arial, 'Helvetica Neue', serif\""]
        {
            for text in ["Acme", "北风"] {
                let drawn =
                    Bitmap::of_svg(&svg(&format!("<text y=\"9\" {family}>{text}</text>")), (400, 100));
                assert!(drawn.is_ok(), "{text} {family}: {drawn:?}");
            }
        }
    }

    #[test]
    fn a_large_picture_is_made_smaller() {
        let mut large = Pixmap::new(4_100, 20).unwrap();
        large.fill(resvg::tiny_skia::Color::from_rgba8(10, 200, 30, 255));
        let kept = Bitmap::of_png(&large.encode_png().unwrap()).unwrap();
        assert_eq!((kept.width, kept.height), (1_366, 6));
        assert_eq!((&kept.rgb[..3], &kept.alpha), (&[10, 200, 30][..], &None));
    }

    #[test]
    fn what_takes_too_much_is_refused_before_it_is_drawn() {
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bomb.extend([0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0]);
        let shapes = svg(&"<path d=\"M0 0h9v9z\"/>".repeat(6_000));
        let layers = svg(&"<g opacity=\"0.5\"><path d=\"M0 0h9v9z\"/><path d=\"M0 0h9v9\"/></g>".repeat(100));
        for (name, found) in [
            ("a PNG of 65,536 pixels a side", Bitmap::of_png(&bomb)),
            ("many shapes", Bitmap::of_svg(&shapes, (100, 100))),
            ("many layers", Bitmap::of_svg(&layers, (100, 100))),
        ] {
            assert!(matches!(found, Err(BitmapError::TooLarge(_))), "{name}: {found:?}");
        }
    }

    #[test]
    fn what_is_no_picture_or_shows_nothing_is_refused() {
        for (name, found) in [
            ("text as PNG", Bitmap::of_png(b"hello")),
            (
                "half a PNG",
                Bitmap::of_png(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0"),
            ),
            ("text as SVG", Bitmap::of_svg("hello", (9, 9))),
            ("an empty SVG", Bitmap::of_svg(&svg(""), (9, 9))),
            ("a white one", Bitmap::of_svg(&svg("<rect width=\"9\" height=\"9\" fill=\"#fff\"/>"), (9, 9))),
        ] {
            assert!(matches!(found, Err(BitmapError::Unreadable(_))), "{name}: {found:?}");
        }
    }
}
