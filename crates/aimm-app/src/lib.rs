//! The use cases of AIMM Assessor: the one interface that every host calls.

pub mod commands;
pub mod dto;
