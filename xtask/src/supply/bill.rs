//! The bill of materials, in CycloneDX 1.6.

use serde_json::{Value, json};

use super::{Part, licence};

/// The same parts give the same text: no date, no serial number.
pub(super) fn of(parts: &[Part]) -> String {
    let components: Vec<Value> = parts.iter().map(component).collect();
    let known = |url: &&String| parts.iter().any(|part| part.url == **url);
    let lines = parts.iter().map(|part| {
        let below: Vec<&String> = part.stands_on.iter().filter(known).collect();
        json!({ "ref": part.url, "dependsOn": below })
    });
    let own = env!("CARGO_PKG_VERSION");
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "bom-ref": format!("balise@{own}"), "name": "balise", "version": own,
            "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
        } },
        "components": components,
        "dependencies": lines.collect::<Vec<_>>(),
    });
    format!("{bill:#}\n")
}

fn component(part: &Part) -> Value {
    json!({
        "type": "library", "bom-ref": part.url, "name": part.name, "version": part.version, "purl": part.url,
        "licenses": [{ "expression": licence::spelled(&part.licence) }],
        "hashes": [{ "alg": part.digest_kind, "content": part.digest }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, stands_on: &[&str]) -> Part {
        Part {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT/Apache-2.0".to_owned(),
            digest: "00".to_owned(),
            digest_kind: "SHA-256",
            stands_on: stands_on.iter().map(|url| (*url).to_owned()).collect(),
            url: format!("pkg:cargo/{name}@1.0.0"),
        }
    }

    #[test]
    fn a_bill_names_each_part_with_its_licence_its_digest_and_what_it_stands_on() {
        let parts = [part("a", &["pkg:cargo/b@1.0.0", "pkg:cargo/ours@1.0.0"]), part("b", &[])];
        let bill: Value = serde_json::from_str(&of(&parts)).unwrap();
        assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&json!("CycloneDX"), &json!("1.6")));
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["components"][1]["hashes"][0]["content"], "00");
        assert_eq!(bill["dependencies"][0]["dependsOn"], json!(["pkg:cargo/b@1.0.0"]), "only parts that are listed");
        assert_eq!(of(&parts), of(&parts));
    }
}
