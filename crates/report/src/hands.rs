//! Work that several processors share.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Has `share` done once by each processor, at the same time; the shares find out among themselves what is left to do.
pub(crate) fn all<T: Send>(share: impl Fn() -> T + Sync) -> Vec<T> {
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let running: Vec<_> = (0..hands).map(|_| scope.spawn(&share)).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|failure| resume_unwind(failure))).collect()
    })
}
