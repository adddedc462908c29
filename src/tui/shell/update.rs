//! What a message changes, and what it asks for.

use crate::{
    domain::{
        at::{At, CaseAt},
        case_file::CaseFile,
        may,
        moment::Moment,
        refusal::Refusal,
    },
    tui::{
        case::{giving, letters, screen::Case as CaseScreen, told, undo},
        dialogs::{
            editor_commands,
            form::Form,
            form_commands,
            help::Help,
            page::{Page, Paper},
            palette::Palette,
        },
        lists::import_news::listed,
        review::reading::screen::ReadingRoom,
        shell::{
            availability::unavailable,
            binding::Unavailable,
            command::{Command, ScreenKind},
            dispatch,
            effect::{After, Effect},
            initials,
            keys::Key,
            message::{Came, Message, Written},
            model::{Aim, Gone, Model, Screen},
            notice::Notice,
            numbers::cells,
            pointer::click,
            screen_view::ScreenView,
            search,
            stack::{back, open, shelve},
            step::Step,
            view::next,
        },
        widgets::footer,
    },
    verbs::{
        load::Load,
        request::{Drafting, OfQuestion, Request},
    },
    words::deeds,
};

/// Changes the model. What must be read or written comes back, and its answer is the next message.
pub fn update(model: &mut Model<'_>, message: Message) -> Option<Effect> {
    model.context.footer = model.top().map_or(0, |screen| footer::height(screen, model.context));
    model.context.next = model.top().map_or(0, |screen| cells(next(screen, None, model.context).len()));
    match message {
        Message::Key(key) => {
            model.notice = None;
            press(model, key)
        }
        Message::Held(key) => {
            let kind = model.top().map(Screen::kind)?;
            // The digit that opened a reason is no text of it.
            let opened_by = matches!(model.top(), Some(Screen::Editor(editor)) if editor.written().is_empty());
            let digit = key.text().is_some_and(|c| c.is_ascii_digit());
            let writes = kind.writes() && key.text().is_some() && !(opened_by && digit);
            let deed = |command: &Command| matches!(command, Command::Undo | Command::Redo) && !kind.writes();
            let repeats =
                model.context.keys.lookup(kind, key).is_some_and(|command| command.repeats() && !deed(&command));
            if writes || repeats { press(model, key) } else { None }
        }
        Message::Pasted(text) => {
            let one_line = model.top().is_some_and(|screen| screen.kind() != ScreenKind::Editor);
            match model.screens.last_mut().and_then(Screen::text) {
                Some(field) if one_line => field.paste(&text.replace(['\r', '\n'], " ")),
                Some(field) => field.paste(&text),
                None => wait(model, &text),
            }
            narrowed(model);
            None
        }
        Message::Clicked(at) => {
            let (context, said) = (model.context, model.notice.take());
            if let Some(screen) = model.screens.last_mut() {
                click(screen, at, said.as_ref(), context);
            }
            None
        }
        Message::Resized(size) => {
            model.context.size = size;
            None
        }
        Message::Paused => pause(model),
        answer => answered(model, answer),
    }
}

