//! Following what is read, until a view is gone. A signal notes whoever follows it; in `reactive_graph` 0.2 an effect or a
//! memo that is dropped stays noted there, with some hundred bytes, for as long as the signal lasts, and those of the app
//! last as long as the page. So whoever goes takes its name out first.

use leptos::prelude::{ArcMemo, Memo, RenderEffect, on_cleanup};
use leptos::reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber};

use super::View;

/// What is called again whenever a signal that it reads has changed, until this is dropped.
struct Following(RenderEffect<()>);

impl Drop for Following {
    fn drop(&mut self) {
        leave(&self.0.to_any_subscriber());
    }
}

/// Takes a follower out of all that it follows.
fn leave(follower: &AnySubscriber) {
    follower.clear_sources(follower);
}

impl View {
    #[expect(clippy::disallowed_methods, reason = "here it lets go")]
    pub(super) fn follow(&mut self, mut apply: Box<dyn FnMut()>) {
        self.0.kept.push(Box::new(Following(RenderEffect::new(move |_: Option<()>| apply()))));
    }
}

/// A value that is worked out anew when what it reads has changed, for as long as its page lasts. Who follows it hears of
/// it only if it has become another.
#[expect(clippy::disallowed_methods, reason = "here it lets go")]
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T> {
    let memo = Memo::new(value);
    leave_with_owner(ArcMemo::from(memo).to_any_subscriber());
    memo
}

fn leave_with_owner(follower: AnySubscriber) {
    on_cleanup(move || leave(&follower));
}
