//! What is added to an answer by a word: where it can be seen, why it was given, and the marks. The word adds to the answer
//! at which one is; where that question is blank, to the one just given.

use crate::{
    domain::{
        answer::{Answer, Given, Value},
        at::At,
        code::Code,
        evidence::Evidence,
        refusal::Refusal,
    },
    plain::{
        case::answers::change,
        shell::{
            asked::{Ask, Asked, Flag},
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
pub(crate) fn can(
    seen: &Seen,
    question: &crate::domain::checklist::Question,
    to: Option<About<'_>>,
    command: Command,
) -> Result<(), Refusal> {
    let on = to.map_or(question, |to| to.question);
    of_question(seen, on, command)?;
    match to {
        Some(to) if command == Command::SameReference && last(to).is_none() => {
            Err(Refusal::new(Code::EvidenceNone).with("case", to.case.case))
        }
        _ => Ok(()),
    }
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
        Command::Essential => matches!(answer.value, Value::Partly | Value::NotMet),
        Command::ActNow => matches!(answer.value, Value::Partly | Value::NotMet | Value::CannotAssess),
        Command::GoodPractice => matches!(answer.value, Value::Met | Value::Partly) && !answer.note.trim().is_empty(),
        _ => true,
    }
}

/// `about` is where one is, `to` what is added to.
pub(crate) fn add(words: &Words, about: About<'_>, to: About<'_>, command: Command) -> Step {
    let ask = |asked| if to.question.id == about.question.id { Step::ask(asked) } else { Step::Of(to.at(), asked) };
    let Some(given) = given(to) else { return Step::Where };
    if let Some(flag) = Flag::meant(command) {
        return change(to, News::Flag(flag), Then::STAY, |answer| flag.set(answer, !flag.of(answer)));
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

/// The reference of the answer that was given last before this one.
fn last(to: About<'_>) -> Option<&Evidence> {
    let others = to.file.answers.iter().filter(|given| given.question != to.question.id);
    let with = others.filter(|given| !given.answer.evidence.is_empty());
    with.max_by_key(|given| given.revision).map(|given| &given.answer.evidence)
}

/// The same reference once more. One that stands there already is never taken away by it.
fn again(words: &Words, to: About<'_>) -> Step {
    let (Some(last), Some(given)) = (last(to), given(to)) else { return Step::Where };
    let before = &given.answer.evidence;
    if !before.is_empty() {
        let stands = evidence::spoken(words, before);
        let word = Command::Reference.name(words);
        let says = say!(words, "plain-reference-stands", question = to.question.id, stands = stands, word = word);
        return Step::Stay(vec![says]);
    }
    change(to, News::Evidence, Then::STAY, |answer| last.clone_into(&mut answer.evidence))
}
