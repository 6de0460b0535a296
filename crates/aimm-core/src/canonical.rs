//! Canonical JSON (RFC 8785) and SHA-256 digests of it.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// `value` in the canonical form of RFC 8785: no white space, keys in the order of their UTF-16 code units, numbers
/// and strings as ECMAScript writes them.
pub fn canonical_json(value: &Value) -> String {
    let mut text = String::new();
    write_value(value, &mut text);
    text
}

/// The canonical form of anything that serialises to JSON.
///
/// # Errors
/// Where `value` has no JSON form, such as a map whose keys are no strings.
pub fn canonical_json_of<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    Ok(canonical_json(&serde_json::to_value(value)?))
}

/// `sha256:` and the SHA-256 of the canonical form of `value`, in hexadecimal.
pub fn digest(value: &Value) -> String {
    digest_of_bytes(canonical_json(value).as_bytes())
}

/// `sha256:` and the SHA-256 of `bytes`, in hexadecimal.
pub fn digest_of_bytes(bytes: &[u8]) -> String {
    format!("sha256:{}", hexadecimal(&Sha256::digest(bytes)))
}

/// `bytes` in lower-case hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn write_value(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&ecmascript_number(number.as_f64().unwrap_or_default())),
        Value::String(text) => write_string(text, out),
        Value::Array(items) => write_list(items.iter(), '[', ']', out, write_value),
        Value::Object(fields) => {
            let mut sorted: Vec<_> = fields.iter().collect();
            sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            write_list(sorted.into_iter(), '{', '}', out, |(key, field), out| {
                write_string(key, out);
                out.push(':');
                write_value(field, out);
            });
        }
    }
}

fn write_list<T>(
    items: impl Iterator<Item = T>,
    open: char,
    close: char,
    out: &mut String,
    mut write: impl FnMut(T, &mut String),
) {
    out.push(open);
    for (position, item) in items.enumerate() {
        if position > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(close);
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    // None of these bytes is ever part of a longer character.
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            8 => out.push_str("\\b"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            12 => out.push_str("\\f"),
            b'\r' => out.push_str("\\r"),
            control => {
                let _ = write!(out, "\\u{control:04x}");
            }
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

/// `Number::toString` of ECMA-262 section 6.1.6.1.20, from the shortest digits that Rust's formatting gives.
fn ecmascript_number(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    let sign = if number < 0.0 { "-" } else { "" };
    let scientific = format!("{:e}", number.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    format!("{sign}{}", place_point(&digits, point))
}

fn place_point(digits: &str, point: i32) -> String {
    let length = digits.len() as i32;
    match point {
        1..=21 if length <= point => format!("{digits}{}", "0".repeat((point - length) as usize)),
        1..=21 => {
            let (whole, fraction) = digits.split_at(point as usize);
            format!("{whole}.{fraction}")
        }
        -5..=0 => format!("0.{}{digits}", "0".repeat(-point as usize)),
        _ => {
            let (first, rest) = digits.split_at(1);
            let separator = if rest.is_empty() { "" } else { "." };
            format!("{first}{separator}{rest}e{}{}", if point > 0 { "+" } else { "-" }, (point - 1).abs())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_written_as_ecmascript_writes_them() {
        // The number samples of RFC 8785, appendix B, and a few plain ones.
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (15.0, "15"),
            (7.5, "7.5"),
            (0.2, "0.2"),
            (-1.25, "-1.25"),
            (5e-324, "5e-324"),
            (1.797_693_134_862_315_7e308, "1.7976931348623157e+308"),
            (9_007_199_254_740_992.0, "9007199254740992"),
            (295_147_905_179_352_830_000.0, "295147905179352830000"),
            (9.999_999_999_999_997e22, "9.999999999999997e+22"),
            (1e23, "1e+23"),
            (1e21, "1e+21"),
            (1e20, "100000000000000000000"),
            (0.000_001, "0.000001"),
            (0.000_000_1, "1e-7"),
            (333_333_333.333_333_3, "333333333.3333333"),
        ] {
            assert_eq!(ecmascript_number(number), text);
        }
    }

    #[test]
    fn keys_are_sorted_by_utf_16_and_strings_escaped_as_little_as_allowed() {
        let value =
            json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        assert_eq!(
            canonical_json(&value),
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}",
            "order of the example in RFC 8785 section 3.2.3"
        );
        assert_eq!(canonical_json(&json!("a\"\\\u{1}/é")), "\"a\\\"\\\\\\u0001/é\"");
        let controls = "\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}中";
        assert_eq!(canonical_json(&json!(controls)), "\"\\b\\t\\n\\u000b\\f\\r\\u001f\u{7f}中\"");
    }

    #[test]
    fn a_digest_does_not_depend_on_the_order_of_keys() {
        assert_eq!(digest(&json!({"a": 1, "b": 2.0})), digest(&json!({"b": 2, "a": 1.0})));
        assert_eq!(
            digest_of_bytes(b""),
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
