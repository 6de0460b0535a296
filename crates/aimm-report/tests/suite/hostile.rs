//! Names and notes as people really write them.

use aimm_report::document::{
    Blank, Blanks, Block, Callout, CalloutKind, Cell, Column, Columns, Cover, Entries, Entry, EntryMark,
    Fact, Facts, Heading, List, Paragraph, Row, Run, Table,
};

use crate::sample::document;
use crate::support::{numbered, previews, render, words};

/// A document in which every slot holds `text`.
fn everywhere(is_chinese: bool, text: &str) -> aimm_report::document::ReportDocument {
    let entries = || Entries {
        title: Some(text.into()),
        entries: vec![Entry {
            mark: EntryMark::Level(3),
            text: vec![Run::strong(text)],
            detail: Some(text.into()),
            value: Some(text.into()),
        }],
    };
    let blanks = || {
        let (hints, choices) = (vec![vec![Run::new(text)]], vec![text.to_owned()]);
        vec![Blank { label: text.to_owned(), hints, choices, n_lines: 2 }]
    };
    let cell = || Cell::runs([Run::new(text), Run::quiet(text)]);
    let blocks = vec![
        Block::Cover(Cover {
            logo: None,
            text: vec![Run::new(text)],
            organisation: text.into(),
            mark: Some(text.into()),
            title: text.into(),
            subtitle: Some(text.into()),
            ladder: None,
            blanks: blanks(),
            facts: vec![Fact::new(text, text)],
            notice: vec![Run::new(text)],
        }),
        Block::Heading(Heading::sentence(1, "a", text, text)),
        Block::Paragraph(Paragraph::body(vec![Run::new(text)])),
        Block::List(List { is_ordered: true, items: vec![vec![Run::new(text)]] }),
        Block::Entries(entries()),
        Block::Columns(Columns { left: entries(), right: entries() }),
        Block::Blanks(Blanks { blanks: blanks() }),
        Block::Facts(Facts { facts: vec![Fact::new(text, text)] }),
        Block::Callout(Callout {
            kind: CalloutKind::Warning,
            title: Some(text.into()),
            runs: vec![Run::new(text)],
        }),
        Block::Table(Table {
            caption: Some(vec![Run::new(text)]),
            columns: vec![Column::text(text, 1.0), Column::figures(text), Column::text("x", 2.0)],
            rows: vec![Row::new([cell(), cell(), cell()]), Row::group([cell()])],
            has_row_heads: true,
        }),
    ];
    let mut document = document(is_chinese, blocks);
    text.clone_into(&mut document.title);
    text.clone_into(&mut document.author);
    text.clone_into(&mut document.running_head.left);
    text.clone_into(&mut document.footer.text);
    text.clone_into(&mut document.running_head.above);
    text.clone_into(&mut document.footer.below);
    document
}

#[test]
fn any_text_can_stand_anywhere() {
    let long_name =
        "Gesellschaft für Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte mbH & Co. KG";
    let unbreakable = "x".repeat(400);
    let rows = [
        ("a very long name", long_name, ""),
        ("a word longer than any line", unbreakable.as_str(), ""),
        ("emoji", "team 👩‍💻 rocket 🚀️", "👩💻🚀"),
        ("a rare ideograph", "𠮷野家（控股）有限公司", "𠮷"),
        ("Hebrew and Arabic", "שלום مرحبا", "שלוםمرحبا"),
        ("markup", "<b>&]]> \"x\" </text><script>", ""),
        ("control characters", "a\u{0}b\u{7}c\u{1b}[0m", "\u{0}\u{7}\u{1b}"),
        ("only spaces", "   ", ""),
        ("nothing", "", ""),
        ("marks alone", "，。、；：！？”’）》", ""),
        ("opening marks alone", "“‘（《「『【", ""),
        ("combining marks", "e\u{301}o\u{308}n\u{303}", ""),
        ("line feeds", "one\ntwo\r\nthree\u{2028}four", ""),
        ("placeholders of the foot", "{page} {pages} {", ""),
    ];
    for (name, text, missing) in rows {
        for is_chinese in [false, true] {
            let rendered = render(&everywhere(is_chinese, text));
            assert!(lopdf::Document::load_mem(&rendered.bytes).is_ok(), "{name}: the file can be read");
            let mut expected: Vec<char> = missing.chars().collect();
            expected.sort_unstable();
            expected.dedup();
            assert_eq!(rendered.replaced_characters, expected, "{name}: what was replaced is reported");
        }
    }
}

#[test]
fn a_note_of_five_thousand_characters_loses_nothing() {
    let english = numbered(620, |number| format!("word{number:03} "));
    let chinese = numbered(500, |number| format!("第{number:03}号记录为真，"));
    for (is_chinese, text) in [(false, english), (true, chinese)] {
        let everything: String =
            previews(&everywhere(is_chinese, &text)).iter().map(|page| words(page)).collect();
        let slots = [("first", 0), ("middle", 250), ("last", 499)];
        for (name, number) in slots {
            let mark = if is_chinese { format!("第{number:03}号") } else { format!("word{number:03}") };
            let count = everything.matches(&mark).count();
            assert!(count >= 20, "the {name} part stands in every slot, not in {count} of them");
        }
    }
}

#[test]
fn markup_stays_text() {
    let text = "<b>&]]>";
    let pages = previews(&everywhere(false, text));
    assert!(pages.iter().all(|page| !page.contains("<b>")), "no text of a file is markup");
    assert!(pages.iter().any(|page| page.contains("&lt;b&gt;&amp;]]&gt;")), "it is shown as it was written");
}
