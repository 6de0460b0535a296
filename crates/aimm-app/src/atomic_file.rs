//! The only writer of files: what appears under a name is whole, or is not there at all.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What was tried with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileOperation {
    /// Reading it.
    Read,
    /// Writing it.
    Write,
}

/// A file or its folder that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("cannot {operation} {}: {cause}", path.display())]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// What was tried.
    pub operation: FileOperation,
    /// Why it failed.
    pub cause: io::Error,
}

impl fmt::Display for FileOperation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Read => "read",
            Self::Write => "write",
        })
    }
}

impl FileError {
    /// A failure to read `path`.
    pub fn reading(path: &Path, cause: io::Error) -> Self {
        Self { path: path.to_owned(), operation: FileOperation::Read, cause }
    }

    /// A failure to write `path`.
    pub fn writing(path: &Path, cause: io::Error) -> Self {
        Self { path: path.to_owned(), operation: FileOperation::Write, cause }
    }
}

/// Writes `bytes` to `path`, in the place of what there was. When this returns they have reached the disk; when it fails,
/// what there was is as it was, and nothing else is left behind.
///
/// # Errors
/// Where the folder is not there, cannot be written to, or is full.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    replace(path, bytes).map_err(|cause| FileError::writing(path, cause))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let folder = folder_of(path);
    // Dropping the temporary file removes it, whatever fails before it is renamed.
    let mut draft = new_file_options(path).prefix(".aimm-").suffix(".tmp").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// A document is as readable as the one it replaces, or as any new file.
#[cfg(unix)]
fn new_file_options(path: &Path) -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    let present = fs::metadata(path).map(|present| present.permissions());
    let mut options = tempfile::Builder::new();
    options.permissions(present.unwrap_or_else(|_| fs::Permissions::from_mode(0o666)));
    options
}

#[cfg(not(unix))]
fn new_file_options(_path: &Path) -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

/// A new name has reached the disk when its folder has.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names_in(folder.path()), ["report.pdf"], "no temporary file stays");
    }

    #[test]
    fn what_cannot_be_written_names_the_file_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for path in [folder.path().join("missing/report.pdf"), folder.path().to_owned()] {
            let error = write(&path, b"bytes").unwrap_err();
            assert_eq!((error.path, error.operation), (path, FileOperation::Write));
        }
        assert!(names_in(folder.path()).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_takes_no_files_is_said() {
        // Nothing can be made in /proc, whoever asks.
        let error = write(Path::new("/proc/report.pdf"), b"bytes").unwrap_err();
        assert!(error.to_string().starts_with("cannot write /proc/report.pdf"), "{error}");
    }
}
