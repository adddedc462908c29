//! How an answer is asked for, and where its texts are written: for the digits and for the letters alike.

use crate::{
    domain::{answer::Answer, at::At, checklist::Question, event::Field, note::Note},
    tui::{
        case::screen::Case,
        dialogs::editor::{Editor, Purpose},
        shell::{context::Context, effect::After, model::Screen, step::Step},
    },
    verbs::request::{OfQuestion, Request},
    words::notes,
};

pub(super) fn at(case: &Case, question: &Question) -> At {
    case.at().question(&question.id)
}

/// The answer, as it is asked for.
pub(super) fn answered(case: &Case, question: &Question, answer: Answer) -> Request {
    let seen = Some(case.file.shown(&question.id));
    Request::Question(at(case, question), OfQuestion::Answer { answer, took: Vec::new(), seen })
}

/// Opens the editor; a draft of this text is in it, and the answer it waited for is too.
pub(super) fn edit(case: &Case, question: &Question, field: Field, answer: Option<Answer>, after: After) -> Step {
    let draft = case.file.draft(&question.id, field);
    let purpose =
        Purpose::Answer { at: at(case, question), field, answer, shown: case.file.shown(&question.id), after };
    let mut editor = Editor::of_question(purpose, question.clone(), draft);
    let given = case.file.answered(&question.id).map(|given| (given.answer.value, given.answer.note.as_str()));
    let now = editor.answer().map(|answer| (answer.value, answer.note.as_str()));
    editor.from_before =
        field == Field::Note && draft.is_none() && now.is_some() && now != given && !editor.written().is_empty();
    Step::Open(Screen::Editor(Box::new(editor.with_references(&case.file))))
}

/// Answers the note that waits on the question under the mark: the answer stays as it is.
pub fn reply(case: &Case, context: Context<'_>) -> Step {
    let Some(question) = case.question() else { return Step::Stay };
    let Some(note) = case.waiting(&question.id) else { return Step::Stay };
    let drafted = (!case.round.signed).then(|| at(case, question));
    let purpose = Purpose::Reply { year: case.round.year, number: note.id, drafted };
    let draft = case.file.draft(&question.id, Field::Reply);
    let editor = Editor::of_reading(purpose, question.clone(), "", draft).to(said(case, question, note, context));
    Step::Open(Screen::Editor(Box::new(editor)))
}

/// What the reader says, beside the answer that stands.
fn said(case: &Case, question: &Question, note: &Note, context: Context<'_>) -> Vec<String> {
    let reading = case.file.reading(&question.id, &note.opened.by).filter(|_| note.differs);
    let given = case.file.answered(&question.id).map(|given| notes::answer(context.words, question, given));
    given.into_iter().chain([notes::opened(context.words, note, reading.map(|reading| (question, reading)))]).collect()
}
