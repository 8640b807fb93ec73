//! Browsers that journeys hand on to each other: starting one takes longer than many a journey.
//!
//! Only what is as new goes back: its journey passed, it had no unusual wishes, and it could be cleaned. Each journey
//! has a port of its own that no other had, so it sees nothing that another stored. `cargo xtask` ends the browsers that
//! are left when all journeys have run: a test program is not told when its last test is over.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use support::engine::{Engine, leftover};
use support::server::{Server, Site};
use tokio::runtime::{Builder, Runtime};

use crate::browser::{Browser, Wishes};
use crate::failure::Trouble;

static FREE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());
static PORTS: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What runs all journeys: a browser's connections belong to the runtime that made them.
pub(crate) fn runtime() -> Result<&'static Runtime, String> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let made = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(|error| error.to_string())
    });
    made.as_ref().map_err(Clone::clone)
}

/// A server on a port that no journey had before.
pub(crate) async fn server(site: Site) -> Result<Server, Trouble> {
    loop {
        let server = Server::start(site.clone(), SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        if lock(&PORTS).insert(server.port()) {
            return Ok(server);
        }
    }
}

/// A browser that is as new.
pub(crate) async fn take(engine: Engine, wishes: Wishes) -> Result<Browser, Trouble> {
    let free = if wishes == Wishes::USUAL { lock(&FREE).pop() } else { None };
    match free {
        Some(browser) => Ok(browser),
        None => Browser::start(engine, wishes).await,
    }
}

/// Keeps a browser whose journey passed for the next one, or ends it.
pub(crate) async fn give_back(browser: Browser, engine: Engine, wishes: Wishes) {
    if wishes == Wishes::USUAL && leftover::folder().is_some() && browser.clean(engine).await.is_ok_and(|clean| clean) {
        lock(&FREE).push(browser);
    } else {
        browser.close().await;
    }
}
