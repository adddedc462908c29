//! How the audit room is drawn: checklists above, questions and answers to the left, the guidance to the right.

use crate::{
    domain::{
        answer::{Given, Mark, Value},
        checklist::Question,
        contradiction::{Contradiction, contradictions},
        event::Field,
        may,
        refusal::Refusal,
        sample::Progress,
    },
    say,
    tui::{
        case::{letters, marks, screen::Case},
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            notice::body,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, rule, signed_row, styled},
            scroll,
            window::visible,
            wrap::{cut, fit, paragraphs},
        },
    },
    verbs::load::{Load, Loaded},
    words::{dates, evidence, facts, guide, measure, terms},
};
use ratatui::{
    Frame,
    layout::{Position, Rect},
    style::Style,
    text::{Line, Span},
};

/// Where the parts stand.
struct Panes {
    tabs: Rect,
    list: Rect,
    keys: Rect,
    guide: Rect,
}

/// The answers under the list, and the rule above them.
const KEYS: u16 = 6;

fn panes(body: Rect, questions: usize) -> Panes {
    let tabs = Rect { height: body.height.min(1), ..body };
    let below = Rect { y: body.y + tabs.height, height: body.height - tabs.height, ..body };
    let wide = match body.width {
        ..76 => 29,
        76..100 => 40,
        _ => 60,
    };
    let wide = wide.min(below.width);
    let left = Rect { width: wide, ..below };
    // The list is never squeezed to less than three rows: rather the keys, which the help has too.
    let list = cells(questions).min(left.height.saturating_sub(KEYS).max(3)).min(left.height);
    let guide_x = left.right().saturating_add(2).min(body.right());
    Panes {
        tabs,
        list: Rect { height: list, ..left },
        keys: Rect { y: left.y + list, height: left.height - list, ..left },
        guide: Rect { x: guide_x, width: body.right().saturating_sub(guide_x + 1).min(GUIDE_MAX), ..below },
    }
}

/// The rows of a page of guidance, and the last place it can be scrolled to.
#[must_use]
pub fn page(case: &Case, context: Context<'_>) -> (u16, u16) {
    let guide = panes(body(context, ScreenKind::Case, None), in_list(case)).guide;
    scroll::page(guidance(case, guide, context).len(), guide.height)
}

/// The question at a place of the screen, among all questions of the case.
#[must_use]
pub fn at(case: &Case, place: Position, body: Rect) -> Option<usize> {
    let list = panes(body, in_list(case)).list;
    if !list.contains(place) {
        return None;
    }
    let rows: Vec<usize> = list_rows(case).map(|(at, _)| at).collect();
    let on = rows.iter().position(|at| *at == case.selected).unwrap_or(0);
    let shown = visible(on, rows.len(), usize::from(list.height)).nth(usize::from(place.y - list.y))?;
    rows.get(shown).copied()
}

pub fn draw(case: &Case, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let guide = draw_around(case, frame, area, context);
    scroll::scrolled(frame, guide, guidance(case, guide, context), case.scroll, context);
}

/// Everything but what is read about the question; gives the room for it.
pub fn draw_around(case: &Case, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) -> Rect {
    let panes = panes(area, in_list(case));
    lines(frame, panes.tabs, vec![tabs(case, context)]);
    draw_list(case, frame, panes.list, context);
    lines(frame, panes.keys, keys(case, panes.keys.width, context));
    let bar = Rect { x: panes.guide.x.saturating_sub(2), width: 1, ..panes.guide };
    lines(frame, bar, vec![Line::styled(context.theme.between(), context.theme.dim()); usize::from(bar.height)]);
    panes.guide
}

fn in_list(case: &Case) -> usize {
    list_rows(case).count()
}

/// The questions of the checklist that is looked at, each with its place among all.
fn list_rows(case: &Case) -> impl Iterator<Item = (usize, &Question)> {
    let mut bounds = case.lists().map(|(_, first)| first).skip(case.list());
    let first = bounds.next().unwrap_or(0);
    let end = bounds.next().unwrap_or(usize::MAX);
    case.questions().enumerate().skip(first).take(end - first)
}

