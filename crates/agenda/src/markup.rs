//! Inline markup: Markdown and stray HTML in a line, taken off. Links keep their text.

/// Stands before and after the text of a link, for [`crate::item`]; [`crate::text::clean`] lets none of them in.
pub(crate) const LINK: [char; 2] = ['\u{e000}', '\u{e001}'];

/// How far the other end of a mark is looked for, in bytes.
const FAR: usize = 2_000;
/// How often it may be missing before brackets and tags are taken as they are.
const PATIENCE: usize = 50;

/// The text of a line without emphasis, code marks, tags, entities and the addresses of links.
pub(crate) fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    let mut missing = 0;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let taken = match c {
            '\\' => after.chars().next().filter(char::is_ascii_punctuation).map(|escaped| {
                plain.push(escaped);
                after.get(1..).unwrap_or_default()
            }),
            '[' | '<' | '!' if missing > PATIENCE => None,
            '[' => link(after).map(|(text, rest)| {
                plain.push(LINK[0]);
                plain.push_str(&self::plain(text));
                plain.push(LINK[1]);
                rest
            }),
            '!' if after.starts_with('[') => link(after.get(1..).unwrap_or_default()).map(|_| after),
            '<' => tag(after).map(|(replacement, rest)| {
                plain.push_str(replacement);
                rest
            }),
            '&' => entity(after).map(|(c, rest)| {
                plain.push(c);
                rest
            }),
            '*' | '`' => Some(after).filter(|after| c == '`' || !is_between_blanks(&plain, after)),
            '_' => Some(after).filter(|after| is_at_edge_of_word(&plain, after)),
            '~' if after.starts_with('~') => after.get(1..),
            ':' if plain.chars().next_back().is_none_or(char::is_whitespace) => picture(after),
            _ => None,
        };
        missing += usize::from(taken.is_none() && matches!(c, '[' | '<'));
        rest = taken.unwrap_or_else(|| {
            plain.push(c);
            after
        });
    }
    plain
}

/// The text without the marks of links.
pub(crate) fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !LINK.contains(c)).collect()
}

/// What follows the first colon of a picture such as `:rocket:`.
fn picture(after: &str) -> Option<&str> {
    let end = after
        .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c)))
        .filter(|end| *end < 40)?;
    let rest = after.get(end..)?.strip_prefix(':')?;
    (end > 1 && !rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

fn is_between_blanks(before: &str, after: &str) -> bool {
    before.chars().next_back().is_none_or(char::is_whitespace) && after.chars().next().is_none_or(char::is_whitespace)
}

fn is_at_edge_of_word(before: &str, after: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !is_letter(before.chars().next_back()) || !is_letter(after.chars().next())
}

/// What follows `[`: the text of a link with an address in parentheses or a name in brackets, and the rest.
fn link(after: &str) -> Option<(&str, &str)> {
    let near = after.get(..FAR).unwrap_or(after);
    let close = matching(near, '[', ']')?;
    let (text, rest) = (after.get(..close)?, after.get(close + 1..)?);
    let (open, shut) = match rest.chars().next()? {
        '(' => ('(', ')'),
        '[' => ('[', ']'),
        _ => return None,
    };
    let target = rest.get(1..)?;
    let end = matching(target.get(..FAR).unwrap_or(target), open, shut)?;
    Some((text, target.get(end + 1..)?))
}

/// Where the bracket that was opened before the text is closed.
fn matching(text: &str, open: char, shut: char) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == shut {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        }
    }
    None
}

/// What follows `<`: what stands for a tag or an address in angle brackets, and the rest.
fn tag(after: &str) -> Option<(&str, &str)> {
    let first = after.chars().next()?;
    if !first.is_ascii_alphabetic() && !matches!(first, '/' | '!') {
        return None;
    }
    let end = after.get(..FAR).unwrap_or(after).find('>')?;
    let (inside, rest) = (after.get(..end)?, after.get(end + 1..)?);
    if inside.contains("://") || inside.contains('@') && !inside.contains(' ') {
        return Some((inside, rest));
    }
    let name = inside.split(|c: char| !c.is_ascii_alphanumeric() && c != '/').next().unwrap_or_default();
    let is_hidden = name.eq_ignore_ascii_case("script") || name.eq_ignore_ascii_case("style");
    let rest = if is_hidden {
        rest.split_once("</").and_then(|(_, rest)| rest.split_once('>')).map_or(rest, |(_, rest)| rest)
    } else {
        rest
    };
    let is_break = name.eq_ignore_ascii_case("br") || name.eq_ignore_ascii_case("br/");
    Some((if is_break { " " } else { "" }, rest))
}

/// What follows `&`: the character of an entity, and the rest.
pub(crate) fn entity(after: &str) -> Option<(char, &str)> {
    let end = after.char_indices().take(10).find(|(_, c)| *c == ';').map(|(at, _)| at)?;
    let (name, rest) = (after.get(..end)?, after.get(end + 1..)?);
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bull" => '•',
        "middot" => '·',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        "ntilde" => 'ñ',
        "euro" => '€',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control() && !('\u{e000}'..='\u{f8ff}').contains(c))?
        }
    };
    Some((c, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(without_marks(&plain(line)), expected, "{line}");
    }

    #[test]
    fn marks_of_markdown_are_taken_off_and_links_keep_their_text() {
        check("[Error budget](https://example.org/p/44), where", "Error budget, where");
        check("**Blocked:** it _waits_ for `legal`", "Blocked: it waits for legal");
        check("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4");
        check(r"`a \| b` in patterns", "a | b in patterns");
        check("~~old~~ new ~10 min", "old new ~10 min");
        check("[Link](javascript:alert(1)) to nowhere", "Link to nowhere");
        check("![plan](plan.png) of the house", "plan of the house");
        check("[decide] the date, [see][1]", "[decide] the date, see");
    }

    #[test]
    fn markup_of_pages_is_taken_off() {
        check("<img src=x onerror=alert(1)> Prices", " Prices");
        check("<script>alert(\"x\")</script> Agenda & <b>more</b>", " Agenda & more");
        check("Fish &amp; chips &#8211; 3 < 4 > 2", "Fish & chips – 3 < 4 > 2");
        check("<https://example.org/x>", "https://example.org/x");
    }
}
