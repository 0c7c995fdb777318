//! Packets and forms: what each command asks of the workbench, and how the answer is written.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use balise_workbench::Language;
use balise_workbench::packet::{Choice, files};
use balise_workbench::views::{MakePacket, MeetingCode, MergeLineView, MergeView, Nothing, PaperCode, UnlockPacket};
use balise_workbench::{handlers, handover::Passphrase, system_clock};

use crate::arguments::{Apart, PacketAsked};
use crate::commands::{workbench, write};
use crate::passphrase;
use crate::words::Words;
use crate::{DONE, Failure};

/// A packet of questions.
pub(crate) fn packet(file: &Path, target: &Path, asked: PacketAsked, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let PacketAsked { name, role, places, present, sealed, descriptor } = asked;
    let passphrase = chosen(sealed, descriptor, words)?;
    let request = MakePacket { draft: String::new(), name, role, places, present, passphrase: String::new() };
    files::make(file, target, (&request, passphrase.as_ref()), words.language(), &system_clock())?;
    write(out, &format!("{}\n", words.packet(&target.display().to_string())))?;
    Ok(DONE)
}

/// The assessment that a packet is answered as: in a file that is named, else in the library.
pub(crate) fn receive(
    file: &Path,
    target: Option<&Path>,
    descriptor: Option<u32>,
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let mut asking = Asking { descriptor, words, trouble: None };
    let Some(target) = target else { return received(file, &mut asking, words, out) };
    let done = files::receive(file, target, &mut || asking.passphrase(), words.language(), &system_clock());
    asking.told(done)?;
    write(out, &format!("{}\n", target.display()))?;
    Ok(DONE)
}

fn received(file: &Path, asking: &mut Asking, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let workbench = workbench(words)?;
    workbench.speak(words.language());
    let packet = handlers::choose_packet(&workbench, Nothing {}, |_| Some(file.to_owned()))?;
    if packet.sealed {
        let passphrase = passphrase::read(asking.descriptor, words, false).map_err(Failure::Passphrase)?;
        handlers::unlock_packet(&workbench, UnlockPacket { passphrase })?;
    }
    let draft = handlers::receive_packet(&workbench, Nothing {})?;
    write(out, &format!("{}\n", workbench.path_of(&draft.draft).display()))?;
    Ok(DONE)
}

/// The answers to a packet, to send back.
pub(crate) fn reply(
    file: &Path,
    target: &Path,
    (sealed, descriptor): (bool, Option<u32>),
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let passphrase = chosen(sealed, descriptor, words)?;
    files::send_back(file, target, passphrase.as_ref(), words.language())?;
    write(out, &format!("{}\n", words.reply(&target.display().to_string())))?;
    Ok(DONE)
}

/// What merging a packet comes to; with a target, the merged assessment.
pub(crate) fn merge(
    (file, packet, target): (&Path, &Path, Option<&Path>),
    apart: Apart,
    descriptor: Option<u32>,
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let mut asking = Asking { descriptor, words, trouble: None };
    let (language, clock) = (words.language(), system_clock());
    let Some(target) = target else {
        let done = files::review(file, packet, &mut || asking.passphrase(), language, &clock);
        let view = asking.told(done)?;
        write(out, &review(&view, words))?;
        return Ok(DONE);
    };
    let choice = match apart {
        Apart::Mine => Choice::Mine,
        Apart::Theirs => Choice::Theirs,
        Apart::Both => Choice::Both,
    };
    let done = files::merge(file, packet, target, (&mut || asking.passphrase(), choice), language, &clock);
    asking.told(done)?;
    write(out, &format!("{}\n", words.merged(&target.display().to_string())))?;
    Ok(DONE)
}

/// A form to fill in on paper.
pub(crate) fn form(
    file: &Path,
    target: &Path,
    places: &[String],
    (language, paper): (Option<Language>, PaperCode),
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let pages = files::form(file, target, places, (language, paper), words.language(), &system_clock())?;
    write(out, &format!("{}\n", words.written(&target.display().to_string(), pages)))?;
    Ok(DONE)
}

fn review(view: &MergeView, words: Words) -> String {
    let mut text = format!("{}\n", words.review(&view.respondent, &view.when, &view.summary));
    for line in &view.lines {
        let kind = words.meeting(line.meeting);
        let _ = writeln!(text, "\n{kind}\t{}\t{}", line.place, line.title);
        said(&mut text, line, words);
    }
    text
}

fn said(text: &mut String, line: &MergeLineView, words: Words) {
    let shown = !matches!(line.meeting, MeetingCode::Unchanged | MeetingCode::Silent);
    let (mine, theirs, note, proof) = words.sides();
    let evidence = line.evidence.join("; ");
    let lines = [(mine, &line.mine), (theirs, &line.theirs), (note, &line.note), (proof, &evidence), (String::new(), &line.gap)];
    for (label, words) in lines.into_iter().filter(|(_, words)| shown && !words.is_empty()) {
        let _ = writeln!(text, "  {label}{words}");
    }
}

fn chosen(sealed: bool, descriptor: Option<u32>, words: Words) -> Result<Option<Passphrase>, Failure> {
    if !sealed {
        return Ok(None);
    }
    passphrase::chosen(descriptor, words).map(Some).map_err(Failure::Passphrase)
}

/// Asks for a passphrase when a packet has one, and remembers why it could not be had.
struct Asking {
    descriptor: Option<u32>,
    words: Words,
    trouble: Option<passphrase::Trouble>,
}

impl Asking {
    fn passphrase(&mut self) -> Option<Passphrase> {
        passphrase::given(self.descriptor, self.words).map_err(|trouble| self.trouble = Some(trouble)).ok()
    }

    /// What was done; a passphrase that could not be had is the better reason.
    fn told<T>(&mut self, done: Result<T, balise_workbench::WireError>) -> Result<T, Failure> {
        done.map_err(|error| self.trouble.take().map_or(Failure::Refused(error), Failure::Passphrase))
    }
}
