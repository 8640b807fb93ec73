//! Small drawings that go before a word, all on one grid of 20 by 20: lines two wide with blunt ends, like the bars.

use crate::ui::dom::{View, svg};

/// What an icon is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Keep on this device.
    Keep,
    /// Hand on to others.
    Share,
    /// Ask someone.
    Ask,
    /// Copy a text.
    Copy,
    /// Save as a file.
    Save,
    /// Send as mail.
    Mail,
    /// Change what is there.
    Change,
    /// Delete.
    Delete,
    /// Take back.
    Undo,
    /// From the beginning.
    Again,
    /// Play.
    Play,
    /// Stop for now.
    Pause,
    /// One step on.
    Forward,
    /// One step back.
    Back,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Keep => "M5 3h10v14l-5-4-5 4z",
            Self::Share => "M10 13V3M6 7l4-4 4 4M4 11v6h12v-6",
            Self::Ask => "M3 4h14v9H9l-4 4v-4H3z",
            Self::Copy => "M7 7h10v10H7zM13 7V3H3v10h4",
            Self::Save => "M10 3v10M6 9l4 4 4-4M4 17h12",
            Self::Mail => "M3 5h14v10H3zM3 6l7 5 7-5",
            Self::Change => "M4 16v-4l9-9 4 4-9 9zM11 5l4 4",
            Self::Delete => "M3 6h14M8 6V3h4v3M5 6v11h10V6",
            Self::Undo => "M8 4 4 8l4 4M4 8h8a4 4 0 0 1 0 8H8",
            Self::Again => "M15 6a6.4 6.4 0 1 0 1 5M16 2v5h-5",
            Self::Play => "M6 4l9 6-9 6z",
            Self::Pause => "M7 4v12M13 4v12",
            Self::Forward => "M5 4l7 6-7 6M15 4v12",
            Self::Back => "M15 4l-7 6 7 6M5 4v12",
        }
    }
}

/// The drawing. It says nothing to a screen reader: the word after it does.
pub fn icon(icon: Icon) -> View {
    svg("svg")
        .class("icon")
        .attr("viewBox", "0 0 20 20")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", icon.path()))
}
