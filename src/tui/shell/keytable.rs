//! The table of all keys: one row for each command on the screens that have it, in the order in which it is shown.
//!
//! A letter means one deed on all screens (the test holds [`DEEDS`] against the table), and no letter does what cannot be
//! taken back. What has no key of its own is found with Ctrl-P.

use crate::{
    domain::answer::Value,
    tui::shell::{
        binding::{Binding, But, Screens, Shown},
        command::{Caret, Command, ScreenKind, TEXTS},
        keys::Key,
    },
    verbs::load::Visit,
};
use ScreenKind::{
    Acutes, Case, Choice, Concern, Confirm, Drawn, Editor, Form, Frame, Grade, Help, ListColumns, ListFile,
    ListMeanings, ListProblems, ListRules, ListSheet, MissingAnswers, Named, NewRound, Page, Palette, Plan, ReadBlind,
    ReadOpen, Readings, Reference, Rounds, Sample, Seed, Source, Trail,
};
use crossterm::event::KeyCode;

const FINDINGS: ScreenKind = ScreenKind::Of(Visit::Findings);
const OVERVIEW: ScreenKind = ScreenKind::Of(Visit::Overview);
const NOTES: ScreenKind = ScreenKind::Of(Visit::Notes);
const ACTIONS: ScreenKind = ScreenKind::Of(Visit::Actions);
const OWN_TEXTS: ScreenKind = ScreenKind::Of(Visit::Texts);
const CITIZENS: ScreenKind = ScreenKind::Of(Visit::Citizens);
const SIGNING: &[ScreenKind] = &[ScreenKind::Of(Visit::BeforeSigning)];
const ROUNDS: &[ScreenKind] = &[Rounds];
const SAMPLE: &[ScreenKind] = &[Sample];
const CASE: &[ScreenKind] = &[Case];
/// Where a second reader reads a case.
const READING: &[ScreenKind] = &[ReadBlind, ReadOpen];
/// Where digits answer.
const ANSWERED: &[ScreenKind] = &[Case, ReadBlind, ReadOpen];
const CHOICE: &[ScreenKind] = &[Choice];
const CONFIRM: &[ScreenKind] = &[Confirm];
const EDITOR: &[ScreenKind] = &[Editor];
const REFERENCE: &[ScreenKind] = &[Reference];
/// Where a text of an answer is written.
const WRITTEN: &[ScreenKind] = &[Editor, Reference];
const PLAN: &[ScreenKind] = &[Plan];
const FRAME: &[ScreenKind] = &[Frame];
/// The boards: what is about a whole round can be reached from each of them.
const BOARDS: &[ScreenKind] =
    &[Rounds, Sample, Case, FINDINGS, OVERVIEW, NOTES, Readings, ACTIONS, OWN_TEXTS, Acutes, CITIZENS];
/// No board leads to itself.
const BESIDE_OVERVIEW: &[ScreenKind] =
    &[Rounds, Sample, Case, FINDINGS, NOTES, Readings, ACTIONS, OWN_TEXTS, Acutes, CITIZENS];
const BESIDE_FINDINGS: &[ScreenKind] =
    &[Rounds, Sample, Case, OVERVIEW, NOTES, Readings, ACTIONS, OWN_TEXTS, Acutes, CITIZENS];
/// Where a column or a word of a list is settled.
const SETTLED: &[ScreenKind] = &[ListColumns, ListMeanings];
/// The screens with fields of one line.
const FIELDS: &[ScreenKind] = &[NewRound, Seed, Concern, ListRules, Form];
/// The lists that a text can be found in.
const SEARCHED: &[ScreenKind] = &[Sample, Case, ReadBlind, ReadOpen, FINDINGS, Trail, NOTES, Readings];
/// Without rows to move between.
const ROWLESS: &[ScreenKind] = &[Confirm, Frame, Drawn, Page, CITIZENS];

const fn in_footer(
    screens: &'static [ScreenKind],
    keys: &'static [Key],
    command: Command,
    label: &'static str,
) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Footer }
}

const fn in_help(
    screens: &'static [ScreenKind],
    keys: &'static [Key],
    command: Command,
    label: &'static str,
) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Help }
}

/// On all screens but some, so that a new screen has it without being named.
const fn in_help_but(but: But, keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::But(but), keys, command, label, shown: Shown::Help }
}

