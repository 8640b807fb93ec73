//! Bringing a backup in: what it holds is shown first.

use ::words::content::Told;
use ::words::content::backup as content;
use ::words::content::pages::{day, settings as words};
use domain::history::backup::{Backup, ImportPlan, MergeOutcome, SettingsOutcome, Wishes, check_size};
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, SetValue, StoredValue, WithValue};
use web_sys::{Event, File};

use crate::browser::storage::Local;
use crate::browser::{file, focus};
use crate::ui::components::{Weight, button, section};
use crate::ui::dom::{View, el, fragment, soon};
use crate::ui::state::{Handed, Notice, Past, Settings, handed};

/// What the page knows of a file.
#[derive(Clone, Copy)]
struct Import {
    backup: StoredValue<Option<Backup>>,
    /// What is wrong with it; drawn anew when it is set.
    told: RwSignal<String>,
    deleted: RwSignal<bool>,
    settings: RwSignal<bool>,
    state: (Past, Settings, Notice),
}

/// A field for a file, a place to drop one, and then what it holds.
pub(super) fn import() -> View {
    let import = Import {
        backup: StoredValue::new(None),
        told: RwSignal::default(),
        deleted: RwSignal::default(),
        settings: RwSignal::default(),
        state: (Past::expect(), Settings::expect(), Notice::expect()),
    };
    if let Some(Handed::File(file)) = handed(&Route::Settings) {
        soon(move || {
            import.take_file(&file);
            focus::to_new("#import".to_owned());
        });
    }
    let field = el("input")
        .id("import")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", "import-help")
        .on(ev::change, move |event| import.take(&event));
    let error = move || {
        let told = import.told.get();
        (!told.is_empty()).then(|| el("p").class("problem").attr("role", "alert").child(told))
    };
    section(words::IMPORT)
        .child(el("p").class("soft").id("import-help").child(words::IMPORT_HELP))
        .child(
            el("div")
                .class("field drop")
                .on(ev::dragover, |event| event.prevent_default())
                .on(ev::drop, move |event| {
                    event.prevent_default();
                    import.take(&event);
                })
                .child(el("label").attr("for", "import").child(words::IMPORT_FILE))
                .child(field),
        )
        .child(error)
        .child(move || {
            import.told.get();
            import.found()
        })
}

impl Import {
    /// Reads what was chosen or dropped.
    fn take(self, event: &Event) {
        if let Some(file) = file::of_event(event) {
            self.take_file(&file);
        }
    }

    fn take_file(self, file: &File) {
        if let Err(error) = check_size(file::size(file)) {
            return self.show(Err(error.told()));
        }
        file::read(file, move |bytes| {
            let bytes = bytes.ok_or_else(|| words::IMPORT_READ_NOT.to_owned());
            self.show(bytes.and_then(|bytes| Backup::read(&bytes).map_err(|error| error.told())));
        });
    }

    fn show(self, read: Result<Backup, String>) {
        let (backup, told) = match read {
            Ok(backup) => (Some(backup), String::new()),
            Err(told) => (None, told),
        };
        let came = backup.is_some();
        self.backup.set_value(backup);
        self.deleted.set(false);
        self.settings.set(false);
        self.told.set(told);
        if came {
            focus::to_new("#import-found".to_owned());
        } else {
            // The same file chosen again, or mended, is no news to a field that still names it.
            file::forget("#import");
        }
    }

    /// What the file holds, and what would become of it.
    fn found(self) -> Option<View> {
        self.backup.with_value(|backup| {
            let backup = backup.as_ref()?;
            let title = backup.day.map_or_else(|| words::IMPORT_FOUND.to_owned(), |made| words::made_on(&day(made)));
            let heading = el("h3").id("import-found").attr("tabindex", "-1").child(title);
            let body = match backup.plan(&Local) {
                Ok(plan) => self.planned(&plan),
                Err(error) => el("p").class("problem").attr("role", "alert").child(error.told()),
            };
            Some(fragment(heading).child(body).child(typed(&backup.typed)))
        })
    }

    fn planned(self, plan: &ImportPlan) -> View {
        let fates = [
            MergeOutcome::New,
            MergeOutcome::Newer,
            MergeOutcome::Beside,
            MergeOutcome::Here,
            MergeOutcome::Older,
            MergeOutcome::Deleted,
        ];
        let counted = fates.map(|outcome| (outcome, plan.count(outcome))).into_iter().filter(|(_, count)| *count > 0);
        let mut lines: Vec<_> = counted.map(|(outcome, count)| content::outcome(outcome, count)).collect();
        lines.extend((plan.unread() > 0).then(|| content::unread(plan.unread())));
        lines.extend((plan.bin > 0).then(|| content::bin(plan.bin)));
        let lines: Vec<_> = lines.into_iter().map(|line| el("li").child(line)).collect();
        let list = el("ul").class("list").child(lines);
        let settings = plan.settings.map(|outcome| el("p").child(content::settings(outcome)));
        let told = fragment(list).child(settings);
        if plan.is_nothing() {
            return told.child(el("p").child(words::IMPORT_NOTHING));
        }
        let wish = |label: &'static str, wish: RwSignal<bool>| {
            let tick = el("input")
                .attr("type", "checkbox")
                .prop("checked", move || wish.get())
                .on(ev::change, move |_| wish.set(!wish.get()));
            el("label").class("tick").child(tick).child(label)
        };
        let deleted = (plan.count(MergeOutcome::Deleted) > 0).then(|| wish(words::IMPORT_DELETED, self.deleted));
        let settings =
            (plan.settings == Some(SettingsOutcome::Other)).then(|| wish(words::IMPORT_SETTINGS, self.settings));
        let actions = el("div")
            .class("actions")
            .child(button(words::IMPORT_DO, Weight::Main, move || self.bring_in()))
            .child(button(words::IMPORT_LEAVE, Weight::Line, move || self.leave()));
        told.child(deleted).child(settings).child(actions)
    }

    fn bring_in(self) {
        let (past, settings, notice) = self.state;
        let wishes = Wishes { deleted: self.deleted.get(), settings: self.settings.get() };
        let done = self.backup.with_value(|backup| backup.as_ref().map(|backup| backup.apply(&Local, wishes)));
        past.reload();
        settings.reload();
        match done {
            Some(Ok(imported)) => {
                notice.say(content::imported(&imported));
                self.leave();
            }
            Some(Err(stopped)) => {
                notice.warn(stopped.told());
                // What came in is no longer new: the plan is made anew, of the same file.
                self.told.set(String::new());
                focus::to_new("#import-found".to_owned());
            }
            None => {}
        }
    }

    fn leave(self) {
        self.show(Err(String::new()));
        focus::to_new("#import".to_owned());
    }
}

/// What stood in the fields of a page that stopped, to be copied.
fn typed(fields: &[(String, String)]) -> Option<View> {
    let fields: Vec<_> = fields
        .iter()
        .map(|(label, text)| {
            let text = el("dd").child(el("pre").class("paper").own_words().child(text));
            fragment(el("dt").child(label)).child(text)
        })
        .collect();
    (!fields.is_empty()).then(|| fragment(el("p").child(words::IMPORT_TYPED)).child(el("dl").child(fields)))
}
