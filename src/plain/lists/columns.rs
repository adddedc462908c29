//! How a list is to be read, settled line by line: each column, then what its words mean. Enter keeps what is proposed.

use crate::{
    domain::list_reading::Expected,
    intake::{
        column_plan::{ColumnPlan, Lack, Meaning, Question as Word},
        columns::Role,
        rule_form::{RuleField, settle},
    },
    plain::shell::{
        menu::Menu,
        question::{Question, Reply, Typed},
        sentences::numbered,
        talk::{Broken, Talk},
    },
    say,
    words::{say::Words, terms},
};
use std::ops::RangeInclusive;

/// The columns of a list, and the count that it should come to.
pub(crate) struct Columns<'a> {
    pub(crate) words: &'a Words,
    pub(crate) column_plan: &'a mut ColumnPlan,
    pub(crate) expected: &'a mut Expected,
}

/// What a numbered question was answered with.
enum Given {
    Kept,
    /// From 0.
    Number(usize),
}

impl Columns<'_> {
    pub(crate) fn run(&mut self, talk: &mut Talk<'_, '_>) -> Result<(), Broken> {
        self.columns(talk)?;
        self.meanings(talk)?;
        self.rules(talk)
    }

    /// The count from elsewhere and the rules whose columns are there, a line each.
    fn rules(&mut self, talk: &mut Talk<'_, '_>) -> Result<(), Broken> {
        let of = RuleField::of(self.column_plan);
        let mut typed: Vec<(RuleField, String)> =
            of.into_iter().map(|field| (field, field.text(&self.column_plan.rules))).collect();
        for at in 0..typed.len() {
            let ask = self.rule(&typed[at]);
            loop {
                let line = match talk.answer(&ask)? {
                    Reply::Text(line) => line.trim().to_owned(),
                    Reply::Emptied => String::new(),
                    _ => break,
                };
                let before = std::mem::replace(&mut typed[at].1, line);
                if settle(&typed).is_ok() {
                    break;
                }
                typed[at].1 = before;
                talk.console.drop_last();
                talk.console.say(&[self.words.say("plain-list-unclear", &[])])?;
            }
        }
        if let Ok((rules, expected)) = settle(&typed) {
            (self.column_plan.rules, *self.expected) = (rules, expected);
        }
        Ok(())
    }

    fn rule(&self, (field, text): &(RuleField, String)) -> Question {
        let words = self.words;
        let means = words.say(&format!("list-rule-{}.means", field.code()), &[]);
        let stands = Question::standing(words, &means, text, Typed::Line);
        if !text.is_empty() {
            return stands;
        }
        let now = words.say(&format!("list-rule-{}.empty", field.code()), &[]);
        Question { says: vec![means, say!(words, "plain-list-rule", now = now)], ..stands }
    }

    fn columns(&mut self, talk: &mut Talk<'_, '_>) -> Result<(), Broken> {
        let mut at = 0;
        while at < self.column_plan.columns.len() {
            match ask(&self.column(at), 0..=ColumnPlan::ROLES.len(), talk)? {
                Given::Kept => {}
                Given::Number(0) => self.column_plan.give(at, None),
                Given::Number(number) => self.column_plan.give(at, ColumnPlan::ROLES.get(number - 1).copied()),
            }
            at += 1;
            if at == self.column_plan.columns.len() && self.column_plan.lack() == Some(Lack::CaseNumber) {
                talk.console.say(&[self.words.say("plain-list-no-number", &[])])?;
                at = 0;
            }
        }
        Ok(())
    }

    fn column(&self, at: usize) -> Vec<String> {
        let words = self.words;
        let Some(column) = self.column_plan.columns.get(at) else { return Vec::new() };
        let samples = match &column.samples {
            None => words.say("plain-list-hidden", &[]),
            Some(samples) if samples.is_empty() => words.say("plain-list-blank", &[]),
            Some(samples) => say!(words, "plain-list-samples", samples = samples.join(", ")),
        };
        let count = self.column_plan.columns.len();
        let role = self.role(column.role);
        let mut lines = vec![
            say!(words, "plain-list-column", number = at + 1, count = count, header = column.header, role = role),
            samples,
        ];
        let roles = (1..).zip(ColumnPlan::ROLES).map(|(number, role)| numbered(words, number, &self.role(role)));
        lines.extend(roles);
        lines.push(numbered(words, 0, &self.role(Role::Unknown)));
        lines.push(words.say("plain-list-keeps", &[]));
        lines
    }

    fn role(&self, role: Role) -> String {
        let known = ColumnPlan::ROLES.contains(&role) || role == Role::Person;
        self.words.say(&format!("list-role-{}", if known { role.code() } else { "unused" }), &[])
    }

    fn meanings(&mut self, talk: &mut Talk<'_, '_>) -> Result<(), Broken> {
        let mut at = 0;
        loop {
            let questions = self.column_plan.questions();
            let Some(question) = questions.get(at) else {
                let Some(Lack::Meaning(open)) = self.column_plan.lack() else { return Ok(()) };
                talk.console.say(&[self.words.say("plain-list-open", &[])])?;
                at = questions.iter().position(|question| *question == open).unwrap_or(0);
                continue;
            };
            let meanings = question.meanings();
            if let Given::Number(number) = ask(&self.question(question), 1..=meanings.len(), talk)?
                && let Some(meaning) = number.checked_sub(1).and_then(|number| meanings.get(number))
            {
                self.column_plan.answer(question, *meaning);
            }
            at += 1;
        }
    }

    fn question(&self, question: &Word) -> Vec<String> {
        let words = self.words;
        let name = match question {
            Word::Whole => words.say("list-whole", &[]),
            Word::Area(name, rows) => say!(words, "list-word-area", name = name, rows = rows),
            Word::Department(name, rows) => say!(words, "list-word-department", name = name, rows = rows),
            Word::Status(name, rows) => say!(words, "list-word-status", name = name, rows = rows),
        };
        let by_area = self.column_plan.whole.is_some() || self.column_plan.has(Role::Area);
        let known = by_area && matches!(question, Word::Department(..));
        let meaning = |meaning| match meaning {
            Meaning::Area(area) => terms::area(words, area),
            Meaning::In => words.say("list-in", &[]),
            Meaning::Out => words.say("list-out", &[]),
            // The area is known already, so the department only says whether its cases belong.
            Meaning::Open if known => words.say("list-in", &[]),
            Meaning::Open => words.say("list-open", &[]),
        };
        let now = meaning(self.column_plan.meaning(question));
        let mut lines = vec![say!(words, "plain-list-meaning", name = name, meaning = now)];
        lines.extend((1..).zip(question.meanings()).map(|(number, of)| numbered(words, number, &meaning(*of))));
        lines.push(words.say("plain-list-keeps", &[]));
        lines
    }
}

/// One of the numbers, or a blank line.
fn ask(says: &[String], numbers: RangeInclusive<usize>, talk: &mut Talk<'_, '_>) -> Result<Given, Broken> {
    let question = Question { says: says.to_vec(), menu: Menu::new(numbers, &[]), blank: true, own: &[] };
    Ok(match talk.answer(&question)? {
        Reply::Number(number) => Given::Number(number),
        _ => Given::Kept,
    })
}
