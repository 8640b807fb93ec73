//! The words of what follows a verdict: figures, plan, texts to take away, the bill.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

/// Figures that sharpen the plan.
pub mod figures {
    use advice::Figure;

    pub const TITLE: &str = "Make it fit";

    /// What they are for. `counts`: among the questions beside them is one that pulls.
    pub const fn help(counts: bool) -> &'static str {
        if counts {
            "The figures are for the plan and the bill; an answer here may change the verdict. Without them, the usual \
             ones serve."
        } else {
            "For the plan and the bill only; the verdict stays. Without them, the usual figures serve."
        }
    }

    /// The label of a figure.
    pub const fn label(figure: Figure) -> &'static str {
        match figure {
            Figure::People => "People, with you",
            Figure::Minutes => "Minutes, if live",
            Figure::Words => "Words, if written",
        }
    }

    /// That a number does not fit, and what does.
    pub fn wrong(most: &str) -> String {
        ["Type a whole number from 1 to ", most, ". Until then, the last one counts."].concat()
    }
}

/// The plan.
pub mod plan {
    use crate::content::number::{counted, number};

    pub const TITLE: &str = "The plan";
    pub const PIVOT: &str = "What if";
    pub const RECURRING: &str = "As it comes again";

    /// What is inside, in a line.
    pub fn gist(steps: usize, time: Option<&str>) -> String {
        let steps = counted(number(steps), "step");
        time.map_or_else(|| steps.clone(), |time| [&steps, ", done within about ", time].concat())
    }

    /// How long the whole of it takes.
    pub fn in_all(time: &str) -> String {
        ["Done within about ", time, "."].concat()
    }
}

/// Texts to take away.
pub mod take_away {
    use crate::content::number;
    use crate::content::pages::settings::WEEK;
    use domain::decision::Hours;
    use domain::decision::hours::clock;

    pub const TITLE: &str = "Words to send";
    pub const HELP: &str = "Fill in the blanks here, or after pasting. What you fill in stays on this device.";
    /// The same where nothing can be filled in.
    pub const HELP_READ: &str = "Fill in what stands in square brackets.";
    /// What stands in the blank for the person's own name.
    pub const YOUR_NAME: &str = "your name";
    /// What is ticked where plan and texts are for the second time.
    pub const AGAIN: &str = "It isn’t the first time: I’ve said or asked it before";
    pub const SUBJECT: &str = "Subject for the others";
    /// Before the figures and days of the person's own words.
    pub const FACTS: &str = "You told, and it may belong in a text: ";
    pub const SUBJECT_HELP: &str = "Heads these texts, the invitation and the calendar entry. What you typed at the \
                                    start does not.";
    pub const COPY: &str = "Copy";
    pub const COPY_MARKDOWN: &str = "Copy as Markdown";
    pub const SAVE: &str = "Save as a file";
    pub const COPIED: &str = "Copied.";
    /// That a text is copied, with how many blanks are left in it.
    pub fn copied(left: usize) -> String {
        [COPIED, &still_blank(left)].concat()
    }

    /// That the text of this name is copied, with how many blanks are left in it.
    pub fn copied_first(name: &str, left: usize) -> String {
        ["Copied: ", name, ".", &still_blank(left)].concat()
    }

    fn still_blank(left: usize) -> String {
        if left == 0 {
            return String::new();
        }
        let are = number::either(number::number(left), " is", " are");
        [" ", &number::counted(number::number(left), "blank"), are, " still in square brackets."].concat()
    }

    pub const COPIED_NOT: &str =
        "The browser did not allow copying. Select the text and copy it, or save it as a file.";
    pub const SAVED: &str = "Given to the browser to save:";
    pub const SAVED_NOT: &str = "The browser did not save the file. Copy the text instead.";
    pub const WHOLE: &str = "All of it";
    pub const WHOLE_HINT: &str = "Verdict, plan, reasons and answers on one page, for a wiki or an issue.";
    pub const CALENDAR: &str = "Calendar entry";
    pub const CALENDAR_HINT: &str =
        "For your calendar and theirs, as a file or as text; the first time leaves room to read before.";
    pub const WHEN: &str = "When it begins";
    pub const WHEN_WRONG: &str = "Choose a day and a time.";
    pub const WITH_TITLE: &str = "With what it is about";
    pub const WITH_NOTE: &str = "With your note";

    /// That a time is not among the person's usual hours.
    pub fn outside(hours: Hours) -> String {
        let [from, until] = hours.times().map(clock);
        let is_on = |place: &usize| hours.days().get(*place) == Some(&true);
        let days: Vec<usize> = (0..7).filter(is_on).collect();
        let names: Vec<_> = days.iter().filter_map(|place| WEEK.get(*place).copied()).collect();
        let days = match (names.as_slice(), days.as_slice()) {
            ([first, _, .., last], [from, .., to]) if to - from + 1 == days.len() && days.len() > 2 => {
                [first, " to ", last].concat()
            }
            _ => names.join(", "),
        };
        format!("Outside your usual hours: {from} to {until}, {days}. Ask the others first.")
    }
}

/// The bill.
pub mod bill {
    pub const TITLE: &str = "What it costs";
    pub const BARS_TITLE: &str = "What each way takes";
    pub const BARS: &str = "Solid: attention used. Faint: held, but not used.";
    pub const ONCE: &str = "Each time";
    pub const YEAR: &str = "In a year";
    pub const AT_LEAST: &str = "at least";
    pub const HELD: &str = "Attention held";
    pub const USED: &str = "of it used";
    pub const ELAPSED: &str = "Until done";
    pub const MONEY: &str = "Cost";
    pub const TIMES: &str = "Times in a year";
    pub const ASSUMED: &str = "What this takes for granted";
    pub const ASSUMED_HELP: &str = "Change what is different where you work. It stays on this device.";
    pub const USUAL: &str = "Back to the usual values";
    pub const USUAL_DONE: &str = "The usual values are back.";
    pub const RATE: &str = "Pay for an hour, on average";
    pub const RATE_HELP: &str = "Stays on this device and is in no link.";
    pub const CURRENCY: &str = "Currency";
    pub const RATE_WRONG: &str = "Type an amount from 0.01 to 100000. Until then, the last one counts.";
    pub const SAVED_NOT: &str = "It counts on this page, but could not be kept. ";

    /// What is inside, in a line.
    pub fn gist(live: &str, plan: &str) -> String {
        ["Attention: ", plan, " as planned, ", live, " if all of it were live"].concat()
    }

    /// The bars, told.
    pub fn bars(sides: &[String]) -> String {
        ["Attention as bars. ", &sides.join(" ")].concat()
    }

    /// One bar, told.
    pub fn bar(side: &str, held: &str, used: &str) -> String {
        [side, ": ", held, " held, ", used, " used."].concat()
    }

    /// That a value does not fit, and what does.
    pub fn wrong(least: &str, most: &str) -> String {
        ["Type a number from ", least, " to ", most, ". Until then, the last one counts."].concat()
    }
}
