//! The levels and why, as text: for a person who reads in a terminal.

use std::fmt::Write;

use balise_assessment::{Language, RiskOutcome, Text};

use super::{Phrase, Reading};

impl Reading<'_> {
    /// Every level of the assessment, each followed by what made it.
    pub(crate) fn explained(&self) -> String {
        let mut text = String::new();
        let subject = &self.assessment.subject;
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} – {}", subject.name, subject.organisation);
        let results = self.results();
        if !results.provisional.is_empty() {
            let _ = writeln!(text, "{}", results.provisional);
        }
        let colon = self.colon();
        for figure in &results.figures {
            let value = format!("{} {}", figure.value, figure.unit);
            let _ = writeln!(text, "\n{}{colon}{}\n  {}\n  {}", figure.label, value.trim_end(), figure.note, figure.explanation);
        }
        self.explain_readiness(&mut text);
        self.outcome.kept().for_each(|risk| self.explain_risk(&mut text, risk));
        for finding in &results.findings {
            let _ = writeln!(text, "\n! {}\n  {}", finding.message, finding.remedy);
        }
        text
    }

    fn explain_readiness(&self, text: &mut String) {
        for (requirement, outcome) in self.questionnaire.requirements().iter().zip(&self.outcome.readiness.requirements) {
            let (title, colon) = (self.say(&requirement.title), self.colon());
            let _ = writeln!(text, "\n{title}{colon}{}", self.phrase(&Phrase::ScoreOutOfFour(outcome.score)));
            let criteria = self.outcome.readiness.criteria.iter().filter(|criterion| criterion.requirement == requirement.id);
            for criterion in criteria {
                let title =
                    self.questionnaire.criterion(criterion.id.as_str()).map_or_else(Text::default, |known| known.title.clone());
                let _ = writeln!(text, "  {} {}. {}", criterion.id, self.say(&title), self.say(&criterion.reason.text));
            }
        }
    }

    fn explain_risk(&self, text: &mut String, risk: &RiskOutcome) {
        let _ = writeln!(text, "\n{} {}", risk.id, self.say(&risk.title));
        for (stage, rated) in
            [(Phrase::Inherent, risk.inherent), (Phrase::Current, risk.current), (Phrase::Residual, risk.residual)]
        {
            let _ = writeln!(text, "  {}{}{}", self.phrase(&stage), self.colon(), self.phrase(&Phrase::Level(rated)));
        }
        let suggested =
            risk.suggestion.iter().flat_map(|suggestion| suggestion.current.reasons.iter().chain(&suggestion.consequence.reasons));
        for reason in suggested.chain(&risk.residual_reasons) {
            let _ = writeln!(text, "    {}", self.say(&reason.text));
        }
    }

    fn colon(&self) -> &'static str {
        match self.language {
            Language::Fr => "\u{a0}: ",
            Language::En => ": ",
        }
    }
}
