//! What one usually does in each activity, and by which channel.

use advice::Usual;

use super::template::Template;

impl Template {
    /// What is known of it beside its answers.
    pub fn usual(self) -> Usual {
        Usual { form: Some(self.form()), channel: Some(self.channel()), ..Usual::default() }
    }
}
