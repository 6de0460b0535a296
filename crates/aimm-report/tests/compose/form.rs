//! Forms to fill in by hand: what they say, and that nothing of a questionnaire is missing.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use aimm_core::date::Date;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{self, ItemScale, Questionnaire, Subject};
use aimm_core::text::LanguageTag;
use aimm_messages::{Language, Messages};
use aimm_report::compose::{FormInput, compose_form};
use aimm_report::document::{Block, PageSize, ReportDocument};
use aimm_report::{layout_pages, render_docx, render_pdf};
use serde_json::json;

use crate::case::{Case, crate_path};
use crate::golden::check;
use crate::outline::{flat, outline};

/// Everything that ships.
const BUILT_IN: [&str; 5] =
    ["aimm-core", "ai-risk-capability", "llm-service-capability", "terminal-grading", "embodied-grading"];

fn built_in(name: &str) -> Questionnaire {
    let folder = crate_path("../../questionnaires").join(name);
    let file = |path: &Path| SourceFile {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        bytes: std::fs::read(path).unwrap(),
    };
    let mut files = vec![file(&folder.join("questionnaire.json"))];
    let mut others: Vec<PathBuf> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    others.sort();
    let is_domain = |path: &&PathBuf| path.extension().is_some_and(|end| end == "json");
    files.extend(
        others
            .iter()
            .filter(is_domain)
            .filter(|path| !path.ends_with("questionnaire.json"))
            .map(|path| file(path)),
    );
    questionnaire::load(&files).into_result().unwrap()
}

fn form(questionnaire: &Questionnaire, language: Language) -> ReportDocument {
    let date = Date::parse("2026-11-23").unwrap();
    let input = FormInput { questionnaire, date, page_size: PageSize::A4, has_fixed_pages: true };
    compose_form(&input, &Messages::new(language))
}

fn form_of(case: &Case, language: Language) -> ReportDocument {
    form(&case.score().questionnaire, language)
}

/// Every text that somebody who answers has to see.
fn texts(questionnaire: &Questionnaire, language: Language) -> Vec<String> {
    let tag = LanguageTag::new(language.tag()).unwrap();
    let mut texts = vec![questionnaire.notice.get(&tag).to_owned(), questionnaire.licence.clone()];
    texts.extend(questionnaire.levels.iter().map(|level| level.summary.get(&tag).to_owned()));
    for entry in &questionnaire.glossary {
        texts.extend([&entry.term, &entry.definition].map(|text| text.get(&tag).to_owned()));
    }
    texts.extend(questionnaire.domains.iter().map(|domain| domain.summary.get(&tag).to_owned()));
    texts.extend(questionnaire.areas().map(|(_, area)| area.summary.get(&tag).to_owned()));
    for (_, _, item) in questionnaire.items() {
        texts.push(format!("{} {}", item.id, item.title.get(&tag)));
        texts.extend([&item.question, &item.help].map(|text| text.get(&tag).to_owned()));
        texts.extend(item.evidence.iter().map(|hint| hint.text.get(&tag).to_owned()));
        match &item.scale {
            ItemScale::Anchors(anchors) => {
                texts.extend(anchors.iter().map(|text| text.get(&tag).to_owned()));
            }
            ItemScale::Requirements(levels) => {
                texts
                    .extend(levels.iter().flatten().map(|requirement| requirement.text.get(&tag).to_owned()));
            }
        }
    }
    texts
}

#[test]
fn forms_say_what_their_golden_outlines_say() {
    for name in ["organisation", "product"] {
        for language in Language::ALL {
            let form = form_of(&Case::named(name), language);
            check(&format!("form-{name}-{}", language.tag()), &outline(&form));
            assert!(form == form_of(&Case::named(name), language), "the same input gives the same document");
        }
    }
}

#[test]
fn nothing_of_any_instrument_is_missing_from_its_form() {
    for name in BUILT_IN {
        let questionnaire = built_in(name);
        for language in Language::ALL {
            let form = form(&questionnaire, language);
            let text = outline(&form);
            for expected in texts(&questionnaire, language) {
                assert!(text.contains(&expected), "{name} in {}: “{expected}”", language.tag());
            }
            for debris in ["form-", "term-", "evidence-", "answer-", "()", "（）", " .", " ,", "..", "。。"]
            {
                let mut lines = text.lines().filter(|line| line.contains(debris));
                assert_eq!(lines.next(), None, "{name} in {}: {debris:?}", language.tag());
            }
        }
    }
}

