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
/// A draw that grows, is spread over departments, or is done again.
mod draw_twice;
/// The whole draw against the published vectors.
mod draw_vectors;
/// The facts of a case: what they propose, put aside and bring back.
mod evidence;
mod facts;
/// Files that are not as they should be, and surroundings that fail.
mod files;
/// Receipts forged in every way, before both checkers.
mod forgeries;
/// Every case and pair is drawn as often as chance says.
mod frequency;
/// What a guesser learns from a public receipt.
mod guessed;
/// Keys, counted for the flows that are done most.
mod keyflow;
/// What was shown as saved is there after `kill -9`.
mod killed;
/// The outsider's Python script against the program.
mod kontrol;
mod law;
mod measure;
/// What is opened and what is not: hostile schemas, plain files in the place of encrypted ones.
mod opening;
mod outputs;
mod population;
/// Two programs at one file.
mod race;
/// The README's commands, run and compared.
mod readme;
/// Receipts that somebody has changed and sealed anew.
mod receipts;
/// Each refusal is born once.
mod refusals;
/// An area without a list, and rounds that are renamed, moved and taken out.
mod rounds;
/// The draw done by a second implementation, written from the specification.
mod sample_book;
mod second_draw;
/// Nothing readable in the bytes of an encrypted file.
mod secrecy;
/// Where the seed comes from, and the public receipt.
mod source;
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
/// Two years side by side, and the self-test.
mod years;
