//! Files that somebody had written: what a host may open is one of them, and nothing else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use parking_lot::Mutex;

use crate::App;
use crate::dto::{SavedFile, SavedFileArgs};
use crate::error::{AppError, AppResult};
use crate::exchange::saved_file;

/// The files that were written since the program began, by the path that was told.
#[derive(Default)]
pub(crate) struct SavedFiles {
    written: Mutex<BTreeMap<String, PathBuf>>,
}

impl App {
    /// The file to open: one that this program wrote since it began.
    ///
    /// # Errors
    /// `NotFound` for any other path, and where the file is gone.
    pub fn open_saved_file(&self, args: SavedFileArgs) -> AppResult<PathBuf> {
        let written = self.saved_files.written.lock().get(&args.path).cloned();
        written.filter(|path| path.is_file()).ok_or(AppError::NotFound(args.path))
    }

    /// The folder to show: that of a file that this program wrote since it began.
    ///
    /// # Errors
    /// As [`App::open_saved_file`].
    pub fn show_saved_file(&self, args: SavedFileArgs) -> AppResult<PathBuf> {
        let file = self.open_saved_file(args)?;
        Ok(file.parent().map(Path::to_owned).unwrap_or_default())
    }

    /// What writing `n_bytes` to `path` tells a host, which may open it from now on.
    pub(crate) fn note_saved(&self, path: &Path, n_bytes: usize) -> SavedFile {
        let saved = saved_file(path, n_bytes);
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.saved_files.written.lock().insert(saved.path.clone(), path);
        saved
    }
}
