//! Paths that the documents name must be there: prose outlives the folders it speaks of.

use std::path::{Component, Path, PathBuf};

use super::{Finding, Source};

/// Made by commands, or another project's: not in the repository.
const NOT_OURS: &[&str] = &["target", "ui/dist", "ui/node_modules"];

/// Every path in code marks or link that a document names and that is not there.
pub(super) fn findings(source: &Source, all: &[Source]) -> Vec<Finding> {
    if !is_document(source) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut fenced = false;
    for (index, line) in source.text.lines().enumerate() {
        fenced ^= line.trim_start().starts_with("```");
        let code = if fenced { Vec::new() } else { marked(line).filter(|word| speaks_of_a_path(word, all)).collect() };
        for named in code.into_iter().chain(linked(line)).filter(|named| !is_there(named, source, all)) {
            findings.push(source.finding(index + 1, format!("names `{named}`, which is not there")));
        }
    }
    findings
}

/// The documents at the top and in `docs`. What a pack or a test says is content.
fn is_document(source: &Source) -> bool {
    source.has_extension("md") && (!source.path.contains('/') || source.path.starts_with("docs/"))
}

/// What stands between single code marks.
fn marked(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// The targets of links that lead to a file.
fn linked(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    targets
        .filter(|target| !target.contains("://") && !target.starts_with("mailto:"))
        .map(|target| target.split('#').next().unwrap_or(target))
        .filter(|target| !target.is_empty())
}

/// `crates/report` is one; `fr/en`, `text/html`, `cargo xtask run` and `a/*.rs` are not. Its first part must be at the
/// top of the repository, or it must end as a file of ours does.
fn speaks_of_a_path(word: &str, all: &[Source]) -> bool {
    let plain = word.chars().all(|char| char.is_alphanumeric() || "/._-".contains(char));
    let Some((first, rest)) = word.split_once('/') else {
        return false;
    };
    let at_the_top = |source: &Source| source.path.split('/').next() == Some(first);
    let of_ours = [".rs", ".ts", ".svelte", ".toml", ".md", ".ftl", ".json"].iter().any(|end| rest.ends_with(end));
    plain && !first.is_empty() && (of_ours || all.iter().any(at_the_top))
}

/// From the root, or from where the document lies.
fn is_there(named: &str, source: &Source, all: &[Source]) -> bool {
    let beside = Path::new(&source.path).parent().unwrap_or(Path::new(""));
    let candidates = [normal(Path::new(named)), normal(&beside.join(named))];
    candidates.iter().any(|path| {
        NOT_OURS.iter().any(|folder| path.starts_with(folder)) || all.iter().any(|one| Path::new(&one.path).starts_with(path))
    })
}

/// Without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::Normal(name) => plain.push(name),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(document: &str, text: &str) -> Vec<String> {
        let file = |path: &str| Source { path: path.to_owned(), text: String::new() };
        let all = [file("README.md"), file("docs/format.md"), file("crates/report/src/lib.rs"), file("src-tauri/build.rs")];
        let source = Source { path: document.to_owned(), text: text.to_owned() };
        findings(&source, &all).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn what_is_there_may_be_named() {
        assert!(wrong("README.md", "`crates/report`, `crates/report/src/lib.rs`, [format](docs/format.md#version)").is_empty());
        assert!(wrong("docs/format.md", "[read](../README.md), `format.md`, `target/sample/rapport-fr.pdf`").is_empty());
    }

    #[test]
    fn what_is_gone_is_found() {
        assert_eq!(wrong("README.md", "see `crates/printer`"), ["names `crates/printer`, which is not there"]);
        assert_eq!(wrong("README.md", "see [x](docs/old.md)"), ["names `docs/old.md`, which is not there"]);
        assert_eq!(wrong("docs/format.md", "see `engine/src/main.rs`"), ["names `engine/src/main.rs`, which is not there"]);
    }

    #[test]
    fn what_is_no_path_is_let_be() {
        let text = "`fr/en`, `cargo xtask run`, `text/html`, `crates/*/src`, [site](https://example.org/a), [here](#there)";
        assert!(wrong("README.md", text).is_empty());
        assert!(wrong("README.md", "```\ncrates/printer `crates/printer`\n```").is_empty());
    }
}
