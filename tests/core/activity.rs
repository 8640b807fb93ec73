//! The common activities: their names, typical answers and words, and finding one from what a person types.

use std::collections::HashSet;

use advice::{Gate, Opt, Question, Situation, Verdict, judge};
use domain::activity::{Kind, Template};
use domain::decision::TemplateKey;
use words::content::{activity_name, kind, option, option_for, question, question_for};

/// Key, kind, and the mode that the typical answers give. Keys are for ever: rows are added, never changed or removed.
static TEMPLATES: [(&str, &str, &str); 414] = [
    ("meeting", "talk", "sync"),
    ("email", "talk", "async"),
    ("chat", "talk", "async"),
    ("decision", "talk", "mix"),
    ("big-problem", "talk", "sync"),
    ("feature-details", "talk", "sync"),
    ("brainstorm", "talk", "mix"),
    ("kickoff", "talk", "sync"),
    ("bad-news", "talk", "sync"),
    ("praise", "talk", "async"),
    ("incident", "talk", "sync"),
    ("post-mortem", "talk", "mix"),
    ("demo", "talk", "sync"),
    ("handover", "talk", "mix"),
    ("negotiation", "talk", "mix"),
    ("sales-call", "talk", "sync"),
    ("workshop", "talk", "sync"),
    ("training", "talk", "mix"),
    ("announcement", "talk", "async"),
    ("budget", "talk", "mix"),
    ("conflict", "talk", "sync"),
    ("social", "talk", "sync"),
    ("roadmap", "talk", "mix"),
    ("knowledge-sharing", "talk", "async"),
    ("design-proposal", "talk", "mix"),
    ("thread", "talk", "sync"),
    ("feedback", "talk", "sync"),
    ("explain", "talk", "sync"),
    ("apology", "talk", "sync"),
    ("resign", "talk", "sync"),
    ("get-to-know", "talk", "sync"),
    ("troubleshoot", "talk", "sync"),
    ("turn-down", "talk", "async"),
    ("onboarding", "talk", "mix"),
    ("performance-review", "talk", "sync"),
    ("dismiss", "talk", "sync"),
    ("layoffs", "talk", "sync"),
    ("warning", "talk", "mix"),
    ("quiet-word", "talk", "sync"),
    ("no-promotion", "talk", "sync"),
    ("reorganisation", "talk", "mix"),
    ("contract-change-job", "talk", "sync"),
    ("grievance", "talk", "sync"),
    ("report-misconduct", "talk", "async"),
    ("mediation", "talk", "sync"),
    ("call-in-sick", "talk", "sync"),
    ("tell-health", "talk", "sync"),
    ("farewell", "talk", "async"),
    ("welcome", "talk", "sync"),
    ("leave-role", "talk", "async"),
    ("quit-client", "talk", "async"),
    ("end-contract", "talk", "async"),
    ("contract-terms", "talk", "async"),
    ("bad-news-client", "talk", "sync"),
    ("price-increase", "talk", "async"),
    ("quote", "talk", "async"),
    ("requirements", "talk", "sync"),
    ("complaint-answer", "talk", "mix"),
    ("legal-threat", "talk", "async"),
    ("press", "talk", "sync"),
    ("policy", "talk", "async"),
    ("policy-draft", "talk", "mix"),
    ("condolence", "talk", "async"),
    ("stand-by", "talk", "sync"),
    ("congratulate", "talk", "async"),
    ("thanks", "talk", "async"),
    ("personal-news", "talk", "sync"),
    ("break-up", "talk", "sync"),
    ("quarrel", "talk", "mix"),
    ("distance", "talk", "async"),
    ("confront", "talk", "sync"),
    ("family-decision", "talk", "sync"),
    ("family-business", "talk", "mix"),
    ("decline-invite", "talk", "async"),
    ("cancel-plan", "talk", "mix"),
    ("neighbour-noise", "talk", "sync"),
    ("neighbour-note", "talk", "async"),
    ("rent-arrears", "talk", "mix"),
    ("notice-tenant", "talk", "async"),
    ("notice-flat", "talk", "async"),
    ("rent-increase", "talk", "async"),
    ("tenants-decision", "talk", "mix"),
    ("owners-assembly", "talk", "mix"),
    ("flatmates", "talk", "sync"),
    ("pupil-behaviour", "talk", "sync"),
    ("parent-note", "talk", "async"),
    ("absence-note", "talk", "async"),
    ("test-results", "talk", "async"),
    ("diagnosis", "talk", "sync"),
    ("medical-order", "talk", "async"),
    ("lead-handover", "talk", "sync"),
    ("care-relatives", "talk", "sync"),
    ("error-report", "talk", "async"),
    ("harm-told", "talk", "sync"),
    ("variation", "talk", "mix"),
    ("job-briefing", "talk", "sync"),
    ("teach-task", "talk", "sync"),
    ("machine-fault", "talk", "sync"),
    ("recall", "talk", "mix"),
    ("menu-change", "talk", "mix"),
    ("board-vote", "talk", "mix"),
    ("statutes", "talk", "mix"),
    ("election", "talk", "async"),
    ("group-vote", "talk", "mix"),
    ("expel", "talk", "mix"),
    ("volunteer-end", "talk", "sync"),
    ("parents-assembly", "talk", "mix"),
    ("group-talk", "talk", "mix"),
    ("troublemaker", "talk", "sync"),
    ("release-go", "talk", "mix"),
    ("review-dispute", "talk", "sync"),
    ("rfc-stall", "talk", "mix"),
    ("architecture", "talk", "async"),
    ("oss-channel", "talk", "async"),
    ("design-session", "talk", "sync"),
    ("incident-update", "talk", "async"),
    ("foreign-partner", "talk", "mix"),
    ("team-habits", "talk", "mix"),
    ("boss-scolds", "talk", "sync"),
    ("private-sale", "talk", "mix"),
    ("emergency-call", "talk", "sync"),
    ("rude-mail", "talk", "mix"),
    ("ticket-first", "talk", "async"),
    ("camera-on", "talk", "mix"),
    ("hybrid-meeting", "talk", "sync"),
    ("after-hours", "talk", "mix"),
    ("credit-taken", "talk", "sync"),
    ("disagree-boss", "talk", "sync"),
    ("presentation", "talk", "mix"),
    ("summons", "talk", "mix"),
    ("office-nuisance", "talk", "sync"),
    ("private-questions", "talk", "async"),
    ("unfair-review", "talk", "mix"),
    ("internal-move", "talk", "mix"),
    ("free-rider", "talk", "sync"),
    ("cheating-case", "talk", "mix"),
    ("departure-news", "talk", "mix"),
    ("resignation-received", "talk", "sync"),
    ("hygiene", "talk", "sync"),
    ("set-boundary", "talk", "sync"),
    ("tell-hurt", "talk", "sync"),
    ("relationship-talk", "talk", "sync"),
    ("friend-silent", "talk", "async"),
    ("co-parent", "talk", "async"),
    ("cancel-appointment", "talk", "async"),
    ("angry-parent", "talk", "sync"),
    ("neighbour-agree", "talk", "mix"),
    ("turn-down-advance", "talk", "async"),
    ("end-friendship", "talk", "sync"),
    ("landlord-entry", "talk", "async"),
    ("group-chat", "talk", "async"),
    ("other-parent", "talk", "sync"),
    ("death-news", "talk", "sync"),
    ("rule-reminder", "talk", "async"),
    ("coach-complaint", "talk", "sync"),
    ("contact-hours", "talk", "async"),
    ("ask-move-out", "talk", "sync"),
    ("answer-contact", "talk", "async"),
    ("parent-frail", "talk", "sync"),
    ("crisis-support", "talk", "sync"),
    ("intervention", "talk", "sync"),
    ("confess", "talk", "sync"),
    ("damage-own", "talk", "mix"),
    ("treatment-talk", "talk", "mix"),
    ("child-accident", "talk", "mix"),
    ("volunteer-slack", "talk", "sync"),
    ("end-provider", "talk", "async"),
    ("divide-estate", "talk", "mix"),
    ("unsafe-act", "talk", "sync"),
    ("ask-tone", "talk", "sync"),
    ("show-draft", "talk", "mix"),
    ("leave-flatshare", "talk", "sync"),
    ("stuck-alone", "talk", "sync"),
    ("scolded", "talk", "sync"),
    ("agree-channel", "talk", "sync"),
    ("tell-children", "talk", "sync"),
    ("contact-ill-colleague", "talk", "async"),
    ("return-to-work", "talk", "sync"),
    ("micromanage", "talk", "sync"),
    ("own-up", "talk", "sync"),
    ("decline-honour", "talk", "sync"),
    ("author-order", "talk", "mix"),
    ("grade-answer", "talk", "mix"),
    ("buddy", "talk", "sync"),
    ("budget-home", "talk", "mix"),
    ("group-holiday", "talk", "async"),
    ("share-illness", "talk", "async"),
    ("rumour", "talk", "sync"),
    ("contradicting-client", "talk", "mix"),
    ("life-story", "talk", "sync"),
    ("silent-worry", "talk", "sync"),
    ("tasks-lost", "talk", "mix"),
    ("warn-about", "talk", "sync"),
    ("family-illness", "talk", "sync"),
    ("take-back-role", "talk", "sync"),
    ("know-team", "talk", "sync"),
    ("tell-forgets", "talk", "sync"),
    ("pick-brain", "talk", "async"),
    ("hand-back", "talk", "mix"),
    ("reach-absent", "talk", "mix"),
    ("own-way", "talk", "sync"),
    ("leave-club", "talk", "async"),
    ("colleague-habit", "talk", "sync"),
    ("share-out", "talk", "mix"),
    ("team-fault", "talk", "sync"),
    ("at-home", "talk", "sync"),
    ("family-call-change", "talk", "sync"),
    ("neighbour-trouble", "talk", "sync"),
    ("group-row", "talk", "sync"),
    ("question", "ask", "async"),
    ("access", "ask", "async"),
    ("time-off", "ask", "async"),
    ("help", "ask", "async"),
    ("request", "ask", "async"),
    ("approval", "ask", "async"),
    ("support", "ask", "async"),
    ("escalation", "ask", "sync"),
    ("raise", "ask", "sync"),
    ("reminder", "ask", "async"),
    ("schedule", "ask", "async"),
    ("survey", "ask", "async"),
    ("adjustment", "ask", "async"),
    ("payment-first", "ask", "async"),
    ("payment-last", "ask", "async"),
    ("client-silent", "ask", "mix"),
    ("refund", "ask", "async"),
    ("testimonial", "ask", "async"),
    ("first-contact", "ask", "async"),
    ("ask-adviser", "ask", "sync"),
    ("customer-why", "ask", "sync"),
    ("invite", "ask", "async"),
    ("repair-request", "ask", "async"),
    ("teacher-ask", "ask", "sync"),
    ("doctor-question", "ask", "async"),
    ("book-appointment", "ask", "async"),
    ("order-material", "ask", "async"),
    ("delivery", "ask", "async"),
    ("swap-shift", "ask", "async"),
    ("volunteer-win", "ask", "sync"),
    ("donation", "ask", "mix"),
    ("grant", "ask", "async"),
    ("petition", "ask", "async"),
    ("confirm-in-writing", "ask", "mix"),
    ("recruiter-answer", "ask", "async"),
    ("deadline-extend", "ask", "mix"),
    ("colleague-silent", "ask", "mix"),
    ("remote-request", "ask", "mix"),
    ("overload", "ask", "mix"),
    ("delegate", "ask", "mix"),
    ("skip-meeting", "ask", "async"),
    ("offer-written", "ask", "mix"),
    ("call-unannounced", "ask", "mix"),
    ("propose-idea", "ask", "mix"),
    ("rejection-why", "ask", "async"),
    ("offer-time", "ask", "async"),
    ("interview-move", "ask", "async"),
    ("bug-report", "ask", "async"),
    ("referral-ask", "ask", "mix"),
    ("grade-dispute", "ask", "mix"),
    ("supervisor-contact", "ask", "async"),
    ("record-call", "ask", "async"),
    ("paper-status", "ask", "async"),
    ("recorded-interview", "ask", "async"),
    ("ask-out", "ask", "sync"),
    ("friend-owes", "ask", "async"),
    ("firm-silent", "ask", "mix"),
    ("bill-dispute", "ask", "mix"),
    ("deposit-back", "ask", "mix"),
    ("appeal", "ask", "async"),
    ("trader-late", "ask", "mix"),
    ("landlord-permission", "ask", "async"),
    ("apply-flat", "ask", "mix"),
    ("ask-reference", "ask", "async"),
    ("student-ask", "ask", "async"),
    ("staff-complaint", "ask", "sync"),
    ("urgent-clinical", "ask", "sync"),
    ("child-protection", "ask", "sync"),
    ("support-plan", "ask", "mix"),
    ("report-nuisance", "ask", "async"),
    ("table-complaint", "ask", "sync"),
    ("reorder-prescription", "ask", "async"),
    ("objection", "ask", "mix"),
    ("describe-fault", "ask", "mix"),
    ("win-members", "ask", "mix"),
    ("rsvp", "ask", "async"),
    ("tenant-owes", "ask", "mix"),
    ("pay-error", "ask", "async"),
    ("insurance-claim", "ask", "async"),
    ("authority-question", "ask", "mix"),
    ("ask-quote", "ask", "mix"),
    ("supplier-complaint", "ask", "mix"),
    ("scope-creep", "ask", "mix"),
    ("bullying-school", "ask", "sync"),
    ("ask-feedback", "ask", "mix"),
    ("pitch", "ask", "mix"),
    ("ask-honour", "ask", "sync"),
    ("change-wish", "ask", "mix"),
    ("summon", "ask", "mix"),
    ("file-grievance", "ask", "async"),
    ("small-questions", "ask", "mix"),
    ("ward-answers", "ask", "mix"),
    ("other-channel", "ask", "async"),
    ("agreed-differently", "ask", "async"),
    ("ask-agenda", "ask", "async"),
    ("change-mind", "ask", "mix"),
    ("drop-meeting", "ask", "sync"),
    ("collect", "ask", "async"),
    ("bank-fraud", "ask", "mix"),
    ("joint-gift", "ask", "async"),
    ("extra-cost", "ask", "async"),
    ("promise-kept", "ask", "sync"),
    ("fewer-hours", "ask", "mix"),
    ("prepare-visit", "ask", "mix"),
    ("interview", "hire", "sync"),
    ("candidate-thinking", "hire", "sync"),
    ("home-assignment", "hire", "async"),
    ("debrief", "hire", "mix"),
    ("interview-feedback", "hire", "async"),
    ("screening", "hire", "async"),
    ("reject", "hire", "async"),
    ("reject-paper", "hire", "async"),
    ("reject-several", "hire", "async"),
    ("reference-give", "hire", "async"),
    ("reference-ask", "hire", "sync"),
    ("offer", "hire", "sync"),
    ("offer-negotiate", "hire", "mix"),
    ("apply", "hire", "async"),
    ("application-follow-up", "hire", "async"),
    ("interview-thanks", "hire", "async"),
    ("phone-screen", "hire", "sync"),
    ("trial-day", "hire", "sync"),
    ("exit-interview", "hire", "sync"),
    ("cast-list", "hire", "mix"),
    ("withdraw", "hire", "async"),
    ("assignment-do", "hire", "mix"),
    ("withdraw-accepted", "hire", "mix"),
    ("bug-fix", "task", "async"),
    ("code-review", "task", "async"),
    ("deep-work", "task", "async"),
    ("estimate", "task", "async"),
    ("document-review", "task", "async"),
    ("pair-programming", "task", "sync"),
    ("plan-event", "task", "mix"),
    ("move-house", "task", "async"),
    ("essay-feedback", "task", "mix"),
    ("homework", "task", "async"),
    ("exam-oral", "task", "sync"),
    ("class-trip", "task", "async"),
    ("snag-list", "task", "async"),
    ("fault-small", "task", "async"),
    ("stock-count", "task", "async"),
    ("till", "task", "sync"),
    ("minutes", "task", "async"),
    ("chat-record", "task", "async"),
    ("usability", "task", "sync"),
    ("translation", "task", "async"),
    ("data-task", "task", "async"),
    ("buy", "task", "async"),
    ("prepare-meeting", "task", "async"),
    ("pet-care", "task", "mix"),
    ("brief-sitter", "task", "mix"),
    ("scam-check", "task", "sync"),
    ("grade-together", "task", "mix"),
    ("office-day", "place", "sync"),
    ("home-day", "place", "async"),
    ("offsite", "place", "sync"),
    ("visit", "place", "sync"),
    ("viewing", "place", "sync"),
    ("see-doctor", "place", "sync"),
    ("site-meeting", "place", "sync"),
    ("measure", "place", "sync"),
    ("office-rule", "place", "mix"),
    ("study-group", "place", "sync"),
    ("parents-visit", "place", "sync"),
    ("take-course", "place", "mix"),
    ("status", "recurring", "async"),
    ("stand-up", "recurring", "async"),
    ("one-to-one", "recurring", "sync"),
    ("retrospective", "recurring", "sync"),
    ("sprint-planning", "recurring", "mix"),
    ("refinement", "recurring", "async"),
    ("all-hands", "recurring", "mix"),
    ("team-meeting", "recurring", "mix"),
    ("mentoring", "recurring", "sync"),
    ("child-diary", "recurring", "mix"),
    ("school-report", "recurring", "mix"),
    ("lesson", "recurring", "sync"),
    ("care-handover", "recurring", "sync"),
    ("shift-handover", "recurring", "mix"),
    ("on-call-handover", "recurring", "mix"),
    ("care-log", "recurring", "async"),
    ("case-conference", "recurring", "mix"),
    ("safety-talk", "recurring", "sync"),
    ("shift-briefing", "recurring", "sync"),
    ("rota", "recurring", "async"),
    ("board-meeting", "recurring", "mix"),
    ("assembly", "recurring", "mix"),
    ("rehearsal", "recurring", "sync"),
    ("rehearsal-notes", "recurring", "async"),
    ("club-evening", "recurring", "sync"),
    ("service-plan", "recurring", "async"),
    ("zone-call", "recurring", "mix"),
    ("stand-up-zones", "recurring", "async"),
    ("news-call", "recurring", "async"),
    ("release-sync", "recurring", "async"),
    ("triage", "recurring", "async"),
    ("leadership-report", "recurring", "async"),
    ("quarter-review", "recurring", "mix"),
    ("advisers", "recurring", "mix"),
    ("client-check", "recurring", "sync"),
    ("office-hours", "recurring", "sync"),
    ("newsletter", "recurring", "async"),
    ("family-call", "recurring", "sync"),
    ("family-plan", "recurring", "async"),
];

