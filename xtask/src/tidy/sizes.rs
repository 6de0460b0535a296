//! Sizes of files: one cap, and a list of what lies above the size to aim at.

use super::Complaint;
use super::sources::Source;

/// Longest file, in lines without its tests.
const CAP: usize = 400;
/// Size to aim at: Rust and TypeScript, and Svelte.
const AIM: usize = 300;
const SVELTE_AIM: usize = 200;

/// A file that is longer than the cap holds a second noun.
pub(super) fn no_file_is_too_long(source: &Source) -> Vec<Complaint> {
    let n_lines = n_lines(source);
    // The stand-in of the program, for looking at pages in a browser, is not handed out.
    if n_lines <= CAP || source.is_below(&["ui/dev/"]) {
        Vec::new()
    } else {
        vec![(CAP, format!("{n_lines} lines without tests, above {CAP}"))]
    }
}

/// Names the files above the size to aim at: a hint, and no failure.
pub(super) fn list_the_long(sources: &[Source]) {
    for source in sources {
        let aim = if source.is(&[".svelte"]) { SVELTE_AIM } else { AIM };
        if n_lines(source) > aim {
            println!("{}: {} lines, above the {aim} to aim at", source.path, n_lines(source));
        }
    }
}

/// Lines of code without its tests; none where it is no code.
fn n_lines(source: &Source) -> usize {
    let is_code = source.is(&[".rs", ".ts", ".mjs", ".svelte"]) && !source.path.contains("/tests/");
    if is_code && !source.path.contains(".test.") { source.lines_before_tests().count() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    #[test]
    fn only_code_above_the_cap_is_found_and_its_tests_do_not_count() {
        let long = "let a = 1;\n".repeat(CAP + 1);
        let tested = format!("let a = 1;\n#[cfg(test)]\n{long}");
        assert_eq!(no_file_is_too_long(&source("crates/a/src/b.rs", &long)).len(), 1);
        assert!(no_file_is_too_long(&source("crates/a/src/b.rs", &tested)).is_empty());
        assert!(no_file_is_too_long(&source("docs/a.md", &long)).is_empty());
    }
}
