//! What tells a person's name from another word.

/// Small words within a name.
#[rustfmt::skip]
pub(crate) const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "vom", "zu", "der", "den",
    "ten", "ter", "el", "al", "bin", "ibn", "ben", "y", "e", "af", "av",
];

/// What stands before a name.
#[rustfmt::skip]
pub(crate) const BEFORE: &[&str] = &[
    "by", "led by", "presented by", "presenter", "owner", "lead", "speaker", "host", "with", "from", "durch",
    "von", "par", "por", "da", "door",
];

/// Written in the place of a name by people who mean no one or everyone.
#[rustfmt::skip]
pub(crate) const NO_ONE: &[&str] = &[
    "", "all", "everyone", "everybody", "whole team", "the team", "team", "open", "tbd", "tba", "tbc", "n a", "na",
    "none", "nobody", "no one", "any", "anyone", "various", "alle", "alle zusammen", "niemand", "offen", "n n",
    "tous", "tout le monde", "toutes", "aucun", "personne", "todos", "todas", "nadie", "ninguno", "tutti",
    "nessuno", "allen", "iedereen", "niemand", "все", "全員", "全体", "大家", "الجميع",
];

/// Months that are first names as well: names beside a time and before a colon.
#[rustfmt::skip]
pub(crate) const MONTHS_AND_NAMES: &[&str] =
    &["april", "may", "june", "jun", "jan", "august", "mar", "mai", "juni", "juli"];

/// Words with a capital that are no names, folded: said of a topic, a place in time, a state of things.
#[rustfmt::skip]
pub(crate) const NOT_NAMES: &[&str] = &[
    // Times
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "today", "tomorrow", "spring", "summer", "autumn", "winter", "fall", "morning", "afternoon",
    "evening", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar",
    "februar", "marz", "mai", "juni", "juli", "oktober", "dezember", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "lunes", "martes", "miercoles", "jueves", "viernes", "enero", "diciembre", "janvier", "fevrier",
    "decembre",
    // What is done
    "discussion", "discuss", "decision", "decide", "update", "updates", "status", "review", "report", "reports",
    "info", "information", "vote", "approval", "feedback", "brainstorm", "brainstorming", "ideas", "draft", "plan",
    "planning", "presentation", "demo", "workshop", "training", "q a", "qa", "questions", "introduction",
    "welcome", "break", "lunch", "coffee", "pause", "wrap", "closing", "end", "start", "recap", "retro",
    "retrospective", "summary", "overview", "next", "steps", "actions", "action", "follow", "entscheidung",
    "beschluss", "diskussion", "bericht", "ideen", "entwurf", "fragen", "abstimmung", "presentación",
    // What is talked of
    "agenda", "minutes", "notes", "budget", "finance", "finances", "marketing", "sales", "legal", "engineering",
    "product", "design", "support", "operations", "ops", "hr", "it", "team", "board", "committee", "project",
    "projects", "roadmap", "strategy", "vision", "launch", "release", "version", "phase", "part", "option",
    "options", "proposal", "paper", "document", "documents", "slides", "data", "numbers", "results", "survey",
    "policy", "process", "quality", "security", "safety", "hiring", "website", "app", "beta", "alpha", "final",
    "new", "old", "open", "closed", "optional", "confidential", "private", "public", "internal", "external",
    "remote", "online", "hybrid", "zoom", "teams", "room", "office", "pdf", "link", "faq", "aob", "tbd", "tba",
    "fyi", "rfc", "mvp", "gdpr", "eu", "uk", "usa", "us", "q1", "q2", "q3", "q4", "h1", "h2", "yes", "no", "if",
    "the", "a", "an", "what", "how", "why", "who", "when", "where", "do", "should", "can", "is", "are", "we",
    "all", "and", "or", "blocked", "urgent", "important", "note", "see", "only", "please", "cont", "continued",
    "time", "max", "north", "south", "east", "west", "general", "other", "various", "misc", "christmas", "easter",
    "dates", "news", "risks", "risk", "issues", "issue", "goals", "targets", "costs", "prices", "pricing",
    "customers", "members", "volunteers", "parents", "staff", "garden", "kitchen", "volunteer", "events", "event",
    "party", "festival", "concert",
];
