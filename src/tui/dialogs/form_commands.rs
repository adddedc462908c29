//! The commands of a form: its fields, and what it was filled in for.

use super::fields::edit;
use crate::{
    domain::{
        area::Area,
        at::At,
        checklist::Question,
        code::Code,
        may,
        measure::Pair,
        reason::{given as needed, reason},
        refusal::Refusal,
        whole_number::whole_number,
    },
    say,
    tui::{
        case::measuring,
        dialogs::{
            confirm::{Ask, Confirm, Growth},
            form::{Asks, Form},
        },
        lists::import_effect::ImportTask,
        report::texts_commands,
        review::reading::choosing,
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::Screen,
            notice::Notice,
            step::{Obeys, Step},
        },
    },
    verbs::{
        draw_state::AreaSize,
        form::Wrong,
        forms,
        request::{self, OfQuestion, OfRound, Request},
    },
    words::{say::Words, terms},
};

impl Obeys for Form {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(form: &mut Form, command: Command, context: Context<'_>) -> Step {
    if command == Command::Onward {
        return onward(form, context);
    }
    edit(&mut form.fields, command);
    Step::Stay
}

fn onward(form: &mut Form, context: Context<'_>) -> Step {
    let text = form.fields.text(0).trim().to_owned();
    match form.asks.clone() {
        Asks::Request(asked) => ask(form, &asked, context),
        Asks::Measure { at, question, seen } => measured(form, at, &question, seen, context),
        Asks::Extend { year, supplement, sizes } => extend(form, year, supplement, &sizes),
        Asks::Again(_) => match reason("reason", &text) {
            Ok(()) => Step::Again(text),
            Err(refusal) => Step::refuse(refusal),
        },
        // An empty field leads to the list that is missing; nothing but the words locks.
        Asks::LockAlone { year, .. } if text.is_empty() => Step::List(ImportTask::Begin(year)),
        Asks::LockAlone { unlisted, .. } if !terms::is_without(context.words, unlisted, &text) => {
            Step::Say(Notice::Said("tui-lock-not-the-words"))
        }
        Asks::Search | Asks::Sign(_) if text.is_empty() => Step::Back,
        Asks::Sign(list) => {
            if text.to_lowercase() != context.words.say("signing-words", &[]) {
                return Step::Say(Notice::Said("signing-not-the-words"));
            }
            Step::write(Request::Round(list.year, OfRound::SignOff), After::Settle)
        }
        Asks::LockAlone { year, source, unlisted } => {
            let only = Some(unlisted.other());
            Step::write(Request::Round(year, OfRound::Lock { source, only }), After::Settle)
        }
        Asks::Role { .. } => texts_commands::role(form),
        Asks::Initials => Step::SignIn(text),
        Asks::Reader { year, case, unbound } => match needed("initials", &text) {
            Ok(()) => choosing::how(year, text, case, unbound),
            Err(refusal) => Step::refuse(refusal),
        },
        Asks::ReadCases { .. } => choosing::counted(form),
        Asks::Search => Step::Search(text),
    }
}

/// What a refusal is asked about, where a yes is all that it wants: then the same is asked for once more.
#[must_use]
pub fn question(form: &Form, refusal: &Refusal, words: &Words) -> Option<Confirm> {
    let Asks::Request(asked) = &form.asks else { return None };
    let question = request::asks(refusal)?;
    let request = asked.read(&form.typed(), |year| say!(words, "round-title", year = year)).ok()?;
    Some(Confirm::new(Ask::Sure(refusal.clone(), question), request.sure()))
}

/// What was filled in is asked for; the first that is wrong is turned to.
fn ask(form: &mut Form, asked: &forms::Form, context: Context<'_>) -> Step {
    let usual = |year: &str| say!(context.words, "round-title", year = year);
    match asked.read(&form.typed(), usual) {
        Ok(request) if request.is_outward() => Step::Make(request),
        Ok(request) => {
            let concern = matches!(asked, forms::Form::AcuteRaise(_));
            Step::write(request, if concern { After::Done } else { After::Settle })
        }
        Err(Wrong { at, blank, refusal }) => {
            // Enter goes on to what is blank; only where one stands there already is it a mistake.
            let onward = blank && asked.sheet().leads && at.is_some_and(|at| at != form.fields.on());
            if let Some(at) = at {
                form.fields.turn_to(at);
            }
            if onward { Step::Stay } else { Step::refuse(refusal) }
        }
    }
}

/// Goes on to the second time of a pair whose first was just written; when nothing is half, the times are kept.
fn measured(form: &mut Form, at: At, question: &Question, seen: Vec<Pair>, context: Context<'_>) -> Step {
    let Some(rule) = &question.measure else { return Step::Back };
    let typed = measuring::typed(&form.fields, question, context.today);
    let typed: Vec<(&str, &str)> = typed.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    match rule.read(&typed) {
        // Blank fields take nothing away where the times were never shown.
        Ok(pairs) if pairs.is_empty() && rule.forget => Step::Back,
        Ok(pairs) => Step::write(Request::Question(at, OfQuestion::Measure { pairs, seen: Some(seen) }), After::Settle),
        Err(wrong) => wrong.into_iter().next().map_or(Step::Stay, |(at, refusal)| {
            // Enter goes on to what is blank; only where one stands there already is it a mistake.
            let onward = refusal.code == Code::MeasureHalf && form.fields.on() != at;
            form.fields.turn_to(at);
            if onward { Step::Stay } else { Step::refuse(refusal) }
        }),
    }
}

/// Asks once more before cases are drawn. A number that is not larger than now leaves its area as it is.
fn extend(form: &mut Form, year: u16, supplement: u32, sizes: &[AreaSize]) -> Step {
    let mut growths = Vec::new();
    for (at, &AreaSize { area, drawn: now, .. }) in sizes.iter().enumerate() {
        let grown = match whole_number(&form.fields.text(at)) {
            Ok(n) if n == now => continue,
            typed => typed.and_then(|n| may::frame::grow(area, now, n).map(|()| n)),
        };
        match grown {
            Ok(wanted) => growths.push(Growth { area, now, wanted }),
            Err(refusal) => {
                form.fields.turn_to(at);
                return Step::refuse(refusal);
            }
        }
    }
    let sizes: Vec<(Area, u32)> = growths.iter().map(|growth| (growth.area, growth.wanted)).collect();
    if let Err(refusal) = may::frame::grow_any(&sizes) {
        return Step::refuse(refusal);
    }
    let write = Request::Round(year, OfRound::Extend { supplement, sizes });
    Step::Open(Screen::Confirm(Confirm::new(Ask::Extend(growths), write)))
}
