//! The forms, field by field, in the order in which the dialogue asks. A field is asked for until what is typed can stand
//! in it. What stands in it is read out, a blank line keeps it, and a word takes it out.

use crate::{
    domain::{area::Area, checklist::find, refusal::Refusal},
    plain::shell::{
        menu::same_id,
        question::{Question, Reply, Typed},
        talk::{Broken, Talk},
    },
    say,
    verbs::{
        form::{Field, Kind, NO, Wrong, YES},
        form_check::check,
        forms::Form,
        request::Request,
    },
    words::{say::fact, terms},
};

/// What is known of a field before it is asked.
pub(crate) enum Known {
    Nothing,
    /// What a blank line stands for; the question names it as the field is named.
    Proposed(String),
    /// What stands in it, which may be nothing.
    Stands(String),
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
            Known::Nothing | Known::Settled | Known::Stands(_) => self.words.say(ask, &[case]),
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
        let words = self.words;
        let typed = match field.kind {
            Kind::Deadline => Typed::Day,
            Kind::Time => Typed::Time,
            Kind::Year => Typed::Number,
            Kind::Folder => Typed::Path,
            _ => Typed::Line,
        };
        let question = match known {
            Known::Stands(now) => Question::standing(words, &ask, now, typed),
            _ if field.is_needed() => Question::line(words, vec![ask], typed),
            _ => Question::or_blank(words, vec![ask], typed),
        };
        loop {
            let line = match (self.answer(&question)?, known) {
                (Reply::Kept, Known::Proposed(kept) | Known::Stands(kept)) => kept.clone(),
                (Reply::Text(line), _) => line.trim().to_owned(),
                _ => String::new(),
            };
            let read = self.meant(form, field, line);
            let checked = read.and_then(|line| check(self.session, form.year(), field, &line, words).map(|()| line));
            match checked {
                Ok(line) => return Ok(line),
                Err(refusal) => self.wrong(&refusal)?,
            }
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
