//! The frame that a desktop puts around a window; the display of the tests has no desktop.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, Window};

/// Asks a window to close, as the button of its frame does.
pub(super) fn ask_to_close(window: Window) {
    let (display, _) = x11rb::connect(None).expect("a display");
    let atom = |name: &[u8]| display.intern_atom(false, name).expect("a request").reply().expect("an answer").atom;
    let close = [atom(b"WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
    let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), close);
    display.send_event(false, window, EventMask::NO_EVENT, message).expect("a request").check().expect("a window");
    display.flush().expect("a display");
}

/// From the darkest to the lightest dot of the menu bar, out of 255: what is written on a ground like itself cannot be read.
pub(super) fn span_of_the_menu_bar(window: Window) -> u8 {
    let (display, _) = x11rb::connect(None).expect("a display");
    let bar =
        display.get_image(ImageFormat::Z_PIXMAP, window, 4, 4, 240, 16, u32::MAX).expect("a request").reply().expect("a picture");
    let greens = bar.data.chunks_exact(4).map(|dot| dot[1]);
    greens.clone().max().zip(greens.min()).map_or(0, |(light, dark)| light - dark)
}
