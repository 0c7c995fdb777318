//! The window never leaves the program’s own pages.

use tauri::{Runtime, Url, plugin::TauriPlugin};

/// Refuses every navigation but to the program’s own pages.
///
/// The content security policy does not govern `location = "https://…"`, through which words could leave in an address. Nor
/// does anything else keep the webview of Linux from connecting to the host of a link that is clicked before it asks here:
/// hence `proxyUrl` in tauri.conf.json, a door that is closed, for all that the webview would say over a network.
pub(crate) fn guard<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("navigation-guard").on_navigation(|_, url| is_own(url)).build()
}

fn is_own(url: &Url) -> bool {
    let scheme = url.scheme();
    match url.host_str() {
        Some("localhost") => scheme == "tauri",
        // How the same pages are named on Windows.
        Some("tauri.localhost") => cfg!(windows) && matches!(scheme, "http" | "https"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_ours() {
        let own = |address: &str| is_own(&address.parse().unwrap());
        assert!(own("tauri://localhost/index.html"));
        for address in
            ["http://127.0.0.1:8000/", "https://example.org/", "tauri://example.org/", "file:///etc/passwd", "about:blank"]
        {
            assert!(!own(address), "{address}");
        }
    }
}
