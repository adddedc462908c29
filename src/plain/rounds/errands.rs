//! Smaller things that take a line or two: a new round, a list taken back, who audits a case, the report, a copy.

use crate::{
    domain::{day::Day, may, sample::CaseId},
    plain::shell::{
        dialogues::{Broken, Talk},
        sentences::{refused, saved},
    },
    say,
    verbs::{
        assign::assign,
        backup::backup,
        import::record::undo,
        open_round::open_usual,
        report::{
            documents::{Format, typed_formats},
            feedback::{hand_out, sheets},
            gather::dataset,
            publish::{ReportFiles, publish},
            warnings::{self, Warning, check, needs_reason},
        },
        request::Whom,
    },
    words::say::Words,
};
use chrono::Datelike as _;
use std::path::Path;
use zeroize::Zeroizing;

type Said = Result<Vec<String>, Broken>;

/// The first year without a round is proposed.
pub(crate) fn new_round(talk: &mut Talk<'_, '_>) -> Said {
    let words = talk.words;
    let rounds = talk.session.store.rounds()?;
    let this_year = u16::try_from((talk.session.now)().utc().year()).unwrap_or(0);
    let free = |year: &u16| rounds.iter().all(|round| round.year != *year);
    let proposed = (this_year..=u16::MAX).find(free).unwrap_or(this_year);
    let year = talk.number(&say!(words, "ceremony-plain-year", year = proposed.to_string()), proposed.into())?;
    let year = may::round::in_range(u16::try_from(year).ok(), year)?;
    let usual = say!(words, "ceremony-plain-title-usual", year = year.to_string());
    let typed = talk.line(&[say!(words, "ceremony-plain-title", title = usual)])?;
    let title = if typed.is_empty() { usual } else { typed };
    talk.session.write(|change| open_usual(change, year, &title))?;
    let what = say!(words, "ceremony-plain-opened", year = year.to_string(), title = title);
    Ok(vec![saved(words, (talk.session.now)(), &what)])
}

/// The newest list goes out again.
pub(crate) fn take_back(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let lists = talk.session.store.imports(year)?;
    let list = may::frame::newest_list(&lists)?;
    let newest = talk.session.store.newest_unit(year)?.state();
    may::frame::take_back(&talk.session.round(year)?, list, newest)?;
    let ask = say!(words, "list-ask-back", number = list.number, file = list.file_name);
    talk.sure(vec![ask, words.say("list-ask-back-means", &[])])?;
    talk.session.write(|change| undo(change, year, Some(list.number)))?;
    let what = say!(words, "ceremony-plain-taken-back", file = list.file_name);
    Ok(vec![saved(words, (talk.session.now)(), &what)])
}

pub(crate) fn assign_case(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    may::round::change(&talk.session.round(year)?)?;
    let typed = talk.line(&[words.say("ceremony-plain-which-case", &[])])?;
    let case: CaseId = may::case::known(typed.parse().ok(), year, &typed)?;
    let to = talk.line(&[say!(words, "tui-form-assign-means", case = case)])?;
    talk.session.write(|change| assign(change, year, case, &to))?;
    let what = match to.trim() {
        "" => say!(words, "assign-done-nobody", case = case),
        to => say!(words, "assign-done", case = case, to = to),
    };
    Ok(vec![saved(words, (talk.session.now)(), &what)])
}

pub(crate) fn write_report(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.session.round(year)?;
    let folder = talk.session.store.path().with_file_name(format!("rapport-{year}")).display().to_string();
    let formats = Format::ALL.map(Format::code).join(", ");
    let typed = talk.line(&[say!(words, "ceremony-plain-folder", folder = folder)])?;
    let folder = if typed.is_empty() { folder } else { typed };
    let typed = talk.line(&[say!(words, "ceremony-plain-formats", formats = formats)])?;
    let formats = typed_formats(if typed.is_empty() { &formats } else { &typed })?;
    let dataset = dataset(&talk.session.store, year, None)?;
    let warnings = check(&dataset, words, &[]);
    let despite = if needs_reason(&dataset, &warnings) {
        talk.voice.say(&places(words, &warnings))?;
        talk.line(&[say!(words, "ceremony-plain-despite", count = warnings.len())])?
    } else {
        String::new()
    };
    let wanted = ReportFiles { dir: Path::new(&folder), formats: &formats };
    let despite = Some(despite.as_str()).filter(|it| !it.is_empty());
    let (paths, _) = publish(talk.session, &dataset, wanted, &warnings, words, despite)?;
    let mut says: Vec<String> = paths.iter().map(|path| say!(words, "report-written", file = path.display())).collect();
    says.push(words.say("report-next", &[]));
    Ok(says)
}

/// The places that should be looked at before the report leaves the house.
fn places(words: &Words, warnings: &[Warning]) -> Vec<String> {
    let place = |it: &Warning| {
        say!(words, "report-warning", place = it.place, kind = warnings::name(words, it.kind), found = it.found)
    };
    warnings.iter().map(place).collect()
}

/// Sheets to learn from, for everybody, a case or a department.
pub(crate) fn feedback(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.voice.say(&[words.say("feedback-internal", &[])])?;
    loop {
        let whom = Whom::typed(&talk.line(&[words.say("handout-plain-whom", &[])])?);
        // Whom they are for is settled before anything else is asked.
        let today = Day::from((talk.session.now)());
        if let Err(refusal) = sheets(&talk.session.store, year, today, &whom, words) {
            talk.voice.say(&refused(words, &refusal))?;
            continue;
        }
        let folder = talk.session.store.path().with_file_name(format!("tilbagemelding-{year}")).display().to_string();
        let typed = talk.line(&[say!(words, "handout-plain-folder", folder = folder)])?;
        let folder = if typed.is_empty() { folder } else { typed };
        let paths = talk.session.write(|change| hand_out(change, year, &whom, Path::new(&folder), words))?.keep();
        let mut says = vec![say!(words, "feedback-written", count = paths.len())];
        says.extend(paths.iter().map(|path| path.display().to_string()));
        return Ok(says);
    }
}

pub(crate) fn back_up(talk: &mut Talk<'_, '_>, passphrase: Option<&Zeroizing<String>>) -> Said {
    let file = backup(talk.session, None, passphrase)?;
    Ok(vec![say!(talk.words, "backup-done", file = file.display())])
}
