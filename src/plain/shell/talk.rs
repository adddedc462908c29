//! A talk of several lines: a question is asked, a line is heard, and what was settled is done through the one door.

use crate::{
    domain::{guards::check::check_text, refusal::Refusal, whole_number::whole_number},
    plain::shell::{
        command::Command,
        console::{Line, Voice},
        menu::Menu,
        sentences::{numbered, refused, yes_no},
    },
    verbs::{
        load::{Load, Loaded, load},
        perform::{Done, Means, perform},
        request::Request,
        session::Session,
    },
    words::say::Words,
};
use std::io;
use zeroize::Zeroizing;

/// What is asked about and where it is heard.
pub(crate) struct Talk<'t, 'v> {
    pub(crate) session: &'t mut Session,
    pub(crate) words: &'t Words,
    /// That a copy of the file is checked with.
    pub(crate) passphrase: Option<&'t Zeroizing<String>>,
    pub(crate) voice: &'t mut Voice<'v>,
}

/// What was said, or why the talk ended.
pub(crate) type Said = Result<Vec<String>, Broken>;

/// How a talk of several lines ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Back to where it began.
    Back,
    /// No more is said, or the person stops.
    Stop,
}

/// Why a talk ends before its end.
pub(crate) enum Broken {
    End(End),
    Refused(Refusal),
    Io(io::Error),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<Refusal> for Broken {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// What a line was.
pub(crate) enum Heard {
    Line(String),
    Back,
    Stop,
}

/// Hears one line that is not about the dialogue itself; `again` is read out where somebody asks.
pub(crate) fn hear(words: &Words, voice: &mut Voice<'_>, again: &[String]) -> io::Result<Heard> {
    let menu = Menu::new([], &[]);
    loop {
        let line = match voice.hear()? {
            Line::Said(line) => line,
            Line::Garbled => {
                voice.say(&[words.say("plain-garbled", &[])])?;
                continue;
            }
            Line::End => return Ok(Heard::Stop),
        };
        match menu.exactly(words, &line) {
            Some(Command::Back) => return Ok(Heard::Back),
            Some(Command::Stop) => return Ok(Heard::Stop),
            Some(Command::Where) => voice.say(again)?,
            Some(_) => voice.say(&[words.say("plain-list-help", &[])])?,
            None => return Ok(Heard::Line(line.trim().to_owned())),
        }
    }
}

impl Talk<'_, '_> {
    pub(crate) fn load(&self, what: Load) -> Result<Loaded, Refusal> {
        load(self.session, what)
    }

    /// The one place of the dialogue where anything is done.
    pub(crate) fn perform(&mut self, request: Request) -> Result<Done, Refusal> {
        perform(self.session, request, Means { words: self.words, passphrase: self.passphrase })
    }

    /// One line. Going back or stopping ends the talk.
    pub(crate) fn line(&mut self, ask: &[String]) -> Result<String, Broken> {
        self.voice.say(ask)?;
        match hear(self.words, self.voice, ask)? {
            Heard::Line(line) => Ok(line),
            Heard::Back => self.unchanged(),
            Heard::Stop => Err(Broken::End(End::Stop)),
        }
    }

    /// Ends the talk with nothing done.
    pub(crate) fn unchanged<T>(&mut self) -> Result<T, Broken> {
        self.voice.say(&[self.words.say("plain-unchanged", &[])])?;
        Err(Broken::End(End::Back))
    }

    /// One of the choices, from 0; asked again until it is one of them.
    pub(crate) fn choice(&mut self, ask: String, choices: &[String]) -> Result<usize, Broken> {
        let mut lines = vec![ask];
        lines.extend((1..).zip(choices).map(|(number, choice)| numbered(self.words, number, choice)));
        lines.push(self.words.say("plain-turn", &[]));
        loop {
            let typed = self.line(&lines)?;
            let at = typed.trim_end_matches('.').parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(at) = at.filter(|at| *at < choices.len()) {
                return Ok(at);
            }
        }
    }

    /// Nothing but a clear yes is a yes; anything else ends the talk.
    pub(crate) fn sure(&mut self, mut ask: Vec<String>) -> Result<(), Broken> {
        ask.extend(yes_no(self.words));
        ask.push(self.words.say("plain-turn", &[]));
        if self.line(&ask)? == "1" { Ok(()) } else { self.unchanged() }
    }

    /// Yes or no; asked again until it is one of them.
    pub(crate) fn yes(&mut self, ask: String) -> Result<bool, Broken> {
        let mut lines = vec![ask];
        lines.extend(yes_no(self.words));
        lines.push(self.words.say("plain-turn", &[]));
        loop {
            match self.line(&lines)?.trim_end_matches('.') {
                "1" => return Ok(true),
                "2" => return Ok(false),
                _ => {}
            }
        }
    }

    /// A whole number; a blank line is the usual one.
    pub(crate) fn number(&mut self, ask: &str, usual: u32) -> Result<u32, Broken> {
        loop {
            let typed = self.line(&[ask.to_owned()])?;
            if typed.is_empty() {
                return Ok(usual);
            }
            match whole_number(&typed) {
                Ok(number) => return Ok(number),
                Err(refusal) => self.voice.say(&refused(self.words, &refusal))?,
            }
        }
    }

    /// One line that `read` makes something of; asked for again until it does, as after a blank line.
    pub(crate) fn until<T>(&mut self, ask: &str, read: impl Fn(&str) -> Result<T, Refusal>) -> Result<T, Broken> {
        let ask = [self.words.say(ask, &[])];
        loop {
            let typed = self.line(&ask)?;
            if typed.is_empty() {
                continue;
            }
            match read(&typed) {
                Ok(made) => return Ok(made),
                Err(refusal) => self.voice.say(&refused(self.words, &refusal))?,
            }
        }
    }

    /// A line of text without anything that points to a person.
    pub(crate) fn text(&mut self, ask: &str, field: &'static str) -> Result<String, Broken> {
        self.until(ask, |typed| {
            check_text(field, typed)?;
            Ok(typed.into())
        })
    }
}
