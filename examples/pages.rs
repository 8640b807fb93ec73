//! Writes what the app says of each situation: the verdict, the headline, the plan and the texts, as a page to read.
//!
//! In: the file that the first argument names, one situation a line: `{"id","title","description","answers":{…}}`, and
//! where they are known `"activity"` (a key) and `"weighed"` (channels). Out: a Markdown page each, into the folder that
//! the second argument names, or one after the other where there is none.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use advice::{Answer, Answers, Assumptions, Channel, Plan, Question};
use domain::activity::Template;
use domain::decision::{Day, Decision, TemplateKey, Title};
use domain::reading::Reading;
use serde_json::Value;
use words::content::{self, Heard, Own};
use words::document::{Matter, Shown, paper, papers};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let situations = arguments.next().ok_or("name the file with the situations")?;
    let folder = arguments.next();
    for line in fs::read_to_string(situations)?.lines() {
        let situation: Value = serde_json::from_str(line)?;
        let id = situation.get("id").and_then(Value::as_str).ok_or("no id")?;
        let page = page(&situation)?;
        match &folder {
            Some(folder) => fs::write(folder.join(id).with_extension("md"), page)?,
            None => println!("{page}"),
        }
    }
    Ok(())
}

/// The page of one situation.
fn page(situation: &Value) -> Result<String, Box<dyn Error>> {
    let text = |name: &str| situation.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut decision = Decision::new(Day::parse("2026-11-30")?);
    decision.title = Title::typed(text("title"));
    decision.template = Template::from_key(text("activity")).and_then(|it| TemplateKey::parse(it.key()).ok());
    decision.answers = answers(situation.get("answers").ok_or("no answers")?)?;
    let reading = Reading { told: content::told(text("title"), text("description")), ..Reading::of(&decision) };
    let plan = reading.plan(&Assumptions::default());
    let verdict = reading.verdict;
    let recurrence = reading.recurrence(&Assumptions::default(), None);
    let own = Own::for_plan(&reading, &plan);
    let matter = Matter { decision: &decision, verdict, plan: &plan, recurrence, shown: Shown::NONE, own };

    let mut out = format!("# {}\n\n{}\n\n", text("title"), text("description"));
    let mut add = |line: &str| {
        out.push_str(line);
        out.push_str("\n\n");
    };
    let gate = verdict.gate.map_or_else(String::new, |gate| format!(", decided by: {}", gate.question().key()));
    add(&format!("**{}** ({}{gate}; {})", verdict.mode.key(), verdict.strength.key(), plan.form.key()));
    add(&format!("## {}", content::headline(&plan, verdict.mode, own)));
    let care = content::care(&reading, &plan);
    for note in care.iter().filter(|note| note.is_grave) {
        add(&format!("> **{}** {}", note.title, note.text));
    }
    let tip = reading.template.map(content::tip);
    if let Some(tip) = tip.filter(|tip| reading.is_done_as_usual(&plan) && tip.holds_in(verdict.mode)) {
        add(&format!("*{}*", tip.text));
    }
    let between = weighed(&plan, &reading, situation).or_else(|| {
        let proposal = reader::read(text("title"), text("description")).proposed?;
        content::proposed(proposal, &plan, verdict.mode, &decision.answers)
    });
    let second_best = content::second_best(&plan, verdict.mode);
    add(&between.into_iter().chain([second_best]).collect::<Vec<_>>().join(" "));
    for (place, step) in plan.steps.iter().enumerate() {
        let text = content::step(&plan, step, own);
        add(&format!(
            "{}. **{}** ({})  \n   {} {}",
            place + 1,
            text.title,
            content::facts(&plan, step, own),
            text.detail,
            text.timing.unwrap_or_default(),
        ));
    }
    let heard = Heard::of(text("title"), text("description")).answers(verdict.mode, &plan);
    for pivot in heard.chain(content::pivots(&plan, own)) {
        add(&format!("- {pivot}"));
    }
    if let Some(recurrence) = &matter.recurrence {
        let text = content::recurrence(recurrence, &plan, decision.day);
        add(&format!("**Again:** {}", text.whole()));
    }
    for note in care.iter().filter(|note| !note.is_grave) {
        add(&format!("> **{}** {}", note.title, note.text));
    }
    for of in papers(&matter) {
        add(&format!("### {}", content::paper(of).name));
        add(&format!("```\n{}```", paper(&matter, of).plain()));
    }
    Ok(out)
}

/// What to make of the channels that are weighed.
fn weighed(plan: &Plan, reading: &Reading, situation: &Value) -> Option<String> {
    let named = situation.get("weighed")?.as_array()?.iter().filter_map(Value::as_str);
    let all: Vec<_> = named.filter_map(Channel::from_key).collect();
    content::weighed(&all, plan, reading.verdict.mode, &reading.answers)
}

fn answers(given: &Value) -> Result<Answers, Box<dyn Error>> {
    let mut answers = Answers::default();
    for (name, value) in given.as_object().ok_or("answers are no object")? {
        let question = Question::from_key(name).ok_or("no such question")?;
        let value = value.as_str().ok_or("no text")?;
        answers.set(question, Some(Answer::from_key(question, value).ok_or("no such option")?));
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// `cargo xtask pages` writes them anew; read what changed before it is committed.
    #[test]
    fn every_page_is_as_it_was_last_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/people");
        let situations = fs::read_to_string(folder.join("situations.jsonl")).unwrap();
        let mut count = 0;
        for line in situations.lines() {
            let situation: Value = serde_json::from_str(line).unwrap();
            let name = folder.join("pages").join(situation.get("id").unwrap().as_str().unwrap()).with_extension("md");
            let written = fs::read_to_string(&name).unwrap();
            assert_eq!(page(&situation).unwrap(), written, "{}", name.display());
            count += 1;
        }
        assert_eq!(count, 45);
    }
}
