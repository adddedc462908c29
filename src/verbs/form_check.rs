//! What a field alone can be refused for, before the whole is asked for. The rules are the verbs' own; the verb asks them
//! once more.

use crate::{
    domain::{
        checklist::find,
        day::Day,
        extent::Extent,
        facts::{Facts, unread},
        guards::check::check_text,
        may,
        refusal::Refusal,
    },
    verbs::{
        form::{Field, Kind},
        forms::fact_place,
        report::{documents::typed_formats, feedback::sheets},
        request::Whom,
        session::Session,
    },
    words::say::Words,
};

/// `year` is that of the round that the form is about, or of none.
pub fn check(session: &Session, year: Option<u16>, field: Field, typed: &str, words: &Words) -> Result<(), Refusal> {
    let today = || Day::from(session.today());
    match (field.kind, year) {
        (Kind::Needed, _) => check_text(field.name, typed),
        (Kind::Year, _) => may::round::in_range(typed.parse().ok(), typed).map(drop),
        (Kind::Question, Some(year)) => {
            may::question::known(find(&session.store.checklists(year)?, typed), typed).map(drop)
        }
        (Kind::Deadline, _) => may::follow_up::deadline(Day::typed(typed)?, today()),
        (Kind::Formats, _) => typed_formats(typed).map(drop),
        (Kind::Whom, Some(year)) => sheets(&session.store, year, today(), &Whom::typed(typed), words).map(drop),
        (Kind::Fact, _) => {
            let mut four = [""; 4];
            if let Some(place) = fact_place(field).and_then(|at| four.get_mut(at)) {
                *place = typed;
            }
            Facts::read(four).map(drop).map_err(unread)
        }
        (Kind::Extent, _) => Extent::typed(typed).map(drop),
        // What anybody may write, or what is judged with the rest of the form.
        (Kind::Question | Kind::Whom, None)
        | (Kind::Line | Kind::Area | Kind::Areas | Kind::Time | Kind::YesNo | Kind::Folder, _) => Ok(()),
    }
}
