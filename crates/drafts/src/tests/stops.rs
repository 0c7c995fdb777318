//! Where a test stops the steps of [`crate::disk::Disk`].

use std::io;
use std::sync::{Arc, Mutex};

/// Counts the steps, and stops at one. Shared by all that come from one library.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stops(Arc<Mutex<Plan>>);

#[derive(Debug, Default)]
struct Plan {
    reached: usize,
    stops: Vec<Stop>,
}

#[derive(Debug, Clone, Copy)]
struct Stop {
    at: usize,
    kind: io::ErrorKind,
    for_good: bool,
}

impl Stops {
    /// As if the program were killed before a step, counted from 0 and from now: neither it nor any later step happens.
    pub(crate) fn kill_at(&self, step: usize) {
        self.plan(Stop { at: step, kind: io::ErrorKind::Interrupted, for_good: true });
    }

    /// The system refuses that one step.
    pub(crate) fn refuse_at(&self, step: usize, kind: io::ErrorKind) {
        self.plan(Stop { at: step, kind, for_good: false });
    }

    /// The system refuses that step and all later ones.
    pub(crate) fn refuse_from(&self, step: usize, kind: io::ErrorKind) {
        self.plan(Stop { at: step, kind, for_good: true });
    }

    /// A kill at a later step, besides what is planned.
    pub(crate) fn and_kill_at(&self, step: usize) {
        self.0.lock().unwrap().stops.push(Stop { at: step, kind: io::ErrorKind::Interrupted, for_good: true });
    }

    /// Nothing stops any more; tells how many steps were reached since it was last planned.
    pub(crate) fn none(&self) -> usize {
        std::mem::take(&mut *self.0.lock().unwrap()).reached
    }

    pub(crate) fn reached(&self) -> io::Result<()> {
        let mut plan = self.0.lock().unwrap();
        let step = plan.reached;
        plan.reached += 1;
        let stopped = plan.stops.iter().find(|stop| step == stop.at || stop.for_good && step > stop.at);
        stopped.map_or(Ok(()), |stop| Err(io::Error::from(stop.kind)))
    }

    fn plan(&self, stop: Stop) {
        *self.0.lock().unwrap() = Plan { reached: 0, stops: vec![stop] };
    }
}
