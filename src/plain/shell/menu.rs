//! What may be typed at a place or at a question, and what a typed line means there.

use crate::{
    domain::{guards::cpr, refusal::Refusal},
    plain::shell::{
        command::Command,
        sentences::{either, one_of},
    },
    say,
    words::say::Words,
};
use strsim::osa_distance;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Menu {
    pub(crate) numbers: Vec<usize>,
    /// Every word that the place knows, so that the beginning of one means the same however things stand.
    commands: Vec<Command>,
    /// Those that cannot be carried out now, each with why.
    closed: Vec<(Command, Refusal)>,
    /// Ids of cases or questions one can go to by name.
    pub(crate) ids: Vec<String>,
    /// What else is typed, in a sentence. Beside it a word is one only in full.
    free: Option<String>,
    /// What a blank line does.
    enter: Option<Command>,
}

/// A line that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Choice {
    Number(usize),
    Command(Command),
    /// As it is written in the menu, however it was typed.
    Id(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Heard {
    Choice(Choice),
    /// The beginning of several words.
    Many(Vec<Command>),
    /// It is understood, and cannot be done now.
    Refused(Refusal),
    /// What is typed beside words and numbers.
    Text(String),
    /// A blank line that does nothing.
    Blank,
    Unknown,
}

impl Menu {
    pub(crate) fn new(numbers: impl IntoIterator<Item = usize>, commands: &[Command]) -> Self {
        // Where a reference can be written once more, that is what the word means.
        let taken = |command: &Command| *command == Command::Repeat && commands.contains(&Command::SameReference);
        let everywhere =
            Command::EVERYWHERE.into_iter().filter(|command| !taken(command) && !commands.contains(command));
        let commands = commands.iter().copied().chain(everywhere).collect();
        let numbers = numbers.into_iter().collect();
        Self { numbers, commands, closed: Vec::new(), ids: Vec::new(), free: None, enter: None }
    }

    /// A room's commands, of which some cannot be carried out as things stand.
    pub(crate) fn allowed(
        numbers: impl IntoIterator<Item = usize>,
        all: &[Command],
        allowed: impl Fn(Command) -> Result<(), Refusal>,
    ) -> Self {
        let closed = all.iter().filter_map(|command| Some((*command, allowed(*command).err()?))).collect();
        Self { closed, ..Self::new(numbers, all) }
    }

    /// A line of text is typed; `free` says what.
    pub(crate) fn text(free: String, commands: &[Command]) -> Self {
        Self { free: Some(free), ..Self::new([], commands) }
    }

    /// A yes or a no.
    pub(crate) fn yes_no() -> Self {
        Self::new(1..=2, &[Command::Yes, Command::No])
    }

    fn closed(&self, command: Command) -> Option<&Refusal> {
        self.closed.iter().find(|(of, _)| *of == command).map(|(_, refusal)| refusal)
    }

    /// What can be carried out.
    fn open(&self) -> impl Iterator<Item = Command> {
        self.commands.iter().copied().filter(|command| self.closed(*command).is_none())
    }

    pub(crate) fn with_ids(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.ids = ids.into_iter().collect();
        self
    }

    /// A blank line does what the word does, where that can be done.
    pub(crate) fn entering(self, command: Command) -> Self {
        let enter = self.open().find(|open| *open == command);
        Self { enter, ..self }
    }

    pub(crate) fn hear(&self, words: &Words, line: &str) -> Heard {
        let typed = line.trim().trim_end_matches(['.', ')']).trim_end().to_lowercase();
        if line.trim().is_empty() {
            return self.enter.map_or(Heard::Blank, |command| Heard::Choice(Choice::Command(command)));
        }
        if self.free.is_some() {
            let whole = |command: &Command| command.names(words).contains(&line.trim().to_lowercase());
            let command = self.open().find(whole).map(|command| Heard::Choice(Choice::Command(command)));
            return command.unwrap_or_else(|| Heard::Text(line.into()));
        }
        if is_number(&typed) {
            let number = typed.parse().ok().filter(|number| self.numbers.contains(number));
            return number.map_or(Heard::Unknown, |number| Heard::Choice(Choice::Number(number)));
        }
        if let Some(id) = self.ids.iter().find(|id| same_id(id, &typed)) {
            return Heard::Choice(Choice::Id(id.clone()));
        }
        // The sign has no second letter to tell guidance from help by, so it is whichever is nearer.
        if typed == "?" && !self.commands.contains(&Command::Guide) {
            return Heard::Choice(Choice::Command(Command::Help));
        }
        match self.meant(words, &typed).as_slice() {
            [] => Heard::Unknown,
            [command] => match self.closed(*command) {
                Some(refusal) => Heard::Refused(refusal.clone()),
                None => Heard::Choice(Choice::Command(*command)),
            },
            many => Heard::Many(many.to_vec()),
        }
    }

    /// The commands with a word that is typed, or else that begins so.
    fn meant(&self, words: &Words, typed: &str) -> Vec<Command> {
        let of = |is: &dyn Fn(&str) -> bool| -> Vec<Command> {
            self.commands.iter().copied().filter(|command| command.names(words).iter().any(|name| is(name))).collect()
        };
        let exact = of(&|name| name == typed);
        if exact.is_empty() && !typed.is_empty() { of(&|name| name.starts_with(typed)) } else { exact }
    }

    /// What is said of a line that does nothing here: it is named, with the word that it was perhaps meant to be.
    pub(crate) fn unheard(&self, words: &Words, line: &str) -> String {
        let typed = cpr::mask(line.trim());
        if typed.is_empty() {
            return self.can_type(words);
        }
        if typed.chars().count() > NAMED_MAX {
            return say!(words, "plain-unknown-long", can = self.can_type(words));
        }
        match self.near(words, &typed.to_lowercase()).as_slice() {
            [] => say!(words, "plain-unknown", typed = typed, can = self.can_type(words)),
            near => say!(words, "plain-unknown-near", typed = typed, near = either(words, near)),
        }
    }

    /// The words that differ from what was typed by a slip or two.
    fn near(&self, words: &Words, typed: &str) -> Vec<String> {
        if is_number(typed) {
            return Vec::new();
        }
        let slips = (typed.chars().count() / 3).min(SLIPS_MAX);
        let of_command = |command: Command| {
            let nearest = command.names(words).iter().map(|name| osa_distance(name, typed)).min();
            nearest.map(|slips| (slips, command.name(words)))
        };
        let ids = self.ids.iter().map(|id| (osa_distance(&id.to_lowercase(), typed), id.clone()));
        let all: Vec<(usize, String)> =
            self.open().filter_map(of_command).chain(ids).filter(|(by, _)| *by <= slips).collect();
        let least = all.iter().map(|(by, _)| *by).min();
        all.into_iter().filter(|(by, _)| Some(*by) == least).map(|(_, name)| name).take(NEAR_MAX).collect()
    }

    /// "Skriv et tal fra 1 til 5, eller et af ordene: næste, tilbage eller stop."
    pub(crate) fn can_type(&self, words: &Words) -> String {
        let names = either(words, &self.open().map(|command| command.name(words)).collect::<Vec<_>>());
        if let Some(free) = &self.free {
            return say!(words, "plain-type-text", free = free, names = names);
        }
        match self.numbers.as_slice() {
            [] => say!(words, "plain-type-words", names = names),
            numbers => say!(words, "plain-type-numbers", numbers = one_of(words, numbers), names = names),
        }
    }

    pub(crate) fn help(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![self.can_type(words)];
        lines.extend(self.enter.map(|command| say!(words, "plain-help-enter", does = command.help(words))));
        lines.extend(
            self.open()
                .map(|command| say!(words, "plain-help-line", name = command.name(words), does = command.help(words))),
        );
        lines.extend(self.ids.first().map(|id| say!(words, "plain-help-id", id = id)));
        let short = if self.free.is_some() { "plain-help-whole" } else { "plain-help-short" };
        lines.push(words.say(short, &[]));
        lines
    }
}

/// A longer line than this is no word that somebody mistyped, and is not read back.
const NAMED_MAX: usize = 30;
/// So many slips of the fingers, and so many words to choose from.
const SLIPS_MAX: usize = 3;
const NEAR_MAX: usize = 3;

fn is_number(typed: &str) -> bool {
    !typed.is_empty() && typed.bytes().all(|b| b.is_ascii_digit())
}

/// `bi1`, `BI 01` and `bi-01` are `BI-01`.
pub(crate) fn same_id(id: &str, typed: &str) -> bool {
    let parts = |text: &str| {
        let digits_at = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
        let (letters, digits) = text.split_at(digits_at);
        (letters.trim_end_matches(['-', ' ']).to_lowercase(), digits.parse::<u32>().ok())
    };
    let (letters, number) = parts(typed);
    number.is_some() && (letters, number) == parts(id)
}
