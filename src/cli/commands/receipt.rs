//! `tilsyn receipt`.

use crate::{
    cli::{
        context::Context,
        open::open,
        output::{self, Said},
    },
    domain::refusal::Refusal,
    verbs::receipt::{public_receipt, receipt_of},
    words::papers,
};

pub fn run(context: &Context<'_>, public: bool, supplement: u32) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let of = if public { public_receipt } else { receipt_of };
    let receipt = of(&session.store, year, supplement)?;
    let lines = papers::receipt(context.words, &receipt);
    let json = serde_json::to_value(&receipt).map_err(output::failed)?;
    Ok(Said { json, text: lines.join("\n") })
}
