//! What can be asked about the answer to a question.

use crate::{
    domain::{
        answer::{Answer, Value},
        case_file::CaseFile,
        checklist::{Question, Scale},
    },
    plain::{
        case::{answer_details as more, drafts as offer},
        review::room as second,
        shell::{
            command::Command,
            load::Sight,
            menu::{Choice, Menu},
            place::{Asked, Offered, Pending, Spot},
            step::Step,
        },
    },
    words::say::Words,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// What else can be said of the answer.
    More,
    Flag(Flag),
    /// Whether a reason that is there already is used again.
    OldNote(Pending),
    Draft(Offered),
    /// The second reader's.
    Verdict,
    /// What the second reader would have answered: the scale, and the answer that was read.
    Instead(Scale, Value),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    Essential,
    ActNow,
    GoodPractice,
}

impl Flag {
    pub(crate) const ALL: [Self; 3] = [Self::Essential, Self::ActNow, Self::GoodPractice];

    pub(crate) fn of(self, answer: &Answer) -> bool {
        match self {
            Self::Essential => answer.essential,
            Self::ActNow => answer.act_now,
            Self::GoodPractice => answer.good_practice,
        }
    }

    pub(crate) fn set(self, answer: &mut Answer, yes: bool) {
        match self {
            Self::Essential => answer.essential = yes,
            Self::ActNow => answer.act_now = yes,
            Self::GoodPractice => answer.good_practice = yes,
        }
    }

    pub(crate) fn name(self, words: &Words) -> String {
        let key = match self {
            Self::Essential => "essential",
            Self::ActNow => "act-now",
            Self::GoodPractice => "good-practice",
        };
        words.say(key, &[])
    }
}

/// The question that is asked about, with its case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    pub(crate) spot: Spot,
    pub(crate) file: &'a CaseFile,
    pub(crate) question: &'a Question,
}

impl<'a> About<'a> {
    pub(crate) fn new(spot: Spot, sight: &'a Sight) -> Option<Self> {
        match sight {
            Sight::Question(seen, question) => Some(Self { spot, file: &seen.file, question }),
            _ => None,
        }
    }
}

impl Ask {
    pub(crate) fn prompt(self, words: &Words, about: About<'_>) -> Vec<String> {
        match self {
            Self::More => more::prompt(words, about),
            Self::Flag(flag) => more::flag_prompt(words, flag),
            Self::OldNote(_) => offer::old_note_prompt(words, about),
            Self::Draft(offered) => offer::draft_prompt(words, about, offered),
            Self::Verdict => second::prompt(words, about),
            Self::Instead(scale, read) => second::instead_prompt(words, scale, read),
        }
    }

    pub(crate) fn menu(self) -> Menu {
        match self {
            Self::More => more::menu(),
            Self::Flag(_) | Self::Verdict => Menu::new(1..=2, &[]),
            Self::OldNote(_) => Menu::new(1..=3, &[]),
            Self::Instead(scale, read) => Menu::new(second::numbers(scale, read), &[]),
            Self::Draft(offered) => Menu::new(offer::numbers(offered), &[]),
        }
    }

    pub(crate) fn choose(self, words: &Words, about: About<'_>, choice: &Choice) -> Step {
        let number = match choice {
            Choice::Number(number) => *number,
            Choice::Command(Command::More) => return Step::ask(Asked::About(Self::More)),
            _ => return Step::Where,
        };
        match self {
            Self::More => more::choose(about, number),
            Self::Flag(flag) => more::choose_flag(about, flag, number),
            Self::OldNote(pending) => offer::choose_old_note(about, pending, number),
            Self::Draft(offered) => offer::choose_draft(words, about, offered, number),
            Self::Verdict => second::choose(about, number),
            Self::Instead(scale, read) => second::choose_instead(scale, read, number),
        }
    }
}
