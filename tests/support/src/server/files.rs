//! Files of the built app: where they lie, what they are, and how they are packed for the way.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use super::lock;

/// The MIME type by the end of a file's name.
pub fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether packing is worth the while: pictures are packed already.
pub(super) fn packs(path: &Path) -> bool {
    let mime = mime(path);
    mime.starts_with("text/") || mime.contains("json") || mime.ends_with("/wasm") || mime.ends_with("+xml")
}

/// Whether the name carries the hash of the content, as in `app-0123456789abcdef.js`.
pub fn hashed(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.split(['-', '.', '_']).any(|part| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The file for a path below the app's own; `None` for a path that leads outside or is no plain name.
pub(super) fn locate(dist: &Path, file: &str) -> Option<PathBuf> {
    if file.contains(['%', '\\']) || file.split('/').any(|part| part.starts_with('.')) {
        return None;
    }
    let mut path = dist.join(file);
    if file.is_empty() || file.ends_with('/') {
        path.push("index.html");
    }
    Some(path)
}

/// Files as packed with brotli, kept so that each is packed once.
#[derive(Debug, Default)]
pub(super) struct Packed {
    kept: Mutex<HashMap<PathBuf, (SystemTime, Vec<u8>)>>,
}

impl Packed {
    /// The packed form of `bytes`, which were read from `path`.
    pub(super) async fn get(&self, path: &Path, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        let changed = tokio::fs::metadata(path).await?.modified()?;
        let known = lock(&self.kept).get(path).cloned();
        if let Some((at, packed)) = known
            && at == changed
        {
            return Ok(packed);
        }
        let packed = tokio::task::spawn_blocking(move || brotli(&bytes)).await??;
        lock(&self.kept).insert(path.to_owned(), (changed, packed.clone()));
        Ok(packed)
    }
}

/// Packs as tightly as brotli can: quality 11, window 22.
///
/// # Errors
/// None in practice: it writes to memory.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut io::Cursor::new(bytes), &mut packed, &parameters)?;
    Ok(packed)
}
