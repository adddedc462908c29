//! tilsyn: supervision of casework by random sample, in one encrypted file.
//!
//! # The way of the data
//!
//! ```text
//! case list ──intake──▶ frame ──lock──▶ commitment ──seed──▶ draw ──▶ sample + reserves
//!                                                                        │
//! checklists ───────────────────────────────────────▶ answers, evidence  ▼
//!                                                  readings, notes ──▶ findings ──▶ sign-off ──▶ report
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
//! - [`report`]: values in, a data set out ([`report::data`], which alone computes); from it the document, one part a file;
//!   from that the formats.
//! - [`verbs`]: what a person can do, one verb a file. [`verbs::request`] is everything that can be asked for, [`verbs::forms`]
//!   the forms in which it is; [`verbs::perform`] the one door that does it, in one change; [`verbs::load`] what can be looked at.
//! - [`tui`]: the screens. [`tui::shell`] is what every screen stands in; beside it a folder a feature.
//! - [`plain`]: the same work as a dialogue line by line, with the same folders.
//! - [`cli`]: the command line, one file a command; the clock, chance and the environment come in here.
//!
//! # Who may use whom
//!
//! ```text
//! main ─▶ cli ─▶ tui, plain ─▶ verbs ─▶ store, report ─▶ words ─▶ intake ─▶ domain
//! ```
//!
//! To the right only, and no file needs what needs it; `tests/it/tidy/rooms.rs` has the table, which is narrower (store
//! knows no words, report no store). tui and plain ask by the values of `verbs`; only their shells and the doors that are
//! listed there name a verb itself.
//!
//! # Six walks
//!
//! - A case number from the list to the report: `cli/commands/import` or `tui/shell/browse` → `verbs/case_list_files` →
//!   `intake/case_list` → `rows` → `cases` → `domain/population` → `verbs/import/{prepare, record}` → `store/{change, apply,
//!   frame}`; from there `verbs/draw` → `domain/draw` → `store/draws`; and `verbs/report/gather` → `report/data/{material,
//!   case_number_mask, dataset}` → `report/document/parts` → `report/formats`.
//! - An answer from the key to the disk: `tui/shell/{input, update, keyboard, dispatch}` → `tui/case/commands` (a
//!   [`verbs::request::Request`]) → `tui/shell/perform` → `verbs/perform` → `verbs/answer` → `domain/may/{case, question}` →
//!   `store/{change, apply, answers}`; `verbs/load` → `tui/shell/model` → `tui/case/view` shows what was stored. A letter
//!   that adds to it: `tui/case/letters`, and the text beside it `tui/dialogs/{editor, editor_beside}`.
//! - What was typed, taken back: `verbs/lookup` reads the case's entries → `domain/{undo, laid_aside, references}` tell what
//!   can be taken back, what a changed answer left and what was referred to → `tui/case/undo` → `verbs/undo`, an event that
//!   names the entry it takes back → `words/deeds` says what.
//! - What a second reader says: `verbs/showing` writes down whose answers somebody is shown, and refuses them to a blind
//!   reader → `domain/reading_desk` is what he sees → `verbs/reading` → `store/{apply, readings}`; what differs is a note
//!   (`verbs/note`, `domain/note`) → `domain/reading_list` for screens, dialogue and `review list`, `report/data/read` for the
//!   report.
//! - What is erased: `cli/commands/purge` → `verbs/{purge, erase_texts}` → `domain/{purge, figures, erasure}` make the event →
//!   `store/{change, apply, erasures}` leave the entries bare and take the rows; `store/rewrite` writes the file anew. From
//!   then on `domain/trail` reads what stands in their place, and `verbs/compare`, `verbs/report/kept` go on by the figures.
//! - A refusal from the rule to the screen: `domain/may/case` ([`domain::code::Code`] and its facts) → `verbs/answer` →
//!   `verbs/perform` → `tui/shell/{perform, update, notice}` → `words/say` → `locales/*/refusals.ftl`. The same rule asked
//!   beforehand: `tui/case/view` → `tui/widgets/footer`, `tui/dialogs/{help, palette}`.
//!
//! # Invariants, each held by a test
//!
//! 1. Only `store` contains SQL, and only `store/connection.rs` makes a connection. A file is opened only if its whole
//!    schema is ours, byte for byte, and it holds no more than it can. (`tidy`, clippy, `opening`, `beside`, `crafted`)
//! 2. There is no write but `Change::record`, and what decides was read through the change; dropped without `finish` it
//!    rolls back. Where the locks of a drive do not work there is none. (`tamper`, `race`, `drives`, `verbs/race_tests.rs`, `tidy`)
//! 3. `domain` has no I/O. Time, chance and the person are arguments; they enter in `cli`. (`tidy`, clippy)
//! 4. The same locked frame and seed give the same draw on every machine and in every version. (`draw_vectors`, `second_draw`)
//! 5. An unknown stored value is an error, never a default. A missing figure is `None` and prints "kan ikke beregnes".
//! 6. Blank, not applicable, cannot be assessed, missing and not met are five different things everywhere.
//! 7. What has been signed off cannot change; it is reopened with a reason, and the signed version stays readable:
//!    it is the trail up to the signature ([`store::reader::Reader::as_of`]). What the law wants erased is erased there too, by
//!    an entry that says so. (`purge`, `trail`, `killed/erased`)
//! 8. No name and no CPR number of a citizen is ever stored. (`intake`, [`domain::guards`])
//! 9. Every key, every form and every rule is declared once, as data; dispatch, footer, help, palette, dialogue and the user
//!    guide's list of keys are drawn from it. A letter means one deed on all screens, and none does at once what cannot be
//!    taken back. (`tui/shell/{keytable, keys_tests, guide_tests}.rs`, `verbs/forms.rs`)
//! 10. Every word shown to a person comes from `locales/`. (`tidy`)
//! 11. A rule of what is allowed when stands once, in `domain/may`: verbs, screens, dialogue and status refuse by it, and
//!     every refusal is a [`domain::code::Code`] that is born in one file. (`refusals`, `tui/shell/availability_tests.rs`, `verbs/status_tests.rs`)
//!
//! # To add … touch …
//!
//! - a verb: `verbs/<verb>.rs`, a row in `verbs/request.rs`, the fields of its form in `verbs/forms.rs`, an arm in `verbs/perform.rs`, its
//!   words in both `words.ftl`; its rule in `domain/may/` and a row in `verbs/race_tests.rs`. Its command: a row in
//!   `tui/shell/{command, keytable}.rs` and an arm where it is done; without a key it is found with Ctrl-P, and a letter for
//!   it is one that says the same everywhere (`DEEDS`). A word for it: `plain/shell/{command, dialogues}.rs`
//! - a command: `cli/commands/<name>.rs` and what is typed of it in `cli/args/`, each with its line in `mod.rs`; a variant
//!   and an arm in `cli/dispatch.rs`; its help in both `cli.ftl`
//! - something that can happen: a variant of `Event`, an arm in `store/apply.rs`, a line in both `words.ftl`; its free texts in
//!   `domain/erasure.rs`; where a person types it, a variant of `Typed` in `domain/undo.rs` and what it is called in `words/deeds.rs`
//! - something that is open before the signature: a `Point` in `domain/before_signing.rs` with the `Spot` where it is
//!   closed, its words in `words/signing.rs`; screen, dialogue, `sign-off` and `status` follow by themselves
//! - a file that is read: `verbs/outside.rs`, and what it can hold in `domain/bounds.rs`
//! - a table: the most rows that it can have, in `store/bounds.rs`; what has a `year` goes with its round, which `purge` shows
//! - a column: `db/schema.sql` with its new hash in `store/schema.rs`, the one file in `store/`; a file of another schema
//!   is refused, and none is migrated
//! - a refusal: a row in `domain/code.rs` with its facts, its birth, its sentences in both `refusals.ftl`; where the advice names
//!   the command line, what to type in the dialogue in both `plain.ftl`
//! - a format of case lists: a file in `intake/` that gives rows; of the report: `report/formats/<format>.rs`, a variant
//!   in `verbs/report/documents.rs`, its name in `cli/args/report.rs` and in both `cli.ftl`
//! - a section of the report: `report/document/parts/<part>.rs`, a row in `report/document/outline.rs`, its words in
//!   both `report.ftl`; Markdown, HTML and Word follow by themselves
//! - a statistic: `domain/statistics/<name>.rs` with its source, its published values in `tests/data/vectors/`, an arm in
//!   `domain/selftest/statistics.rs`, its name in both `words.ftl`
//! - a screen: a folder in `tui/` and its line in `tui/mod.rs`, what it shows in `verbs/load.rs`, a row and what opens it in
//!   `tui/shell/model.rs`, its keys in `tui/shell/keytable.rs`, its words in both `tui.ftl`
//! - a value of an answer: `domain/answer.rs`; the compiler names every other place
//! - a setting: `tui/shell/settings.rs`, and the guide's text in `tui/shell/guide_tests.rs`, which writes `docs/taster.md`
//! - a checklist: one TOML in `checklists/`, and a row in `checklists/law.toml` for what it cites and is not there yet

pub mod cli;
pub mod plain;
pub mod report;
pub mod store;
pub mod tui;
pub mod verbs;
pub mod words;

pub use tilsyn_core::{domain, intake};
