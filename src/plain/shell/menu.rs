//! What may be typed at a place, and what a typed line means there.

use crate::{
    domain::refusal::Refusal,
    plain::shell::{command::Command, sentences::either},
    say,
    words::say::Words,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Menu {
    pub(crate) numbers: Vec<usize>,
    /// Every word that the place knows, so that the beginning of one means the same however things stand.
    commands: Vec<Command>,
    /// Those that cannot be carried out now, each with why.
    closed: Vec<(Command, Refusal)>,
    /// Ids of cases or questions one can go to by name.
    pub(crate) ids: Vec<String>,
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
    Nothing,
}

impl Menu {
    pub(crate) fn new(numbers: impl IntoIterator<Item = usize>, commands: &[Command]) -> Self {
        let commands = commands.iter().copied().chain(Command::EVERYWHERE).collect();
        Self { numbers: numbers.into_iter().collect(), commands, closed: Vec::new(), ids: Vec::new() }
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

    pub(crate) fn hear(&self, words: &Words, line: &str) -> Heard {
        let typed = line.trim().trim_end_matches(['.', ')']).trim_end().to_lowercase();
        if typed.is_empty() {
            return Heard::Nothing;
        }
        if typed.bytes().all(|b| b.is_ascii_digit()) {
            let number = typed.parse().ok().filter(|number| self.numbers.contains(number));
            return number.map_or(Heard::Nothing, |number| Heard::Choice(Choice::Number(number)));
        }
        if let Some(id) = self.ids.iter().find(|id| same_id(id, &typed)) {
            return Heard::Choice(Choice::Id(id.clone()));
        }
        // The sign has no second letter to tell guidance from help by, so it is whichever is nearer.
        if typed == "?" && !self.commands.contains(&Command::Guide) {
            return Heard::Choice(Choice::Command(Command::Help));
        }
        match self.meant(words, &typed).as_slice() {
            [] => Heard::Nothing,
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
        if exact.is_empty() { of(&|name| name.starts_with(typed)) } else { exact }
    }

    /// The command that is typed out in full: beside free text, a beginning is no command.
    pub(crate) fn exactly(&self, words: &Words, line: &str) -> Option<Command> {
        let typed = line.trim().to_lowercase();
        self.open().find(|command| command.names(words).contains(&typed))
    }

    /// "Skriv et tal fra 1 til 5, eller et af ordene: næste, tilbage eller stop."
    pub(crate) fn can_type(&self, words: &Words) -> String {
        let names = either(words, &self.open().map(|command| command.name(words)).collect::<Vec<_>>());
        match self.numbers.as_slice() {
            [] => say!(words, "plain-type-words", names = names),
            [first, .., last] if self.numbers.len() > 2 && last - first + 1 == self.numbers.len() => {
                say!(words, "plain-type-range", first = first, last = last, names = names)
            }
            numbers => {
                let numbers = either(words, &numbers.iter().map(ToString::to_string).collect::<Vec<_>>());
                say!(words, "plain-type-numbers", numbers = numbers, names = names)
            }
        }
    }

    pub(crate) fn help(&self, words: &Words) -> Vec<String> {
        let mut lines = vec![self.can_type(words)];
        lines.extend(
            self.open()
                .map(|command| say!(words, "plain-help-line", name = command.name(words), does = command.help(words))),
        );
        lines.extend(self.ids.first().map(|id| say!(words, "plain-help-id", id = id)));
        lines.push(words.say("plain-help-short", &[]));
        lines
    }
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
