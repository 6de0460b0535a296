//! The commands of the window: the same in every list, asynchronous, thin, and nothing else permitted.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// What the page may ask of the window itself: hear that it is to close, close it, zoom.
const CORE_PERMISSIONS: &[&str] = &[
    "core:event:allow-listen",
    "core:event:allow-unlisten",
    "core:window:allow-destroy",
    "core:webview:allow-set-webview-zoom",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Words that stand between `before` and `after` on a line of `path`.
fn words(path: &str, before: &str, after: &str) -> Vec<String> {
    let lines = text(path);
    let inner = lines.lines().filter_map(|line| line.trim().strip_prefix(before)?.split_once(after));
    inner.map(|(word, _)| word.to_owned()).collect()
}

/// Every command, as the contract names them.
fn commands() -> Vec<String> {
    let commands = words("crates/aimm-app/src/commands.rs", "pub ", ": Command<");
    assert!(commands.len() > 30, "the contract could not be read: {commands:?}");
    commands
}

/// Each file of commands with its text.
fn wrappers() -> Vec<(String, String)> {
    let folder = root().join("src-tauri/src/commands");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn the_window_answers_exactly_the_commands_of_the_contract() {
    let list = text("src-tauri/src/handlers.rs");
    let (_, list) = list.split_once("generate_handler![").expect("the list of handlers");
    let names = list.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once("::"));
    let handled: Vec<String> = names.map(|(_, name)| name.to_owned()).collect();
    assert_eq!(handled, commands(), "a command without a handler fails when it is called, and only then");
}

#[test]
fn the_build_names_exactly_the_commands_of_the_contract() {
    assert_eq!(
        words("src-tauri/build.rs", "\"", "\","),
        commands(),
        "Tauri permits by name what is listed here"
    );
}

#[test]
fn the_page_may_call_the_commands_and_nothing_else() {
    let capability = json("src-tauri/capabilities/main.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "no page from elsewhere may call anything");
    let own = commands().into_iter().map(|name| format!("allow-{}", name.replace('_', "-")));
    let wanted: Vec<String> = CORE_PERMISSIONS.iter().map(|name| (*name).to_owned()).chain(own).collect();
    let permitted = capability["permissions"].as_array().unwrap();
    let permitted: Vec<&str> = permitted.iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(permitted, wanted);
    let files = fs::read_dir(root().join("src-tauri/capabilities")).unwrap();
    assert_eq!(files.count(), 1, "Tauri takes every file of this folder as a capability");
}

#[test]
fn every_command_is_asynchronous_thin_and_calls_its_own_use_case() {
    let mut found = Vec::new();
    for (path, text) in wrappers() {
        assert!(!text.contains("#[tauri::command]"), "{path}: a bare command freezes the window");
        for command in text.split("#[tauri::command(async)]\n").skip(1) {
            let name = command.strip_prefix("pub(crate) fn ").and_then(|rest| rest.split(['(', '<']).next());
            let name = name.unwrap_or_else(|| panic!("{path}: a command is a plain function"));
            found.push(name.to_owned());
            let body = command.split_once("ApiError> {\n").and_then(|(_, rest)| rest.split_once("\n}\n"));
            let (body, _) =
                body.unwrap_or_else(|| panic!("{path}: {name} has no body that returns ApiError"));
            let use_case = if name == "choose_evidence_file" { "describe_evidence_file" } else { name };
            let calls_its_own =
                body.contains(&format!("app.{use_case}(")) || body.contains(&format!("App::{use_case})"));
            assert!(calls_its_own, "{name} has to call the use case of its name:\n{body}");
            let n_statements =
                body.lines().filter(|line| line.starts_with("    ") && !line.starts_with("     ")).count();
            assert!(n_statements <= 3, "{name} decides something, which belongs into the use case:\n{body}");
        }
    }
    found.sort();
    let mut wanted = commands();
    wanted.sort();
    assert_eq!(found, wanted, "every command has one wrapper");
}

#[test]
fn the_page_loads_from_the_program_only() {
    let config = json("src-tauri/tauri.conf.json");
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(
        config["build"],
        serde_json::json!({"frontendDist": "../ui/dist"}),
        "no server of pages, ever"
    );
    assert_eq!(
        config["identifier"], "org.aimm-assessor.desktop",
        "another one would lose everybody's settings"
    );
    let policy = app["security"]["csp"].as_object().expect("the policy is explicit");
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["connect-src"], "ipc: http://ipc.localhost");
    let allowed = [
        "'none'",
        "'self'",
        "data:",
        "ipc:",
        "http://ipc.localhost",
        "aimmfont:",
        "http://aimmfont.localhost",
    ];
    for (directive, sources) in policy {
        for source in sources.as_str().unwrap().split(' ') {
            assert!(allowed.contains(&source), "{directive} lets in {source}");
        }
    }
    assert_eq!(policy["script-src"], "'self'");
    assert_eq!(policy["style-src"], "'self'");
}
