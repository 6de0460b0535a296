//! A writer that is killed at any instant loses nothing that it acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use aimm_core::response::Response;

use crate::fixture::{AT, assert_verifies, create, folder, full_response, id, open, with_draft};

/// Names the workspace to the child process, which is this test program again.
const MARKER: &str = "AIMM_STORE_CRASH_WORKSPACE";
const ROUNDS: u64 = 200;
/// A new workspace now and then keeps the log short enough to verify every round.
const ROUNDS_A_FILE: u64 = 20;
const ITEMS: u64 = 40;

/// The `number`th answer; each is told by its note.
fn answer(number: u64) -> Response {
    Response {
        note: Some(format!("answer {number}")),
        ..full_response(&format!("A.{}", number % ITEMS), (number % 6) as u8)
    }
}

/// How many answers the file holds, by its log.
fn n_answers(path: &Path) -> u64 {
    u64::from(open(path).verify().unwrap().n_events) - 3
}

/// The writer: does nothing unless the test below has started it.
#[test]
fn writer() {
    let Some(path) = std::env::var_os(MARKER) else { return };
    let path = Path::new(&path);
    let mut out = std::io::stdout();
    let mut workspace = open(path);
    for number in n_answers(path).. {
        workspace.save_response(&id("run"), &answer(number), AT).unwrap();
        writeln!(out, "acknowledged {number}").unwrap();
        out.flush().unwrap();
        // Closing moves the log into the file: it shall be hit too.
        if number % 7 == 6 {
            workspace.close().unwrap();
            workspace = open(path);
        }
    }
}

fn start_writer(path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::writer", "--nocapture"])
        .env(MARKER, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Starts a writer, kills it about `delay` after its first word, and returns the last answer it acknowledged.
fn killed_writer(path: &Path, delay: Duration) -> Option<u64> {
    let mut child = start_writer(path);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let number = |line: String| line.strip_prefix("acknowledged ").and_then(|text| text.parse().ok());
    let first = lines.by_ref().find_map(number);
    std::thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap();
    lines.filter_map(number).last().or(first)
}

#[test]
fn no_acknowledged_answer_is_lost_when_the_writer_is_killed() {
    let mut random = 0x5DEE_CE66_D1CE_4E5B_u64;
    let mut workspace_file = None;
    let mut n_killed_writing = 0;
    for round in 0..ROUNDS {
        if round % ROUNDS_A_FILE == 0 {
            let (folder, path) = folder();
            with_draft(create(&path)).close().unwrap();
            workspace_file = Some((folder, path));
        }
        let (_, path) = workspace_file.as_ref().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let acknowledged = killed_writer(path, Duration::from_micros((random >> 33) % 25_000));
        let acknowledged = acknowledged.expect("the writer gets to its first answer");

        let workspace = open(path);
        assert_verifies(&workspace, "a killed writer leaves no half of anything");
        let found = u64::from(workspace.verify().unwrap().n_events) - 3;
        let unacknowledged = found - (acknowledged + 1);
        assert!(
            unacknowledged <= 1,
            "round {round}: {found} answers, {acknowledged} was the last acknowledged"
        );
        n_killed_writing += unacknowledged;
        for response in workspace.assessment(&id("run")).unwrap().responses {
            let last = (0..found).rev().find(|number| answer(*number).item == response.item);
            assert_eq!(
                response,
                answer(last.unwrap()),
                "round {round}: the last answer to each item is there"
            );
        }
    }
    assert!(n_killed_writing < ROUNDS, "some writers are killed between two answers: {n_killed_writing}");
}
