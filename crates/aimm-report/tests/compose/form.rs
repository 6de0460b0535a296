//! Forms to fill in by hand: what they say, and that nothing of a questionnaire is missing.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use aimm_core::date::Date;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{self, Item, ItemScale, Level, Questionnaire, Subject};
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
    form_on(PageSize::A4, true, questionnaire, language)
}

fn form_on(
    page_size: PageSize,
    has_fixed_pages: bool,
    questionnaire: &Questionnaire,
    language: Language,
) -> ReportDocument {
    let date = Date::parse("2026-11-23").unwrap();
    let input = FormInput { questionnaire, date, page_size, has_fixed_pages };
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

/// What a line of an item is; items by the position of theirs.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    Title(usize),
    Continued(usize),
    Level(u32),
    /// Of a requirement, by its level.
    Requirement(u32),
    Note,
}

/// What every line is known by.
struct Lines {
    /// Ids, and ids with titles, which may be longer than a line.
    titles: Vec<(String, String)>,
    continued: Vec<String>,
    levels: Vec<String>,
    note: String,
}

impl Lines {
    fn of(questionnaire: &Questionnaire, language: Language) -> Self {
        let (messages, tag) = (Messages::new(language), LanguageTag::new(language.tag()).unwrap());
        let items: Vec<_> = questionnaire.items().map(|(_, _, item)| item).collect();
        let continued = |id: &str| messages.format("form-continued", &[("item", id.into())]);
        let title = |item: &Item| {
            let id = item.id.to_string();
            let title = squeezed(&format!("{id}{}", item.title.get(&tag)));
            (id, title)
        };
        let level = |(level, known): (usize, &Level)| {
            let arguments = [("level", (level as u8).into()), ("name", known.name.get(&tag).into())];
            squeezed(&messages.format("answer-requirements", &arguments))
        };
        Self {
            titles: items.iter().map(|item| title(item)).collect(),
            continued: items.iter().map(|item| squeezed(&continued(item.id.as_str()))).collect(),
            levels: questionnaire.levels.iter().enumerate().map(level).collect(),
            note: messages.text("term-note"),
        }
    }

