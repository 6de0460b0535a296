//! The main job without a window: the demo's assessment, scorecard, radar and reports.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;
use crate::process::{cargo, command, output, run};
use crate::project::{program, target};

/// Makes all files of the demo under the folder of builds, and prints their paths.
pub(crate) fn make() -> Result<(), Failure> {
    cargo(&["build", "--release", "--package", "aimm-cli"])?;
    let folder = target().join("demo");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for path in files(&folder)? {
        println!("{}", path.display());
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let assessment = folder.join("assessment.json");
    run(aimm(&["demo"]).arg(&assessment))?;
    let scorecard = folder.join("scorecard.json");
    let json = output(aimm(&["score"]).arg(&assessment).arg("--json"))?;
    write(&scorecard, &json)?;
    let mut made = vec![assessment.clone(), scorecard];
    for name in ["radar.svg", "radar.png"] {
        let path = folder.join(name);
        run(aimm(&["chart"]).arg(&assessment).args(["--kind", "radar", "--out"]).arg(&path))?;
        made.push(path);
    }
    for language in ["en", "zh-Hans"] {
        let path = folder.join(format!("report-{language}.pdf"));
        run(aimm(&["report"]).arg(&assessment).args(["--lang", language, "--out"]).arg(&path))?;
        made.push(path);
    }
    Ok(made)
}

fn aimm(arguments: &[&str]) -> Command {
    command(program("release", "aimm"), arguments)
}

#[expect(clippy::disallowed_methods, reason = "the program's own writer is not within reach of its set-up")]
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
