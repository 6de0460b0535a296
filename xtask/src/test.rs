//! `cargo xtask test [stage…]`: runs the stages, goes on after a failure, and says at the end which failed.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::Failure;
use crate::install::{Kind, install};
use crate::stage::{STAGES, Stage};

/// Runs the stages of these names; all of them where there is none.
pub(crate) fn test(names: &[String]) -> ExitCode {
    match chosen(names).and_then(|stages| install(&needs(&stages)).map(|()| stages)) {
        Ok(stages) => run_all(&stages),
        Err(why) => {
            println!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn chosen(names: &[String]) -> Result<Vec<&'static Stage>, Failure> {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|stage| stage.name != **name)) {
        let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        return Err(format!("There is no stage {unknown}; there are {}.", known.join(" ")));
    }
    let is_wanted = |stage: &&Stage| names.is_empty() || names.iter().any(|name| name == stage.name);
    Ok(STAGES.iter().filter(is_wanted).collect())
}

fn needs(stages: &[&Stage]) -> Vec<Kind> {
    stages.iter().flat_map(|stage| stage.needs).copied().collect()
}

struct Outcome {
    stage: &'static str,
    took: Duration,
    result: Result<(), Failure>,
}

fn run_all(stages: &[&'static Stage]) -> ExitCode {
    let outcomes: Vec<Outcome> = stages.iter().map(|stage| run_one(stage)).collect();
    println!();
    for Outcome { stage, took, result } in &outcomes {
        let said = result.as_ref().map_or_else(|why| format!("FAILED: {why}"), |()| "passed".to_owned());
        println!("{stage:10} {:6.1} s  {said}", took.as_secs_f64());
    }
    let n_failed = outcomes.iter().filter(|outcome| outcome.result.is_err()).count();
    println!("{} passed, {n_failed} failed", outcomes.len() - n_failed);
    if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run_one(stage: &'static Stage) -> Outcome {
    println!("\n== {} ==", stage.name);
    let begun = Instant::now();
    let result = (stage.run)();
    Outcome { stage: stage.name, took: begun.elapsed(), result }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_chosen_by_name_and_run_in_their_order() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let found =
            chosen(&names(&["tidy", "fmt"])).map(|stages| stages.iter().map(|s| s.name).collect::<Vec<_>>());
        assert_eq!(found, Ok(vec!["fmt", "tidy"]));
        assert_eq!(chosen(&[]).map(|stages| stages.len()), Ok(STAGES.len()), "no name means all of them");
        let refused = chosen(&names(&["fmt", "rest"])).err().unwrap_or_default();
        assert!(refused.contains("rest") && refused.contains("e2e"), "it names what there is: {refused}");
    }
}
