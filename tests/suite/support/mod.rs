//! What several modules begin with: the program, its command line, files, disks.

pub(crate) mod cells;
mod command_line;
mod disk;
mod office;
mod random;

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::{App, Environment, Language, atomic_file, seconds_of_date};
use serde_json::Value;

pub(crate) use command_line::{Aimm, Ran, aimm};
pub(crate) use disk::Disk;
pub(crate) use office::{Book, recomputed, repacked, saved_again};
pub(crate) use random::random_case;

/// The day all tests live on.
pub(crate) const TODAY: &str = "2026-11-23";

/// The program on [`TODAY`], without a folder of its own.
pub(crate) fn app(language: Language) -> App {
    App::new(environment(language), false)
}

/// The same, remembering in `folder`.
pub(crate) fn app_in(folder: &Path, language: Language) -> App {
    App::new(environment(language).with_config_folder(folder), false)
}

fn environment(language: Language) -> Environment {
    Environment::fixed(seconds_of_date(TODAY).unwrap(), language, "test")
}

/// The folder with the built-in questionnaire.
pub(crate) fn built_in_folder() -> PathBuf {
    root().join("questionnaires/aimm-core")
}

/// A file of `tests/fixtures`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// The root of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The demo's assessment in `folder`, in English.
pub(crate) fn demo_file(folder: &Path) -> PathBuf {
    let app = app(Language::English);
    let text = app.demo_assessment(&app.questionnaire_of_id("aimm-core").unwrap(), 1).unwrap();
    put(folder, "demo.json", text.as_bytes())
}

/// A file of these bytes.
pub(crate) fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    atomic_file::write(&path, bytes).unwrap();
    path
}

/// The JSON in `path`.
pub(crate) fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Changes the JSON in `path`.
pub(crate) fn edit_json(path: &Path, edit: impl FnOnce(&mut Value)) {
    let mut value = read_json(path);
    edit(&mut value);
    atomic_file::write(path, value.to_string().as_bytes()).unwrap();
}

/// A copy of the built-in questionnaire that may be spoiled.
pub(crate) fn questionnaire_copy(folder: &Path) -> PathBuf {
    let copy = folder.join("questionnaire");
    fs::create_dir(&copy).unwrap();
    for entry in fs::read_dir(built_in_folder()).unwrap() {
        let path = entry.unwrap().path();
        put(&copy, path.file_name().unwrap().to_str().unwrap(), &fs::read(&path).unwrap());
    }
    copy
}

/// The names in `folder`, sorted.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
