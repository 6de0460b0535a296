//! One test binary: a module a noun.
#![cfg(test)]

mod command_lists;
