//! Builds again when a questionnaire is added to those that ship: cargo sees by itself only that one has changed.

fn main() {
    println!("cargo::rerun-if-changed=../../questionnaires");
}
