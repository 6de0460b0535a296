//! Reports with a template: logo, colours, texts, and the page for notes.

use std::ops::ControlFlow;
use std::sync::Arc;

use aimm_charts::Bitmap;
use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::{Block, PageSize, ReportDocument};
use aimm_report::input::{Audience, Section};
use aimm_report::report_template::{ReportTemplate, logo_from_bytes, read_report_template};
use aimm_report::{layout_pages, preview_page, render_docx, render_pdf, render_report};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lopdf::{Document, Object};
use serde_json::{Value, json};

use crate::case::{Case, crate_path};

const HEADER: &str = "Meridian Advisory · Digital governance practice";

fn svg() -> String {
    std::fs::read_to_string(crate_path("tests/fixtures/logo.svg")).unwrap()
}

/// The file of a template that has everything.
fn file() -> Value {
    json!({
        "format": "aimm-report-template/1",
        "name": "House style",
        "colours": {"primary": "#1f4e79", "secondary": "#c55a11"},
        "logo": {
            "kind": "svg",
            "data": STANDARD.encode(svg()),
            "alternative": {"en": "Meridian Advisory", "zh-Hans": "子午线咨询"},
        },
        "cover": {"en": "Prepared for the board of Nordwind\nby Meridian", "zh-Hans": "为监事会编制"},
        "confidentiality": {"en": "Confidential", "zh-Hans": "机密"},
        "header": {"en": HEADER, "zh-Hans": "子午线咨询 · 数字治理业务部"},
        "footer": {"en": "word ".repeat(40).trim(), "zh-Hans": "未经书面同意不得转发。".repeat(18)},
    })
}

/// The same with a logo of pixels.
fn with_png() -> Value {
    let mut file = file();
    let png = Bitmap::of_svg(&svg(), (800, 200)).unwrap().png;
    file["logo"]["kind"] = json!("png");
    file["logo"]["data"] = json!(STANDARD.encode(png));
    file
}

fn source(file: &Value) -> SourceFile {
    SourceFile { name: "t.json".to_owned(), bytes: file.to_string().into_bytes() }
}

fn template(file: &Value) -> Arc<ReportTemplate> {
    Arc::new(read_report_template(&source(file)).into_result().unwrap())
}

fn report(file: &Value, language: Language, paper: PageSize) -> ReportDocument {
    let scored = Case::named("organisation").score();
    let mut input = scored.input(None);
    input.options.template = Some(template(file));
    input.options.page_size = paper;
    compose(&input, &Messages::new(language))
}

fn pages(report: &ReportDocument) -> Vec<String> {
    let layout = layout_pages(report, &mut |_| ControlFlow::Continue(())).unwrap();
    (0..layout.n_pages()).map(|page| preview_page(&layout, page).unwrap()).collect()
}

/// Texts of a page with their places: left end and baseline.
fn texts(page: &str) -> Vec<(f32, f32, String)> {
    let number = |tag: &str, key: &str| {
        let (_, rest) = tag.split_once(&format!("{key}=\"")).unwrap();
        rest.split(['"', ' ']).next().unwrap().parse::<f32>().unwrap()
    };
    let texts = page.split("<text ").skip(1).map(|text| {
        let (tag, rest) = text.split_once('>').unwrap();
        (number(tag, "x"), number(tag, "y"), rest.split("</text>").next().unwrap().to_owned())
    });
    texts.collect()
}

/// The only figure of the file that is a picture, with its words and the page it stands on.
fn pictures(file: &Document) -> Vec<(u32, u32, bool)> {
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    let is_picture = |dict: &lopdf::Dictionary| {
        dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image")
            && dict.get(b"ColorSpace").and_then(Object::as_name).is_ok_and(|kind| kind == b"DeviceRGB")
    };
    let size = |dict: &lopdf::Dictionary, key: &[u8]| dict.get(key).unwrap().as_i64().unwrap() as u32;
    streams
        .filter(|stream| is_picture(&stream.dict))
        .map(|stream| {
            (size(&stream.dict, b"Width"), size(&stream.dict, b"Height"), stream.dict.has(b"SMask"))
        })
        .collect()
}

