//! Which format a file says that it has.

use serde_json::Value;

use crate::problem::{Problem, ProblemCode};

/// Says that `value`, which stands in `file`, names another format than `expected`, or none: then nothing else of it means
/// anything.
///
/// # Errors
/// `WrongFormat`, for the whole file where there is no `format` in it.
pub fn check_format(value: &Value, file: &str, expected: &str) -> Result<(), Problem> {
    let (path, found) = match value.get("format") {
        Some(Value::String(found)) if found == expected => return Ok(()),
        Some(Value::String(found)) => ("/format", found.clone()),
        Some(other) => ("/format", other.to_string()),
        None => ("", String::new()),
    };
    Err(Problem::new(file, path, ProblemCode::WrongFormat).with("expected", expected).with("found", found))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_names_no_format_is_told_from_what_names_another() {
        assert_eq!(check_format(&json!({"format": "a/1"}), "f", "a/1"), Ok(()));
        for (value, path, found) in [
            (json!({"format": "b/1"}), "/format", "b/1"),
            (json!({"format": 5}), "/format", "5"),
            (json!({"id": "STR"}), "", ""),
            (json!([]), "", ""),
            (json!(null), "", ""),
            (json!(5), "", ""),
        ] {
            let problem = check_format(&value, "f", "a/1").unwrap_err();
            let said = (problem.code, problem.path.as_str(), problem.argument("found"));
            assert_eq!(said, (ProblemCode::WrongFormat, path, Some(found)), "{value}");
        }
    }
}
