//! A case as its second reader hears it, question by question. Where he does not know the answers, none is read out; where
//! he does, his own number is the verdict: the same as was given agrees, and another one asks why.

use crate::{
    domain::{
        answer::Value,
        at::{At, CaseAt},
        case_file::CaseFile,
        checklist::Question,
        event::Field,
        may,
        note::Note,
        reading::{Reading, Said as Says},
        reading_desk::Desk,
        refusal::Refusal,
    },
    plain::{
        case::{answers::number_of, guidance},
        shell::{
            asked::{Ask, Asked, EarlierDraft, Sure},
            command::Command,
            load::About,
            memory::{Said, always},
            menu::{Choice, Menu},
            place::Place,
            sentences::{numbered, one_of},
            step::{Step, Then},
            writing::{Purpose, Writing},
        },
    },
    say,
    verbs::request::{OfCase, OfQuestion, Request},
    words::{evidence::all_spoken, guide, notes, say::Words, terms},
};

pub(crate) fn prompt(words: &Words, desk: &Desk, question: &Question) -> Vec<Said> {
    let (case, id) = (desk.file.case.id, &question.id);
    let how = terms::blind(words, desk.blind);
    let (read, all) = (desk.readable.len() - desk.unread.len(), desk.readable.len());
    let mut said = vec![Said::Always(say!(words, "plain-reading", case = case, how = how, read = read, all = all))];
    said.push(Said::Known(words.say(if desk.blind { "plain-reading-blind" } else { "plain-reading-open" }, &[])));
    let number = desk.readable.iter().position(|other| other == id).map_or(0, |at| at + 1);
    let mut lines = vec![
        say!(words, "plain-reading-question", question = id, number = number, all = all),
        words.lang().of(&question.text).to_owned(),
    ];
    lines.extend(given_lines(words, desk, question));
    lines.extend(said_lines(words, desk, question));
    said.extend(always(lines));
    said.extend(guide::parted(words, question).0.into_iter().map(Said::Known));
    if desk.is_readable(id) {
        let values = || Value::of(question.scale);
        let each = values().map(|value| numbered(words, number_of(value), &terms::value(words, question.scale, value)));
        said.extend(each.map(Said::Known));
        let digits: Vec<usize> = values().map(number_of).collect();
        said.push(Said::Always(say!(words, "plain-answers", numbers = one_of(words, &digits))));
    }
    if desk.unread.is_empty() {
        said.push(Said::Always(say!(words, "plain-reading-all", word = Command::Complete.name(words))));
    }
    said
}

/// The answer that was given; a reader who does not know it has none before him.
fn given_lines(words: &Words, desk: &Desk, question: &Question) -> Vec<String> {
    let Some(given) = desk.file.given(&question.id) else { return Vec::new() };
    let value = terms::value(words, question.scale, given.answer.value);
    let mut lines = vec![say!(words, "plain-reading-given", by = given.by, value = value)];
    let texts =
        [(Field::Note, given.answer.note.clone()), (Field::Evidence, all_spoken(words, &given.answer.evidence))];
    for (field, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        lines.push(say!(words, "plain-given-text", field = terms::field(words, field), text = text));
    }
    lines
}

/// What the reader says, what others say that he may know, and the notes.
fn said_lines(words: &Words, desk: &Desk, question: &Question) -> Vec<String> {
    let mut lines = Vec::new();
    for reading in desk.file.readings_of(&question.id) {
        let said = terms::reading(words, question.scale, &reading.now);
        let key = if reading.by == desk.reader { "plain-reading-mine" } else { "plain-review" };
        lines.push(say!(words, key, by = reading.by, standing = said));
        if !reading.note.is_empty() {
            let field = terms::field(words, Field::Review);
            lines.push(say!(words, "plain-given-text", field = field, text = reading.note));
        }
    }
    let note = |note: &Note| format!("{} {}: {}", note.id, note.opened.by, notes::line(words, note));
    lines.extend(desk.file.notes_on(&question.id).map(note));
    lines
}

