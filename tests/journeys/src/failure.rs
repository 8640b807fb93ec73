//! Why a journey failed, and where.

use std::fmt::{self, Debug, Display, Formatter};
use std::panic::Location;

use thirtyfour::error::WebDriverError;

/// What the body of a journey gives.
pub type Journey<T = ()> = Result<T, Failure>;

/// Something in the harness did not come about: a thing is not there, the browser does not answer.
#[derive(Debug)]
pub struct Trouble(pub(crate) String);

impl Trouble {
    /// A trouble in words.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl Display for Trouble {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

impl From<WebDriverError> for Trouble {
    fn from(error: WebDriverError) -> Self {
        Self(format!("the browser says: {error}"))
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("an answer of the browser is not as expected: {error}"))
    }
}

/// Why a journey ended, with the line of the `?` that ended it. (It is no `Error` itself, so that every error turns
/// into it there.)
pub struct Failure {
    message: String,
    at: &'static Location<'static>,
}

impl<E: std::error::Error> From<E> for Failure {
    #[track_caller]
    fn from(error: E) -> Self {
        Self { message: error.to_string(), at: Location::caller() }
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)
    }
}

impl Debug for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}
