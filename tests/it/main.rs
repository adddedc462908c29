//! One test binary. Each line says what belongs in its file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on stops")]
#![allow(
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::disallowed_methods,
    reason = "tests stand at the rim"
)]
#![allow(unreachable_pub, reason = "one binary")]

/// Journals of our own and of others that lie beside a file.
mod beside;
/// What the command line promises to other programs: verbs, JSON, exit codes.
mod contract;
/// Files that somebody has made to harm whoever opens them.
mod crafted;
/// A draw that grows, is spread over departments, or is done again.
mod draw_twice;
/// The whole draw against the published vectors.
mod draw_vectors;
/// Drives whose locks do not work.
mod drives;
/// The facts of a case: what they propose, put aside and bring back.
mod evidence;
mod facts;
/// Files that are not as they should be, and surroundings that fail.
mod files;
/// Configuration and code from outside that the library below an encrypted file must leave alone.
mod foreign;
/// Receipts forged in every way, before both checkers.
mod forgeries;
/// Every case and pair is drawn as often as chance says.
mod frequency;
/// What the fuzz targets call, with their corpus and what chance makes of it.
mod fuzzed;
/// What a guesser learns from a public receipt.
mod guessed;
/// Keys, counted for the flows that are done most.
mod keyflow;
/// Programs that are killed in the middle of what they do, and calls that fail them.
mod killed;
/// The outsider's Python script against the program.
mod kontrol;
mod law;
mod measure;
/// What was noted down outside, held against a file.
mod noted;
/// What is opened and what is not: hostile schemas, plain files in the place of encrypted ones.
mod opening;
mod outputs;
mod population;
/// What is erased here, what is kept of it, and new words.
mod purge;
/// Two programs at one file.
mod race;
/// What second readers say, and that nothing takes it away.
mod reading;
/// The README's commands, run and compared.
mod readme;
/// Receipts that somebody has changed and sealed anew.
mod receipts;
/// Each refusal is born once.
mod refusals;
/// Receipts that were written anew to agree with themselves: what is found, and what is said not to be checked.
mod resealed;
/// An area without a list, and rounds that are renamed, moved and taken out.
mod rounds;
/// The draw done by a second implementation, written from the specification.
mod sample_book;
mod second_draw;
/// Nothing readable in the bytes of an encrypted file.
mod secrecy;
/// Where the seed comes from, and the public receipt.
mod source;
/// Characters that steer a terminal, hide or turn text.
mod steering;
mod supplement;
mod support;
/// Any change of any row of any table is found by `verify`.
mod tamper;
/// The program in a real terminal.
mod terminal;
/// The rules of the house, held against the source text.
mod tidy;
/// The trail as others check it, and what an erased draft leaves.
mod trail;
/// What is done, but cannot be told.
mod unsaid;
/// Two years side by side, and the self-test.
mod years;