/// What each letter does, wherever it does anything.
pub const DEEDS: [(char, &[Command]); 21] = [
    ('m', &[Command::NextUnanswered]),
    ('h', &[Command::Reference]),
    ('g', &[Command::Repeat]),
    ('b', &[Command::Note]),
    ('v', &[Command::Essential]),
    ('n', &[Command::ActNow]),
    ('p', &[Command::GoodPractice]),
    ('i', &[Command::Info, Command::RenameRound]),
    ('f', &[Command::Complete, Command::Onward]),
    (
        't',
        &[
            Command::NewRound,
            Command::Import,
            Command::PickByHand,
            Command::NewAction,
            Command::NewText,
            Command::Extend,
            Command::NewNote,
            Command::ChooseReading,
        ],
    ),
    ('e', &[Command::ReadRest, Command::AcceptNote]),
    ('d', &[Command::ShowAnswers]),
    ('a', &[Command::Review, Command::Visit(Visit::Notes)]),
    ('u', &[Command::Visit(Visit::BeforeSigning), Command::SignOff]),
    ('s', &[Command::Sort, Command::NarrowCase]),
    ('o', &[Command::Visit(Visit::Overview)]),
    ('r', &[Command::Visit(Visit::Findings)]),
    ('l', &[Command::Plan]),
    ('å', &[Command::Report]),
    ('æ', &[Command::Reopen]),
    ('j', &[Command::Yes]),
];

/// Without a key: found with Ctrl-P, and in the help.
const fn named(screens: &'static [ScreenKind], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::Only(screens), keys: &[], command, label, shown: Shown::Help }
}

const ENTER: &[Key] = &[Key::of(KeyCode::Enter)];
const DELETE: &[Key] = &[Key::of(KeyCode::Delete)];
const SPACE: &[Key] = &[Key::char(' ')];
const TAB: &[Key] = &[Key::of(KeyCode::Tab)];
const FIND: &[Key] = &[Key::of(KeyCode::F(3)), Key::ctrl(KeyCode::Char('f')), Key::char('/')];
const DONE: &[Key] = &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2)), Key::ctrl(KeyCode::Char('s'))];

