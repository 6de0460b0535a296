//! aimm-tests
