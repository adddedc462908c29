//! One question of a case: answering it, taking the answer back, measuring, reading it a second time. And what somebody
//! saw against what stands now, so that nothing of another's is taken away unseen.

use super::over::is_own;
use crate::domain::{
    actor_at::ActorAt,
    answer::{Given, Mark, Shown},
    case_file::CaseFile,
    checklist::{Measure, Question, find},
    code::Code,
    evidence::Evidence,
    facts::Facts,
    measure::Pair,
    refusal::Refusal,
};

/// The question that was asked for, if it is asked in this case.
pub fn asked<'a>(file: &'a CaseFile, typed: &str) -> Result<&'a Question, Refusal> {
    let question = known(find(&file.checklists, typed.trim()), typed)?;
    if question.areas.contains(&file.case.id.area) {
        return Ok(question);
    }
    Err(Refusal::new(Code::QuestionOtherArea).with("question", &question.id).with("case", file.case.id))
}

/// The question that was asked for.
pub fn known<T>(found: Option<T>, typed: &str) -> Result<T, Refusal> {
    found.ok_or_else(|| Refusal::new(Code::QuestionUnknown).with("question", typed))
}

/// The answer that something is said about: a mark, where it can be seen, more of its reason.
pub fn answered<'a>(file: &'a CaseFile, question: &str) -> Result<&'a Given, Refusal> {
    file.answered(question).ok_or_else(|| about(file, question, Code::AnswerFirst))
}

/// Marking an answer: it is there, and its value can bear the mark. Taking a mark off is always possible.
pub fn mark<'a>(file: &'a CaseFile, question: &Question, mark: Mark) -> Result<&'a Given, Refusal> {
    let given = answered(file, &question.id)?;
    if mark.fits(given.answer.value) || given.answer.has(mark) {
        Ok(given)
    } else {
        Err(given.answer.unfit(question, mark))
    }
}

/// Writing the last reference of the case once more, at an answer.
pub fn repeat<'a>(file: &'a CaseFile, question: &str) -> Result<&'a Evidence, Refusal> {
    answered(file, question)?;
    file.references.last().ok_or_else(|| Refusal::new(Code::ReferenceNone).with("case", file.case.id))
}

/// Answering as it is proposed: by the facts of the case, or by what was measured.
pub fn accept(file: &CaseFile, question: &Question) -> Result<(), Refusal> {
    if file.proposed(question).is_some() || file.proposed_by_measure(question).is_some() {
        return Ok(());
    }
    Err(about(file, &question.id, Code::NothingProposed))
}

/// Taking an answer back. Who saw one is told that it is gone, not that there is none.
pub fn clear(file: &CaseFile, question: &str, shown: Option<Shown>) -> Result<(), Refusal> {
    if file.answered(question).is_some() || matches!(shown, Some(Shown::Revision(_))) {
        return Ok(());
    }
    Err(about(file, question, Code::AnswerAbsent))
}

/// What is measured at a question.
pub fn measured(question: &Question) -> Result<&Measure, Refusal> {
    question.measure.as_deref().ok_or_else(|| Refusal::new(Code::MeasureNone).with("question", &question.id))
}

/// Taking the times of a question away. `seen` are those that somebody saw.
pub fn unmeasure(file: &CaseFile, question: &str, seen: Option<&[Pair]>) -> Result<(), Refusal> {
    if file.measured(question).is_some() || seen.is_some_and(|pairs| !pairs.is_empty()) {
        return Ok(());
    }
    Err(about(file, question, Code::MeasureAbsent))
}

/// Giving an answer where nobody has seen the one that stands: another's gives way only to whoever names them.
pub fn answer_over(file: &CaseFile, question: &str, by: &str, instead_of: Option<&str>) -> Result<(), Refusal> {
    let Some(stands) = file.answered(question) else { return Ok(()) };
    if is_own(&stands.by, by, instead_of) {
        return Ok(());
    }
    let refusal = about(file, question, Code::AnswerOfAnother).with("answer", stands.answer.value.code());
    Err(refusal.with("by", &stands.by).with("when", stands.at))
}

