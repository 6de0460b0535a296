// Generated from assets/i18n/en by `cargo run -p aimm-tests --bin generate`. Do not edit.

/** A message of the catalogue, or an attribute of one. */
export type MessageKey = never;
