//! What is added to an answer by a word: where it can be seen, why it was given, and the marks. The word adds to the answer
//! at which one is; where that question is blank, to the one just given.

use crate::{
    domain::{
        answer::{Answer, Given, Mark},
        at::At,
        checklist::Question,
        may,
        refusal::Refusal,
    },
    plain::{
        case::answers::change,
        shell::{
            asked::{Ask, Asked},
            availability::of_question,
            command::Command,
            load::{About, Seen, Sight},
            sentences::both,
            step::{News, Step, Subject, Then},
            writing::{Pending, Purpose, Writing},
        },
    },
    say,
    words::{evidence, say::Words},
};

/// In the order in which they are read out.
pub(crate) const WORDS: [Command; 6] = [
    Command::Reference,
    Command::SameReference,
    Command::Reason,
    Command::Essential,
    Command::ActNow,
    Command::GoodPractice,
];

/// The answer that words add to.
pub(crate) fn to<'a>(sight: &'a Sight, about: About<'a>, just: Option<&At>) -> Option<About<'a>> {
    if given(about).is_some() {
        return Some(about);
    }
    let just = just.filter(|just| just.case_at() == about.case).and_then(|just| sight.about_of(just))?;
    given(just).map(|_| just)
}

fn given(about: About<'_>) -> Option<&Given> {
    about.file.answered(&about.question.id)
}

/// Whether a word adds something as things stand.
pub(crate) fn can(seen: &Seen, question: &Question, to: Option<About<'_>>, command: Command) -> Result<(), Refusal> {
    let on = to.map_or(question, |to| to.question);
    of_question(seen, on, command)
}

/// "henvisning, begrundelse og nu føjer til KO-08, lige svaret."
pub(crate) fn said(words: &Words, sight: &Sight, about: About<'_>, just: Option<&At>) -> Option<String> {
    let Sight::Question(seen, _) = sight else { return None };
    let to = to(sight, about, just).filter(|_| seen.closed.is_none())?;
    let answer = &given(to)?.answer;
    let names = WORDS
        .into_iter()
        .filter(|command| suits(*command, answer) && can(seen, to.question, Some(to), *command).is_ok());
    let names = both(words, &names.map(|command| command.name(words)).collect::<Vec<_>>());
    Some(if to.question.id == about.question.id {
        say!(words, "plain-adds", names = names)
    } else {
        say!(words, "plain-adds-to", names = names, question = to.question.id)
    })
}

/// Which words are worth saying of an answer; the others can be typed all the same.
fn suits(command: Command, answer: &Answer) -> bool {
    match command {
        Command::SameReference => answer.evidence.is_empty(),
        Command::GoodPractice => !answer.note.trim().is_empty(),
        _ => true,
    }
}

/// The mark that a word puts on and takes off.
fn mark(command: Command) -> Option<Mark> {
    match command {
        Command::Essential => Some(Mark::Essential),
        Command::ActNow => Some(Mark::ActNow),
        Command::GoodPractice => Some(Mark::GoodPractice),
        _ => None,
    }
}

/// `about` is where one is, `to` what is added to.
pub(crate) fn add(words: &Words, about: About<'_>, to: About<'_>, command: Command) -> Step {
    let ask = |asked| if to.question.id == about.question.id { Step::ask(asked) } else { Step::Of(to.at(), asked) };
    let Some(given) = given(to) else { return Step::Where };
    if let Some(mark) = mark(command) {
        return change(to, News::Mark(mark), Then::STAY, |answer| answer.set(mark, !answer.has(mark)));
    }
    match command {
        Command::Reference => Step::talk(Command::Reference, Subject::Question(to.at())),
        Command::SameReference => again(words, to),
        _ => {
            let pending = Pending { value: given.answer.value, onward: false };
            ask(if given.answer.note.trim().is_empty() {
                Asked::Writing(Writing::new(Purpose::Note(pending)))
            } else {
                Asked::About(Ask::OldNote(pending))
            })
        }
    }
}

/// The last reference of the case once more. One that stands there already is not written twice.
fn again(words: &Words, to: About<'_>) -> Step {
    let (Ok(last), Some(given)) = (may::question::repeat(to.file, &to.question.id), given(to)) else {
        return Step::Where;
    };
    if given.answer.evidence.contains(last) {
        let stands = evidence::spoken(words, last);
        return Step::Stay(vec![say!(words, "plain-reference-stands", question = to.question.id, stands = stands)]);
    }
    change(to, News::Evidence, Then::STAY, |answer| {
        answer.add_evidence(last.clone());
    })
}
