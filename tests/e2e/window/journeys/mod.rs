//! What people, and those who wish them ill, do in the window.

mod assessment;
mod history;
mod keyboard;
mod offline;
mod power_cut;
mod save_dialog;
mod sealed;
mod start;
mod themes;
mod tour;