#[test]
fn the_contents_lead_to_the_first_item_of_an_area() {
    for name in BUILT_IN {
        let questionnaire = built_in(name);
        for language in Language::ALL {
            let form = form(&questionnaire, language);
            let heading = |block: &Block| match block {
                Block::Heading(heading) => Some(heading.id.clone()),
                _ => None,
            };
            let headings: Vec<String> = flat(&form.blocks).into_iter().filter_map(heading).collect();
            for (_, area) in questionnaire.areas() {
                let at = headings.iter().position(|id| *id == area.id.as_str()).unwrap();
                let first = area.items.first().map(|item| item.id.as_str());
                assert_eq!(headings.get(at + 1).map(String::as_str), first, "{name}, {}", language.tag());
            }
        }
    }
}

#[test]
fn every_level_and_requirement_has_its_boxes() {
    for name in BUILT_IN {
        let questionnaire = built_in(name);
        let wanted: usize = questionnaire
            .items()
            .map(|(_, _, item)| match &item.scale {
                ItemScale::Anchors(anchors) => anchors.len(),
                // Fully, mostly, partly, not met, don't know.
                ItemScale::Requirements(levels) => levels.iter().flatten().count() * 5,
            })
            .sum();
        let form = form(&questionnaire, Language::English);
        let boxes_of = |block: &&Block| match block {
            Block::Table(table) if table.columns.len() != 2 || table.columns[1].head.as_str() != "Done" => {
                table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .flat_map(|cell| &cell.runs)
                    .filter(|run| run.is_box)
                    .count()
            }
            _ => 0,
        };
        let found: usize = flat(&form.blocks).iter().map(boxes_of).sum();
        assert_eq!(found, wanted, "{name}");
        let offers = outline(&form).matches("□ Not applicable, because").count();
        let allowed = questionnaire.items().filter(|(_, _, item)| item.may_be_not_applicable).count();
        assert_eq!(offers, allowed, "{name}: only some items may be left out");
    }
}

#[test]
fn the_cover_asks_for_what_is_assessed() {
    for (subject, first, second) in [
        ("organisation", "Organisation", "Scope"),
        ("product", "Product, version", "Provider"),
        ("aiSystem", "AI system", "Provider or operator"),
    ] {
        let case = Case::named("organisation").with(|questionnaire, _| {
            questionnaire["subject"] = json!(subject);
        });
        let form = form_of(&case, Language::English);
        let Some(Block::Cover(cover)) = form.blocks.first() else { panic!("the cover comes first") };
        let labels: Vec<&str> = cover.blanks.iter().map(|blank| blank.label.as_str()).collect();
        assert_eq!(labels[..2], [first, second], "{subject}");
        assert!(labels.ends_with(&["Respondent", "Role", "Date"]), "{labels:?}");
    }
    let questionnaire = built_in("terminal-grading");
    assert_eq!(questionnaire.subject, Subject::Product, "a built-in one is about a product");
}

#[test]
fn there_is_room_for_two_pieces_of_evidence_and_more_than_a_word_of_a_note() {
    let messages = Messages::new(Language::English);
    for name in BUILT_IN {
        let form = form(&built_in(name), Language::English);
        let blocks = flat(&form.blocks);
        for label in ["term-evidence", "term-note"] {
            let label = messages.text(label);
            let places = blocks.iter().filter_map(|block| match block {
                Block::Blanks(blanks) => blanks.blanks.iter().find(|blank| blank.label == label),
                _ => None,
            });
            let n_lines: Vec<u8> = places.map(|place| place.n_lines).collect();
            assert!(!n_lines.is_empty() && n_lines.iter().all(|n| *n >= 2), "{name}, {label}: {n_lines:?}");
        }
    }
}

