//! `tilsyn receipt`.

use crate::{
    cli::{
        args::draw::Receipt,
        context::Context,
        open::open,
        output::{self, Said},
    },
    domain::refusal::Refusal,
    verbs::receipt::{public_receipt, receipt_of},
    words::papers,
};

pub fn run(context: &Context<'_>, typed: &Receipt) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let of = if typed.public { public_receipt } else { receipt_of };
    let receipt = of(&session.store, year, typed.supplement)?;
    let lines = papers::receipt(context.words, &receipt);
    let json = serde_json::to_value(&receipt).map_err(output::failed)?;
    Ok(Said { json, text: lines.join("\n") })
}
