//! JSON against the shape of a file: the JSON Schema that the Rust types generate is both what is published and what is
//! checked, so that the two cannot differ. Knows the keywords that such schemas use.

use schemars::Schema;
use serde_json::{Map, Value};

use crate::number::short;
use crate::pointer::Pointer;
use crate::problem::{Problem, ProblemCode};

/// Everything about `value` that does not have the shape of `schema`; `file` is where `value` stands.
///
/// Mends `value` on the way (drops what is unknown, puts neutral values where one is missing or of another type), so that
/// what lies deeper can be checked as well and all problems are said at once. A mended value is only fit for that.
pub fn check_shape(schema: &Schema, value: &mut Value, file: &str) -> Vec<Problem> {
    let mut check = ShapeCheck { root: schema.as_value(), file, problems: Vec::new() };
    check.value(schema.as_value(), value, &Pointer::Root);
    check.problems
}

struct ShapeCheck<'a> {
    root: &'a Value,
    file: &'a str,
    problems: Vec<Problem>,
}

impl<'a> ShapeCheck<'a> {
    fn report(&mut self, pointer: &Pointer<'_>, code: ProblemCode, arguments: &[(&'static str, &str)]) {
        let problem = Problem::new(self.file, pointer.to_string(), code);
        self.problems
            .push(arguments.iter().fold(problem, |problem, (name, value)| problem.with(name, value)));
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let target =
            schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
        target.and_then(|name| self.root.get("$defs")?.get(name)).map_or(schema, |found| self.resolve(found))
    }

    fn value(&mut self, schema: &'a Value, value: &mut Value, pointer: &Pointer<'_>) {
        let schema = self.resolve(schema);
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return self.any_of(choices, value, pointer);
        }
        if let Some(names) = closed_set(schema) {
            return self.closed_set(&names, value, pointer);
        }
        if !allows_type(schema, value) {
            self.report(
                pointer,
                ProblemCode::WrongType,
                &[("expected", type_name(schema)), ("found", name_of(value))],
            );
            *value = self.neutral(schema);
            return;
        }
        match value {
            Value::Object(fields) => self.object(schema, fields, pointer),
            Value::Array(items) => {
                if let Some(item_schema) = schema.get("items") {
                    for (position, item) in items.iter_mut().enumerate() {
                        self.value(item_schema, item, &Pointer::Element(pointer, position));
                    }
                }
            }
            Value::Number(_) => self.number(schema, value, pointer),
            _ => {}
        }
    }

    /// The choice whose type fits is the one that is meant: its problems are the useful ones.
    fn any_of(&mut self, choices: &'a [Value], value: &mut Value, pointer: &Pointer<'_>) {
        let meant = choices.iter().find(|choice| allows_type(self.resolve(choice), value));
        if let Some(choice) = meant {
            return self.value(choice, value, pointer);
        }
        let expected: Vec<&str> = choices.iter().map(|choice| type_name(self.resolve(choice))).collect();
        self.report(
            pointer,
            ProblemCode::WrongType,
            &[("expected", &expected.join(" | ")), ("found", name_of(value))],
        );
        *value = choices.last().map_or(Value::Null, |choice| self.neutral(choice));
    }

    fn closed_set(&mut self, names: &[&str], value: &mut Value, pointer: &Pointer<'_>) {
        match value.as_str() {
            Some(found) if names.contains(&found) => return,
            Some(found) => self.report(
                pointer,
                ProblemCode::UnknownValue,
                &[("found", found), ("allowed", &names.join(", "))],
            ),
            None => self.report(
                pointer,
                ProblemCode::WrongType,
                &[("expected", "string"), ("found", name_of(value))],
            ),
        }
        *value = names.first().copied().into();
    }

    fn object(&mut self, schema: &'a Value, fields: &mut Map<String, Value>, pointer: &Pointer<'_>) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for name in
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
        {
            if !fields.contains_key(name) {
                self.report(pointer, ProblemCode::MissingField, &[("name", name)]);
                let neutral =
                    properties.and_then(|all| all.get(name)).map_or(Value::Null, |field| self.neutral(field));
                fields.insert(name.to_owned(), neutral);
            }
        }
        let mut unknown = Vec::new();
        for (name, field) in fields.iter_mut() {
            let place = Pointer::Field(pointer, name);
            match (properties.and_then(|all| all.get(name)), schema.get("additionalProperties")) {
                (Some(field_schema), _) => self.value(field_schema, field, &place),
                (None, Some(Value::Bool(false))) => {
                    let known = properties.into_iter().flat_map(Map::keys);
                    let suggestion = nearest(name, known).unwrap_or_default();
                    self.report(
                        &place,
                        ProblemCode::UnknownField,
                        &[("name", name), ("suggestion", &suggestion)],
                    );
                    unknown.push(name.clone());
                }
                (None, Some(extra @ Value::Object(_))) => self.value(extra, field, &place),
                (None, _) => {}
            }
        }
        for name in unknown {
            fields.remove(&name);
        }
    }

    fn number(&mut self, schema: &Value, value: &mut Value, pointer: &Pointer<'_>) {
        let number = value.as_f64().unwrap_or_default();
        let minimum = schema.get("minimum").and_then(Value::as_f64);
        let maximum = schema.get("maximum").and_then(Value::as_f64);
        if minimum.is_some_and(|least| number < least) || maximum.is_some_and(|most| number > most) {
            let allowed = match (minimum, maximum) {
                (Some(least), Some(most)) => format!("{least}–{most}"),
                (Some(least), None) => format!("≥ {least}"),
                (_, most) => format!("≤ {}", most.unwrap_or_default()),
            };
            self.report(
                pointer,
                ProblemCode::OutOfRange,
                &[("found", &short(number)), ("allowed", &allowed)],
            );
            *value = 1.into();
        } else if schema
            .get("type")
            .is_some_and(|name| name == "integer" || name.get(0).is_some_and(|first| first == "integer"))
        {
            // `2.0` is an integer in JSON; serde wants it written as one.
            *value = (number as u64).into();
        }
    }

    /// A value of the right shape that says nothing.
    fn neutral(&self, schema: &'a Value) -> Value {
        let schema = self.resolve(schema);
        if let Some(names) = closed_set(schema) {
            return names.first().copied().into();
        }
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return choices.last().map_or(Value::Null, |choice| self.neutral(choice));
        }
        match type_name(schema) {
            "object" => {
                let properties = schema.get("properties").and_then(Value::as_object);
                let required = schema
                    .get("required")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str);
                let field = |name: &str| {
                    properties.and_then(|all| all.get(name)).map_or(Value::Null, |field| self.neutral(field))
                };
                Value::Object(required.map(|name| (name.to_owned(), field(name))).collect())
            }
            "array" => Value::Array(Vec::new()),
            "number" | "integer" => 1.into(),
            "boolean" => false.into(),
            _ => "".into(),
        }
    }
}

