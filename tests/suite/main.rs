//! One test binary: a module a noun.
#![cfg(test)]

mod catalogue;
mod cli;
mod cli_workspace;
mod demo;
mod flow;
mod hostile_files;
mod support;
