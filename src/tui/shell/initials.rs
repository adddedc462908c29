//! Whoever has not said who acts is asked for initials at the first thing that is to be saved; then the same is done again.

use crate::{
    domain::{code::Code, refusal::Refusal},
    tui::{
        dialogs::form::{Asks, Form},
        shell::{
            effect::{After, Effect},
            message::Message,
            model::{Model, Screen, Unsigned},
            notice::Notice,
        },
    },
};

/// Whether nothing was done because nobody has said who acts. Whoever pauses while writing is not interrupted.
fn lacks(answer: &Message) -> bool {
    let refusal = match answer {
        Message::Written(After::Nothing, _) => None,
        Message::Written(_, Err(refusal)) | Message::Made(Err(refusal)) | Message::Listed(Err(refusal)) => {
            Some(refusal)
        }
        Message::Left(refusal) => refusal.as_ref(),
        _ => None,
    };
    refusal.is_some_and(is_unknown)
}

#[must_use]
pub fn is_unknown(refusal: &Refusal) -> bool {
    refusal.code == Code::InitialsUnknown
}

/// The question lies over the screens.
#[must_use]
pub fn is_asked(model: &Model<'_>) -> bool {
    matches!(model.top(), Some(Screen::Form(form)) if form.asks == Asks::Initials)
}

/// Asks over what is shown, which stays as it is. Gives the answer back where it is not about that, or was asked already.
pub fn ask(model: &mut Model<'_>, again: Effect, refused: Message) -> Option<Message> {
    if !lacks(&refused) || is_asked(model) {
        return Some(refused);
    }
    model.unsigned = Some(Box::new(Unsigned { again, refused }));
    model.notice = None;
    model.screens.push(Screen::Form(Box::new(Form::initials())));
    None
}

/// What waited is done, or it is said what is wrong with what was typed.
pub fn signed(model: &mut Model<'_>, signed: Result<(), Refusal>) -> Option<Effect> {
    if let Err(refusal) = signed {
        model.notice = Some(Notice::Refused(refusal));
        return None;
    }
    model.screens.pop();
    model.unsigned.take().map(|unsigned| unsigned.again)
}

/// Nobody wants to say it: nothing is done, and the screens stand as they did. Gives what they are told, unless the person was
/// about to leave.
pub fn left(model: &mut Model<'_>) -> Option<Message> {
    model.screens.pop();
    let refused = model.unsigned.take()?.refused;
    Some(refused).filter(|refused| !matches!(refused, Message::Left(_)))
}
