//! From a text to its agenda: the parts of the reader, one after the other.

use crate::agenda::{Agenda, Doubt, Item, LONGEST, LONGEST_TOPIC, MOST_ITEMS, MOST_LINES, NoAgenda, Rest};
use crate::chat;
use crate::head;
use crate::html::{from_html, is_html};
use crate::item::{Piece, piece};
use crate::kind;
use crate::lexicon::shapes::{AGENDA, GREETING, HEAD_KEYS, WHEN};
use crate::line::{Line, Mark};
use crate::mail;
use crate::markup::{plain, without_marks};
use crate::pick::{Entry, Found, is_total, pick, take_speakers};
use crate::signs::signs;
use crate::sums;
use crate::table::{Table, tables};
use crate::text::{clean, collapsed, cut, fold};
use crate::time;
use crate::tree::tree;

/// The longest title, in UTF-16 units.
const LONGEST_TITLE: usize = 120;

/// Reads an agenda.
///
/// The same text always gives the same agenda.
///
/// # Errors
/// [`NoAgenda`] where the text is empty, too long, or holds no items.
pub fn read(text: &str) -> Result<Agenda, NoAgenda> {
    if text.len() > LONGEST {
        return Err(NoAgenda::TooLong);
    }
    let clean = clean(&if is_html(text) { from_html(text) } else { text.to_owned() });
    if clean.trim().is_empty() {
        return Err(NoAgenda::Empty);
    }
    let mut all = (1..).zip(clean.split('\n'));
    let lines = all.by_ref().take(MOST_LINES).map(|(number, whole)| Line::new(number, whole)).collect();
    let beyond: Vec<_> = all
        .filter(|(_, whole)| !whole.trim().is_empty())
        .map(|(number, whole)| (number, whole.trim().to_owned()))
        .collect();
    let mail = mail::unframed(lines);
    let own = found(&mail.own).map(|found| (found, &mail.cut));
    let (mut found, cut) = match own {
        Some(own) => own,
        // Nothing but a quoted or forwarded one.
        None => (found(&mail::quoted(&mail.cut)).ok_or(NoAgenda::NoItems)?, &mail.own),
    };
    found
        .rest
        .extend(cut.iter().filter(|line| !line.is_blank()).map(|line| (line.number, line.whole.trim().to_owned())));
    found.rest.sort_by_key(|(line, _)| *line);
    found.is_cut = !beyond.is_empty();
    found.rest.extend(beyond);
    found.title = found.title.take().or_else(|| mail.subject.clone());
    Ok(agenda(found))
}

