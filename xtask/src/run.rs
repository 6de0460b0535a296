//! `cargo xtask run`: the program in its window, or what it makes where there is no display.

use crate::Failure;
use crate::install::{Kind, install};
use crate::process::{cargo, npm};
use crate::{demo, display};

/// Builds and starts the program with these arguments.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    if !display::is_there() {
        println!(
            "There is no display (DISPLAY and WAYLAND_DISPLAY are not set), so no window can be opened."
        );
        println!("The command line makes the demo's scorecard, charts and reports instead.");
        install(&[Kind::Compile])?;
        return demo::make();
    }
    install(&[Kind::Compile, Kind::Window, Kind::Interface])?;
    npm(&["run", "build"])?;
    let mut words = vec!["run", "--release", "--package", "aimm-assessor", "--"];
    words.extend(arguments.iter().map(String::as_str).filter(|argument| *argument != "--"));
    cargo(&words)
}
