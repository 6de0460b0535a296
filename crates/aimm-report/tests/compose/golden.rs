//! Outlines of whole reports, compared with `tests/golden`; `UPDATE_GOLDEN=1` writes them anew.

use std::ops::ControlFlow;

use aimm_messages::Language;
use aimm_report::render_pdf;
use sha2::{Digest, Sha256};

use crate::case::{Case, crate_path};
use crate::outline::outline;

/// Compares `text` with the golden file of this name.
pub(crate) fn check(name: &str, text: &str) {
    let path = crate_path("tests/golden").join(format!("{name}.txt"));
    #[expect(clippy::disallowed_methods, reason = "a test asks whether to write its golden file")]
    if std::env::var("UPDATE_GOLDEN").is_ok() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let first = expected.lines().zip(text.lines()).position(|(old, new)| old != new);
    assert!(
        expected == text,
        "{name} differs from its golden file, first in line {:?}; UPDATE_GOLDEN=1 accepts it",
        first.map(|line| line + 1)
    );
}

#[test]
fn reports_say_what_their_golden_outlines_say() {
    for name in ["organisation", "product"] {
        for language in Language::ALL {
            let report = Case::named(name).report(language);
            check(&format!("{name}-{}", language.tag()), &outline(&report));
        }
    }
}

/// Every machine that runs this compares itself with the one that wrote the file.
#[test]
fn every_machine_writes_the_same_bytes() {
    let digests = Language::ALL.map(|language| {
        let report = Case::named("organisation").report(language);
        let pdf = render_pdf(&report, &mut |_| ControlFlow::Continue(())).unwrap().bytes;
        format!("{:x}  {}.pdf\n", Sha256::digest(&pdf), language.tag())
    });
    check("bytes", &digests.concat());
}

#[test]
fn the_same_input_gives_the_same_document() {
    let case = Case::named("organisation");
    for language in Language::ALL {
        assert!(case.report(language) == case.report(language), "composing depends on nothing but its input");
    }
}
