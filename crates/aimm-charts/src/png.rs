//! A picture as PNG, rendered from its SVG with the bundled fonts and nothing else.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};

use crate::error::ChartError;
use crate::fonts::{Face, LATIN_FAMILY};

/// Pixels a side of a bitmap may have.
const MOST_PIXELS: f32 = 20_000.0;

/// Renders an SVG of this crate at `scale` pixels a point, 1–4. The same input gives the same bytes.
///
/// # Errors
/// A scale outside 1–4 or a bitmap beyond 20,000 pixels a side, and an `svg` that is none.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    if !(1.0..=4.0).contains(&scale) {
        return Err(ChartError::Scale(scale));
    }
    let tree = Tree::from_str(svg, &closed_options())?;
    let (width, height) = (tree.size().width() * scale, tree.size().height() * scale);
    if width.max(height) > MOST_PIXELS {
        return Err(ChartError::Scale(scale));
    }
    let mut bitmap =
        Pixmap::new(width.ceil() as u32, height.ceil() as u32).ok_or(ChartError::Scale(scale))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut bitmap.as_mut());
    bitmap.encode_png().map_err(|error| ChartError::Png(error.to_string()))
}

/// Bundled fonts only; references to pictures and files lead nowhere.
pub(crate) fn closed_options() -> Options<'static> {
    Options {
        font_family: LATIN_FAMILY.to_owned(),
        fontdb: Arc::clone(fonts()),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

fn fonts() -> &'static Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for face in Face::ALL {
            let bytes = Arc::new(face.bytes());
            database.load_font_source(fontdb::Source::Binary(bytes));
        }
        database.set_sans_serif_family(LATIN_FAMILY);
        // What a picture's own family is replaced with, where no bundled font has its name.
        database.set_serif_family(LATIN_FAMILY);
        Arc::new(database)
    })
}
