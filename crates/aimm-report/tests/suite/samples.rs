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

/// Letters of one cluster, such as two figures that the font joins, have places of their own.
#[test]
fn every_letter_of_a_preview_has_its_own_place() {
    for is_chinese in [false, true] {
        let mut n_spaced = 0;
        for page in crate::support::previews(&sample(is_chinese)) {
            for part in page.split("<text x=\"").skip(1) {
                let places: Vec<f32> =
                    part.split('"').next().unwrap().split(' ').map(|place| place.parse().unwrap()).collect();
                let words = crate::support::words(&format!("<text {part}"));
                // Screens take a space at the beginning away, and its place from the next letter.
                assert_eq!(words.trim_start(), words, "{words:?} begins with a space");
                if places.len() > 1 {
                    n_spaced += 1;
                    assert_eq!(
                        places.len(),
                        words.encode_utf16().count(),
                        "a place for each letter of {words:?}"
                    );
                    assert!(
                        places.windows(2).all(|two| two[0] < two[1]),
                        "letters of {words:?} lie upon one another"
                    );
                }
            }
        }
        assert!(n_spaced > 0, "there is spaced text to look at");
    }
}
