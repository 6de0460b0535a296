//! The files that the rules look at: text that git tracks, or would.

use std::fs;

use crate::Failure;
use crate::process::{command, output};
use crate::project::root;

/// A file, by its path from the root with `/` between the names.
pub(crate) struct Source {
    /// Its path.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) text: String,
}

impl Source {
    /// Whether its name ends in one of these.
    pub(crate) fn is(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether it lies below one of these folders.
    pub(crate) fn is_below(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(folder))
    }

    /// Its lines before the tests at its end, with their numbers from 1.
    pub(crate) fn lines_before_tests(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_production = |(_, line): &(usize, &str)| *line != "#[cfg(test)]";
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line)).take_while(is_production)
    }
}

/// Files that are written by hand, apart from what others wrote.
pub(crate) fn all() -> Result<Vec<Source>, Failure> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let paths = output(&mut command("git", &arguments))?;
    let is_generated = |path: &&str| {
        path.contains("/generated/") || path.ends_with("package-lock.json") || *path == "ui/src/i18n/keys.ts"
    };
    Ok(paths.lines().filter(|path| !is_generated(path)).filter_map(read).collect())
}

/// A file as text; nothing where it is none, or was removed.
fn read(path: &str) -> Option<Source> {
    let text = fs::read_to_string(root().join(path)).ok()?;
    Some(Source { path: path.to_owned(), text })
}
