//! A checklist of a case: its questions, numbered, with their answers.

use crate::{
    domain::{
        at::CaseAt,
        case_file::CaseFile,
        checklist::{Checklist, Question},
    },
    plain::shell::{
        command::Command,
        memory::Said,
        menu::{Choice, Menu},
        place::Place,
        sentences::numbered,
        step::Step,
    },
    say,
    words::{say::Words, terms},
};

pub(crate) fn prompt(words: &Words, file: &CaseFile, list: &Checklist) -> Vec<Said> {
    let lang = words.lang();
    let title = say!(words, "plain-list", name = lang.of(&list.name), purpose = lang.of(&list.purpose));
    let mut lines = vec![Said::Always(title)];
    for (number, question) in (1..).zip(list.questions_for(file.case.id.area)) {
        let answer = answer_of(words, file, question);
        let text = lang.of(question.short_or_text());
        let choice = say!(words, "plain-list-question", question = question.id, answer = answer, text = text);
        lines.push(Said::Once(numbered(words, number, &choice)));
    }
    lines
}

fn answer_of(words: &Words, file: &CaseFile, question: &Question) -> String {
    let given = file.given(&question.id);
    let without = if file.aside(&question.id).is_some() { "facts-word-aside" } else { "plain-unanswered" };
    given.map_or_else(|| words.say(without, &[]), |given| terms::value(words, question.scale, given.answer.value))
}

pub(crate) fn menu(file: &CaseFile, list: &Checklist) -> Menu {
    let questions = list.questions_for(file.case.id.area);
    Menu::new(1..=questions.count(), &[Command::All]).with_ids(file.questions().map(|question| question.id.clone()))
}

pub(crate) fn choose(at: CaseAt, file: &CaseFile, list: &Checklist, choice: &Choice) -> Step {
    let id = match choice {
        Choice::Id(id) => Some(id.clone()),
        Choice::Number(number) => {
            let nth = number.checked_sub(1);
            nth.and_then(|nth| list.questions_for(file.case.id.area).nth(nth)).map(|question| question.id.clone())
        }
        Choice::Command(_) => None,
    };
    id.map_or(Step::Where, |id| Step::Go(Place::Question(at.question(&id))))
}
