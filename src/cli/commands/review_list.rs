//! `tilsyn review list`: notes with their life, who has read how much of what, and what was changed after it was read.

use super::review_json::{changed_json, note_json, reading_json};
use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{
        answer,
        case_file::CaseFile,
        checklist::Checklist,
        may::reading::unread,
        note::Note,
        reading::{Reading, Verdict},
        reading_list::{CaseReading, Changed, Noted, Readings},
        refusal::Refusal,
        sample::CaseId,
    },
    say,
    verbs::{
        load::{Load, Loaded, load},
        showing::{Shows, showing},
    },
    words::{dates::date, notes, say::Words, terms},
};
use serde_json::{Value, json};

/// What the lines are made of.
struct Told<'a> {
    words: &'a Words,
    lists: Vec<Checklist>,
    files: Vec<CaseFile>,
}

/// What somebody who reads a case blind may not see is left out; what the others see is written down.
pub(super) fn run(context: &Context<'_>) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let Loaded::Notes { readings, checklists: lists, .. } = load(&session, Load::Notes(year))? else {
        return Ok(Said::nothing());
    };
    for case in readings.shows(&session.by) {
        showing(&mut session, Shows::Case(year, case))?;
    }
    let given_up = session.store.notes_given_up(year)?;
    let told = Told { words: context.words, lists, files: session.store.case_files(year)? };
    let case_of = |reading: &CaseReading| told.case_json(reading);
    let json = json!({
        "year": year,
        "notes": readings.notes.iter().map(|noted| note_json(&told.lists, noted, None)).collect::<Vec<_>>(),
        "notes_given_up": given_up.iter().map(|(attempt, note)| note_json(&told.lists, &alone(note), Some(*attempt))).collect::<Vec<_>>(),
        "readings": readings.cases.iter().map(case_of).collect::<Vec<_>>(),
        "said": readings.said.iter().map(|(case, reading)| reading_json(&told.lists, *case, reading)).collect::<Vec<_>>(),
        "changed": readings.changed.iter().map(|changed| changed_json(&told.lists, changed)).collect::<Vec<_>>(),
    });
    Ok(Said { json, text: told.text(year, &readings, &given_up).join("\n") })
}

fn alone(note: &Note) -> Noted {
    Noted { note: note.clone(), reading: None, given: None }
}

