//! What is kept whatever else is said: meetings that touch a person, talks between two, and what the file calls private.

use domain::activity::Template;

use crate::judge::Known;

/// Why a meeting is kept, and never counted among the hours that could be freed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keep {
    /// Somebody could be hurt: performance, pay, bad news, a quarrel.
    Sensitive,
    /// The regular talk between two.
    OneToOne,
}

/// Beginnings of words in a title that say that it touches a person.
const SENSITIVE: [&str; 31] = [
    "apprais",
    "bereave",
    "burnout",
    "burn-out",
    "complain",
    "compensation",
    "conflict",
    "condolen",
    "disciplin",
    "dismiss",
    "exit interview",
    "farewell",
    "feedback talk",
    "funeral",
    "grievance",
    "half-year talk",
    "harass",
    "layoff",
    "lay-off",
    "mediation",
    "misconduct",
    "performance",
    "probation",
    "promotion talk",
    "redundan",
    "return to work",
    "salary",
    "sick",
    "terminat",
    "warning",
    "pay rise",
];

/// Ways to write that it is between two.
const ONE_TO_ONE: [&str; 12] = [
    "1:1",
    "1-1",
    "1-on-1",
    "1on1",
    "1 on 1",
    "1-to-1",
    "1 to 1",
    "1/1",
    "one-on-one",
    "one on one",
    "one-to-one",
    "one to one",
];

impl Keep {
    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sensitive => "sensitive",
            Self::OneToOne => "one-to-one",
        }
    }

    /// By the title, what it was taken for and what is known of it; `touches` where its answers say that it could hurt.
    pub(crate) fn of(title: &str, activity: Option<Template>, touches: bool, known: Known) -> Option<Self> {
        let title = title.to_lowercase();
        let begins = |word: &&str| starts_word(&title, word);
        let two = ONE_TO_ONE.iter().any(begins) || activity == Some(Template::OneToOne);
        if touches || SENSITIVE.iter().any(begins) {
            Some(Self::Sensitive)
        } else if known.others == Some(1) && known.recurs || two && known.others.is_none_or(|others| others < 3) {
            Some(Self::OneToOne)
        } else {
            None
        }
    }
}

/// Whether some word of the title begins so, or some words do.
fn starts_word(title: &str, beginning: &str) -> bool {
    title.match_indices(beginning).any(|(at, _)| {
        let before = title.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !before.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, others: Option<u32>, recurs: bool, expected: Option<Keep>) {
        let known = Known { others, recurs, is_old: false };
        assert_eq!(Keep::of(title, None, false, known), expected, "{title}");
    }

    #[test]
    fn what_touches_a_person_and_what_is_between_two_is_kept() {
        check("Performance talk", Some(1), false, Some(Keep::Sensitive));
        check("Half-year talk", Some(1), true, Some(Keep::Sensitive));
        check("Anna / Ben 1:1", Some(1), true, Some(Keep::OneToOne));
        check("Anna / Ben 1:1", None, true, Some(Keep::OneToOne));
        check("Catch up with Ben", Some(1), true, Some(Keep::OneToOne));
        check("1:1 rotation, everyone", Some(12), true, None);
        check("Status", Some(6), true, None);
        check("Interview", Some(1), false, None);
        check("Homesick band, rehearsal", Some(5), true, None);
    }
}
