//! One question: its text, the answer it has, and the answers it can be given.

use crate::{
    domain::{
        answer::{Answer, Given, Value},
        case_file::CaseFile,
        checklist::Question,
        event::Field,
    },
    plain::{
        case::{
            additions,
            answers::{self, first, following, number_of, pick, preceding},
            facts, guidance, measure, measured,
            room::{complete, redo, undo},
        },
        shell::{
            asked::{Ask, Asked, EarlierDraft, Sure},
            availability::of_question,
            command::Command,
            load::{About, Seen},
            memory::{Said, always},
            menu::{Choice, Menu},
            place::Place,
            sentences::{numbered, one_of, refused},
            step::{News, Step, Subject, Then},
            writing::{Purpose, Writing},
        },
    },
    say,
    words::{dates::date_time, evidence::all_spoken, facts::settled, guide, notes, say::Words, terms},
};

pub(crate) fn prompt(words: &Words, seen: &Seen, question: &Question) -> Vec<Said> {
    let file = &seen.file;
    let number = file.questions().position(|other| other.id == question.id).map_or(0, |at| at + 1);
    let list = file.checklists.iter().find(|list| list.questions.iter().any(|other| other.id == question.id));
    let mut lines = vec![
        say!(
            words,
            "plain-question",
            question = question.id,
            number = number,
            questions = file.questions().count(),
            list = list.map(|list| words.lang().of(&list.name)).unwrap_or_default()
        ),
        words.lang().of(&question.text).to_owned(),
    ];
    lines.extend(facts::of_question(words, file, question));
    lines.extend(measured::of_question(words, seen, question));
    if let Some(given) = file.answered(&question.id) {
        lines.extend(given_lines(words, question, given));
    }
    lines.extend(review_line(words, file, question));
    // What a second reader has begun to say is nobody's business yet.
    let others = file.others.iter().filter(|draft| draft.field != Field::Review);
    for draft in others.filter(|draft| draft.question == question.id) {
        let (field, at) = (terms::field(words, draft.field), date_time(draft.at, words.lang()));
        lines.push(format!(
            "{} {}",
            say!(words, "case-others-draft", by = draft.by, at = at, field = field),
            terms::drafted(draft)
        ));
    }
    let Some(refusal) = &seen.closed else {
        let mut lines = always(lines);
        lines.extend(guide::parted(words, question).0.into_iter().map(Said::Known));
        lines.extend(answers(words, question));
        return lines;
    };
    lines.extend(refused(words, refusal));
    always(lines)
}

/// The answers that can be given: what each digit means until that was heard, and after that the digits alone.
fn answers(words: &Words, question: &Question) -> Vec<Said> {
    let values = || Value::of(question.scale);
    let each = values().map(|value| numbered(words, number_of(value), &terms::value(words, question.scale, value)));
    let digits: Vec<usize> = values().map(number_of).collect();
    let all = Said::Always(say!(words, "plain-answers", numbers = one_of(words, &digits)));
    each.map(Said::Known).chain([all]).collect()
}

/// The answer as it stands, with everything that was said about it.
fn given_lines(words: &Words, question: &Question, given: &Given) -> Vec<String> {
    let answer = &given.answer;
    let value = terms::value(words, question.scale, answer.value);
    let mut lines = vec![say!(words, "plain-given", value = value, saved = terms::saved(words, &given.by, given.at))];
    let evidence = all_spoken(words, &answer.evidence);
    for (field, text) in [(Field::Note, &answer.note), (Field::Evidence, &evidence)] {
        if !text.is_empty() {
            lines.push(say!(words, "plain-given-text", field = terms::field(words, field), text = text));
        }
    }
    lines.extend(answer.marks().map(|mark| say!(words, "plain-given-flag", flag = words.say(mark.code(), &[]))));
    lines
}

fn review_line(words: &Words, file: &CaseFile, question: &Question) -> Vec<String> {
    let mut lines = Vec::new();
    for reading in file.readings_of(&question.id) {
        let said = terms::reading(words, question.scale, reading.verdict());
        lines.push(say!(words, "plain-review", by = reading.by, standing = said));
    }
    for note in file.notes_on(&question.id) {
        lines.push(format!("{} {}: {}", note.id, note.opened.by, notes::line(words, note)));
    }
    if file.draft(&question.id, Field::Review).is_some() {
        lines.push(say!(words, "plain-review-draft", word = Command::Read.name(words)));
    }
    lines
}