/// The names of an enumeration, however the generator writes it: `enum`, or `oneOf` of constants.
fn closed_set(schema: &Value) -> Option<Vec<&str>> {
    let listed = schema
        .get("enum")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect());
    listed.or_else(|| {
        let choices = schema.get("oneOf")?.as_array()?;
        Some(
            choices
                .iter()
                .filter_map(|choice| {
                    closed_set(choice).or_else(|| Some(vec![choice.get("const")?.as_str()?]))
                })
                .flatten()
                .collect(),
        )
    })
}

fn allows_type(schema: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => false,
    };
    match schema.get("type") {
        Some(Value::String(name)) => is(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is),
        _ => closed_set(schema).is_none() || value.is_string(),
    }
}

fn type_name(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(name)) => name,
        Some(Value::Array(names)) => names.first().and_then(Value::as_str).unwrap_or("value"),
        _ => "string",
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The known name that is at most two edits away from `name`, or the same without regard to case.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a String>) -> Option<String> {
    known
        .map(|candidate| (edit_distance(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= 2)
        .min_by(|a, b| a.0.cmp(&b.0))
        .map(|(_, candidate)| candidate.clone())
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::assessment::AssessmentFile;
    use serde_json::json;

    #[test]
    fn every_defect_of_shape_is_found_with_its_place() {
        let mut value = json!({
            "format": 1,
            "id": "a",
            "questionnaire": {"id": "q", "versoin": "1"},
            "status": "done",
            "respones": [],
            "responses": [{"item": "A", "state": "rated", "level": 300, "progress": null}, 7, {"item": "B", "state": "rated", "level": 2.5}],
        });
        let found: Vec<_> = check_shape(&schemars::schema_for!(AssessmentFile), &mut value, "f")
            .into_iter()
            .map(|problem| {
                (problem.path.clone(), problem.code, problem.argument("suggestion").unwrap_or("").to_owned())
            })
            .collect();
        let expected = [
            ("/format", ProblemCode::WrongType, ""),
            ("/questionnaire", ProblemCode::MissingField, ""),
            ("/questionnaire/versoin", ProblemCode::UnknownField, "version"),
            ("/responses/0/level", ProblemCode::OutOfRange, ""),
            ("/responses/1", ProblemCode::WrongType, ""),
            ("/responses/2/level", ProblemCode::WrongType, ""),
            ("/respones", ProblemCode::UnknownField, "responses"),
            ("/status", ProblemCode::UnknownValue, ""),
        ];
        for (path, code, suggestion) in expected {
            let row = (path.to_owned(), code, suggestion.to_owned());
            assert!(found.contains(&row), "{row:?} is missing from {found:?}");
        }
        assert_eq!(found.len(), expected.len(), "{found:?}");
        serde_json::from_value::<AssessmentFile>(value).expect("what was mended has the shape");
    }
}
