//! `tilsyn measure CASE QUESTION`: the times of a question that is measured, kept or shown.

use crate::{
    cli::{
        args::case as args,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{
        at::CaseAt,
        case_file::CaseFile,
        checklist::{Question, find},
        code::Code,
        may,
        measure::{Amount, Pair},
        refusal::Refusal,
    },
    say,
    verbs::{
        request::{OfQuestion, Request},
        showing::{Shows, showing},
    },
    words::{dates::clock, measure as sentences, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &args::Measure) -> Result<Said, Refusal> {
    let words = context.words;
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    showing(&mut session, Shows::Case(year, case))?;
    let file = session.case(year, case)?;
    let question = may::question::known(find(&file.checklists, typed.question.trim()), &typed.question)?.clone();
    let id = question.id.as_str();
    let kept = |pairs| {
        let instead_of = typed.instead_of.clone();
        Request::Question(CaseAt { year, case }.question(id), OfQuestion::Remeasure { pairs, instead_of })
    };
    let mut text = Vec::new();
    if typed.clear {
        let at = context.ask(&mut session, kept(Vec::new()))?.at;
        text.push(say!(words, "measure-cleared", time = clock(at), question = id, case = case));
    } else if !typed.from.is_empty() || !typed.to.is_empty() {
        let pairs = typed.pairs(&question)?;
        let at = context.ask(&mut session, kept(pairs))?.at;
        text.push(say!(words, "measure-saved", time = clock(at), question = id, case = case));
    }
    let file = session.case(year, case)?;
    match file.measured(id) {
        Some(measured) => {
            text.extend(sentences::shown(words, &file, &question));
            if typed.from.is_empty() {
                text.push(terms::saved(words, &measured.by, measured.at));
            }
        }
        None if typed.clear => {}
        None => {
            text.push(say!(words, "measure-none-yet", question = id, case = case));
            text.extend(sentences::rule(words, &question));
        }
    }
    Ok(Said { json: to_json(&file, &question), text: text.join("\n") })
}

/// What was measured of a question: `null` where nothing was.
pub(super) fn to_json(file: &CaseFile, question: &Question) -> Value {
    let measured = file.measured(&question.id);
    let pair = |pair: &Pair| {
        let lapse = question.measure.as_ref().and_then(|rule| rule.lapse(pair));
        let (days, minutes) = match lapse.as_ref().map(|lapse| lapse.amount) {
            Some(Amount::Days(days)) => (Some(days), None),
            Some(Amount::Minutes(minutes)) => (None, Some(minutes)),
            None => (None, None),
        };
        let times = pair.times();
        json!({ "from": times.map(|times| times.from), "to": times.map(|times| times.to), "days": days, "minutes": minutes,
            "value": lapse.and_then(|lapse| lapse.value) })
    };
    json!({
        "case": file.case.id,
        "question": question.id,
        "pairs": measured.map(|measured| measured.pairs.iter().map(pair).collect::<Vec<_>>()).unwrap_or_default(),
        "points_to": file.points_to(question),
        "proposed": file.proposed_by_measure(question),
    })
}

impl args::Measure {
    /// Everything that is wrong is told at once.
    fn pairs(&self, question: &Question) -> Result<Vec<Pair>, Refusal> {
        let rule = may::question::measured(question)?;
        let count = self.from.len().max(self.to.len());
        let at = |times: &'_ [String], at: usize| times.get(at).cloned().unwrap_or_default();
        let typed: Vec<(String, String)> = (0..count).map(|n| (at(&self.from, n), at(&self.to, n))).collect();
        let typed: Vec<(&str, &str)> = typed.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        rule.read(&typed).map_err(|wrong| {
            let mut wrong: Vec<Refusal> = wrong.into_iter().map(|(_, refusal)| refusal).collect();
            match wrong.pop() {
                Some(only) if wrong.is_empty() => only,
                last => {
                    wrong.extend(last);
                    Refusal::new(Code::MeasureUnread).with("count", wrong.len()).at(wrong)
                }
            }
        })
    }
}
