//! `tilsyn selvtest`: one line a method.

use crate::{
    actions::selftest::selftest,
    cli::{context::Context, output::Said},
    domain::{refusal::Refusal, selftest::checked::Checked},
    say,
    words::say::Words,
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
    let mut lines: Vec<String> = checked.iter().flat_map(|method| lines(context.words, method)).collect();
    if faults == 0 {
        lines.push(context.words.say("selftest-ok", &[]));
    }
    let methods: Vec<Value> = checked.iter().map(value).collect();
    let json = json!({ "ok": faults == 0, "methods": methods });
    Ok(Tested { said: Said { json, text: lines.join("\n") }, faults })
}

/// "Fishers eksakte test: 3 af 3 tabelværdier stemmer (R; scipy)", and the values that do not.
fn lines(words: &Words, checked: &Checked) -> Vec<String> {
    let key = format!("selftest-{}", checked.method);
    let line = say!(
        words,
        "selftest-line",
        name = words.say(&key, &[]),
        agreeing = checked.agreeing(),
        rows = checked.rows,
        source = words.say(&format!("{key}.source"), &[])
    );
    std::iter::once(line).chain(checked.differing.iter().map(|row| format!("  {row}"))).collect()
}

fn value(checked: &Checked) -> Value {
    json!({
        "method": checked.method, "ok": checked.differing.is_empty(), "agreeing": checked.agreeing(),
        "rows": checked.rows, "sources": checked.sources, "differing": checked.differing,
    })
}
