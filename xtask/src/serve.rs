//! `cargo xtask serve`: builds the app and serves it.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use anyhow::{Context, Result, bail};
use support::server::{Server, Site};
use tokio::runtime::Runtime;

use crate::build;
use crate::project;
use crate::run;
use crate::tools;

/// Builds the release and serves it until it is ended.
pub(crate) fn release(port: u16) -> Result<()> {
    must_be_free(port)?;
    let dist = build::release(false, None)?;
    Runtime::new()?.block_on(async {
        let server = Server::start(Site::plain(&dist), SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .await
            .with_context(|| format!("port {port} cannot be had"))?;
        println!("Sync or Async is at {}  (end with Ctrl+C)", server.url());
        server.forever().await;
        Ok(())
    })
}

/// Builds for development, serves, and builds again on every change.
pub(crate) fn dev(port: u16) -> Result<()> {
    must_be_free(port)?;
    let tools = tools::for_build(false)?;
    build::fetch()?;
    println!("Sync or Async will be at http://127.0.0.1:{port}/ ; reload the page after a change  (end with Ctrl+C)");
    // Trunk's own reloading is an inline script, which the content policy forbids.
    run::run(
        build::trunk(&tools, "serve")?
            .args(["--offline", "true", "--no-autoreload", "true", "--public-url", "/"])
            .args(["--address", "127.0.0.1", "--port", &port.to_string(), "--dist"])
            .arg(project::root()?.join("target/dist-dev")),
    )
}

/// Finds out before the build whether the port can be had.
fn must_be_free(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken: choose another with --port")
        }
        Err(error) => bail!("port {port} cannot be had ({error}): choose another with --port"),
    }
}