/// Whether a refusal says that another has written in the same place since somebody saw it.
#[must_use]
pub fn is_moved(refusal: &Refusal) -> bool {
    matches!(
        refusal.code,
        Code::AnswerMoved
            | Code::AnswerTakenBack
            | Code::MeasureMoved
            | Code::MeasureTakenBack
            | Code::FactsMoved
            | Code::UndoMoved
            | Code::UndoNothing
    )
}

/// Holds what somebody saw of an answer against what stands. `last` is who gave or cleared it last.
pub fn unmoved(file: &CaseFile, question: &str, shown: Shown, last: Option<&ActorAt>) -> Result<(), Refusal> {
    if file.shown(question) == shown {
        return Ok(());
    }
    let now = file.answered(question);
    let mut refusal = about(file, question, if now.is_some() { Code::AnswerMoved } else { Code::AnswerTakenBack });
    if let Some(given) = now {
        refusal = refusal.with("answer", given.answer.value.code());
    }
    Err(last.into_iter().fold(refusal, |refusal, last| refusal.with("by", &last.by).with("when", last.at)))
}

/// The same of the times of a question; none are as good as blank.
pub fn times_unmoved(file: &CaseFile, question: &str, seen: &[Pair]) -> Result<(), Refusal> {
    let now = file.measured(question);
    if now.map_or(&[][..], |now| &now.pairs) == seen {
        return Ok(());
    }
    let refusal = about(file, question, if now.is_some() { Code::MeasureMoved } else { Code::MeasureTakenBack });
    Err(now.into_iter().fold(refusal, |refusal, now| refusal.with("by", &now.by).with("when", now.at)))
}

/// The same of the facts of a case. They are never taken away, so somebody has stated those that are new.
pub fn facts_unmoved(file: &CaseFile, seen: Facts) -> Result<(), Refusal> {
    match &file.facts {
        Some(now) if now.facts != seen => {
            let refusal = Refusal::new(Code::FactsMoved).with("case", file.case.id);
            Err(refusal.with("by", &now.by).with("when", now.at))
        }
        _ => Ok(()),
    }
}

/// Stating facts where nobody has seen those that stand: what another has said is taken away only by whoever names them.
pub fn facts_over(file: &CaseFile, by: &str, facts: Facts, instead_of: Option<&str>) -> Result<(), Refusal> {
    let Some(stands) = &file.facts else { return Ok(()) };
    let said = stands.facts.written();
    let is_kept = said.iter().zip(facts.written()).all(|(said, now)| said.is_empty() || *said == now);
    if is_kept || is_own(&stands.by, by, instead_of) {
        return Ok(());
    }
    let said: Vec<&str> = said.iter().map(String::as_str).filter(|said| !said.is_empty()).collect();
    let refusal = Refusal::new(Code::FactsOfAnother).with("case", file.case.id).with("stands", said.join(", "));
    Err(refusal.with("by", &stands.by).with("when", stands.at))
}

/// The same of the times of a question.
pub fn times_over(
    file: &CaseFile,
    question: &str,
    by: &str,
    pairs: &[Pair],
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    let Some(stands) = file.measured(question) else { return Ok(()) };
    if stands.pairs == pairs || is_own(&stands.by, by, instead_of) {
        return Ok(());
    }
    let said: Vec<String> = stands.pairs.iter().map(Pair::shown).collect();
    let refusal = about(file, question, Code::MeasureOfAnother).with("stands", said.join(", "));
    Err(refusal.with("by", &stands.by).with("when", stands.at))
}

fn about(file: &CaseFile, question: &str, code: Code) -> Refusal {
    Refusal::new(code).with("case", file.case.id).with("question", question)
}
