//! Bytes to JSON, with every limit checked before memory is spent.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::pointer::Pointer;
use crate::problem::{Problem, ProblemCode, SourceFile};

/// Largest file that is read, in bytes.
pub const BYTE_LIMIT: usize = 16 * 1024 * 1024;

/// The JSON of `file`, or why it is none. A key that stands twice in an object is a problem, since one of the two
/// would be lost.
pub fn parse_json(file: &SourceFile) -> Result<Value, Vec<Problem>> {
    if file.bytes.len() > BYTE_LIMIT {
        return Err(vec![Problem::new(&file.name, "", ProblemCode::TooLarge).with("limit", "16 MiB")]);
    }
    let bytes = file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes);
    let text =
        std::str::from_utf8(bytes).map_err(|error| vec![not_text(file, bytes, error.valid_up_to())])?;
    let mut duplicates = Vec::new();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Node { pointer: Pointer::Root, duplicates: &mut duplicates };
    let parsed = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match parsed {
        Err(error) => Err(vec![syntax_problem(file, &error)]),
        Ok(value) if duplicates.is_empty() => Ok(value),
        Ok(_) => Err(duplicates
            .into_iter()
            .map(|(pointer, name)| {
                Problem::new(&file.name, pointer, ProblemCode::DuplicateKey).with("name", name)
            })
            .collect()),
    }
}

fn not_text(file: &SourceFile, bytes: &[u8], valid_up_to: usize) -> Problem {
    let before = &bytes[..valid_up_to];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let column = valid_up_to - before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1) + 1;
    Problem::new(&file.name, "", ProblemCode::Syntax)
        .with("line", line)
        .with("column", column)
        .with("reason", "not UTF-8 text")
}

fn syntax_problem(file: &SourceFile, error: &serde_json::Error) -> Problem {
    let full = error.to_string();
    let reason = full.rsplit_once(" at line ").map_or(full.as_str(), |(reason, _)| reason);
    Problem::new(&file.name, "", ProblemCode::Syntax)
        .with("line", error.line())
        .with("column", error.column())
        .with("reason", reason)
}

struct Node<'a> {
    pointer: Pointer<'a>,
    duplicates: &'a mut Vec<(String, String)>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        loop {
            let pointer = Pointer::Element(&self.pointer, values.len());
            match items.next_element_seed(Node { pointer, duplicates: self.duplicates })? {
                Some(value) => values.push(value),
                None => return Ok(Value::Array(values)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = fields.next_key::<String>()? {
            let pointer = Pointer::Field(&self.pointer, &key);
            if object.contains_key(&key) {
                self.duplicates.push((pointer.to_string(), key.clone()));
            }
            let value = fields.next_value_seed(Node { pointer, duplicates: self.duplicates })?;
            if object.len() >= 100_000 {
                return Err(A::Error::custom("an object with more than 100,000 fields"));
            }
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(bytes: &[u8]) -> Vec<Problem> {
        parse_json(&SourceFile { name: "x.json".to_owned(), bytes: bytes.to_vec() }).unwrap_err()
    }

    #[test]
    fn a_broken_file_is_placed_by_line_and_column() {
        for (bytes, line, column) in [
            (&b"{\n  \"a\": ,\n}"[..], "2", "8"),
            (b"{\"a\": [1, 2", "1", "11"),
            (b"\x89PNG\r\n\x1a\n", "1", "1"),
            (b"{}\n{}", "2", "1"),
            (b"", "1", "0"),
        ] {
            let found = problems(bytes);
            assert_eq!(found[0].code, ProblemCode::Syntax, "{bytes:?}");
            assert_eq!(
                (found[0].argument("line"), found[0].argument("column")),
                (Some(line), Some(column)),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_named_with_its_place() {
        let found = problems(br#"{"a": [{"b": 1, "b": 2}]}"#);
        assert_eq!((found[0].code, found[0].path.as_str()), (ProblemCode::DuplicateKey, "/a/0/b"));
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
        assert_eq!(problems(&deep)[0].code, ProblemCode::Syntax);
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        let file = SourceFile { name: "x.json".to_owned(), bytes: b"\xef\xbb\xbf{}".to_vec() };
        assert_eq!(parse_json(&file).unwrap(), Value::Object(Map::new()));
    }
}
