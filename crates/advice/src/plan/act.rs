//! What happens in a step.

/// What happens in a step, in general; the form says what it is about. Titles and details are with the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Act {
    // Alone.
    /// Something is written for others.
    Write,
    /// What is to be said is thought over.
    Prepare,
    /// A few lines say why one meets.
    Note,
    /// A piece of work is done.
    Work,
    /// What came is put together.
    Pool,
    /// It is decided, or summed up, in writing.
    Close,
    /// What a meeting brought is written down.
    Record,
    // The others, in their own time.
    /// They get it, and reply as often as it takes.
    Send,
    /// They answer at least once.
    Ask,
    /// They read it before one meets.
    Read,
    /// Each writes something of their own.
    Each,
    /// They do a piece of work.
    Do,
    /// Each chooses.
    Choose,
    /// Each thinks alone, right before.
    Think,
    /// They have time, and need not answer.
    Leave,
    /// They get in writing what was said.
    Confirm,
    /// Both write now and then.
    Keep,
    /// It goes on in writing.
    Carry,
    // Live.
    /// All hear it.
    Tell,
    /// All who are needed meet.
    Meet,
    /// They meet once all have read.
    MeetAfter,
    /// They meet on a condition.
    MeetIf,
    /// Whoever has questions comes.
    Questions,
    /// Two talk, alone.
    Talk,
    /// Two talk again.
    FollowUp,
    // Within the hour.
    /// All are warned.
    Alert,
    /// Whoever is silent is called.
    CallSilent,
    /// The next in line is called.
    Escalate,
    /// One begins, with someone on call.
    Start,
    /// One keeps at it.
    KeepAt,
    /// Whoever is on call is called.
    CallStuck,
    /// Those who are needed are called.
    CallNow,
}

impl Act {
    /// How many there are.
    pub const COUNT: usize = Self::CallNow as usize + 1;
}
