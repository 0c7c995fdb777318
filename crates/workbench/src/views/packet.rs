//! Packets: what others are asked, what they answered, and what is made of it.

use super::{LanguageCode, PaperCode, views};

views! {
    /// What can be asked of somebody else.
    pub struct PacketPlacesView {
        /// The sections that ask something.
        pub sections: Vec<PacketSectionView>,
    }

    /// A section, for the choice of what is asked.
    pub struct PacketSectionView {
        /// Its name.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its questions and criteria that apply.
        pub places: Vec<PacketPlaceView>,
    }

    /// A question or a criterion, for the choice of what is asked.
    pub struct PacketPlaceView {
        /// Its name in commands, and on a paper form.
        pub place: String,
        /// Its words.
        pub title: String,
        /// Whether it has an answer.
        pub answered: bool,
    }

    /// Make a packet, where the person chooses.
    pub struct MakePacket {
        /// The assessment.
        pub draft: String,
        /// Who answers.
        pub name: String,
        /// What they do in the organisation; may be empty.
        pub role: String,
        /// What is asked.
        pub places: Vec<String>,
        /// Whether the answers that are there go with it.
        pub present: bool,
        /// What opens it; empty for a packet that anyone can open.
        pub passphrase: String,
    }

    /// Write the answers to a packet where the person chooses, to send them back.
    pub struct SendBack {
        /// The assessment that the packet was opened as.
        pub draft: String,
        /// What opens it; empty for a packet that anyone can open.
        pub passphrase: String,
    }

    /// Write a form to fill in on paper where the person chooses.
    pub struct ExportForm {
        /// The assessment.
        pub draft: String,
        /// What is asked; everything when it is empty.
        pub places: Vec<String>,
        /// Its language.
        pub language: LanguageCode,
        /// Its paper.
        pub paper: PaperCode,
    }

    /// Open a packet that is under a passphrase.
    pub struct UnlockPacket {
        /// The passphrase.
        pub passphrase: String,
    }

    /// The packet that was chosen.
    pub struct PacketView {
        /// The name of its file; nothing when the person gave up.
        pub file: Option<String>,
        /// Whether it is under a passphrase, not given yet: nothing else is then known.
        pub sealed: bool,
        /// Who answers.
        pub respondent: String,
        /// How many answers it asks for.
        pub asked: u32,
        /// How many it holds.
        pub answered: u32,
        /// When it was answered; empty on its way out.
        pub when: String,
    }

    /// What taking a packet in would come to.
    pub struct MergeView {
        /// Who answered.
        pub respondent: String,
        /// When.
        pub when: String,
        /// “3 nouvelles réponses”, “1 désaccord”: what it brings, in a few words each.
        pub summary: Vec<String>,
        /// Whether there is anything to decide.
        pub brings: bool,
        /// Each place of the packet, what is to be decided first.
        pub lines: Vec<MergeLineView>,
    }

    /// A place of a packet.
    pub struct MergeLineView {
        /// Its name in commands.
        pub place: String,
        /// Its words.
        pub title: String,
        /// The section it is in.
        pub section: String,
        /// What the packet brings there.
        pub meeting: MeetingCode,
        /// The answer that is there, in words; empty when there is none.
        pub mine: String,
        /// Theirs, in words; empty when there is none.
        pub theirs: String,
        /// Their words beside it; may be empty.
        pub note: String,
        /// The titles of their proofs.
        pub evidence: Vec<String>,
        /// For two levels far apart, a sentence that says so; else empty.
        pub gap: String,
        /// Whether the question applies with the answers that are there.
        pub applies: bool,
        /// What is done unless the manager says otherwise.
        pub choice: ChoiceCode,
    }

    /// What a place of a packet brings.
    #[derive(Copy)]
    pub enum MeetingCode {
        /// Another answer than the one that is there.
        Apart,
        /// An answer where there was none.
        New,
        /// A note or a proof for the same answer.
        Added,
        /// Nothing that is not there already.
        Unchanged,
        /// No answer.
        Silent,
    }

    /// What is done with a place.
    #[derive(Copy)]
    pub enum ChoiceCode {
        /// Theirs is left out.
        Mine,
        /// Theirs counts.
        Theirs,
        /// The one that is there counts, and theirs is kept beside it.
        Both,
    }

    /// What the manager decided of a place.
    pub struct MergeChoice {
        /// The place.
        pub place: String,
        /// What is done.
        pub choice: ChoiceCode,
    }

    /// Take the packet that was chosen in.
    pub struct MergePacket {
        /// The assessment.
        pub draft: String,
        /// What was decided; the rest is done as it was shown.
        pub choices: Vec<MergeChoice>,
    }

    /// Remove what somebody else answered from beside an answer.
    pub struct DropOther {
        /// The assessment.
        pub draft: String,
        /// The item.
        pub item: String,
        /// Its place among them, from 0.
        pub index: u32,
    }
}
