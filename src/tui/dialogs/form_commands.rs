//! The commands of a form: its fields, and what it was filled in for.

use crate::{
    domain::{
        area::Area, at::At, checklist::Question, code::Code, facts::Facts, may, measure::Pair, reason::reason,
        refusal::Refusal, whole_number::whole_number,
    },
    tui::{
        case::measuring,
        dialogs::{
            confirm::{Ask, Confirm},
            fields::edit,
            form::{Asks, Form},
        },
        shell::{effect::After, keymap::Command, model::Screen, step::Step},
    },
    verbs::{
        report::documents::typed_formats,
        request::{OfCase, OfQuestion, OfRound, Publication, Request, Whom},
    },
};

pub fn step(form: &mut Form, command: Command) -> Step {
    if command == Command::Onward {
        return onward(form);
    }
    edit(&mut form.fields, command);
    Step::Stay
}

fn onward(form: &mut Form) -> Step {
    if let Asks::Measure(at, question, seen, _) = &form.asks {
        let (at, question, seen) = (at.clone(), question.clone(), seen.clone());
        return measured(form, at, &question, seen);
    }
    let text = |at: usize| form.fields.text(at).trim().to_owned();
    match form.asks {
        Asks::Assign(at) => Step::write(Request::Case(at, OfCase::Assign { to: text(0) }), After::Settle),
        Asks::Pick(year) => {
            let (number, typed, note) = (text(0), text(1), text(2));
            match Area::typed(&typed) {
                Ok(area) => Step::write(Request::Round(year, OfRound::Pick { area, number, note }), After::Settle),
                Err(refusal) => {
                    form.fields.turn_to(1);
                    Step::refuse(refusal)
                }
            }
        }
        Asks::Report(year) => report(year, text(0), &text(1), text(2)),
        Asks::Facts(at, seen) => {
            let typed = [text(0), text(1), text(2), text(3)];
            match Facts::read(typed.each_ref().map(String::as_str)) {
                Ok(facts) => {
                    Step::write(Request::Case(at, OfCase::Facts { stated: facts, seen: Some(seen) }), After::Settle)
                }
                // The first that is wrong is turned to; the others wait for their turn.
                Err(wrong) => wrong.into_iter().next().map_or(Step::Stay, |(at, refusal)| {
                    form.fields.turn_to(at);
                    Step::refuse(refusal)
                }),
            }
        }
        Asks::Extend(year, supplement, ref sizes) => extend(form, year, supplement, &sizes.clone()),
        Asks::Again(_) => match reason("reason", &text(0)) {
            Ok(()) => Step::Again(text(0)),
            Err(refusal) => Step::refuse(refusal),
        },
        Asks::Feedback(_) if text(0).is_empty() => Step::refuse(Refusal::new(Code::FolderNeeded)),
        Asks::Feedback(year) => {
            let whom = Whom::typed(&text(1));
            Step::Make(Request::Round(year, OfRound::HandOut { whom, folder: text(0).into() }))
        }
        Asks::Role(..) => crate::tui::report::texts_commands::role(form),
        Asks::Measure(..) => Step::Stay,
        Asks::Search if text(0).is_empty() => Step::Back,
        Asks::Search => Step::Search(text(0)),
    }
}

fn report(year: u16, folder: String, formats: &str, despite: String) -> Step {
    if folder.is_empty() {
        return Step::refuse(Refusal::new(Code::FolderNeeded));
    }
    let formats = match typed_formats(formats) {
        Ok(formats) => formats,
        Err(refusal) => return Step::refuse(refusal),
    };
    let despite = Some(despite).filter(|reason| !reason.is_empty());
    let publication = Publication { signed: None, folder: folder.into(), formats, names: Vec::new(), despite };
    Step::Make(Request::Round(year, OfRound::Publish(publication)))
}

/// Goes on to the second time of a pair whose first was just written; when nothing is half, the times are kept.
fn measured(form: &mut Form, at: At, question: &Question, seen: Vec<Pair>) -> Step {
    let Some(rule) = &question.measure else { return Step::Back };
    let typed = measuring::typed(&form.fields, question);
    let typed: Vec<(&str, &str)> = typed.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    match rule.read(&typed) {
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
fn extend(form: &mut Form, year: u16, supplement: u32, sizes: &[(Area, u32, u32)]) -> Step {
    let mut wanted = Vec::new();
    for (at, (area, now, _)) in sizes.iter().enumerate() {
        let grown = match whole_number(&form.fields.text(at)) {
            Ok(n) if n == *now => continue,
            typed => typed.and_then(|n| may::frame::grow(*area, *now, n).map(|()| n)),
        };
        match grown {
            Ok(n) => wanted.push((*area, *now, n)),
            Err(refusal) => {
                form.fields.turn_to(at);
                return Step::refuse(refusal);
            }
        }
    }
    let sizes: Vec<(Area, u32)> = wanted.iter().map(|(area, _, n)| (*area, *n)).collect();
    if let Err(refusal) = may::frame::grow_any(&sizes) {
        return Step::refuse(refusal);
    }
    let write = Request::Round(year, OfRound::Extend { supplement, sizes });
    Step::Open(Screen::Confirm(Confirm::new(Ask::Extend(wanted), write)))
}
