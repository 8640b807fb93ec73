//! A browser under test: its driver, its session, its own empty profile.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{Capabilities, RequestData, SessionId, TimeoutConfiguration, WebDriver};
use tokio::time::timeout;
use xtask::engine::{Driver, Engine, Launch};

use crate::failure::Trouble;

/// How long a page may take to load and a script to run.
const LIMIT: Duration = Duration::from_secs(20);

/// How long a browser may take to close.
const CLOSING: Duration = Duration::from_secs(10);

/// What a journey may ask for in a browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wishes {
    pub(crate) javascript: bool,
    pub(crate) storage: bool,
}

/// A running browser.
#[derive(Debug)]
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    /// The browser's own process, where the driver tells it.
    process: Option<u64>,
    // These end in this order, after the session: the driver's process, then the folders.
    _process: Driver,
    folder: TempDir,
}

impl Browser {
    /// Starts a browser; once more where that fails, as a busy machine may drop the first connection to a new driver.
    pub(crate) async fn start(engine: Engine, wishes: Wishes) -> Result<Self, Trouble> {
        match Self::try_start(engine, wishes).await {
            Err(trouble) => {
                eprintln!("{engine} did not start and is started again: {trouble}");
                Self::try_start(engine, wishes).await
            }
            started => started,
        }
    }

    async fn try_start(engine: Engine, wishes: Wishes) -> Result<Self, Trouble> {
        let folder = TempDir::with_prefix("journey-")?;
        for part in ["profile", "downloads"] {
            fs::create_dir(folder.path().join(part))?;
        }
        let process = Driver::start(engine, folder.path()).await?;
        let launch = Launch {
            profile: &folder.path().join("profile"),
            downloads: &folder.path().join("downloads"),
            javascript: wishes.javascript,
            storage: wishes.storage,
        };
        let Value::Object(wanted) = launch.capabilities(engine) else {
            return Err(Trouble::new("capabilities are an object"));
        };
        let driver = WebDriver::builder(process.url(), Capabilities::from(wanted))
            .request_timeout(LIMIT + LIMIT)
            .connect()
            .await?;
        driver.update_timeouts(TimeoutConfiguration::new(Some(LIMIT), Some(LIMIT), Some(Duration::ZERO))).await?;
        let number = driver
            .capabilities()
            .iter()
            .find(|(key, _)| matches!(key.as_str(), "goog:processID" | "moz:processID"))
            .and_then(|(_, number)| number.as_u64());
        Ok(Self { driver, process: number, _process: process, folder })
    }

    /// The folder that downloads go to.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Sends a command that the client has no method for; gives the answer's value.
    pub(crate) async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value, Trouble> {
        let raw = Raw { method, path: path.to_owned(), body };
        Ok(self.driver.cmd(raw).await?.value_json()?)
    }

    /// Sends a command of Chromium's own protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Trouble> {
        let body = json!({ "cmd": command, "params": parameters });
        self.send(Method::POST, "goog/cdp/execute", Some(body)).await
    }

    /// Ends the session and the browser, whatever state they are in.
    pub(crate) async fn close(&self) {
        let closed = timeout(CLOSING, self.driver.clone().quit()).await;
        if !matches!(closed, Ok(Ok(())))
            && let Some(process) = self.process
        {
            // Nothing more can be done about a browser that cannot even be ended.
            Command::new("kill").args(["-9", &process.to_string()]).stderr(Stdio::null()).status().ok();
        }
    }
}

/// A command below the session's address.
#[derive(Clone, Debug)]
struct Raw {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl FormatRequestData for Raw {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let request = RequestData::new(self.method.clone(), format!("/session/{session}/{}", self.path));
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}
