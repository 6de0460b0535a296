//! The rules of Chinese lines, as properties of any text.

use aimm_core::text::LanguageTag;
use proptest::prelude::*;

use super::character::{is_closing, is_opening};
use super::paragraph::{Line, Setting, Shape, Typesetter};
use crate::document::{Alignment, Run};

fn lines(text: &str, width: f32, shape: Shape) -> Vec<Line> {
    let setting = Setting {
        size: 10.0,
        width,
        alignment: Alignment::Start,
        is_strong: false,
        is_tabular: false,
        tracking: 0.0,
        shape,
    };
    Typesetter::new(&LanguageTag::simplified_chinese()).unwrap().lines(&[Run::new(text)], &setting)
}

fn text_of(line: &Line) -> String {
    line.fragments.iter().map(|fragment| fragment.text.as_str()).collect()
}

/// Words, some enclosed, some followed by one or two marks, as in real sentences.
fn sentences() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => proptest::collection::vec(proptest::sample::select(&['人', '工', '智', '能', '成', '熟', '度', '评'][..]), 1..7)
            .prop_map(|word| word.into_iter().collect::<String>()),
        1 => "[A-Za-z]{1,9}",
        1 => "[0-9]{1,4}(\\.[0-9]{1,2})?%?",
    ];
    let enclosure = proptest::sample::select(
        &[("", ""), ("", ""), ("“", "”"), ("（", "）"), ("《", "》"), ("‘", "’"), ("“《", "》”")][..],
    );
    let mark = proptest::sample::select(&["", "", "，", "。", "、", "；", "！？", "……", "——", " "][..]);
    let piece =
        (word, enclosure, mark).prop_map(|(word, (open, close), mark)| format!("{open}{word}{close}{mark}"));
    proptest::collection::vec(piece, 1..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_line_begins_with_a_closing_or_ends_with_an_opening_mark(
        text in sentences(), em in 8_u16..45, is_even in any::<bool>(),
    ) {
        let shape = if is_even { Shape::Even } else { Shape::Running };
        let lines = lines(&text, f32::from(em) * 10.0, shape);
        for (at, line) in lines.iter().enumerate() {
            let shown = text_of(line);
            let (first, last) = (shown.chars().next(), shown.trim_end().chars().next_back());
            prop_assert!(at == 0 || !first.is_some_and(is_closing), "line {at} of {text:?}: {shown:?}");
            prop_assert!(at + 1 == lines.len() || !last.is_some_and(is_opening), "line {at} of {text:?}: {shown:?}");
        }
    }

    #[test]
    fn lines_keep_every_character_and_their_width(text in sentences(), em in 8_u16..45) {
        let width = f32::from(em) * 10.0;
        let lines = lines(&text, width, Shape::Running);
        let joined: String = lines.iter().map(text_of).collect();
        prop_assert_eq!(joined, text, "nothing is lost or doubled");
        for line in &lines {
            prop_assert!(line.width <= width + 0.01, "a line of {} in {width}", line.width);
        }
    }

    #[test]
    fn full_lines_end_at_the_margin(text in sentences()) {
        let lines = lines(&text, 300.0, Shape::Running);
        for line in lines.iter().rev().skip(1) {
            let is_justified = (line.width - 300.0).abs() < 0.01;
            prop_assert!(is_justified || line.width > 150.0, "a line of {} for no long word", line.width);
        }
    }
}

#[test]
fn marks_in_a_row_move_together() {
    let width = |text| lines(text, 1000.0, Shape::Ragged)[0].width;
    assert!((width("人）。人") - 35.0).abs() < 0.1, "two closing marks take one and a half squares");
    assert!(
        (width("人：“人") - 35.0).abs() < 0.1,
        "a closing and an opening mark take one and a half squares"
    );
    assert!((width("人。") - 15.0).abs() < 0.1, "the empty half at a line end does not count");
}

#[test]
fn a_gap_parts_ideographs_from_letters() {
    let width = |text| lines(text, 1000.0, Shape::Ragged)[0].width;
    let gaps = width("用AI管") - width("用管") - width("AI");
    assert!((gaps - 2.5).abs() < 0.1, "an eighth of an em on both sides, not {gaps} points");
}

#[test]
fn titles_are_cut_between_words() {
    let lines = lines("2026 年企业人工智能成熟度自评估报告", 120.0, Shape::Even);
    let lines: Vec<String> = lines.iter().map(text_of).collect();
    assert_eq!(lines, ["2026 年企业人工智能", "成熟度自评估报告"], "人工智能 is one word");
}
