//! `tilsyn acute add CASE`, `acute list` and `acute handled NUMBER`.

use crate::{
    cli::{
        args::acute::AcuteVerb,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{acute::Acute, at::CaseAt, refusal::Refusal},
    say,
    verbs::{
        perform::Made,
        request::{OfCase, OfRound, Request},
    },
    words::{dates::read_date_time, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, verb: &AcuteVerb) -> Result<Said, Refusal> {
    let words = context.words;
    match verb {
        AcuteVerb::Add { case, what, to, when } => {
            let case = case_id(case)?;
            let passed_on = when.as_deref().map(read_date_time).transpose()?;
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            let raised = OfCase::AcuteRaise { what: what.clone(), to: to.clone(), passed_on };
            let Made::Number(number) = context.ask(&mut session, Request::Case(CaseAt { year, case }, raised))?.made
            else {
                return Ok(Said::nothing());
            };
            let text = say!(words, "acute-raised", number = number, case = case, to = to.trim());
            Ok(Said { json: json!({ "number": number, "case": case }), text })
        }
        AcuteVerb::Handled { number, note } => {
            let (mut session, _) = open(context)?;
            let year = context.year(&session)?;
            let handled = OfRound::AcuteHandled { number: *number, note: note.clone() };
            context.ask_of_round(&mut session, year, handled)?;
            let text = say!(words, "acute-now-handled", number = number);
            Ok(Said { json: json!({ "number": number, "handled": true }), text })
        }
        AcuteVerb::List => {
            let (session, _) = open(context)?;
            let acutes = session.store.acutes(context.year(&session)?)?;
            let mut lines: Vec<String> = acutes.iter().flat_map(|acute| terms::acute(words, acute)).collect();
            if lines.is_empty() {
                lines.push(words.say("acute-none", &[]));
            }
            Ok(Said { json: acutes.iter().map(to_json).collect(), text: lines.join("\n") })
        }
    }
}

fn to_json(acute: &Acute) -> Value {
    json!({
        "number": acute.number, "case": acute.case, "what": acute.what, "to": acute.to, "passed_on": acute.passed_on,
        "by": acute.by, "at": acute.at,
        "handled": acute.handled.as_ref().map(|handled| json!({ "note": handled.note, "by": handled.by, "at": handled.at })),
    })
}