#[test]
fn the_logo_is_drawn_and_has_words_in_the_language_of_the_report() {
    for (kind, file) in [("svg", file()), ("png", with_png())] {
        for (language, words) in
            [(Language::English, "Meridian Advisory"), (Language::SimplifiedChinese, "子午线咨询")]
        {
            let document = report(&file, language, PageSize::A4);
            let rendered = render_pdf(&document, &mut |_| ControlFlow::Continue(())).unwrap();
            let pdf = Document::load_mem(&rendered.bytes).unwrap();
            let found = pictures(&pdf);
            let [(width, height, is_masked)] = found[..] else { panic!("{kind}: {found:?}") };
            assert!(is_masked, "{kind}: what is not drawn lets the paper through");
            assert_eq!(width * 96, height * 400, "{kind}: its shape stays");
            let figures: Vec<&lopdf::Dictionary> = pdf
                .objects
                .values()
                .filter_map(|object| object.as_dict().ok())
                .filter(|dict| dict.get(b"S").and_then(Object::as_name).is_ok_and(|role| role == b"Figure"))
                .collect();
            let alternative = |dict: &&&lopdf::Dictionary| {
                lopdf::decode_text_string(dict.get(b"Alt").unwrap()).unwrap() == words
            };
            let logo =
                figures.iter().find(alternative).unwrap_or_else(|| panic!("{kind}: no words “{words}”"));
            assert!(
                logo.has(b"K") && logo.has(b"A"),
                "{kind}: the words belong to what is drawn and its place"
            );
            let again = render_pdf(&document, &mut |_| ControlFlow::Continue(())).unwrap();
            assert_eq!(rendered.bytes, again.bytes, "{kind}: the same template gives the same file");
            assert!(
                pages(&document)[0].contains("href=\"data:image/png;base64,"),
                "{kind}: the preview shows it"
            );
        }
    }
}

#[test]
fn lines_of_the_template_stand_clear_of_everything_else_on_every_page_but_the_cover() {
    for paper in [PageSize::A4, PageSize::Letter] {
        for language in Language::ALL {
            let document = report(&file(), language, paper);
            let (_, height) = paper.points();
            for (at, page) in pages(&document).iter().enumerate().skip(1) {
                let texts = texts(page);
                let line = |above: f32, below: f32| {
                    texts.iter().filter(move |(_, y, _)| *y > above && *y < below).collect::<Vec<_>>()
                };
                let head: String = line(0.0, 46.0).into_iter().map(|(_, _, text)| text.as_str()).collect();
                assert!(head.starts_with(&document.running_head.above[..9]), "page {at}: {head}");
                let mut baselines: Vec<f32> =
                    line(height - 49.0, height).into_iter().map(|(_, y, _)| *y).collect();
                baselines.dedup();
                assert_eq!(baselines.len(), 2, "page {at}: the text below the foot takes two lines");
                assert!(baselines.iter().all(|y| *y < height - 20.0), "page {at}: printers reach them");
                let end = texts.iter().rfind(|(_, y, _)| (*y - baselines[1]).abs() < 1e-6).unwrap();
                let is_cut = language == Language::SimplifiedChinese;
                assert_eq!(
                    end.2.ends_with('…'),
                    is_cut,
                    "page {at}: only what does not fit is cut: {}",
                    end.2
                );
                let number = line(height - 51.0, height - 49.0);
                assert!(!number.is_empty(), "page {at}: the page number has its own line");
            }
            assert!(!pages(&document)[0].contains(">未经"), "the cover has neither");
        }
    }
}

#[test]
fn colours_take_the_place_of_rules_and_marks_and_leave_levels_alone() {
    let case = Case::named("organisation");
    let plain = pages(&case.report(Language::English));
    let own = pages(&report(&file(), Language::English, PageSize::A4));
    assert_eq!(plain.len(), own.len(), "a template moves no text to another page");
    let count = |pages: &[String], colour: &str| pages.iter().filter(|page| page.contains(colour)).count();
    assert_eq!((count(&plain, "#1F4E79"), count(&plain, "#C55A11")), (0, 0));
    assert_eq!(count(&own, "#C55A11"), own.len(), "the second colour is on every page");
    assert!(count(&own, "#1F4E79") > own.len() / 2, "the first one wherever something begins");
    for level in 0..=5 {
        let theme = aimm_charts::Theme::bundled(aimm_charts::Appearance::Print).unwrap();
        let fill = theme.level(level, 5).fill.hex();
        let uses = |pages: &[String]| pages.iter().map(|page| page.matches(&fill).count()).sum::<usize>();
        assert_eq!(uses(&plain), uses(&own), "level {level} looks the same in every report");
    }
}

