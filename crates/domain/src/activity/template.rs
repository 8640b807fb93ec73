//! The common activities: a table, a row for each.
//!
//! [`Template::key`] is a public contract: links, storage and start links carry it. It never changes.
//!
//! The table comes with the first visit: a row is bytes alone, and keys and answers stand in a row of their own each.

use advice::{Answers, Channel, Custom, Form, Grade, Opt};

use super::kind::Kind;

/// Makes the enum and its table of rows: the name, its key, its kind; what is customary: its pull towards async and
/// towards sync, and how well that is supported; the usual channel; what one does; and what is usually the case.
macro_rules! templates {
    ($($name:ident $key:literal $kind:ident $conveyance:literal $convergence:literal $grade:ident $channel:ident
        $form:ident [$($option:ident)*];)*) => {
        /// A common activity.
        ///
        /// The order is that of a list on a page: by kind, and where two fit what was typed equally well.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        #[expect(missing_docs, reason = "each is named by its key; the words have its name")]
        pub enum Template {
            $($name),*
        }

        impl Template {
            /// How many there are.
            pub const COUNT: usize = ROWS.len();

            /// All of them, those of a kind together.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$name),*];
        }

        /// The keys in the order of the rows, a line for each.
        pub(super) const KEYS: &str = concat!($($key, "\n"),*);

        /// What is usually the case, row after row.
        pub(super) static TYPICAL: &[Opt] = &[$($(Opt::$option,)*)*];

        pub(super) static ROWS: [Row; [$($key),*].len()] = [$(Row {
            kind: Kind::$kind,
            custom: Custom { conveyance: $conveyance, convergence: $convergence },
            grade: Grade::$grade,
            channel: Channel::$channel,
            form: Form::$form,
            typical: count(&[$(Opt::$option),*]),
        }),*];
    };
}

mod table;

pub use table::Template;

use table::{KEYS, ROWS, TYPICAL};

/// What is known of an activity.
struct Row {
    kind: Kind,
    custom: Custom,
    grade: Grade,
    channel: Channel,
    form: Form,
    /// How many of [`TYPICAL`] are its.
    typical: u8,
}

/// How many there are.
#[expect(clippy::cast_possible_truncation, reason = "a row has one for each question at most")]
const fn count(options: &[Opt]) -> u8 {
    options.len() as u8
}

impl Template {
    /// The public name: 1 to 24 of `a`–`z`, `0`–`9` and `-`.
    pub fn key(self) -> &'static str {
        KEYS.lines().nth(self as usize).unwrap_or_default()
    }

    /// The template of a public name. `None`: this version has none of that name; a newer one may.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.get(KEYS.lines().position(|line| line == key)?).copied()
    }

    /// What kind of activity it is.
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// How it is customarily done, as far as that pulls. `None`: it has no custom of its own. Where the custom comes
    /// from and where it ends stands with the words.
    pub fn custom(self) -> Option<Custom> {
        Some(self.row().custom).filter(|custom| *custom != Custom::default())
    }

    /// How well the custom is supported.
    pub fn grade(self) -> Grade {
        self.row().grade
    }

    /// Its usual channel.
    pub fn channel(self) -> Channel {
        self.row().channel
    }

    /// What one does.
    pub fn form(self) -> Form {
        self.row().form
    }

    /// Its typical answers, which a person then corrects. What differs from one time to the next is left out.
    pub fn answers(self) -> Answers {
        let rows = ROWS.iter().take(self as usize);
        let before = rows.map(|row| usize::from(row.typical)).sum();
        let typical = TYPICAL.iter().skip(before).take(usize::from(self.row().typical));
        typical.fold(Answers::default(), |answers, option| answers.with(*option))
    }

    fn row(self) -> &'static Row {
        // The enum and the table are made of the same rows.
        ROWS.get(self as usize).unwrap_or(&ROWS[0])
    }
}
