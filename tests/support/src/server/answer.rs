//! From a request to an answer.

use std::io;
use std::path::Path;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::Response;
use futures_util::stream::{self, StreamExt};
use tokio::time::sleep;

use super::log::Asked;
use super::{Shared, Site, Trouble, files, lock};

/// Where the probe sends what it saw.
const FAULTS: &str = "__fault";

/// A report of the probe is cut at this many bytes.
const LONGEST_FAULT: usize = 64 * 1024;

pub(super) async fn answer(shared: &Shared, request: Request) -> Response {
    let mut site = lock(&shared.site).clone();
    let asked = Asked::read(&request, &site.base);
    let takes_brotli = request
        .headers()
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|name| name.trim().starts_with("br")));

    if asked.file.as_deref() == Some(FAULTS) && request.method() == Method::POST {
        return note_fault(shared, request).await;
    }
    if let Some(file) = &asked.file
        && let Some((_, text)) = site.extras.iter().find(|(name, _)| name == file)
    {
        return whole(StatusCode::OK, files::mime(Path::new(file)), text.clone().into_bytes());
    }

    let reads = *request.method() == Method::GET || *request.method() == Method::HEAD;
    drop(request);

    let trouble = shared.troubles.find(&asked.path);
    lock(&shared.asked).push(asked.clone());
    if trouble == Some(Trouble::Hold) {
        shared.troubles.wait().await;
        // Another build may have come meanwhile.
        site = lock(&shared.site).clone();
    }
    if let Some(Trouble::Status(status)) = trouble {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        return short(status, "This answer was broken on purpose.");
    }
    if !reads {
        return short(StatusCode::METHOD_NOT_ALLOWED, "Only GET.");
    }

    let Some(file) = asked.file else {
        if format!("{}/", asked.path) == site.base {
            let mut response = short(StatusCode::FOUND, "The app is one step down.");
            if let Ok(base) = site.base.parse() {
                response.headers_mut().insert(LOCATION, base);
            }
            return response;
        }
        return short(StatusCode::NOT_FOUND, "The app is not here.");
    };
    let Some(path) = files::locate(&site.dist, &file) else {
        return missing(&site.dist).await;
    };
    match tokio::fs::read(&path).await {
        Ok(bytes) => found(shared, &site, &path, bytes, takes_brotli, trouble).await,
        Err(_) => missing(&site.dist).await,
    }
}

/// The answer where it is not: with the app's page for that, as many hosts do.
async fn missing(dist: &Path) -> Response {
    match tokio::fs::read(dist.join("404.html")).await {
        Ok(page) => whole(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page),
        Err(_) => short(StatusCode::NOT_FOUND, "No such file."),
    }
}

/// The answer where the file is there.
async fn found(
    shared: &Shared,
    site: &Site,
    path: &Path,
    bytes: Vec<u8>,
    takes_brotli: bool,
    trouble: Option<Trouble>,
) -> Response {
    let html = path.extension().is_some_and(|extension| extension == "html");
    let bytes = match &trouble {
        Some(Trouble::Replace(text)) => text.clone().into_bytes(),
        _ if html && !site.extras.is_empty() => with_scripts(&bytes, site),
        _ => bytes,
    };
    if trouble == Some(Trouble::Cut) {
        return cut(files::mime(path), bytes);
    }
    let mime = match trouble {
        Some(Trouble::Mime(mime)) => mime,
        _ => files::mime(path).to_owned(),
    };

    let packs = site.compress && files::packs(path);
    let mut response = if packs && takes_brotli {
        match shared.packed.get(path, bytes).await {
            Ok(packed) => {
                let mut response = whole(StatusCode::OK, &mime, packed);
                response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
                response
            }
            Err(_) => {
                return short(StatusCode::INTERNAL_SERVER_ERROR, "The file could not be packed.");
            }
        }
    } else {
        whole(StatusCode::OK, &mime, bytes)
    };
    if packs {
        response.headers_mut().insert(VARY, ACCEPT_ENCODING.into());
    }
    if site.cache && files::hashed(path) {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    }
    response
}

/// Keeps what the probe saw.
async fn note_fault(shared: &Shared, request: Request) -> Response {
    let text = match to_bytes(request.into_body(), LONGEST_FAULT).await {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => format!("a report that could not be read: {error}"),
    };
    lock(&shared.faults).push(text);
    whole(StatusCode::NO_CONTENT, "text/plain", Vec::new())
}

/// The page with the site's scripts before everything else in its head.
fn with_scripts(html: &[u8], site: &Site) -> Vec<u8> {
    let html = String::from_utf8_lossy(html);
    let tags = site
        .extras
        .iter()
        .filter(|(name, _)| files::mime(Path::new(name)).contains("javascript"))
        .fold(String::new(), |tags, (name, _)| tags + "<script src=\"" + name + "\"></script>");
    // A minified page may have left out the head's tag, or the page's.
    let lower = html.to_ascii_lowercase();
    let at = ["<head>", "<head ", "<html", "<!doctype"]
        .iter()
        .find_map(|tag| {
            let start = lower.find(tag)?;
            let length = lower.get(start..)?.find('>')?;
            Some(start + length + 1)
        })
        .unwrap_or(0);
    let (before, after) = html.split_at(at);
    format!("{before}{tags}{after}").into_bytes()
}

/// Half of the file, then a broken connection.
fn cut(mime: &str, bytes: Vec<u8>) -> Response {
    let length = bytes.len();
    let mut half = bytes;
    half.truncate(length / 2);
    let parts = stream::iter([Ok(half)]).chain(stream::once(async {
        // The half is to arrive before the break.
        sleep(Duration::from_millis(50)).await;
        Err(io::Error::other("cut on purpose"))
    }));
    let mut response = whole(StatusCode::OK, mime, Vec::new());
    response.headers_mut().insert(CONTENT_LENGTH, length.into());
    *response.body_mut() = Body::from_stream(parts);
    response
}

fn short(status: StatusCode, text: &str) -> Response {
    whole(status, "text/plain; charset=utf-8", format!("{text}\n").into_bytes())
}

/// An answer with what every answer has. Connections are not kept, so that a stopped server is gone at once.
fn whole(status: StatusCode, mime: &str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Ok(mime) = mime.parse() {
        headers.insert(CONTENT_TYPE, mime);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
