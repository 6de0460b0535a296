//! Whether an action does more than write.
//!
//! Verbs and nouns look alike ("test", "review", 测试), and a document is often named by what it is used for ("test plan",
//! 测试报告). So an English verb counts where a clause begins, as orders do, and in neither language does a cue that a word
//! for a document follows.

use super::vocabulary::Vocabulary;

/// Whether the order `text`, in lower case, has somebody do something, beside writing and approving.
pub(super) fn does_something(text: &str, vocabulary: &Vocabulary) -> bool {
    if vocabulary.is_chinese { has_free_cue(text, vocabulary) } else { has_order(text, vocabulary) }
}

/// Chinese knows no word ends: a cue counts wherever it stands.
fn has_free_cue(text: &str, vocabulary: &Vocabulary) -> bool {
    let names_document = |rest: &str| vocabulary.documents.iter().any(|noun| rest.starts_with(noun));
    vocabulary
        .doing
        .iter()
        .any(|cue| text.match_indices(cue).any(|(at, _)| !names_document(&text[at + cue.len()..])))
}

fn has_order(text: &str, vocabulary: &Vocabulary) -> bool {
    let clauses = text.split(|character: char| {
        !character.is_alphanumeric() && !character.is_whitespace() && !matches!(character, '-' | '’' | '\'')
    });
    clauses.map(|clause| clause.split_whitespace().collect::<Vec<_>>()).any(|words| {
        words.split(|word| vocabulary.joining.contains(word)).any(|order| is_done(order, vocabulary))
    })
}

/// Whether the words of one clause order something done, or have it done by others.
fn is_done(order: &[&str], vocabulary: &Vocabulary) -> bool {
    let is_verb = |word: &str| vocabulary.doing.contains(&word);
    let Some((first, rest)) = order.split_first() else { return false };
    let names_document =
        rest.first().is_some_and(|next| vocabulary.documents.contains(&next.trim_end_matches('s')));
    is_verb(first) && !names_document
        || vocabulary.causing.contains(first)
            && order.windows(2).any(|pair| {
                let is_noun = ["a", "an", "the"].contains(&pair[0]);
                !is_noun && (is_verb(pair[1]) || is_past(pair[1], vocabulary))
            })
}

/// Whether `word` is the participle of a verb of doing: tested, changed, tried, stopped, sent.
fn is_past(word: &str, vocabulary: &Vocabulary) -> bool {
    let is_verb = |verb: &str| vocabulary.doing.contains(&verb);
    let is_regular = word.strip_suffix("ed").is_some_and(|stem| {
        let is_doubled = || stem.bytes().rev().nth(1) == stem.bytes().next_back();
        is_verb(stem)
            || stem.strip_suffix('i').is_some_and(|stem| is_verb(&format!("{stem}y")))
            || is_doubled() && is_verb(stem.get(..stem.len().saturating_sub(1)).unwrap_or_default())
    });
    is_regular || word.strip_suffix('d').is_some_and(is_verb) || vocabulary.participles.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::does_something;
    use crate::questionnaire::lint::vocabulary::Vocabulary;
    use crate::text::LanguageTag;

    fn does(language: &str, text: &str) -> bool {
        let language = LanguageTag::new(language).unwrap();
        does_something(&text.to_lowercase(), Vocabulary::of(&language).unwrap())
    }

    #[test]
    fn only_orders_to_do_something_count() {
        for (text, expected) in [
            ("Prepare a template and a handbook, and have both approved.", false),
            ("Publish an action plan document on activities of the organisation.", false),
            ("Write a useful guide, test plan and review form.", false),
            ("Draft a test report and archive it.", false),
            ("Write the results of the audit down.", false),
            ("Write a guide and have the wording approved in a review.", false),
            ("Write a guide and try it with five people.", true),
            ("Draft a rule, have an outsider check it.", true),
            ("Draft a rule and have it tested.", true),
            ("Draft a rule and have it tried by one unit for two months.", true),
            ("Write a rule and have what breaks it stopped by the owner.", true),
            ("Write a notice and have it sent to all users.", true),
            ("Write a guide and have it taught in every unit.", true),
            ("Write a rule and have models without an owner withdrawn.", true),
            ("Write a rule and have it copied and filed.", false),
            ("Write a rule and have it planned, then printed.", false),
            ("Before go-live, measure twenty cases.", true),
            ("Re-analyse every entry.", true),
        ] {
            assert_eq!(does("en", text), expected, "{text}");
        }
        for (text, expected) in [
            ("编写应用手册并形成终稿文件存放于内网。", false),
            ("编写测试报告和评审表，报管理层批准。", false),
            ("编制申请模板并公布。", false),
            ("编写手册并据此测试全部系统。", true),
            ("起草方案，请外部人员质询。", true),
        ] {
            assert_eq!(does("zh-Hans", text), expected, "{text}");
        }
    }
}
