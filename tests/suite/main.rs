//! One test binary: a module a noun.