/// What came of an effect.
fn answered(model: &mut Model<'_>, answer: Message) -> Option<Effect> {
    match answer {
        Message::Made(Ok(paper)) => {
            model.made(paper);
            None
        }
        Message::Loaded(Ok(fresh)) => {
            let replies = matches!(model.aim, Some(Aim::Reply(_)));
            model.show(*fresh);
            let step = match model.top() {
                Some(Screen::Case(case)) if replies => giving::reply(case, model.context),
                _ => Step::Stay,
            };
            take(model, step)
        }
        Message::Made(Err(refusal)) if asked(model, &refusal) => None,
        // Places are read in full, over the form that stays as it was typed.
        Message::Made(Err(refusal)) | Message::Loaded(Err(refusal)) if !refusal.places.is_empty() => {
            model.aim = None;
            open(model, Screen::Page(Page::new(Paper::Faults(refusal))));
            None
        }
        Message::Made(Err(refusal)) | Message::Loaded(Err(refusal)) | Message::Listed(Err(refusal)) => {
            model.aim = None;
            model.notice = Some(Notice::Refused(refusal));
            None
        }
        Message::SignedIn(signed) => initials::signed(model, signed),
        Message::Written(After::Nothing, Err(refusal)) if initials::is_unknown(&refusal) => {
            model.notice = Some(Notice::Said("tui-nobody-draft"));
            None
        }
        Message::Written(after, Ok(written)) => wrote(model, after, written),
        Message::Written(after, Err(refusal)) => {
            let moved = may::question::is_moved(&refusal) || may::frame::is_moved(&refusal);
            refused(model, after, refusal);
            // What another has written meanwhile is shown below the text.
            moved.then(|| model.screens.iter().rev().find_map(Screen::load)).flatten().map(Effect::Load)
        }
        Message::Listed(Ok(news)) => {
            listed(model, *news);
            None
        }
        Message::Left(refusal) => {
            model.gone = refusal.map_or(Gone::Yes, Gone::Unkept);
            None
        }
        // What a person does was taken before.
        _ => None,
    }
}

fn press(model: &mut Model<'_>, key: Key) -> Option<Effect> {
    let kind = model.top().map(Screen::kind)?;
    let command = model.context.keys.lookup(kind, key);
    if command != Some(Command::Leave) {
        model.gone = Gone::No;
    }
    match (command, key.text()) {
        (Some(command), _) => obey(model, kind, command),
        (None, Some(c)) => {
            if let Some(Screen::Form(form)) = model.screens.last_mut()
                && form.choose(c)
            {
                return None;
            }
            match model.screens.last_mut().and_then(Screen::text) {
                Some(field) => field.type_char(c),
                None => model.notice = Some(Notice::UnknownKey(key)),
            }
            narrowed(model);
            None
        }
        (None, None) => None,
    }
}

/// What a command does, wherever it came from: a key, or the palette.
fn obey(model: &mut Model<'_>, kind: ScreenKind, command: Command) -> Option<Effect> {
    let step = match command {
        Command::Leave => return leave(model),
        Command::Help => Step::Open(Screen::Help(Help { off: off(model), ..Help::about(kind) })),
        Command::Palette => Step::Open(Screen::Palette(Box::new(Palette { off: off(model), ..Palette::about(kind) }))),
        Command::Undo | Command::Redo if kind == ScreenKind::Case => undo::step(model, command),
        Command::Other => letters::other(model),
        Command::Recall => editor_commands::recall(model),
        Command::Snippets => editor_commands::snippets(model),
        Command::NextMatch => return seek(model, 1),
        Command::PreviousMatch => return seek(model, -1),
        Command::Search => {
            let text = model.sought.clone().unwrap_or_default();
            Step::Open(Screen::Form(Box::new(Form::search(&text))))
        }
        _ => dispatch::step(model, command),
    };
    narrowed(model);
    take(model, step)
}

/// A text that was pasted where none is written: no letter of it acts, and the next reference or reason begins with it.
fn wait(model: &mut Model<'_>, text: &str) {
    if !matches!(model.top(), Some(Screen::Case(_) | Screen::Reading(_))) {
        model.notice = Some(Notice::Said("tui-paste-ignored"));
        return;
    }
    model.notice = Some(Notice::Waits(text.trim().chars().count()));
    text.trim().clone_into(&mut model.pasted);
}

/// What cannot be done on the screen that is shown.
fn off(model: &Model<'_>) -> Unavailable {
    model.top().map(|screen| unavailable(screen, model.context.keys)).unwrap_or_default()
}

/// What is typed in the palette chooses the first of what is left.
fn narrowed(model: &mut Model<'_>) {
    let context = model.context;
    if let Some(Screen::Palette(palette)) = model.screens.last_mut()
        && palette.selected >= palette.rows(context).len()
    {
        palette.selected = 0;
    }
}

