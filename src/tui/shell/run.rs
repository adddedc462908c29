//! Runs the screens on a terminal: reads events, updates, performs, draws.

use crate::{
    domain::{at::CaseAt, code::Code, refusal::Refusal, sample::CaseId},
    tui::{
        lists::import_effect::Folders,
        shell::{
            effect::Effect,
            initials,
            input::{Hands, is_text, key_of, messages},
            keys::Key,
            message::Message,
            model::{Gone, Model, Screen},
            notice::Notice,
            perform::perform,
            screen_view::ScreenView,
            settings::Settings,
            terminal::{Guard, failed},
            theme::Theme,
            update::update,
            view::view,
        },
    },
    verbs::{load::Load, perform::Means, session::Session, showing::showing},
    words::{dates, say::Words},
};
use ratatui::{
    Terminal,
    backend::CrosstermBackend,
    crossterm::event::{self, Event, KeyCode},
    layout::Size,
};
use std::{
    io::{self, IsTerminal as _, Stdout, stdin, stdout},
    ops::ControlFlow,
    time::{Duration, Instant},
};
use zeroize::Zeroizing;

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

/// Reading that takes longer than this says how far it is, and again this often.
const SLOW: Duration = Duration::from_millis(500);
const OFTEN: Duration = Duration::from_millis(100);

/// A copy is only checked when it can be opened.
type Passphrase<'a> = Option<&'a Zeroizing<String>>;

/// Is told how many bytes of how many have been read.
type Watch<'w> = dyn FnMut(&mut Model<'_>, u64, u64) -> ControlFlow<()> + 'w;

/// Runs until the person leaves. Refuses where there is no terminal to run on.
pub fn run(
    session: &mut Session,
    words: &Words,
    start: Start,
    settings: &Settings,
    folders: Folders,
    passphrase: Passphrase<'_>,
) -> Result<(), Refusal> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return Err(Refusal::new(Code::NoTerminal));
    }
    let mut model = Model::new(words, Theme::new(start.no_color).in_ascii(settings.ascii), Size::default());
    model.context.keys = &settings.keys;
    model.folders = folders;
    model.snippets = settings.snippets.clone();
    model.letters_marked = settings.letters_marked;
    begin(&mut model, session, start);
    let gone = {
        let _guard = Guard::raise(settings.mouse).map_err(|error| failed(&error))?;
        watch(&mut model, session, passphrase)
    };
    gone.map_err(|error| failed(&error))?;
    match model.gone {
        Gone::Unkept(refusal) => Err(refusal),
        Gone::No | Gone::Asked | Gone::Yes => Ok(()),
    }
}

/// The rounds, and on top of them the sample and the case that were asked for.
pub fn begin(model: &mut Model<'_>, session: &mut Session, start: Start) {
    model.version = session.store.version().unwrap_or_default();
    model.introduce(&session.by);
    enter(model, session, start);
    if session.is_nobody() {
        model.notice = Some(Notice::Said("tui-nobody"));
    }
    if let Some(noticed) = session.store.noticed() {
        model.notice = Some(Notice::Refused(noticed.clone()));
    }
    if let Err(refusal) = session.store.must_be_writable() {
        model.context.read_only = true;
        model.notice = Some(Notice::Refused(refusal));
    }
}

fn enter(model: &mut Model<'_>, session: &mut Session, start: Start) {
    settle(model, session, None, Effect::Load(Load::Rounds), &mut unwatched);
    if start.year.is_none() && start.case.is_none() {
        return;
    }
    let current = model.top().and_then(|screen| match screen {
        Screen::Rounds(rounds) => rounds.status()?.round.as_ref().map(|round| round.year),
        _ => None,
    });
    let Some(year) = start.year.or(current) else { return };
    settle(model, session, None, Effect::Load(Load::Sample(year)), &mut unwatched);
    if let (Some(case), Some(Screen::Sample(_))) = (start.case, model.top()) {
        settle(model, session, None, Effect::Load(Load::Case(CaseAt { year, case })), &mut unwatched);
    }
}

/// Performs an effect and whatever follows from it.
fn settle(
    model: &mut Model<'_>,
    session: &mut Session,
    passphrase: Passphrase<'_>,
    effect: Effect,
    watch: &mut Watch<'_>,
) {
    let mut effect = Some(effect);
    while let Some(asked) = effect {
        let folders = model.folders.clone();
        let means = Means { words: model.context.words, passphrase, renewed: None };
        let again = session.is_nobody().then(|| asked.clone());
        let answer = perform(asked, session, (means, &folders), &mut |seen, all| watch(model, seen, all));
        let answer = match again {
            Some(again) => initials::ask(model, again, answer),
            None => Some(answer),
        };
        meet(model, session);
        effect = answer.and_then(|answer| update(model, answer));
    }
}

