//! Drives the built app in a real browser through `WebDriver`, finding things as a person does: by role and name.
//!
//! ```no_run
//! use journeys::{Journey, journey};
//!
//! #[test]
//! fn the_start_leads_to_the_first_question() {
//!     journey(async |page| -> Journey {
//!         page.open("#/").await?;
//!         page.textbox("What are you about to do?").fill("Plan the party").await?;
//!         page.button("Start").click().await?;
//!         page.heading("What is it for?").wait().await?;
//!         page.axe().await?;
//!         Ok(())
//!     });
//! }
//! ```
//!
//! Each journey has its own server and a browser that knows nothing of its address. After it, nothing may have gone wrong that it did not
//! say before: an error or a warning in the console, a breach of the content policy, a request for anything but the
//! app's own files.
//!
//! # Codemap
//! - `journey`: the frame round a test: [`journey()`], [`Setup`].
//! - `page`: [`Page`], what a person can do with a page and see of it; `page/` for storage, keyboard, windows, looks.
//! - `locate`: [`Locator`]: things by [`Role`] and name, with waiting.
//! - `axe`: accessibility checks.
//! - `faults`: what went wrong, told by the page's probe, the browser's console and the server's log.
//! - `browser`: a session with its driver and profile; `pool` hands browsers on from one journey to the next.
//! - `failure`: why a journey failed, and where.
//! - [`records`]: a history of any length.
//! - `screens`: the states that screenshots are taken of.

mod axe;
mod browser;
mod failure;
mod faults;
mod journey;
mod locate;
mod page;
mod pool;
pub mod records;
pub mod screens;
mod settings;

pub use failure::{Failure, Journey, Trouble};
pub use journey::{Setup, journey};
pub use locate::{Locator, Name, Role, containing};
pub use page::{Field, Focused, Page};
pub use support::engine::Engine;
pub use support::server::{Asked, Trouble as Broken};
pub use thirtyfour::Key;

/// The folder with the app under test.
///
/// # Errors
/// When there is none.
pub fn dist() -> Result<std::path::PathBuf, Trouble> {
    settings::dist(settings::Build::Release)
}
