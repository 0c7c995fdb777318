//! Words that would tie the repository to one machine or one registry.

use super::{Finding, Source};

/// Folders of some person's machine.
const HOMES: &[&str] = &["/root/", "/home/", "/Users/", r"C:\Users\"];

/// Hosts of registries, in two parts so that this file does not hold what it looks for.
const HOSTS: &[(&str, &str)] = &[
    ("registry.npmjs", "org"),
    ("registry.yarnpkg", "com"),
    ("index.crates", "io"),
    ("static.crates", "io"),
    ("files.pythonhosted", "org"),
    ("pypi", "org"),
    ("deb.debian", "org"),
    ("proxy.golang", "org"),
];

/// Every such word, by line.
pub(super) fn findings(source: &Source) -> Vec<Finding> {
    let of_this_file = source.path.ends_with("xtask/src/tidy/words.rs");
    let lines = source.text.lines().enumerate();
    lines
        .filter_map(|(index, line)| {
            let what = host(line).or_else(|| home(line).filter(|_| !of_this_file)).or_else(|| address(source, line))?;
            Some(source.finding(index + 1, what))
        })
        .collect()
}

fn host(line: &str) -> Option<String> {
    let named = HOSTS.iter().map(|(name, domain)| format!("{name}.{domain}")).find(|host| line.contains(host))?;
    Some(format!("names the registry {named}: a person's own settings choose the registry"))
}

/// A path inside another (`web/home/`) is no home.
fn home(line: &str) -> Option<String> {
    let named = HOMES.iter().find(|home| {
        line.match_indices(**home)
            .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || "._-}".contains(before)))
    })?;
    Some(format!("names a folder of one machine ({named}…): use a path relative to the repository"))
}

/// npm notes where it fetched each package from, which is the registry of whoever ran it.
fn address(source: &Source, line: &str) -> Option<String> {
    let noted = source.path.ends_with("package-lock.json") && line.trim_start().starts_with("\"resolved\": \"http");
    noted.then(|| "notes the address of a registry: run `npm install --omit-lockfile-registry-resolved`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<Option<usize>> {
        let source = Source { path: path.to_owned(), text: text.to_owned() };
        findings(&source).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_home_is_found_and_a_folder_that_only_looks_so_is_not() {
        assert_eq!(lines("a.md", "x\nsee /home/eva/balise\n"), [Some(2)]);
        assert_eq!(lines("a.rs", "let a = \"/root/x\";"), [Some(1)]);
        assert_eq!(lines("a.md", "ui/src/routes/home/Home.svelte and ./home/x"), []);
    }

    #[test]
    fn a_registry_is_found_wherever_it_is_named() {
        for (name, domain) in HOSTS {
            assert_eq!(lines("any.toml", &format!("url = \"https://{name}.{domain}/x\"")), [Some(1)]);
        }
    }

    #[test]
    fn an_address_in_a_lock_file_is_found() {
        let line = "      \"resolved\": \"https://example.org/a.tgz\",";
        assert_eq!(lines("ui/package-lock.json", line), [Some(1)]);
        assert_eq!(lines("ui/other.json", line), []);
    }
}
