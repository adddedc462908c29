//! The commands of the findings.

use crate::{
    tui::{
        dialogs::form::Form,
        findings::screen::Findings,
        shell::{
            command::Command,
            context::Context,
            model::Screen,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

impl Obeys for Findings {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        findings(self, command, context)
    }
}

fn findings(findings: &mut Findings, command: Command, context: Context<'_>) -> Step {
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
