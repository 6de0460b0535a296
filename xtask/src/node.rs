//! Node, and the packages of the user interface.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::Failure;
use crate::process::{command, npm, output};
use crate::project::root;

/// The oldest Node that the tools of the user interface run on.
const OLDEST: (u32, u32) = (20, 19);

/// Whether Node is new enough.
pub(crate) fn check() -> Result<(), Failure> {
    let advice = format!(
        "Node {}.{} or newer is needed (the package of Debian 12 is older): see https://nodejs.org/en/download",
        OLDEST.0, OLDEST.1
    );
    let found = output(&mut command("node", &["--version"])).map_err(|why| format!("{why}\n{advice}"))?;
    let is_enough = version(&found).is_some_and(|version| version >= OLDEST);
    if is_enough { Ok(()) } else { Err(format!("This is Node {}. {advice}", found.trim())) }
}

/// Major and minor number of what `node --version` says.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// Installs the packages that the lock file names, where they are not there yet.
pub(crate) fn install_packages() -> Result<(), Failure> {
    let ui = root().join("ui");
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&ui.join("package-lock.json")) {
        return Ok(());
    }
    npm(&["ci", "--no-audit", "--no-fund"])
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        for (text, is_enough) in [
            ("v20.19.0\n", true),
            ("v20.9.1", false),
            ("v18.20.4", false),
            ("v22.0.0", true),
            ("v100.1.0", true),
            ("unknown", false),
        ] {
            assert_eq!(version(text).is_some_and(|version| version >= OLDEST), is_enough, "{text}");
        }
    }
}
