//! A person's own sentences for notes, `saetninger.toml` beside the settings, and after them those of the tool.

use super::context::Context;
use crate::{
    domain::{bounds::HANDWRITTEN_MB, code::Code, refusal::Refusal, snippet::Snippets},
    intake::snippets::read,
    verbs::outside,
    words::snippets::built_in,
};

const FILE: &str = "saetninger.toml";

/// Refused whole where something in the file is wrong; a file that is not there is no mistake.
pub fn snippets(context: &Context<'_>) -> Result<Snippets, Refusal> {
    let Some((settings, _)) = &context.environment.settings else {
        return Ok(Snippets { all: built_in(context.words), file: FILE.into() });
    };
    let path = settings.with_file_name(FILE);
    let unread = |error| Refusal::new(Code::SnippetsNotRead).with("path", path.display()).with("detail", error);
    let text = if outside::is_absent(&path) { String::new() } else { outside::text(&path, HANDWRITTEN_MB, unread)? };
    let mut all = read(&text).map_err(|wrong| {
        Refusal::new(Code::SnippetsFaulty).with("path", path.display()).with("count", wrong.len()).at(wrong)
    })?;
    all.extend(built_in(context.words));
    Ok(Snippets { all, file: path.display().to_string() })
}
