//! Printing a document as rich text (HTML), as mail and chat programs take it from the clipboard: lists, links and bold
//! words survive there, where Markdown would be asterisks.

use super::form::{Block, Document, Span};
use super::print::is_one_list;

impl Document {
    /// As HTML without styles: a piece of a page, in which nothing that a person typed is markup. Addresses that they
    /// typed are links, and lines that begin with a dash are a list.
    pub fn html(&self) -> String {
        let mut out = String::new();
        let mut before: Option<&Block> = None;
        for block in &self.blocks {
            let goes_on = before.is_some_and(|before| is_one_list(before, block) && tag(before) == tag(block));
            if !goes_on {
                out.push_str(before.map_or("", |before| tag(before).1));
                out.push_str(tag(block).0);
            }
            let (open, close) = match block {
                Block::Title(_) | Block::Heading(_) => ("<p><b>", "</b></p>"),
                Block::Item(_) | Block::Step(_) => ("<li>", "</li>"),
                Block::Quote(_) if dashed(block).is_some() => ("<li>", "</li>"),
                Block::Paragraph(_) | Block::Quote(_) => ("<p>", "</p>"),
                Block::Row(_) => ("<tr>", "</tr>"),
            };
            out.push_str(open);
            for line in block.lines() {
                out.push_str(if matches!(block, Block::Row(_)) { "<td>" } else { "" });
                for (place, span) in line.iter().enumerate() {
                    let cut = if place == 0 { dashed(block) } else { None };
                    html(span, cut, &mut out);
                }
                out.push_str(if matches!(block, Block::Row(_)) { "</td>" } else { "" });
            }
            out.push_str(close);
            before = Some(block);
        }
        out.push_str(before.map_or("", |before| tag(before).1));
        out
    }
}

/// What stands round blocks of one kind.
fn tag(block: &Block) -> (&'static str, &'static str) {
    match block {
        Block::Title(_) | Block::Heading(_) | Block::Paragraph(_) => ("", ""),
        Block::Item(_) => ("<ul>", "</ul>"),
        Block::Step(_) => ("<ol>", "</ol>"),
        Block::Quote(_) if dashed(block).is_some() => ("<blockquote><ul>", "</ul></blockquote>"),
        Block::Quote(_) => ("<blockquote>", "</blockquote>"),
        Block::Row(_) => ("<table>", "</table>"),
    }
}

/// The text of a line of a note that is an item of a list there.
fn dashed(block: &Block) -> Option<&str> {
    match (block, block.lines().first()?.first()?) {
        (Block::Quote(_), Span::Theirs(text)) => ["- ", "* ", "• "].iter().find_map(|dash| text.strip_prefix(dash)),
        _ => None,
    }
}

fn html(span: &Span, instead: Option<&str>, out: &mut String) {
    match span {
        Span::Ours(text) => escape(text, out),
        Span::Strong(text) => {
            out.push_str("<b>");
            escape(text, out);
            out.push_str("</b>");
        }
        Span::Theirs(text) => {
            for (place, word) in instead.unwrap_or(text).split(' ').enumerate() {
                out.push_str(if place == 0 { "" } else { " " });
                match Span::link(word) {
                    Span::Link(address) => link(&address, out),
                    Span::Ours(_) | Span::Strong(_) | Span::Theirs(_) | Span::Blank(_) => escape(word, out),
                }
            }
        }
        Span::Blank(text) => {
            out.push('[');
            escape(text, out);
            out.push(']');
        }
        Span::Link(address) => link(address, out),
    }
}

fn link(address: &str, out: &mut String) {
    out.push_str("<a href=\"");
    escape(address, out);
    out.push_str("\">");
    escape(address, out);
    out.push_str("</a>");
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
}
