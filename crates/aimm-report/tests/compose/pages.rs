//! Composed reports go through the layout: every case becomes a file, and files to look at are kept.

use std::ops::ControlFlow;
use std::path::PathBuf;

use aimm_messages::Language;
use aimm_report::input::Section;
use aimm_report::record::{ReportRecord, digest_of_answers};
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

#[test]
fn a_file_says_what_it_was_made_from() {
    let case = Case::named("organisation").with(|_, assessment| {
        assessment["title"] = serde_json::json!("</dc:title><aimm:record>{}</aimm:record> & “报告”");
    });
    for language in Language::ALL {
        let report = case.report(language);
        let rendered = render_pdf(&report, &mut |_| ControlFlow::Continue(())).unwrap();
        let record = ReportRecord::of_pdf(&rendered.bytes).unwrap();
        assert_eq!(Some(&record), report.record.as_ref(), "it is read as it was written");
        let scored = case.score();
        assert_eq!(record.assessment, scored.assessment.id.to_string());
        assert_eq!(record.questionnaire.digest, scored.questionnaire.digest);
        assert_eq!(record.answers_digest, digest_of_answers(&scored.assessment));
        assert_eq!((record.policy.as_str(), record.options.language.as_str()), ("balanced", language.tag()));
        let named = record.options.sections.len() + 1;
        assert_eq!(
            named,
            Section::ALL.len(),
            "every section is named but the page for notes, which nobody wanted"
        );
    }
}

#[test]
fn the_digest_of_answers_is_of_the_answers_alone() {
    let case = Case::named("organisation");
    let digest = |case: &Case| digest_of_answers(&case.score().assessment);
    let own = digest(&case);
    let other_policy = case.clone().with(|_, assessment| assessment["policy"] = serde_json::json!("strict"));
    assert_eq!(digest(&other_policy), own, "the policy is an option of the report");
    let other_order = case.clone().with(|_, assessment| {
        assessment["responses"].as_array_mut().unwrap().reverse();
    });
    assert_eq!(digest(&other_order), own, "a workspace sorts the answers");
    let other_note = case.with(|_, assessment| assessment["responses"][0]["note"] = "another".into());
    assert_ne!(digest(&other_note), own, "a note is printed, though it does not count");
}
