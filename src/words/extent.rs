//! Which questions a round can ask, and about how much work each choice is.

use super::say::Words;
use crate::{
    domain::{
        area::Area,
        checklist::Checklist,
        extent::{Extent, MINUTES, hours, questions},
        supplement::LEAST_FIRST,
    },
    intake::checklist::shipped::shipped,
    say,
};

/// "51 spørgsmål i en børnesag og 49 i en voksensag, omkring 34 timer for 10 og 10 sager."
#[must_use]
pub fn work(words: &Words, lists: &[Checklist]) -> String {
    let [children, adults] = Area::ALL.map(|area| questions(lists, area));
    let hours = hours(lists, Area::ALL.map(|area| (area, LEAST_FIRST)));
    say!(
        words,
        "extent-work",
        children = children,
        adults = adults,
        hours = hours,
        cases = LEAST_FIRST,
        minutes = MINUTES
    )
}

/// One sentence for each choice, of the lists that come with the tool.
#[must_use]
pub fn choices(words: &Words) -> Vec<String> {
    let Ok(lists) = shipped() else { return Vec::new() };
    let one = |(digit, (extent, word)): (usize, (Extent, &str))| {
        let name = words.say(&format!("extent-{}", extent.code()), &[]);
        say!(
            words,
            "extent-choice",
            digit = digit,
            word = word,
            name = name,
            work = work(words, &extent.of(lists.clone()))
        )
    };
    (1..).zip(Extent::ALL.into_iter().zip(Extent::words())).map(one).collect()
}
