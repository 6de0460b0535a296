//! Sample documents as files to look at: `target/report/*.pdf` and page previews.

mod support;

use std::ops::ControlFlow;
use std::path::PathBuf;

use aimm_report::{layout_pages, preview_page, render_pdf};
use support::sample::sample;

#[test]
fn the_samples_are_written_for_the_eye() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, is_chinese) in [("sample-en", false), ("sample-zh", true)] {
        let document = sample(is_chinese);
        let rendered = render_pdf(&document, &mut |_| ControlFlow::Continue(())).unwrap();
        std::fs::write(folder.join(format!("{name}.pdf")), &rendered.bytes).unwrap();
        let layout = layout_pages(&document, &mut |_| ControlFlow::Continue(())).unwrap();
        for page in 0..layout.n_pages() {
            let svg = preview_page(&layout, page).unwrap();
            std::fs::write(folder.join(format!("{name}-{}.svg", page + 1)), svg).unwrap();
        }
        assert!(rendered.n_pages >= 6, "every section of the sample has its page");
        assert!(rendered.replaced_characters.is_empty(), "the sample has no character without a glyph");
    }
}
