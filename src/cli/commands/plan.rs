//! `tilsyn plan`: what a sample of that size can and cannot show.

use crate::{
    cli::{args::round as args, context::Context, open::open, output::Said},
    domain::{
        area::Area,
        extent::{MINUTES, hours, questions},
        may,
        plan::{Plan, plan},
        refusal::Refusal,
        statistics::fraction::Confidence,
        supplement::MAIN,
    },
    say,
    words::{say::Words, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &args::Plan) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let unit = session.store.unit_to_plan(year)?;
    let (supplement, frame) = (unit.supplement, &unit.frame);
    let usual = unit.usual(session.store.draw(year)?.as_ref());
    may::frame::plan(year, unit.state())?;
    let words = context.words;
    let checklists = session.store.checklists(year)?;
    let mut lines = Vec::new();
    let mut json = Vec::new();
    if supplement != MAIN {
        lines.extend([say!(words, "supplement-plans", supplement = supplement), String::new()]);
    }
    for ((area, population), (_, usual)) in frame.iter().copied().zip(usual) {
        let asked = match area {
            Area::Children => typed.boern,
            Area::Adults => typed.voksne,
        };
        let n = may::frame::size(supplement, (area, population), asked.unwrap_or(usual))?;
        if let Some(plan) = plan(population, n, Confidence::NINETY_FIVE) {
            let (asked, hours) = (questions(&checklists, area), hours(&checklists, [(area, n)]));
            lines.extend(describe(words, area, &plan));
            lines.insert(
                lines.len() - 1,
                say!(words, "plan-work", questions = asked, cases = n, hours = hours, minutes = MINUTES),
            );
            let mut of_area = to_json(area, &plan);
            of_area["questions"] = asked.into();
            of_area["hours"] = hours.into();
            json.push(of_area);
        }
    }
    lines.push(words.say("plan-note", &[]));
    let mut json = json!({ "year": year, "confidence": "0.95", "areas": json });
    if supplement != MAIN {
        json["supplement"] = supplement.into();
    }
    Ok(Said { json, text: lines.join("\n") })
}

fn describe(words: &Words, area: Area, plan: &Plan) -> Vec<String> {
    let mut lines =
        vec![say!(words, "plan-area", area = terms::area(words, area), n = plan.sample, population = plan.population)];
    for chance in &plan.chances {
        lines.push(say!(
            words,
            "plan-chance",
            faulty = chance.faulty,
            population = plan.population,
            chance = terms::percent(chance.chance)
        ));
    }
    lines.extend([plan.all_met, plan.most_met].map(|outcome| terms::plan_outcome(words, plan, outcome)));
    lines.extend(plan.needed.iter().map(|needed| terms::plan_needed(words, plan, *needed)));
    lines.push(String::new());
    lines
}

fn to_json(area: Area, plan: &Plan) -> Value {
    let chances: Vec<Value> = plan
        .chances
        .iter()
        .map(|chance| json!({ "percent": chance.percent, "faulty": chance.faulty, "probability": chance.chance }))
        .collect();
    let outcomes: Vec<Value> = [plan.all_met, plan.most_met]
        .iter()
        .map(|outcome| json!({ "met": outcome.met, "low": outcome.interval.low, "high": outcome.interval.high }))
        .collect();
    let needed: Vec<Value> = plan
        .needed
        .iter()
        .map(|needed| json!({ "percent": needed.percent, "faulty": needed.faulty, "size": needed.size }))
        .collect();
    json!({ "area": area, "population": plan.population, "sample": plan.sample, "detection": chances,
        "intervals": outcomes, "needed": needed })
}
