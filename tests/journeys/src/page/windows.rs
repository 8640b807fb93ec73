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

    /// Works on this window from now on.
    ///
    /// # Errors
    /// When it is closed.
    pub async fn use_window(&self, window: &WindowHandle) -> Result<(), Trouble> {
        Ok(self.driver().switch_to_window(window.clone()).await?)
    }
}
