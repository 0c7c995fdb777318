//! SECURITY.md promises nothing without naming what holds it, nor does docs/acceptance.md take anything for done; what they name is there.

use std::fs;
use std::path::Path;

/// A line of a table of promises.
struct Promise<'a> {
    words: &'a str,
    /// The function of a test, or a command of ours.
    proof: &'a str,
    /// From the root of the repository.
    file: &'a str,
}

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// `| words | `proof` in [file](file) |`.
fn promise(line: &str) -> Option<Promise<'_>> {
    let (words, held) = line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | ")?;
    let (proof, link) = held.strip_prefix('`')?.split_once("` in [")?;
    let (file, target) = link.strip_suffix(')')?.split_once("](")?;
    (file == target).then_some(Promise { words, proof, file })
}

/// Whether a test of that name is in this source, and runs by itself.
fn is_test(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let declared = |line: &&str| line.strip_prefix("async ").unwrap_or(line).starts_with(&format!("fn {name}("));
    lines.iter().position(declared).is_some_and(|at| {
        let attributes: Vec<_> = lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).collect();
        attributes.iter().any(|line| line.ends_with("test]")) && !attributes.iter().any(|line| line.starts_with("#[ignore"))
    })
}

#[test]
fn each_promise_names_a_test_or_a_command_that_is_there() {
    let text = read("SECURITY.md");
    let (_, after) = text.split_once("## What Balise promises").unwrap();
    let (promised, not_promised) = after.split_once("## What Balise does not promise").unwrap();
    assert!(promise(not_promised.trim()).is_none());
    let rows: Vec<&str> = promised.lines().filter(|line| line.starts_with('|')).collect();
    let rows: Vec<&&str> = rows.iter().filter(|line| !line.starts_with("|---") && !line.starts_with("| Promise |")).collect();
    assert!(rows.len() >= 25, "{} promises", rows.len());
    for row in rows {
        let Promise { words, proof, file } = promise(row).unwrap_or_else(|| panic!("not a promise with its proof: {row}"));
        assert_there(words, proof, file);
    }
}

#[test]
fn each_line_of_the_acceptance_list_names_what_is_there() {
    let text = read("docs/acceptance.md");
    let proofs: Vec<(&str, &str)> = text.split('`').skip(1).zip(text.split('`').skip(2)).filter_map(named).collect();
    assert!(proofs.len() >= 15, "{} proofs", proofs.len());
    for (proof, file) in proofs {
        assert_there("acceptance", proof, file);
    }
}

/// A proof and its file: words between two signs, then `in [file](../file)`.
fn named<'a>((proof, after): (&'a str, &'a str)) -> Option<(&'a str, &'a str)> {
    let (file, target) = after.strip_prefix(" in [")?.split_once(')')?.0.split_once("](../")?;
    (file == target).then_some((proof, file))
}

fn assert_there(words: &str, proof: &str, file: &str) {
    let source = read(file);
    match proof.strip_prefix("cargo xtask ") {
        Some(command) => {
            let help = read("xtask/src/arguments.rs");
            assert!(help.contains(&format!("\n  {command} ")), "“{words}”: `cargo xtask` has no command {command}");
            assert!(source.contains(proof), "“{words}”: {file} is not `{proof}`");
        }
        None if file.ends_with(".ts") => {
            assert!(source.contains(&format!("('{proof}', async")), "“{words}”: {file} has no test {proof}")
        }
        None => assert!(is_test(&source, proof), "“{words}”: {file} has no test {proof}"),
    }
}

#[test]
fn a_proof_that_does_not_run_is_none() {
    assert!(is_test("#[test]\nfn a() {\n", "a") && is_test("#[tokio::test]\nasync fn a() {\n", "a"));
    assert!(is_test("#[cfg(unix)]\n#[test]\nfn a() {\n", "a"));
    assert!(
        !is_test("fn a() {\n", "a")
            && !is_test("#[test]\n#[ignore = \"x\"]\nfn a() {\n", "a")
            && !is_test("#[test]\nfn ab() {\n", "a")
    );
}
