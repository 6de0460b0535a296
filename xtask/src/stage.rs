//! The stages of the tests, in the order in which they run.

use crate::Failure;
use crate::install::Kind;
use crate::process::{cargo, command, npm, run};
use crate::project::{program, root, target};
use crate::{arrows, tidy};

/// One stage.
pub(crate) struct Stage {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What it wants from the machine.
    pub(crate) needs: &'static [Kind],
    /// Runs it.
    pub(crate) run: fn() -> Result<(), Failure>,
}

/// All stages. Those that compile do so for the whole workspace and the same profile: what one built, the next finds.
pub(crate) const STAGES: &[Stage] = &[
    Stage { name: "fmt", needs: &[], run: || cargo(&["fmt", "--all", "--", "--check"]) },
    Stage { name: "clippy", needs: WORKSPACE, run: clippy },
    Stage { name: "arrows", needs: &[], run: arrows::check },
    Stage { name: "tidy", needs: &[], run: tidy::check },
    Stage { name: "generate", needs: WORKSPACE, run: generate },
    Stage { name: "rust", needs: RUST, run: rust },
    Stage { name: "ui", needs: &[Kind::Interface], run: ui },
    Stage { name: "build", needs: WORKSPACE, run: build },
    Stage { name: "e2e", needs: REAL_WINDOW, run: e2e },
];

const WORKSPACE: &[Kind] = &[Kind::Compile, Kind::Window, Kind::Interface];
const RUST: &[Kind] = &[Kind::Compile, Kind::Window, Kind::Interface, Kind::Documents];
const REAL_WINDOW: &[Kind] =
    &[Kind::Compile, Kind::Window, Kind::Interface, Kind::Documents, Kind::RealWindow];

fn clippy() -> Result<(), Failure> {
    embed_something()?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn generate() -> Result<(), Failure> {
    embed_something()?;
    cargo(&["build", "--workspace", "--bins"])?;
    run(command(program("debug", "generate"), &["--check"]).current_dir(root()))
}

fn rust() -> Result<(), Failure> {
    embed_something()?;
    // Built with the features of the whole workspace, the command line has everything in common with what is there.
    cargo(&["build", "--workspace", "--bins"])?;
    let mut tests = command(env!("CARGO"), &["test", "--workspace", "--no-fail-fast"]);
    run(tests.env("AIMM", program("debug", "aimm")))
}

/// The window does not compile without the pages it embeds.
fn embed_something() -> Result<(), Failure> {
    if root().join("ui/dist/index.html").is_file() { Ok(()) } else { npm(&["run", "build"]) }
}

fn ui() -> Result<(), Failure> {
    let failed: Vec<Failure> =
        ["lint", "check", "test"].iter().filter_map(|script| npm(&["run", script]).err()).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("; ")) }
}

/// The pages of the window.
pub(crate) fn interface() -> Result<(), Failure> {
    npm(&["run", "build"])
}

fn build() -> Result<(), Failure> {
    interface()?;
    cargo(&["build", "--workspace", "--bins"])
}

/// The window that is tested is the one that these sources make.
fn e2e() -> Result<(), Failure> {
    build()?;
    in_real_window("debug", &[])
}

/// Runs what drives the real window, with the programs of a profile.
pub(crate) fn in_real_window(profile: &str, arguments: &[&str]) -> Result<(), Failure> {
    let mut node = command("node", &[root().join("ui/e2e/run.mjs")]);
    run(node
        .args(arguments)
        .env("AIMM_ASSESSOR", program(profile, "aimm-assessor"))
        .env("AIMM", program(profile, "aimm"))
        .env("TAURI_DRIVER", target().join("tools/bin/tauri-driver"))
        .env("AIMM_E2E_FOLDER", target().join("e2e")))
}
