//! How the reading room is drawn: as the audit room, with the reader's own signs, and how far he is below.

use crate::{
    domain::{checklist::Question, may, note::Note, refusal::Refusal},
    say,
    tui::{
        case::{
            board::{self, Counted},
            marks::sign,
        },
        review::reading::screen::ReadingRoom,
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            notice::body,
            numbers::count,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, styled},
            scroll,
            wrap::cut,
        },
    },
    verbs::load::{Load, Loaded},
    words::{dates, terms},
};
use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

/// How far one is, and what is shown when, below everything else.
const BELOW: u16 = 2;

/// The board, and the lines below it.
fn parts(area: Rect) -> (Rect, Rect) {
    let below = BELOW.min(area.height);
    let above = Rect { height: area.height - below, ..area };
    (above, Rect { y: above.bottom(), height: below, ..area })
}

/// Where the questions stand.
#[must_use]
pub fn above(body: Rect) -> Rect {
    parts(body).0
}

/// The rows of a page of guidance, and the last place it can be scrolled to.
#[must_use]
pub fn page(room: &ReadingRoom, context: Context<'_>) -> (u16, u16) {
    let (above, _) = parts(body(context, room.kind(), None));
    let guide = board::panes(above, &room.desk.file, room.selected).guide;
    scroll::page(guidance(room, guide, context).len(), guide.height)
}

/// Everything but what is read about the question; gives the room for it.
pub fn draw_around(room: &ReadingRoom, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) -> Rect {
    let (above, below) = parts(area);
    let desk = &room.desk;
    let panes = board::panes(above, &desk.file, room.selected);
    let counted = |question: &Question| match desk.mine(&question.id) {
        Some(_) => Counted::Done,
        None if desk.is_readable(&question.id) => Counted::Open,
        None => Counted::Out,
    };
    lines(frame, panes.tabs, vec![board::tabs(&desk.file, room.selected, counted, context)]);
    let row = |question: &Question, width| list_text(room, question, width, context);
    board::draw_list(frame, panes.list, (&desk.file, room.selected), row, context);
    let digits = room.question().map(|question| {
        let on = desk.mine(&question.id).and_then(|mine| mine.now.value);
        board::digits(question, on, panes.keys.width, context)
    });
    lines(frame, panes.keys, digits.unwrap_or_default());
    board::draw_border(frame, panes.guide, context);
    lines(frame, below, how_far(room, area.width, context));
    panes.guide
}

/// `+ BI-01 Egne ønsker i målene   b`: a cross where there is nothing to be read.
fn list_text(room: &ReadingRoom, question: &Question, width: u16, context: Context<'_>) -> String {
    let desk = &room.desk;
    let mine = desk.mine(&question.id);
    let front = match mine {
        Some(mine) => mine.now.value.map_or('-', sign),
        None if desk.is_readable(&question.id) => '.',
        None => 'x',
    };
    let text = mine.is_some_and(|mine| !mine.note.is_empty()) || room.draft(&question.id).is_some();
    let open = desk.file.notes_on(&question.id).any(Note::is_open);
    let behind = format!("{}    {}", if text { 'b' } else { ' ' }, if open { 'a' } else { ' ' });
    let said = mine.map(|mine| terms::reading(context.words, question.scale, &mine.now));
    board::row(question, front, &behind, &said.unwrap_or_default(), width, context)
}

/// So many cells show how far one is.
const BAR: usize = 20;

/// "Læst 12 af 43 ######.............. bemærkninger 2", and when the answers are shown.
fn how_far(room: &ReadingRoom, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let (read, of) = (room.read(), room.desk.readable.len());
    let done = (read * BAR).checked_div(of).unwrap_or(0);
    let counted = say!(words, "reading-count", read = count(read), of = count(of));
    let texts = say!(words, "reading-texts", count = count(room.texts()));
    let first = Line::from(vec![
        Span::raw(format!(" {counted}  ")),
        Span::styled(theme.bar().repeat(done), theme.saved()),
        Span::styled(".".repeat(BAR - done), theme.dim()),
        Span::raw(format!("  {texts}")),
    ]);
    let key = match (room.desk.blind, room.is_finished()) {
        _ if of == 0 => "reading-nothing-here",
        (true, _) => "reading-blind-until",
        (false, false) => "reading-open-means",
        (false, true) => "reading-finished-means",
    };
    let told = context.keys.say(words, room.kind(), key, &[]).unwrap_or_default();
    vec![first, Line::styled(cut(&format!(" {told}"), width), theme.dim())]
}

/// Everything there is to read about the question: what it asks, what was said of it, how to judge it.
fn guidance(room: &ReadingRoom, area: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let (width, of) = (area.width, room.desk.file.case.id.area);
    let Some(question) = room.question() else { return Vec::new() };
    let mut text = board::asked(question, of, width, context);
    let said = said(room, question, width, context);
    if !said.is_empty() {
        text.extend(said);
        text.push(Line::raw(""));
    }
    text.extend(board::criteria(question, of, (width, area.height), text.len(), context));
    text
}