fn tabs(case: &Case, context: Context<'_>) -> Line<'static> {
    let on = case.list();
    let area = case.file.case.id.area;
    let mut spans = vec![Span::raw(" ")];
    let mut name = String::new();
    for (at, (list, _)) in case.lists().enumerate() {
        let questions = || list.questions_for(area);
        let answered = questions().filter(|question| case.file.given(&question.id).is_some()).count();
        let mark = if at == on { ">" } else { " " };
        let asked = questions().filter(|question| case.file.aside(&question.id).is_none()).count();
        let text = format!("{mark}{} {answered}/{asked} ", list.id);
        spans.push(Span::styled(text, if at == on { context.theme.selected() } else { Style::new() }));
        spans.push(Span::raw(" "));
        if at == on {
            context.words.lang().of(&list.name).clone_into(&mut name);
        }
    }
    let used = Line::from(spans.clone()).width();
    let name = cut(&name, context.size.width.saturating_sub(cells(used) + 2));
    spans.push(Span::styled(format!(" {name}"), context.theme.dim()));
    Line::from(spans)
}

fn draw_list(case: &Case, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let rows: Vec<(usize, &Question)> = list_rows(case).collect();
    let on = rows.iter().position(|(at, _)| *at == case.selected).unwrap_or(0);
    let shown = visible(on, rows.len(), usize::from(area.height))
        .filter_map(|at| {
            let (place, question) = rows.get(at)?;
            Some(signed_row(
                &list_text(case, question, area.width, context),
                0,
                *place == case.selected,
                area.width,
                context.theme,
            ))
        })
        .collect();
    lines(frame, area, shown);
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
    let room = width.saturating_sub(2 + 2 + 6 + 7);
    let name = cut(terms::short(words, question), room.min(NAME));
    let proposed = case.file.proposed(question).map(|_| terms::value(words, question.scale, Value::NotApplicable));
    let proposed = proposed
        .or_else(|| Some(measure::value(words, question.scale, case.file.proposed_by_measure(question)?)))
        .map(|value| format!("{value}?"));
    let value = match given {
        Some(given) => terms::value(words, question.scale, given.answer.value),
        None if aside => words.say("facts-word-aside", &[]),
        None => proposed.unwrap_or_default(),
    };
    let name = fit(&name, room.min(NAME));
    let row = format!("{sign} {} {name} {behind}", question.id);
    if width < WITH_WORDS { row } else { format!("{row} {}", cut(&value, width - WITH_WORDS + 16)) }
}

/// So wide is a short name at most, and so wide a list that says the answers in words too.
const NAME: u16 = 22;
const WITH_WORDS: u16 = 56;

/// What the digits answer on this question's scale.
fn keys(case: &Case, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let Some(question) = case.question() else { return Vec::new() };
    let answer = case.file.answered(&question.id).map(|given| &given.answer);
    let mut keys = vec![rule(width, context.theme)];
    for value in Value::of(question.scale) {
        let on = answer.is_some_and(|answer| answer.value == value);
        let mark = if on { "[x]" } else { "[ ]" };
        let style = if on { context.theme.title() } else { Style::new() };
        keys.push(Line::from(vec![
            Span::styled(format!(" {mark} "), style),
            Span::styled(format!("{} ", terms::digit(value)), context.theme.key()),
            Span::styled(fit(&terms::value(words, question.scale, value), width.saturating_sub(7)), style),
        ]));
    }
    keys
}

/// Longer lines are hard to read.
const GUIDE_MAX: u16 = 90;

/// Everything there is to read about the question: what it asks, what was answered, how to judge it.
fn guidance(case: &Case, area: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let width = area.width;
    let (words, theme) = (context.words, context.theme);
    let Some(question) = case.question() else { return Vec::new() };
    let (lang, of) = (words.lang(), case.file.case.id.area);
    let weight = words.say(if question.core { "tui-core" } else { "tui-supplementary" }, &[]);
    let facts = format!(
        "{} · {weight} · {} · {}",
        question.id,
        terms::severity(words, question.severity_in(of)),
        terms::kind(words, question.kind_in(of))
    );
    let mut text = Vec::new();
    if let Some(held) = &case.file.held {
        let said = say!(words, "case-held", by = held.by, at = dates::clock(held.at));
        text.extend(styled(&said, width, theme.problem()));
    }
    text.extend(of_facts(case, width, context));
    text.extend(styled(&facts, width, theme.dim()));
    text.extend(styled(lang.of(&question.text), width, theme.title()));
    text.push(Line::raw(""));
    answered(&mut text, case, question, width, context);
    let part = |label: &str, of: &str| labelled(&words.say(label, &[]), of, width, theme);
    let basis: Vec<String> = question.basis_in(of).map(|basis| terms::basis(words, basis)).collect();
    let (decides, rest) = guide::parted(words, question);
    text.extend(decides.iter().flat_map(|line| styled(line, width, Style::new())));
    let parts = [
        (!rest.is_empty()).then(|| part("tui-look-for", &rest)),
        Some(part("tui-where", lang.of(&question.place))),
        question.not_applicable.as_ref().map(|condition| part("tui-not-applicable", lang.of(condition))),
        Some(part("tui-basis", &basis.join("; "))),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    // Air between the parts where there is room for it, so that nothing has to be scrolled for air.
    let airy = text.len() + parts.iter().map(|part| part.len() + 1).sum::<usize>() <= usize::from(area.height) + 1;
    for (at, part) in parts.into_iter().enumerate() {
        if airy && at > 0 {
            text.push(Line::raw(""));
        }
        text.extend(part);
    }
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
    if let Some(Given { answer, by, at, .. }) = given {
        let value = terms::value(words, question.scale, answer.value);
        text.extend(labelled(&format!("{value}."), &terms::saved(words, by, *at), width, theme));
        let evidence = evidence::line(words, &answer.evidence);
        for (label, of) in [("tui-note", &answer.note), ("tui-evidence", &evidence)] {
            if !of.trim().is_empty() {
                text.extend(long(&words.say(label, &[]), of, width, context));
            }
        }
    }
    for draft in case.file.drafts.iter().filter(|draft| draft.question == question.id) {
        let key = match draft.field {
            Field::Note => "tui-draft-note",
            Field::Evidence => "tui-draft-evidence",
            Field::Review => "tui-draft-review",
        };
        let label = say!(words, key, at = dates::date_time(draft.at, words.lang()));
        text.extend(long(&label, &terms::drafted(draft), width, context));
    }
    for draft in case.file.others.iter().filter(|draft| draft.question == question.id) {
        let at = dates::date_time(draft.at, words.lang());
        let label = say!(words, "case-others-draft", by = draft.by, at = at, field = terms::field(words, draft.field));
        text.extend(long(&label, &terms::drafted(draft), width, context));
    }
    if let Some(review) = case.file.review(&question.id) {
        let standing = terms::standing(words, review.standing(given));
        let said = say!(
            words,
            "tui-reviewed",
            standing = standing,
            by = review.by,
            at = dates::date_time(review.at, words.lang())
        );
        let own = review.value.map(|value| {
            let value = terms::value(words, question.scale, value);
            say!(words, "reading-own", value = value)
        });
        let said = [Some(said), own, Some(review.note.clone())].into_iter().flatten().collect::<Vec<_>>().join("\n");
        text.extend(long(&words.say("tui-second-reader", &[]), &said, width, context));
    }
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

/// A labelled text that keeps its own line breaks.
fn long(label: &str, text: &str, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut lines = labelled(label, first, width, context.theme);
    lines.extend(paragraphs(rest, width).into_iter().map(Line::raw));
    lines
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
            Command::Review => {
                may::case::work(round, &file.case)?;
                may::question::review(file, &question.id).map(drop)
            }
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
