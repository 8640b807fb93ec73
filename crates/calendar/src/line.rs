//! Content lines (RFC 5545, 3.1): a line is unfolded on its bytes, before any character is decoded, and then taken apart
//! into name, parameters and value.

use std::borrow::Cow;

/// Hands out the unfolded lines of a file, one at a time.
///
/// A line ends with CR LF, LF or CR alone, and goes on where the next one begins with a space or a tab: a fold may cut a
/// character in two. The end of `bytes` is the end of the last line.
pub(crate) struct Lines {
    bytes: Vec<u8>,
    at: usize,
    joined: Vec<u8>,
}

impl Lines {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0, joined: Vec::new() }
    }

    /// How many bytes are read, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.at, self.bytes.len())
    }

    /// The next line, or `None` at the end of the file. Empty lines are handed out too.
    pub(crate) fn next_line(&mut self) -> Option<&[u8]> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let (mut start, mut end) = self.physical();
        if !self.goes_on() {
            return self.bytes.get(start..end);
        }
        self.joined.clear();
        loop {
            self.joined.extend_from_slice(self.bytes.get(start..end).unwrap_or_default());
            if !self.goes_on() {
                return Some(&self.joined);
            }
            self.at += 1;
            (start, end) = self.physical();
        }
    }

    /// Goes behind the next line end, and says where the text before it lies.
    fn physical(&mut self) -> (usize, usize) {
        let start = self.at;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let line_end = match (rest.get(length), rest.get(length + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => 0,
        };
        self.at = start + length + line_end;
        (start, start + length)
    }

    fn goes_on(&self) -> bool {
        matches!(self.bytes.get(self.at), Some(b' ' | b'\t'))
    }
}

/// A line taken apart, still in bytes.
pub(crate) struct Property<'a> {
    name: &'a [u8],
    parameters: &'a [u8],
    /// What stands behind the colon.
    pub(crate) value: &'a [u8],
}

impl<'a> Property<'a> {
    /// `None` for a line that has no name or no colon outside of quotes.
    pub(crate) fn parse(line: &'a [u8]) -> Option<Self> {
        let name_end = line.iter().position(|byte| matches!(byte, b':' | b';'))?;
        let name = line.get(..name_end)?.trim_ascii();
        if name.is_empty() {
            return None;
        }
        let mut quoted = false;
        let colon = line.iter().enumerate().skip(name_end).find_map(|(at, byte)| {
            quoted ^= *byte == b'"';
            (!quoted && *byte == b':').then_some(at)
        })?;
        Some(Self { name, parameters: line.get(name_end..colon)?, value: line.get(colon + 1..)? })
    }

    /// Whether it has this name, without regard to capital letters.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The first letter of the name as a capital, to decide quickly what a line may be.
    pub(crate) fn initial(&self) -> u8 {
        self.name.first().map_or(0, u8::to_ascii_uppercase)
    }

    /// The value of a parameter without its quotes.
    pub(crate) fn parameter(&self, wanted: &str) -> Option<&'a [u8]> {
        self.parameters().find_map(|(key, value)| key.eq_ignore_ascii_case(wanted.as_bytes()).then_some(value))
    }

    /// All parameters that have a value, in order, without quotes.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let mut rest = self.parameters;
        std::iter::from_fn(move || {
            loop {
                let inner = rest.strip_prefix(b";")?;
                let (mut quoted, mut equals) = (false, None);
                let end = inner.iter().enumerate().position(|(at, byte)| {
                    quoted ^= *byte == b'"';
                    if *byte == b'=' && equals.is_none() {
                        equals = Some(at);
                    }
                    !quoted && *byte == b';'
                });
                let one;
                (one, rest) = inner.split_at_checked(end.unwrap_or(inner.len()))?;
                let halves = equals.and_then(|equals| Some((one.get(..equals)?, one.get(equals + 1..)?)));
                if let Some((key, value)) = halves {
                    let value = value.trim_ascii();
                    let bare = value.strip_prefix(b"\"").and_then(|inner| inner.strip_suffix(b"\""));
                    return Some((key.trim_ascii(), bare.unwrap_or(value)));
                }
            }
        })
    }

    /// Whether the value is this word, without regard to capital letters and blanks round it.
    pub(crate) fn value_is(&self, word: &str) -> bool {
        self.value.trim_ascii().eq_ignore_ascii_case(word.as_bytes())
    }
}

