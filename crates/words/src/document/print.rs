//! Printing a document as Markdown and as plain text.

use std::mem;

use super::form::{Block, Document, Span};

impl Document {
    /// As Markdown: `CommonMark`, with tables as GitHub has them. Blanks stay in square brackets.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        let mut number = 0;
        let mut before: Option<&Block> = None;
        for block in &self.blocks {
            let goes_on = before.is_some_and(|before| is_one_list(before, block));
            number = if goes_on { number + 1 } else { 1 };
            out.push_str(match (before, block, goes_on) {
                (None, _, _) => "",
                (Some(_), Block::Quote(_), true) => "\n>\n",
                (Some(_), _, true) => "\n",
                (Some(_), _, false) => "\n\n",
            });
            let mark = match block {
                Block::Title(_) => "# ",
                Block::Heading(_) => "## ",
                Block::Paragraph(_) => "",
                Block::Item(_) => "- ",
                Block::Step(_) => &format!("{number}. "),
                Block::Quote(_) => "> ",
                Block::Row(_) => "|",
            };
            out.push_str(mark);
            for line in block.lines() {
                let is_cell = matches!(block, Block::Row(_));
                out.push_str(if is_cell { " " } else { "" });
                for (place, span) in line.iter().enumerate() {
                    markdown(span, place == 0, &mut out);
                }
                out.push_str(if is_cell { " |" } else { "" });
            }
            if let (Block::Row(cells), false) = (block, goes_on) {
                out.push_str("\n|");
                out.extend(cells.iter().map(|_| " --- |"));
            }
            before = Some(block);
        }
        out.push('\n');
        out
    }

    /// As plain text, with line feeds between lines and no other control character.
    pub fn plain(&self) -> String {
        let runs = self.runs().into_iter().map(|run| match run {
            Run::Text(text) => text,
            Run::Blank(blank) => ["[", blank, "]"].concat(),
        });
        runs.collect()
    }

    /// As plain text between the blanks to fill in.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut out = String::new();
        let mut number = 0;
        let mut before: Option<&Block> = None;
        for block in &self.blocks {
            let goes_on = before.is_some_and(|before| is_one_list(before, block));
            number = if goes_on { number + 1 } else { 1 };
            out.push_str(match before {
                None => "",
                Some(Block::Heading(_)) => "\n",
                Some(_) if goes_on => "\n",
                Some(_) => "\n\n",
            });
            let mark = match block {
                Block::Item(_) => "- ",
                Block::Step(_) => &format!("{number}. "),
                Block::Title(_) | Block::Heading(_) | Block::Paragraph(_) | Block::Quote(_) | Block::Row(_) => "",
            };
            out.push_str(mark);
            for (place, line) in block.lines().iter().enumerate() {
                out.push_str(if place == 0 { "" } else { " · " });
                for span in line {
                    match span {
                        Span::Ours(text) | Span::Strong(text) => out.push_str(text),
                        Span::Theirs(text) | Span::Link(text) => out.push_str(text),
                        Span::Blank(blank) => runs.extend([Run::Text(mem::take(&mut out)), Run::Blank(blank)]),
                    }
                }
            }
            before = Some(block);
        }
        out.push('\n');
        runs.push(Run::Text(out));
        runs
    }
}

/// A piece of a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// What stands there.
    Text(String),
    /// A blank to fill in, with what is to stand in it.
    Blank(&'static str),
}

impl Block {
    /// Its lines: the cells of a row, or the one line of anything else.
    pub fn lines(&self) -> &[Vec<Span>] {
        match self {
            Self::Title(line)
            | Self::Heading(line)
            | Self::Paragraph(line)
            | Self::Item(line)
            | Self::Step(line)
            | Self::Quote(line) => std::slice::from_ref(line),
            Self::Row(cells) => cells,
        }
    }

    pub(super) fn lines_mut(&mut self) -> &mut [Vec<Span>] {
        match self {
            Self::Title(line)
            | Self::Heading(line)
            | Self::Paragraph(line)
            | Self::Item(line)
            | Self::Step(line)
            | Self::Quote(line) => std::slice::from_mut(line),
            Self::Row(cells) => cells,
        }
    }
}

pub(super) fn is_one_list(before: &Block, block: &Block) -> bool {
    matches!(
        (before, block),
        (Block::Item(_), Block::Item(_))
            | (Block::Step(_), Block::Step(_))
            | (Block::Quote(_), Block::Quote(_))
            | (Block::Row(_), Block::Row(_))
    )
}

fn markdown(span: &Span, is_first: bool, out: &mut String) {
    match span {
        Span::Ours(text) => escape(text, is_first, out),
        Span::Theirs(text) => escape(text, true, out),
        Span::Strong(text) => {
            out.push_str("**");
            escape(text, false, out);
            out.push_str("**");
        }
        // No document defines a reference, so brackets alone are text.
        Span::Blank(text) => out.extend(["[", text, "]"]),
        Span::Link(address) => out.extend(["<", address, ">"]),
    }
}

/// Puts a backslash before each character that could mean something where it stands.
///
/// `is_start`: what only means something at the start of a line may mean it here.
fn escape(text: &str, is_start: bool, out: &mut String) {
    let begin = out.len();
    let mut before = if is_start { None } else { Some(' ') };
    let mut is_number = is_start;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let rest = chars.as_str();
        let written = out.get(begin..).unwrap_or_default();
        let is_special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '@' => true,
            // At the end of a heading it would close it.
            '#' => before.is_none() || rest.trim_start_matches('#').trim().is_empty(),
            '=' => before.is_none() || rest.starts_with('='),
            '-' | '+' => before.is_none(),
            '&' => rest.starts_with(|next: char| next == '#' || next.is_ascii_alphanumeric()),
            '!' => rest.starts_with('['),
            // An address that a reader of Markdown would turn into a link.
            ':' => before.is_none() || rest.starts_with("//") || ends_with_any(written, &["mailto", "xmpp"]),
            '.' => (is_number && before.is_some()) || ends_with_any(written, &["www"]),
            ')' => is_number && before.is_some(),
            _ => false,
        };
        is_number &= c.is_ascii_digit();
        before = Some(c);
        if is_special {
            out.push('\\');
        }
        out.push(c);
    }
}

fn ends_with_any(text: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| {
        let start = text.len().checked_sub(end.len());
        start.and_then(|start| text.get(start..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    })
}
