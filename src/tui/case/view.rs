//! How the audit room is drawn: checklists above, questions and answers to the left, the guidance to the right.

use crate::{
    domain::{
        answer::{Mark, Value},
        checklist::Question,
        contradiction::{Contradiction, contradictions},
        event::Field,
        may,
        refusal::Refusal,
        sample::Progress,
    },
    say,
    tui::{
        case::{
            board::{self, Counted},
            letters, marks,
            screen::Case,
        },
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            notice::body,
            numbers::count,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, styled},
            scroll,
        },
    },
    verbs::load::{Load, Loaded},
    words::{dates, facts, measure, terms},
};
use ratatui::{Frame, layout::Rect, text::Line};

/// The rows of a page of guidance, and the last place it can be scrolled to.
#[must_use]
pub fn page(case: &Case, context: Context<'_>) -> (u16, u16) {
    let guide = board::panes(body(context, ScreenKind::Case, None), &case.file, case.selected).guide;
    scroll::page(guidance(case, guide, context).len(), guide.height)
}

pub fn draw(case: &Case, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let guide = draw_around(case, frame, area, context);
    scroll::scrolled(frame, guide, guidance(case, guide, context), case.scroll, context);
}

/// Everything but what is read about the question; gives the room for it.
pub fn draw_around(case: &Case, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) -> Rect {
    let panes = board::panes(area, &case.file, case.selected);
    let counted = |question: &Question| match (case.file.given(&question.id), case.file.aside(&question.id)) {
        (Some(_), _) => Counted::Done,
        (None, Some(_)) => Counted::Out,
        (None, None) => Counted::Open,
    };
    lines(frame, panes.tabs, vec![board::tabs(&case.file, case.selected, counted, context)]);
    let row = |question: &Question, width| list_text(case, question, width, context);
    board::draw_list(frame, panes.list, (&case.file, case.selected), row, context);
    let given = case.question().map(|question| (question, case.file.answered(&question.id)));
    let digits = given.map(|(question, given)| {
        board::digits(question, given.map(|given| given.answer.value), panes.keys.width, context)
    });
    lines(frame, panes.keys, digits.unwrap_or_default());
    board::draw_border(frame, panes.guide, context);
    panes.guide
}

/// `+ BI-01 Egne ønsker i målene   bh   `, and the answer in words where there is room.
fn list_text(case: &Case, question: &Question, width: u16, context: Context<'_>) -> String {
    let words = context.words;
    let given = case.file.given(&question.id);
    let aside = case.file.aside(&question.id).is_some();
    let sign = match given {
        Some(given) => marks::sign(given.answer.value),
        None if aside => 'x',
        None => '.',
    };
    let behind = marks::behind(&case.file, &question.id, case.contested(&question.id));
    let proposed = case.file.proposed(question).map(|_| terms::value(words, question.scale, Value::NotApplicable));
    let proposed = proposed
        .or_else(|| Some(measure::value(words, question.scale, case.file.proposed_by_measure(question)?)))
        .map(|value| format!("{value}?"));
    let value = match given {
        Some(given) => terms::value(words, question.scale, given.answer.value),
        None if aside => words.say("facts-word-aside", &[]),
        None => proposed.unwrap_or_default(),
    };
    board::row(question, sign, &behind, &value, width, context)
}

/// Everything there is to read about the question: what it asks, what was answered, how to judge it.
fn guidance(case: &Case, area: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let width = area.width;
    let (words, theme) = (context.words, context.theme);
    let Some(question) = case.question() else { return Vec::new() };
    let of = case.file.case.id.area;
    let mut text = Vec::new();
    if let Some(held) = &case.file.held {
        let said = say!(words, "case-held", by = held.by, at = dates::clock(held.at));
        text.extend(styled(&said, width, theme.problem()));
    }
    text.extend(of_facts(case, width, context));
    text.extend(board::asked(question, of, width, context));
    answered(&mut text, case, question, width, context);
    text.extend(board::criteria(question, of, (width, area.height), text.len(), context));
    text
}

