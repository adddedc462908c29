//! The statistics by themselves, from what was typed to figures and sentences.

mod agreement;
mod checks;
mod compare;
mod detect;
mod figures;
mod interval;
mod size;
#[cfg(test)]
mod tests;
mod workdays;
