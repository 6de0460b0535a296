//! Fonts and text: who draws what, how wide, broken where.

use aimm_charts::Language;
use aimm_charts::fonts::Face;
use aimm_charts::metrics::{Lettering, REPLACEMENT, face_of, runs, width, wrap};
use proptest::prelude::*;

fn set(language: Language) -> Lettering {
    Lettering { size: 12.0, strong: false, language }
}

#[test]
fn every_face_is_a_static_font_of_its_family() {
    for face in Face::ALL {
        assert_eq!(&face.bytes()[..4], &[0, 1, 0, 0], "{face:?} has TrueType outlines");
        let family = if face.is_han() { "Noto Sans SC" } else { "Inter" };
        assert_eq!(face.family(), family);
        assert_eq!(face.weight() == 600, face.is_strong());
    }
    assert!(
        width("Strategy", set(Language::English).with_strong(true))
            > width("Strategy", set(Language::English))
    );
}

#[test]
fn each_character_has_its_face() {
    let (en, zh) = (Language::English, Language::Chinese);
    for (character, language, face) in [
        ('A', en, Face::LatinRegular),
        ('A', zh, Face::LatinRegular),
        ('2', zh, Face::LatinRegular),
        ('级', en, Face::HanRegular),
        ('，', en, Face::HanRegular),
        ('“', en, Face::LatinRegular),
        ('“', zh, Face::HanRegular),
        ('…', zh, Face::HanRegular),
        ('·', zh, Face::HanRegular),
        ('–', zh, Face::LatinRegular),
    ] {
        assert_eq!(face_of(character, set(language)), Some(face), "{character} in {language:?}");
    }
    assert_eq!(face_of('\u{1F600}', set(en)), None, "no bundled font has emoji");
    let replaced = runs("a\u{1F600}", set(en));
    assert_eq!(replaced[1].text, REPLACEMENT.to_string(), "what cannot be drawn is seen to be missing");
}

#[test]
fn mixed_lines_are_cut_into_runs_of_one_face() {
    let pieces = runs("AI 能力“成熟度”2.85", set(Language::Chinese));
    let texts: Vec<&str> = pieces.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(texts, ["AI ", "能力“成熟度”", "2.85"]);
    for pair in pieces.windows(2) {
        let end = pair[0].x + pair[0].width;
        assert!((pair[1].x - end).abs() < 1e-9, "a run begins where the one before it ends");
    }
    let steered: String =
        runs("a\u{0}\u{202E}b", set(Language::English)).into_iter().map(|run| run.text).collect();
    assert_eq!(steered, format!("a{REPLACEMENT}b"));
}

#[test]
fn widths_are_those_of_the_fonts() {
    let han = width("战略", set(Language::Chinese));
    assert!((han - 24.0).abs() < 1e-6, "a Chinese character is one em wide, and two are {han}");
    let apart = width("A", set(Language::English)) + width("V", set(Language::English));
    assert!(width("AV", set(Language::English)) < apart, "kerning is counted");
}

#[test]
fn a_name_that_needs_more_lines_says_so() {
    let name = "Process embedding and human–AI collaboration";
    let lines = wrap(name, set(Language::English), 150.0, 3).expect("two lines are enough");
    assert_eq!(lines.concat().replace(' ', ""), name.replace(' ', ""), "nothing is cut");
    assert_eq!(wrap(name, set(Language::English), 60.0, 2), None);
}

const CLOSING: &str = "，。、；：？！）」』】》〉”’…";
const OPENING: &str = "（「『【《〈“‘";

fn chinese() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => "[\u{4E00}-\u{4E80}]{1,4}",
        1 => "[，。、；：？！]",
        1 => "（[\u{4E00}-\u{4E80}]{1,3}）",
        1 => "“[\u{4E00}-\u{4E80}]{1,3}”",
        1 => "[A-Z]{2,4}",
        1 => "[0-9]{1,4}",
    ];
    prop::collection::vec(piece, 1..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chinese_lines_begin_and_end_as_they_may(text in chinese(), room in 70.0_f64..300.0) {
        let lines = wrap(&text, set(Language::Chinese), room, usize::MAX).expect("any number of lines is allowed");
        prop_assert_eq!(lines.concat(), text, "nothing is lost");
        for (index, line) in lines.iter().enumerate() {
            prop_assert!(width(line, set(Language::Chinese)) <= room + 1.0, "{} is wider than {}", line, room);
            let first = line.chars().next().unwrap_or(' ');
            let last = line.chars().last().unwrap_or(' ');
            prop_assert!(index == 0 || !CLOSING.contains(first), "{} begins with closing punctuation", line);
            prop_assert!(index + 1 == lines.len() || !OPENING.contains(last), "{} ends with an opening mark", line);
        }
    }
}
