//! JSON Schemas of the files, for the editors of those who write packs. They help to write; [`crate::read_pack`] decides.

use schemars::{JsonSchema, generate::SchemaSettings};

/// The schema of each file, by the name it is published under, as JSON with a line break at the end.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    let mut all = crate::pack::schemas();
    all.push(crate::draft::schema());
    all.push(crate::part::schema());
    all
}

/// The schema of one shape.
pub(crate) fn schema<T: JsonSchema>() -> String {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    format!("{:#}\n", schema.as_value())
}
