//! What people, and those who wish them ill, do in the window.

mod assessment;
mod files;
mod heard;
mod history;
mod keyboard;
mod offline;
mod packets;
mod power_cut;
mod report;
mod revival;
mod save_dialog;
mod screens;
mod sealed;
mod start;
mod themes;
mod tour;
mod typing;
