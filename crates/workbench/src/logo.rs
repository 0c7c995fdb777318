//! The logo of a report, chosen on this computer.

use std::path::PathBuf;

use balise_assessment::Text;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::asked::look;
use crate::export::SuggestedFile;
use crate::failure::Failure;
use crate::papers::logo_file;
use crate::views::LogoView;
use crate::{WireError, Workbench};

/// Takes the picture that the person chooses, once it is known that it can be printed.
pub(crate) fn choose_logo(
    workbench: &Workbench,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<LogoView, WireError> {
    let language = workbench.language();
    let (title, filter) = (Text::new("Choisir un logo", "Choose a logo"), Text::new("Image PNG ou JPEG", "PNG or JPEG picture"));
    let wanted = SuggestedFile {
        folder: None,
        name: String::new(),
        title: title.get(language).to_owned(),
        filter: filter.get(language).to_owned(),
        extension: "png",
    };
    let Some(path) = choose(&wanted) else {
        return Ok(LogoView { file: None, logo: String::new() });
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let taken = logo_file(&path).and_then(|bytes| {
        look("", "", Some(&bytes))?;
        Ok(LogoView { file: name, logo: address(&bytes) })
    });
    taken.map_err(|failed: Failure| failed.told(language))
}

/// The picture as a page shows it and sends it back.
fn address(bytes: &[u8]) -> String {
    let kind = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
    format!("data:image/{kind};base64,{}", STANDARD.encode(bytes))
}
