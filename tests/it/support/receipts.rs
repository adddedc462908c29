//! Receipts of small rounds, one for each way in which a seed can come and a sample can change.

use super::python::Lists;
use sha2::{Digest as _, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};
use tilsyn::{
    domain::{
        area::Area,
        case_number::CaseNumber,
        draw::print::{Part, Printed, print},
        event::{Event, ListImported},
        frame::{FrameCase, Stratum, cases_sha256, strata_by_area, strata_by_department},
        hash::hex,
        list_reading::ListReading,
        moment::Moment,
        noted_print::{NotedPrint, Of},
        receipt::{Receipt, ReceiptStratum},
        refusal::Refusal,
        sample::Reason,
        seed_source::{Kind, Source},
        shown::shown,
    },
    intake::checklist::shipped::shipped,
    store::open::Store,
    verbs::{
        draw::draw,
        extend::extend,
        lock::lock,
        open_round::open_round,
        receipt::receipt_of,
        replace::replace,
        request::{DrawRequest, Strata},
        session::Session,
        verify::verify_receipt,
    },
    words::{papers, say::Words},
};

const YEAR: u16 = 2027;

fn at(text: &str) -> Moment {
    Moment::try_from(text.to_owned()).unwrap()
}

fn before() -> Moment {
    at("2027-01-15T09:00:00Z")
}

fn after() -> Moment {
    at("2027-01-17T10:30:00Z")
}

/// Other bytes each time.
#[expect(clippy::unnecessary_wraps, reason = "chance may fail elsewhere")]
fn chance() -> Result<[u8; 16], Refusal> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    Ok(Sha256::digest(count)[..16].try_into().unwrap())
}

/// A receipt, and the strata that an outsider makes of the list, by area and by department.
#[derive(Clone)]
pub struct Made {
    pub name: &'static str,
    pub receipt: Receipt,
    pub frame: Vec<Stratum>,
}

/// Cases with Danish letters in their numbers, in two departments.
fn cases(area: Area, start: &str, count: u32) -> Vec<FrameCase> {
    let case = |n: u32| {
        let letter = ["Å", "aa", "ø", "Z"][usize::try_from(n % 4).unwrap()];
        let department = if n.is_multiple_of(3) { "Børnehuset" } else { "Myndighed" };
        let number = CaseNumber::new(&format!("{start}{letter}-{n}")).unwrap();
        FrameCase { area, department: Some(department.into()), number }
    };
    (1..=count).map(case).collect()
}

struct Round {
    session: Session,
    lists: Vec<Vec<FrameCase>>,
}

impl Round {
    fn new(children: u32, adults: u32) -> Self {
        let session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now: before, chance };
        let mut round = Self { session, lists: Vec::new() };
        let created = Event::FileCreated { municipality: "Prøve Kommune".into() };
        round.session.write(|change| change.record(&created)).unwrap();
        round.session.write(|change| open_round(change, YEAR, "Prøve", shipped().unwrap())).unwrap();
        round.list([cases(Area::Children, "", children), cases(Area::Adults, "V", adults)].concat());
        round
    }

    fn list(&mut self, cases: Vec<FrameCase>) {
        let count = |area| u32::try_from(cases.iter().filter(|case| case.area == area).count()).unwrap();
        let supplement = u32::try_from(self.lists.len()).unwrap();
        let list = ListImported {
            year: YEAR,
            number: supplement + 1,
            supplement,
            file_name: format!("sager-{supplement}.csv"),
            file_sha256: "0123456789abcdef".repeat(4),
            rows: 1,
            merged: 0,
            columns_dropped: Vec::new(),
            children: count(Area::Children),
            adults: count(Area::Adults),
            cases_sha256: cases_sha256(&cases),
            reading: ListReading::default(),
            cases: cases.clone(),
        };
        self.session.write(|change| change.record(&Event::ListImported(Box::new(list)))).unwrap();
        self.lists.push(cases);
    }

    fn drawn(&mut self, source: Option<(Kind, &str)>, seed: Option<&str>, strata: Strata) {
        let source = source.map(|(kind, text)| Source::typed(kind, text).unwrap());
        self.session.now = before;
        let newest = self.lists.last().unwrap();
        let alone = |area| newest.iter().all(|case| case.area == area);
        let only = [Area::Children, Area::Adults].into_iter().find(|area| alone(*area));
        self.session.write(|change| lock(change, YEAR, source, only)).unwrap();
        self.session.now = after;
        let request = DrawRequest {
            seed: seed.map(String::from),
            grade: None,
            source: None,
            witnesses: Vec::new(),
            sizes: Vec::new(),
            strata,
            again: None,
        };
        self.session.write(|change| draw(change, YEAR, &request)).unwrap();
    }

    fn replaced(&mut self, case: &str) {
        let case = case.parse().unwrap();
        self.session.write(|change| replace(change, YEAR, case, Reason::Duplicate, "Dublet")).unwrap();
    }

    fn extended(&mut self, supplement: u32, to: u32) {
        self.session.write(|change| extend(change, YEAR, supplement, &[(Area::Children, to)])).unwrap();
    }

    fn receipt(&self, name: &'static str, supplement: u32) -> Made {
        let cases = self.lists[usize::try_from(supplement).unwrap()].clone();
        let departments = strata_by_department(&cases).unwrap().unwrap_or_default();
        let mut frame = strata_by_area(cases, supplement).unwrap();
        frame.extend(departments);
        Made { name, receipt: receipt_of(&self.session.store, YEAR, supplement).unwrap(), frame }
    }
}

