//! The few words of JSON Schema that `docs/rapport.schema.json` uses. A word that is not known here fails the test, so the
//! schema cannot promise what nobody looks at.

use serde_json::Value;

/// Every place of `value` that breaks `schema`.
pub(super) fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let members = schema.as_object().unwrap();
    let mut found = Vec::new();
    for (word, wanted) in members {
        found.extend(by_word(root, schema, (word, wanted), value, at));
    }
    found
}

fn by_word(root: &Value, schema: &Value, (word, wanted): (&str, &Value), value: &Value, at: &str) -> Vec<String> {
    let holds = |held: bool| if held { Vec::new() } else { vec![format!("{at}: {value} breaks {word} {wanted}")] };
    let count = || value.as_array().map_or(0, Vec::len);
    match word {
        "$schema" | "title" | "description" | "$defs" => Vec::new(),
        "$ref" => {
            let place = wanted.as_str().unwrap().strip_prefix('#').unwrap();
            faults(root, root.pointer(place).unwrap_or_else(|| panic!("no {place}")), value, at)
        }
        "type" => holds(is_a(wanted.as_str().unwrap(), value)),
        "const" => holds(value == wanted),
        "enum" => holds(wanted.as_array().unwrap().contains(value)),
        "minimum" => holds(value.as_f64().is_none_or(|number| number >= wanted.as_f64().unwrap())),
        "maximum" => holds(value.as_f64().is_none_or(|number| number <= wanted.as_f64().unwrap())),
        "minItems" => holds(wanted.as_u64() <= u64::try_from(count()).ok()),
        "maxItems" => holds(wanted.as_u64() >= u64::try_from(count()).ok()),
        "pattern" => holds(value.as_str().is_none_or(|text| fits(wanted.as_str().unwrap(), text))),
        "required" => {
            let names = wanted.as_array().unwrap().iter().map(|name| name.as_str().unwrap());
            holds(value.as_object().is_none_or(|members| names.into_iter().all(|name| members.contains_key(name))))
        }
        "anyOf" => holds(wanted.as_array().unwrap().iter().any(|one| faults(root, one, value, at).is_empty())),
        "items" => {
            let items = value.as_array().into_iter().flatten().enumerate();
            items.flat_map(|(n, item)| faults(root, wanted, item, &format!("{at}/{n}"))).collect()
        }
        "properties" => {
            let named =
                wanted.as_object().unwrap().iter().filter_map(|(name, one)| Some((name, one, value.get(name)?)));
            named.flat_map(|(name, one, member)| faults(root, one, member, &format!("{at}/{name}"))).collect()
        }
        "propertyNames" => {
            let names = value.as_object().into_iter().flatten().map(|(name, _)| Value::from(name.as_str()));
            names.flat_map(|name| faults(root, wanted, &name, at)).collect()
        }
        "additionalProperties" => {
            let named = |name: &String| schema.get("properties").is_some_and(|named| named.get(name).is_some());
            let rest = value.as_object().into_iter().flatten().filter(|(name, _)| !named(name));
            match wanted {
                Value::Bool(false) => rest.map(|(name, _)| format!("{at}/{name} is not in the schema")).collect(),
                one => rest.flat_map(|(name, member)| faults(root, one, member, &format!("{at}/{name}"))).collect(),
            }
        }
        other => panic!("{at}: this check does not know {other}"),
    }
}

fn is_a(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_u64() || value.is_i64(),
        other => panic!("no type {other}"),
    }
}

fn fits(pattern: &str, text: &str) -> bool {
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let digits = |text: &str, least: usize| text.len() >= least && text.chars().all(|c| c.is_ascii_digit());
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    match pattern {
        "^[0-9a-f]{64}$" => text.len() == 64 && text.chars().all(hex),
        "^0\\.[0-9]+$" => text.strip_prefix("0.").is_some_and(|rest| digits(rest, 1)),
        "^\\d{4}-\\d{2}-\\d{2}$" => shape == "0000-00-00",
        "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" => shape == "0000-00-00T00:00:00Z",
        "^[BV]-[0-9]{2,}$" => text.strip_prefix("B-").or(text.strip_prefix("V-")).is_some_and(|rest| digits(rest, 2)),
        "^H-[0-9]{2,}$" => text.strip_prefix("H-").is_some_and(|rest| digits(rest, 2)),
        other => panic!("this check does not know {other}"),
    }
}
