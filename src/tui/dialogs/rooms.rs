//! The commands of the rooms that only show: trail, review notes, overview, papers, and of the palette.

use crate::{
    domain::at::CaseAt,
    tui::{
        dialogs::{page::Page, palette::Palette},
        overview::screen::Overview,
        review::screen::Notes,
        shell::{
            command::Command, context::Context, model::Aim, notice::Notice, numbers::moved, step::Step, walk::walk,
        },
        trail::screen::Trail,
        widgets::scroll::turned,
    },
    verbs::load::Load,
};

pub fn trail(trail: &mut Trail, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(trail.selected, trail.entries.len(), command, context) {
        trail.selected = to;
    }
    match command {
        Command::Narrow => trail.narrow_next(),
        Command::NarrowKind => trail.narrow_kind(),
        Command::NarrowCase if !trail.narrow_case() => return Step::Say(Notice::Said("trail-no-case")),
        Command::ShowAll => trail.show_all(),
        _ => {}
    }
    Step::Stay
}

pub fn notes(room: &mut Notes, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(room.selected, room.notes.len(), command, context) {
        room.selected = to;
    }
    match (command, room.notes.get(room.selected)) {
        (Command::Open, Some(noted)) => Step::LoadAt(
            Load::Case(CaseAt { year: room.year, case: noted.case }),
            Aim::Question(noted.review.question.clone()),
        ),
        _ => Step::Stay,
    }
}

pub fn overview(overview: &mut Overview, command: Command, context: Context<'_>) -> Step {
    let (cases, questions) = (overview.cases().count(), overview.questions().count());
    if let Some(to) = walk(overview.selected, questions, command, context) {
        overview.selected = to;
        return Step::Stay;
    }
    match command {
        Command::NextList => overview.column = moved(overview.column, 1, cases),
        Command::PreviousList => overview.column = moved(overview.column, -1, cases),
        Command::NextArea => overview.turn_area(),
        Command::Open => {
            if let Some((case, question)) = overview.spot() {
                return Step::LoadAt(Load::Case(CaseAt { year: overview.year, case }), Aim::Question(question));
            }
        }
        _ => {}
    }
    Step::Stay
}

pub fn page(page: &mut Page, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => page.scroll = turned(page.scroll, -1, page.page(context)),
        Command::PageDown => page.scroll = turned(page.scroll, 1, page.page(context)),
        _ => {}
    }
    Step::Stay
}

pub fn palette(palette: &mut Palette, command: Command, context: Context<'_>) -> Step {
    let count = palette.rows(context).len();
    match command {
        Command::Up | Command::Down => {
            palette.selected = walk(palette.selected, count, command, context).unwrap_or(0);
        }
        Command::Write(caret) => palette.text.write(caret),
        Command::Undo => palette.text.undo(),
        Command::Redo => palette.text.redo(),
        Command::Open => return palette.chosen(context).map_or(Step::Stay, Step::Run),
        _ => {}
    }
    Step::Stay
}
