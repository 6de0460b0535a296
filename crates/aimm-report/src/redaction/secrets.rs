//! What of an assessment is withheld.

use std::collections::BTreeSet;

use aimm_core::assessment::Assessment;

use super::squeezed::Squeezed;
use super::{Leak, WithheldKind};
use crate::input::ReportInput;

/// Longest part of a text that is looked for as one, in letters: Latin, Chinese. A part of a note that is at least twice as
/// long is found for certain wherever it begins.
const LONGEST: (usize, usize) = (32, 14);
/// Fewest letters of a name's first word, or of a part of it in its own script, that tells who it is.
const TELLING: (usize, usize) = (4, 2);
/// Shortest id of a person that could be taken for one.
const SHORTEST_ID: usize = 4;

/// What companies are called after their own name.
const LEGAL_FORMS: [&str; 24] = [
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "集团公司",
    "集团",
    "公司",
    "gmbh",
    "ag",
    "se",
    "kg",
    "ltd",
    "limited",
    "inc",
    "llc",
    "plc",
    "corp",
    "corporation",
    "company",
    "co",
    "group",
    "holding",
    "sa",
    "bv",
    "nv",
];

/// What Chinese companies name as their trade after their own name.
const TRADES: [&str; 20] = [
    "信息技术",
    "网络技术",
    "电子商务",
    "技术",
    "科技",
    "机械",
    "工业",
    "电子",
    "实业",
    "网络",
    "信息",
    "软件",
    "控股",
    "国际",
    "制造",
    "电器",
    "汽车",
    "能源",
    "医药",
    "银行",
];

/// Everything that is withheld, in parts that can be looked for; none twice.
pub(super) fn secrets(input: &ReportInput<'_>) -> Vec<Leak> {
    let own = [Some(input.assessment), input.previous.map(|previous| previous.assessment)];
    let respondents = input.agreement.map_or(&[][..], |agreement| agreement.respondents.assessments());
    let mut found = BTreeSet::new();
    for assessment in own.into_iter().flatten().chain(respondents) {
        names(assessment, &mut found);
        answers(assessment, &mut found);
    }
    found.into_iter().collect()
}

type Found = BTreeSet<Leak>;

fn add(found: &mut Found, kind: WithheldKind, text: &str) {
    let squeezed = Squeezed::new(text);
    // One character can be a Chinese name.
    let is_name = kind == WithheldKind::Person && squeezed.n_han() == 1;
    if (squeezed.n_letters() > 1 || is_name) && squeezed.has_letter() {
        found.insert(Leak { kind, text: text.trim().to_owned() });
    }
}

fn names(assessment: &Assessment, found: &mut Found) {
    for name in organisation_names(&assessment.organisation.name) {
        add(found, WithheldKind::Organisation, &name);
    }
    let Some(respondent) = &assessment.respondent else { return };
    let name = respondent.name.as_deref().unwrap_or_default();
    for part in person_names(name) {
        add(found, WithheldKind::Person, &part);
    }
    if respondent.id.chars().count() >= SHORTEST_ID {
        add(found, WithheldKind::Person, &respondent.id);
    }
}

/// The name, the same without characters that a document may show as boxes, and those of its words, in one script each, that
/// tell who it is. Short words are names where they begin with a capital: `Li` is one, `de` is none.
fn person_names(name: &str) -> Vec<String> {
    let drawn: String = name.chars().filter(|character| *character <= '\u{FFFF}').collect();
    let is_capital = |word: &str| !word.starts_with(char::is_lowercase);
    let is_name = |word: &String| is_telling(word) || (is_capital(word) && Squeezed::new(word).n_han() == 0);
    let words = name.split_whitespace().flat_map(by_script).filter(is_name);
    [name.to_owned(), drawn].into_iter().chain(words).collect()
}

fn is_telling(part: &str) -> bool {
    let squeezed = Squeezed::new(part);
    squeezed.n_han() >= TELLING.1 || squeezed.n_letters() >= TELLING.0
}

/// The name, the same without what stands in parentheses and without its legal form, its parts in different scripts, and
/// the first word of a name of several.
fn organisation_names(name: &str) -> Vec<String> {
    let bare = name.split(['(', '（']).next().unwrap_or_default().trim();
    let mut names = vec![name.trim().to_owned(), bare.to_owned(), without_legal_form(bare)];
    for part in by_script(bare) {
        if is_telling(&part) {
            let own = without_legal_form(&part);
            names.extend(without_trade(&own));
            names.push(own);
            names.extend(first_word(&part));
            names.push(part);
        }
    }
    names
}

fn without_legal_form(name: &str) -> String {
    let mut name = name.trim_end_matches(['.', ',', '&', ' ']);
    while let Some(shorter) = LEGAL_FORMS.iter().find_map(|form| without_ending(name, form)) {
        name = shorter.trim_end_matches(['.', ',', '&', ' ']);
    }
    name.to_owned()
}

