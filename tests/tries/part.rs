//! Anything as a packet: it is refused with reasons, or it survives being written and read back, answered as an assessment, and merged
//! into one: once, whatever it says.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use balise_assessment::{Assessment, Language, Questionnaire, Standing, Subject};
use balise_documents::{read_packet, reply, unpack, write_packet};
use jiff::{Timestamp, civil::date};

use crate::minimal;

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(minimal::questionnaire);

/// Reads them.
pub(crate) fn tried(bytes: &[u8]) {
    let unbound = match read_packet("x.balise-part", bytes) {
        Ok(unbound) => unbound,
        Err(error) => {
            for text in [error.message(), error.remedy()] {
                assert!(Language::ALL.iter().all(|&language| !text.lacks(language)), "{error:?}");
            }
            return;
        }
    };
    let packet = unbound.bind(&QUESTIONNAIRE);
    let text = write_packet(&packet);
    let again = read_packet("x.balise-part", text.as_bytes()).unwrap().bind(&QUESTIONNAIRE);
    assert_eq!(again, packet);
    assert_eq!(write_packet(&again), text);
    let _ = packet.unfit(&QUESTIONNAIRE);

    let draft = unpack(packet.clone(), "x".into(), Timestamp::UNIX_EPOCH);
    let back = reply(&draft).unwrap();
    assert!(back.responses.keys().all(|place| packet.part.places.contains(place)));
    assert!(read_packet("x.balise-part", write_packet(&back).as_bytes()).is_ok());

    let subject = Subject { name: String::new(), organisation: String::new(), language: packet.language, example: false };
    let mut assessment = Assessment { responses: draft.assessment.responses.clone(), ..Assessment::new(subject) };
    if let Some(answers) = packet.came_back(|_| date(2026, 11, 24)) {
        assert_eq!(assessment.merge(&answers, &BTreeMap::new()), Standing::Fresh);
        let once = assessment.clone();
        assert_eq!(assessment.merge(&answers, &BTreeMap::new()), Standing::Again);
        assert_eq!(assessment, once);
    }
}
