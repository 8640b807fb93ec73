//! The state that pages share: `Copy` handles with verbs over private signals, made once, by the app itself.

mod desk;
mod nav;
mod notice;
mod past;

pub use desk::Desk;
pub use nav::Nav;
pub use notice::Notice;
pub use past::Past;
