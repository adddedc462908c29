//! `tilsyn selftest`: one line a method.

use crate::{
    cli::{
        context::Context,
        output::{Outcome, Said},
    },
    domain::{code::Code, refusal::Refusal, selftest::checked::Checked},
    verbs::selftest::selftest,
    words::papers,
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>) -> Result<Outcome, Refusal> {
    let checked = selftest()?;
    let faults = checked.iter().map(|method| method.differing.len()).sum();
    let lines = papers::selftest(context.words, &checked);
    let methods: Vec<Value> = checked.iter().map(to_json).collect();
    let json = json!({ "ok": faults == 0, "methods": methods });
    let failed = |faults| Refusal::new(Code::SelftestFailed).with("count", faults);
    Ok(Outcome::judged(Said { json, text: lines.join("\n") }, faults, failed))
}

fn to_json(checked: &Checked) -> Value {
    json!({
        "method": checked.method, "ok": checked.differing.is_empty(), "agreeing": checked.agreeing(),
        "rows": checked.rows, "sources": checked.sources, "differing": checked.differing,
    })
}
