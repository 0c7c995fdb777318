//! The schemas know every key the reader knows, and no other.

use balise_documents::schemas;
use serde_json::Value;

use crate::files::{fixture, minimal};

/// Asserts that each key of a value is one its schema knows, and that each key it requires is there.
fn assert_fits(value: &Value, schema: &Value, root: &Value, at: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let target = &root["$defs"][name.rsplit('/').next().unwrap()];
        assert!(target.is_object(), "{name}");
        return assert_fits(value, target, root, at);
    }
    if let Some(choices) = schema["anyOf"].as_array().filter(|_| !value.is_null()) {
        let choice = choices.iter().find(|choice| choice["type"] != "null" && is_kind(value, choice)).unwrap();
        return assert_fits(value, choice, root, at);
    }
    match value {
        Value::Object(entries) => {
            let required = schema["required"].as_array().into_iter().flatten();
            for key in required {
                assert!(entries.contains_key(key.as_str().unwrap()), "{at}: {key} is required");
            }
            for (key, value) in entries {
                let known = schema["properties"]
                    .get(key)
                    .or_else(|| schema["additionalProperties"].as_object().map(|_| &schema["additionalProperties"]));
                let known = known.or_else(|| schema["oneOf"].as_array()?.iter().find_map(|one| one["properties"].get(key)));
                assert_fits(value, known.unwrap_or_else(|| panic!("{at}: no {key} in {schema}")), root, &format!("{at}/{key}"));
            }
        }
        Value::Array(values) => values.iter().for_each(|value| assert_fits(value, &schema["items"], root, at)),
        _ => {}
    }
}

/// Whether a choice could be the value’s, by its type alone.
fn is_kind(value: &Value, choice: &Value) -> bool {
    let kind = match value {
        Value::String(_) => "string",
        Value::Number(_) => "integer",
        Value::Array(_) => "array",
        _ => return true,
    };
    choice["type"].is_null() || choice["type"] == kind
}

#[test]
fn the_fixtures_fit_their_schemas() {
    let schemas = schemas();
    assert_eq!(schemas.len(), 10);
    let files = minimal();
    for (name, schema) in &schemas {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let bytes = match name.strip_suffix(".schema.json").unwrap() {
            "draft" => fixture("drafts/minimal.balise"),
            "part" => fixture("parts/answered.balise-part"),
            file => files[&format!("{file}.json")].clone(),
        };
        assert_fits(&serde_json::from_slice(&bytes).unwrap(), &schema, &schema, name);
    }
}