/// What may be said at a question, in the order in which it is read out.
const COMMANDS: [Command; 14] = [
    Command::Guide,
    Command::Next,
    Command::Previous,
    Command::Lacks,
    Command::Clear,
    Command::Facts,
    Command::Measure,
    Command::Accept,
    Command::Undo,
    Command::Redo,
    Command::Read,
    Command::Acute,
    Command::Complete,
    Command::NextCase,
];

/// `to` is the answer that words add to. From a question that is answered a blank line goes on.
pub(crate) fn menu(seen: &Seen, question: &Question, to: Option<About<'_>>) -> Menu {
    let numbers = Value::of(question.scale).filter(|_| seen.closed.is_none()).map(number_of);
    let ids = seen.file.questions().map(|other| other.id.clone());
    let commands = [&additions::WORDS[..], &COMMANDS].concat();
    let can = |command: Command| match (additions::WORDS.contains(&command), to) {
        (true, to) => additions::can(seen, question, to, command),
        (false, _) => of_question(seen, question, command),
    };
    let menu = Menu::allowed(numbers, &commands, can).with_ids(ids);
    if seen.file.answered(&question.id).is_some() { menu.entering(Command::Lacks) } else { menu }
}

pub(crate) fn choose(words: &Words, about: About<'_>, to: Option<About<'_>>, choice: &Choice) -> Step {
    let About { case, file, question } = about;
    match choice {
        Choice::Id(id) => Step::Go(Place::Question(case.question(id))),
        Choice::Number(number) => {
            let value = Value::of(question.scale).find(|value| number_of(*value) == *number);
            value.map_or(Step::Where, |value| pick(about, value))
        }
        Choice::Command(command) if additions::WORDS.contains(command) => {
            to.map_or(Step::Where, |to| additions::add(words, about, to, *command))
        }
        Choice::Command(Command::Guide) => Step::Stay(guidance::read_out(words, file.case.id.area, question)),
        Choice::Command(Command::Next) => Step::Go(following(file, &about.at())),
        Choice::Command(Command::Previous) => Step::Go(preceding(file, &about.at())),
        Choice::Command(Command::Lacks) => Step::Go(first(file, case, Some(&question.id))),
        Choice::Command(Command::Clear) => Step::ask(Asked::Confirm(Sure::Clear(about.at()))),
        Choice::Command(Command::Read) => Step::Reading(case, Some(question.id.clone())),
        Choice::Command(Command::Undo) => undo(case, file),
        Choice::Command(Command::Redo) => redo(case, file),
        Choice::Command(Command::Facts) => Step::talk(Command::Facts, Subject::Case(case)),
        Choice::Command(Command::Measure) => Step::talk(Command::Measure, Subject::Question(about.at())),
        Choice::Command(Command::Accept) => accept(words, about),
        Choice::Command(Command::Acute) => Step::ask(Asked::Writing(Writing::new(Purpose::Acute))),
        Choice::Command(Command::Complete) => complete(words, case, file),
        Choice::Command(Command::NextCase) => Step::NextCase(case),
        Choice::Command(_) => Step::Where,
    }
}

/// What is proposed: by the facts of the case, else by what was measured.
fn accept(words: &Words, about: About<'_>) -> Step {
    let About { file, question, .. } = about;
    match (file.proposed(question), file.proposed_by_measure(question)) {
        (Some(by), _) => {
            let answer = Answer { note: settled(words, by), ..Answer::of(Value::NotApplicable) };
            answers::answer(about.at(), answer, News::Whole, Then::Onward)
        }
        (None, Some(value)) => measure::accept(words, about, value),
        (None, None) => Step::Where,
    }
}

/// What is asked on entering: a draft that lies there is offered at once.
pub(crate) fn on_entering(seen: &Seen, question: &Question) -> Asked {
    let file = &seen.file;
    if seen.closed.is_some() {
        return Asked::Room;
    }
    let given = file.given(&question.id).map(|given| given.answer.value);
    let draft = [Field::Note, Field::Evidence].into_iter().find_map(|field| file.draft(&question.id, field));
    draft.map_or(Asked::Room, |draft| {
        let earlier = EarlierDraft { field: draft.field, value: draft.value.or(given), picked: false };
        Asked::About(Ask::Draft(earlier))
    })
}
