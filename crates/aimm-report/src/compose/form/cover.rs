//! The title page of a form with the fields on whose answers they are, and what stands at head and foot of the others.

use aimm_core::questionnaire::Subject;

use super::words::Words;
use crate::compose::context::organisation_key;
use crate::compose::typography::capitalised;
use crate::document::{Blank, Block, Cover, Fact, Footer, ReportDocument, RunningHead};

/// The title page.
pub(crate) fn cover(words: &Words<'_>) -> Block {
    let questionnaire = words.questionnaire;
    let (title, remark) = title_and_remark(words.local(&questionnaire.title));
    Block::Cover(Cover {
        organisation: words.text("form-kind").into(),
        title: title.into(),
        subtitle: remark.map(|remark| capitalised(remark).into()),
        blanks: fields(words),
        facts: facts(words),
        notice: vec![words.run(&questionnaire.notice)],
        ..Cover::default()
    })
}

/// A title and what it says in brackets at its end.
fn title_and_remark(title: &str) -> (&str, Option<&str>) {
    for (open, close) in [(" (", ")"), ("（", "）")] {
        if let Some((before, remark)) = title.strip_suffix(close).and_then(|title| title.rsplit_once(open))
            && !before.trim().is_empty()
            && !remark.contains(close)
        {
            return (before, Some(remark));
        }
    }
    (title, None)
}

fn fields(words: &Words<'_>) -> Vec<Blank> {
    let mut fields = vec![Blank::lines(words.of_subject("form-field-subject"), 1)];
    let subject = words.questionnaire.subject;
    if subject != Subject::Organisation {
        fields.push(Blank::lines(words.text(organisation_key(subject)), 1));
    }
    fields.push(Blank::lines(words.text("term-scope"), 1));
    fields.push(Blank::lines(words.text("form-field-respondent"), 1));
    let roles: Vec<String> =
        words.questionnaire.roles.iter().map(|role| words.local(&role.name).to_owned()).collect();
    fields.push(if roles.is_empty() {
        Blank::lines(words.text("form-field-role"), 1)
    } else {
        Blank::choices(words.text("form-field-role"), roles)
    });
    fields.push(Blank::lines(words.text("form-field-date"), 1));
    fields
}

fn facts(words: &Words<'_>) -> Vec<Fact> {
    let questionnaire = words.questionnaire;
    let facts = [
        ("term-questionnaire", words.id_and_version()),
        ("form-publisher", questionnaire.publisher.clone()),
        ("form-licence", questionnaire.licence.clone()),
        ("form-digest", questionnaire.digest.clone()),
    ];
    facts.into_iter().map(|(key, value)| Fact::new(words.text(key), value)).collect()
}

/// The whole form.
pub(crate) fn document(words: &Words<'_>, blocks: Vec<Block>) -> ReportDocument {
    let questionnaire = words.questionnaire;
    let title = words.local(&questionnaire.title);
    let named = [("questionnaire", words.id_and_version().into())];
    ReportDocument {
        language: words.language.clone(),
        title: title.to_owned(),
        subject: words.say("form-subject", &named),
        author: questionnaire.publisher.clone(),
        date: words.input.date,
        running_head: RunningHead {
            left: title_and_remark(title).0.to_owned(),
            right: words.id_and_version(),
            above: String::new(),
        },
        footer: Footer {
            text: words.text("form-footer"),
            page_number: words
                .say("report-footer-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
            below: String::new(),
        },
        colours: None,
        page_size: words.input.page_size,
        highest_level: questionnaire.top_level(),
        record: None,
        blocks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_in_brackets_leaves_the_title() {
        for (title, expected, reason) in [
            ("Maturity (unofficial)", ("Maturity", Some("unofficial")), "it stands below the title"),
            ("成熟度自评估（非官方）", ("成熟度自评估", Some("非官方")), "full-width brackets are brackets"),
            ("Maturity (a) of (b) things", ("Maturity (a) of (b) things", None), "it is not at the end"),
            ("(unofficial)", ("(unofficial)", None), "nothing would be left of the title"),
            ("A (b) c)", ("A (b) c)", None), "brackets that do not match are part of the title"),
        ] {
            assert_eq!(title_and_remark(title), expected, "{reason}");
        }
    }
}
