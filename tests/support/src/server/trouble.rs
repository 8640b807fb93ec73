//! The ways in which an answer can go wrong on purpose.

use std::sync::Mutex;

use tokio::sync::watch;

use super::lock;

/// What happens to an answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// This status, and a short text in place of the file.
    Status(u16),
    /// Half the file, then the connection breaks.
    Cut,
    /// Nothing comes until the trouble is over.
    Hold,
    /// The file under this MIME type.
    Mime(String),
    /// The file's text with another in its place.
    Replace(String),
}

/// The troubles in force.
#[derive(Debug)]
pub(super) struct Troubles {
    list: Mutex<Vec<(String, Trouble)>>,
    // Counts the times that troubles ended, so that held answers wake up.
    healed: watch::Sender<u32>,
}

impl Default for Troubles {
    fn default() -> Self {
        Self { list: Mutex::default(), healed: watch::Sender::new(0) }
    }
}

impl Troubles {
    pub(super) fn add(&self, part: &str, trouble: Trouble) {
        lock(&self.list).push((part.to_owned(), trouble));
    }

    pub(super) fn clear(&self) {
        lock(&self.list).clear();
        self.healed.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// The trouble for a path; the one that was set last counts.
    pub(super) fn find(&self, path: &str) -> Option<Trouble> {
        lock(&self.list).iter().rev().find(|(part, _)| path.contains(part)).map(|(_, trouble)| trouble.clone())
    }

    /// Waits until troubles end.
    pub(super) async fn wait(&self) {
        let mut healed = self.healed.subscribe();
        // It fails only when the server is gone, and then nobody waits for the answer.
        healed.changed().await.ok();
    }
}