/// In the order in which they are read out.
const COMMANDS: [Command; 13] = [
    Command::Guide,
    Command::Next,
    Command::Previous,
    Command::Lacks,
    Command::Reason,
    Command::Clear,
    Command::Undo,
    Command::Rest,
    Command::ShowAnswers,
    Command::Acute,
    Command::Complete,
    Command::NextCase,
    Command::All,
];

pub(crate) fn menu(desk: &Desk, question: &Question) -> Menu {
    let numbers = Value::of(question.scale).filter(|_| desk.is_readable(&question.id)).map(number_of);
    let commands = COMMANDS.into_iter().filter(|command| desk.blind || *command != Command::ShowAnswers);
    let commands: Vec<Command> = commands.collect();
    let menu = Menu::allowed(numbers, &commands, |command| can(desk, question, command));
    let menu = menu.with_ids(desk.readable.iter().cloned());
    if desk.mine(&question.id).is_some() { menu.entering(Command::Lacks) } else { menu }
}

fn can(desk: &Desk, question: &Question, command: Command) -> Result<(), Refusal> {
    let (round, file, by) = (&desk.round, &desk.file, &desk.reader);
    match command {
        Command::Acute => may::round::change(round),
        Command::Reason if newest(desk).is_some() => Ok(()),
        Command::Reason => may::reading::said(file, &question.id, by).map(drop),
        Command::Clear => may::reading::clear(round, file, &question.id, by).map(drop),
        Command::Rest => may::reading::rest(round, file, by).map(drop),
        Command::Complete => may::reading::finish(round, file, by).map(drop),
        Command::ShowAnswers => may::case::work(round, &file.case),
        _ => Ok(()),
    }
}

pub(crate) fn choose(words: &Words, desk: &Desk, question: &Question, choice: &Choice) -> Step {
    let case = desk.at();
    let about = About { case, file: &desk.file, question };
    let to = |id: Option<&String>| id.map_or(Step::Where, |id| Step::Go(Place::Reading(case.question(id))));
    let here = desk.readable.iter().position(|id| *id == question.id);
    match choice {
        Choice::Id(id) => to(Some(id)),
        Choice::Number(number) => {
            let value = Value::of(question.scale).find(|value| number_of(*value) == *number);
            value.map_or(Step::Where, |value| pick(desk, about, value))
        }
        Choice::Command(Command::Guide) => Step::Stay(guidance::read_out(words, case.case.area, question)),
        Choice::Command(Command::Next) => to(desk.readable.get(here.map_or(0, |at| at + 1)).or(desk.readable.first())),
        Choice::Command(Command::Previous) => {
            to(here.and_then(|at| at.checked_sub(1)).and_then(|at| desk.readable.get(at)).or(desk.readable.last()))
        }
        Choice::Command(Command::Lacks) => to(next_unread(&desk.readable, &desk.unread, &question.id)),
        Choice::Command(Command::Reason) => reason(desk, about),
        Choice::Command(Command::Acute) => Step::ask(Asked::Writing(Writing::new(Purpose::Acute))),
        Choice::Command(Command::Clear) => take_back(case, &question.id),
        Choice::Command(Command::Undo) => undo(words, desk),
        Choice::Command(Command::Rest) => Step::perform(Request::Case(case, OfCase::ReadRest), Then::STAY),
        Choice::Command(Command::ShowAnswers) => Step::ask(Asked::Confirm(Sure::ShowAnswers(case))),
        Choice::Command(Command::Complete) => Step::ask(Asked::Confirm(Sure::Read(case, desk.unread.len()))),
        Choice::Command(Command::NextCase) => Step::NextReading(case.year),
        Choice::Command(_) => Step::Where,
    }
}

/// The next question in order that is not read, after one and then from the top.
fn next_unread<'d>(order: &'d [String], unread: &'d [String], after: &str) -> Option<&'d String> {
    let place = |id: &str| order.iter().position(|other| other == id);
    unread.iter().find(|id| place(id) > place(after)).or(unread.first())
}

