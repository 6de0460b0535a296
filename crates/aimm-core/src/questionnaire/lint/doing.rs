//! Whether an action does more than write.
//!
//! Verbs and nouns look alike ("test", "review", 测试), and a document is often named by what it is used for ("test plan",
//! 测试报告). So an English verb counts where a clause begins, as orders do, and in neither language does a cue that a word
//! for a document follows, or what the document is said to say.

use super::vocabulary::Vocabulary;

/// Whether the order `text`, in lower case, has somebody do something, beside writing and approving.
pub(super) fn does_something(text: &str, vocabulary: &Vocabulary) -> bool {
    if vocabulary.is_chinese { has_free_cue(text, vocabulary) } else { has_order(text, vocabulary) }
}

/// Chinese knows no word ends: a cue counts wherever it stands.
fn has_free_cue(text: &str, vocabulary: &Vocabulary) -> bool {
    let only_writes =
        |rest: &str| vocabulary.documents.iter().chain(vocabulary.writing).any(|word| rest.starts_with(word));
    text.split(['，', '。', '；', '：'])
        .map(|clause| without_contents(clause, vocabulary))
        .any(|clause| vocabulary.doing_words().places(clause).any(|(_, rest)| !only_writes(rest)))
}

/// A Chinese clause up to what a document says: 说明如何测试.
fn without_contents<'a>(clause: &'a str, vocabulary: &Vocabulary) -> &'a str {
    let is_followed = |at: usize| vocabulary.relative.iter().any(|word| clause[at..].contains(word));
    let saying = vocabulary.saying.iter().filter_map(|word| clause.find(word));
    saying.filter(|at| is_followed(*at)).min().map_or(clause, |at| &clause[..at])
}

/// What a document says lasts until the sentence ends or something else is ordered: "…, and test it".
fn has_order(text: &str, vocabulary: &Vocabulary) -> bool {
    let is_mark = |character: char| {
        !character.is_alphanumeric() && !character.is_whitespace() && !matches!(character, '-' | '’' | '\'')
    };
    let mut is_contents = false;
    text.split_inclusive(is_mark).any(|clause| {
        let words: Vec<&str> = clause.trim_end_matches(is_mark).split_whitespace().collect();
        is_contents &= !words.first().is_some_and(|first| vocabulary.joining.contains(first));
        let own = if is_contents { &[] } else { before_contents(&words, vocabulary) };
        is_contents |= own.len() < words.len();
        is_contents &= !clause.ends_with(['.', ';', ':']);
        own.split(|word| vocabulary.joining.contains(word)).any(|order| is_done(order, vocabulary))
    })
}

/// The words of a clause up to what a document says: "a guide | that explains how to test". Where an order begins, "list" and
/// "record" are verbs.
fn before_contents<'a, 'b>(words: &'a [&'b str], vocabulary: &Vocabulary) -> &'a [&'b str] {
    let (mut begins, mut is_behind_document) = (true, false);
    for (at, word) in words.iter().enumerate() {
        if is_behind_document && vocabulary.relative.contains(word) {
            return &words[..at];
        }
        let joins = vocabulary.joining.contains(word);
        is_behind_document = !joins && (is_behind_document || !begins && is_document(word, vocabulary));
        begins = joins;
    }
    words
}

/// Whether the words after a verb of filing say that a document is made or filled. What stands in a register is done.
fn files_document(rest: &[&str], vocabulary: &Vocabulary) -> bool {
    let object = rest.iter().take_while(|word| !["about", "for", "of", "with"].contains(word));
    object
        .filter(|word| !vocabulary.collections.contains(&word.trim_end_matches('s')))
        .any(|word| is_document(word, vocabulary))
}

fn is_document(word: &str, vocabulary: &Vocabulary) -> bool {
    vocabulary.documents.contains(&word.trim_end_matches('s'))
}

/// Whether the words of one clause order something done, or have it done by others.
fn is_done(order: &[&str], vocabulary: &Vocabulary) -> bool {
    let is_verb = |word: &str| vocabulary.doing.contains(&word);
    let Some((first, rest)) = order.split_first() else { return false };
    let names_document = rest.first().is_some_and(|next| is_document(next, vocabulary));
    let only_files = || vocabulary.filing.contains(first) && files_document(rest, vocabulary);
    is_verb(first) && !names_document && !only_files()
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
            ("Create a document that describes how to use and test the AI systems.", false),
            ("Prepare and approve a procedure that says who reviews and trains whom.", false),
            ("Put together a report that shows what each unit does with AI.", false),
            ("Have a policy written that explains what teams run, test and measure.", false),
            ("Open a new document and write down the rules for the whole organisation.", false),
            ("Enter the rules into one handbook for all units of the organisation.", false),
            ("Name the document, set its version and file it in the intranet.", false),
            ("Start a policy for the whole organisation and finish it by December.", false),
            ("Put a new page about rules into the handbook of the organisation.", false),
            ("Write a guide that says what to do, and test it with five people.", true),
            ("Write a guide that says what to do; test it with five people.", true),
            ("Check the log that shows what each unit does.", true),
            ("List what teams use that have AI, redraw five of them.", true),
            ("Approve a standard, enter every set in the catalogue with its owner.", true),
            ("Open an address for outside reports.", true),
            ("Record which uses led to an offer and trigger a proposal.", true),
            ("Open one channel and send a trial concern through it.", true),
            ("Put five questions to everyone who works with AI.", true),
            ("Re-analyse every entry.", true),
        ] {
            assert_eq!(does("en", text), expected, "{text}");
        }
        for (text, expected) in [
            ("编写应用手册并形成终稿文件存放于内网。", false),
            ("编写测试报告和评审表，报管理层批准。", false),
            ("编制申请模板并公布。", false),
            ("制定一份说明如何使用和测试 AI 系统的文件。", false),
            ("请人编写方针，说明各团队如何运行、测试和测量。", false),
            ("制定并批准一份规定由谁评审和培训的程序。", false),
            ("汇总形成一份报告，说明各单元如何使用 AI。", false),
            ("编写手册并据此测试全部系统。", true),
            ("编写手册，说明如何操作，并据此测试全部系统。", true),
            ("请人检查说明是否易读。", true),
            ("起草方案，请外部人员质询。", true),
        ] {
            assert_eq!(does("zh-Hans", text), expected, "{text}");
        }
    }
}