/// What is wanted among the texts of a form, page by page, from top to bottom.
fn found(form: &ReportDocument, is_wanted: impl Fn(&str) -> bool) -> Vec<Vec<String>> {
    let layout = layout_pages(form, &mut |_| ControlFlow::Continue(())).unwrap();
    let of_page = |page| layout.texts(page).into_iter().map(|placed| placed.text);
    (0..layout.n_pages()).map(|page| of_page(page).filter(|text| is_wanted(text)).collect()).collect()
}

#[test]
fn neither_the_beginning_nor_the_end_of_an_item_is_torn_off() {
    // Its requirements make items longer than a page.
    let questionnaire = built_in("terminal-grading");
    let ids: Vec<&str> = questionnaire.items().map(|(_, _, item)| item.id.as_str()).collect();
    let is_title = |text: &str| text.split(' ').next().is_some_and(|first| ids.contains(&first));
    // Short ids of requirements: the number of the level and a letter.
    let is_requirement = |text: &str| {
        let id: Vec<char> = text.trim().chars().collect();
        matches!(id[..], [level, letter] if level.is_ascii_digit() && letter.is_ascii_lowercase())
    };
    for language in Language::ALL {
        let note = Messages::new(language).text("term-note");
        let form = form(&questionnaire, language);
        let pages = found(&form, |text| is_title(text) || is_requirement(text) || text == note.as_str());
        let mut n_items = 0;
        // Lists of items have no requirements.
        for page in pages.iter().filter(|page| page.iter().any(|text| is_requirement(text))) {
            for (at, text) in page.iter().enumerate() {
                if is_title(text) {
                    n_items += 1;
                    let n_rows = page[at + 1..].iter().take_while(|text| is_requirement(text)).count();
                    assert!(n_rows >= 2, "{}: {text} begins with {n_rows} rows", language.tag());
                } else if *text == note {
                    let is_with_item = at > 0 && is_requirement(&page[at - 1]);
                    assert!(is_with_item, "{}: a note without the end of its item", language.tag());
                }
            }
        }
        assert_eq!(n_items, ids.len(), "{}: every item was found", language.tag());
    }
}

#[test]
fn a_questionnaire_of_one_domain_without_anything_optional_has_a_form() {
    let case = Case::named("organisation").with(|questionnaire, assessment| {
        questionnaire["domains"].as_array_mut().unwrap().truncate(1);
        for field in ["weightPresets", "consistencyChecks", "dependencies", "glossary", "roles", "lineage"] {
            questionnaire.as_object_mut().unwrap().remove(field);
        }
        questionnaire["scoring"]["gateAreas"] = json!([]);
        for area in questionnaire["domains"][0]["areas"].as_array_mut().unwrap() {
            for item in area["items"].as_array_mut().unwrap() {
                for field in ["roles", "help", "evidence", "actions"] {
                    item.as_object_mut().unwrap().remove(field);
                }
            }
        }
        assessment["responses"] = json!([]);
        for field in ["target", "respondent"] {
            assessment.as_object_mut().unwrap().remove(field);
        }
    });
    for language in Language::ALL {
        let form = form_of(&case, language);
        let text = outline(&form);
        assert!(!text.contains(&Messages::new(language).text("section-glossary")), "there is no glossary");
        for block in flat(&form.blocks) {
            if let Block::Paragraph(paragraph) = block {
                let text: String = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
                assert!(!text.trim().is_empty(), "what a questionnaire does not say leaves no gap");
            }
        }
        assert!(render_pdf(&form, &mut |_| ControlFlow::Continue(())).unwrap().n_pages >= 3);
        assert!(!render_docx(&form, None, &mut |_| ControlFlow::Continue(())).unwrap().is_empty());
    }
}

#[test]
fn the_longest_item_of_the_format_is_laid_out_whole() {
    let long = "Somebody does something with a record of it, every time. ".repeat(40);
    let case = Case::built_in(&[2]).with(|questionnaire, _| {
        let item = &mut questionnaire["domains"][0]["areas"][0]["items"][0];
        for level in ["0", "1", "2", "3", "4", "5"] {
            item["anchors"][level]["en"] = json!(format!("{level}. {}", &long[..480]));
        }
        item["help"] = json!({"en": &long[..400], "zh-Hans": "说明。"});
    });
    let form = form_of(&case, Language::English);
    let layout = layout_pages(&form, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(layout.n_pages() > 4);
    assert!(layout.replaced_characters().is_empty());
}
