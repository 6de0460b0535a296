//! The built-in questionnaire, changed, and what the strict check finds in it.

use std::path::{Path, PathBuf};

use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_core::questionnaire::{load, load_strictly, single_file};
use serde_json::{Value, json};

/// The first item: STR.1.1.
pub(crate) const ITEM: &str = "/domains/0/areas/0/items/0";

pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires")).join(name)
}

pub(crate) fn built_in() -> Value {
    let folder = folder("aimm-core");
    let names = ["questionnaire", "strategy", "resources", "application", "management", "effectiveness"];
    let files = names.map(|name| SourceFile {
        name: format!("{name}.json"),
        bytes: std::fs::read(folder.join(format!("{name}.json"))).unwrap(),
    });
    serde_json::from_str(&single_file(&files).unwrap()).unwrap()
}

pub(crate) fn source(value: &Value) -> [SourceFile; 1] {
    [SourceFile { name: "q.json".to_owned(), bytes: serde_json::to_vec(value).unwrap() }]
}

pub(crate) fn findings(value: &Value) -> Vec<(ProblemCode, String, String)> {
    let files = source(value);
    let refused = load(&files).problems;
    assert!(refused.is_empty(), "the strict check is for what loads: {refused:?}");
    load_strictly(&files)
        .problems
        .into_iter()
        .map(|found| (found.code, found.path.clone(), found.argument("found").unwrap_or_default().to_owned()))
        .collect()
}

pub(crate) fn replaced(pointer: &str, from: &str, to: &str) -> Value {
    let mut value = built_in();
    let place = value.pointer_mut(pointer).unwrap();
    let text = place.as_str().unwrap();
    assert!(text.contains(from), "{text} has no {from}");
    *place = json!(text.replacen(from, to, 1));
    value
}

/// The codes and what was found where the third action of the first item has these texts.
pub(crate) fn found_in_action(en: &str, zh: &str) -> Vec<(ProblemCode, String)> {
    let mut value = built_in();
    *value.pointer_mut(&format!("{ITEM}/actions/3/text")).unwrap() = json!({"en": en, "zh-Hans": zh});
    findings(&value).into_iter().map(|(code, _, found)| (code, found)).collect()
}
