//! Second opinions among what is kept: which decision a reply is to, and which replies a decision has.

use super::record::Kept;
use super::shelf::Shelf;
use crate::decision::{Decision, Name};
use crate::link::is_of;

impl Shelf {
    /// The person's own decision that a reply is to; `names`: those that they may have typed with its link. `None`: it is
    /// not here, or what its link carried has changed since.
    ///
    /// Whoever replies mostly leaves title and activity as they came. So those that share them are tried first, as each
    /// try makes every link that a decision can have.
    pub fn asked_for(&self, reply: &Decision, names: &[Option<Name>]) -> Option<&Kept> {
        let wanted = reply.reply_to?;
        let is_alike =
            |kept: &&Kept| (&kept.decision.title, &kept.decision.template) == (&reply.title, &reply.template);
        let is_asked = |kept: &&Kept| kept.is_own() && is_of(wanted, &kept.decision, names);
        let alike = self.kept().filter(is_alike).find(is_asked);
        alike.or_else(|| self.kept().filter(|kept| !is_alike(kept)).find(is_asked))
    }

    /// The replies to a decision that are kept, the newest first.
    pub fn replies_to(&self, asked: &Decision, names: &[Option<Name>]) -> Vec<&Kept> {
        let is_reply = |kept: &&Kept| kept.decision.reply_to.is_some_and(|wanted| is_of(wanted, asked, names));
        self.kept().filter(is_reply).collect()
    }
}
