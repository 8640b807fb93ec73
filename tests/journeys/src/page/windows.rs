//! Several windows of one profile.

use thirtyfour::WindowHandle;

use super::Page;
use crate::failure::Trouble;

impl Page {
    /// The window that the page's methods work on.
    ///
    /// # Errors
    /// When it is closed.
    pub async fn window(&self) -> Result<WindowHandle, Trouble> {
        Ok(self.driver().window().await?)
    }

    /// Opens a second window with the same storage, and works on that from now on. (A window, not a tab: browsers slow
    /// hidden tabs down.)
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn new_window(&self) -> Result<WindowHandle, Trouble> {
        let window = self.driver().new_window().await?;
        self.use_window(&window).await?;
        Ok(window)
    }

    /// Crashes this window's page, as a tab that runs out of memory does (Chromium only); works on another from now on.
    ///
    /// # Errors
    /// When it does not crash, or the other is closed.
    pub async fn crash_and_use(&self, other: &WindowHandle) -> Result<(), Trouble> {
        // A page that crashed gives no answer.
        if self.driver().goto("chrome://crash").await.is_ok() {
            return Err(Trouble::new("the page did not crash"));
        }
        self.use_window(other).await
    }

    /// Works on this window from now on.
    ///
    /// # Errors
    /// When it is closed.
    pub async fn use_window(&self, window: &WindowHandle) -> Result<(), Trouble> {
        Ok(self.driver().switch_to_window(window.clone()).await?)
    }
}
