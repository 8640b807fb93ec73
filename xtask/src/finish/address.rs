//! Where the app will be. It works anywhere; only what is read without opening the page needs to know.

use std::str::FromStr;

use anyhow::{Context, Result, bail};

/// The public address of the app, which ends with `/`.
#[derive(Clone, Debug)]
pub(crate) struct Address(String);

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:%@+,".contains(c);
        match rest.and_then(|rest| rest.split_once('/')) {
            Some((host, _)) if !host.is_empty() && text.ends_with('/') && text.chars().all(plain) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err("an address such as https://example.org/app/ is wanted, with the / at its end".to_owned()),
        }
    }
}

impl Address {
    /// Where the app lives on its host, with `/` at both ends.
    pub(super) fn path(&self) -> &str {
        let Self(address) = self;
        let host = address.find("://").map_or(0, |at| at + 3);
        let path = address.get(host..).and_then(|rest| rest.find('/')).map_or(0, |at| host + at);
        address.get(path..).unwrap_or("/")
    }

    /// Puts the tags into the page that need it: its one true address, and the picture beside pasted links, for which
    /// most services want a whole address.
    pub(super) fn fill_in(&self, html: &mut String) -> Result<()> {
        let Self(address) = self;
        let at = html.find("<title>").context("the page has no title")?;
        html.insert_str(
            at,
            &format!(
                "<link href=\"{address}\" rel=\"canonical\"><meta content=\"{address}\" property=\"og:url\">\
                 <meta content=\"{address}icons/preview.png\" property=\"og:image\">\
                 <meta content=\"1200\" property=\"og:image:width\"><meta content=\"630\" property=\"og:image:height\">\
                 <meta content=\"Two bars for each way: at the same time, one after the other, or both.\" \
                 property=\"og:image:alt\">"
            ),
        );
        if html.matches(" rel=\"canonical\"").count() > 1 {
            bail!("the page has a canonical address already");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_and_plain_address_is_one() {
        for good in ["https://example.org/", "http://127.0.0.1:8010/some/path/", "https://a.example/~b/c%20d/"] {
            assert!(good.parse::<Address>().is_ok(), "{good}");
        }
        for bad in [
            "example.org/",
            "https:///app/",
            "https://example.org",
            "https://example.org/app",
            "https://example.org/?a/",
            "https://example.org/#/",
            "https://example.org/\"><script>/",
            "javascript://x/",
        ] {
            assert!(bad.parse::<Address>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_page_says_where_it_is_and_where_its_picture_is() {
        assert_eq!("https://example.org/app/".parse::<Address>().unwrap().path(), "/app/");
        assert_eq!("http://127.0.0.1:8010/".parse::<Address>().unwrap().path(), "/");
        let mut html = "<head><title>T</title>".to_owned();
        "https://example.org/app/".parse::<Address>().unwrap().fill_in(&mut html).unwrap();
        for tag in [
            "<link href=\"https://example.org/app/\" rel=\"canonical\">",
            "<meta content=\"https://example.org/app/icons/preview.png\" property=\"og:image\">",
        ] {
            assert!(html.contains(tag), "{html}");
        }
        assert!(html.ends_with("<title>T</title>"));
    }
}
