//! What a person has set: keys, borders, the mouse. Read whole: every mistake is told at once, with its line.
//!
//! ```toml
//! [screen]
//! ascii = true
//! mouse = true
//! movement = "vi"
//! letters = "marked"
//!
//! [keys.case]
//! note = "b"
//! next-unanswered = ["m", "f4"]
//! ```

use crate::{
    domain::{code::Code, refusal::Refusal, snippet::Snippets},
    tui::shell::{
        command::{Command, ScreenKind},
        keyboard::{Keyboard, Row},
        keys::Key,
    },
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    pub keys: Keyboard,
    /// Borders of `-` and `|`, for terminals and fonts without line drawing.
    pub ascii: bool,
    /// The wheel moves through lists, a click chooses a row.
    pub mouse: bool,
    /// Letters add to the answer under the mark alone, and never to the one just given.
    pub letters_marked: bool,
    /// Sentences for notes; they stand in a file of their own.
    pub snippets: Snippets,
}

type Value<'t> = Spanned<DeValue<'t>>;

/// The settings of a file, or everything that is wrong with it, in the order of the lines.
pub fn read(text: &str) -> Result<Settings, Vec<Refusal>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader { text, settings: Settings::default(), moved: Vec::new(), wrong: Vec::new() };
    match DeTable::parse(text) {
        Ok(table) => reader.whole(table.get_ref()),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reader.refuse(at, Refusal::new(Code::SettingsNotToml).with("detail", error.message()));
        }
    }
    reader.clashes();
    reader.wrong.sort_by_key(|(line, _)| *line);
    if reader.wrong.is_empty() {
        return Ok(reader.settings);
    }
    Err(reader.wrong.into_iter().map(|(line, refusal)| refusal.with("line", line)).collect())
}

struct Reader<'t> {
    text: &'t str,
    settings: Settings,
    /// What was moved, and the line that says so.
    moved: Vec<(ScreenKind, Command, usize)>,
    wrong: Vec<(usize, Refusal)>,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> usize {
        self.text.get(..at).unwrap_or(self.text).matches('\n').count() + 1
    }

    fn refuse(&mut self, at: usize, refusal: Refusal) {
        self.wrong.push((self.line(at), refusal));
    }

    fn whole(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("screen", DeValue::Table(flags)) => self.flags(flags),
                ("keys", DeValue::Table(screens)) => self.screens(screens),
                (name, _) => self.refuse(key.span().start, unknown(name, "screen, keys")),
            }
        }
    }

    fn flags(&mut self, flags: &DeTable<'_>) {
        for (key, value) in flags {
            let (name, at) = (key.get_ref().as_ref(), value.span().start);
            match (name, value.get_ref()) {
                ("ascii", DeValue::Boolean(yes)) => self.settings.ascii = *yes,
                ("mouse", DeValue::Boolean(yes)) => self.settings.mouse = *yes,
                ("ascii" | "mouse", _) => {
                    self.refuse(value.span().start, Refusal::new(Code::SettingsNotFlag).with("key", name));
                }
                ("movement", DeValue::String(typed)) if typed == "vi" => self.settings.keys.walk_as_vi(),
                ("letters", DeValue::String(typed)) if typed == "marked" => self.settings.letters_marked = true,
                ("movement", DeValue::String(typed)) if typed == "arrows" => {}
                ("letters", DeValue::String(typed)) if typed == "given" => {}
                ("movement", value) => self.word(at, value, "arrows, vi"),
                ("letters", value) => self.word(at, value, "given, marked"),
                _ => self.refuse(key.span().start, unknown(name, "ascii, mouse, movement, letters")),
            }
        }
    }

    /// A setting that is one of a few words, and is none of them.
    fn word(&mut self, at: usize, value: &DeValue<'_>, allowed: &str) {
        let typed = if let DeValue::String(typed) = value { typed.to_string() } else { String::new() };
        self.refuse(at, unknown(&typed, allowed));
    }

    fn screens(&mut self, screens: &DeTable<'_>) {
        for (key, value) in screens {
            let name = key.get_ref().as_ref();
            let screen = ScreenKind::all().find(|screen| screen.name() == name);
            match (screen, value.get_ref()) {
                (Some(screen), DeValue::Table(commands)) => self.commands(screen, commands),
                _ => self.refuse(
                    key.span().start,
                    unknown(name, &ScreenKind::all().map(ScreenKind::name).collect::<Vec<_>>().join(", ")),
                ),
            }
        }
    }

    fn commands(&mut self, screen: ScreenKind, commands: &DeTable<'_>) {
        for (key, value) in commands {
            let (name, at) = (key.get_ref().as_ref(), key.span().start);
            let command = Keyboard::standard().of(screen).map(|row| row.command).find(|command| command.name() == name);
            // The way out stays where everybody can find it.
            let Some(command) = command.filter(|command| *command != Command::Leave) else {
                self.refuse(
                    at,
                    Refusal::new(Code::SettingsNoCommand).with("command", name).with("screen", screen.name()),
                );
                continue;
            };
            let keys = self.keys(screen, name, value);
            if !keys.is_empty() {
                self.moved.push((screen, command, self.line(at)));
                self.settings.keys.put(screen, command, keys);
            }
        }
    }

    fn keys(&mut self, screen: ScreenKind, name: &str, value: &Value<'_>) -> Vec<Key> {
        let one = std::slice::from_ref(value);
        let texts: Vec<&Value<'_>> = match value.get_ref() {
            DeValue::Array(many) => many.iter().collect(),
            _ => one.iter().collect(),
        };
        if texts.is_empty() {
            self.refuse(value.span().start, Refusal::new(Code::SettingsNoKey).with("command", name));
        }
        let mut keys = Vec::new();
        for text in texts {
            let typed = match text.get_ref() {
                DeValue::String(typed) => typed.to_string(),
                _ => String::new(),
            };
            match Key::named(&typed) {
                None => {
                    self.refuse(text.span().start, Refusal::new(Code::SettingsNotAKey).with("key", typed));
                }
                // Where letters are written, a letter is text.
                Some(key) if screen.writes() && key.text().is_some() => {
                    self.refuse(text.span().start, Refusal::new(Code::SettingsKeyWrites).with("key", typed));
                }
                Some(key) => keys.push(key),
            }
        }
        keys
    }

    fn clashes(&mut self) {
        let moved = |row: &Row| {
            let of = self.moved.iter().find(|(screen, command, _)| *screen == row.screen && *command == row.command);
            of.map(|(_, _, line)| *line)
        };
        let mut found = Vec::new();
        for (key, first, second) in self.settings.keys.clashes() {
            let refusal = Refusal::new(Code::SettingsClash)
                .with("key", key)
                .with("screen", first.screen.name())
                .with("first", first.command.name())
                .with("second", second.command.name());
            found.push((moved(second).or_else(|| moved(first)).unwrap_or(1), refusal));
        }
        self.wrong.extend(found);
    }
}

fn unknown(name: &str, allowed: &str) -> Refusal {
    Refusal::new(Code::SettingsUnknown).with("key", name.escape_debug()).with("allowed", allowed)
}
