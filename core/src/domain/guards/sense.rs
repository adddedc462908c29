//! Whether ten digits that begin as a date are a person, or what else they are.

use super::{
    candidate::{Candidate, Form},
    doubt::Doubt,
    numbers::is_dash,
    words::{self, says},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    Person(Option<Doubt>),
    Else,
}

use Sense::{Else, Person};

pub(super) fn of(candidate: &Candidate<'_, '_>) -> Sense {
    let said = says(candidate.before(), words::is_cpr);
    if !candidate.is_date() || !stands_free(candidate, said) {
        return Else;
    }
    if said {
        return Person(None);
    }
    match candidate.form {
        Form::Whole => whole(candidate),
        Form::Joined => joined(candidate),
        Form::Dated => dated(candidate),
        Form::Odd => odd(candidate),
    }
}

/// Where letters were taken for digits, only the plainest form is believed.
pub(super) fn of_misread(candidate: &Candidate<'_, '_>) -> Sense {
    let plain = candidate.form == Form::Joined && candidate.ends_whole() && candidate.year.is_none();
    if plain && matches!(candidate.middle(), "-" | " ") { of(candidate) } else { Else }
}

/// In a case number there are no words around, and a wrong refusal costs a whole list: only what is written as a CPR
/// number is. `27.12.12-1234` is a subject number of the KLE with a running number, `271212-1234` is a person.
pub(super) fn of_case_number(candidate: &Candidate<'_, '_>) -> bool {
    let written = match candidate.form {
        Form::Whole => true,
        Form::Joined => candidate.ends_whole() || ends_in_pairs(candidate),
        Form::Dated => candidate.ends_whole() && candidate.year.is_some(),
        Form::Odd => false,
    };
    let running = candidate.year.is_some() && candidate.is_hardly_born() || is_of_year(candidate);
    written && !running && candidate.is_date() && stands_free(candidate, false)
}

/// `310280-12 34`.
fn ends_in_pairs(candidate: &Candidate<'_, '_>) -> bool {
    let last = candidate.first + candidate.rows - 1;
    candidate.rows == 3
        && candidate.middle() == "-"
        && candidate.numbers.digits(last).len() == 2
        && candidate.numbers.gap_before(last) == " "
}

/// `101234/2026`: a running number and its year.
fn is_of_year(candidate: &Candidate<'_, '_>) -> bool {
    candidate.form == Form::Joined && candidate.middle() == "/" && (2000..=2040).contains(&candidate.serial())
}

/// Nothing hangs on at either side that makes another number of it.
fn stands_free(candidate: &Candidate<'_, '_>, said: bool) -> bool {
    let (before, after) = (candidate.before(), candidate.after());
    let glued = &before[before.trim_end_matches(char::is_alphanumeric).len()..];
    let hanging = &after[..after.len() - after.trim_start_matches(char::is_alphanumeric).len()];
    let letters = |word: &str| word.chars().all(char::is_alphabetic);
    // One letter and ten digits is how papers are numbered.
    let is_word = |word: &str| letters(word) && (word.chars().count() > 1 || candidate.has_check_digit());
    let left = glued.is_empty()
        || said
        || match candidate.form {
            Form::Whole => is_word(glued),
            Form::Joined => letters(glued),
            Form::Dated | Form::Odd => false,
        };
    let right = hanging.is_empty()
        || match candidate.form {
            Form::Whole => is_word(hanging) && glued.is_empty() && !words::is_unit(hanging),
            Form::Joined => candidate.middle() == "-" || !words::is_unit(hanging),
            Form::Dated => candidate.middle() == "-" && letters(hanging) && !words::is_unit(hanging),
            Form::Odd => false,
        };
    left && right && !is_longer(candidate)
}

/// The same sign and more digits go on before or behind: a list, a version, an address of a computer.
fn is_longer(candidate: &Candidate<'_, '_>) -> bool {
    let Some(gap) = candidate.inner().next() else { return false };
    let numbers = candidate.numbers;
    let before = candidate.form != Form::Joined && numbers.follows(candidate.first, gap);
    let behind = !candidate.ends_whole() && numbers.follows(candidate.first + candidate.rows, gap);
    let blank = candidate.form == Form::Dated && gap == " ";
    before && !blank || behind
}

/// Ten digits alone may be the number of a paper as well: behind `dok.` they are. The check digit is not asked, since it
/// fits in one of eleven numbers of papers, and whoever has such a paper could not write its number at all.
fn whole(candidate: &Candidate<'_, '_>) -> Sense {
    let timed = candidate.year.is_some() && candidate.is_hardly_born() && candidate.is_time();
    if timed || says(candidate.before(), words::is_paper) {
        return Else;
    }
    Person(Some(Doubt::Paper))
}