/// To a row with the text that was sought last.
fn seek(model: &mut Model<'_>, by: isize) -> Option<Effect> {
    let context = model.context;
    let notice = match (&model.sought, model.screens.last_mut()) {
        (Some(text), Some(screen)) => match search::go(screen, text, by, context) {
            Some(found) => Notice::Found(found),
            None => Notice::Said("tui-search-none"),
        },
        _ => Notice::Said("tui-search-first"),
    };
    model.notice = Some(notice);
    None
}

/// A text that no draft keeps is spoken of once before it is let go.
fn leave(model: &mut Model<'_>) -> Option<Effect> {
    let loose = model.screens.iter().any(Screen::is_loose) || model.aside.iter().any(Screen::is_loose);
    if (loose || !model.shelf.is_empty()) && model.gone == Gone::No {
        model.gone = Gone::Asked;
        model.notice = Some(Notice::Said("tui-leave-loose"));
        return None;
    }
    Some(Effect::Leave(unkept(model)))
}

/// Does what a screen asked for.
fn take(model: &mut Model<'_>, step: Step) -> Option<Effect> {
    match step {
        Step::Stay => None,
        Step::Say(notice) => {
            model.notice = Some(notice);
            None
        }
        Step::Open(screen) => {
            open(model, screen);
            None
        }
        Step::Swap(screen) => {
            model.screens.pop();
            open(model, screen);
            None
        }
        Step::Back => leave_screen(model),
        Step::BackSaying(notice) => {
            model.notice = Some(notice);
            back(model)
        }
        Step::NextCase => next_case(model),
        Step::BackTo(question) => {
            model.screens.pop();
            if let Some(Screen::Case(case)) = model.screens.last_mut() {
                case.walk_from(&question);
            }
            None
        }
        Step::Shelve(purpose, text) => {
            model.notice = (!text.is_empty()).then_some(Notice::Said("tui-shelved"));
            shelve(model, purpose, text);
            back(model)
        }
        Step::Again(reason) => {
            model.screens.pop();
            if let Some(Screen::Draw(draw)) = model.screens.last_mut() {
                draw.draw_again(reason);
            }
            None
        }
        Step::Load(load) => Some(Effect::Load(load)),
        Step::LoadAt(load, aim) => {
            model.aim = Some(aim);
            Some(Effect::Load(load))
        }
        Step::Make(make) => Some(Effect::Make(Box::new(make))),
        Step::Insert(text, whole) => put_in(model, &text, whole),
        Step::SignIn(typed) => Some(Effect::SignIn(typed)),
        Step::Search(text) => {
            model.screens.pop();
            model.sought = Some(text);
            seek(model, 0)
        }
        Step::Run(command) => {
            model.screens.pop();
            let kind = model.top().map(Screen::kind)?;
            obey(model, kind, command)
        }
        Step::SwapLoad(load) => {
            model.screens.pop();
            Some(Effect::Load(load))
        }
        Step::Write(write, after) => {
            let reread = model.screens.iter().rev().find_map(Screen::reread)?;
            Some(Effect::Write { write, reread, after })
        }
        Step::List(task) => Some(Effect::List(Box::new(task))),
    }
}

/// Where nobody wants to say who acts, nothing is done.
fn leave_screen(model: &mut Model<'_>) -> Option<Effect> {
    if !initials::is_asked(model) {
        return back(model);
    }
    let effect = initials::left(model).and_then(|refused| answered(model, refused));
    model.notice = Some(Notice::Said("tui-nobody"));
    effect
}

/// The next case of the sample below that is open, after this one and round the end.
fn next_case(model: &mut Model<'_>) -> Option<Effect> {
    let here = model.screens.iter().rev().find_map(Screen::case).map(CaseScreen::at)?;
    let sample = model.screens.iter().rev().find_map(|screen| match screen {
        Screen::Sample(sample) => Some(sample),
        _ => None,
    });
    let next = sample.and_then(|sample| sample.next_open(here.case));
    let Some(next) = next else {
        model.notice = Some(Notice::Said("tui-no-next-case"));
        return back(model);
    };
    model.screens.pop();
    Some(Effect::Load(Load::Case(CaseAt { case: next, ..here })))
}

