//! A person's own settings: found, read, and refused whole where something in them is wrong.

use super::{context::Context, snippets::snippets};
use crate::{
    domain::{bounds::HANDWRITTEN_MB, code::Code, refusal::Refusal},
    tui::shell::settings::{Settings, read},
    verbs::outside,
};

/// The settings that are in force. Without a file they are the tool's own; a file that was named must be there.
pub fn settings(context: &Context<'_>) -> Result<Settings, Refusal> {
    let ascii = context.global.ascii || context.environment.ascii.is_some();
    let Some((path, named)) = &context.environment.settings else {
        return Ok(Settings { ascii, snippets: snippets(context)?, ..Settings::default() });
    };
    let unread = |error| Refusal::new(Code::SettingsNotRead).with("path", path.display()).with("detail", error);
    let none = !named && outside::is_absent(path);
    let text = if none { String::new() } else { outside::text(path, HANDWRITTEN_MB, unread)? };
    let read = read(&text).map_err(|wrong| {
        Refusal::new(Code::SettingsFaulty).with("path", path.display()).with("count", wrong.len()).at(wrong)
    })?;
    Ok(Settings { ascii: ascii || read.ascii, snippets: snippets(context)?, ..read })
}
