//! What `cargo xtask` and the journeys share: a static server that can misbehave on purpose, the recipes that start
//! a browser under `WebDriver`, and the list of files that a first visit asks for.
//!
//! # Codemap
//! - [`server`]: serves a built app under any path, logs requests, breaks answers when told to.
//! - [`engine`]: Chromium, Firefox, `WebKit`: their drivers and start-up options.
//! - [`first_load`]: which files the browser asks for until the start page is usable.
//! - [`pseudo`]: a pseudo-language, in which a text that was not translated is seen.
//! - [`variables`]: the environment variables by which `cargo xtask` tells the journeys where things are.

pub mod engine;
pub mod first_load;
pub mod pseudo;
pub mod server;
pub mod variables;
