//! `aimm workspace …`: one file, from making it to proving that nobody touched it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::support::{Aimm, TODAY, aimm, demo_file, edit_json, names_in, read_json};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A folder with a workspace that holds the demo.
fn workspace() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let path = folder.path().join("client.aimm");
    aimm(&["workspace", "create", text(&path), "--title", "Client", "--date", TODAY]).ends_with(0);
    aimm(&["workspace", "import", text(&path), text(&file), "--date", TODAY]).ends_with(0);
    (folder, path, file)
}

#[test]
fn a_workspace_says_what_it_is() {
    let (_folder, path, _) = workspace();
    let info = aimm(&["workspace", "info", text(&path)]).ends_with(0);
    for words in ["Client", "2026-11-23T00:00:00Z", "1, 1 of them a draft", "sha256:"] {
        assert!(info.stdout.contains(words), "{words:?} is missing from {}", info.stdout);
    }
    let json = aimm(&["workspace", "info", text(&path), "--json"]).ends_with(0).json();
    assert_eq!(
        (&json["title"], &json["nAssessments"], &json["isEncrypted"]),
        (&json!("Client"), &json!(1), &json!(false))
    );
}

#[test]
fn importing_twice_is_the_same_as_once_and_another_content_is_a_conflict() {
    let (folder, path, file) = workspace();
    let again = aimm(&["workspace", "import", text(&path), text(&file), "--json"]).ends_with(0).json();
    assert_eq!(again["isNew"], false);
    let said = aimm(&["workspace", "import", text(&path), text(&file)]).ends_with(0);
    assert!(said.stdout.contains("already there"), "{}", said.stdout);
    let before = fs::read(&path).unwrap();
    edit_json(&file, |value| value["responses"][0]["note"] = json!("another note"));
    let conflict = aimm(&["workspace", "import", text(&path), text(&file)]).ends_with(1);
    assert!(conflict.stderr.contains("already another assessment"), "{}", conflict.stderr);
    assert_eq!(fs::read(&path).unwrap(), before, "a refused import changes nothing");
    assert_eq!(names_in(folder.path()), ["client.aimm", "demo.json"], "a closed workspace is one file");
}

#[test]
fn assessments_are_listed_and_come_out_as_they_went_in() {
    let (folder, path, file) = workspace();
    let list = aimm(&["workspace", "list", text(&path)]).ends_with(0);
    assert!(
        list.stdout.contains("AI maturity 2026") && list.stdout.contains("Draft · 2 Managed"),
        "{}",
        list.stdout
    );
    let json = aimm(&["workspace", "list", text(&path), "--json"]).ends_with(0).json();
    let id = json["assessments"][0]["id"].as_str().unwrap();
    assert_eq!(json["assessments"].as_array().unwrap().len(), 1);

    let out = folder.path().join("out.json");
    aimm(&["workspace", "export", text(&path), id, "--out", text(&out)]).ends_with(0);
    let piped = aimm(&["workspace", "export", text(&path), id]).ends_with(0).json();
    assert_eq!(piped, read_json(&out));
    let score = |file: &Path| aimm(&["score", text(file), "--json"]).ends_with(0).json();
    assert_eq!(score(&out), score(&file), "nothing is lost on the way through a workspace");
    let missing = aimm(&["workspace", "export", text(&path), "nobody", "--out", text(&out)]).ends_with(1);
    assert!(missing.stderr.contains("nobody"), "{}", missing.stderr);
}

#[test]
fn whoever_provides_what_is_assessed_is_listed_as_such() {
    let (folder, path, _) = workspace();
    let file = folder.path().join("product.json");
    aimm(&["demo", text(&file), "--questionnaire", "terminal-grading", "--date", TODAY]).ends_with(0);
    aimm(&["workspace", "import", text(&path), text(&file)]).ends_with(0);
    for (language, heading) in [("en", "Organisation or provider"), ("zh-Hans", "组织或提供方")] {
        let list = aimm(&["workspace", "list", text(&path), "--lang", language]).ends_with(0);
        let head = list.stdout.lines().next().unwrap();
        assert!(head.contains(heading), "the heading stands over a product's provider as well: {head}");
    }
}

#[test]
fn an_empty_workspace_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.aimm");
    aimm(&["workspace", "create", text(&path)]).ends_with(0);
    let list = aimm(&["workspace", "list", text(&path)]).ends_with(0);
    assert!(list.stdout.contains("no assessment"), "{}", list.stdout);
    let again = aimm(&["workspace", "create", text(&path)]).ends_with(3);
    assert!(again.stderr.contains("already a file of this name"), "{}", again.stderr);
}

