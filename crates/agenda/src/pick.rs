//! Which headings and points of a text are items, and which hold items.

use crate::agenda::Kind;
use crate::item::{Piece, key, key_value, piece};
use crate::kind;
use crate::lexicon::shapes::{AGENDA, AGENDA_HEADS, NOT_ITEMS, RECORD, RECORDED, SECTION_HEADINGS, SECTIONS, TOTAL};
use crate::markup::{plain, without_marks};
use crate::name::{self, Place};
use crate::text::fold;
use crate::tree::{Node, Tree};

/// An item with what stands below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    pub(crate) piece: Piece,
    pub(crate) below: Vec<String>,
    /// The minutes of its inner points, as far as they have any.
    pub(crate) inner: Vec<u16>,
    pub(crate) is_done: bool,
    pub(crate) line: usize,
}

/// What was found in a text.
#[derive(Default)]
pub(crate) struct Found {
    /// A heading over all items.
    pub(crate) title: Option<String>,
    pub(crate) entries: Vec<Entry>,
    /// Lines that belong to no item.
    pub(crate) rest: Vec<(usize, String)>,
    /// Whether a word for an agenda stands over the items.
    pub(crate) is_named: bool,
    /// Minutes that a row of the sum gives.
    pub(crate) total: Option<u16>,
    /// Minutes that the line of a chat gives for the whole.
    pub(crate) stated: Option<u16>,
    /// Whether there are more lines than are read.
    pub(crate) is_cut: bool,
    /// Whether it is a round in which each person has a line, without times.
    pub(crate) is_round: bool,
}

/// What a heading or a point is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Item,
    Group,
    NoItem,
}

/// The items of a tree.
pub(crate) fn pick(tree: Tree) -> Found {
    let mut found = Found { rest: tree.before, ..Found::default() };
    let mut roots = tree.roots;
    if let Some(title) = take_title(&mut roots) {
        found.is_named |= names_agenda(&title);
        found.title = Some(title).filter(|title| !fold(title).is_any(AGENDA_HEADS));
    }
    let over = found.title.iter().map(String::as_str).chain(found.rest.iter().map(|(_, text)| text.as_str()));
    let is_record = over.take(3).any(|text| fold(text).begins_with_any(RECORD));
    found.is_named |= found.rest.iter().any(|(_, text)| names_agenda(text));
    walk(roots, None, is_record, &mut found);
    found.rest.extend(tree.after);
    found.rest.sort_by_key(|(line, _)| *line);
    found
}

fn names_agenda(text: &str) -> bool {
    fold(text).has_any(AGENDA)
}

/// Takes the heading over everything off the tree; what stands within it comes up.
fn take_title(roots: &mut Vec<Node>) -> Option<String> {
    let first = roots.first()?;
    // `📋 Agenda Tuesday`: a sign before the title makes it no point.
    let others = roots.len() - 1;
    if !first.is_heading()
        && !first.is_numbered
        && first.children.is_empty()
        && others > 1
        && !piece(&first.text).has_time()
        && fold(&first.text).begins_with_any(AGENDA)
    {
        return Some(bare(&roots.remove(0).text));
    }
    if !first.is_heading() || first.is_label() {
        return None;
    }
    let others = roots.get(1..).unwrap_or_default();
    let is_over_all = others.is_empty() && first.children.iter().any(|child| child.is_heading() || !is_remark(child));
    let above_others = others.iter().all(|node| node.is_heading() && node.level() > first.level());
    let is_empty = first.children.is_empty() && !first.is_numbered && !piece(&first.text).has_time();
    let named = is_empty
        && !others.is_empty()
        && (names_agenda(&first.text) || others.iter().filter(|node| node.is_numbered).count() * 2 > others.len());
    let has_heads = first.children.iter().any(Node::is_heading);
    if !(is_over_all || has_heads || named || (above_others && is_empty && !others.is_empty())) {
        return None;
    }
    let title = roots.remove(0);
    let text = without_marks(&plain(&title.text)).trim().to_owned();
    let below = Node { line: title.line, below: title.below, ..Node::default() };
    roots.splice(0..0, title.children);
    if !below.below.is_empty() {
        // Lines between the title and the first item stand first, as a node without a text.
        roots.insert(0, below);
    }
    Some(text)
}

