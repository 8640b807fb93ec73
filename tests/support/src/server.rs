//! A static server for the built app. `cargo xtask serve` uses it plainly; journeys serve the app under a sub-path
//! and make single files fail in the ways that networks fail.

mod answer;
mod files;
mod log;
mod trouble;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use files::{brotli, hashed, mime};
pub use log::Asked;
pub use trouble::Trouble;

/// What to serve, and how.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder with the built app.
    pub dist: PathBuf,
    /// The path that the app lives under; begins and ends with `/`.
    pub base: String,
    /// Answer with brotli where the browser takes it.
    pub compress: bool,
    /// Let the browser keep files whose name carries a hash. Journeys turn it off, so that each request is seen.
    pub cache: bool,
    /// Files beside the app's own: name and text. The scripts among them are put first into the head of `index.html`,
    /// in this order.
    pub extras: Vec<(String, String)>,
}

impl Site {
    /// The app in `dist` at the root, as people get it.
    pub fn plain(dist: &Path) -> Self {
        Self { dist: dist.to_owned(), base: "/".to_owned(), compress: true, cache: true, extras: Vec::new() }
    }
}

/// What the handlers share.
#[derive(Debug)]
struct Shared {
    site: Mutex<Site>,
    troubles: trouble::Troubles,
    asked: Mutex<Vec<Asked>>,
    faults: Mutex<Vec<String>>,
    packed: files::Packed,
}

/// A lock whose holder cannot leave it broken: the data is plain.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running server. It stops when dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Server {
    /// Starts to serve `site` at `address`; port 0 takes a free one.
    ///
    /// # Errors
    /// When the address cannot be had, for one because another program holds it.
    pub async fn start(site: Site, address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let shared = Arc::new(Shared {
            site: Mutex::new(site),
            troubles: trouble::Troubles::default(),
            asked: Mutex::default(),
            faults: Mutex::default(),
            packed: files::Packed::default(),
        });
        Ok(Self {
            address: listener.local_addr()?,
            task: Mutex::new(Some(listen(listener, Arc::clone(&shared)))),
            shared,
        })
    }

    /// The address of the app, with the path it lives under.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, lock(&self.shared.site).base)
    }

    /// The port that it listens on.
    pub const fn port(&self) -> u16 {
        self.address.port()
    }

    /// Makes every answer to a path that contains `part` go wrong, until [`Server::heal`].
    pub fn trouble(&self, part: &str, trouble: Trouble) {
        self.shared.troubles.add(part, trouble);
    }

    /// Ends all troubles; answers that were held go out.
    pub fn heal(&self) {
        self.shared.troubles.clear();
    }

    /// Serves another build from now on.
    pub fn swap(&self, dist: &Path) {
        dist.clone_into(&mut lock(&self.shared.site).dist);
    }

    /// Takes the server away: a browser that asks is refused. [`Server::resume`] brings it back.
    pub async fn stop(&self) {
        let task = lock(&self.task).take();
        if let Some(task) = task {
            task.abort();
            // The listener is closed once the task is gone; that it was ended by us is no error.
            task.await.ok();
        }
    }

    /// Serves again at the same address.
    ///
    /// # Errors
    /// When another program took the port meanwhile.
    pub async fn resume(&self) -> io::Result<()> {
        let listener = TcpListener::bind(self.address).await?;
        *lock(&self.task) = Some(listen(listener, Arc::clone(&self.shared)));
        Ok(())
    }

    /// Every request so far, in order, without those of the journeys' own probe.
    pub fn asked(&self) -> Vec<Asked> {
        lock(&self.shared.asked).clone()
    }

    /// Forgets the requests so far.
    pub fn forget_asked(&self) {
        lock(&self.shared.asked).clear();
    }

    /// What the probe in the pages reported: errors, warnings, breaches of the content policy.
    pub fn faults(&self) -> Vec<String> {
        lock(&self.shared.faults).clone()
    }

    /// Waits for as long as the server runs.
    pub async fn forever(&self) {
        let task = lock(&self.task).take();
        if let Some(task) = task {
            task.await.ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.heal();
        if let Some(task) = lock(&self.task).take() {
            task.abort();
        }
    }
}

/// Listens until the returned task is ended.
fn listen(listener: TcpListener, shared: Arc<Shared>) -> JoinHandle<()> {
    let app = Router::new().fallback(handle).with_state(shared);
    tokio::spawn(async move {
        // axum keeps accepting through errors; it returns only when it is told to, which nobody does.
        axum::serve(listener, app).await.ok();
    })
}

async fn handle(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    answer::answer(&shared, request).await
}

#[cfg(test)]
mod tests;
