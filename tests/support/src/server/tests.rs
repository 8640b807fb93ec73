use std::net::{Ipv4Addr, SocketAddr};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Server, Site, Trouble};

const PAGE: &str = "<!doctype html><title>T</title><header>Hello";

struct Answer {
    head: String,
    body: Vec<u8>,
}

async fn serve(compress: bool) -> (Server, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), PAGE).unwrap();
    std::fs::write(folder.path().join("app-0123456789abcdef.wasm"), vec![0; 4000]).unwrap();
    let site = Site { base: "/some/path/".to_owned(), compress, ..Site::plain(folder.path()) };
    let server = Server::start(site, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await.unwrap();
    (server, folder)
}

async fn ask(server: &Server, line: &str) -> Answer {
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let request = format!("{line} HTTP/1.1\r\nHost: here\r\nAccept-Encoding: gzip, br\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).await.unwrap();
    let at = all.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    Answer { head: String::from_utf8_lossy(&all[..at]).to_ascii_lowercase(), body: all[at + 4..].to_vec() }
}

#[tokio::test]
async fn serves_the_app_below_its_path_and_nothing_else() {
    let (server, _folder) = serve(false).await;
    assert!(server.url().ends_with("/some/path/"));
    assert_eq!(ask(&server, "GET /some/path/").await.body, PAGE.as_bytes());
    assert!(ask(&server, "GET /some/path").await.head.contains("location: /some/path/"));
    for line in [
        "GET /",
        "GET /index.html",
        "GET /some/path/none.css",
        "GET /some/path/../path/index.html",
        "GET /some/path/%2e%2e/x",
    ] {
        assert!(ask(&server, line).await.head.starts_with("http/1.1 404"), "{line}");
    }
    assert!(ask(&server, "POST /some/path/").await.head.starts_with("http/1.1 405"));
}

#[tokio::test]
async fn packs_and_names_wasm_rightly_and_lets_only_hashed_names_be_kept() {
    let (server, _folder) = serve(true).await;
    let wasm = ask(&server, "GET /some/path/app-0123456789abcdef.wasm").await;
    assert!(wasm.head.contains("content-type: application/wasm"));
    assert!(wasm.head.contains("content-encoding: br"));
    assert!(wasm.head.contains("immutable"));
    assert!(wasm.body.len() < 100);
    let page = ask(&server, "GET /some/path/").await;
    assert!(page.head.contains("cache-control: no-cache"));
}

#[tokio::test]
async fn breaks_answers_when_told_to_and_heals() {
    let (server, _folder) = serve(false).await;
    let line = "GET /some/path/app-0123456789abcdef.wasm";
    server.trouble(".wasm", Trouble::Status(500));
    assert!(ask(&server, line).await.head.starts_with("http/1.1 500"));
    server.trouble(".wasm", Trouble::Cut);
    let cut = ask(&server, line).await;
    assert!(cut.head.contains("content-length: 4000"));
    assert_eq!(cut.body.len(), 2000);
    server.trouble(".wasm", Trouble::Mime("text/plain".to_owned()));
    assert!(ask(&server, line).await.head.contains("content-type: text/plain"));
    server.trouble(".wasm", Trouble::Hold);
    let (held, ()) = tokio::join!(ask(&server, line), async {
        while server.asked().len() < 4 {
            tokio::task::yield_now().await;
        }
        server.heal();
    });
    assert_eq!(held.body.len(), 4000);
}

#[tokio::test]
async fn puts_scripts_first_and_keeps_what_they_report_apart_from_the_log() {
    let (server, _folder) = serve(false).await;
    super::lock(&server.shared.site).extras = vec![("__probe.js".to_owned(), "probe()".to_owned())];
    let page = String::from_utf8(ask(&server, "GET /some/path/?q").await.body).unwrap();
    assert_eq!(page, "<!doctype html><script src=\"__probe.js\"></script><title>T</title><header>Hello");
    assert_eq!(ask(&server, "GET /some/path/__probe.js").await.body, b"probe()");
    ask(&server, "POST /some/path/__fault").await;
    assert_eq!(server.faults().len(), 1);
    let asked = server.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].query.as_deref(), Some("q"));
    assert_eq!(asked[0].file.as_deref(), Some(""));
}

#[tokio::test]
async fn stops_and_comes_back_at_the_same_address() {
    let (server, _folder) = serve(false).await;
    server.stop().await;
    assert!(TcpStream::connect(server.address).await.is_err());
    server.resume().await.unwrap();
    assert_eq!(ask(&server, "GET /some/path/").await.body, PAGE.as_bytes());
}
