//! Whole documents through the public functions.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod file;
mod hostile;
mod pages;
mod reproducible;
mod sample;
mod samples;
mod support;
mod tools;
