//! Workspaces through their public API, and behind its back.
#![cfg(test)]

mod assessments;
mod backups;
mod crash;
mod disk;
mod durability;
mod encryption;
mod files;
mod fixture;
mod frozen;
mod history;
mod import;
mod locking;
mod replay;
mod report_templates;
mod schema;
mod tampering;
