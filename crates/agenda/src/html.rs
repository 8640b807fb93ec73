//! Rich text from the clipboard: HTML as lines of text, in the marks that [`crate::read`] knows.
//!
//! Nothing is run and nothing is drawn: tags are passed over, and what they say about the shape of the text is
//! written as Markdown. Blocks are lines, points of a list are bullets or numbers, cells of a table stand between bars.

use crate::markup::entity;

/// Lists within lists deeper than this stand at this depth.
const DEEPEST: usize = 8;

/// A tag longer than this is text, in bytes; pictures stand in their attributes at times.
const LONGEST_TAG: usize = 4_000;

/// After so many tags without an end, the rest is text.
const PATIENCE: usize = 50;

/// Where the writing stands.
#[derive(Default)]
struct Page {
    lines: String,
    /// For each list that is open: the number of its next point. `None`: bullets.
    lists: Vec<Option<u32>>,
    /// Cells of the row that is open.
    row: Option<usize>,
    /// Whether a row of this table was written, under which the line of a head belongs.
    has_head: bool,
    /// The next text begins a line.
    is_fresh: bool,
    /// How many tags had no end.
    broken: usize,
}

/// Whether a text is HTML: at least two ends of elements that make lines.
pub(crate) fn is_html(text: &str) -> bool {
    ["</li>", "</p>", "</tr>", "</td>", "</ul>", "</ol>", "</h1>", "</h2>", "</h3>", "</div>"]
        .into_iter()
        .map(|end| text.matches(end).count())
        .sum::<usize>()
        > 1
}

/// The lines of a piece of HTML, as the clipboard holds it.
pub fn from_html(html: &str) -> String {
    let mut page = Page { is_fresh: true, ..Page::default() };
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, found) = rest.split_at_checked(at).unwrap_or((rest, ""));
        page.text(before);
        let is_tag = found.starts_with('<');
        let after = found.get(1..).unwrap_or_default();
        rest = if is_tag { page.tag(after) } else { page.entity(after) };
    }
    page.text(rest);
    page.lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

impl Page {
    /// White space counts once, as on a page.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                if !self.is_fresh && !self.lines.ends_with(' ') {
                    self.lines.push(' ');
                }
            } else {
                self.lines.push(c);
                self.is_fresh = false;
            }
        }
    }

    fn entity<'a>(&mut self, after: &'a str) -> &'a str {
        let (c, rest) = entity(after).unwrap_or(('&', after));
        self.text(c.encode_utf8(&mut [0; 4]));
        rest
    }

    /// Takes what follows `<`.
    fn tag<'a>(&mut self, after: &'a str) -> &'a str {
        if let Some(comment) = after.strip_prefix("!--") {
            return comment.split_once("-->").map_or("", |(_, rest)| rest);
        }
        let is_name = after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let far = if self.broken > PATIENCE { 0 } else { LONGEST_TAG };
        let end = after.bytes().take(far).position(|byte| byte == b'>').filter(|_| is_name);
        self.broken += usize::from(end.is_none());
        let Some((inside, rest)) = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?))) else {
            self.text("<");
            return after;
        };
        let is_end = inside.starts_with('/');
        let name =
            inside.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        match (name.as_str(), is_end) {
            ("script" | "style" | "head" | "title", false) => return after_end(rest, &name),
            ("ul", false) => self.open(None),
            ("ol", false) => self.open(Some(1)),
            ("ul" | "ol", true) => {
                self.lists.pop();
                self.end_line();
            }
            ("li", false) => self.point(),
            ("table", false) => {
                self.end_line();
                self.has_head = false;
            }
            ("tr", false) => {
                self.end_line();
                self.row = Some(0);
            }
            ("tr", true) => self.end_row(),
            ("td" | "th", false) => self.cell(),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) if self.row.is_none() => {
                self.end_line();
                let level = name.bytes().last().map_or(1, |digit| usize::from(digit - b'0'));
                self.lines.push('\n');
                self.lines.push_str(&"#".repeat(level));
                self.lines.push(' ');
                self.is_fresh = true;
            }
            ("p" | "div" | "br" | "section" | "blockquote" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) => {
                self.end_line();
                // A paragraph within a list goes on with its point; elsewhere an empty line parts it from the next.
                if name == "p" && is_end && self.lists.is_empty() && self.row.is_none() {
                    self.lines.push('\n');
                }
            }
            _ => {}
        }
        rest
    }

    fn open(&mut self, number: Option<u32>) {
        self.end_line();
        self.lists.push(number);
    }

    fn point(&mut self) {
        self.end_line();
        let depth = self.lists.len().saturating_sub(1).min(DEEPEST);
        self.lines.push_str(&"   ".repeat(depth));
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.lines.push_str(&number.to_string());
                self.lines.push_str(". ");
                *number += 1;
            }
            Some(None) | None => self.lines.push_str("- "),
        }
        self.is_fresh = true;
    }

    fn cell(&mut self) {
        if let Some(cells) = &mut self.row {
            *cells += 1;
            self.lines.push_str("| ");
            self.is_fresh = true;
        }
    }

    fn end_row(&mut self) {
        let Some(cells) = self.row.take().filter(|cells| *cells > 0) else { return };
        self.lines.push_str(" |\n");
        if !std::mem::replace(&mut self.has_head, true) {
            self.lines.push_str(&"|---".repeat(cells));
            self.lines.push_str("|\n");
        }
        self.is_fresh = true;
    }

    /// Ends the line, if anything stands in it. Within a cell a line goes on.
    fn end_line(&mut self) {
        if self.row.is_some() {
            self.text(" ");
        } else if !self.is_fresh {
            self.lines.push('\n');
            self.is_fresh = true;
        }
    }
}

/// What stands behind the end of an element whose text is not shown.
fn after_end<'a>(rest: &'a str, name: &str) -> &'a str {
    let mut search = rest;
    while let Some((_, after)) = search.split_once("</") {
        let is_it = after.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
        if is_it {
            return after.split_once('>').map_or("", |(_, rest)| rest);
        }
        search = after;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::from_html;

    #[test]
    fn lists_headings_and_tables_keep_their_shape() {
        let html = "<meta charset=utf-8><h2>Team&nbsp;day</h2><ol><li><p>Start <b>(5&thinsp;min)</b></p></li>\
                    <li>Budget<ul><li>what we have</li></ul></li></ol><p>Bye<br>all</p>";
        assert_eq!(from_html(html), "\n## Team day\n1. Start (5&thinsp;min)\n2. Budget\n   - what we have\nBye\nall\n");
        let table = "<table><tr><th>Topic<th>Min</tr>\n<tr><td>Prices</td><td>5</td></tr></table>";
        assert_eq!(from_html(table), "| Topic| Min |\n|---|---|\n| Prices| 5 |");
    }

    #[test]
    fn what_is_not_shown_and_what_is_broken_does_no_harm() {
        assert_eq!(from_html("<style>p{}</style><!-- <li> -->a < b<script>x</script"), "a < b");
        assert_eq!(from_html("<li>x<li>y"), "- x\n- y");
        assert_eq!(from_html("<"), "<");
    }
}
