//! From words typed to a command.

mod packets;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::PathBuf;

use balise_workbench::views::{CompanionCode, FormatCode, LengthCode, PaperCode};
use balise_workbench::{Audience, Language, handover::Withheld, papers::Asked, tools::ExportFormat};
use lexopt::{Arg, Parser, ValueExt};

/// Every command.
pub(crate) const COMMANDS: [&str; 21] = [
    "check",
    "new",
    "import",
    "list",
    "show",
    "report",
    "review",
    "companion",
    "export",
    "evidence",
    "upgrade",
    "share",
    "seal",
    "open",
    "verify",
    "packet",
    "receive",
    "reply",
    "merge",
    "form",
    "help",
];

/// A command.
pub(crate) enum Command {
    Help(Option<String>),
    Version,
    Check { packs: Vec<PathBuf> },
    New { name: String, organisation: String, pack: Option<String> },
    Import { file: PathBuf },
    List,
    Show { file: PathBuf },
    Report { file: PathBuf, target: PathBuf, asked: Asked },
    Review { file: PathBuf, asked: Asked },
    Companion { file: PathBuf, target: PathBuf, which: CompanionCode, format: FormatCode, asked: Asked },
    Export { file: PathBuf, format: ExportFormat },
    Evidence(Evidence),
    Upgrade { file: PathBuf, apply: bool },
    Seal { file: PathBuf, target: PathBuf, descriptor: Option<u32> },
    Open { file: PathBuf, target: PathBuf, descriptor: Option<u32> },
    Share { file: PathBuf, target: PathBuf, withheld: BTreeSet<Withheld> },
    Verify { file: PathBuf, draft: Option<PathBuf>, logo: Option<PathBuf> },
    Packet { file: PathBuf, target: PathBuf, asked: PacketAsked },
    Receive { file: PathBuf, target: Option<PathBuf>, descriptor: Option<u32> },
    Reply { file: PathBuf, target: PathBuf, sealed: bool, descriptor: Option<u32> },
    Merge { file: PathBuf, packet: PathBuf, target: Option<PathBuf>, apart: Apart, descriptor: Option<u32> },
    Form { file: PathBuf, target: PathBuf, places: Vec<String>, language: Option<Language>, paper: PaperCode },
}

/// What a packet asks, and of whom.
pub(crate) struct PacketAsked {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) places: Vec<String>,
    pub(crate) present: bool,
    pub(crate) sealed: bool,
    pub(crate) descriptor: Option<u32>,
}

/// Which answer counts where two differ.
#[derive(Clone, Copy)]
pub(crate) enum Apart {
    Mine,
    Theirs,
    Both,
}

/// What is done with the files that are kept with a draft.
pub(crate) enum Evidence {
    List { file: PathBuf },
    Add { file: PathBuf, item: String, pieces: Vec<PathBuf> },
    Save { file: PathBuf, number: usize, target: PathBuf },
}

/// Why the words were not understood.
pub(crate) enum Misunderstood {
    Command(String),
    Option(String),
    Missing(&'static str),
    Value { option: &'static str, value: String, accepted: &'static str },
}

/// The language asked for, wherever it stands, so that even an error speaks it.
pub(crate) fn language(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let code = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(language) = code.and_then(Language::of_code) {
            return Some(language);
        }
    }
    None
}

/// The command these words ask for.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Command, Misunderstood> {
    let mut given = Given::read(arguments)?;
    given.face();
    // A language that is none is refused by every command.
    given.language()?;
    let command = given.command()?;
    match given.words.first() {
        Some(extra) => Err(Misunderstood::Option(extra.to_string_lossy().into_owned())),
        None => Ok(command),
    }
}

