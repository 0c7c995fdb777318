//! The words of what several reviews find.

use super::{Review, Subject};
use crate::Text;

impl Review<'_> {
    pub(super) fn dangling(&mut self, subject: Subject, name: &str) {
        self.report(
            subject,
            Text::new(
                format!("«\u{a0}{name}\u{a0}» ne désigne rien dans ce questionnaire."),
                format!("“{name}” names nothing in this pack."),
            ),
            Text::new("Corrigez le nom, ou ajoutez ce qu’il désigne.", "Correct the name, or add what it names."),
        );
    }

    pub(super) fn twice(&mut self, subject: Subject, name: &str) {
        self.report(
            subject,
            Text::new(format!("«\u{a0}{name}\u{a0}» est défini deux fois."), format!("“{name}” is defined twice.")),
            Text::new("Donnez un autre nom à l’un des deux.", "Give one of them another name."),
        );
    }

    pub(super) fn unreachable(&mut self, subject: Subject) {
        self.report(
            subject,
            Text::new("Rien n’y mène jamais.", "Nothing ever leads to it."),
            Text::new("Reliez-le à une activité ou à un risque, ou retirez-le.", "Tie it to an activity or a risk, or remove it."),
        );
    }

    pub(super) fn dead_end(&mut self, subject: Subject) {
        self.report(
            subject,
            Text::new(
                "Aucune organisation ne peut remplir cette condition\u{a0}: ses parties se contredisent.",
                "No organisation can meet this condition: its parts contradict each other.",
            ),
            Text::new(
                "Corrigez la condition, ou celle des questions qu’elle regarde.",
                "Correct the condition, or that of the items it looks at.",
            ),
        );
    }

    pub(super) fn nowhere(&mut self, subject: Subject) {
        self.report(
            subject,
            Text::new("Le contrôle ne mène à rien du questionnaire.", "The check leads to nothing in the pack."),
            Text::new("Nommez une question, un critère ou un risque.", "Name an item, a criterion or a risk."),
        );
    }
}
