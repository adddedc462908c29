//! Which questions a round asks: the core alone, with what the strategy asks besides, or all; and how much work that is.

use super::{area::Area, checklist::Checklist, code::Code, code_enum::code_enum, refusal::Refusal};

/// The core makes the headline figures, whichever is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Extent {
    Core,
    #[default]
    Strategy,
    All,
}

code_enum!(Extent, "questions", { Core = "core", Strategy = "strategy", All = "all" });

/// The principle of the lists that hold the case against the acts and not against the strategy.
const LAW: &str = "Lov";

/// So long a question takes on average, the reading of the case included. An estimate of ours, in no source.
pub const MINUTES: u32 = 2;

impl Extent {
    /// As people type it, in either language or by its number; blank is the usual one.
    pub fn typed(typed: &str) -> Result<Self, Refusal> {
        match typed.trim().to_lowercase().as_str() {
            "1" | "kerne" => Ok(Self::Core),
            "" | "2" | "strategi" => Ok(Self::Strategy),
            "3" | "alle" => Ok(Self::All),
            code => code.parse().map_err(|_| Refusal::new(Code::ExtentUnknown).with("typed", typed.trim())),
        }
    }

    /// The word that is typed for it, in the order of its digits.
    #[must_use]
    pub fn words() -> Vec<&'static str> {
        vec!["kerne", "strategi", "alle"]
    }

    /// What is left of the lists; a list of which nothing is left goes.
    #[must_use]
    pub fn of(self, mut lists: Vec<Checklist>) -> Vec<Checklist> {
        for list in &mut lists {
            let of_law = list.principle == LAW;
            list.questions.retain(|question| match self {
                Self::Core => question.core,
                Self::Strategy => question.core || !of_law,
                Self::All => true,
            });
        }
        lists.retain(|list| !list.questions.is_empty());
        lists
    }
}

/// The questions that a case of an area is asked.
#[must_use]
pub fn questions(lists: &[Checklist], area: Area) -> u32 {
    u32::try_from(lists.iter().flat_map(|list| list.questions_for(area)).count()).unwrap_or(u32::MAX)
}

/// About how many whole hours so many questions take in so many cases of each area.
#[must_use]
pub fn hours(lists: &[Checklist], cases: impl IntoIterator<Item = (Area, u32)>) -> u32 {
    let minutes = cases.into_iter().map(|(area, cases)| questions(lists, area).saturating_mul(cases));
    minutes.fold(0, u32::saturating_add).saturating_mul(MINUTES).div_ceil(60)
}

#[cfg(test)]
mod tests {
    use super::{Extent, hours, questions};
    use crate::{domain::area::Area, intake::checklist::shipped::shipped};

    #[test]
    fn a_round_asks_the_core_or_more_and_says_how_much_that_is() {
        let told = Extent::ALL.map(|extent| {
            let lists = extent.of(shipped().expect("the shipped lists"));
            assert!(lists.iter().all(|list| (list.id == "LM") <= (extent == Extent::All)));
            (Area::ALL.map(|area| questions(&lists, area)), hours(&lists, Area::ALL.map(|area| (area, 10))))
        });
        assert_eq!(told, [([32, 31], 21), ([51, 49], 34), ([57, 54], 37)]);
    }

    #[test]
    fn it_is_chosen_by_a_word_or_a_number_and_blank_is_the_usual_one() {
        for (typed, extent) in
            [("core", Extent::Core), (" Kerne", Extent::Core), ("", Extent::Strategy), ("3", Extent::All)]
        {
            assert_eq!(Extent::typed(typed).ok(), Some(extent), "{typed}");
        }
        assert_eq!(
            Extent::words().iter().map(|word| Extent::typed(word).ok()).collect::<Vec<_>>(),
            Extent::ALL.map(Some)
        );
        assert!(Extent::typed("mange").is_err());
    }
}
