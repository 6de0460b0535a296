//! Sample documents as files to look at, in the folder of Cargo's temporary files.

use aimm_report::preview_page;

use crate::sample::sample;
use crate::support::{folder, layout, render, write};

#[test]
fn the_samples_are_written_for_the_eye() {
    for (name, is_chinese) in [("sample-en", false), ("sample-zh", true)] {
        let document = sample(is_chinese);
        let rendered = render(&document);
        write(&folder().join(format!("{name}.pdf")), &rendered.bytes);
        let layout = layout(&document);
        for page in 0..layout.n_pages() {
            let svg = preview_page(&layout, page).unwrap();
            write(&folder().join(format!("{name}-{}.svg", page + 1)), svg.as_bytes());
        }
        assert!(rendered.n_pages >= 6, "every section of the sample has its page");
        assert!(rendered.replaced_characters.is_empty(), "the sample has no character without a glyph");
    }
}

#[test]
fn previews_can_be_rendered() {
    for (name, is_chinese) in [("preview-en", false), ("preview-zh", true)] {
        let layout = layout(&sample(is_chinese));
        for page in 0..layout.n_pages() {
            let svg = preview_page(&layout, page).unwrap();
            let picture = aimm_charts::png(&svg, 1.0).unwrap();
            write(&folder().join(format!("{name}-{}.png", page + 1)), &picture);
        }
    }
}