/// Reads nodes that stand beside each other. `kind`: what the heading over them says that they are for.
fn walk(nodes: Vec<Node>, kind: Option<Kind>, is_record: bool, found: &mut Found) {
    let heads = nodes.iter().filter(|node| node.is_heading() && !is_no_item(node));
    let (all, marked) = heads.fold((0, 0), |(all, marked), node| (all + 1, marked + usize::from(is_marked(node))));
    let are_items = all > 0 && marked * 2 >= all;
    for node in nodes {
        if node.text.is_empty() {
            found.rest.extend(node.below);
            found.rest.extend(node.children.into_iter().flat_map(flat));
            continue;
        }
        match role(&node, are_items, all, is_record) {
            Role::NoItem => found.rest.extend(flat(node)),
            Role::Group => {
                let folded = fold(&node.text);
                found.is_named |= folded.has_any(AGENDA);
                let said = group_kind(&node.text).or(kind);
                found.rest.push((node.line, node.text));
                found.rest.extend(node.below);
                walk(node.children, said, is_record, found);
            }
            Role::Item => {
                let mut entry = entry(node, is_record);
                entry.piece.kind = entry.piece.kind.or(kind);
                found.entries.push(entry);
            }
        }
    }
}

/// The kind of the items in a section: `For decision`, `Points for information`.
fn group_kind(text: &str) -> Option<Kind> {
    let tidy = without_marks(&plain(text));
    kind::label(&tidy).or_else(|| {
        let folded = fold(&tidy);
        let mut words = folded.words();
        let is_plain = words.next().is_some_and(|word| {
            ["items", "matters", "points", "topics", "things", "punkte", "themen", "sujets", "puntos", "temas"]
                .contains(&word)
        });
        let rest = words.collect::<Vec<_>>().join(" ");
        kind::label(&rest).filter(|_| is_plain)
    })
}

fn is_no_item(node: &Node) -> bool {
    let piece = piece(&node.text);
    let folded = fold(&piece.topic);
    node.is_heading() && !node.is_numbered && folded.is_any(NOT_ITEMS)
}

fn is_marked(node: &Node) -> bool {
    let remarks = || {
        node.below.iter().map(|(_, text)| text.as_str()).chain(node.children.iter().map(|child| child.text.as_str()))
    };
    node.is_numbered || piece(&node.text).has_marks() || remarks().any(|text| key(&bare(text)).is_some())
}

/// Whether a point is a key line or a remark about the heading over it.
fn is_remark(node: &Node) -> bool {
    let text = bare(&node.text);
    key(&text).is_some()
        || is_recorded(&text)
        || text.split_once(':').is_some_and(|(head, _)| node.text.starts_with("**") && fold(head).words().count() <= 2)
}

fn is_recorded(text: &str) -> bool {
    text.split_once([':', '：']).is_some_and(|(head, _)| fold(head).is_any(RECORDED))
}

/// Whether a line is that of the sum: `Total: 60 min`.
pub(crate) fn is_total(text: &str) -> bool {
    let text = text.trim_start_matches(['_', '*', '-', ' ']);
    let head =
        text.split(|c: char| c.is_numeric() || matches!(c, ':' | '：' | '=' | '(' | '~')).next().unwrap_or_default();
    fold(head).is_any(TOTAL) && crate::time::length_within(text).is_some()
}

fn bare(text: &str) -> String {
    without_marks(&plain(text))
}

fn role(node: &Node, are_items: bool, heads: usize, is_record: bool) -> Role {
    if is_no_item(node) {
        return Role::NoItem;
    }
    let folded = fold(&bare(&node.text));
    if is_total(&bare(&node.text)) {
        return Role::NoItem;
    }
    let points: Vec<&Node> = node.children.iter().filter(|child| !is_remark(child)).collect();
    if points.is_empty() {
        // A label with nothing but remarks below, or a heading that only says that the agenda follows.
        let is_head = node.is_heading() && folded.is_any(AGENDA_HEADS);
        return if is_head { Role::NoItem } else { Role::Item };
    }
    let own = piece(&node.text);
    let of_kind = node.is_heading() && folded.is_any(SECTION_HEADINGS) || group_kind(&node.text).is_some();
    let is_for =
        node.is_heading() || folded.begins_with_any(&["for", "items for", "zur", "zum", "pour", "para", "ter"]);
    let is_section = folded.is_any(AGENDA_HEADS) || folded.is_any(SECTIONS) || (of_kind && is_for);
    let says_agenda = node.is_heading() && names_agenda(&node.text) && !node.is_numbered;
    if (is_section && !own.has_time()) || (says_agenda && own.start.is_none()) {
        return Role::Group;
    }
    if !node.is_heading() {
        return Role::Item;
    }
    if points.iter().any(|child| child.is_heading()) && !own.has_time() {
        return Role::Group;
    }
    if node.is_label() && !own.has_time() {
        return Role::Group;
    }
    if is_record || are_items || own.has_marks() {
        return Role::Item;
    }
    let marked = points.iter().filter(|child| piece(&child.text).has_marks()).count();
    if marked * 2 >= points.len() || heads == 1 || names_agenda(&node.text) { Role::Group } else { Role::Item }
}

