//! One question of a talk: what is read out, what can be typed, and what a blank line does.

use crate::{
    plain::shell::{
        command::Command,
        menu::Menu,
        sentences::{numbered, yes_no},
    },
    say,
    words::say::Words,
};

#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) says: Vec<String>,
    pub(crate) menu: Menu,
    /// Whether a blank line is an answer: what stands is kept, or nothing is said.
    pub(crate) blank: bool,
    /// Words that the question itself obeys, also where they hold everywhere.
    pub(crate) own: &'static [Command],
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reply {
    /// A line as it was typed.
    Text(String),
    /// From 1.
    Number(usize),
    Yes,
    No,
    /// A blank line.
    Kept,
    /// What stands is taken out.
    Emptied,
    /// The question is left.
    Back,
    /// A word of the question's own.
    Word(Command),
}

/// What is typed in a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typed {
    Line,
    Lines,
    Number,
    Day,
    Time,
    Path,
}

impl Typed {
    fn free(self, words: &Words) -> String {
        words.say(
            match self {
                Self::Line => "plain-free-line",
                Self::Lines => "plain-free-lines",
                Self::Number => "plain-free-number",
                Self::Day => "plain-free-day",
                Self::Time => "plain-free-time",
                Self::Path => "plain-free-path",
            },
            &[],
        )
    }

    /// What may be typed of a text that is written line by line, or of another line of text.
    pub(crate) fn menu(self, words: &Words, commands: &[Command]) -> Menu {
        Menu::text(self.free(words), commands)
    }
}

impl Question {
    /// A line of text that must be there.
    pub(crate) fn line(words: &Words, says: Vec<String>, typed: Typed) -> Self {
        Self { says, menu: typed.menu(words, &[]), blank: false, own: &[] }
    }

    /// A line of text that may be left out, or that stands already.
    pub(crate) fn or_blank(words: &Words, says: Vec<String>, typed: Typed) -> Self {
        Self { blank: true, ..Self::line(words, says, typed) }
    }

    /// What stands is read out; a blank line keeps it, and a word takes it out.
    pub(crate) fn standing(words: &Words, ask: &str, stands: &str, typed: Typed) -> Self {
        let now = match stands {
            "" => words.say("plain-stands-nothing", &[]),
            stands => say!(words, "plain-stands", now = stands, word = Command::Empty.name(words)),
        };
        let commands: &[Command] = if stands.is_empty() { &[] } else { &[Command::Empty] };
        Self { says: vec![format!("{ask} {now}")], menu: typed.menu(words, commands), blank: true, own: &[] }
    }

    /// One of the choices, numbered from 1.
    pub(crate) fn choice(words: &Words, mut says: Vec<String>, choices: &[String]) -> Self {
        says.extend((1..).zip(choices).map(|(number, choice)| numbered(words, number, choice)));
        says.push(words.say("plain-turn", &[]));
        Self { says, menu: Menu::new(1..=choices.len(), &[]), blank: false, own: &[] }
    }

    /// Yes or no.
    pub(crate) fn yes_no(words: &Words, mut says: Vec<String>) -> Self {
        says.extend(yes_no(words));
        says.push(words.say("plain-turn", &[]));
        Self { says, menu: Menu::yes_no(), blank: false, own: &[] }
    }
}
