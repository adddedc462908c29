//! The commands of the reading room: one key an answer, a text where one is needed, and when the case is read.

use crate::{
    domain::{
        answer::{Shown, Value},
        at::CaseAt,
        checklist::Question,
        note::About,
        reading::{Reading, Said},
    },
    tui::{
        dialogs::{
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
        },
        review::reading::{screen::ReadingRoom, view},
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::Screen,
            notice::Notice,
            numbers::moved,
            screen_view::ScreenView,
            step::{Obeys, Step},
        },
        widgets::scroll::turned,
    },
    verbs::{
        load::Load,
        request::{OfCase, OfQuestion, Request},
    },
};

impl Obeys for ReadingRoom {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(room: &mut ReadingRoom, command: Command, context: Context<'_>) -> Step {
    let count = room.questions().count();
    match command {
        Command::PageUp => room.scroll = turned(room.scroll, -1, view::page(room, context)),
        Command::PageDown => room.scroll = turned(room.scroll, 1, view::page(room, context)),
        Command::Up => room.move_to(moved(room.selected, -1, count)),
        Command::Down => room.move_to(moved(room.selected, 1, count)),
        Command::First => room.move_to(0),
        Command::Last => room.move_to(count.saturating_sub(1)),
        Command::NextList => room.turn_list(1),
        Command::PreviousList => room.turn_list(-1),
        Command::NextUnanswered => {
            room.just = None;
            if !room.advance() {
                return Step::Say(Notice::Said("reading-all-read"));
            }
        }
        Command::Open => return next(room),
        _ => return change(room, command),
    }
    Step::Stay
}

fn change(room: &mut ReadingRoom, command: Command) -> Step {
    let Some(question) = room.question().cloned() else { return Step::Stay };
    let at = room.desk.at();
    match command {
        Command::Give(value) => give(room, &question, value),
        Command::Note => text(room),
        Command::Clear => {
            Step::write(Request::Question(at.question(&question.id), OfQuestion::ClearReading), After::Cleared)
        }
        Command::ReadRest => Step::write(Request::Case(at, OfCase::ReadRest), After::Settle),
        Command::ShowAnswers => {
            let ask = Ask::ShowAnswers(at.case);
            Step::Open(Screen::Confirm(Confirm::new(ask, Request::Case(at, OfCase::ShowAnswers))))
        }
        Command::Complete => finish(room),
        Command::NoteCase => {
            let purpose = Purpose::NewNote { year: at.year, about: About::case(at.case), drafted: None };
            Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
        }
        _ => Step::Stay,
    }
}

/// On an answer that is not read a digit says one's own and goes on; on one that is, it changes it and stays. Whoever sees
/// the answer and says another gives a reason.
fn give(room: &mut ReadingRoom, question: &Question, value: Value) -> Step {
    if let Err(refusal) = value.check(question) {
        return Step::refuse(refusal);
    }
    let mine = room.desk.mine(&question.id);
    if mine.is_some_and(|mine| stands(room, mine, value)) && room.draft(&question.id).is_none() {
        room.just = Some(question.id.clone());
        return Step::Stay;
    }
    let after = if mine.is_some() { After::Settle } else { After::Advance };
    let said = room.said(&question.id, value);
    if matches!(said, Said::Disagree(_)) || room.draft(&question.id).is_some() {
        return edit(room, question, Some(said), after);
    }
    // What was written to another answer is no reason of one that agrees.
    let kept = mine.filter(|mine| room.desk.blind || mine.now.value == Some(value));
    let note = kept.map(|mine| mine.note.clone()).unwrap_or_default();
    let read = OfQuestion::Read { said, note, seen: seen(room, &question.id) };
    Step::write(Request::Question(room.desk.at().question(&question.id), read), after)
}

/// Whether a value is said already, of the answer as it is now, by itself.
fn stands(room: &ReadingRoom, mine: &Reading, value: Value) -> bool {
    let outdated = !room.desk.blind && mine.is_outdated(room.desk.file.given(&mine.question));
    mine.now.value == Some(value) && !mine.now.bulk && !outdated
}

/// What was seen of the answer: nothing, where it is not shown.
fn seen(room: &ReadingRoom, question: &str) -> Option<Shown> {
    (!room.desk.blind).then(|| room.desk.file.shown(question))
}

/// A text to what one says; before that is said it waits.
fn text(room: &ReadingRoom) -> Step {
    let Some(question) = room.target().cloned() else { return Step::Stay };
    let mine = room.desk.mine(&question.id);
    let drafted = room.draft(&question.id).and_then(|draft| draft.value);
    let said = match (drafted, mine) {
        (Some(value), _) => Some(room.said(&question.id, value)),
        (None, Some(mine)) => Some(mine.now.value.map_or(Said::Disagree(None), |value| room.said(&question.id, value))),
        (None, None) => None,
    };
    let after = if mine.is_none() && said.is_some() { After::Advance } else { After::Settle };
    edit(room, &question, said, after)
}

fn edit(room: &ReadingRoom, question: &Question, said: Option<Said>, after: After) -> Step {
    let at = room.desk.at().question(&question.id);
    let note = room.desk.mine(&question.id).map(|mine| mine.note.clone()).unwrap_or_default();
    let purpose = Purpose::Read { at, said, shown: seen(room, &question.id), after };
    Step::Open(Screen::Editor(Box::new(Editor::of_reading(purpose, question.clone(), &note, room.draft(&question.id)))))
}

/// Whoever leaves something unread is told how much.
fn finish(room: &ReadingRoom) -> Step {
    let at = room.desk.at();
    let write = Request::Case(at, OfCase::FinishReading);
    match room.desk.unread.len() {
        0 => Step::write(write, After::Settle),
        unread => Step::Open(Screen::Confirm(Confirm::new(Ask::FinishReading(at.case, unread), write))),
    }
}

/// The one thing that is next: a text that was begun, what is not read, declaring the case read, the next case.
fn next(room: &mut ReadingRoom) -> Step {
    let Some(question) = room.question().cloned() else { return Step::Stay };
    if room.draft(&question.id).is_some() {
        return text(room);
    }
    if room.desk.unread.contains(&question.id) {
        return Step::Say(Notice::Said("reading-with-digit"));
    }
    if room.advance() {
        return Step::Stay;
    }
    if !room.is_finished() {
        return room.allowed(Command::Complete).map_or_else(Step::refuse, |()| finish(room));
    }
    match room.desk.next() {
        Some(case) => Step::SwapLoad(Load::Reading(CaseAt { case, ..room.desk.at() })),
        None => Step::Say(Notice::Said("reading-next-none")),
    }
}
