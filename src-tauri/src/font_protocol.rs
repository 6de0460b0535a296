//! The program's own fonts for its pages: `aimmfont://localhost/Inter-Regular.ttf`.

use std::borrow::Cow;

use aimm_app::fonts::Face;
use tauri::http::{Request, Response, StatusCode, header};

/// The scheme that style sheets name.
pub(crate) const SCHEME: &str = "aimmfont";

/// The font file that `request` names; nothing else can be had.
pub(crate) fn respond(request: &Request<Vec<u8>>) -> Response<Cow<'static, [u8]>> {
    let (status, bytes) = match face(request.uri().path()) {
        Some(face) => (StatusCode::OK, face.bytes()),
        None => (StatusCode::NOT_FOUND, &[][..]),
    };
    let mut response = Response::new(Cow::Borrowed(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("font/ttf"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("max-age=31536000, immutable"));
    // Pages and fonts have different schemes, and browsers load fonts from another origin only where that allows it.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
    response
}

fn face(path: &str) -> Option<Face> {
    match path.trim_start_matches('/') {
        "Inter-Regular.ttf" => Some(Face::LatinRegular),
        "Inter-SemiBold.ttf" => Some(Face::LatinStrong),
        "NotoSansSC-Regular.ttf" => Some(Face::HanRegular),
        "NotoSansSC-SemiBold.ttf" => Some(Face::HanStrong),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(path: &str) -> Response<Cow<'static, [u8]>> {
        respond(&Request::builder().uri(format!("{SCHEME}://localhost{path}")).body(Vec::new()).unwrap())
    }

    #[test]
    fn every_font_that_the_style_sheet_names_is_served() {
        let sheet = include_str!("../../ui/src/styles/fonts.css");
        let named: Vec<&str> =
            sheet.split("aimmfont://localhost").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(named.len() >= Face::ALL.len(), "the style sheet names the fonts");
        for path in named {
            let response = ask(path);
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert!(response.body().starts_with(&[0, 1, 0, 0]), "{path} is a TrueType font");
            assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        }
    }

    #[test]
    fn nothing_else_is_served() {
        for path in ["/", "/../Cargo.toml", "/Inter-Regular.ttf/..", "/etc/passwd"] {
            let response = ask(path);
            assert_eq!((response.status(), response.body().len()), (StatusCode::NOT_FOUND, 0), "{path}");
        }
    }
}
