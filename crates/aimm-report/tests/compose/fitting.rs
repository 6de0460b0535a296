//! Reports of extreme assessments: nothing leaves its page, nothing overlaps, nothing is cut, nothing fails.

use std::io::{Cursor, Read as _};
use std::ops::ControlFlow;

use aimm_charts::Chart;
use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::{Block, ReportDocument};
use aimm_report::{Layout, PlacedText, layout_pages, render_docx, render_pdf, render_workbook};
use serde_json::{Value, json};

use crate::case::{Case, item_ids};
use crate::outline::flat;

/// A4, in points.
const PAGE: (f32, f32) = (595.276, 841.89);
/// What two texts may share where letters are set close, in points.
const TOUCH: f32 = 0.6;

const HAN: &str = "北方精密机械制造与智能装备集团股份有限公司人工智能治理与数据要素流通创新应用联合推进委员会办公室暨质量安全环保部信息中心";
const LATIN: &str = "Northern Precision Machinery Manufacturing and Intelligent Equipment Group, Committee on Governance and Data Circulation";
const HOSTILE: [&str; 10] = [
    "<b>bold</b> & ]]> <!-- x --> </w:t></w:p>",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "a\tb\r\nc\u{85}d\u{2028}e\u{1}f\u{1b}[31mg\u{7f}h\u{fffe}i\u{ffff}j",
    "好😀吗👩‍💻🇨🇳 𠮷野家 龘䶮㐀 𬌗",
    "שלום עולם \u{202e}evil\u{202c} مرحبا بالعالم",
    "\u{feff}\u{200b}e\u{301}\u{302}\u{303} ﷽ ﬀ Ⅷ ①",
    "averyveryverylongwordwithoutanyplacetobreakitthatgoesonandonandonandonandonandonandonandonandonandonandonandon",
];

fn localised(text: &str) -> Value {
    json!({"en": text, "zh-Hans": text})
}

fn areas(questionnaire: &mut Value) -> impl Iterator<Item = &mut Value> {
    let domains = questionnaire["domains"].as_array_mut().unwrap();
    domains.iter_mut().flat_map(|domain| domain["areas"].as_array_mut().unwrap())
}

/// Names as long as they may be, in both languages.
fn long_names() -> Case {
    let han: String = HAN.chars().take(60).collect();
    let latin: String = LATIN.chars().take(120).collect();
    // The longest that a questionnaire may have.
    let name = json!({"en": latin.chars().take(80).collect::<String>(), "zh-Hans": han});
    Case::named("organisation").with(|questionnaire, assessment| {
        for area in areas(questionnaire) {
            area["name"] = name.clone();
            for item in area["items"].as_array_mut().unwrap() {
                item["title"] = name.clone();
            }
        }
        for domain in questionnaire["domains"].as_array_mut().unwrap() {
            domain["name"] = name.clone();
        }
        assessment["title"] = json!(latin);
        assessment["organisation"] = json!({"name": han, "industry": latin, "employees": 1});
        assessment["scope"] = json!(format!("{han}\n{latin}"));
    })
}

/// Thirty areas in one domain or in ten.
fn thirty_areas(n_domains: usize) -> Case {
    Case::named("organisation").with(|questionnaire, assessment| {
        let area = questionnaire["domains"][0]["areas"][0].clone();
        let domains = (0..n_domains).map(|domain| {
            let own = (0..30 / n_domains).map(|at| {
                let id = format!("D{domain}.{}", at + 1);
                let mut area = area.clone();
                area["id"] = json!(id);
                area["name"] = localised(&format!("Area {id} 第 {id} 子域的较长名称"));
                let item = &mut area["items"][0];
                item["id"] = json!(format!("{id}.1"));
                area["items"].as_array_mut().unwrap().truncate(1);
                area.as_object_mut().unwrap().remove("references");
                area
            });
            let name = localised(&format!("Domain {domain} 能力域"));
            let weight = 100 / n_domains;
            json!({"id": format!("D{domain}"), "name": name, "weight": weight, "areas": own.collect::<Vec<_>>()})
        });
        questionnaire["domains"] = domains.collect();
        for key in ["weightPresets", "consistencyChecks", "dependencies"] {
            questionnaire[key] = json!([]);
        }
        questionnaire["scoring"]["gateAreas"] = json!([]);
        let responses = item_ids(questionnaire).into_iter().enumerate();
        let responses = responses.map(|(at, item)| json!({"item": item, "state": "rated", "level": at % 4}));
        assessment["responses"] = responses.collect();
        for key in ["weights", "target"] {
            assessment.as_object_mut().unwrap().remove(key);
        }
    })
}

/// Thirty areas in one domain whose names are as long as they may be.
fn thirty_long_areas() -> Case {
    let name: String = HAN.chars().take(60).collect();
    thirty_areas(1).with(|questionnaire, _| {
        areas(questionnaire).for_each(|area| area["name"] = localised(&name));
    })
}

