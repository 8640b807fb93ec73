//! Words about the meeting as a whole.

/// What is counted where people are.
pub(crate) const PEOPLE: &[&str] = &[
    "people",
    "persons",
    "participants",
    "attendees",
    "members",
    "personen",
    "teilnehmer",
    "leute",
    "personnes",
    "personas",
];

/// Keys before the names of those who come.
pub(crate) const ATTENDEES: &[&str] = &[
    "attendees",
    "participants",
    "present",
    "members",
    "invited",
    "people",
    "teilnehmer",
    "teilnehmende",
    "anwesend",
    "presents",
    "asistentes",
    "aanwezig",
];

/// Each week.
pub(crate) const WEEKLY: &[&str] =
    &["weekly", "every week", "each week", "once a week", "wochentlich", "jede woche", "hebdomadaire", "semanal"];

/// Every second week.
pub(crate) const FORTNIGHTLY: &[&str] = &[
    "every two weeks",
    "every 2 weeks",
    "every second week",
    "every other week",
    "fortnightly",
    "biweekly",
    "bi weekly",
    "alle zwei wochen",
    "alle 2 wochen",
];

/// Each month.
pub(crate) const MONTHLY: &[&str] =
    &["monthly", "every month", "each month", "once a month", "monatlich", "jeden monat", "mensuel", "mensual"];

/// Each quarter.
pub(crate) const QUARTERLY: &[&str] = &[
    "quarterly",
    "every quarter",
    "each quarter",
    "every three months",
    "vierteljahrlich",
    "trimestriel",
    "trimestral",
];
