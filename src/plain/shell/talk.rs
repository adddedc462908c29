//! A talk of several lines: a question is asked, a line is heard, and what was settled is done through the one door.

use crate::{
    domain::{guards::check::check_text, refusal::Refusal, whole_number::whole_number},
    plain::shell::{
        command::Command,
        console::{Console, Line},
        memory::Memory,
        menu::{Choice, Heard},
        place::Place,
        question::{Question, Reply, Typed},
        sentences::{fits_several, refused},
        writing::LEAVE,
    },
    say,
    verbs::{
        initials,
        load::{Load, Loaded, load},
        perform::{Done, Means, perform},
        request::{OfCase, Request, asks},
        session::Session,
        showing::showing,
    },
    words::say::Words,
};
use std::{io, path::Path};
use zeroize::Zeroizing;

/// What is asked about and where it is heard.
pub(crate) struct Talk<'t, 'v> {
    pub(crate) session: &'t mut Session,
    pub(crate) words: &'t Words,
    /// That a copy of the file is checked with.
    pub(crate) passphrase: Option<&'t Zeroizing<String>>,
    /// Where a person's initials are kept.
    pub(crate) initials: Option<&'t Path>,
    pub(crate) console: &'t mut Console<'v>,
    pub(crate) memory: Memory,
    /// Where one is, and what is under way there.
    pub(crate) place: Place,
    pub(crate) doing: Option<Command>,
    /// What was shown before anybody said who listens.
    pub(crate) seen: Vec<Load>,
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
    /// The last answer is taken back: the talk begins again with those before it.
    Undone,
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

impl Talk<'_, '_> {
    pub(crate) fn load(&self, what: Load) -> Result<Loaded, Refusal> {
        load(self.session, what)
    }

    /// Before answers are read out: refused where the person reads one of the cases without knowing them, and else written
    /// down once.
    pub(crate) fn show(&mut self, what: Load) -> Result<(), Refusal> {
        if self.session.is_nobody() {
            self.seen.push(what);
        }
        showing(self.session, what.shows())
    }

    /// The one place of the dialogue where anything is done. Who does it is asked for where nobody has said.
    pub(crate) fn perform(&mut self, request: Request) -> Result<Done, Broken> {
        if self.session.is_nobody() {
            self.sign_in()?;
        }
        let means = Means { words: self.words, passphrase: self.passphrase, renewed: None };
        let done = match perform(self.session, request.clone(), means) {
            Err(refusal) => self.once_sure(refusal, request)?,
            Ok(done) => done,
        };
        self.console.forget();
        Ok(done)
    }

    /// What wants no more than a yes is asked about, and then done.
    fn once_sure(&mut self, refusal: Refusal, request: Request) -> Result<Done, Broken> {
        let Some(question) = asks(&refusal) else { return Err(refusal.into()) };
        let (says, question) = (self.words.refusal(&refusal), self.words.say(question, &[]));
        let places: Vec<String> = refusal.places.iter().map(|place| self.words.refusal(place)).collect();
        let ask = if places.is_empty() {
            vec![format!("{says} {question}")]
        } else {
            [vec![says], places, vec![question]].concat()
        };
        self.sure(ask)?;
        Ok(perform(
            self.session,
            request.sure(),
            Means { words: self.words, passphrase: self.passphrase, renewed: None },
        )?)
    }

    fn sign_in(&mut self) -> Result<(), Broken> {
        let words = self.words;
        let ask = Question::line(words, vec![words.say("plain-initials", &[])], Typed::Line);
        loop {
            let typed = self.line(&ask)?;
            match initials::sign_in(self.session, &typed, self.initials) {
                Ok(()) => {
                    self.console.drop_last();
                    self.own_up()?;
                    return Ok(self.console.say(&[say!(words, "plain-initials-kept", by = self.session.by)])?);
                }
                Err(refusal) => self.wrong(&refusal)?,
            }
        }
    }

    /// What was heard before one said who one is counts as heard.
    fn own_up(&mut self) -> Result<(), Refusal> {
        for what in std::mem::take(&mut self.seen) {
            let cases = match what {
                Load::Case(at) => vec![at],
                _ => Vec::new(),
            };
            if showing(self.session, what.shows()).is_err() {
                let means = Means { words: self.words, passphrase: self.passphrase, renewed: None };
                for at in cases {
                    perform(self.session, Request::Case(at, OfCase::ShowAnswers), means)?;
                }
            }
        }
        Ok(())
    }

    /// Where one is, and what is under way.
    fn whereabouts(&self) -> Vec<String> {
        let doing = self.doing.map(|word| say!(self.words, "plain-where-doing", does = word.help(self.words)));
        [Some(self.place.whereabouts(self.words)), doing].into_iter().flatten().collect()
    }

    /// Asks, and hears until there is an answer. The words that hold everywhere are obeyed here.
    pub(crate) fn ask(&mut self, question: &Question) -> Result<Reply, Broken> {
        self.console.say(&question.says)?;
        loop {
            let line = match self.console.hear()? {
                Line::Said(line) => line,
                Line::Garbled => {
                    self.console.say(&[self.words.say("plain-garbled", &[])])?;
                    continue;
                }
                Line::End => return Err(Broken::End(End::Stop)),
            };
            let reply = match question.menu.hear(self.words, &line) {
                Heard::Blank if question.blank => Reply::Kept,
                // As a text is let lie.
                Heard::Text(line) if line.trim() == LEAVE => return Ok(Reply::Back),
                Heard::Text(line) => Reply::Text(line),
                Heard::Choice(Choice::Number(number)) => Reply::Number(number),
                Heard::Choice(Choice::Command(command)) => match self.obey(question, command)? {
                    Some(Reply::Back) => return Ok(Reply::Back),
                    Some(reply) => reply,
                    None => continue,
                },
                heard => {
                    let mut says = self.unheard(question, &line, &heard);
                    says.extend(question.says.last().cloned());
                    self.console.say(&says)?;
                    continue;
                }
            };
            self.console.keep(line);
            return Ok(reply);
        }
    }

