//! What the screens hold: a stack of them, a notice, the size of the terminal.

use crate::{
    domain::{
        follow_up::ActionId,
        note::NoteId,
        paragraph,
        refusal::Refusal,
        sample::{CaseId, Progress},
        snippet::Snippets,
    },
    tui::{
        case::{missing_answers::MissingAnswers, screen::Case},
        dialogs::{
            choice::Choice,
            confirm::Confirm,
            editor::{Editor, Purpose},
            form::Form,
            help::Help,
            page::{Page, Paper},
            palette::Palette,
        },
        draw::screen::{DrawScreen, Place},
        findings::screen::Findings,
        follow_up::{actions::Actions, acute::Acutes},
        lists::{import_effect::Folders, screen::Import},
        overview::screen::Overview,
        report::{
            citizens::{Citizens, SurveyFile},
            texts::Texts,
        },
        review::{reading::screen::ReadingRoom, screen::Notes},
        rounds::screen::Rounds,
        sample::screen::Sample,
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            effect::Effect,
            keyboard::Keyboard,
            message::Message,
            notice::Notice,
            screen_view::ScreenView,
            theme::Theme,
        },
        sign_off::screen::Signing,
        trail::screen::Trail,
        widgets::text_box::TextBox,
    },
    verbs::{
        draw_state::DrawState,
        load::{Load, Loaded},
    },
    words::say::Words,
};
use chrono::NaiveDate;
use ratatui::{
    Frame,
    layout::{Rect, Size},
};

/// Everything there is to draw. The last screen is the one that is shown.
#[derive(Debug, Clone)]
pub struct Model<'w> {
    pub screens: Vec<Screen>,
    pub notice: Option<Notice>,
    /// Texts that were put aside and have no draft in the file; they live as long as the program.
    pub shelf: Vec<(Purpose, String)>,
    /// Screens with fields that were left before they were done, with everything that was typed.
    pub aside: Vec<Screen>,
    /// What is turned to in what is being read.
    pub aim: Option<Aim>,
    /// Letters add to the answer under the mark alone.
    pub letters_marked: bool,
    /// Who looks at the screens.
    pub me: String,
    /// What was pasted into a case, for the next text that is begun.
    pub pasted: String,
    /// As the file was when it was read last; others may have written since.
    pub version: i64,
    /// What was sought last.
    pub sought: Option<String>,
    /// What waits for initials.
    pub unsigned: Option<Box<Unsigned>>,
    pub context: Context<'w>,
    pub gone: Gone,
    pub folders: Folders,
    pub snippets: Snippets,
}

/// What was to be done when nobody had said who acts, and how it was refused.
#[derive(Debug, Clone)]
pub struct Unsigned {
    pub again: Effect,
    pub refused: Message,
}

/// What is turned to when what was asked for has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// A question of a case.
    Question(String),
    /// The same, and the note on it is answered.
    Reply(String),
    Note(NoteId),
    /// A place in the draw; without one, the frame.
    Draw(Place),
    /// The lists of the round, or what was drawn from them.
    Lists,
    /// A row: a case of the sample, an acute concern, an action, a text of somebody's own.
    Case(CaseId),
    Acute(u32),
    Action(ActionId),
    Text(paragraph::Place),
    /// Where one comes to by itself.
    Anywhere,
}

/// Whether the person has left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gone {
    No,
    /// Asked once: a text would be lost.
    Asked,
    Yes,
    /// The last text could not be kept.
    Unkept(Refusal),
}

/// Every screen, each by its name. A screen more is a row here, and what it is opened by in [`Model::show`].
macro_rules! each_screen {
    ($then:ident) => {
        $then! {
            Rounds(Rounds),
            Sample(Sample),
            Case(Box<Case>),
            Reading(Box<ReadingRoom>),
            Findings(Findings),
            MissingAnswers(MissingAnswers),
            Choice(Choice),
            Confirm(Confirm),
            Editor(Box<Editor>),
            Help(Help),
            Draw(Box<DrawScreen>),
            Acutes(Acutes),
            Actions(Actions),
            Texts(Box<Texts>),
            Citizens(Citizens),
            Signing(Box<Signing>),
            SurveyFile(Box<SurveyFile>),
            Import(Box<Import>),
            Trail(Trail),
            Notes(Notes),
            Overview(Overview),
            Page(Page),
            Form(Box<Form>),
            Palette(Box<Palette>),
        }
    };
}
pub(crate) use each_screen;

macro_rules! screen {
    ($($name:ident($type:ty),)*) => {
        #[derive(Debug, Clone, PartialEq)]
        pub enum Screen {
            $($name($type),)*
        }

        impl Screen {
            fn view(&self) -> &dyn ScreenView {
                match self { $(Self::$name(screen) => screen.as_view(),)* }
            }

            fn view_mut(&mut self) -> &mut dyn ScreenView {
                match self { $(Self::$name(screen) => screen.as_view_mut(),)* }
            }
        }
    };
}
each_screen!(screen);

