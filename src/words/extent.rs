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

/// "51 spørgsmål i en børnesag og 49 i en voksensag, omkring 34 timer", and what the hours are counted by.
#[must_use]
pub fn work(words: &Words, lists: &[Checklist]) -> String {
    let ([children, adults], hours) = counted(lists);
    let estimate = estimate(words);
    say!(words, "extent-work", children = children, adults = adults, hours = hours, estimate = estimate)
}

/// One sentence for each choice, of the lists that come with the tool, and what the hours are counted by.
#[must_use]
pub fn choices(words: &Words) -> Vec<String> {
    let Ok(lists) = shipped() else { return Vec::new() };
    let one = |(digit, (extent, word)): (usize, (Extent, &str))| {
        let ([children, adults], hours) = counted(&extent.of(lists.clone()));
        say!(
            words,
            "extent-choice",
            digit = digit,
            word = word,
            name = words.say(&format!("extent-{}", extent.code()), &[]),
            children = children,
            adults = adults,
            hours = hours
        )
    };
    (1..).zip(Extent::ALL.into_iter().zip(Extent::words())).map(one).chain([estimate(words)]).collect()
}

fn counted(lists: &[Checklist]) -> ([u32; 2], u32) {
    (Area::ALL.map(|area| questions(lists, area)), hours(lists, Area::ALL.map(|area| (area, LEAST_FIRST))))
}

fn estimate(words: &Words) -> String {
    say!(words, "extent-estimate", cases = LEAST_FIRST, minutes = MINUTES)
}
