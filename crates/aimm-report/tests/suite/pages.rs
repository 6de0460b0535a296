//! What stands on which page.

use std::ops::ControlFlow;

use aimm_report::document::{Block, Cell, Column, Heading, Link, PageSize, Paragraph, Row, Run, Table, Toc};
use aimm_report::{ReportError, layout_pages, preview_page, render_pdf};

use crate::sample::{Texts, document, ratings, sample};
use crate::support::{layout, numbered, previews, words};

fn paragraph(text: &str) -> Block {
    Block::Paragraph(Paragraph::body(vec![Run::new(text)]))
}

fn heading(level: u8, id: &str) -> Block {
    Block::Heading(Heading::new(level, id, format!("Title {id}")))
}

#[test]
fn a_long_table_repeats_its_head_and_loses_no_row() {
    for is_chinese in [false, true] {
        let texts = Texts { is_chinese };
        let pages = previews(&document(is_chinese, vec![Block::Table(ratings(&texts, 80))]));
        assert!(pages.len() > 2, "80 rows need several pages");
        for page in &pages {
            let words = words(page);
            assert!(words.contains(texts.pick("Reason", "理由")), "every page of the table has its head");
        }
        let everything: String = pages.iter().map(|page| words(page)).collect();
        for row in 1..=80 {
            assert_eq!(
                everything
                    .matches(&format!(
                        "MGT.2.{row}{}",
                        texts.areas()[(row - 1) % 6].split(' ').next().unwrap()
                    ))
                    .count(),
                1,
                "row {row} stands there once"
            );
        }
    }
}

/// The pages of `n_above` lines and a table of `n` rows below them that is to be kept whole.
fn kept_below(n_above: usize, n: usize) -> Vec<String> {
    let texts = Texts { is_chinese: false };
    let above = (0..n_above).map(|_| paragraph("What stands above it."));
    let table = Block::KeepTogether(vec![Block::Table(ratings(&texts, n))]);
    let pages = previews(&document(false, above.chain([table]).collect()));
    pages.iter().map(|page| words(page)).collect()
}

#[test]
fn a_low_table_stays_whole_and_a_tall_one_is_divided_rather_than_leave_a_page_empty() {
    let low = kept_below(24, 3);
    assert_eq!(low.len(), 2, "{low:?}");
    assert!(
        !low[0].contains("Reason") && low[1].contains("MGT.2.1"),
        "{low:?}: it moves to the next page as a whole"
    );
    let tall = kept_below(14, 8);
    assert!(tall[0].contains("MGT.2.1"), "{tall:?}: it begins where the text ends");
    assert!(tall[1].contains("Reason") && !tall[0].contains("MGT.2.8"), "{tall:?}: its head is repeated");
}

#[test]
fn a_row_higher_than_a_page_is_cut_between_lines() {
    let long = numbered(900, |number| format!("word{number} "));
    let table = Table {
        columns: vec![Column::text("Item", 1.0), Column::text("Note", 1.0)],
        rows: vec![
            Row::new([Cell::new("first"), Cell::new(long)]),
            Row::new(["second".into(), "last".into()]),
        ],
        ..Table::default()
    };
    let pages = previews(&document(false, vec![Block::Table(table)]));
    assert!(pages.len() > 1, "900 words in half a page's width need more than a page");
    let everything: String = pages.iter().map(|page| words(page)).collect();
    for number in 0..900 {
        assert!(everything.contains(&format!("word{number} ")), "word {number} must not be lost");
    }
    assert!(pages.iter().all(|page| words(page).contains("Note")), "the head is repeated in a cut row too");
}

#[test]
fn a_heading_stays_with_what_follows() {
    for n_lines in 20..60 {
        let mut blocks: Vec<Block> = (0..n_lines).map(|_| paragraph("One line.")).collect();
        blocks.push(heading(2, "late"));
        blocks.push(paragraph(&"A text of several lines follows the title. ".repeat(12)));
        let pages = previews(&document(false, blocks));
        let at = pages.iter().position(|page| words(page).contains("Title late")).unwrap();
        assert!(
            words(&pages[at]).contains("several lines"),
            "no title may stand alone at the foot of a page"
        );
    }
}

#[test]
fn no_page_begins_or_ends_with_a_single_line_of_a_paragraph() {
    let text = numbered(40, |number| format!("Sentence number {number} of the long paragraph. "));
    for n_lines in 18..40 {
        let mut blocks: Vec<Block> = (0..n_lines).map(|_| paragraph("One line.")).collect();
        blocks.push(paragraph(&text));
        let pages = previews(&document(false, blocks));
        for page in &pages {
            let mut heights: Vec<&str> = page
                .split("<text ")
                .filter(|part| part.contains("Sentence") || part.contains("paragraph"))
                .map(|part| part.split(" y=\"").nth(1).unwrap().split('"').next().unwrap())
                .collect();
            heights.dedup();
            assert_ne!(heights.len(), 1, "{n_lines} lines before: a lonely line of the paragraph");
        }
    }
}

#[test]
fn contents_name_the_right_pages() {
    let layout = layout(&sample(false));
    let contents = words(&preview_page(&layout, 1).unwrap());
    assert!(layout.outline().len() > 5, "the sample has several sections");
    for entry in layout.outline().iter().filter(|entry| entry.level <= 2) {
        assert!(contents.contains(&entry.title), "{} stands in the contents", entry.title);
        let page = words(&preview_page(&layout, entry.page).unwrap());
        assert!(page.contains(&entry.title), "{} stands on page {}", entry.title, entry.page + 1);
    }
    let numbers: String = layout
        .outline()
        .iter()
        .filter(|entry| entry.level <= 2)
        .map(|entry| (entry.page + 1).to_string())
        .collect();
    assert!(contents.contains(&numbers), "page numbers stand in the order of the entries");
}

