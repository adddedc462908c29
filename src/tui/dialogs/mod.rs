//! Screens that any other may open: a choice, a question, a form, a text, help, palette, a page to read.
//!
//! Each is a file, and its commands are the file of that name; `fields` is what keys do wherever lines are filled in.

pub mod choice;
pub mod choice_commands;
pub mod confirm;
pub mod confirm_commands;
pub mod editor;
pub mod editor_beside;
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