/// All lines of a node.
fn flat(node: Node) -> Vec<(usize, String)> {
    let mut lines = vec![(node.line, node.text)];
    lines.extend(node.below);
    lines.extend(node.children.into_iter().flat_map(flat));
    lines.retain(|(_, text)| !text.is_empty());
    lines.sort_by_key(|(line, _)| *line);
    lines
}

/// A node as an item: its key lines are read, what else stands below is kept.
pub(crate) fn entry(node: Node, is_record: bool) -> Entry {
    let mut entry = Entry { piece: piece(&node.text), is_done: node.is_done, line: node.line, ..Entry::default() };
    entry.inner = node.children.iter().filter_map(inner_minutes).collect();
    let lines = node.below.into_iter().chain(node.children.into_iter().flat_map(flat));
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|(line, _)| *line);
    let mut aim = None;
    for (_, text) in lines {
        let text = bare(&text);
        let recorded = is_record && is_recorded(&text);
        let said = key(&text).filter(|_| !recorded).is_some_and(|(field, value)| {
            let before = entry.piece.kind;
            let said = key_value(field, value, &mut entry.piece);
            if !said && entry.piece.kind != before {
                // What is to come out says less than a purpose that another line names.
                aim = entry.piece.kind;
                entry.piece.kind = before;
            }
            said
        });
        if !said && !text.trim().is_empty() {
            entry.below.push(text);
        }
    }
    entry.piece.kind = entry.piece.kind.or(aim);
    if entry.piece.minutes.is_none() && entry.piece.start.is_none() && !entry.inner.is_empty() {
        let sum: u32 = entry.inner.iter().copied().map(u32::from).sum();
        entry.piece.minutes = u16::try_from(sum).ok().filter(|sum| *sum <= crate::time::DAY);
    }
    entry
}

/// The minutes of an inner point, or of those within it.
fn inner_minutes(node: &Node) -> Option<u16> {
    let is_key = key(&bare(&node.text)).is_some();
    let own = piece(&node.text).minutes.filter(|_| !is_key);
    own.or_else(|| {
        let within: Vec<u16> = node.children.iter().filter_map(inner_minutes).collect();
        let sum = within.iter().try_fold(0_u16, |sum, minutes| sum.checked_add(*minutes))?;
        (!within.is_empty()).then_some(sum)
    })
}

/// `Name: what`, in most of the lines, by names that differ: a round in which each has a line.
pub(crate) fn take_speakers(found: &mut Found) {
    let entries = &mut found.entries;
    let split = |entry: &Entry| {
        let (head, rest) = entry.piece.topic.split_once([':', '：'])?;
        let names = name::names(head, Place::Speaker);
        let one = names
            .into_iter()
            .next()
            .filter(|name| name == head.trim() && !head.contains(',') && !kind::is_housekeeping(head))?;
        (entry.piece.owners.is_empty() && !rest.trim().is_empty()).then(|| (one, rest.trim().to_owned()))
    };
    let all: Vec<_> = entries.iter().map(split).collect();
    let mut names: Vec<&String> = all.iter().flatten().map(|(name, _)| name).collect();
    names.sort();
    names.dedup();
    if names.len() < 3 || names.len() * 5 < entries.len() * 3 {
        return;
    }
    found.is_round = entries.iter().all(|entry| !entry.piece.has_time());
    for (entry, split) in entries.iter_mut().zip(all) {
        if let Some((name, rest)) = split {
            entry.piece.owners = vec![name];
            entry.piece.topic = rest;
        }
    }
}
