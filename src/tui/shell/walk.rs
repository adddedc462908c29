//! Walking through lists, and what Enter does on the simple ones.

use crate::{
    domain::round::{NextStep, Status},
    tui::{
        case::missing_answers::Lacks,
        dialogs::{
            editor::{Editor, Purpose},
            form::Form,
            help::Help,
        },
        draw::screen::Place,
        findings::screen::Findings,
        lists::import_effect::ListTask,
        rounds::screen::Rounds,
        shell::{
            command::Command,
            context::Context,
            model::{Aim, Screen},
            numbers::{down, moved},
            step::Step,
        },
    },
    verbs::{load::Load, request::Request},
};

/// Where a command leads in a list of `count`, if it is one that moves.
#[must_use]
pub fn walk(selected: usize, count: usize, command: Command, context: Context<'_>) -> Option<usize> {
    let page = down(usize::from(context.size.height / 2));
    match command {
        Command::Up => Some(moved(selected, -1, count)),
        Command::Down => Some(moved(selected, 1, count)),
        Command::PageUp => Some(moved(selected, -page, count)),
        Command::PageDown => Some(moved(selected, page, count)),
        Command::First => Some(0),
        Command::Last => Some(count.saturating_sub(1)),
        _ => None,
    }
}

pub fn rounds(rounds: &mut Rounds, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(rounds.selected, rounds.statuses.len(), command, context) {
        rounds.selected = to;
        return Step::Stay;
    }
    let none = rounds.status().is_none_or(|status| status.round.is_none());
    if command == Command::NewRound || (command == Command::Open && none) {
        return Step::Load(Load::NewRound);
    }
    match command {
        Command::Trail => return Step::Load(Load::Trail),
        Command::Verify => return Step::Load(Load::Verify),
        Command::Selftest => return Step::Load(Load::Selftest),
        Command::Backup => return Step::Make(Request::BackUp(None)),
        _ => {}
    }
    let Some(Status { round: Some(round), drawn, next, supplement, .. }) = rounds.status() else {
        return Step::Stay;
    };
    match command {
        Command::Feedback => Step::Load(Load::Feedback(round.year)),
        Command::Citizens => Step::Load(Load::Citizens(round.year)),
        Command::Texts => Step::Load(Load::Texts(round.year)),
        Command::Receipt => Step::Load(Load::Receipts(round.year)),
        Command::Report => Step::Load(Load::Report(round.year)),
        Command::Import => import(round.year),
        Command::Open if *next == NextStep::ImportList => import(round.year),
        Command::Open if *drawn => Step::Load(Load::Sample(round.year)),
        Command::Open => Step::LoadAt(Load::Draw(round.year), Aim::Draw(Place::Frame)),
        Command::Plan if supplement.is_some() => Step::LoadAt(Load::Draw(round.year), Aim::Draw(Place::Frame)),
        Command::Plan if *drawn => Step::LoadAt(Load::Draw(round.year), Aim::Draw(Place::Drawn)),
        Command::Plan => Step::LoadAt(Load::Draw(round.year), Aim::Draw(Place::Plan)),
        Command::Reopen => Step::Open(Screen::Editor(Box::new(Editor::new(Purpose::ReopenRound(round.year))))),
        _ => Step::Stay,
    }
}

/// A list goes into a round as long as nothing is locked, and again once the sample is drawn: as a supplement.
pub fn import(year: u16) -> Step {
    Step::List(ListTask::Begin(year))
}

pub fn findings(findings: &mut Findings, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(findings.selected, findings.findings.len(), command, context) {
        findings.selected = to;
    }
    if command == Command::Compare {
        return Step::Load(Load::Compare(findings.year));
    }
    if command == Command::NewAction {
        let of = findings.findings.get(findings.selected).map(|finding| (finding.question.as_str(), finding.area));
        return Step::Open(Screen::Form(Box::new(Form::decide(findings.year, of))));
    }
    Step::Stay
}

pub fn lacks(lacks: &mut Lacks, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(lacks.selected, lacks.items.len(), command, context) {
        lacks.selected = to;
    }
    match (command, lacks.items.get(lacks.selected)) {
        (Command::Open, Some(item)) => match item.question() {
            Some(question) => Step::BackTo(question.to_owned()),
            None => Step::Run(Command::Facts),
        },
        _ => Step::Stay,
    }
}

pub fn help(help: &mut Help, command: Command, context: Context<'_>) -> Step {
    let count = help.scroll_count(context);
    if let Some(to) = walk(usize::from(help.scroll), count, command, context) {
        help.scroll = crate::tui::shell::numbers::cells(to);
    }
    Step::Stay
}
