//! How far two readers agree.

use super::figures::{decimal, percent};
use crate::{
    cli::args::calc::Agreement,
    domain::{
        code::Code,
        refusal::Refusal,
        statistics::agreement::{self, agreement},
    },
    words::say::Words,
};
use serde_json::{Value, json};

impl Agreement {
    /// How many answers were compared, and how far they agree.
    fn agreement(&self) -> Result<(u64, agreement::Agreement), Refusal> {
        let read = |row: &str| row.split(',').map(|cell| cell.trim().parse().ok()).collect::<Option<Vec<u32>>>();
        let wrong = || Refusal::new(Code::CalcTable).with("value", &self.table);
        let table = self.table.split(';').map(read).collect::<Option<Vec<_>>>().ok_or_else(wrong)?;
        let total = table.iter().flatten().map(|cell| u64::from(*cell)).sum();
        Ok((total, agreement(&table).ok_or_else(wrong)?))
    }

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        let agreement::Agreement { raw, ac1, kappa } = self.agreement()?.1;
        Ok(json!({ "raw": raw, "ac1": ac1, "kappa": kappa }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let (total, agreement::Agreement { raw, ac1, kappa }) = self.agreement()?;
        let Some(raw) = raw else { return Ok(words.say("calc-agreement-nothing", &[])) };
        let figure = |value: Option<f64>, key: &str| match value {
            // What is not quite 1 is not shown as 1.
            Some(value) if value < 1.0 => words.say(key, &[("value", &decimal(value.min(0.99), 2, words))]),
            Some(value) => words.say(key, &[("value", &decimal(value, 2, words))]),
            None => words.say(&format!("{key}-none"), &[]),
        };
        Ok([
            words.say("calc-agreement-raw", &[("percent", &percent(raw, words)), ("total", &total)]),
            figure(ac1, "calc-agreement-ac1"),
            figure(kappa, "calc-agreement-kappa"),
        ]
        .join(" "))
    }
}
