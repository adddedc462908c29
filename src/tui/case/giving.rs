//! How an answer is asked for, and where its texts are written: for the digits and for the letters alike.

use crate::{
    domain::{answer::Answer, at::At, checklist::Question, event::Field},
    tui::{
        case::screen::Case,
        dialogs::editor::{Editor, Purpose},
        shell::{effect::After, model::Screen, step::Step},
    },
    verbs::request::{OfQuestion, Request},
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