    /// What the texts on one line are, where they are of an item.
    fn line(&self, texts: &[String]) -> Option<Line> {
        let (first, whole) = (texts.first()?.trim(), squeezed(&texts.concat()));
        // Short ids of requirements: the number of the level and a letter.
        if let [level, letter] = first.chars().collect::<Vec<_>>()[..]
            && level.is_ascii_digit()
            && letter.is_ascii_lowercase()
        {
            return level.to_digit(10).map(Line::Requirement);
        }
        let position = |known: &[String]| known.iter().position(|text| *text == whole);
        let level = || position(&self.levels).map(|level| Line::Level(level as u32));
        let is_title =
            |(id, title): &(String, String)| whole.starts_with(id.as_str()) && title.starts_with(&whole);
        let title = || self.titles.iter().position(is_title).map(Line::Title);
        position(&self.continued)
            .map(Line::Continued)
            .or_else(title)
            .or_else(level)
            .or_else(|| (first == self.note).then_some(Line::Note))
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The lines of items on the pages of a form, from top to bottom.
fn pages_of(questionnaire: &Questionnaire, language: Language, page_size: PageSize) -> Vec<Vec<Line>> {
    let form = form_on(page_size, true, questionnaire, language);
    let layout = layout_pages(&form, &mut |_| ControlFlow::Continue(())).unwrap();
    let known = Lines::of(questionnaire, language);
    let lines = |page: usize| {
        let texts = layout.texts(page);
        let lines = texts.chunk_by(|one, next| (one.y - next.y).abs() < 1.0);
        let lines = lines.map(|line| line.iter().map(|placed| placed.text.clone()).collect::<Vec<_>>());
        lines.filter_map(|texts| known.line(&texts)).collect::<Vec<_>>()
    };
    (0..layout.n_pages()).map(lines).collect()
}

/// The same of those pages that have requirements, which lists of items have not.
fn pages_of_items(questionnaire: &Questionnaire, language: Language, page_size: PageSize) -> Vec<Vec<Line>> {
    let mut pages = pages_of(questionnaire, language, page_size);
    pages.retain(|page| page.iter().any(|line| matches!(line, Line::Requirement(_))));
    pages
}

/// The last item that begins among these lines.
fn last_item(lines: &[Line]) -> Option<usize> {
    lines.iter().rev().find_map(|line| match line {
        Line::Title(item) => Some(*item),
        _ => None,
    })
}

#[test]
fn neither_the_beginning_nor_the_end_of_an_item_is_torn_off() {
    // Its requirements make items longer than a page.
    let questionnaire = built_in("terminal-grading");
    for language in Language::ALL {
        let mut n_items = 0;
        for page in pages_of_items(&questionnaire, language, PageSize::A4) {
            for (at, line) in page.iter().enumerate() {
                if matches!(line, Line::Title(_)) {
                    n_items += 1;
                    let own =
                        page[at + 1..].iter().take_while(|line| !matches!(line, Line::Title(_) | Line::Note));
                    let n_rows = own.filter(|line| matches!(line, Line::Requirement(_))).count();
                    assert!(n_rows >= 2, "{}: {line:?} begins with {n_rows} rows", language.tag());
                } else if *line == Line::Note {
                    let is_with_item = at > 0 && matches!(page[at - 1], Line::Requirement(_));
                    assert!(is_with_item, "{}: a note without the end of its item", language.tag());
                }
            }
        }
        assert_eq!(n_items, questionnaire.items().count(), "{}: every item was found", language.tag());
    }
}

#[test]
fn every_page_that_an_item_runs_on_to_begins_with_its_id_and_level() {
    let questionnaire = built_in("terminal-grading");
    for (language, page_size) in Language::ALL
        .into_iter()
        .flat_map(|language| [PageSize::A4, PageSize::Letter].map(|size| (language, size)))
    {
        let (mut item, mut n_continued) = (None, 0);
        for page in pages_of_items(&questionnaire, language, page_size) {
            let place = format!("{}, {page_size:?}: {page:?}", language.tag());
            if !matches!(page[0], Line::Title(_)) {
                n_continued += 1;
                assert_eq!(item.map(Line::Continued), Some(page[0]), "{place}: a loose page names its item");
                let Line::Requirement(level) = page[2] else { panic!("{place}: a requirement follows") };
                assert_eq!(page[1], Line::Level(level), "{place}: and the level of what follows");
            }
            let n_heads = page.iter().filter(|line| matches!(line, Line::Continued(_))).count();
            let wanted = usize::from(matches!(page[0], Line::Continued(_)));
            assert_eq!(n_heads, wanted, "{place}: what begins on a page does not go on there");
            item = last_item(&page).or(item);
        }
        assert!(n_continued > 2, "{}: items run over pages", language.tag());
    }
}

#[test]
fn an_item_of_levels_that_no_page_holds_is_named_where_it_goes_on() {
    // Letter paper is lower than A4, and English longer than Chinese.
    let questionnaire = built_in("aimm-core");
    let (mut item, mut n_continued) = (None, 0);
    for page in pages_of(&questionnaire, Language::English, PageSize::Letter) {
        let Some(first) = page.first() else { continue };
        let is_begun = matches!(first, Line::Title(_));
        n_continued += usize::from(!is_begun);
        assert!(is_begun || item.map(Line::Continued) == Some(*first), "{page:?} after item {item:?}");
        item = last_item(&page).or(item);
    }
    assert!(n_continued > 2, "items run over pages");
}

#[test]
fn tables_of_a_document_to_edit_repeat_item_and_level() {
    let questionnaire = built_in("terminal-grading");
    for language in Language::ALL {
        let known = Lines::of(&questionnaire, language);
        let form = form_on(PageSize::A4, false, &questionnaire, language);
        let bytes = render_docx(&form, None, &mut |_| ControlFlow::Continue(())).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let body = std::io::read_to_string(archive.by_name("word/document.xml").unwrap()).unwrap();
        let heads = repeated_heads(&body);
        for (_, _, item) in questionnaire.items() {
            let ItemScale::Requirements(levels) = &item.scale else { panic!("it has requirements") };
            for (level, _) in levels.iter().enumerate().filter(|(_, of_level)| !of_level.is_empty()) {
                let head = format!("{}{}", item.id, known.levels[level]);
                let found = heads.iter().filter(|found| found.starts_with(&head)).count();
                assert_eq!(found, 1, "{}: {head} among {heads:?}", language.tag());
            }
        }
    }
}

/// The texts of those rows that are repeated on every page.
fn repeated_heads(body: &str) -> Vec<String> {
    let xml = roxmltree::Document::parse(body).unwrap();
    let rows = xml.descendants().filter(|node| node.tag_name().name() == "tr");
    let is_repeated =
        |row: &roxmltree::Node<'_, '_>| row.descendants().any(|node| node.tag_name().name() == "tblHeader");
    let text = |row: roxmltree::Node<'_, '_>| {
        let texts = row.descendants().filter(|node| node.tag_name().name() == "t");
        squeezed(&texts.filter_map(|node| node.text()).collect::<String>())
    };
    rows.filter(is_repeated).map(text).collect()
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
