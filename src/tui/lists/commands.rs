//! The commands on the way of a list into the round.

use crate::{
    domain::{area::Area, guards::cpr},
    intake::{
        column_plan::{ColumnPlan, Lack, Meaning},
        columns::Role,
        rule_form::settle,
    },
    tui::{
        dialogs::fields::edit,
        lists::{
            import_effect::ImportTask,
            picker::{Picker, Row},
            screen::{Import, Place},
        },
        shell::{
            command::{Caret, Command},
            context::Context,
            notice::Notice,
            numbers::moved,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    words::problems_csv,
};
use std::path::{Path, PathBuf};

impl Obeys for Import {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(import: &mut Import, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::Back => return if import.back() { Step::Stay } else { Step::Back },
        Command::Keep => return keep(import),
        _ => {}
    }
    match import.place {
        Place::File => {
            pick(&mut import.picker, (command, context), |path| ImportTask::Look(path, None), ImportTask::Typed)
        }
        Place::Sheet => sheet(import, command, context),
        Place::Columns => columns(import, command, context),
        Place::Meanings => meanings(import, command, context),
        Place::Rules => rules(import, command),
        Place::Problems => problems(import, command, context),
    }
}

/// Looking for a file: `read` is what is done with one, `typed` with a path that was written.
pub fn pick(
    picker: &mut Picker,
    (command, context): (Command, Context<'_>),
    read: impl Fn(PathBuf) -> ImportTask,
    typed: impl Fn(String, PathBuf) -> ImportTask,
) -> Step {
    let count = picker.rows().len();
    match command {
        Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
            picker.selected = walk(picker.selected.min(count), count, command, context).unwrap_or(0);
        }
        Command::Open => {
            if let Some(text) = picker.path() {
                return Step::List(typed(text, picker.folder.path.clone()));
            }
            return match picker.row() {
                Some(Row::Up(path) | Row::Shortcut(path)) => Step::List(ImportTask::Folder(path.to_owned())),
                Some(Row::Entry(entry)) if entry.is_folder => Step::List(ImportTask::Folder(entry.path.clone())),
                Some(Row::Entry(entry)) => Step::List(read(entry.path.clone())),
                None => Step::Say(Notice::Said("list-file-none")),
            };
        }
        Command::Write(Caret::DeleteBefore) if picker.typed.text().is_empty() => {
            if let Some(up) = picker.folder.path.parent() {
                return Step::List(ImportTask::Folder(up.to_owned()));
            }
        }
        Command::Write(caret) => picker.typed.write(caret),
        Command::Undo => picker.typed.undo(),
        Command::Redo => picker.typed.redo(),
        _ => {}
    }
    Step::Stay
}

fn sheet(import: &mut Import, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(import.sheet, import.sheets.len(), command, context) {
        import.sheet = to;
        return Step::Stay;
    }
    match (command, &import.picker.chosen, import.sheets.get(import.sheet)) {
        (Command::Open, Some(path), Some(sheet)) => Step::List(ImportTask::Look(path.clone(), Some(sheet.clone()))),
        _ => Step::Stay,
    }
}

fn columns(import: &mut Import, command: Command, context: Context<'_>) -> Step {
    let at = import.column;
    let Some(list) = &mut import.list else { return Step::Stay };
    let column_plan = &mut list.column_plan;
    if let Some(to) = walk(at, column_plan.columns.len(), command, context) {
        import.column = to;
        return Step::Stay;
    }
    match command {
        Command::Fewer => turn(column_plan, at, -1),
        Command::More => turn(column_plan, at, 1),
        Command::Clear => column_plan.give(at, None),
        Command::Pick(role) => column_plan.give(at, ColumnPlan::ROLES.get(role).copied()),
        Command::Onward if column_plan.lack() == Some(Lack::CaseNumber) => {
            return Step::Say(Notice::Said("list-columns-ask"));
        }
        Command::Onward if !column_plan.questions().is_empty() => {
            import.question = 0;
            import.place = Place::Meanings;
        }
        Command::Onward => import.to_rules(),
        _ => {}
    }
    Step::Stay
}

/// The next role for a column; the last one is to be left out.
fn turn(column_plan: &mut ColumnPlan, at: usize, by: isize) {
    let roles: Vec<Option<Role>> = std::iter::once(None).chain(ColumnPlan::ROLES.map(Some)).collect();
    let now = column_plan.columns.get(at).map(|column| column.role).filter(|role| ColumnPlan::ROLES.contains(role));
    let on = roles.iter().position(|role| *role == now).unwrap_or(0);
    column_plan.give(at, roles.get(moved(on, by, roles.len())).copied().flatten());
}

fn meanings(import: &mut Import, command: Command, context: Context<'_>) -> Step {
    let questions = import.questions();
    if let Some(to) = walk(import.question, questions.len(), command, context) {
        import.question = to;
        return Step::Stay;
    }
    let Some(list) = &mut import.list else { return Step::Stay };
    let column_plan = &mut list.column_plan;
    if command == Command::Onward {
        let Some(Lack::Meaning(open)) = column_plan.lack() else {
            import.to_rules();
            return Step::Stay;
        };
        import.question = questions.iter().position(|question| *question == open).unwrap_or(0);
        return Step::Say(Notice::Said("list-meanings-open"));
    }
    let Some(question) = questions.get(import.question) else { return Step::Stay };
    let meanings = question.meanings();
    let on = meanings.iter().position(|meaning| *meaning == column_plan.meaning(question)).unwrap_or(0);
    let chosen = match command {
        Command::Fewer => meanings.get(moved(on, -1, meanings.len())),
        Command::More => meanings.get(moved(on, 1, meanings.len())),
        Command::Clear => Some(&Meaning::Open).filter(|open| meanings.contains(open)),
        Command::Pick(at) => {
            let all = [Meaning::Area(Area::Children), Meaning::Area(Area::Adults), Meaning::Out];
            let given = if meanings.contains(&Meaning::In) { meanings.get(at) } else { all.get(at) };
            given.and_then(|given| meanings.iter().find(|meaning| *meaning == given))
        }
        _ => None,
    };
    if let Some(chosen) = chosen {
        column_plan.answer(question, *chosen);
    }
    Step::Stay
}

fn problems(import: &mut Import, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(import.problem, import.problems.len(), command, context) {
        import.problem = to;
        return Step::Stay;
    }
    let path = import.picker.chosen.clone();
    match (command, path) {
        (Command::Export, Some(path)) => {
            let lists = [(shown_name(&path), import.problems.clone())];
            Step::List(ImportTask::Export(path, problems_csv::write(context.words, &lists)))
        }
        (Command::Onward, Some(path)) if import.before == Place::File => Step::List(ImportTask::Look(path, None)),
        (Command::Onward, Some(path)) if import.before == Place::Sheet => {
            Step::List(ImportTask::Look(path, import.sheets.get(import.sheet).cloned()))
        }
        (Command::Onward, Some(_)) => read(import),
        _ => Step::Stay,
    }
}

fn rules(import: &mut Import, command: Command) -> Step {
    if command == Command::Onward {
        return read(import);
    }
    edit(&mut import.rules.fields, command);
    Step::Stay
}

fn read(import: &mut Import) -> Step {
    let Some(list) = &mut import.list else { return Step::Stay };
    match settle(&import.rules.typed()) {
        Ok((rules, expected)) => {
            list.column_plan.rules = rules;
            let column_plan = Box::new(list.column_plan.clone());
            Step::List(ImportTask::Read { year: import.year, path: list.path.clone(), column_plan, expected })
        }
        Err(at) => {
            import.rules.fields.turn_to(at);
            import.place = Place::Rules;
            Step::Say(Notice::Said("list-rule-unclear"))
        }
    }
}

/// Without its folder, and without a CPR number.
fn shown_name(path: &Path) -> String {
    cpr::mask(&path.file_name().unwrap_or_default().to_string_lossy())
}

fn keep(import: &Import) -> Step {
    match &import.list {
        Some(list) if list.column_plan.lack().is_none() => {
            Step::List(ImportTask::Keep(list.path.clone(), Box::new(list.column_plan.clone())))
        }
        Some(_) => Step::Say(Notice::Said("list-keep-later")),
        None => Step::Stay,
    }
}