fn said(room: &ReadingRoom, question: &Question, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme, desk) = (context.words, context.theme, &room.desk);
    let mut text = Vec::new();
    if let (None, Err(why)) = (desk.mine(&question.id), room.readable(&question.id)) {
        text.extend(styled(&words.refusal(&why), width, theme.dim()));
    }
    if let Some(given) = desk.file.given(&question.id) {
        text.extend(board::given(given, question, width, context));
    }
    if let Some(mine) = desk.mine(&question.id) {
        let value = terms::reading(words, question.scale, &mine.now);
        text.extend(labelled(&words.say("reading-mine", &[]), &value, width, theme));
        if !mine.note.is_empty() {
            text.extend(board::long(&words.say("reading-mine-text", &[]), &mine.note, width, context));
        }
        if !desk.blind && mine.is_outdated(desk.file.given(&question.id)) {
            text.extend(styled(&words.say("reading-outdated", &[]), width, theme.waiting()));
        }
    }
    if let Some(draft) = room.draft(&question.id) {
        let label = say!(words, "tui-draft-review", at = dates::date_time(draft.at, words.lang()));
        text.extend(board::long(&label, &draft.text, width, context));
    }
    if !desk.blind {
        text.extend(board::readings(&desk.file, question, Some(&desk.reader), width, context));
    }
    text
}

impl ScreenView for ReadingRoom {
    fn kind(&self) -> ScreenKind {
        if self.desk.blind { ScreenKind::ReadBlind } else { ScreenKind::ReadOpen }
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let (words, desk) = (context.words, &self.desk);
        let key = if desk.blind { "reading-title-blind" } else { "reading-title-open" };
        let by = (!desk.auditors.is_empty()).then(|| say!(words, "reading-title-by", by = desk.auditors.join(", ")));
        let left = say!(words, key, case = desk.file.case.id) + &by.unwrap_or_default();
        let here = desk.turns.iter().position(|turn| turn.case == desk.file.case.id);
        let case = here.map(|at| say!(words, "reading-turn", at = count(at + 1), of = count(desk.turns.len())));
        let on = self.question().and_then(|on| desk.readable.iter().position(|question| *question == on.id));
        let answer = on.map(|at| say!(words, "reading-at", at = count(at + 1), of = count(desk.readable.len())));
        (left, [case, answer].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let guide = draw_around(self, frame, area, context);
        scroll::scrolled(frame, guide, guidance(self, guide, context), self.scroll, context);
    }

    fn status(&self, context: Context<'_>) -> Option<String> {
        let words = context.words;
        let just = self.just.as_ref()?;
        let question = self.questions().find(|question| question.id == *just)?;
        let mine = self.desk.mine(just)?;
        let key = context.keys.any(Command::Note)?.key(words.lang())?.name(words);
        Some(say!(
            words,
            "reading-just",
            sign = mine.now.value.map_or('-', sign),
            question = just,
            name = terms::short(words, question),
            key = key
        ))
    }

    fn next(&self, context: Context<'_>) -> Option<String> {
        let (words, desk) = (context.words, &self.desk);
        let next = || match desk.next() {
            Some(case) => say!(words, "reading-next-case", case = case),
            None => words.say("reading-next-none", &[]),
        };
        match desk.unread.first() {
            _ if may::case::work(&desk.round, &desk.file.case).is_err() => None,
            Some(first) => {
                let on = self.question().filter(|on| desk.unread.contains(&on.id));
                let id = on.map_or(first, |on| &on.id);
                Some(terms::question(words, &desk.file.checklists, id))
            }
            None if self.is_finished() => Some(next()),
            None if desk.readable.is_empty() => None,
            None => context.keys.say(words, self.kind(), "reading-next-finish", &[]),
        }
    }

    fn year(&self) -> Option<u16> {
        Some(self.desk.round.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Reading(self.desk.at()))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Reading(desk) if self.desk.at() == desk.at() => self.refresh(*desk),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        let desk = &self.desk;
        let Some(question) = self.question() else { return Ok(()) };
        match command {
            Command::Give(_) => self.readable(&question.id),
            Command::Note => self.target().map_or(Ok(()), |on| self.readable(&on.id)),
            Command::Clear => may::reading::clear(&desk.round, &desk.file, &question.id, &desk.reader).map(drop),
            Command::ReadRest => may::reading::rest(&desk.round, &desk.file, &desk.reader).map(drop),
            Command::Complete => may::reading::finish(&desk.round, &desk.file, &desk.reader).map(drop),
            Command::Acute => may::round::change(&desk.round),
            _ => Ok(()),
        }
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        let line = |question: &Question| {
            let note = self.desk.mine(&question.id).map(|mine| mine.note.as_str()).unwrap_or_default();
            let titled = terms::titled(words, &question.id, question.short.as_ref());
            [titled.as_str(), words.lang().of(&question.text), note].join(" ")
        };
        Some((self.questions().map(line).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        ReadingRoom::select(self, at);
    }
}
