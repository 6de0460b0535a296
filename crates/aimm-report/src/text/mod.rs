//! From runs of text to positioned glyphs in lines: pure, and free of any output format.

pub(crate) mod character;
pub(crate) mod clean;
pub(crate) mod cluster;
pub(crate) mod faces;
pub(crate) mod fill;
pub(crate) mod line_break;
pub(crate) mod paragraph;
pub(crate) mod shape;
pub(crate) mod spacing;

#[cfg(test)]
mod rules_test;
