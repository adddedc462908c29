//! Programs that are killed in the middle of what they do, and calls that fail them.

/// What can be done on the command line, in the dialogue and on the screens, from an empty folder to the signature.
#[cfg(target_os = "linux")]
mod deeds;
/// A deed that is done, and what can be seen of it.
#[cfg(target_os = "linux")]
mod doing;
/// What must hold after a strike in an erasure, or in a change of words.
#[cfg(target_os = "linux")]
mod erased;
/// What must hold after a strike.
#[cfg(target_os = "linux")]
mod judged;
/// What was shown as saved is there after `kill -9`.
mod saved;
/// Where the deeds begin.
#[cfg(target_os = "linux")]
mod states;
/// The moment at which a program is ended, or a call fails.
#[cfg(target_os = "linux")]
mod strike;
