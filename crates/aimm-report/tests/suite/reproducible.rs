//! The same document gives the same bytes.

use std::io::Write;
use std::process::Command;

use aimm_core::date::Date;
use sha2::{Digest, Sha256};

use crate::sample::sample;
use crate::support::render;

const MARK: &str = "digest of both samples: ";

fn digest() -> String {
    let mut hash = Sha256::new();
    for is_chinese in [false, true] {
        hash.update(&render(&sample(is_chinese)).bytes);
    }
    format!("{:x}", hash.finalize())
}

#[test]
fn a_process_gives_the_same_bytes_again_and_again() {
    assert_eq!(digest(), digest(), "neither counters nor hash order may get into the file");
}

#[test]
fn every_process_gives_the_same_bytes() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "reproducible::prints_its_digest", "--nocapture"])
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let other = printed.split_once(MARK).unwrap().1.split_whitespace().next().unwrap();
    assert_eq!(other, digest(), "another process has other addresses, hash seeds and clock");
}

/// Read by the test above in another process.
#[test]
fn prints_its_digest() {
    writeln!(std::io::stdout(), "{MARK}{}", digest()).unwrap();
}

#[test]
fn another_date_is_another_file() {
    let document = sample(false);
    let mut later = document.clone();
    later.date = Date::new(2027, 1, 1).unwrap();
    assert_ne!(render(&document).bytes, render(&later).bytes, "the date stands in the metadata");
}