pub const TABLE: &[Binding] = &[
    in_footer(&[Rounds, Sample, MissingAnswers, NOTES, Readings, OVERVIEW], ENTER, Command::Open, "tui-do-open"),
    in_footer(&[Palette], ENTER, Command::Open, "tui-do-run"),
    in_footer(CHOICE, ENTER, Command::Open, "tui-do-pick"),
    in_footer(ANSWERED, &[Key::char('1')], Command::Give(Value::Met), "tui-do-met"),
    in_help(ANSWERED, &[Key::char('2')], Command::Give(Value::Partly), "tui-do-partly"),
    in_help(ANSWERED, &[Key::char('3')], Command::Give(Value::NotMet), "tui-do-not-met"),
    in_help(ANSWERED, &[Key::char('4')], Command::Give(Value::NotApplicable), "tui-do-not-applicable"),
    in_help(ANSWERED, &[Key::char('5')], Command::Give(Value::CannotAssess), "tui-do-cannot-assess"),
    in_footer(CASE, &[Key::char('h')], Command::Reference, "tui-do-reference"),
    in_footer(CASE, &[Key::char('g')], Command::Repeat, "tui-do-repeat"),
    in_footer(CASE, &[Key::char('b')], Command::Note, "tui-do-note"),
    in_footer(READING, &[Key::char('b')], Command::Note, "reading-do-note"),
    in_footer(CASE, &[Key::char('æ')], Command::Reopen, "tui-do-reopen"),
    in_footer(&[Case, Sample], &[Key::char('m')], Command::NextUnanswered, "tui-do-next"),
    in_footer(READING, &[Key::char('m')], Command::NextUnanswered, "reading-do-next"),
    in_footer(&[ReadOpen], &[Key::char('e')], Command::ReadRest, "reading-do-rest"),
    in_footer(READING, &[Key::char('f')], Command::Complete, "reading-do-finish"),
    in_footer(&[ReadBlind], &[Key::char('d')], Command::ShowAnswers, "reading-do-show"),
    in_footer(READING, &[Key::char('a')], Command::Visit(Visit::Notes), "tui-do-notes"),
    in_help(READING, DELETE, Command::Clear, "reading-do-clear"),
    named(READING, Command::NoteCase, "note-do-case"),
    in_footer(CASE, &[Key::char('f')], Command::Complete, "tui-do-complete"),
    in_footer(CASE, &[Key::char('a')], Command::Review, "reading-do-open"),
    in_footer(CASE, &[Key::char('i')], Command::Info, "tui-do-info"),
    in_help(CASE, &[Key::char('v')], Command::Essential, "tui-do-essential"),
    in_help(CASE, &[Key::char('n')], Command::ActNow, "tui-do-act-now"),
    in_help(CASE, &[Key::char('p')], Command::GoodPractice, "tui-do-good-practice"),
    in_help(ANSWERED, ENTER, Command::Open, "tui-do-next-step"),
    in_help(CASE, DELETE, Command::Clear, "tui-do-clear"),
    named(CASE, Command::Facts, "facts-do-state"),
    named(CASE, Command::Measure, "measure-do"),
    named(CASE, Command::Accept, "facts-do-accept"),
    named(CASE, Command::Evidence, "tui-do-references"),
    named(CASE, Command::NewNote, "note-do-answer-new"),
    named(CASE, Command::NoteCase, "note-do-case"),
    named(CASE, Command::Visit(Visit::Notes), "tui-do-notes"),
    in_footer(&[NOTES], &[Key::char('b')], Command::Note, "note-do-answer"),
    in_footer(&[NOTES], &[Key::char('e')], Command::AcceptNote, "note-do-accept"),
    in_footer(&[NOTES], DELETE, Command::CloseNote, "note-do-close"),
    in_footer(&[NOTES], &[Key::char('m')], Command::NextUnanswered, "note-do-next"),
    in_footer(&[NOTES], TAB, Command::NextList, "note-do-readings"),
    in_footer(&[NOTES], &[Key::char('t')], Command::NewNote, "note-do-new"),
    in_footer(&[Readings], &[Key::char('t')], Command::ChooseReading, "reading-do-choose"),
    in_footer(&[Readings], TAB, Command::NextList, "tui-do-notes"),
    in_help(&[NOTES, Readings], &[Key::char('a')], Command::Review, "reading-do-open"),
    in_footer(&[Acutes], ENTER, Command::Open, "acute-do-handled"),
    in_footer(&[ACTIONS], ENTER, Command::Open, "actions-do-outcome"),
    in_footer(&[OWN_TEXTS], ENTER, Command::Open, "texts-do-write"),
    in_footer(&[CITIZENS], ENTER, Command::Import, "citizens-do-import"),
    in_footer(ROUNDS, &[Key::char('t')], Command::NewRound, "tui-do-new-round"),
    in_footer(&[FINDINGS, ACTIONS], &[Key::char('t')], Command::NewAction, "actions-do-new"),
    in_footer(&[OWN_TEXTS], &[Key::char('t')], Command::NewText, "texts-do-another"),
    in_footer(&[OWN_TEXTS], DELETE, Command::Clear, "texts-do-clear"),
    in_footer(&[CITIZENS], DELETE, Command::Clear, "citizens-do-clear"),
    in_footer(SAMPLE, &[Key::char('s')], Command::Sort, "tui-do-sort"),
    in_footer(SAMPLE, &[Key::char('i')], Command::Info, "tui-do-assign"),
    in_footer(SAMPLE, DELETE, Command::TakeOut, "tui-do-take-out"),
    in_help(SAMPLE, &[Key::char('t')], Command::PickByHand, "tui-do-pick-by-hand"),
    named(SAMPLE, Command::MarkMissing, "tui-do-missing"),
    named(SAMPLE, Command::Replace, "tui-do-replace"),
    named(SAMPLE, Command::ChooseReading, "reading-do-choose"),
    named(SAMPLE, Command::Visit(Visit::Notes), "tui-do-notes"),
    in_footer(SIGNING, ENTER, Command::Open, "signing-do-go"),
    in_footer(SIGNING, &[Key::char('m')], Command::NextUnanswered, "signing-do-next"),
    in_footer(SIGNING, &[Key::char('u')], Command::SignOff, "tui-do-sign-off"),
    in_help(SIGNING, DELETE, Command::PassOver, "signing-do-pass"),
    in_footer(&[Rounds, Sample], &[Key::char('æ')], Command::Reopen, "tui-do-reopen"),
    in_footer(ROUNDS, &[Key::char('a')], Command::Visit(Visit::Notes), "tui-do-notes"),
    in_footer(SAMPLE, &[Key::char('a')], Command::Review, "reading-do-open"),
    named(BOARDS, Command::Visit(Visit::Actions), "actions-do-list"),
    named(BOARDS, Command::Visit(Visit::Texts), "texts-do-list"),
    named(BOARDS, Command::Visit(Visit::Citizens), "citizens-do-list"),
    named(BOARDS, Command::Feedback, "handout-do"),
    named(BOARDS, Command::Receipt, "tui-do-receipt"),
    named(BOARDS, Command::Trail, "tui-do-trail"),
    named(BOARDS, Command::Verify, "tui-do-verify"),
    named(BOARDS, Command::Backup, "tui-do-backup"),
    named(BOARDS, Command::Selftest, "tui-do-selftest"),
    named(ROUNDS, Command::Import, "tui-do-import"),
    named(&[FINDINGS], Command::Compare, "tui-do-compare"),
    in_help(CHOICE, &[Key::char('1')], Command::Pick(0), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('2')], Command::Pick(1), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('3')], Command::Pick(2), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('4')], Command::Pick(3), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('5')], Command::Pick(4), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('6')], Command::Pick(5), "tui-do-pick"),
    in_footer(&[Frame, Source, Grade, Drawn, Plan], ENTER, Command::Onward, "tui-do-onward"),
    in_footer(FRAME, &[Key::char('t')], Command::Import, "tui-do-import"),
    in_footer(FRAME, DELETE, Command::TakeBack, "tui-do-take-back"),
    named(FRAME, Command::Lock, "tui-do-lock"),
    in_footer(FRAME, &[Key::char('l')], Command::Plan, "tui-do-plan"),
    in_footer(&[Plan, Frame], SPACE, Command::Spread, "tui-do-spread"),
    in_footer(&[Drawn], &[Key::char('t')], Command::Extend, "tui-do-extend"),
    named(&[Drawn], Command::Again, "tui-do-again"),
    named(&[Drawn], Command::Import, "tui-do-supplement"),
    named(&[Drawn], Command::Receipt, "tui-do-receipt"),
    in_footer(PLAN, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-fewer"),
    in_footer(PLAN, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-more"),
    in_help(&[Sample, Trail], &[Key::of(KeyCode::F(6))], Command::Narrow, "tui-do-narrow"),
    in_help(&[Sample, Trail], &[Key::of(KeyCode::F(7))], Command::ShowAll, "tui-do-show-all"),
    in_footer(&[Trail], &[Key::char('s')], Command::NarrowCase, "trail-do-case"),
    named(&[Trail], Command::NarrowKind, "trail-do-kind"),
    in_footer(&[ListFile, ListSheet], ENTER, Command::Open, "tui-do-pick"),
    in_footer(SETTLED, &[Key::of(KeyCode::Enter), Key::char('f')], Command::Onward, "tui-do-onward"),
    in_footer(&[ListProblems], ENTER, Command::Onward, "tui-do-read-again"),
    in_help(SETTLED, &[Key::char('1')], Command::Pick(0), "tui-do-settle-1"),
    in_help(SETTLED, &[Key::char('2')], Command::Pick(1), "tui-do-settle-2"),
    in_help(SETTLED, &[Key::char('3')], Command::Pick(2), "tui-do-settle-3"),
    in_help(&[ListColumns], &[Key::char('4')], Command::Pick(3), "tui-do-settle-4"),
    in_help(&[ListColumns], &[Key::char('5')], Command::Pick(4), "tui-do-settle-5"),
    in_help(&[ListColumns], &[Key::char('6')], Command::Pick(5), "tui-do-settle-6"),
    in_help(&[ListColumns], &[Key::char('7')], Command::Pick(6), "tui-do-settle-7"),
    in_help(&[ListColumns], &[Key::char('8')], Command::Pick(7), "tui-do-settle-8"),
    in_help(SETTLED, &[Key::char('0')], Command::Clear, "tui-do-settle-0"),
    in_help(SETTLED, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-settle-back"),
    in_footer(SETTLED, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-settle"),
    named(SETTLED, Command::Keep, "tui-do-keep"),
    in_footer(&[ListProblems], &[Key::of(KeyCode::F(2))], Command::Export, "tui-do-export"),
    in_help(&[ListFile], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    in_help(&[ListFile], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    in_footer(&[Concern], DONE, Command::Onward, "tui-do-save"),
    in_footer(&[Named, Seed, ListRules], DONE, Command::Onward, "tui-do-onward"),
    in_footer(&[Form], DONE, Command::Onward, "tui-do-done"),
    in_footer(&[NewRound], DONE, Command::Onward, "tui-do-create"),
    in_footer(REFERENCE, DONE, Command::Onward, "tui-do-save"),
    in_footer(REFERENCE, &[Key::of(KeyCode::Down)], Command::Down, "tui-do-earlier"),
    in_help(REFERENCE, &[Key::of(KeyCode::Up)], Command::Up, "tui-do-later"),
    in_footer(FIELDS, &[Key::of(KeyCode::Tab), Key::of(KeyCode::Down)], Command::Down, "tui-do-next-field"),
    in_help(FIELDS, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Up)], Command::Up, "tui-do-previous-field"),
    in_footer(CONFIRM, &[Key::char('j'), Key::char('y')], Command::Yes, "tui-do-yes"),
    in_footer(CONFIRM, &[Key::of(KeyCode::Enter)], Command::No, "tui-do-no"),
    in_footer(EDITOR, &[Key::of(KeyCode::F(2)), Key::ctrl(KeyCode::Char('s'))], Command::Save, "tui-do-save"),
    in_footer(WRITTEN, TAB, Command::NextField, "tui-do-other-field"),
    in_footer(EDITOR, &[Key::of(KeyCode::F(8))], Command::Snippets, "snippet-do"),
    in_footer(WRITTEN, &[Key::of(KeyCode::F(4))], Command::Other, "tui-do-other-question"),
    in_help(EDITOR, ENTER, Command::Write(Caret::Break), "tui-do-break"),
    in_help(EDITOR, &[Key::of(KeyCode::Down)], Command::Recall, "tui-do-down"),
    in_help(TEXTS, &[Key::of(KeyCode::Left)], Command::Write(Caret::Left), "tui-do-caret-left"),
    in_help(TEXTS, &[Key::of(KeyCode::Right)], Command::Write(Caret::Right), "tui-do-caret-right"),
    in_help(EDITOR, &[Key::of(KeyCode::Up)], Command::Write(Caret::Up), "tui-do-up"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Left)], Command::Write(Caret::WordLeft), "tui-do-word-left"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Right)], Command::Write(Caret::WordRight), "tui-do-word-right"),
    in_help(TEXTS, &[Key::of(KeyCode::Home)], Command::Write(Caret::LineStart), "tui-do-line-start"),
    in_help(TEXTS, &[Key::of(KeyCode::End)], Command::Write(Caret::LineEnd), "tui-do-line-end"),
    in_help(EDITOR, &[Key::of(KeyCode::PageUp)], Command::Write(Caret::PageUp), "tui-do-page-up"),
    in_help(EDITOR, &[Key::of(KeyCode::PageDown)], Command::Write(Caret::PageDown), "tui-do-page-down"),
    in_help(EDITOR, &[Key::ctrl(KeyCode::Home)], Command::Write(Caret::Top), "tui-do-first"),
    in_help(EDITOR, &[Key::ctrl(KeyCode::End)], Command::Write(Caret::Bottom), "tui-do-last"),
    in_help(TEXTS, &[Key::of(KeyCode::Backspace)], Command::Write(Caret::DeleteBefore), "tui-do-delete-before"),
    in_help(TEXTS, DELETE, Command::Write(Caret::DeleteAfter), "tui-do-delete-after"),
    in_help(
        TEXTS,
        &[Key::ctrl(KeyCode::Backspace), Key::ctrl(KeyCode::Char('w'))],
        Command::Write(Caret::DeleteWord),
        "tui-do-delete-word",
    ),
    in_footer(&[Trail, FINDINGS], FIND, Command::Search, "tui-do-search"),
    in_help(&[Sample, Case, ReadBlind, ReadOpen, NOTES, Readings], FIND, Command::Search, "tui-do-search"),
    in_help(SEARCHED, &[Key::of(KeyCode::F(4))], Command::NextMatch, "tui-do-next-match"),
    in_help(SEARCHED, &[Key::of(KeyCode::F(5))], Command::PreviousMatch, "tui-do-previous-match"),
    in_footer(&[OVERVIEW], TAB, Command::NextArea, "tui-do-next-area"),
    // After what a board has of its own.
    in_footer(BOARDS, &[Key::char('u')], Command::Visit(Visit::BeforeSigning), "signing-do"),
    in_footer(BESIDE_OVERVIEW, &[Key::char('o')], Command::Visit(Visit::Overview), "tui-do-overview"),
    in_footer(BESIDE_FINDINGS, &[Key::char('r')], Command::Visit(Visit::Findings), "tui-do-findings"),
    in_footer(BOARDS, &[Key::char('l')], Command::Plan, "tui-do-lists"),
    in_footer(BOARDS, &[Key::char('å')], Command::Report, "tui-do-report"),
    in_footer(ROUNDS, &[Key::char('i')], Command::RenameRound, "tui-do-rename-round"),
    in_footer(ROUNDS, DELETE, Command::RemoveRound, "tui-do-remove-round"),
    in_help(&[OVERVIEW], &[Key::of(KeyCode::Left)], Command::PreviousList, "tui-do-previous-case"),
    in_help(&[OVERVIEW], &[Key::of(KeyCode::Right)], Command::NextList, "tui-do-next-case"),
    in_help(&[Palette], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    in_help(&[Palette], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    in_help_but(&[FIELDS, WRITTEN, &[Help, Palette]], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    in_help(&[Help], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    in_help_but(
        &[FIELDS, WRITTEN, &[Help, Palette]],
        &[Key::of(KeyCode::PageDown)],
        Command::PageDown,
        "tui-do-page-down",
    ),
    in_footer(&[Help], &[Key::of(KeyCode::PageDown)], Command::PageDown, "tui-do-page-down"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Home)], Command::First, "tui-do-first"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::End)], Command::Last, "tui-do-last"),
    in_help(&[Rounds, Sample], &[Key::of(KeyCode::Right)], Command::Open, "tui-do-open"),
    in_help(ANSWERED, &[Key::of(KeyCode::Tab), Key::of(KeyCode::Right)], Command::NextList, "tui-do-next-list"),
    in_help(
        ANSWERED,
        &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Left)],
        Command::PreviousList,
        "tui-do-previous-list",
    ),
    // What stands in the last row, always in this order.
    in_help_but(
        &[TEXTS, CHOICE, CONFIRM, &[Help, MissingAnswers]],
        &[Key::ctrl(KeyCode::Char('p'))],
        Command::Palette,
        "tui-do-palette",
    ),
    in_help_but(&[TEXTS, &[Help]], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Help, "tui-do-help"),
    in_help(TEXTS, &[Key::of(KeyCode::F(1))], Command::Help, "tui-do-help"),
    in_help_but(
        &[
            FIELDS,
            ROUNDS,
            &[Acutes, Help, Palette, Named, ListFile, ListSheet, ListColumns, ListMeanings, ListProblems],
        ],
        &[Key::of(KeyCode::F(9))],
        Command::Acute,
        "acute-do-raise",
    ),
    in_help(&[Case, OWN_TEXTS], &[Key::ctrl(KeyCode::Char('z'))], Command::Undo, "tui-do-undo"),
    in_help(&[Case, OWN_TEXTS], &[Key::ctrl(KeyCode::Char('y'))], Command::Redo, "tui-do-redo"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Char('z'))], Command::Undo, "tui-do-undo"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Char('y'))], Command::Redo, "tui-do-redo"),
    in_help_but(&[ROUNDS, WRITTEN], &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-back"),
    in_help(WRITTEN, &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-shelve"),
    // Other keys that go back: the last row names Escape.
    in_help(&[Help], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Back, "tui-do-back"),
    in_help(&[Sample, FINDINGS, Trail, NOTES, Readings], &[Key::of(KeyCode::Left)], Command::Back, "tui-do-back"),
    in_help_but(&[], &[Key::ctrl(KeyCode::Char('q')), Key::ctrl(KeyCode::Char('c'))], Command::Leave, "tui-do-leave"),
];

/// The last row of every screen.
pub const LAST_ROW: [Command; 5] = [Command::Palette, Command::Help, Command::Acute, Command::Undo, Command::Back];
