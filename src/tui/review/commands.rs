//! The commands of the notes and of the readings: to the place, answering, ending a note, choosing who reads.

use crate::{
    domain::{
        at::CaseAt,
        checklist::find,
        note::{About, Life, Outcome},
        reading_list::Noted,
    },
    tui::{
        dialogs::editor::{Editor, Purpose},
        review::{
            reading::choosing,
            screen::{Notes, Row},
        },
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::{Aim, Screen},
            notice::Notice,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::{
        load::Load,
        request::{OfRound, Request},
    },
    words::notes::{answer, answered, opened},
};

impl Obeys for Notes {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        if let Some(to) = walk(self.on(), self.count(), command, context) {
            self.go(to);
            return Step::Stay;
        }
        match command {
            Command::NextList => {
                self.on_readings = !self.on_readings;
                Step::Stay
            }
            Command::Review => self.case().map_or(Step::Stay, |(case, question)| {
                let at = CaseAt { year: self.year, case };
                Step::LoadAt(Load::Reading(at), question.map_or(Aim::Anywhere, Aim::Question))
            }),
            Command::ChooseReading => choosing::begin(self.year, None, None),
            _ if self.on_readings => readings(self, command),
            _ => notes(self, command, context),
        }
    }
}

/// To the case of a reading, or to the answer that was changed.
fn readings(room: &Notes, command: Command) -> Step {
    let year = room.year;
    let open = |case| Load::Case(CaseAt { year, case });
    match (command, room.row()) {
        (Command::Open, Some(Row::Reading(reading))) if reading.reader == room.me => {
            Step::LoadAt(Load::Reading(CaseAt { year, case: reading.case }), Aim::Anywhere)
        }
        (Command::Open, Some(Row::Reading(reading))) => Step::LoadAt(open(reading.case), Aim::Anywhere),
        (Command::Open, Some(Row::Changed(changed))) => {
            Step::LoadAt(open(changed.case), Aim::Question(changed.question.clone()))
        }
        _ => Step::Stay,
    }
}

fn notes(room: &mut Notes, command: Command, context: Context<'_>) -> Step {
    let year = room.year;
    if command == Command::NewNote {
        return editor(Editor::new(Purpose::NewNote { year, about: About::round(), drafted: None }));
    }
    if command == Command::NextUnanswered {
        let all = room.notes().iter().enumerate().filter(|(_, noted)| noted.note.life() == Life::Open);
        let open: Vec<usize> = all.map(|(at, _)| at).collect();
        let next = open.iter().find(|at| **at > room.selected).or(open.first()).copied();
        let Some(next) = next else { return Step::Say(Notice::Said("note-none-open")) };
        room.selected = next;
        return Step::Stay;
    }
    let Some(noted) = room.noted() else { return Step::Stay };
    let note = &noted.note;
    match command {
        Command::Open => match (note.about.case, &note.about.question) {
            (Some(case), question) => {
                let aim = question.clone().map_or(Aim::Anywhere, Aim::Question);
                Step::LoadAt(Load::Case(CaseAt { year, case }), aim)
            }
            (None, _) if room.may_say(note).is_ok() => say_to(room, noted, context),
            (None, _) => Step::Stay,
        },
        Command::Note => say_to(room, noted, context),
        Command::AcceptNote => {
            let end = OfRound::ResolveNote { number: note.id, outcome: Outcome::Accepted, text: String::new() };
            Step::write(Request::Round(year, end), After::Settle)
        }
        Command::CloseNote => end(room, noted, Outcome::Closed, context),
        _ => Step::Stay,
    }
}

/// Whoever opened the note maintains what he said, once it is answered; somebody else answers it, beside the answer that it
/// is about.
fn say_to(room: &Notes, noted: &Noted, context: Context<'_>) -> Step {
    let (year, note) = (room.year, &noted.note);
    if note.opened.by == room.me {
        return end(room, noted, Outcome::Maintained, context);
    }
    if let (Some(case), Some(question)) = (note.about.case, &note.about.question) {
        return Step::LoadAt(Load::Case(CaseAt { year, case }), Aim::Reply(question.clone()));
    }
    let reply = Editor::new(Purpose::Reply { year, number: note.id, drafted: None });
    editor(reply.to(told(room, noted, context)))
}

fn end(room: &Notes, noted: &Noted, outcome: Outcome, context: Context<'_>) -> Step {
    let purpose = Purpose::Resolve { year: room.year, number: noted.note.id, outcome };
    editor(Editor::new(purpose).to(told(room, noted, context)))
}

/// The answer, what the reader says, and what was answered.
fn told(room: &Notes, noted: &Noted, context: Context<'_>) -> Vec<String> {
    let words = context.words;
    let Noted { note, reading, given } = noted;
    let question = note.about.question.as_deref().and_then(|question| find(&room.checklists, question));
    let given = given.as_ref().zip(question).map(|(given, question)| answer(words, question, given));
    let own = question.zip(reading.as_ref().filter(|_| note.differs));
    [given, Some(opened(words, note, own)), answered(words, note)].into_iter().flatten().collect()
}

fn editor(editor: Editor) -> Step {
    Step::Open(Screen::Editor(Box::new(editor)))
}
