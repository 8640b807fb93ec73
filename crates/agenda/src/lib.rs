//! An agenda parser: the text of a meeting's agenda, in any of the forms in which people paste it, as items.
//!
//! ```
//! let agenda = agenda::read("1. Welcome (5 min)\n2. Summer tour: Prague or Ghent? – Mateo, 30 min")?;
//! let tour = &agenda.items[1];
//! assert_eq!(tour.topic, "Summer tour: Prague or Ghent?");
//! assert_eq!((tour.minutes, tour.owners[0].as_str()), (Some(30), "Mateo"));
//! assert!(agenda.items[0].is_housekeeping);
//! # Ok::<(), agenda::NoAgenda>(())
//! ```
//!
//! It reads numbered and bulleted lists, tables, headings and lines with times, key lines, check boxes, names after
//! `@`, labels such as `#decide`, mails with a quoted one below, one line with commas, points within points, and the
//! minutes of a meeting; as plain text, as Markdown, and, through [`from_html`], as rich text. It knows no clock, no
//! network and no browser, and no sentence of English. The words that it knows things by are lists in `lexicon`.
//!
//! Nothing is lost: a line belongs to an item, or stands in [`Agenda::rest`]. What cannot be told stays in the topic.
//! The work is bounded by [`LONGEST`], [`MOST_LINES`] and [`MOST_ITEMS`], whatever the text.

mod agenda;
mod chat;
mod head;
mod html;
mod item;
mod kind;
mod lexicon;
mod line;
mod mail;
mod markup;
mod name;
mod pick;
mod read;
mod signs;
mod sums;
mod table;
mod text;
mod time;
mod tree;

pub use agenda::{Agenda, Doubt, Item, Kind, LONGEST, LONGEST_TOPIC, MOST_ITEMS, MOST_LINES, NoAgenda, Rest, Sign};
pub use head::Rhythm;
pub use html::from_html;
pub use read::read;
