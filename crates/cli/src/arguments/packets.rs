//! The commands of packets and forms.

use super::{Apart, Command, Given, Misunderstood, PacketAsked, wrong};

impl Given {
    pub(super) fn packets(&mut self, word: &str) -> Result<Command, Misunderstood> {
        match word {
            "packet" => self.packet(),
            "receive" => Ok(Command::Receive { file: self.file()?, target: self.target.take(), descriptor: self.descriptor()? }),
            "reply" => Ok(Command::Reply {
                file: self.file()?,
                target: self.target()?,
                sealed: self.sealed,
                descriptor: self.descriptor()?,
            }),
            "merge" => self.merge(),
            "form" => self.form(),
            other => Err(Misunderstood::Command(other.to_owned())),
        }
    }

    fn packet(&mut self) -> Result<Command, Misunderstood> {
        let (file, target) = (self.file()?, self.target()?);
        let asked = PacketAsked {
            name: self.to.take().ok_or(Misunderstood::Missing("--to"))?,
            role: self.role.take().unwrap_or_default(),
            places: self.listed().ok_or(Misunderstood::Missing("--places"))?,
            present: self.present,
            sealed: self.sealed,
            descriptor: self.descriptor()?,
        };
        Ok(Command::Packet { file, target, asked })
    }

    fn merge(&mut self) -> Result<Command, Misunderstood> {
        let apart = match self.apart.take().as_deref() {
            None | Some("both") => Apart::Both,
            Some("mine") => Apart::Mine,
            Some("theirs") => Apart::Theirs,
            Some(other) => return Err(wrong("--apart", other, "both, mine, theirs")),
        };
        let file = self.file()?;
        let packet = self.file().map_err(|_| Misunderstood::Missing("PART"))?;
        Ok(Command::Merge { file, packet, target: self.target.take(), apart, descriptor: self.descriptor()? })
    }

    fn form(&mut self) -> Result<Command, Misunderstood> {
        let paper = self.paper()?;
        let places = self.listed().unwrap_or_default();
        Ok(Command::Form { file: self.file()?, target: self.target()?, places, language: self.language()?, paper })
    }

    fn listed(&mut self) -> Option<Vec<String>> {
        Some(self.places.take()?.split(',').map(|word| word.trim().to_owned()).collect())
    }
}
