//! The commands of what is open before a round is signed: to the place of a point, and signing.

use crate::{
    domain::{
        at::CaseAt,
        before_signing::{Point, Spot},
        may,
    },
    tui::{
        dialogs::{
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
            form::Form,
        },
        draw::screen::Place,
        shell::{
            command::Command,
            context::Context,
            model::{Aim, Screen},
            notice::Notice,
            step::{Obeys, Step},
            walk::walk,
        },
        sign_off::screen::Signing,
    },
    verbs::{
        load::Load,
        request::{OfRound, Request},
    },
};

impl Obeys for Signing {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        signing(self, command, context)
    }
}

fn signing(room: &mut Signing, command: Command, context: Context<'_>) -> Step {
    let count = room.points().count();
    if let Some(to) = walk(room.selected, count, command, context) {
        room.selected = to;
        return Step::Stay;
    }
    let year = room.list.year;
    match (command, room.selected()) {
        (Command::NextUnanswered, Some(_)) => {
            room.selected = (room.selected + 1) % count;
            Step::Stay
        }
        (Command::Open, Some(point)) => go(year, point),
        (Command::PassOver, point) => pass_over(room, point),
        // Where something is frozen as it is, a letter is not enough.
        (Command::SignOff, _) if !room.list.frozen.is_empty() => {
            Step::Open(Screen::Form(Box::new(Form::sign(&room.list))))
        }
        (Command::SignOff, _) => {
            let ask = Ask::SignOff(Box::new(room.list.clone()));
            Step::Open(Screen::Confirm(Confirm::new(ask, Request::Round(year, OfRound::SignOff))))
        }
        _ => Step::Stay,
    }
}

/// What another has begun to say and not said is passed over, with a reason that the report says.
fn pass_over(room: &Signing, point: Option<&Point>) -> Step {
    let Some(Point::Half { case, question, by, .. }) = point else {
        return Step::Say(Notice::Said("signing-pass-none"));
    };
    if let Err(refusal) = may::reading::pass_over_other(*case, question, by, &room.me) {
        return Step::refuse(refusal);
    }
    let at = CaseAt { year: room.list.year, case: *case }.question(question);
    Step::Open(Screen::Editor(Box::new(Editor::new(Purpose::PassOver { at, reader: by.clone() }))))
}

/// To where a point is seen to.
fn go(year: u16, point: &Point) -> Step {
    let of_case = |case| Load::Case(CaseAt { year, case });
    match point.spot() {
        Spot::Question(case, question) => Step::LoadAt(of_case(case), Aim::Question(question)),
        Spot::Case(case) => Step::LoadAt(of_case(case), Aim::Anywhere),
        Spot::Row(case) => Step::LoadAt(Load::Sample(year), Aim::Case(case)),
        Spot::Supplement => Step::LoadAt(Load::Draw(year), Aim::Draw(Place::Frame)),
        Spot::Note(id) => Step::LoadAt(Load::Notes(year), Aim::Note(id)),
        Spot::Acute(number) => Step::LoadAt(Load::Acutes(year), Aim::Acute(number)),
        Spot::Action(id) => Step::LoadAt(Load::Actions(year), Aim::Action(id)),
        Spot::Text(place) => Step::LoadAt(Load::Texts(year), Aim::Text(place)),
    }
}
