//! The logo of a template: base64 to pixels, within limits.

use aimm_charts::{Bitmap, BitmapError};
use aimm_core::format::report_template::{LogoKind, TemplateLogoFile};
use aimm_core::problem::{Problem, ProblemCode};
use aimm_core::text::LocalisedText;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::svg;

/// Most bytes of a PNG, and how people say it.
const PNG_LIMIT: (usize, &str) = (2 << 20, "2 MiB");
/// Most bytes of an SVG.
const SVG_LIMIT: (usize, &str) = (256 << 10, "256 KiB");
/// Pixels a vector logo is drawn in: 600 to the inch where it is as large as the title page shows it.
const SVG_PIXELS: (u32, u32) = (1_600, 400);

/// The picture of a logo; a problem speaks of `file` and of the place of its data.
pub(super) fn picture(logo: &TemplateLogoFile, file: &str, path: &str) -> Result<Bitmap, Problem> {
    let (limit, _) = limit(logo.kind);
    // Base64 takes four characters for three bytes.
    if logo.data.len() / 4 * 3 > limit + 3 {
        return Err(too_large(logo.kind, file, path));
    }
    let bytes = STANDARD.decode(&logo.data).map_err(|error| unreadable(logo.kind, file, path, error))?;
    picture_of(&bytes, logo.kind, file, path)
}

/// A logo from the bytes of a picture file, with `alternative` as its words.
///
/// # Errors
/// Why the file can be no logo.
pub fn logo_from_bytes(
    bytes: &[u8],
    file: &str,
    alternative: LocalisedText,
) -> Result<TemplateLogoFile, Problem> {
    let kind = if bytes.starts_with(b"\x89PNG") { LogoKind::Png } else { LogoKind::Svg };
    picture_of(bytes, kind, file, "")?;
    Ok(TemplateLogoFile { kind, data: STANDARD.encode(bytes), alternative })
}

fn picture_of(bytes: &[u8], kind: LogoKind, file: &str, path: &str) -> Result<Bitmap, Problem> {
    if bytes.len() > limit(kind).0 {
        return Err(too_large(kind, file, path));
    }
    let drawn = match kind {
        LogoKind::Png => Bitmap::of_png(bytes),
        LogoKind::Svg => {
            let text = std::str::from_utf8(bytes).map_err(|error| unreadable(kind, file, path, error))?;
            svg::check(text).map_err(|defect| match defect {
                svg::Defect::NotAllowed(found) => {
                    Problem::new(file, path, ProblemCode::PictureNotAllowed).with("found", found)
                }
                svg::Defect::Unreadable(reason) => unreadable(kind, file, path, reason),
            })?;
            Bitmap::of_svg(text, SVG_PIXELS)
        }
    };
    drawn.map_err(|error| match error {
        BitmapError::TooLarge(limit) => {
            Problem::new(file, path, ProblemCode::PictureNotAllowed).with("found", format!("> {limit}"))
        }
        BitmapError::Unreadable(reason) => unreadable(kind, file, path, reason),
    })
}

fn limit(kind: LogoKind) -> (usize, &'static str) {
    match kind {
        LogoKind::Png => PNG_LIMIT,
        LogoKind::Svg => SVG_LIMIT,
    }
}

fn too_large(kind: LogoKind, file: &str, path: &str) -> Problem {
    Problem::new(file, path, ProblemCode::TooLarge).with("limit", limit(kind).1)
}

fn unreadable(kind: LogoKind, file: &str, path: &str, reason: impl ToString) -> Problem {
    let name = match kind {
        LogoKind::Png => "PNG",
        LogoKind::Svg => "SVG",
    };
    Problem::new(file, path, ProblemCode::PictureUnreadable).with("expected", name).with("reason", reason)
}