/// Answers whose note, evidence and reasons are `texts`, over and over.
fn noted(texts: &[&str]) -> Case {
    Case::named("organisation").with(|_, assessment| {
        let responses = assessment["responses"].as_array_mut().unwrap();
        for (response, text) in responses.iter_mut().zip(texts.iter().cycle()) {
            response["note"] = json!(text);
            let evidence = json!({"title": text, "kind": "record", "location": text});
            if response["state"] == "rated" {
                response["evidence"] = json!([evidence.clone(), evidence]);
            }
            if response["state"] == "notApplicable" {
                response["reason"] = json!(text);
            }
        }
        let first = texts[0].chars().take(200).collect::<String>();
        assessment["title"] = json!(first);
        assessment["scope"] = json!(first);
        assessment["organisation"]["name"] = json!(first);
        assessment["respondent"] = json!({"id": "r", "name": first});
    })
}

fn long_notes() -> Case {
    let han = "记录表明第三工厂尚未执行，".repeat(385);
    let latin = "Seen in two plants only, the third follows. ".repeat(113);
    noted(&[&han[..han.floor_char_boundary(15_000)], &latin])
}

fn extremes() -> Vec<(&'static str, Case)> {
    let mut cases = vec![
        ("long names", long_names()),
        ("thirty areas in ten domains", thirty_areas(10)),
        ("thirty areas in one domain", thirty_areas(1)),
        ("thirty areas with long names", thirty_long_areas()),
        ("notes of 5,000 characters", long_notes()),
    ];
    cases.extend(crate::edge_cases::cases().into_iter().filter(|(name, _)| {
        ["nothing rated", "everything not applicable", "one domain", "nameless"].contains(name)
    }));
    // Names are the first of them, notes and evidence all.
    cases.push(("markup", noted(&HOSTILE)));
    cases.push(("a long word", noted(&[HOSTILE[9], HOSTILE[0]])));
    cases.push(("right to left", noted(&[HOSTILE[7], HOSTILE[6], HOSTILE[8]])));
    cases
}

fn report(case: &Case, language: Language, is_bilingual: bool) -> ReportDocument {
    let scored = case.score();
    let mut input = scored.input(None);
    input.options.is_bilingual = is_bilingual;
    "机密 Confidential".clone_into(&mut input.options.confidentiality);
    compose(&input, &Messages::new(language))
}

#[test]
fn a_domain_that_no_page_holds_is_drawn_in_parts() {
    let document = report(&thirty_long_areas(), Language::SimplifiedChinese, false);
    let figures: Vec<&Chart> = flat(&document.blocks)
        .into_iter()
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(&*figure.chart),
            _ => None,
        })
        .collect();
    let tiles: Vec<usize> = figures
        .iter()
        .filter_map(|chart| match chart {
            Chart::HeatMap(map) => Some(map.rows.iter().map(|row| row.cells.len()).sum()),
            _ => None,
        })
        .collect();
    let bars: Vec<usize> = figures
        .iter()
        .filter_map(|chart| match chart {
            Chart::Bars(bars) if bars.rows.len() > 2 => Some(bars.rows.len()),
            _ => None,
        })
        .collect();
    for parts in [tiles, bars] {
        assert_eq!(parts.iter().sum::<usize>(), 30, "every area is drawn once: {parts:?}");
        assert!(parts.len() > 1, "no page holds all of them: {parts:?}");
    }
}

fn check_page(name: &str, layout: &Layout, page: usize) {
    let texts = layout.texts(page);
    for text in &texts {
        let (right, bottom) = (text.x + text.width, text.y + text.height);
        let is_inside = text.x >= 0.0 && text.y >= 0.0 && right <= PAGE.0 && bottom <= PAGE.1;
        assert!(is_inside, "{name}: {text:?} leaves page {}", page + 1);
    }
    let mut sorted: Vec<&PlacedText> = texts.iter().collect();
    sorted.sort_by(|one, other| one.y.total_cmp(&other.y));
    for (at, one) in sorted.iter().enumerate() {
        let below = sorted[at + 1..].iter().take_while(|other| other.y < one.y + one.height);
        for other in below {
            let across = (one.x + one.width).min(other.x + other.width) - one.x.max(other.x);
            let down = (one.y + one.height).min(other.y + other.height) - other.y;
            let is_apart = across < TOUCH || down < TOUCH;
            assert!(is_apart, "{name}: on page {} {one:?} and {other:?} overlap", page + 1);
        }
    }
}

#[test]
fn nothing_overlaps_and_nothing_leaves_its_page() {
    for (name, case) in extremes() {
        for (language, is_bilingual) in
            [(Language::English, false), (Language::SimplifiedChinese, false), (Language::English, true)]
        {
            let document = report(&case, language, is_bilingual);
            let layout = layout_pages(&document, &mut |_| ControlFlow::Continue(())).unwrap();
            let name = format!("{name} in {} bilingual: {is_bilingual}", language.tag());
            (0..layout.n_pages()).for_each(|page| check_page(&name, &layout, page));
        }
    }
}

