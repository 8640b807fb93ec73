//! Which address shows which page. The only place that knows addresses.

use std::fmt;

use advice::Question;

use crate::compare;
use crate::decision::DecisionId;
use crate::link;

/// A page, as the fragment of an address names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/`: what are you about to do?
    Start,
    /// `#/new`: the wizard from its beginning; with a query, a start link (see [`link::start`]).
    New(Option<String>),
    /// `#/new/activity`: which of the common activities is meant.
    Which,
    /// `#/new/<question>`: a question of the wizard.
    Ask(Question),
    /// `#/new/verdict`: the verdict on what is being made.
    Verdict,
    /// `#/d/<id>`: a kept decision.
    Kept(DecisionId),
    /// `#/history`: all kept decisions.
    History,
    /// `#/guide`: what sync and async are, and which to choose.
    Guide,
    /// `#/calendar`: a calendar's meetings, judged.
    Calendar,
    /// `#/settings`: what can be set, and everything that is kept, out and in.
    Settings,
    /// `#/agenda`: a whole agenda, judged item by item; `#a1…`: one that someone sent. The text as it came;
    /// [`link::decode_agenda`] reads it, or says why not.
    Agenda(Option<String>),
    /// `#/compare`, `#/compare/<code>/<code>`: decisions side by side, each by the code of its link; none yet, or up to
    /// [`compare::MOST`]. A code is letters and digits; [`link::decode`] reads it, or says why not.
    Compare(Vec<String>),
    /// `#d1…`, `#s1…`: a link that someone made. The text as it came; [`link::decode`] reads it, or says why not.
    Shared(String),
    /// Any other address, without its `#`: the page says so, and leads back.
    Missing(String),
}

const START: &str = "/";
const NEW: &str = "/new";
const WHICH: &str = "activity";
const VERDICT: &str = "verdict";
const KEPT: &str = "/d/";
const HISTORY: &str = "/history";
const GUIDE: &str = "/guide";
const CALENDAR: &str = "/calendar";
const SETTINGS: &str = "/settings";
const AGENDA: &str = "/agenda";
const COMPARE: &str = "/compare";

impl Route {
    /// The page of a fragment, with or without its `#`. A browser gives an empty one for an address without any.
    pub fn parse(fragment: &str) -> Self {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let page = || -> Option<Self> {
            match fragment {
                "" | START => Some(Self::Start),
                HISTORY => Some(Self::History),
                GUIDE => Some(Self::Guide),
                AGENDA => Some(Self::Agenda(None)),
                CALENDAR => Some(Self::Calendar),
                SETTINGS => Some(Self::Settings),
                _ => {
                    if let Some(id) = fragment.strip_prefix(KEPT) {
                        DecisionId::parse(id).ok().map(Self::Kept)
                    } else if let Some(codes) = fragment.strip_prefix(COMPARE) {
                        Self::comparison(codes)
                    } else {
                        Self::wizard(fragment.strip_prefix(NEW)?)
                    }
                }
            }
        };
        page().unwrap_or_else(|| {
            // A page's address never holds a link of ours, whatever its query says.
            let is_link = !fragment.starts_with('/');
            if is_link && link::looks_like_agenda(fragment) {
                return Self::Agenda(Some(fragment.to_owned()));
            }
            let shared = !fragment.starts_with('/') && link::looks_like_one(fragment);
            if shared { Self::Shared(fragment.to_owned()) } else { Self::Missing(fragment.to_owned()) }
        })
    }

    /// The page of what follows `/compare`.
    fn comparison(rest: &str) -> Option<Self> {
        if rest.is_empty() {
            return Some(Self::Compare(Vec::new()));
        }
        let codes: Vec<_> = rest.strip_prefix('/')?.split('/').take(compare::MOST + 1).map(str::to_owned).collect();
        let is_code = |code: &String| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (codes.len() <= compare::MOST && codes.iter().all(is_code)).then_some(Self::Compare(codes))
    }

    /// The page of what follows `/new`.
    fn wizard(rest: &str) -> Option<Self> {
        if rest.is_empty() {
            Some(Self::New(None))
        } else if let Some(query) = rest.strip_prefix('?') {
            Some(Self::New(Some(query.to_owned())))
        } else {
            match rest.strip_prefix('/')? {
                WHICH => Some(Self::Which),
                VERDICT => Some(Self::Verdict),
                question => Question::from_key(question).map(Self::Ask),
            }
        }
    }
}

/// The fragment with its `#`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => write!(f, "#{START}"),
            Self::New(None) => write!(f, "#{NEW}"),
            Self::New(Some(query)) => write!(f, "#{NEW}?{query}"),
            Self::Which => write!(f, "#{NEW}/{WHICH}"),
            Self::Ask(question) => write!(f, "#{NEW}/{}", question.key()),
            Self::Verdict => write!(f, "#{NEW}/{VERDICT}"),
            Self::Kept(id) => write!(f, "#{KEPT}{id}"),
            Self::History => write!(f, "#{HISTORY}"),
            Self::Guide => write!(f, "#{GUIDE}"),
            Self::Calendar => write!(f, "#{CALENDAR}"),
            Self::Settings => write!(f, "#{SETTINGS}"),
            Self::Compare(codes) => {
                write!(f, "#{COMPARE}")?;
                codes.iter().try_for_each(|code| write!(f, "/{code}"))
            }
            Self::Agenda(None) => write!(f, "#{AGENDA}"),
            Self::Agenda(Some(text)) | Self::Shared(text) | Self::Missing(text) => write!(f, "#{text}"),
        }
    }
}