    fn unheard(&self, question: &Question, line: &str, heard: &Heard) -> Vec<String> {
        match heard {
            Heard::Many(commands) => vec![fits_several(self.words, line, commands)],
            Heard::Refused(refusal) => refused(self.words, refusal),
            _ => vec![question.menu.unheard(self.words, line)],
        }
    }

    /// `None`: it was about the dialogue itself, and the question stands.
    fn obey(&mut self, question: &Question, command: Command) -> Result<Option<Reply>, Broken> {
        let words = self.words;
        let mut says = match command {
            Command::Yes => return Ok(Some(Reply::Yes)),
            Command::No => return Ok(Some(Reply::No)),
            Command::Empty => return Ok(Some(Reply::Emptied)),
            Command::Back => return Ok(Some(Reply::Back)),
            Command::Stop => return Err(Broken::End(End::Stop)),
            own if question.own.contains(&own) => return Ok(Some(Reply::Word(own))),
            Command::Undo if self.console.has_answers() => return Err(Broken::Undone),
            Command::Undo => vec![words.say("plain-nothing-to-undo", &[])],
            Command::Where => self.whereabouts(),
            Command::Help => {
                let mut says = question.menu.help(words);
                says.extend(question.blank.then(|| words.say("plain-help-keeps", &[])));
                says
            }
            _ => Vec::new(),
        };
        match command {
            Command::Where | Command::Repeat => says.extend(question.says.iter().cloned()),
            _ => says.extend(question.says.last().cloned()),
        }
        self.console.say(&says)?;
        Ok(None)
    }

    /// An answer that is refused: it is said why, and no answer was given.
    pub(crate) fn wrong(&mut self, refusal: &Refusal) -> Result<(), Broken> {
        self.console.drop_last();
        Ok(self.console.say(&refused(self.words, refusal))?)
    }

    /// The same as [`Self::ask`]; whoever goes back leaves the talk.
    pub(crate) fn answer(&mut self, question: &Question) -> Result<Reply, Broken> {
        match self.ask(question)? {
            Reply::Back => self.unchanged(),
            reply => Ok(reply),
        }
    }

    /// A line of text; nothing where a blank one is an answer.
    pub(crate) fn line(&mut self, question: &Question) -> Result<String, Broken> {
        match self.answer(question)? {
            Reply::Text(line) => Ok(line.trim().to_owned()),
            _ => Ok(String::new()),
        }
    }

    /// Ends the talk with nothing done.
    pub(crate) fn unchanged<T>(&mut self) -> Result<T, Broken> {
        self.console.forget();
        self.console.say(&[self.words.say("plain-unchanged", &[])])?;
        Err(Broken::End(End::Back))
    }

    /// One of the choices, from 0.
    pub(crate) fn choice(&mut self, ask: String, choices: &[String]) -> Result<usize, Broken> {
        match self.answer(&Question::choice(self.words, vec![ask], choices))? {
            Reply::Number(number) => Ok(number.saturating_sub(1)),
            _ => self.unchanged(),
        }
    }

    /// Nothing but a clear yes is a yes; a no, or a blank line, ends the talk.
    pub(crate) fn sure(&mut self, ask: Vec<String>) -> Result<(), Broken> {
        let mut question = Question::yes_no(self.words, ask);
        question.menu = question.menu.entering(Command::No);
        match self.answer(&question)? {
            Reply::Yes | Reply::Number(1) => Ok(()),
            _ => self.unchanged(),
        }
    }

    /// Yes or no.
    pub(crate) fn yes(&mut self, ask: String) -> Result<bool, Broken> {
        let reply = self.answer(&Question::yes_no(self.words, vec![ask]))?;
        Ok(matches!(reply, Reply::Yes | Reply::Number(1)))
    }

    /// A whole number; a blank line is the usual one.
    pub(crate) fn number(&mut self, ask: &str, usual: u32) -> Result<u32, Broken> {
        let question = Question::or_blank(self.words, vec![ask.to_owned()], Typed::Number);
        loop {
            let typed = self.line(&question)?;
            if typed.is_empty() {
                return Ok(usual);
            }
            match whole_number(&typed) {
                Ok(number) => return Ok(number),
                Err(refusal) => self.wrong(&refusal)?,
            }
        }
    }

    /// One line that `read` makes something of; asked for again until it does.
    pub(crate) fn until<T>(&mut self, ask: String, read: impl Fn(&str) -> Result<T, Refusal>) -> Result<T, Broken> {
        let question = Question::line(self.words, vec![ask], Typed::Line);
        loop {
            match read(&self.line(&question)?) {
                Ok(made) => return Ok(made),
                Err(refusal) => self.wrong(&refusal)?,
            }
        }
    }

    /// A line of text without anything that points to a person.
    pub(crate) fn text(&mut self, ask: String, field: &'static str) -> Result<String, Broken> {
        self.until(ask, |typed| {
            check_text(field, typed)?;
            Ok(typed.into())
        })
    }
}
