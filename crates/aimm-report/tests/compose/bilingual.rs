//! Bilingual reports: nothing that one of the languages says is lost, what both say alike stands once, and each says which
//! it is.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use aimm_core::text::LanguageTag;
use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::{Block, Label, Paragraph, ReportDocument, Run};
use aimm_report::input::{Audience, Section};
use aimm_report::render_docx;

use crate::case::Case;
use crate::edge_cases::cases;
use crate::outline::{flat, outline};

/// A report in `first` and the other language.
pub(crate) fn bilingual(case: &Case, first: Language, audience: Audience) -> ReportDocument {
    let scored = case.score();
    let mut input = scored.input(None);
    input.options.is_bilingual = true;
    input.options.audience = audience;
    compose(&input, &Messages::new(first))
}

/// The sections that say the same in one language as in two; the summary says less where it has to say it twice.
fn without_summary(case: &Case, language: Language, is_bilingual: bool) -> ReportDocument {
    let scored = case.score();
    let mut input = scored.input(None);
    input.options.is_bilingual = is_bilingual;
    input.options.without.insert(Section::Summary);
    compose(&input, &Messages::new(language))
}

fn runs_of(blocks: &[Block]) -> Vec<Run> {
    let mut runs = Vec::new();
    for block in flat(blocks) {
        match block {
            Block::Heading(heading) => runs.extend(heading.text.lines()),
            Block::Paragraph(Paragraph { runs: own, .. }) => runs.extend(own.clone()),
            Block::List(list) => runs.extend(list.items.iter().flatten().cloned()),
            Block::Table(table) => {
                runs.extend(table.caption.iter().flatten().cloned());
                runs.extend(table.columns.iter().flat_map(|column| column.head.lines()));
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                runs.extend(cells.flat_map(|cell| cell.runs.clone()));
            }
            Block::Figure(figure) => runs.extend(figure.caption.clone()),
            Block::Entries(entries) => {
                runs.extend(entries.entries.iter().flat_map(|entry| entry.text.clone()));
            }
            Block::Facts(facts) => {
                for fact in &facts.facts {
                    runs.extend(fact.label.lines());
                    runs.extend(fact.value.clone());
                }
            }
            Block::Callout(callout) => {
                runs.extend(callout.title.iter().flat_map(Label::lines));
                runs.extend(callout.runs.clone());
            }
            _ => {}
        }
    }
    runs
}

/// Every line of every text.
fn lines_of(document: &ReportDocument) -> Vec<String> {
    let texts = runs_of(&document.blocks).into_iter().map(|run| run.text);
    texts.flat_map(|text| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()).collect()
}

#[test]
fn both_languages_are_there_whole() {
    for (name, case) in cases() {
        let both = lines_of(&without_summary(&case, Language::SimplifiedChinese, true));
        let said: BTreeSet<&str> = both.iter().map(String::as_str).collect();
        for language in Language::ALL {
            for line in lines_of(&without_summary(&case, language, false)) {
                // An id that both lines begin with stands once, a list of ids in the first language's marks.
                let without_id = line.split_once(' ').map_or(line.as_str(), |(_, rest)| rest);
                let is_list_of_ids = line.split(", ").all(|id| !id.contains(' '));
                // A note that both quote stands once, after both its labels.
                let is_quoted =
                    line.split_once([':', '：']).is_some_and(|(_, note)| said.contains(note.trim()));
                assert!(
                    said.contains(line.as_str()) || said.contains(without_id) || is_list_of_ids || is_quoted,
                    "{name}: the bilingual report does not say “{line}”"
                );
            }
        }
    }
}

#[test]
fn headings_stand_once() {
    for (name, case) in cases() {
        for first in Language::ALL {
            let ids = |is_bilingual: bool| -> Vec<String> {
                let document = without_summary(&case, first, is_bilingual);
                let headings = flat(&document.blocks).into_iter().filter_map(|block| match block {
                    Block::Heading(heading) => Some(heading.id.clone()),
                    _ => None,
                });
                headings.collect()
            };
            assert_eq!(ids(true), ids(false), "{name}: sections are those of one language");
        }
    }
}

#[test]
fn every_text_says_its_language() {
    let is_han = |text: &str| text.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
    let case = Case::built_in(&[2, 3, 1, 3]).with(|_, assessment| {
        // Names and notes have no language of their own.
        assessment["organisation"]["name"] = "Northwind".into();
        for response in assessment["responses"].as_array_mut().unwrap() {
            response.as_object_mut().unwrap().remove("evidence");
        }
    });
    let document = bilingual(&case, Language::English, Audience::Full);
    let chinese = LanguageTag::simplified_chinese();
    let mut n_chinese = 0;
    for run in runs_of(&document.blocks) {
        let is_chinese = run.language.as_ref() == Some(&chinese);
        n_chinese += usize::from(is_chinese);
        assert!(is_chinese || !is_han(&run.text), "“{}” is Chinese and does not say so", run.text);
        let is_sentence = run.text.chars().count() > 12 && !run.text.contains("AIMM");
        assert!(!is_chinese || !is_sentence || is_han(&run.text), "“{}” is not Chinese", run.text);
    }
    assert!(n_chinese > 300, "half of the report is Chinese, not {n_chinese} texts");
}

#[test]
fn a_note_stands_once() {
    let note = "Seen in two of three plants; the third follows in spring";
    let case = Case::built_in(&[2]);
    let n_notes = case.assessment.to_string().matches(note).count();
    let report = outline(&bilingual(&case, Language::SimplifiedChinese, Audience::Full));
    assert_eq!(report.matches(note).count(), n_notes, "a note is not written in two languages");
}

#[test]
fn a_bilingual_document_to_edit_has_both_languages() {
    let document = bilingual(&Case::named("organisation"), Language::SimplifiedChinese, Audience::Board);
    let bytes = render_docx(&document, None, &mut |_| ControlFlow::Continue(())).unwrap();
    let text = aimm_report::redaction::parts_text(&bytes).unwrap();
    assert!(text.contains("结果") && text.contains("Results"), "titles stand in both languages");
}
