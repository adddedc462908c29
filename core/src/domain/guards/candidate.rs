//! Ten digits that begin as a date does, in the parts they are written in: what might be a CPR number.

use super::numbers::{Numbers, is_dash};

/// The parts of a date and of the four digits behind it, as far as the parts show them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `3102801234`, `310219801234`.
    Whole,
    /// `310280-1234`, `31021980 1234`: the date written together.
    Joined,
    /// `31.02.80-1234`: day, month and year.
    Dated,
    /// `3102 80 1234`, `30 0275-4321`, `3 1 0 2 8 0 …`: in parts of another kind.
    Odd,
}

#[derive(Debug)]
pub(super) struct Candidate<'n, 't> {
    pub(super) numbers: &'n Numbers<'t>,
    pub(super) form: Form,
    /// The rows of digits: from, and how many of them; `date` of them are the date.
    pub(super) first: usize,
    pub(super) rows: usize,
    pub(super) date: usize,
    /// Day, month, year of the century, and four more.
    pub(super) digits: [u32; 10],
    /// The year, where it is written out.
    pub(super) year: Option<u32>,
}

/// The parts that a number is cut into by people who do not think of it as a date.
const ODD: [&[usize]; 3] = [&[4, 6], &[2, 2, 6], &[4, 4, 2]];

/// The digits of a number with the year written out.
const LONG: usize = 12;
const SHORT: usize = 10;

/// Digits in the rows that they are written in.
struct Written {
    digits: [u32; LONG],
    count: usize,
    lengths: [usize; LONG],
    rows: usize,
}

impl Written {
    fn add(&mut self, row: &str) -> Option<()> {
        for byte in row.bytes() {
            *self.digits.get_mut(self.count)? = u32::from(byte.wrapping_sub(b'0'));
            self.count += 1;
        }
        *self.lengths.get_mut(self.rows)? = row.len();
        self.rows += 1;
        Some(())
    }

    /// With the year behind the day and the month.
    fn turned(&self) -> Self {
        let order = [6, 7, 4, 5, 0, 1, 2, 3, 8, 9, 10, 11];
        Self { digits: order.map(|from| self.digits[from]), ..*self }
    }

    /// With the noughts before a day and a month of `day` and `month` digits.
    fn padded(&self, day: usize, month: usize) -> Self {
        let mut padded = Self { digits: [0; LONG], count: 4, ..*self };
        let (days, rest) = self.digits[..self.count].split_at(day);
        let (months, rest) = rest.split_at(month);
        padded.digits[2 - day..2].copy_from_slice(days);
        padded.digits[4 - month..4].copy_from_slice(months);
        padded.digits[4..4 + rest.len()].copy_from_slice(rest);
        padded.count += rest.len();
        padded
    }
}

impl<'n, 't> Candidate<'n, 't> {
    /// What might be a number from the row `first` on, in one row or in more.
    pub(super) fn all(numbers: &'n Numbers<'t>, first: usize) -> impl Iterator<Item = Self> {
        let chain = numbers.chain(first, LONG);
        let mut written = Written { digits: [0; LONG], count: 0, lengths: [0; LONG], rows: 0 };
        (first..first + chain)
            .map_while(move |at| {
                written.add(numbers.digits(at))?;
                Some(if written.count < 8 { None } else { Self::of(numbers, first, &written) })
            })
            .flatten()
    }

    fn of(numbers: &'n Numbers<'t>, first: usize, written: &Written) -> Option<Self> {
        let lengths = &written.lengths[..written.rows];
        let gap = |at: usize| numbers.gap_before(first + at);
        let last = written.rows - 1;
        // `1.2.1990-1234`: the noughts that are left out before a day and a month.
        if let &[day @ 1..=2, month @ 1..=2, 2 | 4, 4] = lengths
            && day + month < 4
        {
            let tight = [1, 2].iter().all(|at| matches!(gap(*at), "." | "/" | "-"));
            let padded = written.padded(day, month);
            return (tight && is_dash(gap(3))).then(|| Self::read(numbers, Form::Dated, first, 3, &padded));
        }
        // `19900101-1234`, `1990-01-01-1234`: the year first, as registers write it.
        if matches!(lengths, [8, 4] | [4, 2, 2, 4]) && written.digits[..2] == [1, 9] {
            let form = if last == 1 { Form::Joined } else { Form::Dated };
            let turned = Self::read(numbers, form, first, last, &written.turned());
            if turned.is_date() && is_dash(gap(last)) {
                return Some(turned);
            }
        }
        let date_length = match written.count {
            SHORT => 6,
            LONG => 8,
            _ => return None,
        };
        let mut sum = 0;
        let date = lengths.iter().position(|length| {
            sum += length;
            sum == date_length
        });
        let (form, date) = match (lengths, date) {
            ([_], _) => (Form::Whole, 1),
            (_, Some(0)) => (Form::Joined, 1),
            ([2, 2, 2 | 4, ..], Some(2)) => (Form::Dated, 3),
            (_, Some(last)) => (Form::Odd, last + 1),
            (parts, None) if ODD.contains(&parts) => (Form::Odd, written.rows),
            _ => return None,
        };
        Some(Self::read(numbers, form, first, date, written))
    }

