//! Documents that use every kind of block, in both languages.

mod charts;
pub mod sample;