#[test]
fn verifying_confirms_a_printed_hash_and_names_what_was_tampered_with() {
    let (_folder, path, _) = workspace();
    let sound = aimm(&["workspace", "verify", text(&path), "--json"]).ends_with(0).json();
    assert_eq!((&sound["isSound"], &sound["nEvents"]), (&json!(true), &json!(2)));
    let head = sound["headHash"].as_str().unwrap();
    let confirmed = aimm(&["workspace", "verify", text(&path), "--hash", head]).ends_with(0);
    assert!(confirmed.stdout.contains("2026-11-23T00:00:00Z"), "{}", confirmed.stdout);
    let unknown = aimm(&["workspace", "verify", text(&path), "--hash", "sha256:0"]).ends_with(1);
    assert!(unknown.stderr.contains("no event with the hash sha256:0"), "{}", unknown.stderr);

    let mut bytes = fs::read(&path).unwrap();
    let name = b"Northwind Machinery";
    let places: Vec<usize> =
        (0..bytes.len() - name.len()).filter(|&at| bytes[at..].starts_with(name)).collect();
    for at in places {
        bytes[at..at + 5].copy_from_slice(b"South");
    }
    aimm_app::atomic_file::write(&path, &bytes).unwrap();
    let broken = aimm(&["workspace", "verify", text(&path)]).ends_with(1);
    assert!(broken.stderr.contains("Event 2 was changed after it was written"), "{}", broken.stderr);
    assert!(!broken.stdout.contains("sound"), "{}", broken.stdout);
    let json = aimm(&["workspace", "verify", text(&path), "--json"]).ends_with(1).json();
    assert!(json["isSound"] == false && !json["problems"].as_array().unwrap().is_empty());
}

#[test]
fn a_passphrase_comes_from_the_environment_or_standard_input_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret.aimm");
    let run = |arguments: &[&str]| Aimm::new(&[&["workspace"], arguments, &[text(&path)]].concat());
    let variable = "AIMM_PASSPHRASE";
    run(&["create", "--encrypt"]).env(variable, "correct horse").run().ends_with(0);
    assert!(!fs::read(&path).unwrap().starts_with(b"SQLite format 3"), "nothing of it is readable");
    let wrong = run(&["info"]).env(variable, "battery staple").run().ends_with(1);
    assert!(wrong.stderr.contains("passphrase") && !wrong.stderr.contains("staple"), "{}", wrong.stderr);
    run(&["info"]).run().ends_with(1);
    let info = run(&["info", "--json"]).env(variable, "correct horse").run().ends_with(0).json();
    assert_eq!(info["isEncrypted"], true);
    run(&["info"]).stdin(b"correct horse\n").run().ends_with(0);
    let piped = folder.path().join("piped.aimm");
    Aimm::new(&["workspace", "create", "--encrypt", text(&piped)])
        .stdin(b"correct horse\r\n")
        .run()
        .ends_with(0);
    Aimm::new(&["workspace", "verify", text(&piped)]).env(variable, "correct horse").run().ends_with(0);
    let plain = folder.path().join("plain.aimm");
    aimm(&["workspace", "create", text(&plain)]).ends_with(0);
    let surplus = Aimm::new(&["workspace", "info", text(&plain)]).env(variable, "x").run().ends_with(1);
    assert!(surplus.stderr.contains("has no passphrase"), "{}", surplus.stderr);
}

#[test]
fn the_questionnaires_of_a_workspace_can_be_listed_and_used() {
    let (folder, path, _) = workspace();
    let clauses = crate::support::fixture("questionnaires/requirements.json");
    let file = folder.path().join("clauses.json");
    aimm(&["demo", text(&file), "--questionnaire", text(&clauses), "--date", TODAY]).ends_with(0);
    let import = ["workspace", "import", text(&path), text(&file)];
    let refused = aimm(&import).ends_with(1);
    assert!(refused.stderr.contains("--questionnaire PATH"), "the way out is said: {}", refused.stderr);
    aimm(&[&import[..], &["--questionnaire", text(&clauses)]].concat()).ends_with(0);
    let list = aimm(&["questionnaire", "list", "--workspace", text(&path)]).ends_with(0);
    assert!(list.stdout.contains("clauses ") && list.stdout.contains("imported"), "{}", list.stdout);
    aimm(&import).ends_with(0);
}
