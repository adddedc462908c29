//! A form asked line by line, by what is declared of its fields. A line that is wrong is asked for again, and those before
//! it stand; a wrong format ends the talk.

use crate::{
    domain::{area::Area, checklist::find, refusal::Refusal},
    plain::shell::{
        menu::same_id,
        sentences::refused,
        talk::{Broken, Talk},
    },
    say,
    verbs::{
        form::{Field, Kind, NO, Wrong, YES},
        form_check::check,
        request::{Form, Request},
    },
    words::{say::fact, terms},
};

/// What is known of a field before it is asked.
pub(crate) enum Known {
    Nothing,
    /// What a blank line stands for; the question names it as the field is named.
    Proposed(String),
    /// A fact that the question tells.
    Told(&'static str, String),
    /// That it stays blank, so that it is not asked.
    Settled,
}

impl Talk<'_, '_> {
    /// What was filled in, as it is asked for. `known` is given what was typed so far.
    pub(crate) fn fill(
        &mut self,
        form: &Form,
        mut known: impl FnMut(&mut Self, Field, &[String]) -> Result<Known, Broken>,
    ) -> Result<Request, Broken> {
        let fields = form.sheet().fields;
        let mut typed = vec![String::new(); fields.len()];
        let (first, rest): (Vec<_>, Vec<_>) = fields.iter().copied().enumerate().partition(|(_, field)| field.first);
        for (at, field) in first.into_iter().chain(rest) {
            let Some(ask) = field.ask else { continue };
            let line = match known(self, field, &typed)? {
                Known::Settled => continue,
                known => self.field(form, field, ask, &known, &typed)?,
            };
            if let Some(place) = typed.get_mut(at) {
                *place = line;
            }
        }
        let usual = |year: &str| say!(self.words, "round-title", year = year);
        form.read(&typed, usual).map_err(|Wrong { refusal, .. }| refusal.into())
    }

    fn field(
        &mut self,
        form: &Form,
        field: Field,
        ask: &str,
        known: &Known,
        typed: &[String],
    ) -> Result<String, Broken> {
        let about = form.about();
        let case = fact("case", &about);
        let ask = match known {
            Known::Nothing | Known::Settled => self.words.say(ask, &[case]),
            Known::Proposed(proposed) => self.words.say(ask, &[case, fact(field.name, proposed)]),
            Known::Told(name, told) => self.words.say(ask, &[case, fact(name, told)]),
        };
        match field.kind {
            Kind::YesNo => Ok(if self.yes(ask)? { YES } else { NO }.into()),
            Kind::Areas => self.areas(form, ask, typed),
            _ => self.typed(form, field, ask, known),
        }
    }

    fn typed(&mut self, form: &Form, field: Field, ask: String, known: &Known) -> Result<String, Broken> {
        let ask = [ask];
        loop {
            let line = match (self.line(&ask)?, known) {
                (line, Known::Proposed(proposed)) if line.is_empty() => proposed.clone(),
                (line, _) if line.is_empty() && field.is_needed() => continue,
                (line, _) => line,
            };
            let ends = field.kind == Kind::Formats;
            let refusal = match self.meant(form, field, line) {
                Ok(line) => match check(self.session, form.year(), field, &line, self.words) {
                    Ok(()) => return Ok(line),
                    Err(refusal) if ends => return Err(refusal.into()),
                    Err(refusal) => refusal,
                },
                Err(refusal) => refusal,
            };
            self.console.say(&refused(self.words, &refusal))?;
        }
    }

    /// As the form reads it: a dialogue takes more for the number of a question than the form does.
    fn meant(&self, form: &Form, field: Field, line: String) -> Result<String, Refusal> {
        match (field.kind, form.year()) {
            (Kind::Question, Some(year)) => {
                let lists = self.session.store.checklists(year)?;
                let mut ids = lists.iter().flat_map(|list| &list.questions).map(|question| &question.id);
                let id = ids.find(|id| same_id(id, &line.to_lowercase())).cloned();
                Ok(id.unwrap_or(line))
            }
            _ => Ok(line),
        }
    }

    /// One of the areas that the question of the form is asked in, or all; asked only where there are several.
    fn areas(&mut self, form: &Form, ask: String, typed: &[String]) -> Result<String, Broken> {
        let lists = form.year().map(|year| self.session.store.checklists(year)).transpose()?.unwrap_or_default();
        let id = form.sheet().place(Kind::Question).and_then(|at| typed.get(at));
        let areas = id.and_then(|id| find(&lists, id)).map_or(&[][..], |question| &question.areas);
        if areas.len() < 2 {
            return Ok(String::new());
        }
        let mut choices: Vec<String> = areas.iter().map(|area| terms::area(self.words, *area)).collect();
        choices.push(self.words.say("actions-plain-areas-both", &[]));
        let at = self.choice(ask, &choices)?;
        Ok(areas.get(at).copied().map_or("", Area::code).into())
    }
}