/// The parts of a document are XML of characters that XML allows.
fn check_parts(name: &str, bytes: &[u8]) {
    let is_allowed = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let part_name = part.name().unwrap().into_owned();
        if part_name.split('.').next_back().is_none_or(|ending| ending != "xml") {
            continue;
        }
        let mut content = String::new();
        part.read_to_string(&mut content).unwrap();
        let forbidden = content.chars().find(|character| !is_allowed(*character));
        assert_eq!(forbidden, None, "{name}: {part_name} is XML");
    }
}

#[test]
fn every_extreme_becomes_all_three_files() {
    let folder = crate::case::crate_path("../../target/tmp").join("extremes");
    std::fs::create_dir_all(&folder).unwrap();
    for (at, (name, case)) in extremes().into_iter().enumerate() {
        let scored = case.score();
        let document = report(&case, Language::SimplifiedChinese, false);
        let pdf = render_pdf(&document, &mut |_| ControlFlow::Continue(())).unwrap();
        assert!(lopdf::Document::load_mem(&pdf.bytes).is_ok(), "{name}: the PDF can be read");
        let docx = render_docx(&document, None, &mut |_| ControlFlow::Continue(())).unwrap();
        check_parts(name, &docx);
        let messages = Messages::new(Language::SimplifiedChinese);
        let xlsx = render_workbook(&scored.input(None), &messages).unwrap();
        check_parts(name, &xlsx);
        #[expect(clippy::disallowed_methods, reason = "files to look at, in the folder of the tests")]
        for (ending, bytes) in [("pdf", &pdf.bytes), ("docx", &docx), ("xlsx", &xlsx)] {
            std::fs::write(folder.join(format!("{at:02}.{ending}")), bytes).unwrap();
        }
    }
}

#[test]
fn a_long_note_loses_nothing_in_any_form() {
    let note = |unit: &str| (0..400).map(|at| format!("{unit}{at:03}")).collect::<Vec<_>>().join(" ");
    let (han, latin) = (note("第三工厂的记录"), note("record "));
    let case = noted(&["Plant", &han, &latin]);
    let scored = case.score();
    let document = report(&case, Language::English, false);
    let layout = layout_pages(&document, &mut |_| ControlFlow::Continue(())).unwrap();
    let page = |page| layout.texts(page).into_iter().map(|text| text.text).collect::<Vec<_>>().join(" ");
    let pages: String = (0..layout.n_pages()).map(page).collect::<Vec<_>>().join(" ");
    let docx = render_docx(&document, None, &mut |_| ControlFlow::Continue(())).unwrap();
    let xlsx = render_workbook(&scored.input(None), &Messages::new(Language::English)).unwrap();
    let forms = [
        ("PDF", pages),
        ("DOCX", aimm_report::redaction::parts_text(&docx).unwrap()),
        ("XLSX", aimm_report::redaction::parts_text(&xlsx).unwrap()),
    ];
    for (form, text) in forms {
        let squeezed: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        for at in 0..400 {
            for unit in ["第三工厂的记录", "record"] {
                assert!(squeezed.contains(&format!("{unit}{at:03}")), "{form} has lost {unit} {at}");
            }
        }
    }
}

#[test]
fn what_is_no_text_is_refused() {
    let questionnaire = Case::named("organisation").score().questionnaire;
    for (written, found) in [
        ("a\\u0000b", "U+0000"),
        // Half of a surrogate pair is no character, and its file no JSON.
        ("a\\ud800b", ""),
        ("a\\udc00", ""),
    ] {
        for field in ["title", "scope"] {
            let assessment = Case::named("organisation").with(|_, a| a[field] = json!("MARK")).assessment;
            let bytes = assessment.to_string().replace("MARK", written).into_bytes();
            let source = SourceFile { name: "case.json".to_owned(), bytes };
            let problems = read_assessment(&source, &questionnaire).into_result().unwrap_err();
            let named =
                problems.iter().any(|problem| problem.arguments.iter().any(|(_, value)| value == found));
            assert!(named || found.is_empty(), "{written} in {field}: {problems:?}");
        }
    }
}

#[test]
fn the_largest_usual_report_stays_small() {
    let document = report(&Case::full_size(), Language::English, false);
    let pdf = render_pdf(&document, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(pdf.bytes.len() <= 1_500_000, "{} bytes", pdf.bytes.len());
}

#[test]
fn markup_is_shown_as_text() {
    let text = "<b>bold</b> & ]]> <!-- x --> </w:t></w:p>";
    let case = noted(&[text]);
    let document = report(&case, Language::English, false);
    let docx = render_docx(&document, None, &mut |_| ControlFlow::Continue(())).unwrap();
    let xlsx = render_workbook(&case.score().input(None), &Messages::new(Language::English)).unwrap();
    for (form, bytes) in [("DOCX", docx), ("XLSX", xlsx)] {
        let found = aimm_report::redaction::parts_text(&bytes).unwrap();
        assert!(found.contains("<b>bold</b> & ]]> <!-- x -->"), "{form}: what looks like markup is text");
    }
}
