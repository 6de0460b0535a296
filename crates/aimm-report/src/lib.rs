//! Documents: a report composed once, laid out once, and painted as PDF or as SVG pages for the screen.

pub mod document;