impl Told<'_> {
    fn text(&self, year: u16, readings: &Readings, given_up: &[(u32, Note)]) -> Vec<String> {
        let words = self.words;
        if readings.notes.is_empty() && readings.cases.is_empty() && given_up.is_empty() {
            return vec![say!(words, "review-none", year = year.to_string())];
        }
        let mut lines = vec![say!(words, "review-notes", open = readings.open(), count = readings.notes.len())];
        lines.extend(readings.notes.iter().flat_map(|noted| self.note(noted)));
        lines.push(words.say("review-readings", &[]));
        lines.extend(readings.cases.iter().map(|reading| self.case(reading)));
        lines.extend(readings.said.iter().filter_map(|(case, reading)| self.later(*case, reading)));
        if !readings.changed.is_empty() {
            lines.push(words.say("review-changed", &[]));
        }
        lines.extend(readings.changed.iter().map(|changed| self.changed(changed)));
        if !given_up.is_empty() {
            lines.push(words.say("review-given-up", &[]));
        }
        lines.extend(given_up.iter().flat_map(|(_, note)| self.note(&alone(note))));
        lines
    }

    fn value(&self, question: &str, value: answer::Value) -> String {
        terms::answer(self.words, &self.lists, question, value)
    }

    fn file(&self, case: CaseId) -> Option<&CaseFile> {
        self.files.iter().find(|file| file.case.id == case)
    }

    /// "L-01 B-01 BI-05, KH: Hvor ses det? (venter på svar)".
    fn note(&self, noted: &Noted) -> Vec<String> {
        let (words, note) = (self.words, &noted.note);
        let about = terms::noted(words, &note.about);
        let mut lines = vec![format!(
            "  {}",
            say!(
                words,
                "review-line",
                note = note.id,
                about = about,
                by = note.opened.by,
                said = notes::line(words, note)
            )
        )];
        if let Some(reading) = &noted.reading {
            lines.push(format!("    {}", self.said(reading.verdict(), noted)));
        }
        lines.iter().map(|line| line.replace('\n', "\n    ")).collect()
    }

    /// "Andenlæserens svar: Ikke opfyldt. Læst: Opfyldt. Svaret nu: Delvist."
    fn said(&self, verdict: &Verdict, noted: &Noted) -> String {
        let words = self.words;
        let question = noted.note.about.question.as_deref().unwrap_or_default();
        let shown = |given| self.value(question, given);
        let own = verdict.value.map_or_else(|| words.say("reading-unsaid", &[]), shown);
        let now = noted.given.as_ref().map(|given| shown(given.answer.value));
        let now = now.unwrap_or_else(|| words.say("review-no-answer", &[]));
        say!(words, "review-verdict", own = own, read = shown(verdict.read), now = now)
    }

    /// "KH B-01: trukket (MLA); 7 læst, 2 ulæst; blind; færdig 01-03-2027; 5 ens, 2 uens".
    fn case(&self, reading: &CaseReading) -> String {
        let words = self.words;
        let how = reading.chosen.as_ref();
        let how = how.map(|(how, by)| say!(words, "review-how", how = terms::how(words, *how), by = by));
        let finished = reading.finished.map(|at| say!(words, "review-done", at = date(at, words.lang())));
        let parts = [
            how,
            Some(say!(words, "review-read-count", read = reading.read, unread = reading.unread)),
            (reading.read > 0).then(|| terms::blind(words, reading.blind)),
            Some(finished.unwrap_or_else(|| words.say("review-not-done", &[]))),
            reading.alike.map(|(alike, differ)| say!(words, "review-alike-count", alike = alike, differ = differ)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("  {} {}: {}", reading.reader, reading.case, parts.join("; "))
    }

    /// What a reader said otherwise after he was done: both stand.
    fn later(&self, case: CaseId, reading: &Reading) -> Option<String> {
        let words = self.words;
        let later = reading.later()?;
        let shown = |verdict: &Verdict| {
            let unsaid = || words.say("reading-unsaid", &[]);
            verdict.value.map_or_else(unsaid, |own| self.value(&reading.question, own))
        };
        let (first, now, at) = (shown(reading.verdict()), shown(later), date(reading.at, words.lang()));
        let question = &reading.question;
        let said = say!(
            words,
            "review-later",
            by = reading.by,
            case = case,
            question = question,
            first = first,
            now = now,
            at = at
        );
        Some(format!("  {said}"))
    }

    fn changed(&self, changed: &Changed) -> String {
        let words = self.words;
        let shown = |given| self.value(&changed.question, given);
        let now = changed.now.map_or_else(|| words.say("review-no-answer", &[]), shown);
        let (read, reader) = (shown(changed.read), &changed.reader);
        let (case, question) = (changed.case, &changed.question);
        let said = say!(
            words,
            "review-changed-line",
            case = case,
            question = question,
            reader = reader,
            read = read,
            now = now
        );
        format!("  {said}")
    }

    fn case_json(&self, reading: &CaseReading) -> Value {
        let left = self.file(reading.case).into_iter().flat_map(|file| unread(file, &reading.reader));
        let (how, by) = reading.chosen.as_ref().map(|(how, by)| (how.code(), by)).unzip();
        let (alike, differ) = reading.alike.unzip();
        json!({
            "reader": reading.reader, "case": reading.case, "how": how, "chosen_by": by, "read": reading.read,
            "unread": left.map(|given| given.question.as_str()).collect::<Vec<_>>(), "blind": reading.blind,
            "finished": reading.finished, "alike": alike, "differ": differ,
        })
    }
}
