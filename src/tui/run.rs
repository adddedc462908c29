//! Runs the screens on a terminal: reads events, updates, performs, draws.

use super::{
    effect::{Effect, Load},
    input::{Hands, is_text, messages},
    message::Message,
    model::{Gone, Model, Screen},
    perform::perform,
    terminal::Guard,
    theme::Theme,
    update::update,
    view::view,
};
use crate::{
    actions::desk::Desk,
    domain::{refusal::Refusal, sample::CaseId},
    words::say::Words,
};
use ratatui::{
    Terminal,
    backend::CrosstermBackend,
    crossterm::event::{self, Event},
    layout::Size,
};
use std::{
    io::{self, IsTerminal as _, Stdout, stdin, stdout},
    time::{Duration, Instant},
};

/// Where to begin, and whether colours are wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Start {
    pub year: Option<u16>,
    pub case: Option<CaseId>,
    pub no_color: bool,
}

/// So long after the last key a text that is being written is kept.
const PAUSE: Duration = Duration::from_secs(1);
/// And so long after the last time, however fast somebody writes.
const PATIENCE: Duration = Duration::from_secs(5);
/// Characters that follow each other faster than this were not typed.
const BURST_GAP: Duration = Duration::from_millis(4);

/// Runs until the person leaves. Refuses where there is no terminal to run on.
pub fn run(desk: &mut Desk, words: &Words, start: Start) -> Result<(), Refusal> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Refusal::new("no-terminal"));
    }
    let mut model = Model::new(words, Theme::new(start.no_color), Size::default());
    begin(&mut model, desk, start);
    let gone = {
        let _guard = Guard::raise().map_err(|error| failed(&error))?;
        watch(&mut model, desk)
    };
    gone.map_err(|error| failed(&error))?;
    match model.gone {
        Gone::Unkept(refusal) => Err(refusal),
        Gone::No | Gone::Asked | Gone::Yes => Ok(()),
    }
}

fn failed(error: &io::Error) -> Refusal {
    Refusal::new("terminal-failed").with("detail", error)
}

/// The rounds, and on top of them the sample and the case that were asked for.
pub fn begin(model: &mut Model<'_>, desk: &mut Desk, start: Start) {
    settle(model, desk, Effect::Load(Load::Rounds));
    if start.year.is_none() && start.case.is_none() {
        return;
    }
    let newest = model.top().and_then(|screen| match screen {
        Screen::Rounds(rounds) => rounds.status()?.round.as_ref().map(|round| round.year),
        _ => None,
    });
    let Some(year) = start.year.or(newest) else { return };
    settle(model, desk, Effect::Load(Load::Sample(year)));
    if let (Some(case), Some(Screen::Sample(_))) = (start.case, model.top()) {
        settle(model, desk, Effect::Load(Load::Case(year, case)));
    }
}

/// Performs an effect and whatever follows from it.
fn settle(model: &mut Model<'_>, desk: &mut Desk, effect: Effect) {
    let mut effect = Some(effect);
    while let Some(asked) = effect {
        let answer = perform(asked, desk);
        effect = update(model, answer);
    }
}

/// One message, and everything that follows from it.
pub fn tell(model: &mut Model<'_>, desk: &mut Desk, message: Message) {
    if let Some(effect) = update(model, message) {
        settle(model, desk, effect);
    }
}

fn watch(model: &mut Model<'_>, desk: &mut Desk) -> io::Result<()> {
    let mut terminal: Terminal<CrosstermBackend<Stdout>> = Terminal::new(CrosstermBackend::new(stdout()))?;
    terminal.clear()?;
    model.context.size = terminal.size()?;
    let mut hands = Hands::default();
    let mut unkept_since: Option<Instant> = None;
    while matches!(model.gone, Gone::No | Gone::Asked) {
        terminal.draw(|frame| view(frame, model))?;
        let unkept = matches!(model.top(), Some(Screen::Editor(editor)) if editor.wants_keeping());
        let since = unkept.then(|| *unkept_since.get_or_insert_with(Instant::now));
        if since.is_none() {
            unkept_since = None;
        }
        if since.is_some_and(|since| since.elapsed() >= PATIENCE) || (unkept && !event::poll(PAUSE)?) {
            tell(model, desk, Message::Paused);
            unkept_since = None;
            continue;
        }
        let writing = model.top().is_some_and(|screen| screen.kind().writes());
        for message in messages(&arrived(writing)?, writing) {
            let message = hands.mark(message, Instant::now());
            let key = match &message {
                Message::Key(key) | Message::Held(key) => Some(*key),
                _ => None,
            };
            tell(model, desk, message);
            hands.done(key, Instant::now());
        }
    }
    Ok(())
}

/// Waits for an event and takes those that came with it.
fn arrived(writing: bool) -> io::Result<Vec<Event>> {
    let mut events = vec![event::read()?];
    loop {
        // A paste may still be on its way; in an editor its letters are letters anyway.
        let gap = if !writing && events.last().is_some_and(is_text) { BURST_GAP } else { Duration::ZERO };
        if !event::poll(gap)? {
            return Ok(events);
        }
        events.push(event::read()?);
    }
}
