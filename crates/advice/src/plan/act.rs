//! What happens in a step.

/// Declares the acts with their keys.
macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident $key:literal)*) => {
        /// What happens in a step, in general; the form says what it is about. Titles and details are with the words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Act { $($(#[$doc])* $act),* }

        impl Act {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$act),*];

            /// The name by which words are kept for it.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$act => $key),* }
            }
        }
    };
}

acts! {
    // Alone.
    /// Something is written for others.
    Write "write"
    /// What is to be said is thought over.
    Prepare "prepare"
    /// A few lines say why one meets.
    Note "note"
    /// A piece of work is done.
    Work "work"
    /// What came is put together.
    Pool "pool"
    /// It is decided, or summed up, in writing.
    Close "close"
    /// What a meeting brought is written down.
    Record "record"
    // The others, in their own time.
    /// They get it, and reply as often as it takes.
    Send "send"
    /// They answer at least once.
    Ask "ask"
    /// They read it before one meets.
    Read "read"
    /// Each writes something of their own.
    Each "each"
    /// They do a piece of work.
    Do "do"
    /// Each chooses.
    Choose "choose"
    /// Each thinks alone, right before.
    Think "think"
    /// They have time, and need not answer.
    Leave "leave"
    /// They get in writing what was said.
    Confirm "confirm"
    /// Both write now and then.
    Keep "keep"
    /// It goes on in writing.
    Carry "carry"
    // Live.
    /// All hear it.
    Tell "tell"
    /// All who are needed meet.
    Meet "meet"
    /// They meet once all have read.
    MeetAfter "meet-after"
    /// They meet on a condition.
    MeetIf "meet-if"
    /// Whoever has questions comes.
    Questions "questions"
    /// Two talk, alone.
    Talk "talk"
    /// Two talk again.
    FollowUp "follow-up"
    // Within the hour.
    /// All are warned.
    Alert "alert"
    /// Whoever is silent is called.
    CallSilent "call-silent"
    /// The next in line is called.
    Escalate "escalate"
    /// One begins, with someone on call.
    Start "start"
    /// One keeps at it.
    KeepAt "keep-at"
    /// Whoever is on call is called.
    CallStuck "call-stuck"
    /// Those who are needed are called.
    CallNow "call-now"
}

impl Act {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
}
