//! The state that pages share: `Copy` handles with verbs over private signals, made once, by the app itself.

mod desk;
mod handed;
mod nav;
mod notice;
mod open;
mod past;
mod settings;

pub use desk::Desk;
pub use handed::{Handed, hand_over, handed};
pub use nav::Nav;
pub use notice::Notice;
pub use open::{Open, Reader};
pub use past::{Past, Search, new_id};
pub use settings::Settings;