/// What was typed, sorted.
#[derive(Default)]
struct Given {
    words: Vec<OsString>,
    help: bool,
    version: bool,
    language: Option<String>,
    facing: bool,
    paper: Option<String>,
    length: Option<String>,
    format: Option<String>,
    kind: Option<String>,
    target: Option<PathBuf>,
    draft: Option<PathBuf>,
    name: Option<String>,
    organisation: Option<String>,
    pack: Option<String>,
    without: Option<String>,
    descriptor: Option<String>,
    to: Option<String>,
    role: Option<String>,
    places: Option<String>,
    apart: Option<String>,
    present: bool,
    sealed: bool,
    item: Option<String>,
    number: Option<String>,
    apply: bool,
    audience: Option<String>,
    accent: Option<String>,
    banner: Option<String>,
    logo: Option<PathBuf>,
    attach: bool,
}

impl Given {
    fn read(arguments: &[OsString]) -> Result<Self, Misunderstood> {
        let mut given = Self::default();
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|error| Misunderstood::Option(error.to_string()))? {
            match argument {
                Arg::Value(word) => given.words.push(word),
                Arg::Short('h') | Arg::Long("help") => given.help = true,
                Arg::Short('V') | Arg::Long("version") => given.version = true,
                Arg::Long("lang") => given.language = Some(value(&mut parser, "--lang")?),
                Arg::Long("paper") => given.paper = Some(value(&mut parser, "--paper")?),
                Arg::Long("length") => given.length = Some(value(&mut parser, "--length")?),
                Arg::Long("kind") => given.kind = Some(value(&mut parser, "--kind")?),
                Arg::Long("format") => given.format = Some(value(&mut parser, "--format")?),
                Arg::Long("name") => given.name = Some(value(&mut parser, "--name")?),
                Arg::Long("organisation") => given.organisation = Some(value(&mut parser, "--organisation")?),
                Arg::Long("pack") => given.pack = Some(value(&mut parser, "--pack")?),
                Arg::Long("without") => given.without = Some(value(&mut parser, "--without")?),
                Arg::Long("item") => given.item = Some(value(&mut parser, "--item")?),
                Arg::Long("number") => given.number = Some(value(&mut parser, "--number")?),
                Arg::Long("apply") => given.apply = true,
                Arg::Long("passphrase-fd") => given.descriptor = Some(value(&mut parser, "--passphrase-fd")?),
                Arg::Long("to") => given.to = Some(value(&mut parser, "--to")?),
                Arg::Long("role") => given.role = Some(value(&mut parser, "--role")?),
                Arg::Long("places") => given.places = Some(value(&mut parser, "--places")?),
                Arg::Long("apart") => given.apart = Some(value(&mut parser, "--apart")?),
                Arg::Long("present") => given.present = true,
                Arg::Long("seal") => given.sealed = true,
                Arg::Long("audience") => given.audience = Some(value(&mut parser, "--audience")?),
                Arg::Long("accent") => given.accent = Some(value(&mut parser, "--accent")?),
                Arg::Long("banner") => given.banner = Some(value(&mut parser, "--banner")?),
                Arg::Long("attach") => given.attach = true,
                Arg::Long("logo") => given.logo = Some(path(&mut parser, "--logo")?),
                Arg::Long("draft") => given.draft = Some(path(&mut parser, "--draft")?),
                Arg::Short('o') | Arg::Long("output") => given.target = Some(path(&mut parser, "-o")?),
                Arg::Short(letter) => return Err(Misunderstood::Option(format!("-{letter}"))),
                Arg::Long(word) => return Err(Misunderstood::Option(format!("--{word}"))),
            }
        }
        Ok(given)
    }

    /// Takes the word for both languages, where there can be two.
    fn face(&mut self) {
        if self.is_about_a_report() {
            self.facing = self.language.take_if(|word| word == "both").is_some();
        }
    }

    fn is_about_a_report(&self) -> bool {
        self.words.first().is_some_and(|word| word == "report" || word == "review")
    }

    fn command(&mut self) -> Result<Command, Misunderstood> {
        if self.version {
            return Ok(Command::Version);
        }
        let word = if self.words.is_empty() { None } else { Some(self.words.remove(0).to_string_lossy().into_owned()) };
        match word.as_deref() {
            None => Ok(Command::Help(None)),
            Some(word) if self.help => Ok(Command::Help(Some(word.to_owned()))),
            Some("help") => Ok(Command::Help(self.words.pop().map(|word| word.to_string_lossy().into_owned()))),
            Some("check") => self.check(),
            Some("new") => self.new_draft(),
            Some("import") => Ok(Command::Import { file: self.file()? }),
            Some("list") => Ok(Command::List),
            Some("evidence") => self.evidence().map(Command::Evidence),
            Some("upgrade") => Ok(Command::Upgrade { file: self.file()?, apply: self.apply }),
            Some("show") => Ok(Command::Show { file: self.file()? }),
            Some("report") => self.report(),
            Some("review") => self.review(),
            Some("companion") => self.companion(),
            Some("export") => self.export(),
            Some("share") => self.share(),
            Some("seal") => self.sealed().map(|(file, target, descriptor)| Command::Seal { file, target, descriptor }),
            Some("open") => self.sealed().map(|(file, target, descriptor)| Command::Open { file, target, descriptor }),
            Some("verify") => Ok(Command::Verify { file: self.file()?, draft: self.draft.take(), logo: self.logo.take() }),
            Some(other) => self.packets(other),
        }
    }

    fn check(&mut self) -> Result<Command, Misunderstood> {
        let packs: Vec<_> = self.words.drain(..).map(PathBuf::from).collect();
        if packs.is_empty() { Err(Misunderstood::Missing("PACK")) } else { Ok(Command::Check { packs }) }
    }

    fn new_draft(&mut self) -> Result<Command, Misunderstood> {
        let name = self.name.take().ok_or(Misunderstood::Missing("--name"))?;
        let organisation = self.organisation.take().ok_or(Misunderstood::Missing("--organisation"))?;
        Ok(Command::New { name, organisation, pack: self.pack.take() })
    }

    fn report(&mut self) -> Result<Command, Misunderstood> {
        let asked = self.asked()?;
        Ok(Command::Report { file: self.file()?, target: self.target()?, asked })
    }

    fn review(&mut self) -> Result<Command, Misunderstood> {
        let asked = self.asked()?;
        Ok(Command::Review { file: self.file()?, asked })
    }

    fn companion(&mut self) -> Result<Command, Misunderstood> {
        let asked = self.asked()?;
        let which = match self.kind.take().as_deref() {
            Some("minutes") => CompanionCode::Minutes,
            Some("questions") => CompanionCode::Questions,
            Some("notes") => CompanionCode::Notes,
            Some(other) => return Err(wrong("--kind", other, "minutes, questions, notes")),
            None => return Err(Misunderstood::Missing("--kind")),
        };
        let format = match self.format.take().as_deref() {
            None | Some("md") => FormatCode::Md,
            Some("docx") => FormatCode::Docx,
            Some(other) => return Err(wrong("--format", other, "md, docx")),
        };
        Ok(Command::Companion { file: self.file()?, target: self.target()?, which, format, asked })
    }

    /// How a report is asked for.
    fn asked(&mut self) -> Result<Asked, Misunderstood> {
        let paper = self.paper()?;
        let length = match self.length.take().as_deref() {
            None | Some("full") => LengthCode::Full,
            Some("15") => LengthCode::Fifteen,
            Some("5") => LengthCode::Five,
            Some(other) => return Err(wrong("--length", other, "5, 15, full")),
        };
        let audience = match self.audience.take() {
            None => Audience::Board,
            Some(word) => {
                Audience::of_code(&word).ok_or_else(|| wrong("--audience", &word, "board, committee, staff, regulator"))?
            }
        };
        Ok(Asked {
            audience,
            accent: self.accent.take().unwrap_or_default(),
            banner: self.banner.take().unwrap_or_default(),
            logo: self.logo.take(),
            attach: self.attach,
            facing: self.facing,
            ..Asked::plain(self.language()?, paper, length)
        })
    }

    pub(super) fn paper(&mut self) -> Result<PaperCode, Misunderstood> {
        match self.paper.take().as_deref() {
            None | Some("letter") => Ok(PaperCode::Letter),
            Some("a4") => Ok(PaperCode::A4),
            Some(other) => Err(wrong("--paper", other, "a4, letter")),
        }
    }

    fn target(&mut self) -> Result<PathBuf, Misunderstood> {
        self.target.take().ok_or(Misunderstood::Missing("-o"))
    }

    fn export(&mut self) -> Result<Command, Misunderstood> {
        let format = match self.format.take().as_deref() {
            None | Some("json") => ExportFormat::Json,
            Some("csv") => ExportFormat::Csv,
            Some(other) => return Err(wrong("--format", other, "json, csv")),
        };
        Ok(Command::Export { file: self.file()?, format })
    }

    fn sealed(&mut self) -> Result<(PathBuf, PathBuf, Option<u32>), Misunderstood> {
        let file = self.file()?;
        let target = self.target.take().ok_or(Misunderstood::Missing("-o"))?;
        Ok((file, target, self.descriptor()?))
    }

    fn descriptor(&mut self) -> Result<Option<u32>, Misunderstood> {
        let number = |word: String| word.parse().map_err(|_| wrong("--passphrase-fd", &word, "0, 3, 4…"));
        self.descriptor.take().map(number).transpose()
    }

    fn evidence(&mut self) -> Result<Evidence, Misunderstood> {
        const ACCEPTED: &str = "list, add, save";
        let what = self.file().map_err(|_| Misunderstood::Missing(ACCEPTED))?;
        match what.to_str() {
            Some("list") => Ok(Evidence::List { file: self.file()? }),
            Some("add") => {
                let (file, item) = (self.file()?, self.item.take().ok_or(Misunderstood::Missing("--item"))?);
                let pieces: Vec<PathBuf> = self.words.drain(..).map(PathBuf::from).collect();
                if pieces.is_empty() { Err(Misunderstood::Missing("FILE")) } else { Ok(Evidence::Add { file, item, pieces }) }
            }
            Some("save") => {
                let number = self.number.take().ok_or(Misunderstood::Missing("--number"))?;
                let number = number.parse().map_err(|_| wrong("--number", &number, "1, 2, 3…"))?;
                Ok(Evidence::Save { file: self.file()?, number, target: self.target()? })
            }
            _ => Err(wrong("evidence", &what.to_string_lossy(), ACCEPTED)),
        }
    }

    fn share(&mut self) -> Result<Command, Misunderstood> {
        let file = self.file()?;
        let target = self.target.take().ok_or(Misunderstood::Missing("-o"))?;
        // Nothing withheld: a complete copy.
        let words = self.without.take();
        let kind = |word: &str| {
            Withheld::of_code(word.trim())
                .ok_or_else(|| wrong("--without", word, "names, people, amounts, notes, evidence, dissent"))
        };
        Ok(Command::Share {
            file,
            target,
            withheld: words.iter().flat_map(|words| words.split(',')).map(kind).collect::<Result<_, _>>()?,
        })
    }

    fn file(&mut self) -> Result<PathBuf, Misunderstood> {
        if self.words.is_empty() { Err(Misunderstood::Missing("FILE")) } else { Ok(self.words.remove(0).into()) }
    }

    fn language(&self) -> Result<Option<Language>, Misunderstood> {
        let accepted = if self.is_about_a_report() { "fr, en, both" } else { "fr, en" };
        match self.language.as_deref() {
            None => Ok(None),
            Some(code) => Language::of_code(code).map(Some).ok_or_else(|| wrong("--lang", code, accepted)),
        }
    }
}

fn value(parser: &mut Parser, option: &'static str) -> Result<String, Misunderstood> {
    let missing = |_| Misunderstood::Missing(option);
    parser.value().map_err(missing)?.string().map_err(missing)
}

fn path(parser: &mut Parser, option: &'static str) -> Result<PathBuf, Misunderstood> {
    parser.value().map(Into::into).map_err(|_| Misunderstood::Missing(option))
}

fn wrong(option: &'static str, value: &str, accepted: &'static str) -> Misunderstood {
    Misunderstood::Value { option, value: value.to_owned(), accepted }
}
