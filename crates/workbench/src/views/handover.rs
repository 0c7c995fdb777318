//! What is handed over, and what comes to be opened.

use std::fmt::{self, Debug, Formatter};

use super::{DraftView, ExportReport, PacketView, views};

/// Words that nobody else may read. They are shown by nothing that prints a request.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(export_to = "bindings.ts"))]
pub struct SecretView(String);

impl Debug for SecretView {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("SecretView(…)")
    }
}

impl From<String> for SecretView {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<SecretView> for String {
    fn from(secret: SecretView) -> Self {
        secret.0
    }
}

views! {
    /// Show a page of the report as it would be written now.
    pub struct PreviewReport {
        /// The report.
        pub report: ExportReport,
        /// The page, from 1; one that is not there any more gives the last.
        pub page: u32,
    }

    /// A page of the report.
    pub struct PreviewView {
        /// The page, from 1.
        pub page: u32,
        /// How many there are.
        pub pages: u32,
        /// Its width in points.
        pub width: u32,
        /// Its height in points.
        pub height: u32,
        /// The page, drawn: SVG that holds it whole, on no background.
        pub picture: String,
    }

    /// What a copy leaves out.
    #[derive(Copy)]
    pub enum WithheldCode {
        /// The organisation, people, and the names of accounts.
        Names,
        /// The budget, and what actions cost.
        Amounts,
        /// Everything written freely.
        Notes,
        /// Titles and links of what proves an answer.
        Evidence,
    }

    /// Write a copy of an assessment where the person chooses.
    pub struct HandOver {
        /// The assessment.
        pub draft: String,
        /// What the copy leaves out; nothing for a whole copy.
        pub without: Vec<WithheldCode>,
        /// The passphrase that alone opens it; none for a copy that anyone can read.
        pub passphrase: Option<SecretView>,
    }

    /// Open the copy that waits for its passphrase.
    pub struct Unseal {
        /// The passphrase.
        pub passphrase: SecretView,
    }

    /// What became of a file that was to be opened.
    #[serde(tag = "kind")]
    pub enum ArrivalView {
        /// There was none.
        Nothing,
        /// It is a copy under a passphrase, and waits for it.
        Sealed {
            /// The name of the file.
            file: String,
        },
        /// It is a packet, taken in hand.
        Packet {
            /// What it says.
            packet: PacketView,
            /// The assessment that its answers are for, open; nothing for a packet to answer.
            draft: Option<Box<DraftView>>,
        },
        /// It is open.
        Opened {
            /// The assessment.
            draft: Box<DraftView>,
        },
    }
}
