//! Where the rules come from.

/// How well a claim is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Several experiments, or a meta-analysis.
    A,
    /// One or a few good studies, or a tested theory.
    B,
    /// Broad agreement among practitioners.
    C,
    /// Opinion.
    D,
}

/// A source that a rule cites. Its full name is brought by whoever shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The article that the app began with: "Sync or Async: Choosing the Right Approach".
    Article,
    /// Media synchronicity theory: Dennis, Fuller & Valacich 2008.
    Synchronicity,
    /// Media richness: Daft & Lengel 1986.
    Richness,
    /// How well tone survives in e-mail: Kruger, Epley, Parker & Ng 2005.
    Tone,
    /// Groups producing ideas: Mullen, Johnson & Salas 1991, and others.
    Ideas,
    /// Coming back to interrupted work: Parnin & Rugaber 2011.
    Resumption,
    /// Public guides of teams that write: GitLab, Doist, Google and others.
    Guides,
    /// How close a voice makes people feel: Kumar & Epley 2021.
    Voice,
    /// What people told of their own situations in public, and what others advised.
    People,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Article,
        Self::Synchronicity,
        Self::Richness,
        Self::Tone,
        Self::Ideas,
        Self::Resumption,
        Self::Guides,
        Self::Voice,
        Self::People,
    ];
}

impl Grade {
    /// All of them, the best first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Its letter.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}
