//! Events of the terminal as messages: presses only, AltGr as text, and a burst of keys as the paste it is.

use crate::tui::shell::{keys::Key, message::Message};
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use ratatui::layout::{Position, Size};
use std::time::{Duration, Instant};

/// So many characters at once are not typed by a hand.
pub const BURST: usize = 4;

/// The key of a press. Windows reports every key twice, and AltGr as Ctrl+Alt: `@` on a Danish keyboard is text.
#[must_use]
pub fn key_of(event: &KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let (ctrl, alt) = (event.modifiers.contains(KeyModifiers::CONTROL), event.modifiers.contains(KeyModifiers::ALT));
    match event.code {
        KeyCode::Char(_) if alt && !ctrl => None,
        KeyCode::Char(c) if ctrl && !alt => Some(Key::ctrl(KeyCode::Char(c.to_ascii_lowercase()))),
        KeyCode::Char(c) => Some(Key::char(c)),
        code => Some(Key { code, ctrl }),
    }
}

/// Whether an event writes a character.
#[must_use]
pub fn is_text(event: &Event) -> bool {
    event.as_key_event().and_then(|key| key_of(&key)).and_then(Key::text).is_some()
}

/// The messages of everything that has arrived in one go. Old Windows consoles have no paste event: text pasted outside
/// an editor would fire one command a letter. One character many times over is a key that is held down, not a paste.
#[must_use]
pub fn messages(events: &[Event], writing: bool) -> Vec<Message> {
    let keys = || events.iter().filter_map(|event| key_of(&event.as_key_event()?));
    let text: String = keys().filter_map(Key::text).collect();
    let held = text.chars().all(|c| text.starts_with(c));
    // A line break inside of it would save, or open, what nobody meant.
    let broken = lines(events);
    if writing && broken.len() > 1 && text.chars().count() >= BURST {
        return vec![Message::Pasted(broken.join("\n"))];
    }
    if !writing && !held && text.chars().count() >= BURST {
        let resized = events.iter().filter_map(resized);
        let stop = keys().filter(|key| *key == Key::ctrl(KeyCode::Char('c'))).map(Message::Key);
        return resized.chain(stop).chain([Message::Pasted(text)]).collect();
    }
    events
        .iter()
        .filter_map(|event| match event {
            Event::Key(key) if key.kind == KeyEventKind::Repeat => key_of(key).map(Message::Held),
            Event::Key(key) => key_of(key).map(Message::Key),
            // The wheel and the left button, where somebody asked for the mouse.
            Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::ScrollUp => Some(Message::Key(Key::of(KeyCode::Up))),
                MouseEventKind::Down(MouseButton::Left) => {
                    Some(Message::Clicked(Position::new(mouse.column, mouse.row)))
                }
                MouseEventKind::ScrollDown => Some(Message::Key(Key::of(KeyCode::Down))),
                _ => None,
            },
            Event::Paste(text) => Some(Message::Pasted(text.clone())),
            _ => resized(event),
        })
        .collect()
}

/// What was written at once, in the lines that it was broken into. A break at the end is a key of its own: somebody ended
/// a line.
fn lines(events: &[Event]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for key in events.iter().filter_map(|event| key_of(&event.as_key_event()?)) {
        let ends = key.code == KeyCode::Enter || key == Key::ctrl(KeyCode::Char('j'));
        match (key.text(), lines.last_mut()) {
            (Some(c), Some(line)) => line.push(c),
            (None, _) if ends => lines.push(String::new()),
            // Any other key among them is pressed by a hand.
            _ => return Vec::new(),
        }
    }
    let whole = lines.last().is_some_and(|line| !line.is_empty());
    if whole { lines } else { Vec::new() }
}

/// A key that comes back faster than a finger can lift.
const HELD: Duration = Duration::from_millis(70);

/// Tells a key that is held down from one that is pressed again, where the terminal does not.
#[derive(Debug, Default)]
pub struct Hands {
    last: Option<(Key, Instant)>,
}

impl Hands {
    #[must_use]
    pub fn mark(&self, message: Message, now: Instant) -> Message {
        match (message, self.last) {
            (Message::Key(key), Some((last, at))) if key == last && now.saturating_duration_since(at) < HELD => {
                Message::Held(key)
            }
            (message, _) => message,
        }
    }

    /// Time spent on a key does not count: those that waited meanwhile are still the same hand.
    pub fn done(&mut self, key: Option<Key>, now: Instant) {
        self.last = key.map(|key| (key, now));
    }
}

fn resized(event: &Event) -> Option<Message> {
    match event {
        Event::Resize(width, height) => Some(Message::Resized(Size::new(*width, *height))),
        _ => None,
    }
}
