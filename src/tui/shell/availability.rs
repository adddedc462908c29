//! What can be done on a screen as things stand, and the refusal where it cannot: said by the rules of `domain/may`, from
//! what the screen holds. The key refuses by it, the footer leaves it out, the help and the palette say why.

use crate::tui::shell::{binding::Unavailable, keyboard::Keyboard, model::Screen, screen_view::ScreenView};

/// Everything that a screen has a key for and that cannot be done now.
#[must_use]
pub fn unavailable(screen: &Screen, keys: &Keyboard) -> Unavailable {
    let commands = keys.of(screen.kind()).map(|row| row.command);
    commands.filter_map(|command| Some((command, screen.allowed(command).err()?))).collect()
}