/// The examples of the article, and the mode that it gives each.
const ARTICLE: [(&str, &str); 15] = [
    ("office-day", "sync"),
    ("meeting", "sync"),
    ("interview", "sync"),
    ("email", "async"),
    ("home-day", "async"),
    ("deep-work", "async"),
    ("home-assignment", "async"),
    ("chat", "async"),
    ("decision", "mix"),
    ("big-problem", "sync"),
    ("bug-fix", "async"),
    ("help", "async"),
    ("candidate-thinking", "sync"),
    ("feature-details", "sync"),
    ("retrospective", "sync"),
];

fn usual(template: Template) -> Verdict {
    judge(Situation { answers: template.answers(), custom: template.custom() })
}

#[track_caller]
fn template(key: &str) -> Template {
    Template::from_key(key).unwrap_or_else(|| panic!("no template {key}"))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[track_caller]
fn check_calm(text: &str) {
    assert_eq!(text.trim(), text, "{text:?}");
    assert!(!text.contains(['!', '\'', '"']) && !text.contains("  "), "{text}");
    for word in ["simply", "just ", "obviously", "please", "utilize", "leverage"] {
        assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
    }
}

#[test]
fn keys_and_kinds_never_change() {
    let found: Vec<_> = Template::ALL.iter().map(|template| (template.key(), template.kind().key())).collect();
    assert_eq!(found, TEMPLATES.map(|(key, kind, _)| (key, kind)));
    for (place, template) in Template::ALL.into_iter().enumerate() {
        assert!(TemplateKey::parse(template.key()).is_ok(), "{}", template.key());
        assert_eq!(Template::from_key(template.key()), Some(template));
        assert_eq!(template as usize, place);
    }
    assert_eq!(Kind::ALL.map(Kind::key), ["talk", "ask", "hire", "task", "place", "recurring"]);
    assert!(Kind::ALL.into_iter().all(|kind| Kind::from_key(kind.key()) == Some(kind)));
    assert_eq!((Template::from_key("other"), Kind::from_key("Talk")), (None, None));
    assert_eq!(Template::ALL.iter().map(|template| template.key()).collect::<HashSet<_>>().len(), Template::COUNT);
}

#[test]
fn typical_answers_come_to_the_mode_that_the_sources_give() {
    let mut wrong = Vec::new();
    for (key, _, mode) in TEMPLATES {
        let verdict = usual(template(key));
        let gate = verdict.gate.map_or("", |gate| gate.question().key());
        println!("{key:22}{:7}{:7}{gate}", verdict.mode.key(), verdict.strength.key());
        if mode != "-" && mode != verdict.mode.key() {
            wrong.push(format!("{key}: {}, not {mode}", verdict.mode.key()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_example_of_the_article_has_a_template_of_the_same_mode() {
    for (key, mode) in ARTICLE {
        assert_eq!(usual(template(key)).mode.key(), mode, "{key}");
    }
}

#[test]
fn typical_answers_say_enough_and_leave_the_brief_to_the_person() {
    for template in Template::ALL {
        let answers = template.answers();
        let custom = usize::from(template.custom().is_some());
        assert!(answers.options().count() + custom >= 1, "{template:?}");
        assert!(answers.option(Question::Brief).is_none(), "{template:?}");
    }
}

#[test]
fn what_can_hurt_is_always_said_in_private_and_what_burns_at_once() {
    for key in ["bad-news", "conflict", "performance-review", "apology", "dismiss", "layoffs", "diagnosis", "break-up"]
    {
        assert_eq!(usual(template(key)).gate, Some(Gate::Sensitivity), "{key}");
    }
    for key in ["incident", "machine-fault", "lead-handover", "till"] {
        assert_eq!(usual(template(key)).gate, Some(Gate::Urgency), "{key}");
    }
}

#[test]
fn names_are_short_calm_and_differ() {
    let mut seen = HashSet::new();
    for name in Template::ALL.map(activity_name) {
        check_calm(name);
        assert!((1..=48).contains(&length(name)), "{name}");
        assert!(seen.insert(name), "{name} twice");
    }
    for name in Kind::ALL.map(kind) {
        check_calm(name);
        assert!((1..=20).contains(&length(name)) && seen.insert(name), "{name}");
    }
}

#[test]
fn a_kind_rewords_questions_and_never_their_names_in_tables() {
    for of in Question::ALL {
        assert_eq!(question_for(of, None), question(of));
        for kind in Kind::ALL {
            let text = question_for(of, Some(kind));
            check_calm(text.title);
            check_calm(text.help);
            assert!(text.title.ends_with('?') && length(text.title) <= 80, "{}", text.title);
            assert!(text.help.is_empty() || text.help.ends_with('.'), "{}", text.help);
            assert!(length(text.help) <= 80, "{}", text.help);
            assert_eq!(text.short, question(of).short);
            check_options(of.options(), kind);
        }
    }
}

#[track_caller]
fn check_options(options: &[Opt], kind: Kind) {
    let mut labels = HashSet::new();
    for offered in options {
        assert_eq!(option_for(*offered, None), option(*offered));
        let text = option_for(*offered, Some(kind));
        check_calm(text.label);
        check_calm(text.hint);
        assert!((1..=60).contains(&length(text.label)) && length(text.hint) <= 110, "{text:?}");
        assert!(labels.insert(text.label), "{} twice", text.label);
    }
}
