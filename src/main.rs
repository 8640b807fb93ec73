//! Mounts the app.

/// Draws the app in the page.
#[cfg(target_arch = "wasm32")]
fn main() {
    sync_or_async::ui::mount();
}

/// The app runs in a browser alone; this only says so.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Sync or Async runs in a browser: start it with `cargo xtask serve`.");
}
