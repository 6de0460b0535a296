//! Bytes of files and streams, never more than the limits.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use aimm_core::format::BYTE_LIMIT;
use aimm_core::problem::{Problem, ProblemCode, SourceFile};
use aimm_core::questionnaire::domain_file_names;

use crate::atomic_file::FileError;
use crate::error::{AppError, AppResult};

/// The name that problems give to standard input.
pub const STANDARD_INPUT: &str = "<stdin>";
/// The file of a questionnaire's folder that names the others.
const MAIN_FILE: &str = "questionnaire.json";
/// Most domain files that are read for one questionnaire.
const DOMAIN_FILE_LIMIT: usize = 64;
/// Most bytes that are read for one questionnaire.
const TOTAL_BYTE_LIMIT: usize = 2 * BYTE_LIMIT;

/// The bytes of the file at `path`; of a file above the limit only as many as show that it is.
///
/// # Errors
/// Where it cannot be read.
pub fn read_file(path: &Path) -> Result<SourceFile, FileError> {
    let refused = |cause| FileError::reading(path, cause);
    let metadata = std::fs::metadata(path).map_err(refused)?;
    if metadata.is_dir() {
        return Err(refused(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    let file = File::open(path).map_err(refused)?;
    read_stream(&path.to_string_lossy(), file).map_err(refused)
}

/// The bytes of `stream`, which problems call `name`.
///
/// # Errors
/// Where it cannot be read.
pub fn read_stream(name: &str, stream: impl Read) -> io::Result<SourceFile> {
    let mut bytes = Vec::new();
    stream.take(BYTE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(SourceFile { name: name.to_owned(), bytes })
}

/// The files of the questionnaire at `path`: a folder with `questionnaire.json`, that file itself, or a single file. The
/// domain files it names are read from beside it; one that is not there is left to the loader to say.
///
/// # Errors
/// `File` where a file that is there cannot be read; `QuestionnaireRefused` where all of them together are too large.
pub fn read_folder_or_file(path: &Path) -> AppResult<Vec<SourceFile>> {
    let main = if path.is_dir() { path.join(MAIN_FILE) } else { path.to_owned() };
    let mut files = vec![read_file(&main)?];
    let mut n_bytes = files[0].bytes.len();
    for name in domain_file_names(&files[0]).iter().take(DOMAIN_FILE_LIMIT) {
        let beside = main.with_file_name(name);
        if beside.exists() {
            let file = read_file(&beside)?;
            n_bytes += file.bytes.len();
            if n_bytes > TOTAL_BYTE_LIMIT {
                let problem = Problem::new(&file.name, "", ProblemCode::TooLarge).with("limit", "32 MiB");
                return Err(AppError::QuestionnaireRefused(vec![problem]));
            }
            files.push(file);
        }
    }
    Ok(files)
}
