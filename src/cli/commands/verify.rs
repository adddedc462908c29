//! `tilsyn verify`: the whole file, or a receipt alone, or a receipt and the list it was drawn from; and what was noted down.

use super::import::options;
use crate::{
    cli::{
        args::trail::Verify,
        context::Context,
        open::open,
        output::{Outcome, Said},
        speech::usage,
    },
    domain::{
        bounds::RECEIPT_MB,
        check::Check,
        code::Code,
        frame::{FrameCase, Stratum, StratumError, strata_by_area, strata_by_department},
        may,
        noted_print::{DIGITS, DIGITS_MIN, NoPrint, NotedPrint, Of},
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
    let noted = noted(context.words, typed)?;
    let Some(path) = &typed.receipt else {
        let (session, _) = open(context)?;
        let (checks, unseen) = verify(&session.store, &noted)?;
        return Ok(verified(context.words, &checks, &unseen));
    };
    let unread = |error| receipt_not_read(error).with("path", path.display());
    let text = outside::text(path, RECEIPT_MB, unread)?;
    // What cannot be read as a receipt is told below, where it is read in full.
    let read = Receipt::read(&text);
    let supplement = read.map_or(MAIN, |(receipt, _)| receipt.supplement);
    let frame = if typed.list.is_empty() { None } else { Some(frame(context, typed, supplement)?) };
    let (checks, unseen) =
        verify_receipt(&text, frame.as_deref(), &noted).map_err(|refusal| refusal.with("path", path.display()))?;
    Ok(verified(context.words, &checks, &unseen))
}

/// What was noted down, as it was typed.
fn noted(words: &Words, typed: &Verify) -> Result<Vec<NotedPrint>, Refusal> {
    let heads = typed.head.iter().map(|text| (Of::Head, text));
    let commitments = typed.commitment.iter().map(|text| (Of::Commitment, text));
    heads
        .chain(commitments)
        .map(|(of, text)| NotedPrint::read(of, text).map_err(|why| no_print(words, text, &why)))
        .collect()
}

/// Why the command line is wrong: what was typed cannot be a print.
fn no_print(words: &Words, typed: &str, why: &NoPrint) -> Refusal {
    let typed = typed.trim();
    usage(match why {
        NoPrint::Few(count) => {
            say!(words, "usage-noted-few", typed = typed, count = count, least = DIGITS_MIN, most = DIGITS)
        }
        NoPrint::Many(count) => say!(words, "usage-noted-many", typed = typed, count = count, most = DIGITS),
        NoPrint::Character(character) => say!(words, "usage-noted-character", typed = typed, character = character),
        NoPrint::Number(number) => say!(words, "usage-noted-number", typed = typed, number = number),
    })
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
    let told = |check: &Check| {
        let faults: Vec<String> = check.faults.iter().map(|fault| words.refusal(fault)).collect();
        let detail = if check.ok() { papers::looked_at(words, check) } else { faults.join(" ") };
        json!({ "name": check.name, "ok": check.ok(), "detail": detail })
    };
    let told: Vec<Value> = checks.iter().map(told).collect();
    let text = papers::verified(words, checks, unseen).join("\n");
    let unseen: Vec<String> = unseen.iter().map(|one| papers::unseen(words, one)).collect();
    let json: Value = json!({ "ok": faults == 0, "checks": told, "not_compared": unseen });
    let failed = |faults| Refusal::new(Code::VerifyFailed).with("count", faults);
    Outcome::judged(Said { json, text }, faults, failed)
}
