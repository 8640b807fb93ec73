//! The parts that pages are made of, one a file.

pub mod answer_list;
pub mod bars;
pub mod button;
pub mod choice;
pub mod decision_view;
pub mod flip_list;
pub mod frame;
pub mod notices;
pub mod picture;
pub mod reason_list;
pub mod share;
pub mod wording;

pub use answer_list::answer_list;
pub use bars::bars;
pub use button::{Weight, button, button_for, link_button};
pub use choice::choice;
pub use decision_view::{DecisionView, Reader, headline};
pub use flip_list::flip_list;
pub use frame::{footer, header};
pub use notices::notices;
pub use picture::picture;
pub use reason_list::reason_list;
pub use share::share;
pub use wording::Wording;
