//! How a list is to be read, settled line by line: each column, then what its words mean. Enter keeps what is proposed.

use crate::{
    domain::list_reading::Expected,
    intake::{
        column_plan::{ColumnPlan, Lack, Meaning, Question},
        columns::Role,
        rule_form::{RuleField, settle},
    },
    plain::shell::{
        console::Voice,
        sentences::numbered,
        talk::{Heard, hear},
    },
    say,
    words::{say::Words, terms},
};
use std::io;

pub(crate) struct Settling<'a> {
    pub(crate) words: &'a Words,
    pub(crate) column_plan: &'a mut ColumnPlan,
    pub(crate) expected: &'a mut Expected,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    Yes,
    Back,
    Stop,
}

/// What a numbered question was answered with.
enum Given {
    Kept,
    /// From 0.
    Number(usize),
    Back,
    Stop,
}

impl Settling<'_> {
    pub(crate) fn run(&mut self, voice: &mut Voice<'_>) -> io::Result<Settled> {
        loop {
            match self.columns(voice)? {
                Settled::Yes => {}
                end => return Ok(end),
            }
            match self.meanings(voice)? {
                // One step back are the columns.
                Settled::Back => continue,
                Settled::Stop => return Ok(Settled::Stop),
                Settled::Yes => {}
            }
            match self.rules(voice)? {
                Settled::Back => {}
                end => return Ok(end),
            }
        }
    }

    /// The count from elsewhere and the rules whose columns are there, a line each.
    fn rules(&mut self, voice: &mut Voice<'_>) -> io::Result<Settled> {
        let of = RuleField::of(self.column_plan);
        let mut typed: Vec<(RuleField, String)> =
            of.into_iter().map(|field| (field, field.text(&self.column_plan.rules))).collect();
        let mut at = 0;
        while at < typed.len() {
            let ask = self.rule(&typed[at]);
            voice.say(&ask)?;
            match hear(self.words, voice, &ask)? {
                Heard::Line(line) if line.is_empty() => at += 1,
                Heard::Line(line) => {
                    let before = std::mem::replace(&mut typed[at].1, if line == "0" { String::new() } else { line });
                    if settle(&typed).is_err() {
                        typed[at].1 = before;
                        voice.say(&[self.words.say("plain-list-unclear", &[])])?;
                    } else {
                        at += 1;
                    }
                }
                Heard::Back if at == 0 => return Ok(Settled::Back),
                Heard::Back => at -= 1,
                Heard::Stop => return Ok(Settled::Stop),
            }
        }
        if let Ok((rules, expected)) = settle(&typed) {
            (self.column_plan.rules, *self.expected) = (rules, expected);
        }
        Ok(Settled::Yes)
    }

    fn rule(&self, (field, text): &(RuleField, String)) -> Vec<String> {
        let words = self.words;
        let means = words.say(&format!("list-rule-{}.means", field.code()), &[]);
        let now =
            if text.is_empty() { words.say(&format!("list-rule-{}.empty", field.code()), &[]) } else { text.clone() };
        vec![means, say!(words, "plain-list-rule", now = now)]
    }

    fn columns(&mut self, voice: &mut Voice<'_>) -> io::Result<Settled> {
        let mut at = 0;
        while at < self.column_plan.columns.len() {
            match self.ask(&self.column(at), voice)? {
                Given::Kept => at += 1,
                Given::Number(0) => {
                    self.column_plan.give(at, None);
                    at += 1;
                }
                Given::Number(number) => {
                    if let Some(role) = ColumnPlan::ROLES.get(number - 1) {
                        self.column_plan.give(at, Some(*role));
                        at += 1;
                    }
                }
                Given::Back if at == 0 => return Ok(Settled::Back),
                Given::Back => at -= 1,
                Given::Stop => return Ok(Settled::Stop),
            }
            if at == self.column_plan.columns.len() && self.column_plan.lack() == Some(Lack::CaseNumber) {
                voice.say(&[self.words.say("plain-list-no-number", &[])])?;
                at = 0;
            }
        }
        Ok(Settled::Yes)
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

    fn meanings(&mut self, voice: &mut Voice<'_>) -> io::Result<Settled> {
        let mut at = 0;
        loop {
            let questions = self.column_plan.questions();
            let Some(question) = questions.get(at) else {
                let Some(Lack::Meaning(open)) = self.column_plan.lack() else { return Ok(Settled::Yes) };
                voice.say(&[self.words.say("plain-list-open", &[])])?;
                at = questions.iter().position(|question| *question == open).unwrap_or(0);
                continue;
            };
            let meanings = question.meanings();
            match self.ask(&self.question(question), voice)? {
                Given::Kept => at += 1,
                Given::Number(number) => {
                    if let Some(meaning) = number.checked_sub(1).and_then(|number| meanings.get(number)) {
                        self.column_plan.answer(question, *meaning);
                        at += 1;
                    }
                }
                Given::Back if at == 0 => return Ok(Settled::Back),
                Given::Back => at -= 1,
                Given::Stop => return Ok(Settled::Stop),
            }
        }
    }

    fn question(&self, question: &Question) -> Vec<String> {
        let words = self.words;
        let name = match question {
            Question::Whole => words.say("list-whole", &[]),
            Question::Area(name, rows) => say!(words, "list-word-area", name = name, rows = rows),
            Question::Department(name, rows) => say!(words, "list-word-department", name = name, rows = rows),
            Question::Status(name, rows) => say!(words, "list-word-status", name = name, rows = rows),
        };
        let by_area = self.column_plan.whole.is_some() || self.column_plan.has(Role::Area);
        let known = by_area && matches!(question, Question::Department(..));
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
        lines.extend((1..).zip(question.meanings()).map(|(number, it)| numbered(words, number, &meaning(*it))));
        lines.push(words.say("plain-list-keeps", &[]));
        lines
    }

    /// Until the line is a number or nothing.
    fn ask(&self, ask: &[String], voice: &mut Voice<'_>) -> io::Result<Given> {
        voice.say(ask)?;
        loop {
            match hear(self.words, voice, ask)? {
                Heard::Back => return Ok(Given::Back),
                Heard::Stop => return Ok(Given::Stop),
                Heard::Line(line) if line.is_empty() => return Ok(Given::Kept),
                Heard::Line(line) => match line.trim_end_matches('.').parse() {
                    Ok(number) => return Ok(Given::Number(number)),
                    Err(_) => voice.say(&[self.words.say("plain-list-help", &[])])?,
                },
            }
        }
    }
}
