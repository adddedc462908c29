//! The first step of an import: the lists are held against the rules of the population, the count from elsewhere and the
//! frame. Nothing is stored.

use super::{
    incoming::{InPlaceOf, Incoming, Wish},
    overlap,
    reading::reading,
};
use crate::{
    domain::{
        area::Area,
        case_number::CaseNumber,
        code::Code,
        difference::{Difference, difference},
        frame::FrameCase,
        guards::cpr,
        list_reading::{Again, Expected, ListReading},
        may,
        population::{Excluded, select},
        refusal::Refusal,
        round::Import,
        supplement::MAIN,
    },
    intake::{case_list::CaseList, options::ListOptions},
    store::reader::Reader,
    verbs::{lookup, request::ShownList},
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Everything that the import will store, to be shown and confirmed.
#[derive(Debug)]
pub struct Prepared {
    pub year: u16,
    /// The unit that the lists join: the frame, or a supplement.
    pub supplement: u32,
    pub lists: Vec<Ready>,
    pub replaced: Option<Replaced>,
    /// The round's lists, and the cases that were audited lately, as they were when this was judged.
    pub(super) judged_by: Judged,
}

/// What a judgement rests on beside the lists that come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) imports: Vec<Import>,
    /// Empty where no rule asks for them.
    audited: BTreeSet<CaseNumber>,
    pub(super) since: Option<NaiveDate>,
}

impl Judged {
    pub(super) fn read(reader: &Reader, year: u16, since: Option<NaiveDate>) -> Result<Self, Refusal> {
        let audited = since.map(|since| reader.audited(year, since)).transpose()?.unwrap_or_default();
        Ok(Self { imports: reader.imports(year)?, audited, since })
    }
}

/// A list after the rules.
#[derive(Debug)]
pub struct Ready {
    pub file_name: String,
    /// Its cases are those that the rules let in.
    pub list: CaseList,
    /// With the rules, what each took out, and the flagged cases.
    pub reading: ListReading,
}

/// The list that goes, and what that changes.
#[derive(Debug)]
pub struct Replaced {
    pub number: u32,
    pub file_name: String,
    pub difference: Difference,
}

/// What became of the rows: `read` is `left_out`, `merged`, all of `excluded` and `kept` together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Account {
    pub read: u64,
    pub left_out: u64,
    pub merged: u64,
    pub excluded: Excluded,
    /// By area, children first.
    pub kept: [u32; 2],
}

/// Judges the lists: the rules, the count from elsewhere, cases in two lists. Whatever the import would refuse is
/// refused here; `--dry-run` asks this alone.
pub fn prepare(
    reader: &Reader,
    year: u16,
    lists: Vec<Incoming>,
    options: &ListOptions,
    wish: &Wish,
) -> Result<Prepared, Refusal> {
    let supplement = unit(reader, year, wish.supplement)?;
    let judged_by = Judged::read(reader, year, options.rules.audited_since)?;
    let imports = &judged_by.imports;
    let of_unit: Vec<Import> = imports.iter().filter(|import| import.supplement == supplement).cloned().collect();
    let replaced = overlap::replaced(reader, year, &of_unit, &lists, wish.in_place_of)?;
    overlap::check(reader, year, supplement, imports, &lists, replaced)?;
    let mut frames = Vec::with_capacity(lists.len());
    let mut read = Vec::with_capacity(lists.len());
    for Incoming { file_name, mut list } in lists {
        frames.push((std::mem::take(&mut list.cases), std::mem::take(&mut list.facts)));
        read.push((file_name, list));
    }
    let selected = select(frames, &options.rules, &judged_by.audited);
    let ready = read.into_iter().zip(selected).map(|((file_name, mut list), selected)| {
        list.cases = selected.cases;
        let reading = ListReading {
            excluded: selected.excluded,
            flagged: selected.flagged,
            expected: wish.expected.clone(),
            ..reading(&list, options)
        };
        Ready { file_name: cpr::mask(&file_name), list, reading }
    });
    let mut prepared = Prepared { year, supplement, lists: ready.collect(), replaced: None, judged_by };
    may::list::forgotten(year, supplement, prepared.account().kept.iter().sum())?;
    agrees(&prepared.account(), &wish.expected)?;
    if let Some(number) = replaced {
        prepared.replaced = Some(prepared.instead_of(reader, number)?);
    }
    Ok(prepared)
}