/// `name` without `ending`, where something else stands before it: a space before a Latin one.
fn without_ending<'n>(name: &'n str, ending: &str) -> Option<&'n str> {
    let start = name.len().checked_sub(ending.len())?;
    let (before, end) = name.split_at_checked(start)?;
    let is_set_off = !ending.is_ascii() || before.ends_with([' ', '.', ',', '&']);
    let is_name = Squeezed::new(before).n_letters() > 1;
    (end.eq_ignore_ascii_case(ending) && is_set_off && is_name).then_some(before)
}

/// The parts of a name that are in one script, Chinese or another.
fn by_script(name: &str) -> Vec<String> {
    let is_han = |character: char| Squeezed::new(&character.to_string()).n_han() > 0;
    let mut parts: Vec<(bool, String)> = Vec::new();
    for character in name.chars() {
        match parts.last_mut() {
            Some((han, part)) if *han == is_han(character) || !character.is_alphanumeric() => {
                part.push(character);
            }
            _ => parts.push((is_han(character), character.to_string())),
        }
    }
    parts.into_iter().map(|(_, part)| part.trim().to_owned()).collect()
}

/// A Chinese name without what the company deals in, where a name is left.
fn without_trade(name: &str) -> Option<String> {
    let own = TRADES.iter().find_map(|trade| name.strip_suffix(trade))?;
    (Squeezed::new(own).n_han() >= TELLING.1).then(|| own.to_owned())
}

/// The first word of a name of several; one in capitals may be shorter.
fn first_word(name: &str) -> Option<String> {
    let mut words = name.split_whitespace();
    let first = words.next()?;
    let squeezed = Squeezed::new(first);
    let is_short = squeezed.n_letters() + 1 == TELLING.0 && first.chars().all(char::is_uppercase);
    (words.next().is_some() && squeezed.n_han() == 0 && (squeezed.n_letters() >= TELLING.0 || is_short))
        .then(|| first.to_owned())
}

fn answers(assessment: &Assessment, found: &mut Found) {
    for response in &assessment.responses {
        for sentence in sentences(response.note.as_deref().unwrap_or_default()) {
            in_parts(sentence, WithheldKind::Note, found);
        }
        for piece in &response.evidence {
            in_parts(&piece.title, WithheldKind::EvidenceTitle, found);
            in_parts(piece.location.as_deref().unwrap_or_default(), WithheldKind::Location, found);
        }
    }
}

/// The sentences and lines of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '。', '！', '？', '；', '!', '?', ';'])
        .flat_map(|line| line.split(". "))
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
}

fn in_parts(text: &str, kind: WithheldKind, found: &mut Found) {
    let squeezed = Squeezed::new(text);
    let is_chinese = squeezed.n_han() * 2 > squeezed.n_letters();
    for part in squeezed.blocks(if is_chinese { LONGEST.1 } else { LONGEST.0 }) {
        add(found, kind, &part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_by_its_parts_too() {
        let names =
            organisation_names("北风机械股份有限公司 Northwind Machinery GmbH & Co. KG (fictitious demo)");
        for part in ["北风机械", "Northwind Machinery", "Northwind", "北风机械股份有限公司"] {
            assert!(names.iter().any(|name| name == part), "{part} tells who it is: {names:?}");
        }
        assert!(names.iter().all(|name| name != "GmbH" && name != "有限公司"), "legal forms tell nothing");
    }

    #[test]
    fn names_are_known_in_every_script_and_length() {
        for (name, expected) in [
            ("王小明 Wang Xiaoming", vec!["王小明", "Wang", "Xiaoming"]),
            ("Li Wei", vec!["Li", "Wei"]),
            ("欧阳 建国", vec!["欧阳", "建国"]),
            ("𠮷田太郎", vec!["𠮷田太郎", "田太郎"]),
        ] {
            let names = person_names(name);
            assert!(expected.iter().all(|part| names.iter().any(|name| name == part)), "{names:?}");
        }
        for (name, part) in [("SAP Deutschland SE & Co. KG", "SAP"), ("华为技术有限公司", "华为")] {
            assert!(organisation_names(name).iter().any(|own| own == part), "{part} of {name}");
        }
    }

    #[test]
    fn a_long_note_is_looked_for_in_parts() {
        let mut found = Found::new();
        let note = "The owner is named and keeps the list of all systems in use. Yes.\n运行记录由各单位自行保存并按月上报集团总部备案";
        for sentence in sentences(note) {
            in_parts(sentence, WithheldKind::Note, &mut found);
        }
        assert!(found.iter().any(|part| part.text == "Yes"), "a short sentence is looked for as it is");
        let longest = found.iter().map(|part| Squeezed::new(&part.text).n_letters()).max();
        assert_eq!(longest, Some(LONGEST.0), "part of a sentence is enough to be found");
        assert!(found.iter().any(|part| part.text.ends_with("总部备案")), "the end of a note is looked for");
    }
}
