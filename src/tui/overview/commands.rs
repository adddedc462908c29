//! The commands of the overview.

use crate::{
    domain::at::CaseAt,
    tui::{
        overview::screen::Overview,
        shell::{
            command::Command,
            context::Context,
            model::Aim,
            numbers::moved,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

impl Obeys for Overview {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        overview(self, command, context)
    }
}

fn overview(overview: &mut Overview, command: Command, context: Context<'_>) -> Step {
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
