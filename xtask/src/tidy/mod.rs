//! What no compiler checks: habits of the project, each a rule over the text of a file.

mod habits;
mod phrases;
mod reach;
mod sizes;
mod sources;

use crate::Failure;
use sources::Source;

/// What a rule complains about: the line, from 1, and what is wrong with it.
type Complaint = (usize, String);

/// Every rule; each decides for itself which files it looks at.
const RULES: &[fn(&Source) -> Vec<Complaint>] = &[
    habits::a_module_says_what_it_is,
    habits::no_command_blocks_the_window,
    habits::no_loose_end,
    habits::no_test_is_left_out,
    phrases::no_claim_we_may_not_make,
    reach::no_network,
    reach::no_markup_from_data,
    reach::only_the_client_knows_the_host,
    sizes::no_file_is_too_long,
];

/// Checks all files of the project, and says every complaint.
pub(crate) fn check() -> Result<(), Failure> {
    let sources = sources::all()?;
    let mut n_complaints = 0;
    for source in &sources {
        for (line, what) in RULES.iter().flat_map(|rule| rule(source)) {
            println!("{}:{line}: {what}", source.path);
            n_complaints += 1;
        }
    }
    sizes::list_the_long(&sources);
    if n_complaints == 0 {
        Ok(())
    } else {
        Err(format!("{n_complaints} complaints about {} files", sources.len()))
    }
}

/// Lines of a source for which `is_wrong` holds, with what is wrong.
fn lines_where(source: &Source, what: &str, is_wrong: impl Fn(&str) -> bool) -> Vec<Complaint> {
    let numbered = source.text.lines().enumerate();
    numbered.filter(|(_, line)| is_wrong(line)).map(|(index, _)| (index + 1, what.to_owned())).collect()
}

#[cfg(test)]
fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}
