//! What tests do with documents.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use aimm_report::document::ReportDocument;
use aimm_report::{Layout, Rendered, layout_pages, preview_page, render_pdf};

pub(crate) fn render(document: &ReportDocument) -> Rendered {
    render_pdf(document, &mut |_| ControlFlow::Continue(())).unwrap()
}

pub(crate) fn layout(document: &ReportDocument) -> Layout {
    layout_pages(document, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// The preview of every page.
pub(crate) fn previews(document: &ReportDocument) -> Vec<String> {
    let layout = layout(document);
    (0..layout.n_pages()).map(|page| preview_page(&layout, page).unwrap()).collect()
}

/// Texts of the numbers from 0, one after the other.
pub(crate) fn numbered(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect::<Vec<_>>().concat()
}

/// What a page says, in the order of painting.
pub(crate) fn words(svg: &str) -> String {
    let mut words = String::new();
    for part in svg.split("<text ").skip(1) {
        let text = part.split_once('>').unwrap().1.split("</text>").next().unwrap();
        words.push_str(text);
    }
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Where tests leave their files.
pub(crate) fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[expect(clippy::disallowed_methods, reason = "a test's file need not appear whole")]
pub(crate) fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).unwrap();
}
