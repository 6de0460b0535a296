//! `tokens.css` from `assets/theme.json`: CSS custom properties for light, dark and paper.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// What an appearance takes its values from.
const LIGHT: &str = "light";
const DARK: &str = "dark";
const PRINT: &str = "print";
/// The token group that is not a property of its own: what durations become where motion is not wanted.
const REDUCED: &str = "reduced";

/// The style sheet.
pub(crate) fn tokens_css(theme: &Value) -> String {
    let themed = |appearance| themed_properties(theme, appearance);
    let light = themed(LIGHT) + &plain_properties(theme);
    let dark = themed(DARK);
    let mut css =
        String::from("/* Generated from assets/theme.json by `cargo run -p aimm-tests --bin generate`. */\n");
    block(&mut css, ":root", LIGHT, &light, "");
    css.push_str("\n@media (prefers-color-scheme: dark) {\n");
    block(&mut css, ":root:not([data-theme=\"light\"])", DARK, &dark, "  ");
    css.push_str("}\n\n");
    block(&mut css, ":root[data-theme=\"dark\"]", DARK, &dark, "");
    css.push_str("\n/* Paper is white in both themes. */\n");
    block(&mut css, ".paper", LIGHT, &themed(PRINT), "");
    css.push_str("\n@media (prefers-reduced-motion: reduce) {\n");
    let _ = writeln!(css, "  :root {{\n{}  }}\n}}", indented(&still_properties(theme), "  "));
    css
}

fn block(css: &mut String, selector: &str, scheme: &str, properties: &str, indent: &str) {
    let _ = writeln!(
        css,
        "{indent}{selector} {{\n{indent}  color-scheme: {scheme};\n{}{indent}}}",
        indented(properties, indent)
    );
}

fn indented(properties: &str, indent: &str) -> String {
    properties.lines().fold(String::new(), |mut text, line| {
        let _ = writeln!(text, "{indent}{line}");
        text
    })
}

/// Properties that differ between light, dark and paper.
fn themed_properties(theme: &Value, appearance: &str) -> String {
    let mut text = String::new();
    for group in ["colour", "level", "series", "elevation"] {
        for (name, token) in tokens(theme, group) {
            if let Some(value) = token.get(appearance).and_then(Value::as_str) {
                let _ = writeln!(text, "  {}: {value};", themed_name(group, name));
            }
        }
    }
    text
}

fn themed_name(group: &str, name: &str) -> String {
    match (group, name.strip_prefix("on-")) {
        ("colour", _) => format!("--{name}"),
        (_, Some(level)) => format!("--on-{group}-{level}"),
        (_, None) => format!("--{group}-{name}"),
    }
}

/// Properties that are the same everywhere.
fn plain_properties(theme: &Value) -> String {
    let groups =
        [("type", ""), ("space", "space-"), ("size", "dim-"), ("radius", "radius-"), ("motion", "motion-")];
    groups.into_iter().fold(String::new(), |mut text, (group, prefix)| {
        for (name, token) in tokens(theme, group).filter(|(name, _)| *name != REDUCED) {
            let _ = writeln!(text, "  --{prefix}{name}: {};", plain_value(token));
        }
        text
    })
}

/// Durations as they are where the system asks for reduced motion.
fn still_properties(theme: &Value) -> String {
    let still = theme.pointer("/motion/reduced").map(plain_value).unwrap_or_default();
    tokens(theme, "motion")
        .filter(|(name, token)| *name != REDUCED && plain_value(token).ends_with("ms"))
        .fold(String::new(), |mut text, (name, _)| {
            let _ = writeln!(text, "  --motion-{name}: {still};");
            text
        })
}

fn plain_value(token: &Value) -> String {
    match token.get("value") {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

fn tokens<'a>(theme: &'a Value, group: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let fields: Option<&Map<String, Value>> = theme.get(group).and_then(Value::as_object);
    fields.into_iter().flatten().map(|(name, token)| (name.as_str(), token))
}
