//! Two sets of answers brought together: nothing said is lost, and nothing is decided but by the manager.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};

use crate::{Answer, Assessment, Confidence, ItemId, Merged, OtherAnswer, Part, Respondent, Response, Value};

/// A packet that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What was asked, and of whom.
    pub part: Part,
    /// When it was answered.
    pub answered: Timestamp,
    /// The day it was answered, where the respondent is.
    pub on: Date,
    /// What was answered, by place.
    pub responses: BTreeMap<ItemId, Response>,
}

/// Where a packet stands towards what was merged before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing of it was merged yet, or only an earlier answer to it.
    Fresh,
    /// It was merged as it is.
    Again,
    /// A later answer to the same packet was merged.
    Older,
}

/// What a place of a packet brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// An answer where there was none.
    New,
    /// The same answer, with a note or a proof that was not there.
    Added,
    /// Another answer than the one that is there.
    Apart {
        /// For two levels of a criterion, how far they are from each other.
        levels: Option<u8>,
    },
    /// Nothing that is not there already.
    Unchanged,
    /// No answer.
    Silent,
}

/// What the manager decides of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The answer that is there stays; theirs is left out.
    Mine,
    /// Their answer counts; the one that was there is kept beside it.
    Theirs,
    /// The answer that is there counts; theirs is kept beside it.
    Both,
}

impl Meeting {
    /// What is done with a place unless the manager says otherwise: everything is kept, and no answer is replaced.
    #[must_use]
    pub fn usual(self) -> Choice {
        match self {
            Self::New | Self::Added => Choice::Theirs,
            Self::Apart { .. } => Choice::Both,
            Self::Unchanged | Self::Silent => Choice::Mine,
        }
    }

    /// Whether there is something to decide.
    #[must_use]
    pub fn brings(self) -> bool {
        !matches!(self, Self::Unchanged | Self::Silent)
    }
}

impl Assessment {
    /// Where a packet stands towards what was merged before.
    #[must_use]
    pub fn standing(&self, reply: &Reply) -> Standing {
        match self.merged.iter().find(|merged| merged.packet == reply.part.packet) {
            Some(merged) if merged.answered > reply.answered => Standing::Older,
            Some(merged) if merged.answered == reply.answered => Standing::Again,
            _ => Standing::Fresh,
        }
    }

    /// What a packet brings at one of its places.
    #[must_use]
    pub fn meeting(&self, reply: &Reply, item: &ItemId) -> Meeting {
        let blank = Response::default();
        let mine = self.responses.get(item).unwrap_or(&blank);
        let theirs = reply.responses.get(item).unwrap_or(&blank);
        let given = theirs.answer != Answer::Unanswered && reply.part.present.get(item) != Some(&theirs.answer);
        let more = adds(mine, theirs);
        match (given && theirs.answer != mine.answer, more) {
            (true, _) if mine.answer == Answer::Unanswered => Meeting::New,
            (true, _) => Meeting::Apart { levels: levels_apart(&mine.answer, &theirs.answer) },
            (false, true) => Meeting::Added,
            (false, false) if theirs.answer == Answer::Unanswered => Meeting::Silent,
            (false, false) => Meeting::Unchanged,
        }
    }

    /// Takes a packet in, each place as chosen, or as [`Meeting::usual`]. One that is not [`Standing::Fresh`] changes nothing.
    pub fn merge(&mut self, reply: &Reply, choices: &BTreeMap<ItemId, Choice>) -> Standing {
        let standing = self.standing(reply);
        if standing != Standing::Fresh {
            return standing;
        }
        for item in &reply.part.places {
            let meeting = self.meeting(reply, item);
            let choice = choices.get(item).copied().unwrap_or(meeting.usual());
            if let (true, Some(theirs)) = (meeting.brings() && choice != Choice::Mine, reply.responses.get(item)) {
                take(self.responses.entry(item.clone()).or_default(), theirs, (meeting, choice), reply);
            }
        }
        let Part { packet, respondent, .. } = &reply.part;
        self.merged.retain(|merged| merged.packet != *packet);
        self.merged.push(Merged { packet: packet.clone(), who: respondent.clone(), answered: reply.answered });
        standing
    }
}

/// Whether a response says more than another: a note or a proof.
fn adds(mine: &Response, theirs: &Response) -> bool {
    let note = theirs.note.trim();
    let told = || mine.others.iter().any(|other| other.note.trim() == note);
    (!note.is_empty() && !mine.note.contains(note) && !told()) || theirs.evidence.iter().any(|proof| !mine.evidence.contains(proof))
}

fn levels_apart(mine: &Answer, theirs: &Answer) -> Option<u8> {
    match (mine, theirs) {
        (Answer::Value(Value::Level(mine)), Answer::Value(Value::Level(theirs))) => Some(mine.number().abs_diff(theirs.number())),
        _ => None,
    }
}

/// Takes one response in another: their proofs, then their words, where the choice puts them.
fn take(mine: &mut Response, theirs: &Response, decided: (Meeting, Choice), reply: &Reply) {
    let who = &reply.part.respondent;
    let proofs = theirs.evidence.iter().filter(|proof| !mine.evidence.contains(proof)).cloned().collect::<Vec<_>>();
    mine.evidence.extend(proofs);
    let apart = matches!(decided.0, Meeting::Apart { .. });
    if apart {
        // What the same person answered before gives way to what they answer now.
        mine.others.retain(|other| other.who != *who);
    }
    if apart && decided.1 == Choice::Both {
        let other = OtherAnswer { who: who.clone(), on: reply.on, answer: theirs.answer.clone(), note: theirs.note.clone() };
        mine.others.push(other);
        return;
    }
    if decided.0 != Meeting::Added {
        let before = std::mem::replace(&mut mine.answer, theirs.answer.clone());
        // What somebody said, unless they say that it rests on more.
        mine.confidence = theirs.confidence.or(Some(Confidence::Interview));
        if apart {
            // Nobody’s name: what the assessment said itself.
            let who = Respondent::default();
            mine.others.push(OtherAnswer { who, on: reply.on, answer: before, note: String::new() });
        }
    }
    add_note(&mut mine.note, theirs.note.trim(), who);
}

/// Puts words after those that are there, with the name of who wrote them.
fn add_note(note: &mut String, words: &str, who: &Respondent) {
    if words.is_empty() || note.contains(words) {
        return;
    }
    if !note.trim().is_empty() {
        note.push_str("\n\n");
    }
    note.push_str(&format!("{words} – {}", who.called()));
}
