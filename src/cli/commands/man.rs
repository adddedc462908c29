//! `tilsyn man`: the manual page.

use crate::{
    cli::output::{Said, failed},
    domain::refusal::Refusal,
};
use clap::Command;

pub fn run(command: Command) -> Result<Said, Refusal> {
    let mut bytes = Vec::new();
    clap_mangen::Man::new(command).render(&mut bytes).map_err(failed)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Said { json: text.clone().into(), text })
}
