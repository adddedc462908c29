//! Every command: how it is typed, and who carries it out.

use super::{
    args::{self, global::Global},
    commands,
    context::Context,
    output::Outcome,
};
use crate::domain::refusal::Refusal;
use clap::{Command, Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(
    name = "tilsyn",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// In the order of the help.
#[derive(Debug, Subcommand)]
pub enum Verb {
    Demo(args::file::Demo),
    New(args::file::New),
    #[command(subcommand)]
    Round(args::round::RoundVerb),
    Import(args::import::Import),
    Plan(args::round::Plan),
    Lock(args::draw::Lock),
    Draw(args::draw::Draw),
    Sample(args::sample::Sample),
    Replace(args::sample::Replace),
    Pick(args::sample::Pick),
    Missing(args::sample::Missing),
    Assign(args::sample::Assign),
    Audit(args::case::Audit),
    Answer(args::case::Answer),
    Facts(args::case::Facts),
    Measure(args::case::Measure),
    Complete(args::case::Complete),
    #[command(subcommand)]
    Acute(args::acute::AcuteVerb),
    Review(args::review::Review),
    SignOff,
    Reopen(args::round::Reopen),
    Findings(args::report::Findings),
    Report(args::report::Report),
    #[command(subcommand)]
    Action(args::action::ActionVerb),
    #[command(subcommand)]
    Paragraph(args::report::ParagraphVerb),
    #[command(subcommand)]
    Survey(args::survey::SurveyVerb),
    Feedback(args::report::Feedback),
    Receipt(args::draw::Receipt),
    Verify(args::trail::Verify),
    Trail(args::trail::Trail),
    Status,
    #[command(subcommand)]
    Checklist(args::checklist::ChecklistVerb),
    #[command(subcommand)]
    Calc(args::calc::Calc),
    Doctor,
    // A Danish user may type the Danish word.
    #[command(alias = "selvtest")]
    Selftest,
    Backup(args::file::Backup),
    Passphrase(args::purge::NewWords),
    #[command(subcommand)]
    Purge(args::purge::PurgeVerb),
    Completions(args::help::Completions),
    Man,
    Help(args::help::Help),
}

/// Carries out what was typed; `tilsyn` alone sits down at the work. `command` is the whole command line.
pub(super) fn dispatch(context: &Context<'_>, verb: Option<&Verb>, command: Command) -> Result<Outcome, Refusal> {
    let Some(verb) = verb else { return commands::audit::start(context).map(Outcome::Said) };
    let said = match verb {
        Verb::Demo(typed) => commands::demo::run(context, typed),
        Verb::New(typed) => commands::new::run(context, typed),
        Verb::Round(typed) => commands::round::run(context, typed),
        Verb::Import(typed) => return commands::import::run(context, typed),
        Verb::Plan(typed) => commands::plan::run(context, typed),
        Verb::Lock(typed) => commands::lock::run(context, typed),
        Verb::Draw(typed) => commands::draw::run(context, typed),
        Verb::Sample(typed) => commands::sample::run(context, typed),
        Verb::Replace(typed) => commands::replace::run(context, typed),
        Verb::Pick(typed) => commands::pick::run(context, typed),
        Verb::Missing(typed) => commands::missing::run(context, typed),
        Verb::Assign(typed) => commands::assign::run(context, typed),
        Verb::Audit(typed) => commands::audit::run(context, typed),
        Verb::Answer(typed) => commands::answer::run(context, typed),
        Verb::Facts(typed) => commands::facts::run(context, typed),
        Verb::Measure(typed) => commands::measure::run(context, typed),
        Verb::Complete(typed) => commands::complete::run(context, typed),
        Verb::Acute(typed) => commands::acute::run(context, typed),
        Verb::Review(typed) => commands::review::run(context, typed),
        Verb::SignOff => return commands::sign_off::run(context),
        Verb::Reopen(typed) => commands::reopen::run(context, typed),
        Verb::Findings(typed) => commands::findings::run(context, typed),
        Verb::Report(typed) => return commands::report::run(context, typed),
        Verb::Action(typed) => commands::action::run(context, typed),
        Verb::Paragraph(typed) => commands::paragraph::run(context, typed),
        Verb::Survey(typed) => commands::survey::run(context, typed),
        Verb::Feedback(typed) => commands::feedback::run(context, typed),
        Verb::Receipt(typed) => commands::receipt::run(context, typed),
        Verb::Verify(typed) => return commands::verify::run(context, typed),
        Verb::Trail(typed) => commands::trail::run(context, typed),
        Verb::Status => commands::status::run(context),
        Verb::Checklist(typed) => commands::checklist::run(context, typed),
        Verb::Calc(typed) => commands::calc::run(context, typed),
        Verb::Doctor => return commands::doctor::run(context),
        Verb::Selftest => return commands::selftest::run(context),
        Verb::Backup(typed) => commands::backup::run(context, typed),
        Verb::Passphrase(typed) => commands::passphrase::run(context, typed),
        Verb::Purge(typed) => return commands::purge::run(context, typed),
        Verb::Completions(typed) => Ok(commands::completions::run(typed, command)),
        Verb::Man => commands::man::run(command),
        Verb::Help(typed) => commands::help::run(context, typed, command),
    };
    said.map(Outcome::Said)
}
