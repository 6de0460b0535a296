//! Files that somebody points at as evidence: named and hashed, never copied.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use aimm_core::canonical::hexadecimal;
use sha2::{Digest as _, Sha256};

use crate::App;
use crate::atomic_file::FileError;
use crate::dto::EvidenceFileView;
use crate::error::AppResult;

impl App {
    /// Name and hash of the file at `path`; its content stays where it is.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn describe_evidence_file(&self, path: &Path) -> AppResult<EvidenceFileView> {
        let sha256 = hash(path).map_err(|cause| FileError::reading(path, cause))?;
        Ok(EvidenceFileView {
            location: path.to_string_lossy().into_owned(),
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            sha256,
        })
    }
}

fn hash(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hexadecimal(&hasher.finalize())),
            n_read => hasher.update(&buffer[..n_read]),
        }
    }
}
