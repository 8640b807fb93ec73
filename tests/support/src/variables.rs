//! The environment variables by which `cargo xtask` tells the journeys where things are. All may be left out: then the
//! journeys use what a build at the project's root leaves, and Chromium.

/// The folder with the built app.
pub const DIST: &str = "JOURNEYS_DIST";

/// The folder with the build that has a panic button.
pub const DIST_PANIC: &str = "JOURNEYS_DIST_PANIC";

/// The folder with the build in the pseudo-language.
pub const DIST_PSEUDO: &str = "JOURNEYS_DIST_PSEUDO";

/// The file with the accessibility checks (`axe.min.js`).
pub const AXE: &str = "JOURNEYS_AXE";

/// The folder in which browsers are noted that outlive the journeys. Without it each journey has a new browser.
pub const LEFTOVER: &str = "JOURNEYS_LEFTOVER";

/// The file in which journeys are noted that failed at first and were run once more. Without it none has a second go.
pub const SECOND_GOES: &str = "JOURNEYS_SECOND_GOES";

/// The file in which each journey is noted with its milliseconds. Without it none is.
pub const TIMES: &str = "JOURNEYS_TIMES";

/// The engine: `chromium`, `firefox` or `webkit`.
pub const ENGINE: &str = "JOURNEYS_ENGINE";
