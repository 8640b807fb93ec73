//! A browser under test: its driver, its session, its own empty profile.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use support::engine::{Driver, Engine, Launch};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{Capabilities, RequestData, SessionId, TimeoutConfiguration, WebDriver};
use tokio::time::timeout;

use crate::failure::Trouble;

/// How long a page may take to load and a script to run.
const LIMIT: Duration = Duration::from_secs(20);

/// How long a browser may take to close.
const CLOSING: Duration = Duration::from_secs(10);

/// What a journey may ask for in a browser.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Wishes {
    pub(crate) javascript: bool,
    pub(crate) storage: bool,
}

impl Wishes {
    /// Nothing unusual.
    pub(crate) const USUAL: Self = Self { javascript: true, storage: true };
}

/// A running browser.
#[derive(Debug)]
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
    /// The browser's own process, where the driver tells it.
    process: Option<u64>,
    /// The size of its window at the start, in CSS pixels.
    size: (i64, i64, i64, i64),
    // These end in this order, after the session: the driver's process, then the folders.
    _process: Driver,
    folder: Arc<TempDir>,
}

impl Browser {
    /// Starts a browser; once more where that fails, as a busy machine may drop the first connection to a new driver.
    pub(crate) async fn start(engine: Engine, wishes: Wishes) -> Result<Self, Trouble> {
        match Self::try_start(engine, wishes, new_folder()?).await {
            Err(trouble) => {
                eprintln!("{engine} did not start and is started again: {trouble}");
                Self::try_start(engine, wishes, new_folder()?).await
            }
            started => started,
        }
    }

    /// Kills the browser as a power cut does, and starts it again with what it had written to the disk by then.
    pub(crate) async fn kill_and_start(&self, engine: Engine, wishes: Wishes) -> Result<Self, Trouble> {
        let process = self.process.ok_or_else(|| Trouble::new("the driver does not tell the browser's process"))?;
        if !Command::new("kill").args(["-9", &process.to_string()]).status()?.success() {
            return Err(Trouble::new("the browser could not be killed"));
        }
        Self::try_start(engine, wishes, Arc::clone(&self.folder)).await
    }

    async fn try_start(engine: Engine, wishes: Wishes, folder: Arc<TempDir>) -> Result<Self, Trouble> {
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
        process.note(&driver.session_id().to_string())?;
        let size = size(&driver).await?;
        Ok(Self { driver, process: number, size, _process: process, folder })
    }

    /// The folder that downloads go to.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Writes a file to be chosen in a page; gives its path.
    pub(crate) fn put(&self, name: &str, content: &[u8]) -> Result<String, Trouble> {
        let path = self.folder.path().join(name);
        fs::write(&path, content)?;
        Ok(path.to_string_lossy().into_owned())
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

    /// Takes away what a journey left in it; tells whether it is now as new.
    pub(crate) async fn clean(&self, engine: Engine) -> Result<bool, Trouble> {
        let windows = self.driver.windows().await?;
        if let Some((first, others)) = windows.split_first() {
            for other in others {
                self.driver.switch_to_window(other.clone()).await?;
                self.driver.close_window().await?;
            }
            self.driver.switch_to_window(first.clone()).await?;
        }
        self.driver.goto("about:blank").await?;
        if engine == Engine::Chromium {
            self.devtools("Emulation.clearDeviceMetricsOverride", json!({})).await?;
            self.devtools("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] })).await?;
            self.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": "" })).await?;
            self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
            self.devtools("Browser.resetPermissions", json!({})).await?;
            // What the console and the network said so far belongs to the journey that is over.
            for kind in ["browser", "performance"] {
                self.send(Method::POST, "se/log", Some(json!({ "type": kind }))).await?;
            }
        } else if size(&self.driver).await? != self.size {
            return Ok(false);
        }
        for entry in fs::read_dir(self.downloads())? {
            fs::remove_file(entry?.path())?;
        }
        let focus = self.driver.execute("return document.hasFocus()", Vec::new()).await?;
        Ok(focus.json() == &Value::Bool(true))
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

/// An empty folder for a browser's profile and its downloads.
fn new_folder() -> Result<Arc<TempDir>, Trouble> {
    let folder = TempDir::with_prefix("journey-")?;
    for part in ["profile", "downloads"] {
        fs::create_dir(folder.path().join(part))?;
    }
    Ok(Arc::new(folder))
}

/// Where the window is, and how large.
async fn size(driver: &WebDriver) -> Result<(i64, i64, i64, i64), Trouble> {
    let rect = driver.get_window_rect().await?;
    Ok((rect.x, rect.y, rect.width, rect.height))
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
