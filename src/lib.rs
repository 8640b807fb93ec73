//! Sync or Async: do we do this live, or offline? The app, which runs in a browser alone.
//!
//! # Codemap
//! - `browser`: the thin shell round the browser's own doings.
//! - `ui`: pages, components and the state that they share.
//!
//! What the app says and keeps is below it, and knows no browser: `advice` judges, `domain` is what a person decides,
//! keeps and shares, `words` is every sentence. The arrows of dependency point one way, and the crates hold it.

#![cfg(target_arch = "wasm32")]

pub mod browser;
pub mod ui;

/// The version of the app.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