/// The choice closes; what was chosen stands in the text below.
fn put_in(model: &mut Model<'_>, sentence: &str, whole: bool) -> Option<Effect> {
    model.screens.pop();
    if let Some(field) = model.screens.last_mut().and_then(Screen::text) {
        field.put_in(sentence);
    }
    let kind = model.top().map(Screen::kind).filter(|_| whole)?;
    obey(model, kind, Command::Save)
}

/// A second without a key: what is being written is kept.
fn pause(model: &mut Model<'_>) -> Option<Effect> {
    let editor = model.screens.iter_mut().rev().find_map(Screen::editor)?;
    let (at, kept) = editor.keep()?;
    take(model, Step::write(Request::Question(at, OfQuestion::Draft(kept)), After::Nothing))
}

/// The text under the hands that the file does not have yet.
fn unkept(model: &Model<'_>) -> Option<(At, Vec<Drafting>)> {
    model.screens.iter().rev().find_map(|screen| match screen {
        Screen::Editor(editor) => editor.unkept(),
        _ => None,
    })
}

/// Something was written. What is read next, where a reader goes on to another case, comes back.
fn wrote(model: &mut Model<'_>, after: After, written: Written) -> Option<Effect> {
    let before = model.screens.iter().rev().find_map(Screen::case).map(|case| case.file.clone());
    let read = model.screens.iter().rev().find_map(Screen::reading).and_then(ReadingRoom::newest);
    let undone = match model.screens.last_mut() {
        Some(Screen::Case(case)) => case.undoing.take(),
        Some(Screen::Texts(texts)) => texts.undoing.take(),
        _ => None,
    };
    model.notice = Some(match (after, undone) {
        (After::Nothing | After::Close, _) => Notice::DraftKept(written.at),
        (After::Discard, _) => Notice::Said("tui-draft-gone"),
        (After::Done, _) => Notice::Said("acute-saved"),
        (After::Undo, Some((taken_back, from, to))) => {
            let checklists = before.as_ref().map(|file| file.checklists.clone()).unwrap_or_default();
            let what = deeds::told(model.context.words, &checklists, (&from, &to));
            Notice::Undone(if taken_back { "deed-undone" } else { "deed-redone" }, what)
        }
        (After::Settle | After::Advance | After::Cleared | After::Undo, _) => Notice::Saved(written.at),
    });
    match after {
        After::Nothing => {
            if let Some(editor) = model.screens.iter_mut().rev().find_map(Screen::editor) {
                editor.is_kept();
            }
        }
        After::Close | After::Discard | After::Done => drop(model.screens.pop()),
        After::Settle | After::Advance | After::Cleared | After::Undo => settle(model),
    }
    let open = model.screens.iter().any(Screen::is_open_case);
    model.show(*written.fresh);
    if open && matches!(model.top(), Some(screen @ Screen::Case(_)) if !screen.is_open_case()) {
        model.notice = Some(Notice::Said("tui-completed"));
    }
    if let Some(before) = before {
        given(model, after, written.at, &before);
    }
    match written.came {
        Came::Nothing => {}
        Came::Finished => return finished(model),
        Came::Agreed(count) => model.notice = Some(Notice::Agreed(count)),
        Came::Chosen(cases) => model.notice = Some(Notice::Chosen(cases)),
        Came::Noted(number) => model.notice = Some(Notice::Noted(number)),
    }
    read_on(model, after, read);
    None
}

