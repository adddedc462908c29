//! `tilsyn selvtest`: one line a method.

use crate::{
    cli::{context::Context, output::Said},
    domain::{refusal::Refusal, selftest::checked::Checked},
    verbs::selftest::selftest,
    words::papers,
};
use serde_json::{Value, json};

/// What was held against the tables, and how many values do not agree.
#[derive(Debug)]
pub struct Tested {
    pub said: Said,
    pub faults: usize,
}

pub fn run(context: &Context<'_>) -> Result<Tested, Refusal> {
    let checked = selftest()?;
    let faults = checked.iter().map(|method| method.differing.len()).sum();
    let lines = papers::selftest(context.words, &checked);
    let methods: Vec<Value> = checked.iter().map(value).collect();
    let json = json!({ "ok": faults == 0, "methods": methods });
    Ok(Tested { said: Said { json, text: lines.join("\n") }, faults })
}

fn value(checked: &Checked) -> Value {
    json!({
        "method": checked.method, "ok": checked.differing.is_empty(), "agreeing": checked.agreeing(),
        "rows": checked.rows, "sources": checked.sources, "differing": checked.differing,
    })
}
