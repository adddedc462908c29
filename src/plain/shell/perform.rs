//! What a line asked for is done; what is said of it, and where one is then.

use crate::{
    domain::{answer::Shown, at::At, case_file::CaseFile, refusal::Refusal},
    plain::{
        case::{
            answers::{following, onward},
            done::{Changed, of_case, of_question},
        },
        sample::done::of_round,
        shell::{
            load::Sight,
            place::{Here, Place},
            step::{Doing, Then},
            talk::Talk,
        },
    },
    verbs::request::{OfQuestion, Request},
};

/// What is said, and where one is then.
pub(crate) struct Performed {
    pub(crate) says: Vec<String>,
    pub(crate) here: Here,
}

/// `shown` is what was read out of the answer that it is about.
pub(crate) fn perform(
    talk: &mut Talk<'_, '_>,
    place: &Place,
    sight: &Sight,
    Doing { request, news, then }: Doing,
    shown: Option<Shown>,
) -> Result<Performed, Refusal> {
    let words = talk.words;
    let request = as_shown(request, shown);
    let done = &talk.perform(request.clone())?;
    let before = sight.file();
    let (says, here) = match request {
        Request::Round(year, asked) => (of_round(words, year, &asked, done), then_at(then, place, None)),
        Request::Case(at, asked) => {
            let after = &talk.session.case(at.year, at.case)?;
            (of_case(words, at, &asked, Changed { done, before, after }), then_at(then, place, None))
        }
        Request::Question(at, asked) => {
            let after = &talk.session.case(at.year, at.case)?;
            let says = of_question(words, &at, &asked, news, Changed { done, before, after });
            (says, then_at(then, place, Some((&at, after))))
        }
        // Done in a dialogue of several lines, which says so itself.
        Request::OpenRound { .. } | Request::Outcome { .. } | Request::BackUp(_) => {
            (Vec::new(), then_at(then, place, None))
        }
    };
    Ok(Performed { says, here })
}

/// An answer is changed only as it was read out.
fn as_shown(mut request: Request, shown: Option<Shown>) -> Request {
    if let Request::Question(_, OfQuestion::Answer { seen, .. } | OfQuestion::Clear { seen, .. }) = &mut request {
        *seen = shown;
    }
    request
}

/// Where one is, after a change of `place`, or of the answer to a question of it.
fn then_at(then: Then, place: &Place, answered: Option<(&At, &CaseFile)>) -> Here {
    match (then, answered) {
        (Then::At(place), _) => Here::at(place),
        (Then::Ask(asked), _) => Here { asked, place: place.clone() },
        (Then::Onward, Some((at, file))) => Here::at(onward(file, at)),
        (Then::Following, Some((at, file))) => Here::at(following(file, at)),
        (Then::Onward | Then::Following, None) => Here::at(place.clone()),
    }
}
