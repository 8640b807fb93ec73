//! The opening tags of a page with their attributes. Not a parser of HTML in general: enough for a page of our own,
//! minified or not.

/// An opening tag.
#[derive(Debug)]
pub(super) struct Tag {
    /// In lower case.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute, where the tag has it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// All opening tags outside comments.
pub(super) fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = read_tag(after);
            found.push(tag);
            rest = after;
        }
    }
    found
}

/// Reads a tag from after its `<`; gives what follows its `>` too.
fn read_tag(text: &str) -> (Tag, &str) {
    let (name, mut rest) = split(text, |c| c.is_ascii_whitespace() || c == '>' || c == '/');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let (key, after) = split(rest, |c| c.is_ascii_whitespace() || c == '=' || c == '>' || c == '/');
        let value;
        (value, rest) = match after.trim_start().strip_prefix('=') {
            Some(after) => read_value(after.trim_start()),
            None => ("", after),
        };
        if key.is_empty() {
            // A stray sign: step over it.
            rest = rest.strip_prefix(|_: char| true).unwrap_or("");
        } else {
            attributes.push((key.to_ascii_lowercase(), value.to_owned()));
        }
    }
    let name = name.to_ascii_lowercase();
    (Tag { name, attributes }, rest)
}

fn read_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(after) = text.strip_prefix(quote) {
            return after.split_once(quote).unwrap_or((after, ""));
        }
    }
    split(text, |c| c.is_ascii_whitespace() || c == '>')
}

fn split(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}
