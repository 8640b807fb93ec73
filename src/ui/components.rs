//! The parts that pages are made of, one a file.

pub mod answer_form;
pub mod answer_list;
pub mod bars;
pub mod bill;
pub mod button;
pub mod choice;
pub mod compare_map;
pub mod compare_table;
pub mod decision_view;
pub mod flip_list;
pub mod frame;
pub mod notices;
pub mod number_field;
pub mod picture;
pub mod plan;
pub mod reason_list;
pub mod share;
pub mod take_away;
pub mod ticks;

pub mod who;
pub mod wording;

pub use answer_form::{answer_field, answer_form};
pub use answer_list::answer_list;
pub use bars::bars;
pub use bill::bill;
pub use button::{Weight, button, button_for, link_button};
pub use choice::choice;
pub use compare_map::{Point, compare_maps};
pub use compare_table::compare_table;
pub use decision_view::{decision_view, section};
pub use flip_list::flip_list;
pub use frame::{footer, header};
pub use notices::notices;
pub use number_field::NumberField;
pub use picture::picture;
pub use plan::to_do;
pub use reason_list::reason_list;
pub use share::share;
pub use take_away::take_away;
pub use ticks::Ticks;
pub use who::Who;
pub use wording::Wording;
