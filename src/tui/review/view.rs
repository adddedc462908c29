//! How the notes and the readings are drawn: the list above, what is selected in full below, both answers beside each other.

use crate::{
    domain::{
        checklist::{Question, find},
        may,
        note::{Life, Outcome},
        reading_list::{CaseReading, Changed, Noted},
        refusal::Refusal,
    },
    say,
    tui::{
        case::marks::sign,
        review::screen::{Notes, Row},
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, row, rule, styled},
            window::visible,
            wrap::{fit, flow},
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{notes, say::Words, terms},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

/// The question that a note or a change is about.
fn asked<'n>(room: &'n Notes, question: Option<&str>) -> Option<&'n Question> {
    find(&room.checklists, question?)
}

/// `* L-01  B-01   NK-01 Mundtligt er noteret    + -  venter på svar  Hvor ses det?`
fn note_line(room: &Notes, noted: &Noted, words: &Words) -> String {
    let Noted { note, reading, given } = noted;
    let mark = if note.life() == Life::Open { '*' } else { ' ' };
    let life = terms::life(words, note.life());
    let text = note.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let case = note.about.case.map_or_else(|| words.say("note-of-round", &[]), |case| case.to_string());
    let question = note.about.question.as_deref();
    let question = question.map(|question| terms::question(words, &room.checklists, question)).unwrap_or_default();
    let given = given.as_ref().map_or(' ', |given| sign(given.answer.value));
    let own = reading.as_ref().filter(|_| note.differs).map_or(' ', |own| own.verdict().value.map_or('-', sign));
    let (id, case, question) = (fit(&note.id.to_string(), 6), fit(&case, 7), fit(&question, 29));
    format!("{mark} {id}{case}{question} {given} {own}  {life}  {text}")
}

/// The selected note in full: what was asked, both answers, what was answered, how it ended.
fn note_below(room: &Notes, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let Some(Noted { note, reading, given }) = room.noted() else { return Vec::new() };
    let question = asked(room, note.about.question.as_deref());
    let mut below = Vec::new();
    if let Some(question) = question {
        below.extend(styled(words.lang().of(&question.text), width, theme.title()));
    }
    let own = question.zip(reading.as_ref().filter(|_| note.differs));
    let opened = notes::opened(words, note, own);
    match given.as_ref().zip(question) {
        Some((given, question)) => {
            below.extend(beside(&notes::answer(words, question, given), &opened, width, context));
        }
        None => below.extend(styled(&opened, width, Style::new())),
    }
    if let Some(answered) = notes::answered(words, note) {
        below.extend(labelled(&words.say("note-answer-label", &[]), &answered, width, theme));
    }
    if let Some(ended) = notes::ended(words, note) {
        below.extend(labelled(&words.say("note-end-label", &[]), &ended, width, theme));
    }
    below
}

/// Two texts in columns of the same width.
fn beside(left: &str, right: &str, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let column = width.saturating_sub(3) / 2;
    let (left, right) = (flow(left, column), flow(right, column));
    let line = |at: usize| {
        let of = |column: &[String]| column.get(at).cloned().unwrap_or_default();
        Line::from(vec![
            Span::raw(fit(&of(&left), column)),
            Span::styled(format!(" {} ", context.theme.between()), context.theme.dim()),
            Span::raw(of(&right)),
        ])
    };
    (0..left.len().max(right.len())).map(line).collect()
}

fn row_line(room: &Notes, of: &Row<'_>, words: &Words) -> String {
    match of {
        Row::Reading(reading) => reading_line(reading, words),
        Row::Changed(changed) => changed_line(room, changed, words),
    }
}

/// `kfr      B-01   trukket     læst 12/43  blind       færdig        ens 38, uens 5`
fn reading_line(reading: &CaseReading, words: &Words) -> String {
    let how = reading.chosen.as_ref().map(|(how, _)| words.say(&format!("chosen-short-{}", how.code()), &[]));
    let read = say!(words, "reading-read", read = reading.read, of = reading.read + reading.unread);
    let blind = match (reading.read, reading.blind) {
        (0, _) => String::new(),
        (_, true) => words.say("reading-blind", &[]),
        (_, false) => words.say("reading-not-blind", &[]),
    };
    let alike = reading.alike.filter(|_| reading.finished.is_some());
    let alike = alike.map(|(alike, otherwise)| say!(words, "reading-alike", alike = alike, otherwise = otherwise));
    let (reader, case) = (fit(&reading.reader, 9), fit(&reading.case.to_string(), 7));
    let (how, read) = (fit(&how.unwrap_or_default(), 12), fit(&read, 13));
    let (blind, stands) = (fit(&blind, 12), fit(&words.say(stands(reading), &[]), 14));
    format!("{reader}{case}{how}{read}{blind}{stands}{}", alike.unwrap_or_default())
}

/// How far a reading is.
fn stands(reading: &CaseReading) -> &'static str {
    match (reading.finished, reading.read) {
        (Some(_), _) => "reading-stands-finished",
        (None, 0) => "reading-stands-new",
        (None, _) => "reading-stands-begun",
    }
}

