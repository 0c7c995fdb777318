//! Waiting for something to become true, never for time to pass.

use std::future::Future;
use std::time::{Duration, Instant};

/// Longest wait for something that takes a moment: a machine that does much else at once is slow.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(25);

/// Looks again and again until `look` sees something; gives up by failing the test.
pub(crate) async fn until<T, F: Future<Output = Option<T>>>(what: &str, look: impl FnMut() -> F) -> T {
    within(PATIENCE, look).await.unwrap_or_else(|| panic!("waited {PATIENCE:?} in vain for {what}"))
}

/// Looks again and again until `look` sees something or the time is over.
pub(crate) async fn within<T, F: Future<Output = Option<T>>>(limit: Duration, mut look: impl FnMut() -> F) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        if let Some(seen) = look().await {
            return Some(seen);
        }
        if Instant::now() > end {
            return None;
        }
        tokio::time::sleep(PAUSE).await;
    }
}