/// Whoever says who he is while answers are on the screens has seen them.
fn meet(model: &mut Model<'_>, session: &mut Session) {
    if model.me == session.by {
        return;
    }
    model.introduce(&session.by);
    let shown: Vec<Load> = model.screens.iter().filter_map(Screen::load).collect();
    for load in shown {
        if let Err(refusal) = showing(session, load.shows()) {
            model.notice = Some(Notice::Refused(refusal));
        }
    }
}

fn unwatched(_: &mut Model<'_>, _: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// One message, and everything that follows from it.
pub fn tell(model: &mut Model<'_>, session: &mut Session, passphrase: Passphrase<'_>, message: Message) {
    tell_watched(model, session, passphrase, message, &mut unwatched);
}

fn tell_watched(
    model: &mut Model<'_>,
    session: &mut Session,
    passphrase: Passphrase<'_>,
    message: Message,
    watch: &mut Watch<'_>,
) {
    model.context.today = dates::day_of((session.now)());
    let key = matches!(message, Message::Key(_));
    if let Some(effect) = update(model, message) {
        settle(model, session, passphrase, effect, watch);
    }
    if key {
        look_around(model, session);
    }
}

/// What somebody else has written meanwhile is read into what is shown. What was said stays said, and what one decides on is
/// still what one saw: an answer carries it along.
fn look_around(model: &mut Model<'_>, session: &mut Session) {
    // A file that cannot be read says so when something is wanted of it.
    let Ok(version) = session.store.version() else { return };
    if std::mem::replace(&mut model.version, version) == version {
        return;
    }
    let Some(load) = model.screens.iter().rev().find_map(Screen::load) else { return };
    let said = model.notice.take();
    settle(model, session, None, Effect::Load(load), &mut unwatched);
    model.notice = said.or(model.notice.take());
}

/// Shows how far a long reading is, and hears whether it is wanted no more. What is pressed meanwhile counts for nothing else.
fn reading(
    terminal: &mut Terminal<CrosstermBackend<Stdout>>,
    model: &mut Model<'_>,
    (seen, all): (u64, u64),
    told: &mut Instant,
) -> io::Result<ControlFlow<()>> {
    *told = Instant::now();
    model.notice = Some(Notice::Reading(seen.saturating_mul(100).checked_div(all).unwrap_or(0).min(100)));
    terminal.draw(|frame| view(frame, model))?;
    while event::poll(Duration::ZERO)? {
        let key = event::read()?.as_key_event().and_then(|key| key_of(&key));
        if key.is_some_and(|key| key == Key::of(KeyCode::Esc) || key == Key::ctrl(KeyCode::Char('c'))) {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn watch(model: &mut Model<'_>, session: &mut Session, passphrase: Passphrase<'_>) -> io::Result<()> {
    let mut terminal: Terminal<CrosstermBackend<Stdout>> = Terminal::new(CrosstermBackend::new(stdout()))?;
    terminal.clear()?;
    model.context.size = terminal.size()?;
    let mut hands = Hands::default();
    let mut unkept_since: Option<Instant> = None;
    while matches!(model.gone, Gone::No | Gone::Asked) {
        terminal.draw(|frame| view(frame, model))?;
        let unkept =
            model.screens.iter().any(|screen| matches!(screen, Screen::Editor(editor) if editor.wants_keeping()));
        let since = unkept.then(|| *unkept_since.get_or_insert_with(Instant::now));
        if since.is_none() {
            unkept_since = None;
        }
        if since.is_some_and(|since| since.elapsed() >= PATIENCE) || (unkept && !event::poll(PAUSE)?) {
            tell(model, session, passphrase, Message::Paused);
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
            let begun = Instant::now();
            let mut told = begun;
            tell_watched(model, session, passphrase, message, &mut |model, seen, all| {
                if begun.elapsed() < SLOW || told.elapsed() < OFTEN {
                    return ControlFlow::Continue(());
                }
                // A terminal that fails here fails again in a moment, where it is told.
                reading(&mut terminal, model, (seen, all), &mut told).unwrap_or(ControlFlow::Break(()))
            });
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
