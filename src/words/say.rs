//! Looking a message up and filling it in.
//!
//! The `.ftl` files of one language are one bundle; each file belongs to the room that speaks it, and in it the words of a
//! feature stand together, under the name of its folder. What several rooms say stands in `words.ftl`. A key that is missing
//! says its own name: `tests/it/tidy/words.rs` sees to it that nobody ever reads one.

use super::{
    dates::{date_time, day},
    lang::Lang,
};
use crate::domain::{day::Day, moment::Moment, refusal::Refusal};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{borrow::Cow, fmt};

/// The files of one language, one a room, and besides them what is refused and what is wrong with a checklist.
macro_rules! locale {
    ($lang:literal) => {
        locale!($lang: "words", "refusals", "checklists", "report", "tui", "plain", "cli")
    };
    ($lang:literal: $($file:literal),+) => {
        [$(include_str!(concat!("../../locales/", $lang, "/", $file, ".ftl"))),+]
    };
}

fn sources(lang: Lang) -> [&'static str; 7] {
    match lang {
        Lang::Da => locale!("da"),
        Lang::En => locale!("en"),
    }
}

/// All words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Words {
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        for source in sources(lang) {
            // A mistake in a file keeps its good messages; the tidy test refuses the file.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message, filled in. `key.hint` is the attribute `hint` of `key`.
    #[must_use]
    pub fn say(&self, key: &str, facts: &[(&str, &dyn fmt::Display)]) -> String {
        self.find(key, facts).unwrap_or_else(|| key.to_owned())
    }

    /// The message, or `None` where the language has none of that name.
    #[must_use]
    pub fn find(&self, key: &str, facts: &[(&str, &dyn fmt::Display)]) -> Option<String> {
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (fact, value) in facts {
            let text = value.to_string();
            // Plurals are chosen by number, so whole numbers go in as numbers; they print as they were.
            let value = match text.parse::<u32>() {
                Ok(number) if number.to_string() == text => FluentValue::from(number),
                _ => FluentValue::String(Cow::Owned(text)),
            };
            args.set(Cow::Borrowed(*fact), value);
        }
        let mut faults = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned())
    }

    /// What is wrong, in one sentence.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.of_refusal(refusal, "")
    }

    /// What to do about it, in one sentence.
    #[must_use]
    pub fn hint(&self, refusal: &Refusal) -> String {
        self.of_refusal(refusal, ".hint")
    }

    /// Why something cannot be done now, in a few words where there are such.
    #[must_use]
    pub fn short(&self, refusal: &Refusal) -> String {
        let short = self.find(&format!("refusal-{}.short", refusal.code), &[]);
        short.unwrap_or_else(|| self.refusal(refusal))
    }

    fn of_refusal(&self, refusal: &Refusal, attribute: &str) -> String {
        self.told(&format!("refusal-{}{attribute}", refusal.code), &refusal.facts)
    }

    /// The message, filled in with facts as the domain has them.
    #[must_use]
    pub fn told(&self, key: &str, facts: &[(&'static str, String)]) -> String {
        let spoken: Vec<(&str, String)> = facts.iter().map(|(name, value)| (*name, self.spoken(name, value))).collect();
        let facts: Vec<(&str, &dyn fmt::Display)> = spoken.iter().map(|(name, value)| fact(name, value)).collect();
        self.say(key, &facts)
    }

    /// Facts that are codes of ours are said as words, and days as people write them.
    fn spoken(&self, name: &str, value: &str) -> String {
        match name {
            "area" => self.find(&format!("area-{value}.inline"), &[]).unwrap_or_else(|| value.to_owned()),
            "place" => self.find(&format!("paragraph-place-{value}"), &[]).unwrap_or_else(|| value.to_owned()),
            "rule" => self.say(&format!("rule-name-{value}"), &[]),
            "answer" => self
                .find(&format!("value-fulfilled-{value}"), &[])
                .unwrap_or_else(|| self.say(&format!("value-{value}"), &[])),
            "when" | "gone_when" => {
                Moment::try_from(value.to_owned()).map_or_else(|_| value.to_owned(), |at| date_time(at, self.lang))
            }
            "deadline" | "day" | "locked" => {
                value.parse::<Day>().map_or_else(|_| value.to_owned(), |deadline| day(deadline, self.lang))
            }
            "field" | "fault" => self.find(&format!("{name}-{value}"), &[]).unwrap_or_else(|| value.to_owned()),
            _ => value.to_owned(),
        }
    }
}

/// One fact of a message: what [`say!`](crate::say) makes of `name = value`.
pub fn fact<'a>(name: &'a str, value: &'a dyn fmt::Display) -> (&'a str, &'a dyn fmt::Display) {
    (name, value)
}

/// `say!(words, "key")` or `say!(words, "key", count = 3, name = &name)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:expr $(, $fact:ident = $value:expr)* $(,)?) => {
        $words.say($key, &[$($crate::words::say::fact(stringify!($fact), &$value)),*])
    };
}
