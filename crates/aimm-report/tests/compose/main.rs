//! What the report says: golden outlines, edge cases, figures.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

mod case;
mod edge_cases;
mod figures;
mod form;
mod golden;
mod outline;
mod pages;
