//! Attendance: who is at an event besides the one who asks, and who that is.

use std::collections::HashSet;

use crate::Calendar;
use crate::event::{Event, Seat, Sort};
use crate::order::sort_by_number;

/// Somebody who may be the owner of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The address in small letters, or a name where there is none.
    pub address: String,
    /// The number of events that name them.
    pub events: u32,
}

/// Why it is not known who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// No one in the file is called so.
    Nobody,
    /// More than one is, or begins so.
    Several,
}

/// How many others come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Others {
    /// `None`: the file does not say.
    pub(crate) number: Option<u32>,
    /// There may be more.
    pub(crate) at_least: bool,
    /// Who, by their numbers in the file, in order.
    pub(crate) who: Vec<u32>,
}

impl Calendar {
    /// Those in most events first: attendee or organiser, once an event, no rooms and no groups.
    pub fn candidates(&self) -> Vec<Candidate> {
        // How many events, and the last of them: once an event is enough.
        let mut counts = vec![(0_u32, 0_u32); self.contents.names.people.len()];
        for event in &self.contents.events {
            let persons = event.people.iter().filter(|seat| !matches!(seat.sort, Sort::Thing | Sort::Group));
            for seat in persons {
                if let Some((count, last)) = counts.get_mut(seat.person as usize)
                    && *last != event.number
                {
                    (*count, *last) = (*count + 1, event.number);
                }
            }
        }
        let mut found: Vec<Candidate> = self
            .contents
            .names
            .people
            .iter()
            .zip(counts)
            .filter(|(_, (events, _))| *events > 0)
            .map(|(address, (events, _))| Candidate { address: address.clone(), events })
            .collect();
        sort_by_number(&mut found, |one| -i64::from(one.events));
        found
    }

    /// The address in most events; a tie is no guess.
    pub fn guess(&self) -> Option<String> {
        let mut candidates = self.candidates().into_iter();
        let first = candidates.next()?;
        let tie = candidates.next().is_some_and(|next| next.events == first.events);
        (!tie).then_some(first.address)
    }

    /// The address of the one who is meant by an address or a name, or by how one of them begins; capital letters do not
    /// matter.
    ///
    /// # Errors
    /// Nobody in the file is called so, or several are.
    pub fn person(&self, typed: &str) -> Result<String, NotFound> {
        let typed = typed.trim().to_lowercase();
        let typed = typed.strip_prefix("mailto:").unwrap_or(&typed);
        let names = &self.contents.names;
        let known = || names.people.iter().zip(names.called.iter().map(|name| name.to_lowercase()));
        if let Some((address, _)) = known().find(|(address, _)| *address == typed).filter(|_| !typed.is_empty()) {
            return Ok(address.clone());
        }
        let whole = known().filter(|(_, name)| name == typed);
        let begun = known().filter(|(address, name)| {
            let mut words = name.split_whitespace();
            address.starts_with(typed) || name.starts_with(typed) || words.any(|word| word == typed)
        });
        let mut meant: Vec<&String> = whole.map(|(address, _)| address).collect();
        if meant.is_empty() {
            meant = begun.map(|(address, _)| address).collect();
        }
        match meant.as_slice() {
            [] => Err(NotFound::Nobody),
            [one] if !typed.is_empty() => Ok((*one).clone()),
            [..] => Err(NotFound::Several),
        }
    }

    pub(crate) fn number_of(&self, address: &str) -> Option<u32> {
        let address = address.trim().to_ascii_lowercase();
        let people = &self.contents.names.people;
        let at = people.iter().position(|one| *one == address)?;
        u32::try_from(at).ok()
    }
}

/// Whether the one who asks has declined, or sent somebody else.
pub(crate) fn declined(seats: &[Seat], me: Option<u32>) -> bool {
    let mut mine = seats.iter().filter(|seat| Some(seat.person) == me && !seat.organises);
    mine.next().is_some_and(|first| first.absent && mine.all(|seat| seat.absent))
}

/// The others at an event of a file of which some event has attendees. An exception that names nobody has the people of its
/// series.
pub(crate) fn others(event: &Event, series: &Event, me: Option<u32>) -> Others {
    let seats = if event.people.is_empty() { &series.people } else { &event.people };
    let listed = seats.iter().any(|seat| !seat.organises);
    let absent: HashSet<u32> = seats.iter().filter(|seat| seat.absent).map(|seat| seat.person).collect();
    let come = seats.iter().filter(|seat| {
        let counts = match seat.sort {
            Sort::Person | Sort::Group => true,
            Sort::Thing => false,
            Sort::Informed => seat.organises,
        };
        counts && Some(seat.person) != me && !absent.contains(&seat.person)
    });
    let mut who: Vec<u32> = come.clone().map(|seat| seat.person).collect();
    sort_by_number(&mut who, |person| i64::from(*person));
    who.dedup();
    if !listed && !who.is_empty() {
        // Somebody calls, and whom is not said.
        return Others { number: None, at_least: true, who };
    }
    // Where it is not known who asks, one of those who are named does.
    let number = who.len() - usize::from(me.is_none() && !who.is_empty());
    Others { number: u32::try_from(number).ok(), at_least: come.into_iter().any(|seat| seat.sort == Sort::Group), who }
}
