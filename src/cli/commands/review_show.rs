//! `tilsyn review show CASE`: the answers of a case, for a reader who reads it with them from now on.

use super::review_json::{note_json, reading_json};
use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{
        answer::{Given, Mark},
        at::CaseAt,
        case_file::CaseFile,
        checklist::Question,
        reading_list::{Noted, readings},
        refusal::Refusal,
        sample::CaseId,
    },
    say,
    verbs::request::{OfCase, Request},
    words::{evidence::all_spoken, notes, say::Words, terms},
};
use serde_json::{Value, json};

pub(super) fn run(context: &Context<'_>, case: CaseId) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    context.ask(&mut session, Request::Case(CaseAt { year, case }, OfCase::ShowAnswers))?;
    let file = session.case(year, case)?;
    let words = context.words;
    let seen = readings(std::slice::from_ref(&file), &[], &session.by);
    let mut lines = vec![say!(words, "review-shown", case = case)];
    lines.extend(file.questions().flat_map(|question| of_question(words, &file, question)));
    let of_case = file.notes.iter().filter(|note| note.about.question.is_none());
    lines.extend(of_case.map(|note| format!("{} {}: {}", note.id, note.opened.by, notes::line(words, note))));
    let said: Vec<Value> =
        seen.said.iter().map(|(case, reading)| reading_json(&file.checklists, *case, reading)).collect();
    let noted: Vec<Value> = seen.notes.iter().map(|noted: &Noted| note_json(&file.checklists, noted, None)).collect();
    let answers: Vec<Value> =
        file.questions().filter_map(|question| file.given(&question.id)).map(answer_json).collect();
    Ok(Said {
        json: json!({ "case": case, "blind": false, "answers": answers, "said": said, "notes": noted }),
        text: lines.join("\n"),
    })
}

fn of_question(words: &Words, file: &CaseFile, question: &Question) -> Vec<String> {
    let Some(given) = file.given(&question.id) else { return Vec::new() };
    let title = terms::question(words, &file.checklists, &question.id);
    let value = terms::value(words, question.scale, given.answer.value);
    let mut lines = vec![say!(words, "review-answer", question = title, value = value, by = given.by)];
    let evidence = all_spoken(words, &given.answer.evidence);
    lines.extend(
        [given.answer.note.clone(), evidence]
            .into_iter()
            .filter(|text| !text.is_empty())
            .map(|text| format!("  {text}")),
    );
    for reading in file.readings_of(&question.id) {
        let said = terms::reading(words, question.scale, &reading.now);
        lines.push(format!("  {}", say!(words, "review-of-reader", reader = reading.by, value = said)));
    }
    let noted = file
        .notes_on(&question.id)
        .map(|note| format!("  {} {}: {}", note.id, note.opened.by, notes::line(words, note)));
    lines.extend(noted);
    lines
}

fn answer_json(given: &Given) -> Value {
    let answer = &given.answer;
    json!({
        "question": given.question, "value": answer.value, "note": answer.note, "evidence": answer.evidence,
        "marks": answer.marks().map(Mark::code).collect::<Vec<_>>(), "by": given.by, "at": given.at,
    })
}
