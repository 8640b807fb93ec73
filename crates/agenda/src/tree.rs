//! The shape of a text: headings with what stands below them, points with their inner points.

use crate::item::key;
use crate::lexicon::shapes::GREETING;
use crate::line::{BOLD, LABEL, Line, Mark};
use crate::text::fold;

/// A heading or a point.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    /// The line on which it begins, from 1.
    pub(crate) line: usize,
    /// What follows its mark.
    pub(crate) text: String,
    /// Headings stand above points; lower numbers above higher ones.
    pub(crate) rank: (bool, usize),
    /// Whether it began with a number.
    pub(crate) is_numbered: bool,
    /// Whether its box is ticked.
    pub(crate) is_done: bool,
    /// Lines without a mark below it.
    pub(crate) below: Vec<(usize, String)>,
    /// What is within it.
    pub(crate) children: Vec<Node>,
}

impl Node {
    pub(crate) const fn is_heading(&self) -> bool {
        !self.rank.0
    }

    /// Whether it is a line that ends in a colon, with points below.
    pub(crate) const fn is_label(&self) -> bool {
        self.is_heading() && self.rank.1 == LABEL as usize
    }

    /// The level of a heading.
    pub(crate) const fn level(&self) -> usize {
        self.rank.1
    }
}

/// A text as a tree.
#[derive(Default)]
pub(crate) struct Tree {
    /// Lines before the first heading or point.
    pub(crate) before: Vec<(usize, String)>,
    /// Headings and points at the top.
    pub(crate) roots: Vec<Node>,
    /// Lines after the points that belong to none.
    pub(crate) after: Vec<(usize, String)>,
}

/// Points within points deeper than this stand at this depth.
const DEEPEST: usize = 40;

/// A line of this length may go on in the next.
const MAY_GO_ON: usize = 50;

/// Builds the tree of some lines.
pub(crate) fn tree(lines: &[Line<'_>]) -> Tree {
    let mut tree = Tree::default();
    let mut open: Vec<Node> = Vec::new();
    // Blanks before numbers and times of this list: a bullet that stands as far in belongs to the number above it.
    let mut numbered: Option<usize> = None;
    let mut was_blank = true;
    let mut last_length = 0;
    for (at, line) in lines.iter().enumerate() {
        if line.is_blank() {
            was_blank = true;
            continue;
        }
        if line.is_rule() {
            let underlined = open.last_mut().is_none() && !was_blank && line.whole.trim_start().starts_with(['=', '-']);
            if let Some((number, text)) = tree.before.pop_if(|_| underlined) {
                open.push(Node { line: number, text, rank: (false, 1), ..Node::default() });
            }
            continue;
        }
        let mark =
            if is_label(line, lines.get(at + 1..).unwrap_or_default()) { Mark::Heading(LABEL) } else { line.mark };
        let rank = match mark {
            // A bold line within a point is a remark.
            Mark::Heading(BOLD) if line.indent > 1 && !open.is_empty() => None,
            Mark::Heading(level) => {
                numbered = None;
                Some((false, usize::from(level)))
            }
            Mark::Point { numbers } if numbers > 0 => {
                numbered = Some(line.indent);
                Some((true, (line.indent + 2 * usize::from(numbers - 1)).min(DEEPEST)))
            }
            Mark::Clock => {
                numbered = Some(line.indent);
                Some((true, line.indent.min(DEEPEST)))
            }
            Mark::Point { .. } => Some((true, (line.indent + usize::from(numbered == Some(line.indent))).min(DEEPEST))),
            Mark::Plain => None,
        };
        let Some(rank) = rank else {
            let text = line.whole.trim().to_owned();
            place_plain(&mut tree, &mut open, line, text, was_blank, last_length);
            was_blank = false;
            last_length = line.whole.len();
            continue;
        };
        close(&mut open, &mut tree.roots, rank);
        open.push(Node {
            line: line.number,
            text: line.text.trim_end_matches(':').to_owned(),
            rank,
            is_numbered: matches!(line.mark, Mark::Point { numbers } if numbers > 0) || heading_number(line),
            is_done: line.tick == Some(true),
            ..Node::default()
        });
        was_blank = false;
        last_length = line.whole.len();
    }
    close(&mut open, &mut tree.roots, (false, 0));
    tree
}

/// Whether a heading began with a number, which [`Line`] has taken off.
fn heading_number(line: &Line<'_>) -> bool {
    let bare = line.whole.trim_start_matches(|c: char| c == '#' || c == '*' || c == '_' || c.is_whitespace());
    matches!(line.mark, Mark::Heading(_))
        && bare.starts_with(char::is_numeric)
        && !line.text.starts_with(char::is_numeric)
}

/// A line without a mark: it goes on with the point above, stands below it, or belongs to none.
fn place_plain(tree: &mut Tree, open: &mut [Node], line: &Line<'_>, text: String, was_blank: bool, last_length: usize) {
    let Some(node) = open.last_mut() else {
        tree.before.push((line.number, text));
        return;
    };
    if tree.after.last().is_some_and(|(number, _)| number + 1 == line.number) {
        tree.after.push((line.number, text));
        return;
    }
    let goes_on = !was_blank
        && !node.is_heading()
        && node.below.is_empty()
        && node.children.is_empty()
        && last_length >= MAY_GO_ON
        && key(&text).is_none()
        && (line.indent > 0 || text.starts_with(|c: char| c.is_lowercase() || c == '('));
    if goes_on {
        node.text.push(' ');
        node.text.push_str(&text);
    } else if node.is_heading() || !was_blank || line.indent > node.rank.1 {
        if was_blank && line.indent == 0 && is_leave(&text) {
            tree.after.push((line.number, text));
        } else {
            node.below.push((line.number, text));
        }
    } else {
        // After an empty line it belongs to the heading over the points, if to anything.
        match open.iter_mut().rev().find(|node| node.is_heading()).filter(|_| !is_leave(&text)) {
            Some(heading) => heading.below.push((line.number, text)),
            None => tree.after.push((line.number, text)),
        }
    }
}

/// Whether a line is a greeting at the end, with which the text of a mail is over.
fn is_leave(text: &str) -> bool {
    fold(text).begins_with_any(GREETING) && text.len() < 40
}

/// Ends all open nodes that do not stand above `rank`.
fn close(open: &mut Vec<Node>, roots: &mut Vec<Node>, rank: (bool, usize)) {
    while let Some(node) = open.pop_if(|node| node.rank >= rank) {
        match open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => roots.push(node),
        }
    }
}

/// Whether a line is a label of the points that follow: `For decision:`.
fn is_label(line: &Line<'_>, rest: &[Line<'_>]) -> bool {
    let text = line.whole.trim();
    let next = rest.iter().find(|line| !line.is_blank());
    line.mark == Mark::Plain
        && text.ends_with([':', '：'])
        && text.chars().count() <= 120
        && next.is_some_and(|next| matches!(next.mark, Mark::Point { .. } | Mark::Clock) && next.indent >= line.indent)
}
