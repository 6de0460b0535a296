//! Habits of the code.

use super::sources::Source;
use super::{Complaint, lines_where};

/// A Rust file begins by saying what it is.
pub(super) fn a_module_says_what_it_is(source: &Source) -> Vec<Complaint> {
    let begins = source.text.starts_with("//!") || source.text.starts_with("#!");
    if !source.is(&[".rs"]) || begins {
        return Vec::new();
    }
    vec![(1, "a module begins with `//!` and what it is".to_owned())]
}

/// A plain `#[tauri::command]` runs on the window's own thread and freezes it.
pub(super) fn no_command_blocks_the_window(source: &Source) -> Vec<Complaint> {
    if !source.is_below(&["src-tauri/src/"]) {
        return Vec::new();
    }
    let is_bare = |line: &str| line.trim_start().starts_with("#[tauri::command") && !line.contains("(async)");
    lines_where(source, "a command is `#[tauri::command(async)]`, off the window's own thread", is_bare)
}

/// Nothing is left for later in a comment.
pub(super) fn no_loose_end(source: &Source) -> Vec<Complaint> {
    if !source.is(&[".rs", ".ts", ".mjs", ".svelte", ".css", ".sql", ".ftl"])
        || source.is_below(&["xtask/src/tidy/"])
    {
        return Vec::new();
    }
    let words = ["TODO", "FIXME", "XXX", "HACK"];
    let is_loose = |line: &str| words.iter().any(|word| has_word(line, word));
    lines_where(source, "a loose end: do it now, or write it down as an issue", is_loose)
}

/// Every test runs, always.
pub(super) fn no_test_is_left_out(source: &Source) -> Vec<Complaint> {
    if source.is_below(&["xtask/src/tidy/"]) {
        return Vec::new();
    }
    let marks: &[&str] = if source.is(&[".rs"]) {
        &["#[ignore"]
    } else if source.is(&[".ts", ".mjs"]) {
        &["it.skip(", "it.only(", "test.skip(", "test.only(", "describe.skip(", "describe.only(", "it.todo("]
    } else {
        &[]
    };
    lines_where(source, "a test that does not run tests nothing", |line| {
        marks.iter().any(|mark| line.contains(mark))
    })
}

/// Whether `word` stands in `line` with no letter or digit beside it.
fn has_word(line: &str, word: &str) -> bool {
    let is_edge = |found: Option<char>| !found.is_some_and(char::is_alphanumeric);
    line.match_indices(word).any(|(at, _)| {
        is_edge(line[..at].chars().next_back()) && is_edge(line[at + word.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    #[test]
    fn a_module_without_a_word_about_itself_is_found() {
        assert_eq!(a_module_says_what_it_is(&source("crates/a/src/b.rs", "use std::fs;\n")).len(), 1);
        assert!(a_module_says_what_it_is(&source("crates/a/src/b.rs", "//! Files.\n")).is_empty());
        assert!(a_module_says_what_it_is(&source("README.md", "# Files\n")).is_empty(), "it is about Rust");
    }

    #[test]
    fn a_command_on_the_windows_own_thread_is_found() {
        let text = "#[tauri::command(async)]\nfn good() {}\n#[tauri::command]\nfn bad() {}\n";
        let found = no_command_blocks_the_window(&source("src-tauri/src/commands/a.rs", text));
        assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3]);
        let other = "#[tauri::command(rename_all = \"snake_case\")]\n";
        assert_eq!(no_command_blocks_the_window(&source("src-tauri/src/a.rs", other)).len(), 1);
    }

    #[test]
    fn loose_ends_are_found_as_words() {
        for (line, n_found) in
            [("// TODO: later", 1), ("// FIXME", 1), ("let mastodon = TODOS;", 0), ("fn todo()", 0)]
        {
            assert_eq!(no_loose_end(&source("ui/src/a.ts", line)).len(), n_found, "{line}");
        }
    }

    #[test]
    fn tests_left_out_are_found() {
        assert_eq!(no_test_is_left_out(&source("crates/a/src/b.rs", "#[ignore = \"slow\"]\n")).len(), 1);
        assert_eq!(no_test_is_left_out(&source("ui/src/a.test.ts", "it.only(\"x\", f);\n")).len(), 1);
        assert!(no_test_is_left_out(&source("ui/src/a.test.ts", "it(\"x\", f);\n")).is_empty());
    }
}
