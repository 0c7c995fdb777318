//! What to say on systems where nothing is installed by the command.

use std::fmt::Write as _;
use std::fs;

use super::need::Need;
use super::node;

/// Families of Linux that the package names are known for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Fedora,
    Suse,
    Arch,
    /// Debian's names are given, as the best known.
    Other,
}

/// What is missing, and how to install it here.
pub(super) fn instructions(missing: &[Need], no_node: bool) -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let mut text = list(missing, no_node);
    text.push_str(&if cfg!(target_os = "linux") { linux(family(&release), missing, no_node) } else { another_system() });
    text.push_str("\nThen run the command again.");
    text
}

fn list(missing: &[Need], no_node: bool) -> String {
    let mut text = "This machine lacks:\n".to_owned();
    for need in missing {
        let _ = writeln!(text, "  {} (`{}`)", need.what, need.probe_as_typed());
    }
    if no_node {
        let _ = writeln!(text, "  Node {} with npm (`node --version`, `npm --version`)", node::WANTED);
    }
    text
}

fn linux(family: Family, missing: &[Need], no_node: bool) -> String {
    let install = match family {
        Family::Fedora => "sudo dnf install",
        Family::Suse => "sudo zypper install",
        Family::Arch => "sudo pacman -S --needed",
        Family::Other => {
            return format!("Install what your system calls these packages of Debian:\n  {}", names(family, missing, no_node));
        }
    };
    format!("Install it with:\n  {install} {}", names(family, missing, no_node))
}

fn names(family: Family, missing: &[Need], no_node: bool) -> String {
    let node: &[Need] = if no_node { &[node::DEBIAN] } else { &[] };
    let mut names: Vec<&str> = missing
        .iter()
        .chain(node)
        .flat_map(|need| match family {
            Family::Fedora => need.packages.fedora,
            Family::Suse => need.packages.suse,
            Family::Arch => need.packages.arch,
            Family::Other => need.packages.debian,
        })
        .copied()
        .collect();
    names.dedup();
    names.join(" ")
}

fn another_system() -> String {
    if cfg!(windows) {
        "Install it with:\n  winget install OpenJS.NodeJS.LTS\nand open a new terminal, so that it is found.".to_owned()
    } else {
        "Install it with:\n  brew install node\nor with the installer from the site of Node.".to_owned()
    }
}

fn family(os_release: &str) -> Family {
    let names: Vec<&str> = os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    let known = |family: &[&str]| names.iter().any(|name| family.contains(name));
    if known(&["fedora", "rhel", "centos"]) {
        Family::Fedora
    } else if known(&["suse", "opensuse"]) {
        Family::Suse
    } else if known(&["arch"]) {
        Family::Arch
    } else {
        Family::Other
    }
}

#[cfg(test)]
mod tests {
    use super::super::need::{Scope, needs};
    use super::*;

    #[test]
    fn a_derivative_is_known_by_what_it_is_like() {
        assert_eq!(family("NAME=x\nID=fedora\n"), Family::Fedora);
        assert_eq!(family("ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n"), Family::Suse);
        assert_eq!(family("ID=manjaro\nID_LIKE=arch\n"), Family::Arch);
        assert_eq!(family("ID=void\n"), Family::Other);
    }

    #[test]
    fn every_missing_thing_and_its_package_are_named() {
        let missing: Vec<Need> = needs(Scope::Test).collect();
        let text = list(&missing, true) + &linux(Family::Fedora, &missing, true);
        for need in &missing {
            assert!(text.contains(need.what), "{text}");
            assert!(need.packages.fedora.iter().all(|package| text.contains(package)), "{text}");
        }
        assert!(text.contains("npm --version"), "{text}");
    }

    #[test]
    fn only_what_is_missing_is_named() {
        assert!(linux(Family::Arch, &[], true).ends_with("--needed nodejs npm"));
    }
}
