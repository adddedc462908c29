//! What came of a list or of the citizens' answers, and which screen shows it.

use crate::{
    tui::{
        dialogs::confirm::{Ask, Confirm},
        follow_up::round_task::RoundWrite,
        lists::{import_effect::News, summary},
        report::citizens::SurveyReady,
        shell::{
            effect::Write,
            model::{Model, Notice, Screen},
        },
    },
    words::{say::Words, survey},
};

/// What came of a list. Most of it is for the screen that asked.
pub(crate) fn listed(model: &mut Model<'_>, news: News) {
    model.notice = None;
    match news {
        News::Began(begun) => model.import(begun),
        News::Ready(ready) => {
            let lines = summary::sentences(model.context.words, &ready);
            let ask = Ask::Import(ready.year, ready.file_name.clone(), lines);
            model.screens.push(Screen::Confirm(Confirm::new(ask, Write::Import(ready))));
        }
        News::SurveyBegan(file) => model.screens.push(Screen::SurveyFile(file)),
        News::SurveyFaults(page) => model.screens.push(Screen::Page(*page)),
        News::SurveyRead(ready) => model.screens.push(survey_ask(model.context.words, *ready)),
        News::Kept(name) => model.notice = Some(Notice::Named("list-kept", name)),
        News::Exported(name) => model.notice = Some(Notice::Named("list-exported", name)),
        News::Stopped => model.notice = Some(Notice::Said("list-stopped")),
        news => match model.screens.last_mut() {
            Some(Screen::Import(it)) => it.hear(news),
            Some(Screen::SurveyFile(it)) => it.hear(news),
            _ => {}
        },
    }
}

/// What was read of the citizens' answers, before it is kept.
fn survey_ask(words: &Words, ready: SurveyReady) -> Screen {
    let mut lines: Vec<String> = ready.questions.iter().flat_map(|it| survey::question(words, it)).collect();
    lines.extend(ready.replaces.then(|| words.say("citizens-replaces", &[])));
    let ask = Ask::Survey(ready.year, ready.file_name.clone(), lines);
    let write = RoundWrite::Survey(ready.year, ready.file_name, ready.bytes);
    Screen::Confirm(Confirm::new(ask, Write::Round(write)))
}