/// The same of one list, where it is not said which earlier one it takes the place of: one that has most of its cases from
/// an earlier list takes that one's place, and what is prepared says so. After the draw its cases are forgotten ones.
pub fn prepare_one(
    reader: &Reader,
    year: u16,
    (file_name, list): (&str, &CaseList),
    options: &ListOptions,
    expected: &Expected,
) -> Result<Prepared, Refusal> {
    let supplement = reader.draw(year)?.is_some();
    let try_in = |in_place_of| {
        let lists = vec![Incoming { file_name: file_name.into(), list: list.clone() }];
        prepare(reader, year, lists, options, &Wish { expected: expected.clone(), in_place_of, supplement })
    };
    match try_in(InPlaceOf::None) {
        Err(refusal) if may::list::is_newer(&refusal) => try_in(InPlaceOf::TheOneAlike),
        done => done,
    }
}

/// How many of the cases lie in an area.
#[must_use]
pub fn count(cases: &[FrameCase], area: Area) -> u32 {
    u32::try_from(cases.iter().filter(|case| case.area == area).count()).unwrap_or(u32::MAX)
}

impl Prepared {
    /// All lists together.
    #[must_use]
    pub fn account(&self) -> Account {
        let mut sum = Account::default();
        for Ready { list, reading, .. } in &self.lists {
            sum.read += list.rows + list.left_out;
            sum.left_out += list.left_out;
            sum.merged += list.merged;
            for (rule, cases) in &reading.excluded {
                *sum.excluded.entry(*rule).or_default() += cases;
            }
            for (kept, area) in sum.kept.iter_mut().zip(Area::ALL) {
                *kept += count(&list.cases, area);
            }
        }
        sum
    }

    /// What is to be known of it before it is stored.
    #[must_use]
    pub fn shown(&self) -> ShownList {
        ShownList {
            supplement: Some(self.supplement).filter(|supplement| *supplement != MAIN),
            kept: self.account().kept,
            replaced: self.replaced.as_ref().map(|replaced| replaced.number),
            reading: self.lists.first().map(|ready| Box::new(ready.reading.clone())).unwrap_or_default(),
        }
    }

    /// Itself, if it is what somebody was shown and has confirmed. Another may have changed the frame since.
    pub fn as_shown(self, shown: &ShownList) -> Result<Self, Refusal> {
        may::list::unmoved(self.shown() == *shown).map(|()| self)
    }

    /// What changes when this takes the place of an earlier list; noted with the list as well.
    fn instead_of(&mut self, reader: &Reader, number: u32) -> Result<Replaced, Refusal> {
        let before = reader.frame_cases(self.year, Some(number))?;
        let file_name = reader.imports(self.year)?.into_iter().find(|import| import.number == number);
        let now = self.lists.first().map(|ready| ready.list.cases.as_slice()).unwrap_or_default();
        let difference = difference(&before, now);
        let count = |cases: usize| u64::try_from(cases).unwrap_or(u64::MAX);
        let again = Again {
            number,
            added: count(difference.added.len()),
            gone: count(difference.gone.len()),
            changed: count(difference.changed.len()),
        };
        self.lists.iter_mut().for_each(|ready| ready.reading.again = Some(again));
        Ok(Replaced { number, file_name: file_name.map(|import| import.file_name).unwrap_or_default(), difference })
    }
}

/// What lists can join today: the frame before its lock, or the supplement that is open or would be the next.
pub(super) fn unit(reader: &Reader, year: u16, supplement: bool) -> Result<u32, Refusal> {
    may::frame::import(&lookup::round(reader, year)?, reader.newest_unit(year)?.state(), supplement)
}

/// Holds the cases that were kept against the count from elsewhere, and tells every step where they differ.
fn agrees(account: &Account, expected: &Expected) -> Result<(), Refusal> {
    let all = account.kept.iter().sum::<u32>();
    let mut differs: Vec<Refusal> = Vec::new();
    if let Some(cases) = expected.cases.filter(|cases| *cases != all) {
        differs.push(Refusal::new(Code::AccountExpected).with("expected", cases).with("kept", all));
    }
    for (area, kept) in Area::ALL.into_iter().zip(account.kept) {
        if let Some(cases) = expected.of(area).filter(|cases| *cases != kept) {
            let differs_there = Refusal::new(Code::AccountExpectedArea).with("area", area);
            differs.push(differs_there.with("expected", cases).with("kept", kept));
        }
    }
    if differs.is_empty() {
        return Ok(());
    }
    let mut places = vec![Refusal::new(Code::AccountRead).with("rows", account.read)];
    places.push(Refusal::new(Code::AccountLeftOut).with("rows", account.left_out));
    places.push(Refusal::new(Code::AccountMerged).with("rows", account.merged));
    for (rule, cases) in &account.excluded {
        places.push(Refusal::new(Code::AccountExcluded).with("rule", rule.code()).with("cases", cases));
    }
    places.push(Refusal::new(Code::AccountKept).with("cases", all));
    places.extend(differs);
    Err(Refusal::new(Code::CountDiffers).at(places))
}
