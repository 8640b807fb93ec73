//! What was asked of the server.

use axum::extract::Request;
use axum::http::header::REFERER;

/// One request, as far as journeys care.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Asked {
    /// `GET`, `POST` …
    pub method: String,
    /// The path below the app's own, without a leading `/`; `None` where the request was for something outside.
    pub file: Option<String>,
    /// The whole path.
    pub path: String,
    /// What came after `?`.
    pub query: Option<String>,
    /// The `Referer` header.
    pub referrer: Option<String>,
}

impl Asked {
    /// Reads a request to a server whose app lives under `base`.
    pub(super) fn read(request: &Request, base: &str) -> Self {
        let path = request.uri().path();
        Self {
            method: request.method().to_string(),
            file: path.strip_prefix(base).map(str::to_owned),
            path: path.to_owned(),
            query: request.uri().query().map(str::to_owned),
            referrer: request
                .headers()
                .get(REFERER)
                .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()),
        }
    }
}
