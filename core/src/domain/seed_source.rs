//! Where the seed will come from, fixed at the lock (sampling specification, section 11): whoever may choose the seed
//! once the list is locked chooses the sample.

use super::{
    code::Code,
    code_enum::code_enum,
    day::Day,
    guards::check::{check_cpr, check_text},
    hash::Hasher,
    refusal::Refusal,
    seed::{self, Grade, named_twice, twice},
};
use serde::{Deserialize, Serialize};

/// The longest name of a person or of a public draw, in characters.
const NAME_CHARS_MAX: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    #[serde(rename = "bidrag")]
    Words,
    #[serde(rename = "offentligt")]
    Public,
    #[serde(rename = "terninger")]
    Dice,
    #[serde(rename = "program")]
    Program,
}

code_enum!(Kind, "seed-from", { Words = "bidrag", Public = "offentligt", Dice = "terninger", Program = "program" });

/// The source that a lock names. A lock that names none is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Named", into = "Named")]
pub enum Source {
    /// Somebody outside gives words, once the list is locked; a share of the house goes before them.
    Words { by: String },
    /// A public draw on a day after the lock.
    Public { which: String, on: Day },
    /// Dice or lots before at least two named persons.
    Dice { before: Vec<String> },
    /// The tool makes it at the draw.
    Program,
}

/// A source as it is written: what it is, and the text that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub kind: Kind,
    pub text: String,
}

impl Source {
    /// The source as somebody types it, or why it is none.
    pub fn typed(kind: Kind, text: &str) -> Result<Self, Refusal> {
        match kind {
            Kind::Words | Kind::Dice => check_text("seed-source", text)?,
            Kind::Public | Kind::Program => check_cpr("seed-source", text)?,
        }
        Self::read(kind, text)
    }

    /// Reads the text of a source. What it may say of a person is not looked at: that was done before it was stored.
    pub fn read(kind: Kind, text: &str) -> Result<Self, Refusal> {
        match kind {
            Kind::Words => Ok(Self::Words { by: name(text, Code::SeedSourceName)? }),
            Kind::Public => {
                let whole = name(text, Code::SeedSourceDay)?;
                let parts = whole.rsplit_once(' ').and_then(|(which, on)| Some((which, on.parse().ok()?)));
                let (which, on) = parts.ok_or_else(|| Refusal::new(Code::SeedSourceDay))?;
                Ok(Self::Public { which: which.into(), on })
            }
            Kind::Dice => {
                let names = text.split(',').map(|one| name(one, Code::SeedSourcePeople));
                let before = names.collect::<Result<Vec<_>, _>>()?;
                if let Some(name) = twice(&before) {
                    return Err(named_twice(name));
                }
                if before.len() < 2 { Err(Refusal::new(Code::SeedSourcePeople)) } else { Ok(Self::Dice { before }) }
            }
            Kind::Program if text.trim().is_empty() => Ok(Self::Program),
            Kind::Program => Err(Refusal::new(Code::SeedSourceProgram)),
        }
    }

    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Words { .. } => Kind::Words,
            Self::Public { .. } => Kind::Public,
            Self::Dice { .. } => Kind::Dice,
            Self::Program => Kind::Program,
        }
    }

    /// As it is written; empty where the kind says it all.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Words { by } => by.clone(),
            Self::Public { which, on } => format!("{which} {on}"),
            Self::Dice { before } => before.join(", "),
            Self::Program => String::new(),
        }
    }

    /// That something else was named than this.
    #[must_use]
    pub fn other(&self) -> Refusal {
        Refusal::new(Code::SeedSourceOther).with("kind", self.kind().code()).with("text", self.text())
    }

    /// The grade of every seed from here. Words from outside would be A against a cosigned mark of the lock. As long as
    /// nobody has cosigned one, only the operator says that the words came after the lock and from whom: C, as any seed
    /// for which the operator must be trusted.
    #[must_use]
    pub fn grade(&self) -> Grade {
        match self {
            Self::Public { .. } => Grade::A,
            Self::Dice { .. } => Grade::B,
            Self::Words { .. } | Self::Program => Grade::C,
        }
    }
}

