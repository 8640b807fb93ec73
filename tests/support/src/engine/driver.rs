//! A driver process. Each browser gets its own: two of the three drivers can hold only one session.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use super::{Engine, leftover};

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver; it ends when dropped.
#[derive(Debug)]
pub struct Driver {
    child: Child,
    // It ends after the driver.
    _screen: Option<Screen>,
    address: SocketAddr,
}

impl Driver {
    /// Starts the engine's driver on a free port, with `home` as its home folder where the engine wants one.
    ///
    /// # Errors
    /// When the driver is not installed, does not start or does not listen in time.
    pub async fn start(engine: Engine, home: &Path) -> io::Result<Self> {
        let program =
            engine.driver().ok_or_else(|| io::Error::other(format!("the driver of {engine} is not installed")))?;
        // Another program could take the port before the driver does; then the driver ends and we try again.
        let mut last = None;
        for _ in 0..3 {
            match Self::try_start(engine, &program, home).await {
                Ok(driver) => return Ok(driver),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| io::Error::other("the driver did not start")))
    }

    async fn try_start(engine: Engine, program: &Path, home: &Path) -> io::Result<Self> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = free.local_addr()?;
        drop(free);
        let screen = if engine == Engine::Webkit { Some(Screen::start().await?) } else { None };
        let mut command = Command::new(program);
        match engine {
            Engine::Chromium => command.arg(format!("--port={}", address.port())),
            Engine::Webkit => {
                // The one way to tell its browser where downloads go.
                let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", home.join("downloads").display());
                fs::write(home.join("user-dirs.dirs"), folders)?;
                command.arg(format!("--port={}", address.port())).env("HOME", home).env("XDG_CONFIG_HOME", home)
            }
            Engine::Firefox => {
                command.args(["--port", &address.port().to_string(), "--log", "fatal"]).env("HOME", home)
            }
        };
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.name);
        }
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn()?;
        let until = Instant::now() + PATIENCE;
        while TcpStream::connect(address).await.is_err() {
            if let Some(status) = child.try_wait()? {
                return Err(io::Error::other(format!("the driver of {engine} ended: {status}")));
            }
            if Instant::now() > until {
                return Err(io::Error::other(format!("the driver of {engine} does not listen")));
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(Self { child, _screen: screen, address })
    }

    /// Notes that it may outlive this program, with the session of its browser.
    ///
    /// # Errors
    /// When the note cannot be written.
    pub fn note(&self, session: &str) -> io::Result<()> {
        match (leftover::folder(), self.child.id()) {
            (Some(folder), Some(process)) => leftover::note(&folder, process, self.address, session),
            _ => Ok(()),
        }
    }

    /// The driver's address.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(process) = self.child.id() {
            leftover::forget(process);
        }
    }
}

/// A display in memory, one for each browser: of several on one, only one has the focus. It ends when its browser has
/// gone, and when this is dropped.
#[derive(Debug)]
struct Screen {
    _child: Child,
    name: String,
}

impl Screen {
    async fn start() -> io::Result<Self> {
        let mut child = Command::new("Xvfb")
            .args(["-displayfd", "1", "-terminate", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let output = child.stdout.take().ok_or_else(|| io::Error::other("Xvfb has no output"))?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).await?;
        if number.trim().is_empty() {
            return Err(io::Error::other("Xvfb found no free display"));
        }
        Ok(Self { _child: child, name: format!(":{}", number.trim()) })
    }
}
