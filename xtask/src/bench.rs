//! `cargo xtask bench [part…]`: our own figures, the same report made by other programs, and the real window.

use crate::Failure;
use crate::install::{Kind, install};
use crate::process::{cargo, command, run};
use crate::project::{program, root, target};
use crate::stage::{in_real_window, interface};

/// One part.
struct Part {
    name: &'static str,
    needs: &'static [Kind],
    run: fn() -> Result<(), Failure>,
}

const PARTS: [Part; 3] = [
    Part { name: "own", needs: &[Kind::Compile], run: own },
    Part { name: "peers", needs: &[Kind::Compile], run: compare_with_peers },
    Part {
        name: "window",
        needs: &[Kind::Compile, Kind::Window, Kind::Interface, Kind::RealWindow],
        run: window,
    },
];

/// Measures the parts of these names; all of them where there is none.
pub(crate) fn bench(names: &[String]) -> Result<(), Failure> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("There is no part {unknown}; there are {}.", known.join(" ")));
    }
    for part in PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| name == part.name)) {
        install(part.needs)?;
        (part.run)()?;
    }
    Ok(())
}

fn own() -> Result<(), Failure> {
    cargo(&["bench", "--workspace", "--exclude", "aimm-assessor", "--bench", "*"])
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
        program("release", "aimm"),
        root().join("questionnaires/aimm-core"),
        root().join("assets/fonts"),
        target().join("peers-work"),
    ];
    run(&mut command(&python, &arguments))
}

/// The window as it is shipped.
fn window() -> Result<(), Failure> {
    interface()?;
    cargo(&["build", "--release", "--package", "aimm-cli", "--package", "aimm-assessor"])?;
    in_real_window("release", &["--bench"])
}
