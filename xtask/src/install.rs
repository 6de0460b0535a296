//! Installs what is missing, and is quick when nothing is.

use std::io::{IsTerminal as _, stdin};

use crate::Failure;
use crate::node;
use crate::package::PACKAGES;
use crate::process::{cargo, command, is_in_path, run, succeeds};
use crate::project::target;

/// What is wanted from this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A compiler and what builds OpenSSL.
    Compile,
    /// The web view's headers.
    Window,
    /// Readers of PDF and workbooks that look at our reports.
    Documents,
    /// Node and the packages of the user interface.
    Interface,
    /// A display without a screen, and what drives the window.
    RealWindow,
}

/// Installs what is missing of these kinds.
pub(crate) fn install(kinds: &[Kind]) -> Result<(), Failure> {
    // Elsewhere compiler and web view come with the system's own developer tools.
    if cfg!(target_os = "linux") {
        install_packages(kinds)?;
    }
    if kinds.contains(&Kind::Interface) {
        node::check()?;
        node::install_packages()?;
    }
    if kinds.contains(&Kind::RealWindow) {
        install_driver()?;
    }
    Ok(())
}

fn install_packages(kinds: &[Kind]) -> Result<(), Failure> {
    let wanted = PACKAGES.iter().filter(|package| kinds.contains(&package.kind));
    let missing: Vec<&str> =
        wanted.filter(|package| !package.is_there()).map(|package| package.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing: {}", missing.join(" "));
    let prefix = rights().ok_or_else(|| by_hand(&missing))?;
    apt_get(prefix, &["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(&missing);
    apt_get(prefix, &arguments)
}

/// What to put before a command so that it may install packages; `None` where that is not for us to do.
fn rights() -> Option<&'static [&'static str]> {
    if !is_in_path("apt-get") {
        return None;
    }
    if is_root() {
        return Some(&[]);
    }
    let may_ask = stdin().is_terminal() && is_in_path("sudo");
    (may_ask || succeeds("sudo", &["--non-interactive", "true"])).then_some(&["sudo"])
}

fn is_root() -> bool {
    crate::process::output(&mut command("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}

fn by_hand(missing: &[&str]) -> Failure {
    let names = missing.join(" ");
    if is_in_path("apt-get") {
        return format!(
            "Run this line as an administrator, then try again:\n    sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}"
        );
    }
    format!(
        "Install these, under the names your system has for the packages of Debian, then try again:\n    {names}"
    )
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Result<(), Failure> {
    let mut words = prefix.to_vec();
    words.extend([
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "--quiet",
        "-o",
        "DPkg::Lock::Timeout=600",
    ]);
    words.extend(arguments);
    run(&mut command(words[0], &words[1..]))
}

/// tauri-driver goes into the project's own folder: the machine stays as it was.
fn install_driver() -> Result<(), Failure> {
    let folder = target().join("tools");
    if folder.join("bin/tauri-driver").is_file() {
        return Ok(());
    }
    let folder = folder.to_string_lossy();
    cargo(&["install", "tauri-driver", "--version", "^2", "--locked", "--root", &folder])
}