/// Where a reader goes on once he has said something; where nothing is left he stays.
pub(crate) fn onward(file: &CaseFile, by: &str, at: &At) -> Place {
    let order: Vec<String> = file.questions().map(|question| question.id.clone()).collect();
    let unread: Vec<String> = may::reading::unread(file, by).map(|given| given.question.clone()).collect();
    let next = next_unread(&order, &unread, &at.question);
    Place::Reading(next.map_or_else(|| at.clone(), |id| at.case_at().question(id)))
}

/// An answer was chosen. A text that was begun is offered first.
fn pick(desk: &Desk, about: About<'_>, value: Value) -> Step {
    let id = &about.question.id;
    if desk.file.draft(id, Field::Review).is_some() {
        let earlier = EarlierDraft { field: Field::Review, value: Some(value), picked: true };
        return Step::ask(Asked::About(Ask::Draft(earlier)));
    }
    let differs = desk.file.given(id).is_some_and(|given| given.answer.value != value);
    if differs {
        return Step::ask(Asked::Writing(Writing::new(Purpose::Review(Some(value)))));
    }
    let note = desk.mine(id).filter(|_| desk.blind).map(|mine| mine.note.clone());
    said(about, Some(value), &note.unwrap_or_default(), Then::Unread)
}

/// Why the reader says what he says: of this answer, or, where he has said nothing of it yet, of the one just before.
fn reason(desk: &Desk, about: About<'_>) -> Step {
    let id = &about.question.id;
    if let Some(draft) = desk.file.draft(id, Field::Review) {
        let earlier = EarlierDraft { field: Field::Review, value: draft.value, picked: false };
        return Step::ask(Asked::About(Ask::Draft(earlier)));
    }
    let Some(mine) = desk.mine(id).or_else(|| newest(desk)) else { return Step::Where };
    let writing = Writing::onto(Purpose::Review(mine.now.value), &mine.note, false);
    Step::Of(about.case.question(&mine.question), Asked::Writing(writing))
}

/// What the reader said last in the case and is not done with.
fn newest(desk: &Desk) -> Option<&Reading> {
    let mine = desk.file.readings.iter().filter(|reading| reading.by == desk.reader && reading.first.is_none());
    mine.max_by_key(|reading| reading.revision)
}

/// A text that was begun is offered on coming to its question.
pub(crate) fn on_entering(desk: &Desk, question: &Question) -> Asked {
    let draft = desk.file.draft(&question.id, Field::Review).filter(|_| desk.is_readable(&question.id));
    draft.map_or(Asked::Room, |draft| {
        let value = draft.value.or_else(|| desk.mine(&question.id).and_then(|mine| mine.now.value));
        Asked::About(Ask::Draft(EarlierDraft { field: Field::Review, value, picked: false }))
    })
}

/// The text to an answer of the reader's.
pub(crate) fn written(about: About<'_>, value: Option<Value>, text: &str) -> Step {
    said(about, value, text, Then::Unread)
}

/// What is said, held against the answer as it was read out. A reader who does not know it has none before him.
fn said(about: About<'_>, value: Option<Value>, note: &str, then: Then) -> Step {
    let given = about.file.given(&about.question.id);
    let says = match (given.map(|given| given.answer.value), value) {
        (Some(read), Some(value)) if read == value => Says::Agree,
        (Some(_), value) => Says::Disagree(value),
        (None, Some(value)) => Says::Own(value),
        (None, None) => return Step::ask(Asked::Room),
    };
    let seen = given.map(|_| about.file.shown(&about.question.id));
    let read = OfQuestion::Read { said: says, note: note.into(), seen };
    Step::perform(Request::Question(about.at(), read), then)
}

fn take_back(case: CaseAt, question: &str) -> Step {
    let at = case.question(question);
    let there = Place::Reading(at.clone());
    Step::perform(Request::Question(at, OfQuestion::ClearReading), Then::At(there))
}

fn undo(words: &Words, desk: &Desk) -> Step {
    match newest(desk) {
        Some(last) => take_back(desk.at(), &last.question),
        None => Step::Stay(vec![words.say("plain-nothing-to-undo", &[])]),
    }
}
