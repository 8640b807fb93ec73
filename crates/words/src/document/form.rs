//! The form that every document has before it is printed.

use std::borrow::Cow;

/// A document: blocks from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub(super) blocks: Vec<Block>,
}

/// Spans that stand in one line.
pub type Line = Vec<Span>;

/// A part of a document. Blocks of one kind that follow each other make one list, quotation or table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of it all.
    Title(Line),
    /// The heading of a part.
    Heading(Line),
    /// A paragraph.
    Paragraph(Line),
    /// An item of a list.
    Item(Line),
    /// A numbered item.
    Step(Line),
    /// A line of what the person noted.
    Quote(Line),
    /// A row of a table; the first of them is its head.
    Row(Vec<Line>),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Our words.
    Ours(Cow<'static, str>),
    /// Our words, weighty.
    Strong(Cow<'static, str>),
    /// What a person typed: shown as it is, never read as markup.
    Theirs(String),
    /// Something to fill in, which is printed in square brackets.
    Blank(&'static str),
    /// A web address.
    Link(String),
}

impl Span {
    /// What a person typed, made fit for one line: control characters and line ends become spaces, and what changes
    /// the direction of writing ends with it.
    pub fn theirs(text: &str) -> Self {
        let mut tidy: String = text.chars().map(|c| if breaks_line(c) { ' ' } else { c }).collect();
        let mut open = Vec::new();
        for c in text.chars() {
            match c {
                '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => open.push('\u{202C}'),
                '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
                '\u{202C}' | '\u{2069}' => {
                    // The end of an isolate ends what was opened inside it too; the end of anything else only itself.
                    if let Some(place) = open.iter().rposition(|end| *end == c)
                        && (c == '\u{2069}' || place + 1 == open.len())
                    {
                        open.truncate(place);
                    }
                }
                _ => {}
            }
        }
        tidy.extend(open.into_iter().rev());
        Self::Theirs(tidy)
    }

    /// A web address; any other text is what a person typed.
    pub fn link(address: &str) -> Self {
        let is_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
        let is_plain = address.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '\\' | '`'));
        if is_web && is_plain { Self::Link(address.to_owned()) } else { Self::theirs(address) }
    }

    pub(super) fn ours(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Ours(text.into())
    }
}

/// Whether a character would end a line, or is no text at all.
fn breaks_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

impl Document {
    /// The blocks, for showing them.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Adds a block for each line of a template.
    ///
    /// `## ` begins a heading and `- ` an item; `[…]` is a blank, and `{…}` what `fill` gives for it. A line of which
    /// something is not there is left out.
    pub(super) fn add(&mut self, template: &'static str, fill: &dyn Fn(&str) -> Option<Line>) {
        for line in template.lines().map(str::trim_start) {
            let (kind, text): (fn(Line) -> Block, _) = if let Some(text) = line.strip_prefix("## ") {
                (Block::Heading, text)
            } else if let Some(text) = line.strip_prefix("- ") {
                (Block::Item, text)
            } else {
                (Block::Paragraph, line)
            };
            self.blocks.extend(read(text, fill).map(kind));
        }
    }

    /// With what a person filled into the blanks in their place.
    #[must_use]
    pub fn filled(mut self, filling: &dyn Fn(&str) -> Option<String>) -> Self {
        for span in self.blocks.iter_mut().flat_map(Block::lines_mut).flatten() {
            if let Span::Blank(blank) = span
                && let Some(text) = filling(blank)
            {
                *span = Span::theirs(&text);
            }
        }
        self
    }

    /// How many blanks are left to fill in.
    pub fn blanks(&self) -> usize {
        let spans = self.blocks.iter().flat_map(Block::lines).flatten();
        spans.filter(|span| matches!(span, Span::Blank(_))).count()
    }

    /// A title with a web address after it, for a wiki or an issue.
    pub fn link_line(title: &str, address: &str) -> Self {
        let line = vec![Span::theirs(title), Span::ours(": "), Span::link(address)];
        Self { blocks: vec![Block::Paragraph(line)] }
    }

    pub(super) fn heading(&mut self, text: &'static str) {
        self.blocks.push(Block::Heading(vec![Span::ours(text)]));
    }

    pub(super) fn paragraph(&mut self, text: impl Into<Cow<'static, str>>) {
        self.blocks.push(Block::Paragraph(vec![Span::ours(text)]));
    }

    /// Adds what a person typed in several lines.
    pub(super) fn quote(&mut self, text: &str) {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.blocks.extend(lines.map(|line| Block::Quote(vec![Span::theirs(line)])));
    }
}

/// Reads one line of a template. `None`: something in it is not there.
pub(super) fn read(mut text: &'static str, fill: &dyn Fn(&str) -> Option<Line>) -> Option<Line> {
    let mut line = Line::new();
    while let Some((before, rest)) = text.split_once(['[', '{']) {
        if !before.is_empty() {
            line.push(Span::ours(before));
        }
        let (inside, after) = rest.split_once([']', '}']).unwrap_or((rest, ""));
        if text.as_bytes().get(before.len()) == Some(&b'[') {
            line.push(Span::Blank(inside));
        } else {
            line.extend(fill(inside)?);
        }
        text = after;
    }
    if !text.is_empty() {
        line.push(Span::ours(text));
    }
    Some(line)
}
