//! The sources and how well each kind of claim is supported.

use advice::{Grade, Source};

/// The words of one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// A short name, to stand beside a reason.
    pub name: &'static str,
    /// The full reference.
    pub full: &'static str,
    /// Where it can be read, for one that has a lasting address. Never requested by the app itself.
    pub address: Option<&'static str>,
}

/// The words of a source.
pub const fn source(source: Source) -> &'static SourceText {
    match source {
        Source::Article => &SourceText {
            name: "The article",
            full: "“Sync or Async: Choosing the Right Approach”, the article that this app grew from.",
            address: None,
        },
        Source::Synchronicity => &SourceText {
            name: "Media synchronicity theory",
            full: "A. R. Dennis, R. M. Fuller and J. S. Valacich (2008): Media, Tasks, and Communication Processes: \
                   A Theory of Media Synchronicity. MIS Quarterly 32(3), 575–600.",
            address: Some("https://doi.org/10.2307/25148857"),
        },
        Source::Richness => &SourceText {
            name: "Media richness theory",
            full: "R. L. Daft and R. H. Lengel (1986): Organizational Information Requirements, Media Richness and \
                   Structural Design. Management Science 32(5), 554–571. Tests of the theory gave weak support.",
            address: None,
        },
        Source::Tone => &SourceText {
            name: "Tone in email",
            full: "J. Kruger, N. Epley, J. Parker and Z.-W. Ng (2005): Egocentrism over E-Mail: Can We Communicate as \
                   Well as We Think? Journal of Personality and Social Psychology 89(6), 925–936. It compares text \
                   with voice, not later with now.",
            address: None,
        },
        Source::Ideas => &SourceText {
            name: "Brainstorming experiments",
            full: "B. Mullen, C. Johnson and E. Salas (1991): Productivity Loss in Brainstorming Groups: A \
                   Meta-Analytic Integration. Basic and Applied Social Psychology 12(1), 3–23. Also M. Diehl and \
                   W. Stroebe (1987), and K. Girotra, C. Terwiesch and K. T. Ulrich (2010).",
            address: None,
        },
        Source::Resumption => &SourceText {
            name: "Interrupted work",
            full: "C. Parnin and S. Rugaber (2011): Resumption Strategies for Interrupted Programming Tasks. Software \
                   Quality Journal 19(1), 5–34. Of 10,000 sessions, one in ten got going again within a minute.",
            address: None,
        },
        Source::Voice => &SourceText {
            name: "Voice and closeness",
            full: "A. Kumar and N. Epley (2021): It’s Surprisingly Nice to Hear You. Journal of Experimental Psychology: \
                   General 150(3), 595–607. A call makes people feel closer than text, takes no longer, and is less \
                   awkward than they expect; a picture adds nothing.",
            address: Some("https://doi.org/10.1037/xge0000962"),
        },
        Source::People => &SourceText {
            name: "What people told",
            full: "Situations that people told of themselves in public, in forums, columns and trackers, and what others \
                   advised them; read for this app in 2026.",
            address: None,
        },
        Source::Guides => &SourceText {
            name: "Team guides",
            full: "Public guides of teams that write much of their work down, among them GitLab, Doist, PagerDuty, \
                   Google, Slack, Sourcegraph, 18F, PostHog and Buffer.",
            address: None,
        },
    }
}

/// What a grade means.
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "Several experiments, or a study that sums them up.",
        Grade::B => "One or a few good studies, or a theory that was tested.",
        Grade::C => "Broad agreement among people who do it.",
        Grade::D => "An opinion.",
    }
}
