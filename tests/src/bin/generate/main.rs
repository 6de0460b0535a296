//! Writes what is made from other sources of the project, or with `--check` fails where it is out of date: TypeScript
//! bindings, the JSON Schemas of questionnaires and report templates, design tokens as CSS, message keys, third-party licences.

mod bindings;
mod keys;
mod third_party;
mod tokens;

use std::error::Error;
use std::fs;
use std::io::{Write as _, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aimm_app::atomic_file;
use aimm_core::format::questionnaire::QuestionnaireFile;
use aimm_core::format::report_template::ReportTemplateFile;
use serde_json::Value;

type Failure = Box<dyn Error>;

fn main() -> ExitCode {
    let check = std::env::args().nth(1).is_some_and(|argument| argument == "--check");
    match run(check) {
        Ok(drift) if drift.is_empty() => ExitCode::SUCCESS,
        Ok(drift) => {
            let word = if check { "out of date" } else { "written" };
            for path in &drift {
                let _ = writeln!(stdout(), "{word}: {}", path.display());
            }
            if check { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(error) => {
            let _ = stdout().write_all(format!("generate: {error}\n").as_bytes());
            ExitCode::FAILURE
        }
    }
}

/// Paths, from the root of the project, that differ from what they are made from.
fn run(check: bool) -> Result<Vec<PathBuf>, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the project has no root")?;
    let generated = generated(root)?;
    let mut drift = Vec::new();
    for (path, text) in &generated {
        if fs::read_to_string(root.join(path)).is_ok_and(|present| present == *text) {
            continue;
        }
        if !check {
            fs::create_dir_all(root.join(path).parent().unwrap_or(root))?;
            atomic_file::write(&root.join(path), text.as_bytes())?;
        }
        drift.push(path.clone());
    }
    for stale in bindings::files_of(&root.join(bindings::FOLDER))? {
        let path = stale.strip_prefix(root)?.to_owned();
        if !generated.iter().any(|(wanted, _)| *wanted == path) {
            if !check {
                fs::remove_file(&stale)?;
            }
            drift.push(path);
        }
    }
    Ok(drift)
}

/// Everything that is generated, with its place.
fn generated(root: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let theme: Value = serde_json::from_slice(&fs::read(root.join("assets/theme.json"))?)?;
    let mut files = bindings::bindings()?;
    files.push(("ui/src/styles/tokens.css".into(), tokens::tokens_css(&theme)));
    files.push(("ui/src/i18n/keys.ts".into(), keys::keys_ts(aimm_messages::catalogue::ENGLISH)));
    files.push((
        "questionnaires/questionnaire.schema.json".into(),
        schema(&schemars::schema_for!(QuestionnaireFile))?,
    ));
    files.push((
        "docs/report-template.schema.json".into(),
        schema(&schemars::schema_for!(ReportTemplateFile))?,
    ));
    files.push(("THIRD-PARTY.md".into(), third_party::third_party_md(root)?));
    Ok(files)
}

fn schema(schema: &schemars::Schema) -> Result<String, Failure> {
    Ok(serde_json::to_string_pretty(schema)? + "\n")
}
