//! What a draft says, in 64 digits: two drafts with the same fingerprint make the same report.

use sha2::{Digest, Sha256};

use super::{Draft, write_draft};

impl Draft {
    /// `sha256:` and 64 digits, over the text of the draft without what no report shows: when it was begun and last saved,
    /// and where the person was.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let content =
            Self { created: jiff::Timestamp::UNIX_EPOCH, modified: jiff::Timestamp::UNIX_EPOCH, place: None, ..self.clone() };
        let digest = Sha256::digest(write_draft(&content));
        digest.iter().fold("sha256:".to_owned(), |digits, byte| format!("{digits}{byte:02x}"))
    }
}
