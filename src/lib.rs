//! tilsyn: supervision of casework by random sample, in one encrypted file.
//!
//! # The way of the data
//!
//! ```text
//! case list ──intake──▶ frame ──lock──▶ commitment ──seed──▶ draw ──▶ sample + reserves
//!                                                                        │
//! checklists ───────────────────────────────────────▶ answers, evidence  ▼
//!                                                     review notes ──▶ findings ──▶ sign-off ──▶ report
//! ```
//!
//! Everything a person does is a [`domain::event::Event`]. [`verbs::session::Session::write`] begins a
//! [`store::change::Change`] before the first read; a verb reads through it, refuses by the rules of [`domain::may`], and
//! [`store::change::Change::record`] appends the event to the hash-chained trail and applies it to the tables, in one
//! transaction. `verify` replays the trail into an empty file in memory and compares row by row. The trail is the truth,
//! the tables are how one reads it.
//!
//! # Rooms, in reading order
//!
//! The first two are a crate of their own, `tilsyn-core` in `core/`; the program names them as rooms of its own, so that a
//! path says the same in both.
//!
//! - [`domain`]: what supervision by sample means. Pure. [`domain::may`]: what is allowed when, as values.
//! - [`intake`]: bytes to domain values and a list of problems with their places: case lists, checklist files.
//! - [`words`]: the tool's voice, Danish and English, from `locales/`.
//! - [`store`]: the SQLite file, as a [`store::reader::Reader`] for every read and a [`store::change::Change`] for the one
//!   write. The only room that knows SQL.
//! - [`report`]: a frozen data set to documents, one format a file. Computes nothing.
//! - [`verbs`]: what a person can do, one verb a file, one transaction, one event.
//! - [`tui`]: the screens: model, update, view, keymap, perform.
//! - [`plain`]: the same work as a dialogue line by line.
//! - [`cli`]: the command line, one file a command; the clock, chance and the environment come in here.
//!
//! # Who may use whom
//!
//! ```text
//! main ─▶ cli ─▶ verbs   ─▶ intake, report, store ─▶ domain
//!           ├──▶ tui ───┤          words ───────────▶ domain, intake
//!           └──▶ plain ─┘     in tui, only run.rs and perform*.rs name verbs;
//!                             tui and plain read the values of intake
//! ```
//!
//! # Invariants, each held by a test
//!
//! 1. Only `store` contains SQL, and only `store/connection.rs` makes a connection. A file is opened only if its whole
//!    schema is ours, byte for byte. (`tidy`, clippy, `opening`, `beside`)
//! 2. There is no write but `Change::record`, and what decides was read through the change; dropped without `finish` it
//!    rolls back. (`tamper`, `race`, `verbs/race_tests.rs`, `tidy`)
//! 3. `domain` has no I/O. Time, chance and the person are arguments; they enter in `cli`. (`tidy`, clippy)
//! 4. The same locked frame and seed give the same draw on every machine and in every version. (`draw_vectors`, `second_draw`)
//! 5. An unknown stored value is an error, never a default. A missing figure is `None` and prints "kan ikke beregnes".
//! 6. Blank, not applicable, cannot be assessed, missing and not met are five different things everywhere.
//! 7. What has been signed off cannot change; it is reopened with a reason, and the signed version stays readable:
//!    it is the trail up to the signature ([`store::reader::Reader::as_of`]).
//! 8. No name and no CPR number of a citizen is ever stored. (`intake`, [`domain::guards`])
//! 9. Every key is declared once, as data; dispatch, footer, help and user guide are drawn from it. (`tui/keytable.rs`)
//! 10. Every word shown to a person comes from `locales/`. (`tidy`)
//! 11. A rule of what is allowed when stands once, in `domain/may`: verbs, screens, dialogue and status refuse by it, and
//!     every refusal is born in one file. (`refusals`, `tui/shell/availability_tests.rs`, `verbs/status_tests.rs`)
//!
//! # To add … touch …
//!
//! - a verb: `verbs/<verb>.rs`, its rule in `domain/may/`, a row in `verbs/race_tests.rs`, a key, a line of the
//!   dialogue, and its command
//! - a command: `cli/commands/<name>.rs` and what is typed of it in `cli/args/`, each with its line in `mod.rs`; a variant
//!   and an arm in `cli/dispatch.rs`; its help in both `cli.ftl`
//! - something that can happen: a variant of `Event`, an arm in `store/apply.rs`, a line in both `words.ftl`
//! - a column: `db/schema.sql` with its new hash in `store/schema.rs`, the one file in `store/`; a file of another schema
//!   is refused, and none is migrated
//! - a refusal: a `Refusal` with its code where it is born, its sentences in both `refusals.ftl`; where the advice names
//!   the command line, what to type in the dialogue in both `plain.ftl`
//! - a format of case lists: a file in `intake/` that gives rows; of the report: `report/formats/<format>.rs`, a variant
//!   in `verbs/report/documents.rs`, its name in `cli/args/report.rs` and in both `cli.ftl`
//! - a section of the report: `report/document/parts/<part>.rs`, a row in `report/document/outline.rs`, its words in
//!   both `report.ftl`; Markdown, HTML and Word follow by themselves
//! - a statistic: `domain/statistics/<name>.rs` with its source, its published values in `tests/data/vectors/`, an arm in
//!   `domain/selftest/statistics.rs`, its name in both `words.ftl`
//! - a screen: `tui/screens/<name>.rs`, a variant in `tui/model.rs`, its rows in `tui/keytable.rs`, its name and those of
//!   its commands in `tui/names.rs`, the rules that they ask in `tui/availability.rs`
//! - a checklist: one TOML in `checklists/`

pub mod cli;
pub mod plain;
pub mod report;
pub mod store;
pub mod tui;
pub mod verbs;
pub mod words;

pub use tilsyn_core::{domain, intake};
