//! A person's own settings: found, read, and refused whole where something in them is wrong.

use super::{context::Context, snippets::snippets};
use crate::{
    domain::{code::Code, refusal::Refusal},
    tui::shell::settings::{Settings, read},
};
use std::{fs, io::ErrorKind};

/// The settings that are in force. Without a file they are the tool's own; a file that was named must be there.
pub fn settings(context: &Context<'_>) -> Result<Settings, Refusal> {
    let ascii = context.global.ascii || context.environment.ascii.is_some();
    let Some((path, named)) = &context.environment.settings else {
        return Ok(Settings { ascii, snippets: snippets(context)?, ..Settings::default() });
    };
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound && !named => String::new(),
        Err(error) => {
            return Err(Refusal::new(Code::SettingsNotRead).with("path", path.display()).with("detail", error));
        }
    };
    let read = read(&text).map_err(|wrong| {
        Refusal::new(Code::SettingsFaulty).with("path", path.display()).with("count", wrong.len()).at(wrong)
    })?;
    Ok(Settings { ascii: ascii || read.ascii, snippets: snippets(context)?, ..read })
}
