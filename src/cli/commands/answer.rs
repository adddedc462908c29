//! `tilsyn answer CASE QUESTION VALUE`.

use crate::{
    cli::{
        args::case as args,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{
        answer::{Answer, Value},
        at::At,
        checklist::find,
        event::Field,
        evidence::Evidence,
        refusal::Refusal,
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{dates::clock, facts, terms},
};
use serde_json::json;

impl args::Answer {
    fn answer(&self, value: Value) -> Result<Answer, Refusal> {
        Ok(Answer {
            value,
            note: self.note.as_deref().unwrap_or("").trim().into(),
            evidence: self.evidence()?,
            essential: self.essential,
            act_now: self.act_now,
            good_practice: self.good_practice,
        })
    }

    fn evidence(&self) -> Result<Vec<Evidence>, Refusal> {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let parts = [part(&self.evidence), part(&self.evidence_date), part(&self.evidence_journal)];
        let read = Evidence::read(&parts).map_err(|(_, refusal)| refusal)?;
        Ok(if read.is_empty() { Vec::new() } else { vec![read] })
    }
}

pub fn run(context: &Context<'_>, typed: &args::Answer) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let value = match typed.value.as_str() {
        "clear" => None,
        code => Some(Value::typed(code, &["clear"])?),
    };
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let answer = value.map(|value| typed.answer(value)).transpose()?;
    let took = typed.note.iter().map(|_| Field::Note).collect();
    let asked = OfQuestion::Reanswer { answer, took, instead_of: typed.instead_of.clone() };
    let question = At { year, case, question: typed.question.clone() };
    let at = context.ask(&mut session, Request::Question(question, asked))?.at;
    let file = session.case(year, case)?;
    let scale = find(&file.checklists, &typed.question).map(|question| (question.id.clone(), question.scale));
    let words = context.words;
    let mut text = match (value, &scale) {
        (Some(value), Some((question, scale))) => say!(
            words,
            "answer-saved",
            time = clock(at),
            case = case,
            question = question,
            value = terms::value(words, *scale, value),
            answered = file.case.answered,
            questions = file.case.questions
        ),
        _ => say!(words, "answer-cleared", time = clock(at), case = case, question = typed.question),
    };
    let aside = scale.as_ref().is_some_and(|(question, _)| file.aside(question).is_some());
    let by = find(&file.checklists, &typed.question).filter(|_| aside).and_then(|question| file.settled(question));
    if let Some(by) = by {
        text = format!("{text}\n{}", say!(words, "facts-aside-long", reason = facts::settled(words, by)));
    }
    let measured = find(&file.checklists, &typed.question).filter(|question| file.measured(&question.id).is_some());
    Ok(Said {
        json: json!({ "measured": measured.map(|question| super::measure::to_json(&file, question)), "case": case, "question": scale.map(|(question, _)| question), "value": value, "saved_at": at,
            "answered": file.case.answered, "questions": file.case.questions }),
        text,
    })
}
