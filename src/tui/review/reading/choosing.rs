//! Which cases somebody is to read a second time: who, then how they are chosen, then how many and by which words.

use crate::{
    domain::{
        reading::{How, Wanted},
        reading_draw::words as reader_words,
        refusal::Refusal,
        sample::CaseId,
        whole_number::whole_number,
    },
    tui::{
        dialogs::{
            choice::{Choice, Choosing, ways},
            confirm::{Ask, Confirm},
            form::{Asks, Form},
        },
        shell::{effect::After, model::Screen, step::Step},
    },
    verbs::request::{OfRound, Request},
};

/// Asks who is to read. `case` is the one that is looked at, which can be chosen alone.
/// `unbound` is why none can be drawn, where that is known.
pub fn begin(year: u16, case: Option<CaseId>, unbound: Option<Refusal>) -> Step {
    Step::Open(Screen::Form(Box::new(Form::reader(year, case, unbound))))
}

/// Who was typed: then how the cases are chosen.
pub fn how(year: u16, reader: String, case: Option<CaseId>, unbound: Option<Refusal>) -> Step {
    // What can be chosen is marked.
    let selected = usize::from(unbound.is_some());
    Step::Swap(Screen::Choice(Choice { choosing: Choosing::Readings { year, reader, case, unbound }, selected }))
}

/// What was chosen: some of each area are counted first, the others are asked about.
pub fn chosen(choosing: &Choosing, picked: usize) -> Step {
    let Choosing::Readings { year, reader, case, unbound } = choosing.clone() else { return Step::Stay };
    let Some(how) = ways(case).get(picked).copied() else { return Step::Stay };
    let wanted = match (how, unbound) {
        (How::Drawn, Some(refusal)) => return Step::refuse(refusal),
        (How::All, _) => Wanted::All,
        (How::Picked, _) => Wanted::Picked(case.into_iter().collect()),
        (How::Drawn | How::First, _) => {
            return Step::Swap(Screen::Form(Box::new(Form::read_cases(year, reader, how))));
        }
    };
    let write = OfRound::ChooseReading { reader: reader.clone(), wanted };
    Step::Swap(Screen::Confirm(Confirm::new(Ask::ChooseReading(reader, how, case), Request::Round(year, write))))
}

/// How many of each area, and by which words, where they are drawn.
pub fn counted(form: &mut Form) -> Step {
    let Asks::ReadCases { year, reader, how } = form.asks.clone() else { return Step::Stay };
    let wanted = match whole_number(&form.fields.text(0)) {
        Ok(each) if how == How::First => Ok(Wanted::First { each }),
        Ok(each) => match reader_words(&form.fields.text(1)) {
            Ok(_) => Ok(Wanted::Drawn { each, words: form.fields.text(1) }),
            Err(refusal) => Err((1, refusal)),
        },
        Err(refusal) => Err((0, refusal)),
    };
    match wanted {
        Ok(wanted) => Step::write(Request::Round(year, OfRound::ChooseReading { reader, wanted }), After::Settle),
        Err((at, refusal)) => wrong(form, at, refusal),
    }
}

/// Enter goes on to what is blank; only where one stands there already is it a mistake.
fn wrong(form: &mut Form, at: usize, refusal: Refusal) -> Step {
    let onward = form.fields.text(at).trim().is_empty() && form.fields.on() != at;
    form.fields.turn_to(at);
    if onward { Step::Stay } else { Step::refuse(refusal) }
}
