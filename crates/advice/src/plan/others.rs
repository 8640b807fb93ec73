//! Who the others are: how many, and who they are to the person.

use crate::answers::Answers;
use crate::figures::{Figure, Figures};
use crate::form::Form;
use crate::question::{Opt, Question};

/// Who takes part beside the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Others {
    /// How many.
    pub count: Count,
    /// Who they are to the person: an option of `standing`.
    pub standing: Option<Opt>,
    /// Whether the person said how many they are, and not only about how many.
    pub is_counted: bool,
}

/// How many others there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// Nobody said.
    Unknown,
    /// None adds anything: they read what comes of it.
    Readers,
    /// One.
    One,
    /// Few enough to talk with one another.
    Few,
    /// So many that a live group is a broadcast.
    Many,
}

/// From here on, the person included, a live group is a broadcast.
pub(super) const CROWD: u32 = 8;

impl Others {
    pub(super) fn of(form: Form, answers: &Answers, figures: &Figures) -> Self {
        let standing = answers.option(Question::Standing);
        let people = figures.get(Figure::People).map(u32::from);
        let count = match (people, answers.option(Question::People)) {
            // The one who adds something is the one whom the task is for.
            (None, Some(Opt::PeopleOne)) if form == Form::Task => Count::One,
            // A few are concerned, and one is above them.
            (None, Some(Opt::PeopleFew)) if form.is_to_one(answers) => Count::One,
            (Some(CROWD..), _) | (None, Some(Opt::PeopleMany)) => Count::Many,
            (Some(3..), _) | (None, Some(Opt::PeopleFew)) => Count::Few,
            (Some(2), _) | (None, Some(Opt::PeopleTwo)) => Count::One,
            (Some(_), _) | (None, Some(Opt::PeopleOne)) => Count::Readers,
            (None, _) => Count::Unknown,
        };
        Self { count, standing, is_counted: people.is_some() }
    }

    /// Whether there are several for certain.
    pub const fn are_several(self) -> bool {
        matches!(self.count, Count::Few | Count::Many)
    }
}