/// The items of some lines, in the form that fits.
fn found(lines: &[Line<'_>]) -> Option<Found> {
    let found =
        of_tables(lines).or_else(|| of_points(lines)).or_else(|| of_line(lines)).or_else(|| of_plain_lines(lines));
    found.filter(|found| !is_log(&found.entries))
}

/// Tables; beside one without a line of heads, also points.
fn of_tables(lines: &[Line<'_>]) -> Option<Found> {
    let mut tables = tables(lines);
    let named = tables.iter().any(|table| table.is_named);
    tables.retain(|table| table.is_named || !named);
    if tables.is_empty() {
        return None;
    }
    let is_in = |at: usize| tables.iter().any(|table: &Table| (table.from..table.to).contains(&at));
    let others: Vec<Line<'_>> =
        lines.iter().enumerate().filter(|(at, _)| !is_in(*at)).map(|(_, line)| line.clone()).collect();
    let around = pick(tree(&others));
    let mut found = if named {
        let rest = others.iter().filter(|line| !line.is_blank() && !line.is_rule());
        let rest = rest.map(|line| (line.number, line.whole.trim().to_owned())).collect();
        Found { title: around.title.or_else(|| heading(&others)), is_named: true, rest, ..Found::default() }
    } else {
        around
    };
    found.total = tables.iter().find_map(|table| table.total);
    let rows = tables.into_iter().flat_map(|table| table.rows);
    found.entries.extend(rows.map(|row| Entry {
        piece: row.piece,
        below: row.below,
        line: row.line,
        ..Entry::default()
    }));
    found.entries.sort_by_key(|entry| entry.line);
    (!found.entries.is_empty()).then_some(found)
}

/// The first heading that does not merely say that an agenda follows.
fn heading(lines: &[Line<'_>]) -> Option<String> {
    let first = lines.iter().find(|line| matches!(line.mark, Mark::Heading(_)))?;
    let is_plain = fold(first.text).is_any(crate::lexicon::shapes::AGENDA_HEADS);
    (!is_plain).then(|| without_marks(&plain(first.text)))
}

/// Headings and points.
fn of_points(lines: &[Line<'_>]) -> Option<Found> {
    let mut found = pick(tree(lines));
    take_speakers(&mut found);
    let is_agenda = match found.entries.as_slice() {
        [] => false,
        [one] => found.is_named || one.piece.has_time() || one.piece.kind.is_some(),
        entries => found.is_named || !is_prose(entries),
    };
    is_agenda.then_some(found)
}

/// Whether most entries are sentences: the steps of a recipe, the theses of a paper.
fn is_prose(entries: &[Entry]) -> bool {
    let is_sentence = |entry: &&Entry| {
        let text = entry.piece.topic.trim_end();
        let words = text.split_whitespace().count();
        !entry.piece.has_marks() && words > 3 && (entry.piece.is_sentence || words > 25)
    };
    entries.iter().filter(is_sentence).count() * 5 > entries.len() * 3
}

/// Whether the entries are the lines of a chat: a time, a name that comes again, and what was said.
fn is_log(entries: &[Entry]) -> bool {
    let speaker = |entry: &Entry| {
        entry
            .piece
            .topic
            .split_once(": ")
            .map(|(head, _)| head.to_owned())
            .filter(|_| entry.piece.end.is_none() && entry.piece.start.is_some())
    };
    let mut speakers: Vec<String> = entries.iter().filter_map(speaker).collect();
    let all = speakers.len();
    speakers.sort();
    speakers.dedup();
    all * 5 > entries.len() * 4 && speakers.len() < all
}

/// One line of a chat.
fn of_line(lines: &[Line<'_>]) -> Option<Found> {
    let split = |line: &Line<'_>| chat::split(line.whole.trim()).map(|chat| (line.number, chat));
    let best = lines
        .iter()
        .filter(|line| !line.is_blank())
        .take(200)
        .filter_map(split)
        .max_by_key(|(_, chat)| chat.pieces.len());
    let (number, chat) = best?;
    let entry = |piece| Entry { piece, line: number, ..Entry::default() };
    let rest = lines.iter().filter(|line| line.number != number && !line.is_blank());
    let rest = rest.map(|line| (line.number, line.whole.trim().to_owned()));
    Some(Found {
        entries: chat.pieces.into_iter().map(entry).collect(),
        rest: chat.head.map(|head| (number, head)).into_iter().chain(rest).collect(),
        is_named: true,
        stated: chat.stated,
        ..Found::default()
    })
}

/// A topic on each line, without any mark.
fn of_plain_lines(lines: &[Line<'_>]) -> Option<Found> {
    let mut found = Found::default();
    let mut is_over = false;
    let mut long = 0;
    for line in lines.iter().filter(|line| !line.is_blank() && !line.is_rule()) {
        let text = line.whole.trim();
        let folded = fold(text);
        let words = folded.words().count();
        let is_greeting =
            folded.begins_with_any(GREETING) && words <= 6 && !text.contains(|c: char| c.is_ascii_digit());
        let is_head = is_head_key(text) || is_total(text) || text.ends_with(':');
        is_over |= is_greeting && !found.entries.is_empty();
        if is_over || is_greeting || is_head {
            found.is_named |= folded.has_any(AGENDA) && words <= 12 && found.entries.is_empty();
            found.rest.push((line.number, text.to_owned()));
            continue;
        }
        let piece = piece(text);
        if (words > 16 || text.chars().count() > 140 || text.ends_with('.')) && !piece.has_marks() {
            long += 1;
            found.rest.push((line.number, text.to_owned()));
            continue;
        }
        found.entries.push(Entry { piece, line: line.number, ..Entry::default() });
    }
    take_title_line(&mut found);
    take_speakers(&mut found);
    let marked = found.entries.iter().filter(|entry| entry.piece.has_time() || entry.piece.kind.is_some()).count();
    let housekeeping = found.entries.iter().filter(|entry| kind::is_housekeeping(&entry.piece.topic)).count();
    let many = found.entries.len() >= 2;
    let enough = found.is_named
        || found.is_round
        || marked * 2 >= found.entries.len()
        || (housekeeping > 0 && found.entries.len() >= 3);
    (many && enough && long * 2 <= found.entries.len()).then_some(found)
}

/// The first line is the title where it names an agenda, or has a day or a time of day and is followed by more.
fn take_title_line(found: &mut Found) {
    let Some(first) = found.entries.first() else { return };
    let topic = &first.piece.topic;
    let has_day = topic.contains(|c: char| c.is_ascii_digit()) && first.piece.owners.is_empty();
    let named = fold(topic).has_any(AGENDA);
    if found.entries.len() > 2
        && !kind::is_housekeeping(topic)
        && (named || (has_day && first.piece.kind.is_none() && first.line == 1))
    {
        let first = found.entries.remove(0);
        found.is_named |= named;
        found.title = Some(first.piece.whole);
        found.rest.retain(|(line, _)| *line != first.line);
    }
}

fn is_head_key(text: &str) -> bool {
    text.split_once([':', '：']).is_some_and(|(key, value)| {
        let folded = fold(key);
        !value.is_empty() && (folded.is_any(HEAD_KEYS) || folded.is_any(WHEN))
    })
}

/// The agenda of what was found.
fn agenda(mut found: Found) -> Agenda {
    sums::fill(&mut found.entries);
    let title = found.title.take().or_else(|| title_of_rest(&found));
    let stated = stated(&found, title.as_deref());
    let first = found.entries.first().map_or(usize::MAX, |entry| entry.line);
    let before = found.rest.iter().take_while(|(line, _)| *line < first).map(|(_, text)| text.as_str());
    let lines = title.as_deref().into_iter().chain(before);
    let (people, rhythm) = (head::people(lines.clone()), head::rhythm(lines));
    let mut entries = found.entries;
    let over = entries.split_off(entries.len().min(MOST_ITEMS));
    let mut agenda = Agenda {
        title: title.map(|title| cut(&title, LONGEST_TITLE).0.to_owned()).filter(|title| !title.is_empty()),
        stated_minutes: stated.or_else(|| sums::by_the_clock(&entries)),
        people,
        rhythm,
        items: entries.iter().map(|entry| item(entry, found.is_round)).collect(),
        rest: Vec::new(),
        doubts: Vec::new(),
    };
    agenda.doubts = sums::doubts(&entries, &agenda, total(&found.rest).or(found.total));
    if !over.is_empty() || found.is_cut {
        agenda.doubts.push(Doubt::TooMany);
    }
    let lost = over.into_iter().flat_map(|entry| {
        let line = entry.line;
        [entry.piece.whole].into_iter().chain(entry.below).map(move |text| (line, text))
    });
    let rest = found.rest.into_iter().chain(lost);
    agenda.rest =
        rest.map(|(line, text)| Rest { text, line }).filter(|rest| Some(&rest.text) != agenda.title.as_ref()).collect();
    agenda
}

/// A title for want of a heading: the first line before the first item, if it is no greeting and no sentence.
fn title_of_rest(found: &Found) -> Option<String> {
    let first = found.entries.first()?.line;
    found.rest.iter().take_while(|(line, _)| *line < first).take(8).find_map(|(_, text)| title_line(text))
}

/// A line as a title.
fn title_line(text: &str) -> Option<String> {
    let text = without_marks(&plain(text));
    let text = text.trim().trim_start_matches('#').trim_end_matches([':', '：']).trim();
    let folded = fold(text);
    let is_greeting = folded.begins_with_any(GREETING) && folded.words().count() <= 6;
    let is_title = text.chars().count() <= 100
        && !text.ends_with(['.', ',', '!'])
        && !text.is_empty()
        && !is_greeting
        && !is_head_key(text)
        && folded.words().count() <= 14;
    (is_title && !folded.is_any(crate::lexicon::shapes::AGENDA_HEADS)).then(|| collapsed(text))
}

/// The length of the whole as the text says it: a line of the sum, a key line, the title.
fn stated(found: &Found, title: Option<&str>) -> Option<u16> {
    let whole = found.rest.iter().filter(|(_, text)| is_total(text)).find_map(|(_, text)| {
        // `105 minutes of 120`: what is after the *of* is the whole.
        let (_, after) = [" of ", " / ", " von ", " sur ", " de "].into_iter().find_map(|of| text.rsplit_once(of))?;
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        time::length_within(after).or_else(|| digits.parse().ok().filter(|minutes| *minutes <= time::DAY))
    });
    let when = || {
        found.rest.iter().find_map(|(_, text)| {
            let bare = without_marks(&plain(text));
            let (key, value) = bare.trim_start_matches(['-', '•', '*', ' ']).split_once([':', '：'])?;
            fold(key).is_any(WHEN).then(|| time::length_within(value))?
        })
    };
    found
        .stated
        .or(whole)
        .or_else(when)
        .or_else(|| title.and_then(time::length_within))
        .or(found.total)
        .or_else(|| total(&found.rest))
}

/// The minutes of a line of the sum.
fn total(rest: &[(usize, String)]) -> Option<u16> {
    rest.iter().filter(|(_, text)| is_total(text)).find_map(|(_, text)| time::length_within(text))
}

/// An entry as an item.
fn item(entry: &Entry, is_round: bool) -> Item {
    let Piece { topic, minutes, owners, kind: said, aside, over, .. } = &entry.piece;
    let (topic, rest) = cut(topic, LONGEST_TOPIC);
    let whole = collapsed(&entry.piece.whole);
    let mut topic = if topic.trim().is_empty() { cut(&whole, LONGEST_TOPIC).0 } else { topic.trim_end() }.to_owned();
    let mut below: Vec<String> = Vec::new();
    let rest = format!("{rest}{over}");
    if !rest.trim().is_empty() {
        topic.push('…');
        below.push(rest.trim().to_owned());
    }
    below.extend(aside.iter().cloned());
    below.extend(entry.below.iter().cloned());
    let under = fold(cut(&below.join(" "), 4_000).0);
    let words = fold(&format!("{topic} {}", cut(&below.join(" "), 4_000).0));
    let is_housekeeping = kind::is_housekeeping(&topic);
    let signs = if is_housekeeping { Vec::new() } else { signs(&topic, &words) };
    let kind = (!is_housekeeping).then(|| said.or_else(|| kind::implied(&topic, &under, &signs, is_round))).flatten();
    Item {
        minutes: *minutes,
        owners: owners.clone(),
        kind,
        is_kind_implied: kind.is_some() && said.is_none(),
        is_housekeeping,
        is_done: entry.is_done,
        signs,
        below,
        line: entry.line,
        topic,
    }
}
