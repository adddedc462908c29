//! `tilsyn calc`: the statistics by themselves, as JSON and as one to three sentences.

use crate::{
    cli::{args::calc::Calc, context::Context, output::Said},
    domain::refusal::Refusal,
    words::say::Words,
};

pub fn run(context: &Context<'_>, typed: &Calc) -> Result<Said, Refusal> {
    said(context.words, typed)
}

pub(in crate::cli) fn said(words: &Words, typed: &Calc) -> Result<Said, Refusal> {
    let (json, text) = match typed {
        Calc::Interval(typed) => (typed.to_json()?, typed.sentence(words)?),
        Calc::Detect(typed) => (typed.to_json()?, typed.sentence(words)?),
        Calc::Size(typed) => (typed.to_json()?, typed.sentence(words)?),
        Calc::Compare(typed) => (typed.to_json()?, typed.sentence(words)?),
        Calc::Agreement(typed) => (typed.to_json()?, typed.sentence(words)?),
        Calc::Workdays(typed) => (typed.to_json()?, typed.sentence(words)?),
    };
    Ok(Said { json, text })
}
