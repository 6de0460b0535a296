//! Composed reports go through the layout: every case becomes a file, and files to look at are kept.

use std::ops::ControlFlow;
use std::path::PathBuf;

use aimm_messages::Language;
use aimm_report::{layout_pages, render_pdf};

use crate::case::Case;
use crate::edge_cases::cases;

#[test]
fn the_decisions_stand_on_one_page_in_every_case() {
    for (name, case) in cases() {
        for language in Language::ALL {
            let report = case.report(language);
            let layout = layout_pages(&report, &mut |_| ControlFlow::Continue(())).unwrap();
            let sections: Vec<usize> =
                layout.outline().iter().filter(|entry| entry.level == 1).map(|entry| entry.page).collect();
            assert_eq!(
                sections[1] - sections[0],
                1,
                "{name} in {}: the summary has one page",
                language.tag()
            );
        }
    }
}

#[test]
fn composed_reports_become_pages() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
    std::fs::create_dir_all(&folder).unwrap();
    let named = ["organisation", "product"].map(|name| (name, Case::named(name)));
    let built_in = [("built-in", Case::built_in(&[2, 3, 1, 3]))];
    for (name, case) in named.into_iter().chain(built_in) {
        for language in Language::ALL {
            let report = case.report(language);
            let rendered = render_pdf(&report, &mut |_| ControlFlow::Continue(())).unwrap();
            assert!(rendered.replaced_characters.is_empty(), "{name}: every character has a glyph");
            assert!(rendered.n_pages >= 8, "{name}: every section has its page");
            #[expect(clippy::disallowed_methods, reason = "a file to look at, in the folder of the tests")]
            std::fs::write(folder.join(format!("{name}-{}.pdf", language.tag())), &rendered.bytes).unwrap();
        }
    }
}
