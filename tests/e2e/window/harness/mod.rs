//! What the journeys stand on: a computer of one's own, a window on it, hands, eyes.

mod accessible;
mod alone;
mod bus;
mod computer;
mod driver;
mod frame;
mod hearing;
mod keyboard;
mod page;
mod path;
mod roles;
mod system;
mod wait;
mod window;

pub(crate) use alone::Alone;
pub(crate) use bus::Bus;
pub(crate) use computer::{Computer, journey};
pub(crate) use driver::application;
pub(crate) use hearing::Hearing;
pub(crate) use system::{report_text, run, run_quietly};
pub(crate) use wait::{PATIENCE, until, within};
pub(crate) use window::Window;