    fn read(numbers: &'n Numbers<'t>, form: Form, first: usize, date: usize, written: &Written) -> Self {
        let number = |digits: &[u32]| digits.iter().fold(0, |sum, digit| sum * 10 + digit);
        let year = (written.count == LONG).then(|| number(&written.digits[4..8]));
        let mut digits = [0; SHORT];
        let behind = if year.is_some() { 6 } else { 4 };
        let kept = written.digits[..4].iter().chain(&written.digits[behind..written.count]);
        digits.iter_mut().zip(kept).for_each(|(to, from)| *to = *from);
        Self { numbers, form, first, rows: written.rows, date, digits, year }
    }

    /// The byte that the number begins at, and the one behind its last.
    pub(super) fn span(&self) -> std::ops::Range<usize> {
        let row = |at: usize| self.numbers.row(at).cloned().unwrap_or_default();
        row(self.first).start..row(self.first + self.rows - 1).end
    }

    pub(super) fn before(&self) -> &'t str {
        self.numbers.before(self.first)
    }

    pub(super) fn after(&self) -> &'t str {
        &self.numbers.text[self.span().end..]
    }

    /// The gap between the date and the four digits; nothing where they are one row.
    pub(super) fn middle(&self) -> &'t str {
        if self.date < self.rows { self.numbers.gap_before(self.first + self.date) } else { "" }
    }

    /// The gaps inside the date, and inside the four digits.
    pub(super) fn inner(&self) -> impl Iterator<Item = &'t str> {
        let middle = self.first + self.date;
        (self.first + 1..self.first + self.rows).filter(move |at| *at != middle).map(|at| self.numbers.gap_before(at))
    }

    /// Every gap, all of them the same.
    pub(super) fn even(&self) -> bool {
        let gap = self.numbers.gap_before(self.first + 1);
        (self.first + 1..self.first + self.rows).all(|at| self.numbers.gap_before(at) == gap)
    }

    /// The four digits are one row.
    pub(super) fn ends_whole(&self) -> bool {
        self.rows == self.date + 1
    }

    pub(super) fn serial(&self) -> u32 {
        self.digits[6..].iter().fold(0, |sum, digit| sum * 10 + digit)
    }

    fn pair(&self, at: usize) -> u32 {
        self.digits[at] * 10 + self.digits[at + 1]
    }

    /// The year of the century.
    pub(super) fn short_year(&self) -> u32 {
        self.pair(4)
    }

    /// A day and a month, and a year that somebody alive may be born in. Sixty is added to the day of a number that a
    /// hospital or a municipality gives. A day that its month does not have is let pass: what is mistyped is personal too.
    pub(super) fn is_date(&self) -> bool {
        let (day, month) = (self.pair(0), self.pair(2));
        let born = self.year.is_none_or(|year| (1880..=2040).contains(&year));
        matches!(day, 1..=31 | 61..=91) && matches!(month, 1..=12) && born
    }

    /// Whether modulus 11 fits. Numbers given since 2007 may lack it, so that it fits says something, that it does not
    /// says nothing by itself.
    pub(super) fn has_check_digit(&self) -> bool {
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        self.digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0
    }

    /// A date of these years with four digits that no number of a child has: who is born since 2000 has 4 to 9 in the
    /// seventh place, so this would be a person of ninety years or more. A time of the day or a year is far likelier.
    pub(super) fn is_hardly_born(&self) -> bool {
        self.is_recent() && self.digits[6] <= 3
    }

    /// A date of the years that cases of today are of.
    pub(super) fn is_recent(&self) -> bool {
        match self.year {
            Some(year) => year >= 2014,
            None => (14..=35).contains(&self.short_year()),
        }
    }

    /// Four digits that are a time of the day: `0930`.
    pub(super) fn is_time(&self) -> bool {
        self.serial() / 100 < 24 && self.serial() % 100 < 60
    }

    /// Four digits that are a year, no earlier than that of the date.
    pub(super) fn is_later_year(&self) -> bool {
        let year = self.year.unwrap_or_else(|| match self.short_year() {
            short @ 0..=40 => 2000 + short,
            short => 1900 + short,
        });
        (year..=2060).contains(&self.serial())
    }
}