/// Characters of bytes that should be UTF-8; what is not is read as Windows-1252, and said by the second half.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), false),
        Err(_) => (bytes.iter().map(|byte| windows_1252(*byte)).collect(), true),
    }
}

/// The character of a byte in Windows-1252, as browsers read it.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|high| HIGH.get(usize::from(high)).copied()).unwrap_or(char::from(byte))
}

/// A text value (RFC 5545, 3.3.11) without its escapes; an escape that is none stays as it stands.
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        match rest.next() {
            Some('n' | 'N') => out.push('\n'),
            Some(escaped @ ('\\' | ';' | ',')) => out.push(escaped),
            Some(other) => out.extend(['\\', other]),
            None => out.push('\\'),
        }
    }
    out
}

/// The bytes of a file in UTF-16 that says so by its first two, as UTF-8.
pub(crate) fn from_utf16(bytes: &[u8]) -> Option<Vec<u8>> {
    let (little, body) = match bytes {
        [0xff, 0xfe, body @ ..] => (true, body),
        [0xfe, 0xff, body @ ..] => (false, body),
        _ => return None,
    };
    let (pairs, _) = body.as_chunks::<2>();
    let units = pairs.iter().map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) });
    let text: String =
        char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Some(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<Vec<u8>> {
        let mut lines = Lines::new(text.to_vec());
        let mut all = Vec::new();
        while let Some(line) = lines.next_line() {
            all.push(line.to_vec());
        }
        all
    }

    #[test]
    fn a_line_may_be_folded_inside_a_character_and_end_in_any_of_three_ways() {
        let expected: [&[u8]; 3] = ["A:ü".as_bytes(), b"B:1", b""];
        assert_eq!(lines(b"A:\xc3\r\n \xbc\r\nB:1\r\n\r\n"), expected);
        assert_eq!(lines(b"A:\xc3\n\t\xbc\nB:1\n\n"), expected);
        assert_eq!(lines(b"A:\xc3\r \xbc\rB:1\r\r"), expected);
        assert_eq!(lines(b"A:1\r\n "), [b"A:1"]);
        assert_eq!(lines(b""), Vec::<Vec<u8>>::new());
    }

    #[test]
    fn a_colon_or_semicolon_in_quotes_belongs_to_the_parameter() {
        let line = b"dtstart;X=\"a:b;c\";tzid = \"W. Europe\";Y:2026:1";
        let parsed = Property::parse(line);
        let found = parsed.as_ref().map(|one| (one.value, one.parameter("TZID")));
        assert_eq!(found, Some((&b"2026:1"[..], Some(&b"W. Europe"[..]))));
        assert_eq!(parsed.and_then(|one| one.parameter("Z")), None);
        for broken in ["NO COLON", ":no name", ";X=1:no name", "A;B=\"open:1"] {
            assert!(Property::parse(broken.as_bytes()).is_none(), "{broken}");
        }
    }

    #[test]
    fn text_is_unescaped_and_bytes_that_are_no_utf_8_are_windows_1252() {
        assert_eq!(unescape(r"a\, b\; c\\ d\n e \x \"), "a, b; c\\ d\n e \\x \\");
        assert_eq!(decode(b"\x84Gr\xf6\xdfe\x93 \x80"), ("„Größe“ €".into(), true));
        assert_eq!(decode("ü".as_bytes()), ("ü".into(), false));
        assert_eq!(from_utf16(b"\xff\xfeA\0\xfc\0"), Some("Aü".into()));
        assert_eq!(from_utf16(b"\xfe\xff\0A\0\xfc"), Some("Aü".into()));
    }
}