impl ScreenView for Screen {
    fn kind(&self) -> ScreenKind {
        self.view().kind()
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        self.view().heading(context)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        self.view().draw(frame, area, context);
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        self.view().allowed(command)
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        self.view_mut().text()
    }

    fn is_loose(&self) -> bool {
        self.view().is_loose()
    }

    fn year(&self) -> Option<u16> {
        self.view().year()
    }

    fn load(&self) -> Option<Load> {
        self.view().load()
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        self.view_mut().take(loaded)
    }

    fn status(&self, context: Context<'_>) -> Option<String> {
        self.view().status(context)
    }

    fn next(&self, context: Context<'_>) -> Option<String> {
        self.view().next(context)
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        self.view().rows(context)
    }

    fn select(&mut self, at: usize) {
        self.view_mut().select(at);
    }
}

impl Screen {
    pub fn editor(&mut self) -> Option<&mut Editor> {
        match self {
            Self::Editor(editor) => Some(editor),
            _ => None,
        }
    }

    #[must_use]
    pub fn reading(&self) -> Option<&ReadingRoom> {
        match self {
            Self::Reading(room) => Some(room),
            _ => None,
        }
    }

    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        match self {
            Self::Case(case) => Some(case),
            _ => None,
        }
    }

    /// Turns to what one came for, where it is there.
    fn turn_to(&mut self, aim: &Aim) {
        match (self, aim) {
            (Self::Case(case), Aim::Question(question) | Aim::Reply(question)) => case.turn_to(question),
            (Self::Reading(room), Aim::Question(question) | Aim::Reply(question)) => room.turn_to(question),
            (Self::Notes(notes), Aim::Note(id)) => notes.turn_to(*id),
            (Self::Sample(sample), Aim::Case(case)) => sample.turn_to(*case),
            (Self::Acutes(acutes), Aim::Acute(number)) => acutes.turn_to(*number),
            (Self::Actions(actions), Aim::Action(id)) => actions.turn_to(*id),
            (Self::Texts(texts), Aim::Text(place)) => texts.turn_to(*place),
            _ => {}
        }
    }

    /// Whether it is a case that nobody has declared complete.
    #[must_use]
    pub fn is_open_case(&self) -> bool {
        matches!(self, Self::Case(case) if case.file.case.progress != Progress::Complete)
    }

    /// What is read after a write that began here. A list that came in is seen in the frame.
    #[must_use]
    pub fn reread(&self) -> Option<Load> {
        match self {
            Self::Import(import) => Some(Load::Draw(import.year)),
            screen => screen.load(),
        }
    }
}

impl<'w> Model<'w> {
    #[must_use]
    pub fn new(words: &'w Words, theme: Theme, size: Size) -> Self {
        Self {
            screens: Vec::new(),
            notice: None,
            shelf: Vec::new(),
            aside: Vec::new(),
            aim: None,
            letters_marked: false,
            me: String::new(),
            pasted: String::new(),
            version: 0,
            sought: None,
            unsigned: None,
            context: Context {
                words,
                keys: Keyboard::standard(),
                theme,
                size,
                today: NaiveDate::default(),
                read_only: false,
                footer: 0,
                next: 0,
            },
            gone: Gone::No,
            folders: Folders::default(),
            snippets: Snippets::default(),
        }
    }

    #[must_use]
    pub fn top(&self) -> Option<&Screen> {
        self.screens.last()
    }

    /// Who looks at the screens from now on: what is somebody's own is told apart from what is another's.
    pub fn introduce(&mut self, by: &str) {
        if self.me == by {
            return;
        }
        by.clone_into(&mut self.me);
        for screen in &mut self.screens {
            match screen {
                Screen::Case(case) => by.clone_into(&mut case.me),
                Screen::Notes(notes) => by.clone_into(&mut notes.me),
                Screen::Signing(signing) => by.clone_into(&mut signing.me),
                _ => {}
            }
        }
    }

