//! Licences as authors write them: `MIT OR Apache-2.0`, `(MIT OR Zlib) AND Unicode-3.0`, and the older `MIT/Apache-2.0`.

use std::collections::BTreeSet;

/// Whether the licence leaves a choice that these allow.
///
/// # Errors
/// It is not written as SPDX says.
pub(super) fn is_allowed(licence: &str, allowed: &BTreeSet<String>) -> Result<bool, String> {
    let spelled = licence.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = Words { left: spelled.split_whitespace().collect(), allowed };
    words.left.reverse();
    let verdict = words.any().filter(|_| words.left.is_empty());
    verdict.ok_or_else(|| format!("“{licence}” is no licence as SPDX writes them"))
}

/// As SPDX writes it, whatever the author did.
pub(super) fn spelled(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// What is left to read, the next word last.
struct Words<'a> {
    left: Vec<&'a str>,
    allowed: &'a BTreeSet<String>,
}

impl Words<'_> {
    fn any(&mut self) -> Option<bool> {
        let mut verdict = self.all()?;
        while self.take("OR") {
            verdict |= self.all()?;
        }
        Some(verdict)
    }

    fn all(&mut self) -> Option<bool> {
        let mut verdict = self.one()?;
        while self.take("AND") {
            verdict &= self.one()?;
        }
        Some(verdict)
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("(") {
            let verdict = self.any()?;
            return self.take(")").then_some(verdict);
        }
        let mut name = self.left.pop().filter(|word| !["OR", "AND", "WITH", ")"].contains(word))?.to_owned();
        if self.take("WITH") {
            name = format!("{name} WITH {}", self.left.pop()?);
        }
        // Before SPDX, any of them was “BSD”: taken for the one that asks the most.
        let name = if name == "BSD" { "BSD-3-Clause".to_owned() } else { name };
        Some(self.allowed.contains(&name))
    }

    fn take(&mut self, word: &str) -> bool {
        let next = self.left.last() == Some(&word);
        if next {
            self.left.pop();
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(licence: &str) -> Option<bool> {
        let allowed = ["MIT", "Apache-2.0", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
        is_allowed(licence, &allowed.into()).ok()
    }

    #[test]
    fn a_choice_needs_one_that_is_allowed_and_a_sum_all_of_them() {
        for licence in ["MIT", "GPL-3.0-only OR MIT", "MIT/Apache-2.0", "(GPL-3.0-only OR MIT) AND Unicode-3.0", "MIT / Zlib"] {
            assert_eq!(verdict(licence), Some(true), "{licence}");
        }
        for licence in
            ["GPL-3.0-only", "MIT AND GPL-3.0-only", "(MIT OR Zlib) AND BSD-3-Clause", "MIT AND BSD", "MIT WITH Some-exception"]
        {
            assert_eq!(verdict(licence), Some(false), "{licence}");
        }
        assert_eq!(verdict("Apache-2.0 WITH LLVM-exception"), Some(true));
    }

    #[test]
    fn what_is_not_written_so_is_told() {
        for licence in ["", "MIT OR", "(MIT", "MIT Apache-2.0", "OR", "MIT)"] {
            assert_eq!(verdict(licence), None, "{licence}");
        }
    }

    #[test]
    fn a_bar_is_spelled_out() {
        assert_eq!(spelled("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(spelled("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
    }
}