#[test]
fn the_mark_of_the_template_gives_way_to_the_one_that_was_chosen() {
    let scored = Case::named("organisation").score();
    for (chosen, expected, other) in [("", "Confidential", "Secret"), ("Secret", "Secret", "Confidential")] {
        let mut input = scored.input(None);
        input.options.template = Some(template(&file()));
        chosen.clone_into(&mut input.options.confidentiality);
        let report = compose(&input, &Messages::new(Language::English));
        assert!(report.running_head.right.starts_with(expected), "{}", report.running_head.right);
        let Some(Block::Cover(cover)) = report.blocks.first() else { panic!("the cover comes first") };
        let mark = cover.mark.clone().unwrap();
        assert!(mark.text.contains(expected) && !mark.text.contains(other), "{mark}");
    }
}

#[test]
fn one_language_stands_in_for_the_other() {
    let mut file = file();
    file["cover"] = json!({"en": "Prepared by us"});
    let report = report(&file, Language::SimplifiedChinese, PageSize::A4);
    let Some(Block::Cover(cover)) = report.blocks.first() else { panic!("the cover comes first") };
    assert_eq!(cover.text[0].text, "Prepared by us");
    assert_eq!(cover.text[0].language.as_ref().unwrap().as_str(), "en", "and is read aloud as what it is");
}

#[test]
fn a_redacted_report_has_no_logo_and_no_name() {
    let scored = Case::named("organisation").score();
    let name = scored.assessment.organisation.name.clone();
    let mut file = file();
    file["cover"] = json!({"en": format!("Prepared for {name} by Meridian")});
    file["header"] = json!({"en": format!("Meridian for {name}")});
    let mut input = scored.input(None);
    input.options.template = Some(template(&file));
    input.options.audience = Audience::Redacted;
    let messages = Messages::new(Language::English);
    let document = compose(&input, &messages);
    let Some(Block::Cover(cover)) = document.blocks.first() else { panic!("the cover comes first") };
    assert!(cover.logo.is_none(), "nobody can search what a picture says");
    assert!(cover.text[0].text.starts_with("Prepared for ") && !cover.text[0].text.contains(&name));
    assert!(!document.running_head.above.contains(&name));
    let record = document.record.unwrap();
    assert_eq!(
        record.options.template,
        Some(template(&file).digest.clone()),
        "the record is of what was given"
    );
    render_report(&input, &messages, &mut |_| ControlFlow::Continue(())).expect("the search finds nothing");
}

#[test]
fn a_page_for_notes_is_there_only_where_it_is_wanted() {
    let scored = Case::named("organisation").score();
    for language in Language::ALL {
        let mut input = scored.input(None);
        let without = compose(&input, &Messages::new(language));
        input.options.has_notes = true;
        let with = compose(&input, &Messages::new(language));
        let named = |report: &ReportDocument| {
            report.record.as_ref().unwrap().options.sections.contains(&"notes".to_owned())
        };
        assert_eq!((named(&without), named(&with)), (false, true));
        let layout = layout_pages(&with, &mut |_| ControlFlow::Continue(())).unwrap();
        let place = |section: Section| {
            let id = section.heading_id().unwrap();
            layout.outline().iter().find(|entry| entry.id == id).unwrap().page
        };
        assert_eq!(place(Section::Notes) + 1, place(Section::Notice), "one page, just before the notice");
        let page = preview_page(&layout, place(Section::Notes)).unwrap();
        let rules = page.matches("stroke-width=\"0.6\"").count();
        assert!((20..30).contains(&rules), "the page is ruled: {rules} lines");
        assert_eq!(pages(&without).len() + 1, pages(&with).len() - usize::from(place(Section::Notice) == 0));
    }
}

#[test]
fn a_document_to_edit_has_the_same() {
    let document = report(&file(), Language::English, PageSize::A4);
    let bytes = render_docx(&document, None, &mut |_| ControlFlow::Continue(())).unwrap();
    let text = |name: &str| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
    };
    let body = text("word/document.xml");
    assert!(body.contains("descr=\"Meridian Advisory\"") && body.contains("Prepared for the board"));
    let parts = ["word/report-header-default.xml", "word/report-footer-default.xml"].map(text);
    assert!(parts.iter().any(|part| part.contains(HEADER)), "the head has the template's line");
    assert!(parts.iter().any(|part| part.contains("word word")), "and the foot");
}

