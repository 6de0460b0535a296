//! Set-up, tests and checks of the project: `cargo xtask run`, `cargo xtask test [stage…]` and a few more.
#![expect(clippy::print_stdout, reason = "it talks to the person in front of it")]

mod arrows;
mod bench;
mod demo;
mod display;
mod install;
mod node;
mod package;
mod process;
mod project;
mod run;
mod stage;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [ARGUMENT…]   install what is missing and open the window; without a display, make the demo's files
cargo xtask test [STAGE…]     install what is missing and run all stages, or those named
cargo xtask generate          write what is generated: bindings, schema, design tokens, message keys
cargo xtask bench [part…]     measure, compare with other programs, time the real window
";

/// Why something did not work, in words for the person in front of it.
type Failure = String;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) =
        arguments.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let done = match command {
        "run" => run::run(rest),
        "test" => return test::test(rest),
        "generate" => generate(),
        "bench" => bench::bench(rest),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            println!("{}", why.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Failure> {
    install::install(&[install::Kind::Compile])?;
    process::cargo(&["run", "--package", "aimm-tests", "--bin", "generate"])
}
