//! `_headers`: what Cloudflare Pages and Netlify answer beside the files. One rule for each file that may be kept for
//! good, as both put values of several rules for one file together, and neither knows what a hash is.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use support::server::hashed;

/// The text of the file; `path` is where the app lives on its host, with `/` at both ends.
pub(super) fn headers(path: &str, files: &[String]) -> Result<String> {
    let mut text = format!(
        "{path}*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  Content-Security-Policy: \
         frame-ancestors 'none'\n"
    );
    for file in files {
        if hashed(Path::new(file)) {
            writeln!(text, "{path}{file}\n  Cache-Control: public, max-age=31536000, immutable")?;
        }
    }
    for name in ["", "index.html", "sw.js"] {
        writeln!(text, "{path}{name}\n  Cache-Control: no-cache")?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_by_its_content_is_kept_for_good_and_the_page_and_the_worker_are_not() {
        let files = ["./", "late-a-0123456789abcdef.wasm", "manifest.webmanifest"].map(str::to_owned);
        let text = headers("/app/", &files).unwrap();
        assert!(text.starts_with("/app/*\n  X-Content-Type-Options"));
        assert!(text.contains("\n/app/late-a-0123456789abcdef.wasm\n  Cache-Control: public, max-age=31536000"));
        assert!(text.contains("\n/app/\n  Cache-Control: no-cache\n"));
        assert!(text.contains("\n/app/sw.js\n  Cache-Control: no-cache\n"));
        assert!(!text.contains("manifest"));
    }
}
