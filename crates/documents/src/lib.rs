//! The files of Balise: text to model and back, with every fault located.
//!
//! Opens no file: names and contents come in, values go out.

mod fault;
mod json;

mod lint;
mod lower;
mod opening;
mod wire;

mod bundle;
mod draft;
mod pack;
mod part;
mod sealed;

#[cfg(feature = "schema")]
mod schema;

pub use bundle::{
    Bundle, BundleError, LARGEST_BUNDLE, LARGEST_PIECE, LARGEST_PIECES, MOST_PIECES, Unsound, bundle, check_piece, fingerprint,
    is_bundle,
};
pub use draft::{
    Access, Carried, Draft, FORMAT, Misplaced, PackReference, Summary, Tally, Unbound, carry, check_draft, read_draft, summary,
    write_draft,
};
pub use fault::{Fault, Severity};
pub use lint::misprints;
pub use opening::{Format, Kind, OpenError};
pub use pack::{LARGEST_PACK, Pack, read_pack};
pub use part::{Asked, PACKET_FORMAT, Packet, UnboundPacket, packet, read_packet, reply, unpack, write_packet};
#[cfg(feature = "schema")]
pub use schema::schemas;
pub use sealed::{Passphrase, SHORTEST_PASSPHRASE, SealError, TooShort, UnsealError, is_sealed, seal, unseal};
