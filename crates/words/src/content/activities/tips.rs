//! A tip on each common activity, and the modes in which it holds.
//!
//! They stand in `own/tips.txt`, a line for each, in the order of the table, with ` | ` between its parts: the key of the
//! activity; `any` where the tip names no way, `live` where it is about what is said, `written` about what is written, `both`
//! where it says what comes first and what then; and the tip.

use advice::Mode;
use domain::activity::Template;

const TIPS: &str = include_str!("../../../own/tips.txt");

/// How an activity is done well, in one sentence or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// What to do first, or what to leave.
    pub text: &'static str,
    /// Where it holds, as the file says it.
    holds: &'static str,
}

impl Tip {
    /// Whether it holds where one does it in that mode.
    pub fn holds_in(self, mode: Mode) -> bool {
        match mode {
            Mode::Async => matches!(self.holds, "any" | "written"),
            Mode::Mix => true,
            Mode::Sync => matches!(self.holds, "any" | "live"),
        }
    }
}

/// The tip on an activity. Each has one.
pub fn tip(template: Template) -> Tip {
    let mut tips = lines();
    let found = tips.find(|(key, _)| *key == template.key()).and_then(|(_, rest)| rest.split_once(" | "));
    let (holds, text) = found.unwrap_or_default();
    Tip { text, holds }
}

/// The key of each line, and what stands behind it.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TIPS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" | "))
}

#[cfg(test)]
mod tests {
    use super::{Tip, lines, tip};
    use domain::activity::Template;

    #[test]
    fn each_activity_has_a_tip_in_the_order_of_the_table_and_says_where_it_holds() {
        let keys: Vec<&str> = lines().map(|(key, _)| key).collect();
        assert_eq!(keys, Template::ALL.map(Template::key));
        for template in Template::ALL {
            let Tip { text, holds } = tip(template);
            assert!(matches!(holds, "any" | "live" | "written" | "both"), "{}: {holds}", template.key());
            assert!(!text.is_empty() && !text.contains(" | "), "{}: {text}", template.key());
        }
    }
}
