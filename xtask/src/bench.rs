//! `cargo xtask bench`: our own figures, then the same report made by other programs.

use crate::Failure;
use crate::install::{Kind, install};
use crate::process::{cargo, command, run};
use crate::project::{root, target};

/// Measures.
pub(crate) fn bench() -> Result<(), Failure> {
    install(&[Kind::Compile])?;
    cargo(&["bench", "--workspace", "--exclude", "aimm-assessor"])?;
    compare_with_peers()
}

/// The peers are Python packages, installed into the folder of builds.
fn compare_with_peers() -> Result<(), Failure> {
    let (peers, environment) = (root().join("tests/benches/peers"), target().join("peers"));
    cargo(&["build", "--release", "--package", "aimm-cli"])?;
    run(command("python3", &["-m", "venv"]).arg(&environment))?;
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let requirements = peers.join("requirements.txt");
    run(command(&python, &["-m", "pip", "install", "--quiet", "--requirement"]).arg(requirements))?;
    let arguments = [
        peers.join("compare.py"),
        crate::project::program("release", "aimm"),
        root().join("questionnaires/aimm-core"),
        root().join("assets/fonts"),
        target().join("peers-work"),
    ];
    run(&mut command(&python, &arguments))
}
