//! What the report says: golden outlines, edge cases, figures.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

mod agreement;
mod bilingual;
mod case;
mod edge_cases;
mod figures;
mod fitting;
mod form;
mod golden;
mod leaks;
mod outline;
mod pages;
mod roadmap;
mod structure;
mod template;