/// What was read last is what texts add to; from an answer that was not read one goes on to the next.
fn read_on(model: &mut Model<'_>, after: After, before: Option<i64>) {
    let Some(Screen::Reading(room)) = model.screens.last_mut() else { return };
    match after {
        After::Settle | After::Advance => {
            if room.newest() > before {
                room.just = room.last_read().map(|reading| reading.question.clone());
            }
        }
        After::Cleared => room.just = None,
        After::Nothing | After::Close | After::Discard | After::Done | After::Undo => return,
    }
    if after == After::Advance && !room.advance() {
        model.notice = Some(Notice::Said("reading-all-read"));
    }
}

/// How the case that was declared read differs; the next one that the reader is to read opens.
fn finished(model: &mut Model<'_>) -> Option<Effect> {
    let Some(Screen::Reading(room)) = model.top() else { return None };
    let (at, alike, next) = (room.desk.at(), room.alike(), room.desk.next());
    model.notice = Some(Notice::Finished(at.case, alike));
    let case = next?;
    model.screens.pop();
    Some(Effect::Load(Load::Reading(CaseAt { case, ..at })))
}

/// What was given in the case on top is the answer that letters add to; what was laid aside by it is said.
fn given(model: &mut Model<'_>, after: After, at: Moment, before: &CaseFile) {
    let Some(Screen::Case(case)) = model.screens.last_mut() else { return };
    match after {
        After::Settle | After::Advance => {
            let newest = |file: &CaseFile| file.answers.iter().chain(&file.set_aside).map(|given| given.revision).max();
            if newest(&case.file) > newest(before) {
                case.just = case.newest().map(|given| given.question.clone());
            }
        }
        After::Cleared | After::Undo => case.just = None,
        After::Nothing | After::Close | After::Discard | After::Done => return,
    }
    let changed = case.just.as_ref().and_then(|question| told::changed(before, &case.file, question));
    if after == After::Advance && !case.advance() {
        model.notice = Some(Notice::SavedLast(at));
    }
    if let (Some(changed), After::Settle | After::Advance) = (changed, after) {
        model.notice = Some(Notice::Changed(changed));
    }
}

/// Closes what was only there to bring the write about.
fn settle(model: &mut Model<'_>) {
    while let Some(
        Screen::Choice(_)
        | Screen::Confirm(_)
        | Screen::Editor(_)
        | Screen::Import(_)
        | Screen::SurveyFile(_)
        | Screen::Form(_),
    ) = model.top()
    {
        if let Some(Screen::Editor(editor)) = model.screens.pop() {
            model.shelf.retain(|(of, _)| *of != editor.purpose);
        }
    }
}

/// Whether a refusal was asked about over the form that it is of. A question that was answered is asked no more.
fn asked(model: &mut Model<'_>, refusal: &Refusal) -> bool {
    model.screens.pop_if(|screen| matches!(screen, Screen::Confirm(_)));
    let Some(Screen::Form(form)) = model.screens.last() else { return false };
    let Some(question) = form_commands::question(form, refusal, model.context.words) else { return false };
    open(model, Screen::Confirm(question));
    true
}

/// Nothing was written: the text stays where it is, and a question that was confirmed is asked no more. Nobody is held
/// in an editor whose draft the file refuses: the text waits in memory.
fn refused(model: &mut Model<'_>, after: After, mut refusal: Refusal) {
    if matches!(model.screens.last(), Some(Screen::Form(_))) && asked(model, &refusal) {
        return;
    }
    if let Some(Screen::Form(form)) = model.screens.last_mut() {
        refusal = form.turn_to_fault(refusal);
    }
    match model.top() {
        // A pause kept nothing; what lies over the text stays.
        _ if after == After::Nothing => {}
        Some(Screen::Confirm(_) | Screen::Choice(_)) => drop(model.screens.pop()),
        Some(Screen::Editor(editor)) if matches!(after, After::Close | After::Discard) => {
            let (purpose, text) = (editor.purpose.clone(), editor.written());
            model.screens.pop();
            shelve(model, purpose, text);
        }
        _ => {}
    }
    model.notice = Some(Notice::Refused(refusal));
}
