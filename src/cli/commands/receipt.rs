//! `tilsyn receipt`.

use crate::{
    actions::receipt::receipt_of,
    cli::{context::Context, open::open, output::Said},
    domain::refusal::Refusal,
    words::papers,
};

pub fn run(context: &Context<'_>, supplement: u32) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let receipt = receipt_of(&desk.store, year, supplement)?;
    let lines = papers::receipt(context.words, &receipt);
    let json = serde_json::to_value(&receipt).map_err(|error| Refusal::new("output-failed").with("detail", error))?;
    Ok(Said { json, text: lines.join("\n") })
}