#[test]
fn every_page_but_the_cover_has_its_number() {
    let pages = previews(&sample(false));
    let n_pages = pages.len();
    for (at, page) in pages.iter().enumerate() {
        let has_number = words(page).contains(&format!("{} of {n_pages}", at + 1));
        assert_eq!(has_number, at > 0, "page {}", at + 1);
    }
}

#[test]
fn wrong_documents_are_refused() {
    let mut going = |_: f32| ControlFlow::Continue(());
    let repeated = document(false, vec![heading(1, "a"), heading(2, "a")]);
    assert!(
        matches!(layout_pages(&repeated, &mut going), Err(ReportError::RepeatedHeading(id)) if id == "a")
    );
    let link = Run::new("see").linked(Link::Heading("nowhere".to_owned()));
    let astray = document(false, vec![Block::Paragraph(Paragraph::body(vec![link]))]);
    assert!(
        matches!(layout_pages(&astray, &mut going), Err(ReportError::UnknownHeading(id)) if id == "nowhere")
    );
    let bare = document(false, vec![Block::Table(Table::default())]);
    assert!(matches!(layout_pages(&bare, &mut going), Err(ReportError::NoColumns)));
}

#[test]
fn progress_rises_and_can_stop_the_report() {
    let mut heard = Vec::new();
    render_pdf(&sample(true), &mut |fraction| {
        heard.push(fraction);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(heard.windows(2).all(|pair| pair[0] <= pair[1]), "progress never goes back: {heard:?}");
    assert_eq!(heard.last(), Some(&1.0), "at the end all is done");
    for stop in 0..heard.len() {
        let mut n_calls = 0;
        let outcome = render_pdf(&sample(true), &mut |_| {
            n_calls += 1;
            if n_calls > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(outcome, Err(ReportError::Cancelled)), "a stop at step {stop} is heard");
    }
}

#[test]
fn paper_has_the_size_that_was_asked_for() {
    let mut letter = document(false, vec![paragraph("Hello")]);
    letter.page_size = PageSize::Letter;
    assert!(previews(&letter)[0].contains("viewBox=\"0 0 612 792\""));
}

#[test]
fn an_empty_document_has_no_page_and_a_lonely_contents_one() {
    assert_eq!(previews(&document(false, Vec::new())).len(), 0);
    let contents = Block::Toc(Toc { title: "Contents".into(), depth: 2 });
    assert_eq!(previews(&document(false, vec![contents])).len(), 1);
}

#[test]
fn charts_align_with_the_text() {
    let layout = layout(&sample(false));
    let page = (0..layout.n_pages())
        .map(|page| preview_page(&layout, page).unwrap())
        .find(|page| words(page).contains("Figure 2"))
        .unwrap();
    let lefts = page.split("<text x=\"").skip(1).map(|part| part.split(['"', ' ']).next().unwrap());
    let left = lefts.map(|x| x.parse::<f64>().unwrap()).fold(f64::MAX, f64::min);
    assert!(
        (left - 57.0).abs() < 0.5,
        "the names of the bars stand at the margin of the text, not at {left}"
    );
}

#[test]
fn contents_a_little_too_long_for_a_page_move_together() {
    for n_headings in 20..60 {
        let mut blocks = vec![Block::Toc(Toc { title: "Contents".into(), depth: 2 })];
        blocks.extend((0..n_headings).map(|at| heading(2, &format!("h{at}"))));
        let pages = previews(&document(false, blocks));
        let numbers_on = |page: &String| page.matches("Title h").count();
        let listed = pages.iter().take_while(|page| !page.contains("font-size=\"14\"")).map(numbers_on);
        let last = listed.last().unwrap();
        assert!(last >= 4, "{n_headings} headings: {last} lines of contents alone on a page");
    }
}

#[test]
fn a_sum_below_a_table_does_not_pull_the_next_section_along() {
    let mut lines: Vec<Block> = (0..21).map(|_| paragraph("One line.")).collect();
    let mut table = ratings(&Texts { is_chinese: false }, 1);
    table.rows.push(Row::group([Cell::new("Overall")]));
    lines.extend([Block::Table(table), heading(2, "next"), paragraph(&"Long text. ".repeat(40))]);
    let pages = previews(&document(false, lines));
    let page_of = |text: &str| pages.iter().position(|page| words(page).contains(text)).unwrap();
    assert_eq!(page_of("Overall"), 0, "the table fits on the first page");
    assert_eq!(page_of("Title next"), 1, "the section after it does not");
}

#[test]
fn sums_do_not_wrap_in_columns_that_fit_their_figures() {
    let table = Table {
        columns: vec![Column::text("Domain", 1.0), Column::figures("Bounds"), Column::figures("Index")],
        rows: vec![
            Row::new(["Planning".into(), "exact".into(), "2.75".into()]),
            Row::group(["Overall".into(), "1.87–2.17".into(), "1.97".into()]),
        ],
        ..Table::default()
    };
    let pages = previews(&document(false, vec![Block::Table(table)]));
    assert!(pages[0].contains(">1.87–2.17<"), "the strong figures of a sum are wider than those above");
}