#[test]
fn every_defect_of_a_template_is_told_with_its_place() {
    let rows: [(&str, Value, &str, ProblemCode); 20] = [
        ("/format", json!("aimm-report-template/2"), "/format", ProblemCode::WrongFormat),
        ("/name", json!(" "), "/name", ProblemCode::EmptyText),
        ("/name", json!("n".repeat(81)), "/name", ProblemCode::TextTooLong),
        ("/name", json!("a\nb"), "/name", ProblemCode::MarkupInText),
        ("/name", json!(7), "/name", ProblemCode::WrongType),
        ("/colors", json!({}), "/colors", ProblemCode::UnknownField),
        ("/colours", json!({"primary": "#123456"}), "/colours", ProblemCode::MissingField),
        ("/colours/primary", json!("navy"), "/colours/primary", ProblemCode::InvalidColour),
        ("/colours/primary", json!("#ffc000"), "/colours/primary", ProblemCode::ContrastTooLow),
        ("/colours/secondary", json!("#ffc000"), "/colours/secondary", ProblemCode::ContrastTooLow),
        ("/cover", json!({}), "/cover", ProblemCode::MissingTranslation),
        ("/cover", json!({"zh": "文"}), "/cover/zh", ProblemCode::UnknownValue),
        ("/cover", json!({"en": "c".repeat(601)}), "/cover/en", ProblemCode::TextTooLong),
        ("/header", json!({"en": "a\u{0}b"}), "/header/en", ProblemCode::MarkupInText),
        ("/footer", json!({"en": ""}), "/footer/en", ProblemCode::EmptyText),
        ("/logo/kind", json!("jpeg"), "/logo/kind", ProblemCode::UnknownValue),
        ("/logo/kind", json!("png"), "/logo/data", ProblemCode::PictureUnreadable),
        ("/logo/data", json!("not base64"), "/logo/data", ProblemCode::PictureUnreadable),
        ("/logo/data", json!("A".repeat(400_000)), "/logo/data", ProblemCode::TooLarge),
        (
            "/logo/data",
            json!(STANDARD.encode(svg().replace("<text", "<image href=\"http://x.org/a.png\"/><text"))),
            "/logo/data",
            ProblemCode::PictureNotAllowed,
        ),
    ];
    for (pointer, value, place, code) in rows {
        let mut file = file();
        match file.pointer_mut(pointer) {
            Some(found) => *found = value,
            None => file[&pointer[1..]] = value,
        }
        let found = read_report_template(&source(&file)).into_result().unwrap_err();
        let found: Vec<_> = found.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
        assert_eq!(found, [(place, code)], "{pointer} is the only defect");
    }
    let mut file = file();
    file["colours"] = json!({"primary": "#ffffff", "secondary": "red"});
    file["header"] = json!({"en": ""});
    let found = read_report_template(&source(&file)).into_result().unwrap_err();
    assert_eq!(found.len(), 3, "all at once: {found:?}");
    let darker = found.iter().find_map(|problem| problem.argument("suggestion")).unwrap();
    assert_eq!(darker, "#757575", "a colour that can be read is offered");
}

#[test]
fn no_change_of_a_template_makes_the_program_fail() {
    let mut whole = file();
    let small = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";
    whole["logo"]["data"] = json!(STANDARD.encode(small));
    let whole = whole.to_string().into_bytes();
    let mut random = 7_u32;
    for _ in 0..100 {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let mut bytes = whole.clone();
        let at = random as usize % bytes.len();
        bytes[at] = (random >> 24) as u8;
        if random.is_multiple_of(5) {
            bytes.truncate(at);
        }
        let found = read_report_template(&SourceFile { name: "t".to_owned(), bytes });
        assert_eq!(found.value.is_some(), found.problems.is_empty());
    }
    for bytes in [&b""[..], b"\x89PNG", b"<svg", b"\xff\xfe", b"<svg xmlns='http://www.w3.org/2000/svg'/>"] {
        assert!(logo_from_bytes(bytes, "x", aimm_core::text::LocalisedText::default()).is_err());
    }
}
