//! The key `measure` of a question: two times, what lies between them, and which answer that points to.

use super::table::Table;
use crate::{
    domain::{
        checklist::{Measure, SPANS_MAX, Scale, Unit},
        code::Code,
        refusal::Refusal,
    },
    intake::toml_problems::Problems,
};

const KEYS: [&str; 7] = ["unit", "met", "partly", "spans", "forget", "from", "to"];
/// More working days, or hours, than a limit can be meant to be.
const LIMIT_MAX: u32 = 1000;

pub(super) fn measure(question: &Table, scale: Option<Scale>, problems: &mut Problems) -> Option<Measure> {
    let value = question.need("measure", problems)?;
    let table = Table::item(value, "measure", &KEYS, problems)?;
    let unit = table.choice("unit", &Unit::CODES, problems);
    let limit = |key: &str, problems: &mut Problems| {
        if table.has(key) { table.number(key, 0..=LIMIT_MAX, problems) } else { None }
    };
    let (met, partly) = (limit("met", problems), limit("partly", problems));
    let spans = table.number("spans", 1..=SPANS_MAX, problems);
    let forget = table.has("forget").then(|| table.flag("forget", problems)).flatten().unwrap_or(false);
    if forget && unit == Some(Unit::Hours) {
        problems.add(table.place("forget"), Refusal::new(Code::ChecklistForgetHours));
    }
    let from = table.both("from", problems);
    let to = table.both("to", problems);
    if table.has("partly") {
        let at = table.need("partly", problems).map_or_else(|| table.at(), |value| value.span().start);
        let beyond = met.zip(partly).is_none_or(|(met, partly)| partly > met);
        if !table.has("met") || !beyond {
            problems.add(at, Refusal::new(Code::ChecklistPartlyBelowMet));
        } else if scale == Some(Scale::YesNo) {
            problems.add(at, Refusal::new(Code::ChecklistPartlyOffScale));
        }
    }
    Some(Measure { unit: unit?, met, partly, spans: spans?, forget, from: from?, to: to? })
}
