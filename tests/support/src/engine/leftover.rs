//! Browsers that outlive the program that started them: it notes each in a folder, and whoever started that program
//! ends them from there.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::variables;

/// How long a browser may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where browsers are noted that may outlive this program. `None`: nobody would end them.
pub fn folder() -> Option<PathBuf> {
    env::var_os(variables::LEFTOVER).map(PathBuf::from)
}

/// Notes a driver and the session of its browser.
///
/// # Errors
/// When the note cannot be written.
pub fn note(folder: &Path, driver: u32, address: SocketAddr, session: &str) -> io::Result<()> {
    fs::write(folder.join(driver.to_string()), format!("{address} {session}"))
}

/// Takes the note back: the driver has ended.
pub fn forget(driver: u32) {
    if let Some(folder) = folder() {
        // It was noted only if its browser started.
        fs::remove_file(folder.join(driver.to_string())).ok();
    }
}

/// Ends all drivers noted in the folder, with their browsers.
///
/// # Errors
/// When the folder cannot be read.
pub fn end_all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(driver) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        let family = family(driver);
        let text = fs::read_to_string(entry.path())?;
        if let Some((address, session)) = text.split_once(' ')
            && let Ok(address) = address.parse()
        {
            // A driver that does not answer is ended below.
            quit(address, session).ok();
        }
        for process in family {
            Command::new("kill").args(["-9", &process.to_string()]).stderr(Stdio::null()).status().ok();
        }
        fs::remove_file(entry.path())?;
    }
    Ok(())
}

/// Asks a driver to end its session.
fn quit(address: SocketAddr, session: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    // The first bytes of the answer come when the browser has ended.
    stream.read(&mut [0; 64]).map(|_| ())
}

/// The driver and all processes below it, where the system tells them.
fn family(driver: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let process = entry.ok()?.file_name().to_string_lossy().parse().ok()?;
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
            // After the name in brackets: the state, then the parent.
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((process, parent))
        })
        .collect();
    let mut family = vec![driver];
    let mut seen = BTreeSet::from([driver]);
    let mut next = 0;
    while let Some(&parent) = family.get(next) {
        let children = parents.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process);
        family.extend(children.filter(|child| seen.insert(*child)));
        next += 1;
    }
    family
}
