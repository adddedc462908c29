//! Screens that any other may open: a choice, a question, a form, a text, help, palette, a page to read.

pub mod choice;
pub mod commands;
pub mod confirm;
pub mod editor;
pub mod editor_commands;
pub mod fields;
pub mod form;
pub mod form_commands;
pub mod help;
pub mod help_commands;
pub mod page;
pub mod page_commands;
pub mod palette;
pub mod palette_commands;
