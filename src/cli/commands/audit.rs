//! `tilsyn audit [CASE]` and `tilsyn` alone: the screens, or the dialogue line by line.

use super::status;
use crate::{
    cli::{
        args::case::Audit,
        context::{Context, case_id},
        first_file,
        open::{Passphrase, open},
        output::Said,
        settings::settings,
        snippets::snippets,
    },
    domain::{code::Code, refusal::Refusal, sample::CaseId},
    plain, tui,
    verbs::session::Session,
};
use std::io::{self, BufReader};

pub(crate) fn run(context: &Context<'_>, typed: &Audit) -> Result<Said, Refusal> {
    let case = typed.case.as_deref().map(case_id).transpose()?;
    let (mut session, passphrase) = open(context)?;
    if let Some(case) = case {
        let year = context.year(&session)?;
        session.case(year, case)?;
    }
    sit_down(context, &mut session, &passphrase, case)
}

/// `tilsyn` alone: the screens on a terminal, the status elsewhere. Where there is no file, a person can make one.
pub(crate) fn start(context: &Context<'_>) -> Result<Said, Refusal> {
    let (mut session, passphrase) = match open(context) {
        Err(refusal) if refusal.code == Code::NoFile && context.environment.interactive => {
            let Some(made) = first_file::make(context)? else {
                let text = context.words.say("first-stopped", &[]);
                return Ok(Said { json: serde_json::Value::Null, text });
            };
            made
        }
        opened => opened?,
    };
    if context.global.plain || context.environment.interactive {
        return sit_down(context, &mut session, &passphrase, None);
    }
    status::of(context, &session)
}

/// The work itself. A terminal that cannot draw gets the dialogue.
pub(super) fn sit_down(
    context: &Context<'_>,
    session: &mut Session,
    passphrase: &Passphrase,
    case: Option<CaseId>,
) -> Result<Said, Refusal> {
    let year = context.global.year;
    let read_only = session.store.must_be_writable().err();
    if context.global.plain || (context.environment.dumb && context.environment.interactive) {
        let start = plain::shell::run::Start { year, case };
        let mut input = BufReader::new(io::stdin().lock());
        let mut output = io::stdout().lock();
        if let Some(refusal) = &read_only {
            context.remark(refusal);
            context.output.error(&context.words.hint(refusal));
        }
        let own = snippets(context)?;
        let own = plain::shell::run::Own {
            snippets: &own,
            passphrase: passphrase.as_ref(),
            initials: context.environment.initials.as_deref(),
        };
        plain::shell::run::run_with(session, context.words, own, start, (&mut input, &mut output))?;
    } else {
        let start = tui::shell::run::Start { year, case, no_color: context.environment.no_color };
        tui::shell::run::run(
            session,
            context.words,
            start,
            &settings(context)?,
            folders(context),
            passphrase.as_ref(),
        )?;
    }
    Ok(Said::nothing())
}

/// Where lists may lie on this computer.
fn folders(context: &Context<'_>) -> tui::lists::import_effect::Folders {
    let environment = context.environment;
    let recent = environment.memory.as_ref().map(|folder| folder.join("mapper.txt"));
    let here = std::path::absolute(".").unwrap_or_default();
    tui::lists::import_effect::Folders {
        here,
        home: environment.home.clone(),
        recent,
        initials: environment.initials.clone(),
    }
}
