//! What is taken away from a verdict: the texts to paste, the calendar file, the whole decision.

use ::words::content::{self, pages::frame, pages::take_away as words};
use ::words::document::{self, Document, Matter, Piece, Run, Shown};
use domain::decision::{Decision, DecisionId, Note, Time, Title};
use domain::link::{self, Link, Parts};
use domain::paper::Paper;
use leptos::prelude::{Read, RwSignal};

use super::entry::{entry_actions, when_field};
use super::{Icon, Ticks, button_for, icon};
use crate::browser::{address, clipboard, clock, download, random};
use crate::ui::dom::{View, When, el, keyed};
use crate::ui::late;
use crate::ui::state::{Notice, Open, Reader, Settings};

/// All that can be taken away.
pub fn take_away(source: Source) -> View {
    let papers = keyed(
        move || source.papers(),
        move |papers| {
            papers.iter().enumerate().map(|(place, paper)| text(source, *paper, place == 0)).collect::<Vec<_>>()
        },
    );
    let can_wait = move || source.with(document::has_entry);
    let entry = keyed(can_wait, move |_| entry(source));
    el("div")
        .class("section no-print")
        .child(el("p").class("soft").child(if source.open.is_mine() { words::HELP } else { words::HELP_READ }))
        .child(source.open.is_mine().then(|| subject(source)))
        .child(keyed(
            move || source.open.is_mine() && source.open.decision().note.is_some(),
            move |tells| tells.then(|| late::facts(source.open)),
        ))
        .child(el("div").class("papers").child(papers).child(entry).child(whole(source)))
}

/// The field for what heads the texts; while it is empty, what is usual does.
fn subject(source: Source) -> View {
    let (id, help) = ("subject", "subject-help");
    let input = el("input")
        .class("input")
        .id(id)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("maxlength", &Title::MAX.to_string())
        .attr("placeholder", move || Some(source.with(|matter| matter.proposed_subject().to_owned())))
        .attr("aria-describedby", help)
        .own_words()
        .bind(
            if source.open.reader() == Reader::Maker { When::AtOnce } else { When::AfterPause },
            move || source.open.decision().subject.map_or_else(String::new, |subject| subject.to_string()),
            move |typed| source.open.edit(&|decision| decision.subject = Title::typed(&typed)),
        );
    let optional = el("span").class("optional").child(" ").child(frame::OPTIONAL);
    el("div")
        .class("field")
        .child(el("label").attr("for", id).child(words::SUBJECT).child(optional))
        .child(el("p").class("small").id(help).child(words::SUBJECT_HELP))
        .child(input)
}

/// What the documents are made from.
#[derive(Clone, Copy)]
pub struct Source {
    open: Open,
    notice: Notice,
    settings: Settings,
    /// Which of the person's own words are in them.
    ticks: Ticks,
}

impl Source {
    /// A decision, with what is usual of the person's own words.
    pub fn of(open: Open) -> Self {
        Self { open, notice: Notice::expect(), settings: Settings::expect(), ticks: Ticks::default() }
    }

    /// The texts that there are, the one that most send first.
    fn papers(self) -> Vec<Paper> {
        self.with(document::papers)
    }

    /// The names of the texts, in a line.
    pub fn gist(self) -> String {
        self.papers().into_iter().map(|paper| content::paper(paper).name).collect::<Vec<_>>().join(" · ")
    }

    /// Copies the text that most send.
    pub fn copy_first(self) {
        let Some(paper) = self.papers().first().copied() else { return };
        let made = self.paper(paper);
        copy(self.notice, &made, words::copied_first(content::paper(paper).name, made.blanks()));
    }

    /// A text with what was filled in.
    fn paper(self, paper: Paper) -> Document {
        let decision = self.open.decision();
        self.blank_paper(paper).filled(&|blank| Some(self.filling(&decision, blank)).filter(|text| !text.is_empty()))
    }

    /// A text with all its blanks.
    fn blank_paper(self, paper: Paper) -> Document {
        self.with(|matter| document::paper(matter, paper))
    }

    /// What stands in a blank. Their own name is known where they set it.
    fn filling(self, decision: &Decision, blank: &str) -> String {
        let is_name = || self.open.is_mine() && blank.eq_ignore_ascii_case(words::YOUR_NAME);
        let name = || self.settings.get().name.filter(|_| is_name()).map(|name| name.to_string());
        decision.filled.get(blank).map(ToString::to_string).or_else(name).unwrap_or_default()
    }

    fn shown(self) -> Shown {
        let usual = Shown::usual(&self.open.reading().verdict);
        Shown { title: self.ticks.get('T', usual.title), note: self.ticks.get('N', usual.note) }
    }

