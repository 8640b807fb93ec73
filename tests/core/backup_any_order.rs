//! Whatever two devices keep, edit, delete, undo, export and import, in any order: what was once shown as saved is there
//! as it was last left, or as more than that, or in the bin.

use std::collections::BTreeMap;

use domain::decision::{Decision, DecisionId, Done, Outcome};
use domain::history::backup::{Backup, Wishes};
use domain::history::{Deleted, Kept, Saved, Shelf, list_bin};

use crate::backup_file::day;
use crate::decision_samples::{Random, decision, id};
use crate::history_store::Memory;

const NOW: u64 = 1_795_305_600_000;

/// A device: its store, what its page knows, what was deleted without room in the bin, and what the person was last
/// shown of each decision.
#[derive(Default)]
struct Device {
    store: Memory,
    shelf: Shelf,
    held: Vec<Deleted>,
    shown: BTreeMap<DecisionId, Decision>,
}

fn covers<T: PartialEq>(more: Option<&T>, less: Option<&T>) -> bool {
    less.is_none() || more == less
}

/// Whether a decision says all that another does.
fn says_all(more: &Decision, less: &Decision) -> bool {
    let part = |more: &Decision, less: &Decision| {
        let (one, other) = (more.outcome.as_ref(), less.outcome.as_ref());
        let outcome = match (one, other) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(one), Some(other)) => {
                one.done == other.done
                    && covers(one.felt.as_ref(), other.felt.as_ref())
                    && covers(one.line.as_ref(), other.line.as_ref())
            }
        };
        let choice = match (more.choice.as_ref(), less.choice.as_ref()) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(one), Some(other)) => one.intent == other.intent && covers(one.why.as_ref(), other.why.as_ref()),
        };
        outcome && choice
    };
    covers(more.title.as_ref(), less.title.as_ref())
        && covers(more.subject.as_ref(), less.subject.as_ref())
        && covers(more.note.as_ref(), less.note.as_ref())
        && covers(more.template.as_ref(), less.template.as_ref())
        && covers(more.name.as_ref(), less.name.as_ref())
        && covers(more.reply_to.as_ref(), less.reply_to.as_ref())
        && (more.edition, more.day) == (less.edition, less.day)
        && less.answers.iter().all(|(question, answer)| more.answers.get(question) == Some(answer))
        && part(more, less)
}

impl Device {
    #[track_caller]
    fn check(&self, what: &str) {
        let mut there: Vec<Decision> = Vec::new();
        let loaded = Shelf::load(&self.store).unwrap();
        assert!(loaded.unread().is_empty(), "{what}");
        there.extend(loaded.kept().map(|kept| kept.decision.clone()));
        for deleted in list_bin(&self.store).unwrap().iter().chain(&self.held) {
            there.push(Kept::read(deleted.id, &deleted.text).unwrap().decision);
        }
        for (id, shown) in &self.shown {
            assert!(there.iter().any(|one| says_all(one, shown)), "{what}: {id} is lost: {shown:?}");
        }
    }

    fn look(&mut self) {
        self.shelf = Shelf::load(&self.store).unwrap();
        self.shown.extend(self.shelf.kept().map(|kept| (kept.id, kept.decision.clone())));
    }

    fn act(&mut self, random: &mut Random, step: u64) {
        let (new, mut decision) = (id(random), decision(random));
        let kept: Vec<_> = self.shelf.kept().cloned().collect();
        let known = if kept.is_empty() { None } else { Some(kept[random.below(kept.len())].clone()) };
        match (random.below(6), known) {
            (0 | 1, _) | (_, None) => {
                if self.shelf.keep(&self.store, new, NOW + step, decision.clone()).is_ok() {
                    self.shown.insert(new, decision);
                }
            }
            (2 | 3, Some(known)) => {
                // Most edits only add an outcome, as those do that people make.
                if !random.once_in(4) {
                    decision = known.decision.clone();
                    let done = random.pick(&Done::ALL);
                    decision.outcome = decision.outcome.or(Some(Outcome { done, felt: None, line: None }));
                }
                if let Ok(Saved::InPlace(id) | Saved::AsCopy(id)) =
                    self.shelf.update(&self.store, &known, decision.clone(), new)
                {
                    self.shown.insert(id, decision);
                }
            }
            (4, Some(known)) => {
                let gone = self.shelf.delete(&self.store, known.id, NOW + step).unwrap();
                self.held.extend(gone.filter(|gone| !gone.binned));
            }
            _ => {
                let bin = list_bin(&self.store).unwrap();
                if !bin.is_empty() {
                    let undone = self.shelf.undo_delete(&self.store, &bin[random.below(bin.len())]);
                    assert!(undone.is_ok() || self.store.full.get(), "{undone:?}");
                }
            }
        }
    }

    #[track_caller]
    fn import(&mut self, backup: &Backup, wishes: Wishes, what: &str) {
        match backup.apply(&self.store, wishes) {
            Ok(_) => {
                self.store.full.set(false);
                let before = self.store.all();
                let again = backup.apply(&self.store, wishes).unwrap();
                assert_eq!(again.came(), 0, "{what}");
                assert_eq!(self.store.all(), before, "{what}: the same again changes something");
            }
            Err(stopped) => assert!(self.store.full.get(), "{what}: {stopped}"),
        }
    }
}

#[test]
fn after_any_order_of_saves_edits_deletes_undos_and_imports_nothing_that_was_shown_as_saved_is_lost() {
    for seed in 0..60 {
        let mut random = Random::new(1_000 + seed);
        let mut devices = [Device::default(), Device::default()];
        let mut files: Vec<Backup> = Vec::new();
        for step in 0..80 {
            let what = format!("seed {seed}, step {step}");
            let device = &mut devices[random.below(2)];
            device.store.full.set(random.once_in(10));
            match random.below(8) {
                0 => {
                    let text = Backup::write(&device.store, day()).unwrap();
                    files.push(Backup::read(text.as_bytes()).unwrap());
                }
                1 if !files.is_empty() => {
                    let wishes = Wishes { deleted: random.once_in(2), settings: random.once_in(2) };
                    device.import(&files[random.below(files.len())], wishes, &what);
                    device.check(&what);
                    device.look();
                }
                _ => device.act(&mut random, step),
            }
            device.check(&what);
        }
        for device in &mut devices {
            device.store.full.set(false);
            for file in &files {
                device.import(file, Wishes { deleted: true, settings: true }, "at last");
                device.check("at last");
                device.look();
            }
        }
    }
}
