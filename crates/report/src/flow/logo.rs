//! The logo: on the cover, or small at the head of a paper that has none.

use super::composer::Composer;
use super::strip::Strip;
use crate::canvas::{Ink, NodeId, Role};
use crate::scene::{Area, Mark, Scene};

/// The most room it has on the cover, in points.
pub(super) const ON_COVER: (f32, f32) = (154.0, 58.0);
/// The most room it has at the head of a paper.
const AT_HEAD: (f32, f32) = (96.0, 24.0);

/// A logo to be placed: its ink, its element and its area.
pub(super) struct SetLogo {
    pub(super) ink: Ink,
    pub(super) figure: (NodeId, Area),
}

impl Composer<'_, '_> {
    pub(super) fn logo(&mut self, alt: &str) {
        if let Some(SetLogo { ink, figure }) = self.set_logo(alt, AT_HEAD) {
            self.galley.push(Strip { figure: Some(figure), ..Strip::new(figure.1.h, vec![ink]) });
            self.galley.space(8.0);
        }
    }

    /// The logo of the setting at the top left of the column, as large as `most` allows.
    pub(super) fn set_logo(&mut self, alt: &str, most: (f32, f32)) -> Option<SetLogo> {
        let pixels = self.setting.logo.as_ref()?.pixels();
        let (width, height) = (pixels.width as f32, pixels.height as f32);
        // A small picture is not blown up: a pixel is at most a point.
        let scale = (most.0 / width).min(most.1 / height).min(1.0);
        let area = Area::new(self.x, 0.0, width * scale, height * scale);
        let node = self.tree.add(self.parent, "Figure");
        self.tree.edit(node, |node| node.alt = Some(alt.to_owned()));
        let scene = Scene { marks: vec![Mark::Logo(area)] };
        Some(SetLogo { ink: Ink::new(Role::Content(self.tree.slot(node)), scene), figure: (node, area) })
    }
}
