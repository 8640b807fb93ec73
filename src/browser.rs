//! The thin shell round what only a browser can do. Every function returns a `Result` or an `Option`, or cannot fail;
//! nothing here decides anything.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod file;
pub mod focus;
pub mod print;
pub mod random;
pub mod share;
pub mod shell;
pub mod storage;
pub mod turn;
