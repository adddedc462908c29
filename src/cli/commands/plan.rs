//! `tilsyn plan`: what a sample of that size can and cannot show.

use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{
        area::Area,
        drawn::sample_size_min,
        plan::{Plan, plan},
        refusal::Refusal,
        statistics::fraction::Confidence,
    },
    say,
    words::{say::Words, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, boern: Option<u32>, voksne: Option<u32>) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let frame = desk.store.frame_counts(year)?;
    if frame.is_empty() {
        return Err(Refusal::new("frame-empty").with("year", year));
    }
    let words = context.words;
    let mut lines = Vec::new();
    let mut json = Vec::new();
    for (area, population) in frame {
        let asked = match area {
            Area::Children => boern,
            Area::Adults => voksne,
        };
        let least = sample_size_min(population);
        let n = asked.unwrap_or(least);
        let refuse = |code| {
            Refusal::new(code).with("area", area).with("asked", n).with("least", least).with("population", population)
        };
        if n < least {
            return Err(refuse("sample-too-small"));
        }
        let plan = plan(population, n, Confidence::NINETY_FIVE).ok_or_else(|| refuse("sample-too-large"))?;
        lines.extend(describe(words, area, &plan));
        json.push(value(area, &plan));
    }
    lines.push(words.say("plan-note", &[]));
    Ok(Said { json: json!({ "year": year, "confidence": "0.95", "areas": json }), text: lines.join("\n") })
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

fn value(area: Area, plan: &Plan) -> Value {
    let chances: Vec<Value> = plan
        .chances
        .iter()
        .map(|it| json!({ "percent": it.percent, "faulty": it.faulty, "probability": it.chance }))
        .collect();
    let outcomes: Vec<Value> = [plan.all_met, plan.most_met]
        .iter()
        .map(|it| json!({ "met": it.met, "low": it.interval.low, "high": it.interval.high }))
        .collect();
    let needed: Vec<Value> =
        plan.needed.iter().map(|it| json!({ "percent": it.percent, "faulty": it.faulty, "size": it.size })).collect();
    json!({ "area": area, "population": plan.population, "sample": plan.sample, "detection": chances,
        "intervals": outcomes, "needed": needed })
}
