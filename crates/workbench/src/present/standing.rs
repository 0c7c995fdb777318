//! How far an assessment is, and each of its sections. The sign between what is said never begins a line.

use balise_assessment::{Language, Progress};

use crate::views::SectionStatus;

/// “En cours · 61 réponses sur 74”, “Terminée · 3 à préciser”.
pub(super) fn status(answered: usize, total: usize, unknown: usize, language: Language) -> String {
    match (language, answered) {
        (Language::Fr, _) if answered == total && unknown > 0 => format!("Terminée\u{a0}· {unknown} à préciser"),
        (Language::En, _) if answered == total && unknown > 0 => format!("Completed\u{a0}· {unknown} to confirm"),
        (Language::Fr, _) if answered == total => "Terminée".into(),
        (Language::En, _) if answered == total => "Completed".into(),
        (Language::Fr, 0) => "À commencer".into(),
        (Language::En, 0) => "To do".into(),
        (Language::Fr, 1) => format!("En cours\u{a0}· 1 réponse sur {total}"),
        (Language::Fr, _) => format!("En cours\u{a0}· {answered} réponses sur {total}"),
        (Language::En, _) => format!("In progress\u{a0}· {answered} of {total} answered"),
    }
}

/// “En cours · 7 sur 18, 1 à revoir”.
pub(super) fn section_status(language: Language, status: &SectionStatus, progress: Progress) -> String {
    let Progress { answered, total, unknown, review, .. } = progress;
    let (stands, how_far) = match (language, status) {
        (Language::Fr, SectionStatus::ToDo) => ("À commencer", None),
        (Language::Fr, SectionStatus::Started) => ("En cours", Some(format!("{answered} sur {total}"))),
        (Language::Fr, SectionStatus::Done) => ("Terminée", None),
        (Language::Fr, SectionStatus::DoneUnsure) => ("Terminée", Some(format!("{unknown} à préciser"))),
        (Language::Fr, SectionStatus::Waiting) => ("Après les risques repérés", None),
        (Language::En, SectionStatus::ToDo) => ("To do", None),
        (Language::En, SectionStatus::Started) => ("In progress", Some(format!("{answered} of {total}"))),
        (Language::En, SectionStatus::Done) => ("Completed", None),
        (Language::En, SectionStatus::DoneUnsure) => ("Completed", Some(format!("{unknown} to confirm"))),
        (Language::En, SectionStatus::Waiting) => ("Once risks are identified", None),
    };
    let marked = (review > 0).then(|| match language {
        Language::Fr => format!("{review} à revoir"),
        Language::En => format!("{review} to review"),
    });
    let details: Vec<_> = how_far.into_iter().chain(marked).collect();
    if details.is_empty() { stands.into() } else { format!("{stands}\u{a0}· {}", details.join(", ")) }
}

#[cfg(test)]
mod tests {
    use balise_assessment::SectionKind;

    use super::*;

    #[test]
    fn how_far_it_is_says_what_remains() {
        assert_eq!(status(0, 20, 0, Language::Fr), "À commencer");
        assert_eq!(status(1, 20, 0, Language::Fr), "En cours\u{a0}· 1 réponse sur 20");
        assert_eq!(status(19, 20, 2, Language::En), "In progress\u{a0}· 19 of 20 answered");
        assert_eq!(status(20, 20, 3, Language::Fr), "Terminée\u{a0}· 3 à préciser");
        assert_eq!(status(20, 20, 0, Language::En), "Completed");
    }

    #[test]
    fn a_section_says_what_was_marked_last() {
        let progress = Progress { section: SectionKind::Profile, answered: 7, total: 18, unknown: 2, review: 0 };
        let said = |status, review, language| section_status(language, &status, Progress { review, ..progress });
        assert_eq!(said(SectionStatus::Started, 0, Language::Fr), "En cours\u{a0}· 7 sur 18");
        assert_eq!(said(SectionStatus::Started, 1, Language::En), "In progress\u{a0}· 7 of 18, 1 to review");
        assert_eq!(said(SectionStatus::DoneUnsure, 1, Language::Fr), "Terminée\u{a0}· 2 à préciser, 1 à revoir");
        assert_eq!(said(SectionStatus::Done, 3, Language::Fr), "Terminée\u{a0}· 3 à revoir");
        assert_eq!(said(SectionStatus::Waiting, 0, Language::En), "Once risks are identified");
    }
}
