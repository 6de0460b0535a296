//! Reports for outsiders: nothing that is withheld is in any of the three files, and one that says it all the same is none.

use std::ops::ControlFlow;

use aimm_messages::{Language, Messages};
use aimm_report::input::{Audience, ReportInput};
use aimm_report::redaction::{Withheld, parts_text, pdf_text};
use aimm_report::{ReportError, render_report, render_report_docx, render_workbook};
use serde_json::json;

use crate::case::{Case, Scored};

fn scored() -> Scored {
    let case = Case::named("organisation").with(|_, assessment| {
        assessment["organisation"]["name"] = json!("Borealis Turbinenwerke");
        assessment["respondent"] = json!({"id": "r1", "name": "Wilhelmina Osterkamp"});
        for (at, response) in assessment["responses"].as_array_mut().unwrap().iter_mut().enumerate() {
            response["note"] = json!(format!("Wilhelmina Osterkamp keeps the binder of case {at} in the vault"));
            if response["state"] == "rated" {
                response["evidence"] =
                    json!([{"title": format!("Borealis ledger {at}"), "kind": "record", "location": "/srv/vault/ledger"}]);
            }
        }
    });
    case.score()
}

fn redacted(scored: &Scored, is_bilingual: bool) -> ReportInput<'_> {
    let mut input = scored.input(None);
    (input.options.audience, input.options.is_bilingual) = (Audience::Redacted, is_bilingual);
    input
}

/// The report in its three forms, each as what can be read in it.
fn texts(input: &ReportInput<'_>, language: Language) -> [(&'static str, Result<String, ReportError>); 3] {
    let messages = Messages::new(language);
    let continued = &mut |_| ControlFlow::Continue(());
    let pdf = render_report(input, &messages, continued).and_then(|file| pdf_text(&file.bytes));
    let docx = render_report_docx(input, &messages, None, continued).and_then(|bytes| parts_text(&bytes));
    let xlsx = render_workbook(input, &messages).and_then(|bytes| parts_text(&bytes));
    [("PDF", pdf), ("DOCX", docx), ("XLSX", xlsx)]
}

#[test]
fn what_is_withheld_is_in_none_of_the_files() {
    let scored = scored();
    for (language, is_bilingual) in [(Language::English, false), (Language::SimplifiedChinese, true)] {
        for (form, text) in texts(&redacted(&scored, is_bilingual), language) {
            let text = text.unwrap_or_else(|error| panic!("{form}: {error}"));
            assert!(text.len() > 1000, "{form}: the text of the file was read");
            for secret in ["Borealis", "Osterkamp", "binder", "ledger", "vault"] {
                assert!(!text.contains(secret), "{form} says “{secret}”");
            }
        }
    }
}

#[test]
fn a_file_that_says_it_all_the_same_is_not_made() {
    let scored = scored();
    // Stands for a mistake of the program: something withheld that reaches the file on a way nobody thought of.
    let mut input = redacted(&scored, false);
    input.program_version = "Wilhelmina Osterkamp";
    for (form, text) in texts(&input, Language::English) {
        let Err(ReportError::NotRedacted(leaks)) = text else { panic!("{form} was made: {text:?}") };
        assert!(leaks.iter().any(|leak| leak.text.contains("Osterkamp")), "{form} names it: {leaks:?}");
    }
    input.options.audience = Audience::Full;
    for (form, text) in texts(&input, Language::English) {
        assert!(text.is_ok(), "{form}: a full report may say everything");
    }
}

#[test]
fn every_kind_of_secret_is_looked_for() {
    let scored = scored();
    let withheld = Withheld::of(&redacted(&scored, false));
    for secret in [
        "Borealis Turbinenwerke",
        "wilhelmina\nosterkamp",
        "Wilhelmina Osterkamp keeps the binder of case 1 in the vault",
        "Borealis ledger 0",
        "/srv/vault/ledger",
    ] {
        let found = withheld.check(&format!("Before {secret} after"), || Ok(String::new()));
        assert!(matches!(found, Err(ReportError::NotRedacted(_))), "“{secret}” is found");
    }
    assert!(withheld.check("A report of an organisation", || Ok(String::new())).is_ok());
}

#[test]
fn what_a_report_about_nobody_says_too_is_no_leak() {
    let scored = scored();
    let withheld = Withheld::of(&redacted(&scored, false));
    let ledger = "see Borealis ledger 0";
    assert!(withheld.check(ledger, || Ok(ledger.to_owned())).is_ok());
    let more = format!("{ledger}, kept by Wilhelmina Osterkamp");
    let Err(ReportError::NotRedacted(leaks)) = withheld.check(&more, || Ok(ledger.to_owned())) else {
        panic!("the name is only said about somebody")
    };
    assert!(leaks.iter().all(|leak| !leak.text.contains("ledger")), "{leaks:?}");
}
