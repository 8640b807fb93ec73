//! What people call each activity: for the search alone, shown nowhere.

use crate::activity::Template;

/// Words and phrases beside the name, a comma between two: in lower case, without diacritics, and without the words
/// that the search leaves out. What may be written in one word or with a hyphen stands in one word.
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub(crate) const fn also(template: Template) -> &'static str {
    match template {
        Template::Meeting => {
            "discussion, talk something through, video call, zoom call, teams call, conference call, sync, catchup, \
             huddle, touch base, discuss, discuss topics, talk, conversation, phone call, meet, face face"
        }
        Template::Email => {
            "mail, letter, write someone, newsletter reply, write, reply, inbox, correspondence, cover letter"
        }
        Template::Chat => {
            "chat, slack message, teams message, whatsapp, sms, text message, ping, dm, direct message, message, note"
        }
        Template::Decision => {
            "decide which, choose, choice, pick option, reach agreement, agree, vote, steering committee, board \
             meeting, decide, decision, nogo, whether, which, pick between, compare options, options, settle, go no \
             go"
        }
        Template::BigProblem => {
            "hard problem, breakthrough, innovation, find way, figureout, problem, improve, reduce, solve, complex \
             problem, difficult, puzzle, increase"
        }
        Template::FeatureDetails => {
            "feature discussion, implementation details, how implement, requirements, specification, scope, feature, \
             specs, spec, write spec, behaviour, edge cases, user flow"
        }
        Template::Brainstorm => {
            "brainstorm, idea session, ideation, new ideas, creative session, find name, ideas, come ideas, slogan, \
             name, naming, logo, creative, think, campaign"
        }
        Template::Kickoff => "kickoff, start project, new project, launch project, start, launch",
        Template::BadNews => {
            "layoffs, dismissal, fire someone, firing, someone go, terminate, redundancy, project cancelled, cancel \
             project, tell someone bad news, reorg, reorganisation, restructuring, demotion, demote, laid off, lost, \
             loss, shut down, closing, pay cut, sad news, cut jobs, death"
        }
        Template::Praise => {
            "praise, thankyou, thanks, well done, congratulate, kudos, recognition, compliment, positive feedback, \
             award, shoutout, appreciation, great work, grateful"
        }
        Template::Incident => {
            "outage, production down, server down, site down, emergency, data breach, security incident, crisis, \
             down, failure, crash, hacked, servers, onfire, burning, alert, oncall"
        }
        Template::PostMortem => {
            "postmortem, incident review, outage review, root cause, what went wrong, cause, blameless, after outage"
        }
        Template::Demo => {
            "demo, show new feature, show results, sprint review, showcase, presentation, present results, present, \
             prototype, share screen, dashboard, screencast, walkthrough"
        }
        Template::Handover => {
            "hand over, handoff, pass work, transfer, before holiday, before leave, duties, replacement, successor, \
             holiday cover"
        }
        Template::Negotiation => {
            "negotiate, price, terms, deal, contract negotiation, supplier, bargain, vendor, pricing, offer, \
             agreement, rent, haggle"
        }
        Template::SalesCall => {
            "sales call, customer call, client call, new customer, prospect, pitch, lead, discovery call, sell, \
             sales, customer, client, first meeting"
        }
        Template::Workshop => {
            "design workshop, working session, hackathon, strategy day, session, design sprint, facilitate"
        }
        Template::Training => {
            "teach, course, lesson, webinar, class, learn tool, tutorial, learn, compliance, skills, practise, \
             bootcamp"
        }
        Template::Announcement => {
            "announce, news, newsletter, new policy, tell everyone, inform team, notify, broadcast, company news, \
             publish, memo, release notes, press release, tell team"
        }
        Template::Budget => {
            "budget meeting, approve budget, budget approval, spending, funding, finance plan, budget, costs, spend, \
             cut costs, forecast"
        }
        Template::Conflict => {
            "argument, dispute, fight, fighting, quarrel, tension, mediate, mediation, along, teammates, clash, \
             angry, bullying, hate"
        }
        Template::Social => {
            "team dinner, lunch, party, team building, coffee break, celebration, celebrate, farewell, drinks, game \
             night, happy hour, outing, birthday, cake, barbecue, beer, games, christmas, karaoke"
        }
        Template::Roadmap => {
            "prioritise, prioritize, prioritisation, prioritization, quarterly planning, okr, goals, strategy, annual \
             plan, what build, quarter, priorities, planning, q1, q2, q3, q4, plan, backlog priorities"
        }
        Template::KnowledgeSharing => {
            "knowledge transfer, lunch learn, tech talk, documentation, how guide, wiki page, share what learned, \
             document, how works, brown bag, guide, manual, article, readme, record video"
        }
        Template::DesignProposal => {
            "rfc, design doc, request comments, architecture proposal, technical proposal, adr, white paper, \
             proposal, architecture, design review, technical spec, api design"
        }
        Template::Thread => {
            "going round circles, endless thread, misunderstanding, keep arguing, long discussion, disagree comments, \
             stuck discussion, thread, argue, comments, debate, endless, ping pong"
        }
        Template::Feedback => {
            "feedback, give feedback, difficult conversation, hard talk, criticism, constructive feedback, complain \
             someone, negative feedback, good enough, poor work, criticise, missed deadline, mistake, underperform, \
             sloppy, rude, late, talk behaviour"
        }
        Template::Explain => {
            "explain, clarify, walk through, complex topic, nuanced, how work, show how, describe, understand, \
             algorithm"
        }
        Template::Apology => "apologise, apologize, say sorry, sorry, mistake, rude",
        Template::Resign => "quit job, hand notice, resignation, leave company, leaving, quit, notice, last day",
        Template::GetToKnow => {
            "meet new colleague, virtual coffee, coffee chat, introduction, introduce myself, welcome, networking, \
             new boss, new teammate, say hello, lunch"
        }
        Template::Troubleshoot => {
            "troubleshooting, debug together, debugging session, notwork, debug, flaky, build fails, investigate, \
             reproduce, diagnose"
        }
        Template::TurnDown => "say no, decline, refuse, turn down invitation, cancel someone, cancel, reject proposal",
        Template::Onboarding => {
            "onboard, new hire, new joiner, new starter, new employee, new colleague starts, first day, intern, \
             newcomer, starter, induction"
        }
        Template::PerformanceReview => {
            "performance, annual review, yearly review, appraisal, evaluation talk, probation, self evaluation, \
             rating, pay review, year end"
        }
        Template::Question => {
            "ask, howdoi, wondering, when, what, where, clarification, deadline, question, who, who owns, why, info, \
             information, howto, how"
        }
        Template::Access => {
            "vpn, permission, password, login, account, itticket, licence, license, credentials, itsupport, admin \
             rights, access, wifi, laptop, key, badge, building, install, software, reset"
        }
        Template::TimeOff => {
            "vacation, holiday, leave, sick leave, day off, pto, parental leave, absence, weeks off, maternity, \
             paternity, sick, ooo, dentist"
        }
        Template::Help => "help finish, give hand, assistance, hand, help, assist, favour, stuck task",
        Template::Request => {
            "legal, contract, ask another department, hr, finance, purchase, order, procurement, data request, \
             request, form, invoice, marketing, equipment"
        }
        Template::Approval => {
            "approve, sign off, signoff, permission, green light, go ahead, authorise, authorize, expense, approval, \
             consent, reimbursement, travel request, business case"
        }
        Template::Support => {
            "customer support, support ticket, client question, complaint, helpdesk, user question, refund, problem \
             client, user problem"
        }
        Template::Escalation => {
            "escalate, management attention, blocked, blocker, deadlock, urgent decision, delay, bottleneck, \
             management, stuck"
        }
        Template::Raise => {
            "pay rise, salary, pay, career, career path, compensation, bonus, more money, increase, title"
        }
        Template::Reminder => {
            "remind, followup, chase, nudge, waiting reply, invoice, timesheets, overdue, waiting, deadline"
        }
        Template::Schedule => {
            "schedule, scheduling, appointment, time slot, calendar, when meet, reschedule, doodle, pick time, pick \
             date, time meeting, free, slot, availability, book room, move meeting, invite, when everyone free"
        }
        Template::Survey => {
            "poll, questionnaire, collect feedback, gather input, feedback everyone, ask everyone, survey, opinion, \
             what think, pulse, engagement, form, ask team"
        }
        Template::Interview => {
            "interview, interview candidate, screening call, phone screen, hiring interview, recruiting, applicant, \
             hr call, meet applicant, recruiter call"
        }
        Template::CandidateThinking => {
            "candidate thinking, live coding, coding interview, whiteboard, technical interview, case interview, \
             think aloud, critical thinking, system design interview, think, whiteboarding, problem solving, coding \
             challenge"
        }
        Template::HomeAssignment => {
            "takehome, coding task, coding test, test task, exercise, homework, assignment, challenge, case study"
        }
        Template::Debrief => {
            "debrief, hire, hiring decision, hiring committee, choose candidate, after interviews, panel, hire after \
             interviews"
        }
        Template::InterviewFeedback => {
            "scorecard, candidate feedback, feedback candidate, interview notes, evaluation, writeup"
        }
        Template::Screening => {
            "applications, screen cv, cvs, resume, shortlist, portfolio, job applications, look through applications, \
             application, candidates, read cv"
        }
        Template::Reject => {
            "reject, rejection, reject candidate, say no candidate, rejection letter, no applicant, rejected"
        }
        Template::BugFix => {
            "fix bug, bugfix, bug report, defect, issue, hotfix, patch, repair, bug, fix, broken, error, refactor, \
             cleanup, small change, crash"
        }
        Template::CodeReview => {
            "pull request, pr, pr review, merge request, review code, review patch, diff, commit, code"
        }
        Template::DeepWork => {
            "focus time, focus, concentrate, write report, writing, reading, read, research, analysis, study, no \
             meetings, write documentation, write alone, thinking, quiet, prepare, draft, code alone, programming, \
             slides, blog"
        }
        Template::Estimate => {
            "estimation, how long, effort, planning poker, sizing, quote, guess, story points, points, cost, duration"
        }
        Template::DocumentReview => {
            "review document, comments draft, remarks, proofread, edit, review text, feedback draft, agenda, review \
             slides, comments, draft, presentation, read through, text, contract draft"
        }
        Template::PairProgramming => {
            "pair, pairing, mob programming, code together, work together, together, sit together, mob"
        }
        Template::OfficeDay => {
            "office, which days, go office, onsite, commute, comein, hybrid, desk, team day, come work"
        }
        Template::HomeDay => {
            "home office, work home, working home, wfh, remote, remote day, telework, quiet day, homeoffice, \
             telecommute"
        }
        Template::Offsite => {
            "offsite, retreat, off site, team trip, away day, gathering, conference, summit, two days together"
        }
        Template::Visit => "visit, business trip, travel, site visit, trip, see customer, customer site, fair",
        Template::Status => {
            "status report, progress report, progress update, update stakeholders, weekly report, weekly update, \
             monthly report, numbers, report, update, metrics, kpi, summary, progress"
        }
        Template::StandUp => "standup, daily, scrum, daily scrum, morning round, checkin, daily sync, yesterday",
        Template::OneToOne => {
            "1on1, one2one, 1:1, oneonone, 121, 1to1, manager talk, talk manager, catch manager, boss, skip level, \
             direct report, 1 1"
        }
        Template::Retrospective => {
            "retro, look back, lessons learned, lessons learnt, sprint retro, what went well, wrapup, end project, \
             review project"
        }
        Template::SprintPlanning => {
            "plan sprint, sprint, iteration planning, weekly planning, planning meeting, iteration"
        }
        Template::Refinement => {
            "refinement, grooming, refine tickets, backlog, user stories, triage, tickets, stories, acceptance \
             criteria"
        }
        Template::AllHands => {
            "allhands, town hall, company meeting, whole company, department meeting, quarterly meeting, townhall, \
             q&a, ceo, everyone, company, business review"
        }
        Template::TeamMeeting => {
            "team meeting, staff meeting, weekly meeting, jour fixe, department round, weekly, team, department \
             meeting, monday"
        }
        Template::Mentoring => "mentor, coaching, coach, mentee, advice, guidance, junior, tutor",
    }
}