    /// Shows what was read: in the screen that is about it, or as a new screen on top.
    pub fn show(&mut self, fresh: Loaded) {
        let mut fresh = Some(fresh);
        for at in (0..self.screens.len()).rev() {
            let (Some(unread), Some(screen)) = (fresh, self.screens.get_mut(at)) else { return };
            fresh = screen.take(unread);
            if fresh.is_none() {
                self.raise(at);
            }
        }
        let mut screen = match fresh {
            None | Some(Loaded::Departments(..)) => return,
            Some(Loaded::Rounds(statuses)) => Screen::Rounds(Rounds::new(statuses)),
            Some(Loaded::Sample { round, cases, status }) => Screen::Sample(Sample::new(round, cases, status)),
            Some(Loaded::Case { round, file }) => {
                let case = Case { letters_marked: self.letters_marked, me: self.me.clone(), ..Case::new(round, *file) };
                self.notice = case.newest_draft().map(|draft| Notice::Restored(draft.at, draft.question.clone()));
                Screen::Case(Box::new(case))
            }
            Some(Loaded::Reading(desk)) => Screen::Reading(Box::new(ReadingRoom::new(*desk, self.letters_marked))),
            Some(Loaded::Trail(entries, names)) => Screen::Trail(Trail::new(entries, names)),
            Some(Loaded::Notes { year, readings, checklists }) => {
                Screen::Notes(Notes { me: self.me.clone(), ..Notes::new(year, readings, checklists) })
            }
            Some(Loaded::Overview(year, files)) => Screen::Overview(Overview::new(year, files)),
            Some(Loaded::Compared(compared)) => Screen::Page(Page::new(Paper::Compared(compared))),
            Some(Loaded::Receipts(receipts)) => Screen::Page(Page::new(Paper::Receipts(receipts))),
            Some(Loaded::Tested(tested)) => Screen::Page(Page::new(Paper::Tested(tested))),
            Some(Loaded::Verified(checks, unseen)) => Screen::Page(Page::new(Paper::Verified(checks, unseen))),
            Some(Loaded::Signed { year, version, print, list }) => {
                Screen::Page(Page::new(Paper::Signed { year, version, print, list }))
            }
            Some(Loaded::Report { year, folder, formats }) => {
                Screen::Form(Box::new(Form::publish(year, &folder, &formats)))
            }
            Some(Loaded::Findings { year, findings, checklists }) => {
                Screen::Findings(Findings::new(year, findings, checklists))
            }
            Some(Loaded::Acutes { round, acutes }) => Screen::Acutes(Acutes::new(round, acutes)),
            Some(Loaded::Actions { year, follow, drawn }) => Screen::Actions(Actions::new(year, follow, drawn)),
            Some(Loaded::Texts { round, written, deeds }) => Screen::Texts(Box::new(Texts::new(round, written, deeds))),
            Some(Loaded::Citizens(round, survey)) => Screen::Citizens(Citizens::new(round, survey)),
            Some(Loaded::BeforeSigning(list)) => {
                Screen::Signing(Box::new(Signing { me: self.me.clone(), ..Signing::new(*list) }))
            }
            Some(Loaded::Feedback(year, folder)) => Screen::Form(Box::new(Form::hand_out(year, &folder))),
            Some(Loaded::Draw(known)) => self.draw_screen(known),
            Some(Loaded::Contents { round, contents, .. }) => Screen::Confirm(Confirm::remove(round, contents)),
            Some(Loaded::NewRound(year)) => {
                let new = Form::open_round(year);
                let left = self.left(|screen| matches!(screen, Screen::Form(old) if old.asks_as(&new)));
                left.unwrap_or_else(|| Screen::Form(Box::new(new)))
            }
        };
        if let Some(aim) = self.aim.take() {
            screen.turn_to(&aim);
        }
        self.screens.push(screen);
    }

    /// What was asked for may lie further down: it comes to the top, so that one step back leads to where it was asked.
    fn raise(&mut self, at: usize) {
        let Some(aim) = self.aim.take() else { return };
        let mut screen = self.screens.remove(at);
        screen.turn_to(&aim);
        self.screens.push(screen);
    }

    /// The draw of a round, as it was left if it was left.
    fn draw_screen(&mut self, known: DrawState) -> Screen {
        let place = match self.aim.take() {
            Some(Aim::Draw(place)) => place,
            Some(Aim::Lists) if known.drawn.is_some() => Place::Drawn,
            _ => Place::Frame,
        };
        let of_round =
            |screen: &Screen| matches!(screen, Screen::Draw(draw) if draw.known.round.year == known.round.year);
        match self.left(of_round) {
            Some(Screen::Draw(mut draw)) => {
                draw.from = place;
                draw.go(place);
                draw.refresh(known);
                Screen::Draw(draw)
            }
            _ => Screen::Draw(Box::new(DrawScreen::new(known, place))),
        }
    }

    /// The way of a list into a round, as it was left if it was left.
    pub fn import(&mut self, begun: Box<Import>) {
        let of_round = |screen: &Screen| matches!(screen, Screen::Import(import) if import.year == begun.year);
        let screen = match self.left(of_round) {
            // Where only a folder was open, it is looked into afresh.
            Some(Screen::Import(import)) if import.place != crate::tui::lists::screen::Place::File => {
                Screen::Import(import)
            }
            _ => Screen::Import(begun),
        };
        self.screens.push(screen);
    }

    /// Shows what was made; what asked for it is done.
    pub fn made(&mut self, paper: Paper) {
        while self.screens.pop_if(|screen| matches!(screen, Screen::Form(_) | Screen::Confirm(_))).is_some() {}
        self.screens.push(Screen::Page(Page::new(paper)));
    }

    /// Takes back a screen that was put aside.
    pub fn left(&mut self, is: impl Fn(&Screen) -> bool) -> Option<Screen> {
        let at = self.aside.iter().position(is)?;
        Some(self.aside.remove(at))
    }

    /// A text that was put aside for this purpose.
    #[must_use]
    pub fn shelved(&self, purpose: &Purpose) -> Option<&str> {
        self.shelf.iter().find(|(of, _)| of == purpose).map(|(_, text)| text.as_str())
    }
}
