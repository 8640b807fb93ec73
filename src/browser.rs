//! The thin shell round what only a browser can do. Every function returns a `Result` or an `Option`, or cannot fail;
//! nothing here decides anything.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod file;
pub mod focus;
pub mod inflate;
pub mod keys;
pub mod press;
pub mod print;
pub mod random;
pub mod room;
pub mod share;
pub mod shell;
pub mod storage;
pub mod turn;
pub mod week;
pub mod zones;

/// Drops the outcome of a call on purpose: if it was refused, nothing better can be done and nobody needs to hear of it. A
/// browser refuses to change a page only where that is gone, or was taken apart by another program.
pub fn ignore<T, E>(_: Result<T, E>) {}
