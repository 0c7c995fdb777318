//! Anything as the picture of a logo: it is refused with words, or it is read.

use balise_report::{Logo, LogoError};

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    match Logo::read(bytes) {
        Ok(logo) => assert_eq!(Logo::read(bytes).as_ref(), Ok(&logo)),
        Err(LogoError::Damaged(why)) => assert!(!why.is_empty()),
        Err(_) => {}
    }
}
