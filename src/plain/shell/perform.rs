//! What a line asked for is done; what is said of it, and where one is then.

use crate::{
    domain::{at::At, case_file::CaseFile},
    plain::{
        case::{
            answers::onward,
            done::{Changed, of_case, of_question},
        },
        review::room::onward as unread,
        sample::done::of_round,
        shell::{
            asked::Asked,
            command::Command,
            load::Sight,
            place::Here,
            step::{Dialogue, Doing, Subject, Then},
            talk::{Broken, Talk},
        },
    },
    verbs::request::Request,
};

/// What is said, where one is then, and what is asked there first.
pub(crate) struct Performed {
    pub(crate) says: Vec<String>,
    pub(crate) here: Here,
    pub(crate) dialogue: Option<Dialogue>,
}

pub(crate) fn perform(
    talk: &mut Talk<'_, '_>,
    here: &Here,
    sight: &Sight,
    Doing { request, news, then }: Doing,
) -> Result<Performed, Broken> {
    let words = talk.words;
    let done = &talk.perform(request.clone())?;
    let before = sight.file();
    Ok(match request {
        Request::Round(year, asked) => {
            Performed { says: of_round(words, year, &asked, done), ..then_at(then, here, None) }
        }
        Request::Case(at, asked) => {
            let after = &talk.session.case(at.year, at.case)?;
            Performed { says: of_case(words, at, &asked, Changed { done, before, after }), ..then_at(then, here, None) }
        }
        Request::Question(at, asked) => {
            let after = &talk.session.case(at.year, at.case)?;
            let says = of_question(words, &at, &asked, news, Changed { done, before, after });
            Performed { says, ..then_at(then, here, Some((&at, after, talk.session.by.as_str()))) }
        }
        // Done in a dialogue of several lines, which says so itself.
        // The last three but one are the command line's alone.
        Request::OpenRound { .. }
        | Request::Outcome { .. }
        | Request::OutcomeOver { .. }
        | Request::BackUp(_)
        | Request::EraseTexts(_)
        | Request::ChangeWords => then_at(then, here, None),
    })
}

/// Where one is, after a change of a place, or of the answer to a question of it by somebody.
fn then_at(then: Then, before: &Here, answered: Option<(&At, &CaseFile, &str)>) -> Performed {
    let place = &before.place;
    let mut dialogue = None;
    let here = match (then, answered) {
        (Then::At(place), _) => Here::at(place),
        (Then::Ask(asked), _) if asked != Asked::Room => Here { asked, ..before.clone() },
        (Then::Onward, Some((at, file, _))) => Here::at(onward(file, at)),
        (Then::Unread, Some((at, file, by))) => Here::at(unread(file, by, at)),
        (Then::Refer, Some((at, file, _))) => {
            let (about, then) = (Subject::Question(at.clone()), Some(onward(file, at)));
            dialogue = Some(Dialogue { word: Command::Reference, about, then });
            Here::at(place.clone())
        }
        (Then::Again | Then::Ask(_), _) | (Then::Onward | Then::Unread | Then::Refer, None) => Here::at(place.clone()),
    };
    Performed { says: Vec::new(), here, dialogue }
}