/// That the facts are not stated, before the first answer; and what does not fit the case as a whole.
fn of_facts(case: &Case, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let begin = case.file.facts.is_none() && case.file.case.progress == Progress::Untouched;
    // Where times are measured, the same key is about them.
    let begin = begin && case.question().is_some_and(|question| question.measure.is_none());
    let begin =
        (begin && case.is_open()).then(|| context.keys.say(words, ScreenKind::Case, "facts-begin", &[])).flatten();
    let odd = contradictions(&case.file).into_iter().filter(|contradiction| contradiction.question().is_none());
    let odd = odd.map(|contradiction| facts::contradiction(words, case.file.case.id.area, &contradiction));
    begin
        .into_iter()
        .flat_map(|text| styled(&text, width, theme.title()))
        .chain(odd.flat_map(|text| styled(&text, width, theme.problem())))
        .collect()
}

/// The answer with its texts, a draft that waits, and the second reader's word.
fn answered(text: &mut Vec<Line<'static>>, case: &Case, question: &Question, width: u16, context: Context<'_>) {
    let (words, theme) = (context.words, context.theme);
    let before = text.len();
    let given = case.file.answered(&question.id);
    let by = case.file.settled(question).map(|by| facts::settled(words, by));
    if let (Some(reason), Some(_)) = (&by, case.file.aside(&question.id)) {
        text.extend(styled(&say!(words, "facts-aside-long", reason = reason), width, theme.problem()));
    }
    if let (Some(reason), None) = (&by, given) {
        let digit = terms::digit(Value::NotApplicable);
        text.extend(styled(&say!(words, "facts-propose", digit = digit, reason = reason), width, theme.title()));
    }
    text.extend(measured(case, question, width, context));
    if let Some(given) = given {
        text.extend(board::given(given, question, width, context));
    }
    for draft in case.file.drafts.iter().filter(|draft| draft.question == question.id) {
        let key = match draft.field {
            Field::Note => "tui-draft-note",
            Field::Evidence => "tui-draft-evidence",
            Field::Review | Field::Reply => "tui-draft-review",
        };
        let label = say!(words, key, at = dates::date_time(draft.at, words.lang()));
        text.extend(board::long(&label, &terms::drafted(draft), width, context));
    }
    for draft in case.file.others.iter().filter(|draft| draft.question == question.id) {
        let at = dates::date_time(draft.at, words.lang());
        // What a reader has begun is his own until he has said it.
        if draft.field == Field::Review {
            let begun = say!(words, "case-others-review", by = draft.by, at = at);
            text.extend(styled(&begun, width, theme.waiting()));
            continue;
        }
        let label = say!(words, "case-others-draft", by = draft.by, at = at, field = terms::field(words, draft.field));
        text.extend(board::long(&label, &terms::drafted(draft), width, context));
    }
    text.extend(board::readings(&case.file, question, None, width, context));
    if text.len() > before {
        text.push(Line::raw(""));
    }
}

/// What was measured and what it proposes, or that it can be; and that it does not fit the answer.
fn measured(case: &Case, question: &Question, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let Some(rule) = &question.measure else { return Vec::new() };
    let file = &case.file;
    let Some(measured) = file.measured(&question.id) else {
        let (from, to) = measure::labels(words, rule);
        let facts: [(&str, &dyn std::fmt::Display); 2] = [("from", &from), ("to", &to)];
        let open = file.answered(&question.id).is_none() && case.is_open() && file.settled(question).is_none();
        let said = open.then(|| context.keys.say(words, ScreenKind::Case, "measure-can", &facts)).flatten();
        return said.map(|said| styled(&said, width, theme.dim())).unwrap_or_default();
    };
    let said = match file.proposed_by_measure(question) {
        Some(of) if case.is_open() => {
            let mut said = measure::lines(words, question, &measured.pairs);
            if let Some(first) = said.first_mut() {
                let (digit, value) = (terms::digit(of), measure::value(words, question.scale, of));
                *first = say!(words, "measure-proposed-key", said = first.clone(), digit = digit, value = value);
            }
            said
        }
        _ => measure::shown(words, file, question),
    };
    let odd = contradictions(file)
        .into_iter()
        .filter(|contradiction| matches!(contradiction, Contradiction::Measured { .. }));
    let odd = odd.filter(|contradiction| contradiction.question() == Some(question.id.as_str()));
    let odd = odd.map(|contradiction| facts::contradiction(words, file.case.id.area, &contradiction));
    let said = said.iter().flat_map(|line| styled(line, width, theme.title()));
    said.chain(odd.flat_map(|line| styled(&line, width, theme.problem()))).collect()
}

