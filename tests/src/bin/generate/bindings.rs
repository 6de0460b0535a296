//! The TypeScript types of every command, as `ts-rs` writes them.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::commands::Commands;
use aimm_app::dto::{ApiError, ErrorCode};
use ts_rs::TS;

/// Where the types are in the tree of the window.
pub(crate) const FOLDER: &str = "ui/src/api/generated";

/// Paths and texts of all files; errors are types of their own, since no command names them.
pub(crate) fn bindings() -> Result<Vec<(PathBuf, String)>, Box<dyn Error>> {
    let scratch = tempfile::tempdir()?;
    let config = ts_rs::Config::new().with_out_dir(scratch.path());
    Commands::export_all(&config)?;
    ApiError::export_all(&config)?;
    ErrorCode::export_all(&config)?;
    let mut files = Vec::new();
    for path in files_of(scratch.path())? {
        let name = path.file_name().ok_or("a file without a name")?;
        files.push((Path::new(FOLDER).join(name), fs::read_to_string(&path)?));
    }
    Ok(files)
}

/// The files of `folder`, by name; none where there is no folder.
pub(crate) fn files_of(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