    fn with<T>(self, make: impl FnOnce(&Matter<'_>) -> T) -> T {
        let (decision, plan) = (self.open.decision(), self.open.plan());
        let (verdict, recurrence) = (self.open.reading().verdict, self.open.recurrence());
        make(&Matter {
            decision: &decision,
            verdict,
            plan: &plan,
            recurrence,
            shown: self.shown(),
            own: self.open.own(),
        })
    }

    fn file_name(self, piece: Piece) -> String {
        self.with(|matter| document::file_name(matter, piece))
    }
}

/// Whether title and note are in the texts, where there are any.
fn ticks(source: Source) -> View {
    let has = move || {
        let decision = source.open.decision();
        (decision.title.is_some(), decision.note.is_some())
    };
    let usual = move || Shown::usual(&source.open.reading().verdict);
    keyed(has, move |(title, note)| {
        let title = title.then(|| source.ticks.tick(words::WITH_TITLE, 'T', move || usual().title));
        [title, note.then(|| source.ticks.tick(words::WITH_NOTE, 'N', move || usual().note))]
    })
}

/// One text, unfolded at first or not.
fn text(source: Source, paper: Paper, is_first: bool) -> View {
    let text = content::paper(paper);
    let made = move || source.paper(paper);
    let actions = actions(text.name, Piece::Paper(paper), source, made);
    let id = ["blank-", paper.key(), "-"].concat();
    // What is filled in does not draw it anew: the caret stays where it is.
    let shown = keyed(
        move || source.blank_paper(paper).runs(),
        move |runs| {
            let sheet = el("pre").class("paper").attr("dir", "auto");
            runs.iter().enumerate().fold(sheet, |sheet, (place, run)| match run {
                Run::Text(text) => sheet.child(text.clone()),
                Run::Blank(blank) if source.open.is_mine() => {
                    sheet.child(to_fill(source, blank, &[&id, place.to_string().as_str()].concat()))
                }
                Run::Blank(blank) => sheet.child(["[", blank, "]"].concat()),
            })
        },
    );
    folded(text.name, text.hint).attr("open", is_first.then_some("")).child(shown).child(actions)
}

/// A blank in a text, to be filled in where it stands. All of the same words are filled in at once.
fn to_fill(source: Source, blank: &'static str, id: &str) -> View {
    let filling = move || source.filling(&source.open.decision(), blank);
    let size = move || Some(filling().chars().count().max(blank.chars().count()).to_string());
    el("input")
        .class("blank")
        .id(id)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("maxlength", &Note::MAX.to_string())
        .attr("size", size)
        .attr("placeholder", blank)
        .attr("aria-label", blank)
        .attr("list", "told")
        .own_words()
        .bind(
            if source.open.reader() == Reader::Maker { When::AtOnce } else { When::AfterPause },
            filling,
            move |typed| source.open.edit(&|decision| decision.filled.set(blank, Note::typed(&typed))),
        )
}

/// The whole decision on one page.
fn whole(source: Source) -> View {
    let made = move || {
        let (decision, shown) = (source.open.decision(), source.shown());
        let parts = Parts { title: shown.title, note: shown.note, ..Parts::proposed(&decision) };
        let carried = decision.carrying(parts);
        let link = address::of_link(&link::encode(&Link::Decision(carried)));
        source.with(|matter| document::whole(matter, Some(&link)))
    };
    folded(words::WHOLE, words::WHOLE_HINT).child(ticks(source)).child(actions(
        words::WHOLE,
        Piece::Decision,
        source,
        made,
    ))
}

/// Copy it, as plain text or as Markdown, or save it.
fn actions(name: &str, piece: Piece, source: Source, made: impl Fn() -> Document + Copy + 'static) -> View {
    let notice = source.notice;
    let copy = move || {
        let made = made();
        copy(notice, &made, words::copied(made.blanks()));
    };
    let copy_markdown = move || {
        let made = made();
        clipboard::copy(made.markdown(), None, said(notice, words::copied(made.blanks())));
    };
    let save = move || give(notice, &source.file_name(piece), "text/markdown", &made().markdown());
    el("div")
        .class("actions")
        .child(button_for(words::COPY, name, copy).prepend(icon(Icon::Copy)))
        .child(button_for(words::COPY_MARKDOWN, name, copy_markdown).prepend(icon(Icon::Copy)))
        .child(button_for(words::SAVE, name, save).prepend(icon(Icon::Save)))
}

/// Copies a text, as rich and as plain text, and says so, or that it did not work.
pub(super) fn copy(notice: Notice, made: &Document, copied: String) {
    clipboard::copy_rich(made.html(), made.plain(), said(notice, copied));
}

/// Says whether something was copied.
fn said(notice: Notice, copied: String) -> impl FnOnce(bool) {
    move |done| if done { notice.say(copied) } else { notice.warn(words::COPIED_NOT) }
}

/// Gives the browser a file to save, and says so, or what to do instead.
pub(super) fn give(notice: Notice, name: &str, media_type: &str, text: &str) {
    match download::save(name, media_type, text) {
        Some(()) => notice.say([words::SAVED, " ", name].concat()),
        None => notice.warn(words::SAVED_NOT),
    }
}

/// A calendar entry for the live step, where there is one that can wait.
fn entry(source: Source) -> Option<View> {
    if !source.with(document::has_entry) {
        return None;
    }
    let id = source.open.name().or_else(|| random::bytes().map(DecisionId::from_bytes))?;
    let settings = source.settings;
    let wait = document::wait_before_entry(&source.open.plan());
    let start = RwSignal::new(Time::proposed(clock::today()?, settings.hours(), wait)?.field());
    let own = settings.get().hours;
    let outside = move || {
        let hours = own.filter(|hours| Time::from_field(&start.read()).is_some_and(|start| !start.is_in(*hours)))?;
        Some(el("p").class("small").child(words::outside(hours)))
    };
    let field = when_field("when", words::WHEN, start).child(el("div").attr("role", "status").child(outside));
    let file_name = move || source.file_name(Piece::Calendar);
    let make = move |when| source.with(|matter| document::entry(matter, when));
    let actions = entry_actions(source.notice, move || Some(id), start, file_name, make);
    Some(folded(words::CALENDAR, words::CALENDAR_HINT).child(field).child(actions))
}

/// A fold with its name and what is in it.
pub fn folded(name: &str, hint: &str) -> View {
    let head = el("summary").child(el("b").child(name)).child(" ").child(el("span").class("small").child(hint));
    el("details").class("fold").child(head)
}
