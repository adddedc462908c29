//! What came of a list or of the citizens' answers, and which screen shows it.

use crate::{
    tui::{
        dialogs::{
            confirm::{Ask, Confirm, IncomingFile},
            page::{Page, Paper},
        },
        lists::{
            import_effect::{ImportNews, ReadySurvey},
            screen::Import,
            summary,
        },
        report::citizens::SurveyFile,
        shell::{
            model::{Model, Screen},
            notice::Notice,
        },
    },
    verbs::request::{OfRound, Request},
    words::{say::Words, survey},
};

/// What came of a list. Most of it is for the screen that asked.
pub(crate) fn listed(model: &mut Model<'_>, news: ImportNews) {
    model.notice = None;
    match news {
        ImportNews::Began(year, folder, shortcuts) => model.import(Box::new(Import::new(year, folder, shortcuts))),
        ImportNews::ListReady(ready) => {
            let said = summary::sentences(model.context.words, &ready);
            let ask = Ask::Import(IncomingFile { year: ready.year, file_name: ready.new.file_name.clone(), said });
            model.screens.push(Screen::Confirm(Confirm::new(
                ask,
                Request::Round(ready.year, OfRound::Import(Box::new(ready.new))),
            )));
        }
        ImportNews::SurveyBegan(year, folder, shortcuts) => {
            model.screens.push(Screen::SurveyFile(Box::new(SurveyFile::new(year, folder, shortcuts))));
        }
        ImportNews::SurveyFaults(refusal) => model.screens.push(Screen::Page(Page::new(Paper::Faults(refusal)))),
        ImportNews::SurveyReady(ready) => model.screens.push(survey_ask(model.context.words, *ready)),
        ImportNews::Kept(name) => model.notice = Some(Notice::Named("list-kept", name)),
        ImportNews::Exported(name) => model.notice = Some(Notice::Named("list-exported", name)),
        ImportNews::Stopped => model.notice = Some(Notice::Said("list-stopped")),
        news => match model.screens.last_mut() {
            Some(Screen::Import(import)) => import.hear(news),
            Some(Screen::SurveyFile(file)) => file.hear(news),
            _ => {}
        },
    }
}

/// What was read of the citizens' answers, before it is kept.
fn survey_ask(words: &Words, ready: ReadySurvey) -> Screen {
    let mut said: Vec<String> = ready.questions.iter().flat_map(|question| survey::question(words, question)).collect();
    said.extend(ready.replaces.then(|| words.say("citizens-replaces", &[])));
    let ask = Ask::Survey(IncomingFile { year: ready.year, file_name: ready.file_name.clone(), said });
    let write = OfRound::Survey { file_name: ready.file_name, bytes: ready.bytes };
    Screen::Confirm(Confirm::new(ask, Request::Round(ready.year, write)))
}
