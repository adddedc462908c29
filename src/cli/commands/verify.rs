//! `tilsyn verify`: the whole file, or a receipt alone, or a receipt and the list it was drawn from.

use super::import::options;
use crate::{
    cli::{
        args::trail::Verify,
        context::Context,
        open::open,
        output::{Outcome, Said},
    },
    domain::{
        bounds::RECEIPT_MB,
        check::Check,
        code::Code,
        frame::{FrameCase, Stratum, StratumError, strata_by_area, strata_by_department},
        may,
        population::select,
        receipt::Receipt,
        refusal::Refusal,
        supplement::MAIN,
        unseen::Unseen,
    },
    intake::case_list,
    say,
    verbs::{
        case_list_files::{self, not_read},
        outside,
        verify::{receipt_not_read, verify, verify_receipt},
    },
    words::{papers, problems, say::Words},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub fn run(context: &Context<'_>, typed: &Verify) -> Result<Outcome, Refusal> {
    let Some(path) = &typed.receipt else {
        let (session, _) = open(context)?;
        let (checks, unseen) = verify(&session.store)?;
        return Ok(verified(context.words, &checks, &unseen));
    };
    let unread = |error| receipt_not_read(error).with("path", path.display());
    let text = outside::text(path, RECEIPT_MB, unread)?;
    // What cannot be read as a receipt is told below, where it is read in full.
    let read = Receipt::read(&text);
    let supplement = read.map_or(MAIN, |(receipt, _)| receipt.supplement);
    let frame = if typed.list.is_empty() { None } else { Some(frame(context, typed, supplement)?) };
    let (checks, unseen) =
        verify_receipt(&text, frame.as_deref()).map_err(|refusal| refusal.with("path", path.display()))?;
    Ok(verified(context.words, &checks, &unseen))
}

/// The strata of the lists that the outsider holds, of the frame or of a supplement to it.
fn frame(context: &Context<'_>, typed: &Verify, supplement: u32) -> Result<Vec<Stratum>, Refusal> {
    let options = options(&typed.reading)?;
    let mut cases: Vec<FrameCase> = Vec::new();
    let mut read = Vec::with_capacity(typed.list.len());
    for path in &typed.list {
        let bytes = case_list_files::bytes(path)?;
        let list = case_list::read(&bytes, &options).map_err(|found| {
            let first = found.first().map(|problem| problems::problem(context.words, problem));
            not_read(path, first.unwrap_or_default())
        })?;
        read.push((list.cases, list.facts));
    }
    // What was audited in earlier rounds only the file knows.
    for selected in select(read, &options.rules, &BTreeSet::new()) {
        cases.extend(selected.cases);
    }
    let faulty = |error: StratumError| may::frame::faulty(error);
    let parted = supplement == MAIN;
    let departments =
        if parted { strata_by_department(&cases).map_err(faulty)?.unwrap_or_default() } else { Vec::new() };
    Ok(strata_by_area(cases, supplement).map_err(faulty)?.into_iter().chain(departments).collect())
}

fn verified(words: &Words, checks: &[Check], unseen: &[Unseen]) -> Outcome {
    let faults = checks.iter().map(|check| check.faults.len()).sum();
    let mut lines = Vec::new();
    let mut json = Vec::new();
    for check in checks {
        let key = format!("check-{}", check.name);
        let name = say!(words, &key, count = check.count);
        let details: Vec<String> = check.faults.iter().map(|fault| words.refusal(fault)).collect();
        lines.push(format!("{}: {name}", words.say(if check.ok() { "check-ok" } else { "check-failed" }, &[])));
        lines.extend(details.iter().map(|detail| format!("  {detail}")));
        let detail = if check.ok() { name } else { details.join(" ") };
        json.push(json!({ "name": check.name, "ok": check.ok(), "detail": detail }));
    }
    let ok = faults == 0;
    lines.extend(papers::verdict(words, ok, unseen));
    let unseen: Vec<String> = unseen.iter().map(|one| papers::unseen(words, one)).collect();
    let json: Value = json!({ "ok": ok, "checks": json, "not_compared": unseen });
    let failed = |faults| Refusal::new(Code::VerifyFailed).with("count", faults);
    Outcome::judged(Said { json, text: lines.join("\n") }, faults, failed)
}