fn joined(candidate: &Candidate<'_, '_>) -> Sense {
    let middle = candidate.middle();
    let dash = is_dash(middle);
    let hardly = candidate.is_hardly_born();
    if !candidate.ends_whole() {
        let parts = candidate.inner().all(|gap| matches!(gap, " " | "-" | "\n") || gap == "." && !candidate.is_time());
        let timed = candidate.is_time() && hardly && !dash;
        return if parts && !timed { Person(None) } else { Else };
    }
    if middle == "-" {
        return Person(None);
    }
    let counted = words::is_unit(words::next(candidate.after()));
    let timed = candidate.is_time() && (candidate.year.is_some() || says(candidate.before(), words::is_day));
    if is_of_year(candidate) || !dash && (hardly && timed || candidate.is_recent() && counted) {
        return Else;
    }
    Person(None)
}

fn dated(candidate: &Candidate<'_, '_>) -> Sense {
    let (before, after, middle) = (candidate.before(), candidate.after(), candidate.middle());
    let dash = is_dash(middle);
    let (hardly, recent) = (candidate.is_hardly_born(), candidate.is_recent());
    let dotted = candidate.inner().take(2).all(|gap| gap == ".") && candidate.year.is_none();
    if dotted && (says(before, words::is_subject) || middle == "-" && goes_on(after)) {
        return Else;
    }
    if !candidate.inner().all(parts_a_date) {
        return Else;
    }
    if !candidate.ends_whole() {
        let timed = candidate.is_time() && hardly;
        let even = candidate.even() && !ascends(candidate);
        let parted = middle == "-" && candidate.inner().skip(2).all(|gap| gap == " ");
        return if !timed && (even || parted) { Person(None) } else { Else };
    }
    let day = says(before, words::is_day);
    let counted = words::is_unit(words::next(after));
    let period = says(before, words::is_period) || recent || candidate.year.is_some_and(|year| year >= 2000);
    let until = candidate.is_later_year() && period;
    let elsewhere = recent && middle.contains([',', '\n', ';', ':', '(', '[']);
    let else_loose = !dash && (hardly || counted || elsewhere || day && recent);
    let loose = day || middle != "-" || before_is_short(candidate);
    let else_dash = dash && hardly && (counted || loose && candidate.is_time());
    if until || else_loose || else_dash {
        return Else;
    }
    Person(if dash { dotted.then_some(Doubt::Subject) } else { candidate.is_time().then_some(Doubt::Time) })
}

/// `1.2.26`: a date as it is written in a sentence.
fn before_is_short(candidate: &Candidate<'_, '_>) -> bool {
    (0..2).any(|at| candidate.numbers.digits(candidate.first + at).len() == 1)
}

/// `-25`, `-2025`, `-G01`: a number of the KLE goes on so.
fn goes_on(after: &str) -> bool {
    let Some(rest) = after.strip_prefix('-') else { return false };
    let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
    let digits = word.trim_start_matches(char::is_alphabetic);
    word.len() - digits.len() <= 1
        && (1..=4).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn parts_a_date(gap: &str) -> bool {
    let sign = gap.trim_matches([' ', '\n']);
    gap.len() <= 3 && (sign.is_empty() || matches!(sign, "-" | "." | "/" | "\\" | "," | "_" | ":" | "|" | "*" | "+"))
}

/// 05 11 22 31 40: a list of numbers that grow.
fn ascends(candidate: &Candidate<'_, '_>) -> bool {
    let pairs: Vec<u32> =
        candidate.digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum * 10 + digit)).collect();
    pairs.is_sorted_by(|a, b| a < b)
}

fn odd(candidate: &Candidate<'_, '_>) -> Sense {
    let first = candidate.numbers.digits(candidate.first);
    let year = first.len() == 4 && (first.starts_with("19") || first.starts_with("20"));
    let dice = first.len() == 1 && candidate.digits.iter().all(|digit| (1..=6).contains(digit));
    if year || dice && !candidate.has_check_digit() || says(candidate.before(), words::is_paper) {
        return Else;
    }
    let wrapped = is_dash(candidate.middle()) && candidate.inner().all(|gap| gap == " " || gap == "\n");
    let gap = candidate.numbers.gap_before(candidate.first + 1);
    let even = candidate.year.is_none() && candidate.even() && matches!(gap, " " | "-" | "." | "_" | "/");
    if wrapped || even { Person(None) } else { Else }
}
