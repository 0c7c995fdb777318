//! Embeds the screens and declares every command, so that each needs a permission of its own.

use std::{error::Error, fs, path::Path};

/// Lets `cargo check`, clippy and tests run before the screens are built. `cargo xtask` recognises it and never ships it.
const PLACEHOLDER: &str = "<!doctype html><meta name=\"ui-placeholder\"><title>Balise</title><p>cargo xtask run</p>";

fn main() -> Result<(), Box<dyn Error>> {
    let dist = Path::new("../ui/dist");
    if !dist.join("index.html").exists() {
        if std::env::var("PROFILE").as_deref() == Ok("release") {
            return Err("ui/dist is missing: run `cargo xtask run --release`, or `npm run build` in ui/".into());
        }
        fs::create_dir_all(dist)?;
        fs::write(dist.join("index.html"), PLACEHOLDER)?;
    }
    // `generate_context!` tracks only the files that existed when it last ran.
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(balise_workbench::contract::COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
