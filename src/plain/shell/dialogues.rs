//! What is done in several lines: every question is asked in turn, and nothing happens before a clear yes.

use crate::{
    domain::{refusal::Refusal, whole_number::whole_number},
    plain::{
        draw::dialogue as lots,
        follow_up::actions as follow_up,
        lists::import::{self, End, Heard, hear},
        report::{citizens, texts},
        rounds::errands,
        shell::{
            console::Voice,
            sentences::{numbered, refused, yes_no},
        },
    },
    verbs::session::Session,
    words::say::Words,
};
use std::io;
use zeroize::Zeroizing;

/// Something that takes several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    NewRound,
    /// A list into the round, or forgotten cases once the sample is drawn.
    Import(u16),
    TakeBack(u16),
    Lock(u16),
    Draw(u16),
    Again(u16),
    Extend(u16),
    Assign(u16),
    Report(u16),
    Backup,
    Actions(u16),
    Texts(u16),
    Citizens(u16),
    Feedback(u16),
}

/// Why a way ends before its end.
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

/// What is asked about and where it is heard.
pub(crate) struct Talk<'t, 'v> {
    pub(crate) session: &'t mut Session,
    pub(crate) words: &'t Words,
    pub(crate) voice: &'t mut Voice<'v>,
}

impl Talk<'_, '_> {
    /// One line. Going back or stopping ends the way.
    pub(crate) fn line(&mut self, ask: &[String]) -> Result<String, Broken> {
        self.voice.say(ask)?;
        match hear(self.words, self.voice, ask)? {
            Heard::Line(line) => Ok(line),
            Heard::Back => {
                self.voice.say(&[self.words.say("plain-unchanged", &[])])?;
                Err(Broken::End(End::Round))
            }
            Heard::Stop => Err(Broken::End(End::Stop)),
        }
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

    /// Nothing but a clear yes is a yes; anything else ends the way.
    pub(crate) fn sure(&mut self, mut ask: Vec<String>) -> Result<(), Broken> {
        ask.extend(yes_no(self.words));
        ask.push(self.words.say("plain-turn", &[]));
        if self.line(&ask)? == "1" {
            return Ok(());
        }
        self.voice.say(&[self.words.say("plain-unchanged", &[])])?;
        Err(Broken::End(End::Round))
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
}

pub(crate) fn go(
    session: &mut Session,
    words: &Words,
    way: Way,
    passphrase: Option<&Zeroizing<String>>,
    voice: &mut Voice<'_>,
) -> io::Result<End> {
    if let Way::Import(year) = way {
        return import::converse(session, words, year, voice);
    }
    let mut talk = Talk { session, words, voice };
    let done = match way {
        Way::NewRound => errands::new_round(&mut talk),
        Way::Import(_) => Ok(Vec::new()),
        Way::TakeBack(year) => errands::take_back(&mut talk, year),
        Way::Lock(year) => lots::lock_list(&mut talk, year),
        Way::Draw(year) => lots::draw_cases(&mut talk, year, None),
        Way::Again(year) => lots::draw_again(&mut talk, year),
        Way::Extend(year) => lots::extend_sample(&mut talk, year),
        Way::Assign(year) => errands::assign_case(&mut talk, year),
        Way::Report(year) => errands::write_report(&mut talk, year),
        Way::Actions(year) => follow_up::actions(&mut talk, year),
        Way::Texts(year) => texts::texts(&mut talk, year),
        Way::Citizens(year) => citizens::citizens(&mut talk, year),
        Way::Feedback(year) => errands::feedback(&mut talk, year),
        Way::Backup => errands::back_up(&mut talk, passphrase),
    };
    match done {
        Ok(says) => voice.say(&says).map(|()| End::Round),
        Err(Broken::Refused(refusal)) => voice.say(&refused(words, &refusal)).map(|()| End::Round),
        Err(Broken::End(end)) => Ok(end),
        Err(Broken::Io(error)) => Err(error),
    }
}