/// A name in its one form; `missing` is what to say where there is none.
fn name(typed: &str, missing: Code) -> Result<String, Refusal> {
    if typed.trim().is_empty() {
        return Err(Refusal::new(missing));
    }
    seed::name(typed, NAME_CHARS_MAX, "seed-source")
}

impl TryFrom<Named> for Source {
    type Error = Refusal;

    /// Nothing but what [`Source::text`] writes.
    fn try_from(named: Named) -> Result<Self, Refusal> {
        let source = Self::read(named.kind, &named.text)?;
        if source.text() == named.text { Ok(source) } else { Err(source.other()) }
    }
}

impl From<Source> for Named {
    fn from(source: Source) -> Self {
        Self { kind: source.kind(), text: source.text() }
    }
}

/// What the house gives to a seed of words: made at the lock and registered by its hash, so that it is chosen before the
/// words and cannot be changed after them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// 32 random hex digits. Nobody outside sees it before the draw.
    pub share: String,
    pub sha256: String,
}

impl House {
    #[must_use]
    pub fn new(share: String) -> Self {
        Self { sha256: registered(&share), share }
    }
}

/// The hash by which a share is registered.
#[must_use]
pub fn registered(share: &str) -> String {
    Hasher::of(&["tilsyn-bidrag v2", share]).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: Kind, text: &str) -> Result<String, Code> {
        Source::typed(kind, text).map(|source| source.text()).map_err(|refusal| refusal.code)
    }

    #[test]
    fn a_source_is_read_as_people_write_it() {
        for (kind, typed, expected) in [
            (Kind::Words, "  BDO,\u{a0} revisor ", Ok("BDO, revisor")),
            (Kind::Words, " ", Err(Code::SeedSourceName)),
            (Kind::Words, "A\u{2013}B", Err(Code::SeedSourceCharacter)),
            (Kind::Words, "mor@eksempel.dk", Err(Code::EmailInText)),
            (Kind::Public, "Lotto 16-01-2027", Ok("Lotto 2027-01-16")),
            (Kind::Public, "Lotto lørdag", Err(Code::SeedSourceDay)),
            (Kind::Public, "2027-01-16", Err(Code::SeedSourceDay)),
            (Kind::Dice, "Anna Holm,Bo  Lund", Ok("Anna Holm, Bo Lund")),
            (Kind::Dice, "Anna Holm", Err(Code::SeedSourcePeople)),
            (Kind::Dice, "Anna Holm,", Err(Code::SeedSourcePeople)),
            (Kind::Dice, "Åse, ÅSE", Err(Code::WitnessTwice)),
            (Kind::Program, "", Ok("")),
            (Kind::Program, "computeren", Err(Code::SeedSourceProgram)),
        ] {
            assert_eq!(read(kind, typed).as_deref(), expected.as_ref().map(|text| *text), "{typed}");
        }
    }

    #[test]
    fn a_written_source_has_one_form() {
        let read = |text: &str| {
            serde_json::from_str::<Source>(&format!("{{\"kind\":\"terninger\",\"text\":\"{text}\"}}")).is_ok()
        };
        assert!(read("Anna, Bo"));
        assert!(!read("Anna,Bo") && !read("Anna, Anna") && !read(" Anna, Bo"));
    }

    /// By hand: `printf 'tilsyn-bidrag v2\n00112233445566778899aabbccddeeff\n' | sha256sum`.
    #[test]
    fn a_share_is_registered_by_its_hash() {
        let house = House::new("00112233445566778899aabbccddeeff".into());
        assert_eq!(house.sha256, "26fb7604646b9de2f4c1fd757088c0915844361f0f1f6a7ef83fc4c89b94562a");
    }
}