/// Every kind, in the full edition.
pub fn all() -> Vec<Made> {
    let mut open = Round::new(17, 4);
    open.drawn(None, Some("Rødgrød med fløde på Ærø"), Strata::Area);
    for case in ["B-02", "V-01"] {
        open.replaced(case);
    }
    open.extended(0, 12);
    open.replaced("B-11");
    let mut dice = Round::new(14, 13);
    dice.drawn(Some((Kind::Dice, "Åse Holm, Bo Lund")), Some("4 6 1 3 5 2"), Strata::Department);
    dice.extended(0, 11);
    dice.replaced("V-02");
    let mut words = Round::new(15, 3);
    words.drawn(Some((Kind::Words, "Revisor")), Some("solen skinner over havnen"), Strata::Area);
    words.list(cases(Area::Children, "G", 6));
    words.drawn(Some((Kind::Public, "Lotto 16-01-2027")), Some("3 7 12 24 30 33"), Strata::Area);
    words.replaced("B-11");
    words.replaced("B-03");
    words.extended(1, 5);
    let mut program = Round::new(11, 12);
    program.drawn(Some((Kind::Program, "")), None, Strata::Area);
    vec![
        open.receipt("open", 0),
        dice.receipt("dice", 0),
        words.receipt("words", 0),
        words.receipt("supplement", 1),
        program.receipt("program", 0),
    ]
}

/// SHA-256 over the members in order, as an outsider would, in place of the one that stands there.
pub fn sealed(mut receipt: serde_json::Value) -> serde_json::Value {
    let Some(members) = receipt.as_object_mut() else { return receipt };
    if members.remove("sha256").is_none() {
        return receipt;
    }
    let mut sorted = receipt.clone();
    sorted.sort_all_objects();
    let hash = Sha256::digest(sorted.to_string().as_bytes());
    receipt["sha256"] = hex(&hash).into();
    receipt
}

/// All that this program says of it.
pub fn told(text: &str, frame: Option<&[Stratum]>, noted: &[String], words: &Words) -> Option<String> {
    let noted: Vec<NotedPrint> = noted.iter().map(|text| NotedPrint::read(Of::Commitment, text).unwrap()).collect();
    let (checks, unseen) = verify_receipt(text, frame, &noted).ok()?;
    let lines = papers::verified(words, &checks, &unseen).join("\n");
    Some(shown(&lines).into_owned())
}

/// The strata of lists as an outsider holds them.
pub fn strata(lists: &Lists) -> Option<Vec<Stratum>> {
    let stratum = |(label, ids): (&String, &Vec<String>)| {
        let ids = ids.iter().map(|id| CaseNumber::new(id).unwrap()).collect();
        Stratum::new(label, Area::Children, ids).ok()
    };
    (!lists.is_empty()).then(|| lists.iter().filter_map(stratum).collect())
}

/// The lists as an outsider types them.
pub fn lists(frame: &[Stratum]) -> Lists {
    let ids = |stratum: &Stratum| stratum.ids().iter().map(ToString::to_string).collect();
    frame.iter().map(|stratum| (stratum.label().to_owned(), ids(stratum))).collect()
}

/// The print of a draw as a careful forger writes it.
pub fn printed(mut receipt: Receipt) -> Receipt {
    let draw = Printed {
        commitment: &receipt.commitment,
        attempt: receipt.attempt,
        supplement: receipt.supplement,
        seed: &receipt.seed.normalised,
        grade: receipt.seed.grade,
    };
    let part = |it: &ReceiptStratum| Part {
        lock_sha256: it.lock_sha256.clone(),
        population: it.population,
        sample_size: receipt.first_size(it),
        label: it.label.clone(),
    };
    receipt.draw_print = print(draw, receipt.strata.iter().map(part).collect());
    receipt.sealed()
}