/// "læste Opfyldt, nu Delvist opfyldt".
fn changed_said(room: &Notes, changed: &Changed, words: &Words) -> String {
    let question = asked(room, Some(&changed.question));
    let value = |value| question.map(|question| terms::value(words, question.scale, value)).unwrap_or_default();
    let now = changed.now.map_or_else(|| words.say("reading-now-none", &[]), value);
    say!(words, "reading-changed", read = value(changed.read), now = now)
}

/// `kfr      B-01   NK-01 Mundtligt er noteret      læste Opfyldt, nu Delvist opfyldt`
fn changed_line(room: &Notes, changed: &Changed, words: &Words) -> String {
    let said = changed_said(room, changed, words);
    let titled = terms::question(words, &room.checklists, &changed.question);
    let (reader, case) = (fit(&changed.reader, 9), fit(&changed.case.to_string(), 7));
    format!("{reader}{case}{} {said}", fit(&titled, 28))
}

fn row_below(room: &Notes, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let said = match room.row() {
        None => return Vec::new(),
        Some(Row::Reading(reading)) => {
            let chosen = reading.chosen.as_ref().map(|(how, by)| {
                say!(words, "reading-chosen-by", case = reading.case, how = terms::how(words, *how), by = by)
            });
            let unread = (reading.unread > 0).then(|| say!(words, "reading-unread", count = count(reading.unread)));
            [chosen, unread].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        Some(Row::Changed(changed)) => {
            let key = if changed.noted { "reading-changed-noted" } else { "reading-changed-means" };
            let said = changed_said(room, changed, words);
            say!(words, key, reader = changed.reader, said = said)
        }
    };
    styled(&said, width, Style::new())
}

/// The rows of the readings; what was changed stands below a heading.
fn row_lines(room: &Notes, width: u16, context: Context<'_>) -> (Vec<Line<'static>>, usize) {
    let (words, mut drawn, mut on) = (context.words, Vec::new(), 0);
    for (at, of) in room.rows().enumerate() {
        if at == room.readings.cases.len() {
            let title = words.say("reading-changed-title", &[]);
            drawn.extend([Line::raw(""), Line::styled(fit(&format!(" {title}"), width), context.theme.title())]);
        }
        if at == room.reading {
            on = drawn.len();
        }
        drawn.push(row(&row_line(room, &of, words), at == room.reading, width, context.theme));
    }
    (drawn, on)
}

impl ScreenView for Notes {
    fn kind(&self) -> ScreenKind {
        if self.on_readings { ScreenKind::Readings } else { ScreenKind::Of(Visit::Notes) }
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let (words, year) = (context.words, self.year.to_string());
        if self.on_readings {
            let all = &self.readings.cases;
            let done = all.iter().filter(|reading| reading.finished.is_some()).count();
            let counted = say!(words, "reading-list-count", done = count(done), count = count(all.len()));
            return (say!(words, "reading-list", year = year), counted);
        }
        let open = count(self.readings.open());
        (
            say!(words, "tui-notes", year = year),
            say!(words, "tui-notes-open", open = open, count = count(self.notes().len())),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        if self.count() == 0 {
            let inner = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area };
            let none = if self.on_readings { "reading-none" } else { "tui-notes-none" };
            let none = context.keys.say(words, self.kind(), none, &[]).unwrap_or_default();
            lines(frame, inner, styled(&none, inner.width, Style::new()));
            return;
        }
        let room = area.width.saturating_sub(2);
        let (all, on, mut below) = if self.on_readings {
            let (all, on) = row_lines(self, area.width, context);
            (all, on, row_below(self, room, context))
        } else {
            let all = self.notes().iter().enumerate();
            let all = all
                .map(|(at, noted)| row(&note_line(self, noted, words), at == self.selected, area.width, context.theme));
            (all.collect(), self.selected, note_below(self, room, context))
        };
        below.truncate(usize::from(area.height / 2));
        let height = area.height.saturating_sub(cells(below.len()) + 1);
        let shown = visible(on, all.len(), usize::from(height));
        lines(frame, Rect { height, ..area }, all.into_iter().skip(shown.start).take(shown.len()).collect());
        for line in &mut below {
            line.spans.insert(0, " ".into());
        }
        below.insert(0, rule(area.width, context.theme));
        lines(frame, Rect { y: area.y + height, height: area.height - height, ..area }, below);
    }

    fn year(&self) -> Option<u16> {
        Some(self.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Notes(self.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Notes { year, readings, .. } if self.year == year => self.refresh(readings),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        let Some(Noted { note, .. }) = self.noted().filter(|_| !self.on_readings) else { return Ok(()) };
        match command {
            Command::Note => self.may_say(note),
            Command::AcceptNote => may::reading::resolve(note, &self.me, Outcome::Accepted),
            Command::CloseNote => may::reading::resolve(note, &self.me, Outcome::Closed),
            _ => Ok(()),
        }
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        let rows = if self.on_readings {
            Notes::rows(self).map(|of| row_line(self, &of, words)).collect()
        } else {
            self.notes().iter().map(|noted| note_line(self, noted, words)).collect()
        };
        Some((rows, self.on()))
    }

    fn select(&mut self, at: usize) {
        self.go(at);
    }
}
