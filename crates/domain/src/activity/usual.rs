//! What one usually does in each activity, and by which channel.

use advice::{Channel, Form, Usual};

use super::template::Template;

impl Template {
    /// What is known of it beside its answers.
    pub fn usual(self) -> Usual {
        Usual {
            form: Form::from_key(self.form_key()),
            channel: Channel::from_key(self.channel_key()),
            ..Usual::default()
        }
    }
}