impl ScreenView for Case {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Case
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let case = &self.file.case;
        let department = case.department.as_ref().map_or_else(String::new, |name| format!("  {name}"));
        let answered = self.questions().filter(|question| self.file.given(&question.id).is_some()).count();
        let progress = say!(
            context.words,
            "tui-answered",
            answered = count(answered),
            count = count(self.questions().count() - self.file.set_aside.len())
        );
        let state = terms::case_state(context.words, case);
        let right = match terms::spent(context.words, &self.file).filter(|_| context.size.width >= 80) {
            Some(spent) => format!("{progress}, {state}, {spent}"),
            None => format!("{progress}, {state}"),
        };
        (format!("{}  {}{department}", case.id, case.number), right)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        draw(self, frame, area, context);
    }

    fn status(&self, context: Context<'_>) -> Option<String> {
        let words = context.words;
        let just = self.just.as_ref()?;
        let question = self.questions().find(|question| question.id == *just)?;
        let answer = &self.file.answered(just)?.answer;
        let name = terms::short(words, question);
        let marks =
            Mark::ALL.into_iter().filter(|mark| mark.fits(answer.value) || answer.has(*mark)).map(|mark| match mark {
                Mark::Essential => Command::Essential,
                Mark::ActNow => Command::ActNow,
                Mark::GoodPractice => Command::GoodPractice,
            });
        let letters = [Command::Reference, Command::Note].into_iter().chain(marks);
        let letters: Vec<String> =
            letters.filter_map(|command| Some(context.keys.any(command)?.key(words.lang())?.name(words))).collect();
        Some(say!(
            words,
            "tui-just-answered",
            sign = marks::sign(answer.value),
            question = just,
            name = name,
            letters = letters.join(" ")
        ))
    }

    fn next(&self, context: Context<'_>) -> Option<String> {
        let words = context.words;
        if !self.is_open() {
            return Some(words.say("tui-next-case-after", &[]));
        }
        match self.file.next_lack(self.selected, false) {
            Some((_, id, _)) => Some(terms::question(words, &self.file.checklists, id)),
            None => context.keys.say(words, ScreenKind::Case, "tui-next-complete", &[]),
        }
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Case(self.at()))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Case { round, file } if self.round.year == round.year && self.file.case.id == file.case.id => {
                self.refresh(round, *file);
            }
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        let (round, file) = (&self.round, &self.file);
        let open = || may::case::answer(round, &file.case);
        let Some(question) = self.question() else { return Ok(()) };
        match command {
            // What a case lacks is listed by the key that declares it complete.
            Command::Give(_)
            | Command::Note
            | Command::Reference
            | Command::Facts
            | Command::Info
            | Command::Complete
            | Command::NextUnanswered => open(),
            Command::Essential => open().and_then(|()| letters::may_mark(self, Mark::Essential)),
            Command::ActNow => open().and_then(|()| letters::may_mark(self, Mark::ActNow)),
            Command::GoodPractice => open().and_then(|()| letters::may_mark(self, Mark::GoodPractice)),
            Command::Repeat => open().and_then(|()| letters::may_repeat(self)),
            Command::Evidence => {
                let on = letters::target(self).unwrap_or(question);
                open().and_then(|()| may::question::answered(file, &on.id).map(drop))
            }
            Command::Measure => open().and_then(|()| may::question::measured(question).map(drop)),
            Command::Accept => open().and_then(|()| may::question::accept(file, question)),
            Command::Clear => open().and_then(|()| may::question::clear(file, &question.id, None)),
            Command::Undo => open().and_then(|()| may::undo::undo(&file.deeds).map(drop)),
            Command::Redo => open().and_then(|()| may::undo::redo(&file.deeds).map(drop)),
            Command::Review => may::case::work(round, &file.case),
            Command::Reopen => may::case::reopen_any(round, &file.case),
            Command::Acute => may::round::change(round),
            _ => Ok(()),
        }
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        let line = |question: &Question| {
            let given = self.file.given(&question.id);
            let value = given.map(|given| terms::value(words, question.scale, given.answer.value));
            let note = given.map(|given| given.answer.note.as_str()).unwrap_or_default();
            [
                &terms::titled(words, &question.id, question.short.as_ref()),
                words.lang().of(&question.text),
                &value.unwrap_or_default(),
                note,
            ]
            .join(" ")
        };
        Some((self.questions().map(line).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        Case::select(self, at);
    }
}
