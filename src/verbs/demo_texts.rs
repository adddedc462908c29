//! What people write in the example: actions, own paragraphs, the consultant's words, an acute concern.

use crate::{
    domain::{area::Area, follow_up::Outcome, paragraph::Place, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::{
        acute::{handled, raise},
        follow_up::{decide, report_outcome},
        paragraph::write,
        request::NewAction,
    },
    words::dates,
};
use chrono::{Days, NaiveDate};

/// Before the signature of last year: what was decided, and who said what.
pub(super) fn last_year(change: &mut Change<'_>, year: u16) -> Result<(), Refusal> {
    let notice = "Brevskabelonen om ny sagsbehandler får faste felter til navn, telefon og dato.";
    let check = "Stikprøven til næste år viser navn og telefon i brevene.";
    action(change, year, "SS-03", None, (notice, "Fagkoordinatoren, Familieafdelingen", check), 60)?;
    let goals = "Mål skrives med borgerens egne ord, og teamet læser to sager for hinanden hver måned.";
    let check = "Ønskerne kan genfindes i målene i næste års sager.";
    action(change, year, "BI-01", Some(Area::Adults), (goals, "Teamlederen, Voksenhandicap", check), 120)?;
    let consultant = "Sagerne er læst uden adgang til navne. Notaterne er blevet bedre siden første gennemgang, men det er \
                      stadig svært at se, hvem der fik besked hvornår.\n\nJeg anbefaler, at aftaler altid skrives med dato.";
    write(change, year, Place::Consultant, "", consultant)?;
    write(change, year, Place::Management, "", "Vi følger anbefalingen. Datoen bliver et fast felt i notatet.")
}

/// What came of it so far, what is new, and what could not wait.
pub(super) fn this_year(change: &mut Change<'_>, year: u16) -> Result<(), Refusal> {
    let actions = change.actions()?;
    let mut ids = actions.iter().map(|action| action.decided.id);
    if let Some(id) = ids.next() {
        report_outcome(change, id, Outcome::Done, "Skabelonen er i brug i alle fire afdelinger.")?;
    }
    if let Some(id) = ids.next() {
        report_outcome(change, id, Outcome::Partly, "Sidemandslæsning er begyndt i det ene af to teams.")?;
    }
    let reasons = "To standardafsnit om begrundelse tages ud af skabelonen, så de faktiske oplysninger skal skrives.";
    let check = "Begrundelserne i næste års sager nævner de faktiske oplysninger.";
    action(change, year, "SB-02", Some(Area::Children), (reasons, "Afdelingslederen, Familieafdelingen", check), 90)?;
    let words = "Vi har brugt året på at få notaterne skrevet samme dag. Det kan vi genkende i tallene, men vi ved også, at ti \
                 sager ikke siger alt.";
    write(change, year, Place::Children, "Afdelingslederen, Familieafdelingen", words)?;
    let case = CaseId { area: Area::Children, number: 6 };
    let what = "En aftale om støtte i hjemmet udløb uden opfølgning, og der er tegn på, at familien står alene.";
    let number = raise(change, year, case, what, "Vagthavende i Familieafdelingen", None)?;
    handled(change, year, number, "Støtten er forlænget, og familien er ringet op samme dag.")
}

/// `said` is what is done, by which role, and how one sees that it worked; `days` is the time there is for it.
fn action(
    change: &mut Change<'_>,
    year: u16,
    question: &str,
    area: Option<Area>,
    (text, owner, check): (&str, &str, &str),
    days: u64,
) -> Result<(), Refusal> {
    let today = dates::day_of(change.actor_at().at);
    let deadline = today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
    let wanted = NewAction {
        question: question.into(),
        area,
        text: text.into(),
        owner: owner.into(),
        deadline: deadline.into(),
        check: check.into(),
        acute: false,
    };
    decide(change, year, &wanted).map(|_| ())
}
