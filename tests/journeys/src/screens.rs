//! The states of the app that screenshots are taken of. To take one more, add it to [`screens`].

use domain::decision::{Day, Decision, Name, Title};
use domain::link::{self, Link, Request};
use words::content::pages::agenda::EXAMPLE;

use crate::failure::Trouble;
use crate::locate::{Role, containing};
use crate::page::Page;
use crate::records::records;

/// One thing that a person does on the way to a state.
#[derive(Clone, Copy, Debug)]
enum Act {
    Click(Role, &'static str),
    Fill(&'static str, &'static str),
    Find(&'static str, &'static str),
    Open(&'static str),
    Choose(&'static str),
}

/// A state of the app.
#[derive(Clone, Debug)]
pub struct Screen {
    /// The start of the picture's file name.
    pub name: &'static str,
    fragment: String,
    kept: Vec<(String, String)>,
    acts: Vec<Act>,
    /// What a link carries, or an example says.
    carried: &'static str,
}

/// A mix that every question has settled.
const MIX: &str = "#/new?t=Choose+the+new+payment+provider&purpose=decide&sensitivity=none&urgency=week&clarity=rough\
    &exchange=many&undo=hard&people=few&overlap=some&focus=partly&familiarity=often&attention=part";

/// What a request for a second opinion carries: a name and a title.
const ASKED: &str = "Dana\nChoose the new payment provider";

/// What the link of a decision carries.
const SHARED: &str = "Agree on the release date with the support team";

/// A worry and a proposal, told.
const TOLD: &str = "#/new?t=Say+sorry+to+my+sister&template=apology\
    &n=My+brother+says+to+send+her+a+letter.+I+will+cry.";

/// The address of a request for a second opinion.
pub fn asked() -> String {
    let (name, title) = ASKED.split_once('\n').unwrap_or_default();
    let request = Request::of(&Decision {
        title: Title::typed(title),
        name: Name::typed(name),
        ..Decision::new(Day::from_number(2_500))
    });
    format!("#{}", link::encode(&Link::Request(request)))
}

/// Three decisions side by side: the second is damaged.
const COMPARED: &str = "#/compare/d105LMWFgVIabB0fexGOwsQK4niV4SSnTvuKKSApl2ydDIHNynShTGaWHCnGzpSqhlYn0cr4l5e0Mj73o\
    /d105LMWnxUwck5FnZRzw4K9/d105LMWnxUwck5FnZRzw4K8";

/// Words that leave open which activity is meant.
const WHICH: &str = "a yes from a VP who is always on planes";

/// Kept decisions.
const RECORDS: [(&str, &str); 3] = [
    (
        "sa1:rec:0000000000000000000001",
        r#"{"v":1,"rev":1,"at":1795353600000,"rules":1,"day":"2026-11-20","title":"Weekly status of the payments team","answers":{"purpose":"inform","sensitivity":"none","urgency":"week","clarity":"clear","exchange":"none"}}"#,
    ),
    (
        "sa1:rec:0000000000000000000002",
        r#"{"v":1,"rev":1,"at":1795440000000,"rules":1,"day":"2026-11-21","title":"How Dana thinks about a design","answers":{"purpose":"understand","sensitivity":"some","urgency":"week","clarity":"open","exchange":"many","people":"two"}}"#,
    ),
    (
        "sa1:rec:0000000000000000000003",
        r#"{"v":1,"rev":1,"at":1795526400000,"rules":1,"day":"2026-11-22","title":"Choose the new payment provider","answers":{"purpose":"decide","sensitivity":"none","urgency":"week","clarity":"rough","exchange":"many","undo":"hard","people":"few","overlap":"some","focus":"partly"}}"#,
    ),
];

/// When the last of many decisions was kept.
const LATELY: u64 = 1_795_305_600_000;

/// Long enough before that to be asked how it went.
const LONG_AGO: u64 = 1_790_000_000_000;

/// All states.
pub fn screens() -> Vec<Screen> {
    let with_records = |screen: Screen| RECORDS.iter().fold(screen, |screen, (key, text)| screen.keeping(*key, *text));
    vec![
        Screen::at("start", "#/"),
        with_records(Screen::at("start-recent", "#/")),
        Screen::at("start-typed", "#/").fill("What are you about to do?", "hiring debrief"),
        Screen::at("start-all", "#/").click(Role::Button, "All common activities"),
        Screen::at("question", "#/new?t=Choose+the+new+payment+provider&purpose=decide"),
        Screen::at("question-missed", "#/new?purpose=decide").click(Role::Button, "Continue"),
        Screen::at("question-leaning", "#/new?t=Choose+the+new+payment+provider&purpose=decide&sensitivity=none&urgency=week")
            .click(Role::Button, "Where does it lean so far?"),
        Screen::at("start-link", "#/new?t=Weekly+status&purpose=inform&mood=good"),
        Screen::at(
            "verdict-async",
            "#/new?t=Weekly+status&purpose=inform&sensitivity=none&urgency=week&clarity=clear&exchange=none&undo=easy&familiarity=often",
        ),
        Screen::at("verdict-too-little", "#/new?t=Tell+the+others&purpose=inform")
            .click(Role::Link, "Show me now"),
        Screen::at("verdict-mix", MIX),
        Screen::at("share-sheet", MIX).click(Role::Link, "Show me now").click(Role::Button, "Share").click(Role::Button, "QR code"),
        Screen::at("verdict-common", "#/new?t=Our+stand-up&template=stand-up").click(Role::Link, "Show me now")
            .click(Role::Button, "Unfold all")
            .click(Role::Button, "What this takes for granted")
            .fill("Pay for an hour, on average", "45")
            .fill("Currency", "€")
            .fill("Reading", "9"),
        Screen::at(
            "verdict-sync",
            "#/new?t=See+how+Dana+thinks&purpose=understand&sensitivity=some&urgency=week&clarity=open&exchange=many&people=two&familiarity=never&undo=easy&overlap=most&focus=no&attention=all",
        ),
        Screen::at("verdict-pair", "#/new?t=Fix+the+export&purpose=produce&sensitivity=none&urgency=week&clarity=clear&exchange=few&undo=easy&people=one&focus=yes&brief=ready"),
        Screen::at("verdict-tables", MIX).click(Role::Link, "Show me now")
            .click(Role::Button, "Unfold all")
            .click(Role::Button, "The timeline as a table")
            .click(Role::Button, "Map and bars as a table"),
        Screen::at("verdict-tried", "#/new?t=Pick+a+name&purpose=decide&sensitivity=none&urgency=unsure&clarity=rough&exchange=few&undo=effort&people=few")
            .click(Role::Link, "Show me now")
            .click(Role::Button, "Unfold all")
            .click(Role::Button, "If this took a long exchange: sync."),
        Screen::at("verdict-urgent", "#/new?t=The+checkout+is+down&purpose=produce&sensitivity=none&urgency=hour"),
        Screen::at("verdict-sensitive", "#/new?purpose=inform&sensitivity=high"),
        Screen::at("verdict-whole", MIX).click(Role::Link, "Show me now").click(Role::Button, "Unfold all"),
        with_records(Screen::at("kept", "#/d/0000000000000000000003")),
        Screen::at("history-empty", "#/history"),
        with_records(Screen::at("history", "#/history")),
        Screen::at("history-many", "#/history").keeping_many(60, LATELY),
        Screen::at("history-found", "#/history")
            .keeping_many(60, LATELY)
            .click(Role::Button, "Filter and sort")
            .find("Find in titles and notes", "dana"),
        with_records(Screen::at("history-changing", "#/history"))
            .click(Role::Button, "Change: Choose the new payment provider")
            .click(Role::Button, "Live"),
        with_records(Screen::at("history-deleted", "#/history"))
            .click(Role::Button, "Delete: Choose the new payment provider"),
        with_records(Screen::at("history-choosing", "#/history")).click(Role::Button, "Choose several"),
        with_records(Screen::at("history-chosen", "#/history"))
            .click(Role::Button, "Choose several")
            .click(Role::Button, "Choose all on this page"),
        with_records(Screen::at("history-damaged", "#/history"))
            .keeping("sa1:rec:0000000000000000000004", r#"{"v":1,"rev":1,"at":17953"#),
        Screen::at("start-begun", "#/new?t=Choose+a+provider&purpose=decide&sensitivity=none").then("#/"),
        Screen::at("start-discarded", "#/new?t=Choose+a+provider&purpose=decide&sensitivity=none")
            .then("#/")
            .click(Role::Button, "Discard: Choose a provider"),
        Screen::at("start-sentence", "#/").fill("What are you about to do?", "our weekly call is mostly reading out last week’s news. Should I stop it?"),
        Screen::at("which", "#/").fill("What are you about to do?", WHICH).click(Role::Button, "Start"),
        Screen::at("which-found", "#/")
            .fill("What are you about to do?", WHICH)
            .click(Role::Button, "Start")
            .find("Look for another", "holiday"),
        Screen::at("verdict-told", TOLD).click(Role::Link, "Show me now").click(Role::Button, "Unfold all"),
        Screen::at("start-asking", "#/").keeping_many(60, LONG_AGO),
        Screen::at("agenda", "#/agenda"),
        Screen::at("agenda-read", "#/agenda").carrying(EXAMPLE).click(Role::Button, "Try an example"),
        Screen::at("agenda-changing", "#/agenda")
            .carrying(EXAMPLE)
            .click(Role::Button, "Try an example")
            .click(Role::Button, "Change: Complaint about the article on the harbour"),
        Screen::at("agenda-wrong", "#/agenda").click(Role::Button, "Read the agenda"),
        Screen::at("guide", "#/guide"),
        Screen::at("guide-step", "#/guide")
            .click(Role::Button, "Next step: Paying with your phone")
            .click(Role::Button, "Next step: Paying with your phone")
            .click(Role::Button, "Next step: A letter by email"),
        with_records(Screen::at("settings", "#/settings")),
        with_records(Screen::at("settings-erase", "#/settings")).click(Role::Button, "Delete everything here"),
        with_records(Screen::at("settings-import", "#/settings")).choose(include_str!("../../golden/backups/typical.json")),
        Screen::at("shared-damaged", "#d105LMWnxUwck5FnZRzw4K9"),
        Screen::at("shared", "#d105LMWnxUwck5FnZRzw4K8").carrying(SHARED),
        Screen::at("asked", asked()).carrying(ASKED),
        Screen::at("replying", asked()).carrying(ASKED).click(Role::Button, "Answer the questions").click(Role::Link, "Show me now"),
        Screen::at("compare-empty", "#/compare"),
        Screen::at("compare-wrong", "#/compare")
            .fill("Paste a link to compare", "https://example.org/")
            .click(Role::Button, "Add"),
        Screen::at("compare", COMPARED).carrying(SHARED),
        Screen::at("unknown-address", "#/nowhere"),
    ]
}

impl Screen {
    /// The page at this fragment, with nothing kept.
    pub fn at(name: &'static str, fragment: impl Into<String>) -> Self {
        Self { name, fragment: fragment.into(), kept: Vec::new(), acts: Vec::new(), carried: "" }
    }

    /// With this entry in local storage.
    #[must_use]
    pub fn keeping(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.kept.push((key.into(), value.into()));
        self
    }

    /// With so many decisions, the last kept then.
    #[must_use]
    pub fn keeping_many(mut self, count: u64, last: u64) -> Self {
        self.kept.extend(records(count, last));
        self
    }

    /// After a click on this.
    #[must_use]
    pub fn click(mut self, role: Role, name: &'static str) -> Self {
        self.acts.push(Act::Click(role, name));
        self
    }

    /// After filling the field of this name.
    #[must_use]
    pub fn fill(mut self, name: &'static str, text: &'static str) -> Self {
        self.acts.push(Act::Fill(name, text));
        self
    }

    /// After going on to this fragment.
    #[must_use]
    pub fn then(mut self, fragment: &'static str) -> Self {
        self.acts.push(Act::Open(fragment));
        self
    }

    /// With a link that carries this, or an example that says it.
    #[must_use]
    pub fn carrying(mut self, text: &'static str) -> Self {
        self.carried = text;
        self
    }

    /// After choosing a backup with this text.
    #[must_use]
    pub fn choose(mut self, text: &'static str) -> Self {
        self.acts.push(Act::Choose(text));
        self
    }

    /// After searching for this in the field of this name.
    #[must_use]
    pub fn find(mut self, name: &'static str, text: &'static str) -> Self {
        self.acts.push(Act::Find(name, text));
        self
    }

    /// All that a person brings along: what is kept, typed, or stands in the address.
    pub fn brought(&self) -> String {
        let kept = self.kept.iter().map(|(_, text)| text.clone());
        let typed = self.acts.iter().filter_map(|act| match *act {
            Act::Fill(_, text) | Act::Find(_, text) | Act::Open(text) | Act::Choose(text) => Some(text.to_owned()),
            Act::Click(..) => None,
        });
        [self.fragment.clone(), self.carried.to_owned()]
            .into_iter()
            .chain(kept)
            .chain(typed)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Brings the page into the state.
    ///
    /// # Errors
    /// When a step on the way fails.
    pub async fn reach(&self, page: &Page) -> Result<(), Trouble> {
        for (key, value) in &self.kept {
            page.set_local_storage(key, value).await?;
        }
        page.open(&self.fragment).await?;
        for act in &self.acts {
            match *act {
                Act::Click(role, name) => page.role(role, name).click().await?,
                Act::Fill(name, text) => page.textbox(name).fill(text).await?,
                Act::Find(name, text) => page.searchbox(name).fill(text).await?,
                Act::Open(fragment) => page.open(fragment).await?,
                Act::Choose(text) => {
                    page.file_field(containing("Backup file")).choose_file("backup.json", text).await?;
                }
            }
        }
        Ok(())
    }
}
