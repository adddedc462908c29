//! Receipts that somebody wrote anew so that they agree with themselves, and sealed anew: whoever has the file can do all
//! of it. Each way is either found or named among what was not checked, also beside a list and a noted commitment; and the
//! program and `docs/kontrol.py` say the same of every one, line by line.

use crate::support::{
    chance::Chance,
    command::{Place, list},
    python::{Given, Lists, kontrol, said},
    receipts::{Made, all, lists, printed, strata, told},
};
use std::collections::BTreeSet;
use tilsyn::{
    domain::{
        area::Area,
        check::Check,
        draw::{
            key::{key, key_hex},
            order::{at, order},
        },
        frame::Stratum,
        lock::{commitment, lock_sha256},
        moment::Moment,
        noted_print::{NotedPrint, Of},
        receipt::{LockSource, Receipt, ReceiptExtension, Replacement},
        sample::{CaseId, Reason},
        seed_source::{Kind, registered},
        unseen::Unseen,
    },
    verbs::verify::verify_receipt,
    words::{lang::Lang, say::Words},
};

/// What is done, whether it could be done to this receipt, and what is said of it by both. `relocked`: the list is another,
/// and a noted commitment finds it.
struct Way {
    name: &'static str,
    of: fn(&mut Made, &mut Chance) -> bool,
    told: &'static [&'static str],
    relocked: bool,
}

const fn way(
    name: &'static str,
    of: fn(&mut Made, &mut Chance) -> bool,
    told: &'static [&'static str],
    relocked: bool,
) -> Way {
    Way { name, of, told, relocked }
}

const WAYS: [Way; 19] = [
    way("another seed", seed, &["choice", "words", "witnesses", "public", "program"], false),
    way("another share of the house", share, &["house"], false),
    way("other people before the dice", people, &["witnesses", "choice"], false),
    way("somebody else's words", words_of, &["words", "source"], false),
    way("another public draw", public, &["public", "source"], false),
    way("an open lock that named the program", program, &["program", "source"], false),
    way("a replacement that is not told", not_replaced, &["reasons"], false),
    way("a replacement that was none", replaced, &["reasons"], false),
    way("another reason", reason, &["reasons"], false),
    way("other times", times, &["times"], false),
    way("an attempt more or less", attempt, &["attempt"], false),
    way("other lists and rules", sources, &["told"], false),
    way("another year and version", year, &["told"], false),
    way("another place where it was noted", noted, &["registered"], false),
    way("a sample that was larger from the beginning", size, &["size"], false),
    way("an extension that never was", extended, &["size"], false),
    way("departments parted otherwise", parts, &["parts"], false),
    way("other case numbers", numbers, &["list", "places"], false),
    way("another list", relocked, &["commitment"], true),
];

/// The draw made anew from the lock hashes and the seed, and the case numbers from the list where it has them.
fn redrawn(made: &mut Made) {
    for part in &mut made.receipt.strata {
        let key = key(&part.lock_sha256, &made.receipt.seed.normalised);
        let redone = order(part.population, key);
        (part.key, part.words_used) = (key_hex(&key), redone.words_used);
        part.places = redone.places[..part.places.len()].to_vec();
        let theirs =
            made.frame.iter().find(|theirs| theirs.label() == part.label && theirs.population() == part.population);
        let number = |place: &u32| match theirs {
            Some(theirs) => at(theirs.ids(), *place).unwrap().as_str().to_owned(),
            None => format!("Opfundet {place:09}"),
        };
        part.order = Some(part.places.iter().map(number).collect());
    }
}

fn hex(chance: &mut Chance, digits: usize) -> String {
    (0..digits)
        .map(|_| *chance.of(&['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f']))
        .collect()
}

fn kind(made: &Made) -> Option<Kind> {
    made.receipt.seed_source.as_ref().map(|source| source.kind)
}

fn new_seed(made: &mut Made, seed: String) {
    (made.receipt.seed.typed, made.receipt.seed.normalised) = (seed.clone(), seed);
    redrawn(made);
}

fn seed(made: &mut Made, chance: &mut Chance) -> bool {
    let words = format!("en anden sætning om vejret {}", chance.below(1000));
    let seed = match kind(made) {
        Some(Kind::Words) => format!("{} {words}", made.receipt.seed.normalised.split(' ').next().unwrap()),
        Some(Kind::Program) => hex(chance, 32),
        _ => words,
    };
    new_seed(made, seed);
    true
}

fn share(made: &mut Made, chance: &mut Chance) -> bool {
    let share = hex(chance, 32);
    let Some(source) = made.receipt.seed_source.as_mut().filter(|source| source.kind == Kind::Words) else {
        return false;
    };
    source.house = Some(registered(&share));
    let words = made.receipt.seed.normalised.split_once(' ').unwrap().1.to_owned();
    new_seed(made, format!("{share} {words}"));
    true
}

fn people(made: &mut Made, chance: &mut Chance) -> bool {
    let names = vec![format!("Ib Ø {}", chance.below(100)), "Eva Å".to_owned()];
    match made.receipt.seed_source.as_mut() {
        Some(source) if source.kind == Kind::Dice => source.text = names.join(", "),
        // After an open lock anybody can be named.
        None => {}
        Some(_) => return false,
    }
    made.receipt.seed.witnesses = Some(names);
    true
}

fn retold(made: &mut Made, of: Kind, text: &str) -> bool {
    let Some(source) = made.receipt.seed_source.as_mut().filter(|source| source.kind == of) else { return false };
    text.clone_into(&mut source.text);
    made.receipt.seed.source = Some(text.into());
    true
}

fn words_of(made: &mut Made, _: &mut Chance) -> bool {
    retold(made, Kind::Words, "Borgerrådgiveren")
}

fn public(made: &mut Made, _: &mut Chance) -> bool {
    retold(made, Kind::Public, "Eurojackpot 2027-01-17")
}

fn program(made: &mut Made, chance: &mut Chance) -> bool {
    if made.receipt.seed_source.is_some() {
        return false;
    }
    made.receipt.seed_source = Some(LockSource { kind: Kind::Program, text: String::new(), house: None });
    let it = &mut made.receipt.seed;
    (it.grade, it.source, it.witnesses) = (tilsyn::domain::seed::Grade::C, None, Some(Vec::new()));
    new_seed(made, hex(chance, 32));
    true
}

/// The number of the case at a position of a part.
fn id(receipt: &Receipt, nth: usize, position: usize) -> CaseId {
    let part = &receipt.strata[nth];
    let number = u32::try_from(position).unwrap();
    part.ids.get(position - 1).copied().unwrap_or(CaseId { area: part.area, number })
}

fn not_replaced(made: &mut Made, _: &mut Chance) -> bool {
    let receipt = &mut made.receipt;
    for nth in 0..receipt.strata.len() {
        let last = receipt.strata[nth].places.len();
        let reserve = id(receipt, nth, last);
        let Some(out) = receipt.replacements.iter().position(|it| it.replaced_by == Some(reserve)) else { continue };
        if receipt.replacements.iter().any(|it| it.id == reserve) {
            continue;
        }
        receipt.replacements.remove(out);
        let part = &mut receipt.strata[nth];
        part.places.pop();
        part.order.as_mut().unwrap().pop();
        part.ids.pop();
        return true;
    }
    false
}

fn replaced(made: &mut Made, chance: &mut Chance) -> bool {
    let nth = chance.of(&(0..made.receipt.strata.len()).collect::<Vec<_>>()).to_owned();
    let (area, used) = (made.receipt.strata[nth].area, made.receipt.strata[nth].places.len());
    let gone: BTreeSet<CaseId> = made.receipt.replacements.iter().map(|it| it.id).collect();
    let Some(position) = (1..=used).find(|at| !gone.contains(&id(&made.receipt, nth, *at))) else { return false };
    if u32::try_from(used).unwrap() == made.receipt.strata[nth].population {
        return false;
    }
    let ids = made
        .receipt
        .strata
        .iter()
        .filter(|part| part.area == area)
        .flat_map(|part| part.ids.iter().map(|id| id.number));
    let reserve = CaseId { area, number: ids.max().unwrap_or(u32::try_from(used).unwrap()) + 1 };
    let out = Replacement {
        id: id(&made.receipt, nth, position),
        position: u32::try_from(position).unwrap(),
        reason: Reason::Duplicate,
        note: Some("Opfundet".into()),
        by: Some("abc".into()),
        at: made.receipt.drawn_at,
        replaced_by: Some(reserve),
    };
    let part = &mut made.receipt.strata[nth];
    part.places.push(0);
    if !part.ids.is_empty() {
        part.ids.push(reserve);
    }
    made.receipt.replacements.push(out);
    redrawn(made);
    true
}

fn reason(made: &mut Made, _: &mut Chance) -> bool {
    let Some(out) = made.receipt.replacements.first_mut() else { return false };
    (out.reason, out.note, out.by) = (Reason::WrongArea, Some("En anden grund".into()), Some("xyz".into()));
    true
}

fn moment(text: &str) -> Moment {
    Moment::try_from(text.to_owned()).unwrap()
}

fn times(made: &mut Made, _: &mut Chance) -> bool {
    made.receipt.locked_at = moment("2026-12-24T08:00:00Z");
    made.receipt.replacements.iter_mut().for_each(|it| it.at = moment("2027-12-24T08:00:00Z"));
    made.receipt.extensions.iter_mut().for_each(|it| it.at = moment("2027-12-24T08:00:00Z"));
    true
}

fn attempt(made: &mut Made, chance: &mut Chance) -> bool {
    made.receipt.attempt += 1 + u32::try_from(chance.below(3)).unwrap();
    true
}

fn sources(made: &mut Made, chance: &mut Chance) -> bool {
    let source = &mut made.receipt.source[0];
    (source.list, source.sha256, source.rules) =
        ("en-anden.csv".into(), Some(hex(chance, 64)), vec!["one-per-citizen".into()]);
    true
}

fn year(made: &mut Made, _: &mut Chance) -> bool {
    (made.receipt.year, made.receipt.tool_version) = (2031, "9.9.9".into());
    true
}

fn noted(made: &mut Made, _: &mut Chance) -> bool {
    made.receipt.registered = Some("I referatet af 15-01-2027 »punkt 3«\u{202e}, {0}".into());
    true
}

fn size(made: &mut Made, _: &mut Chance) -> bool {
    let told = !made.receipt.extensions.is_empty();
    made.receipt.extensions.clear();
    // What was a reserve of the extended sample may now stand inside the first one: then it is found.
    told
}

fn extended(made: &mut Made, _: &mut Chance) -> bool {
    let Receipt { strata, extensions, drawn_at, .. } = &mut made.receipt;
    let grows = |it: &&mut tilsyn::domain::receipt::ReceiptStratum| it.ids.is_empty() && it.sample_size == 10;
    let Some(part) = strata.iter_mut().find(grows) else { return false };
    if part.places.len() != 10 || part.population == 10 {
        return false;
    }
    part.sample_size = 11;
    part.places.push(0);
    extensions.push(ReceiptExtension {
        label: part.label.clone(),
        from: 10,
        to: 11,
        at: *drawn_at,
        by: Some("abc".into()),
    });
    redrawn(made);
    true
}

fn parts(made: &mut Made, chance: &mut Chance) -> bool {
    if made.receipt.locked.is_empty() {
        return false;
    }
    let (frame, other) = (hex(chance, 64), hex(chance, 64));
    let strata = &mut made.receipt.strata;
    let (first, second) = strata.split_at_mut(1);
    (first[0].population, second[0].population) = (first[0].population + 1, second[0].population - 1);
    for (part, frame) in [(&mut first[0], frame), (&mut second[0], other)] {
        part.lock_sha256 = lock_sha256(part.salt.as_ref().unwrap(), &frame);
        part.frame_sha256 = Some(frame);
    }
    redrawn(made);
    true
}

fn numbers(made: &mut Made, _: &mut Chance) -> bool {
    for part in &mut made.receipt.strata {
        part.order = Some(part.places.iter().map(|place| format!("Å-{place:09}")).collect());
    }
    true
}

fn relocked(made: &mut Made, chance: &mut Chance) -> bool {
    if !made.receipt.locked.is_empty() {
        return false;
    }
    for part in &mut made.receipt.strata {
        let (frame, salt) = (hex(chance, 64), hex(chance, 32));
        part.lock_sha256 = lock_sha256(&salt, &frame);
        (part.frame_sha256, part.salt) = (Some(frame), Some(salt));
    }
    let sealed = made.receipt.strata.iter().map(|it| (it.lock_sha256.as_str(), it.population, it.label.as_str()));
    made.receipt.commitment = commitment(sealed);
    redrawn(made);
    true
}

/// Every kind of receipt, resealed in each way that fits it, in both editions.
fn resealed(chance: &mut Chance) -> Vec<(String, &'static Way, Made, String)> {
    static ALL: [Way; WAYS.len()] = WAYS;
    let mut found = Vec::new();
    for honest in all() {
        for way in &ALL {
            let mut made = honest.clone();
            if !(way.of)(&mut made, chance) {
                continue;
            }
            made.receipt = printed(made.receipt);
            let public = Made { receipt: made.receipt.clone().public(), ..made.clone() };
            for made in [made, public] {
                let name = format!("{}, {}, public {}", made.name, way.name, made.receipt.public);
                found.push((name, way, made, honest.receipt.commitment.clone()));
            }
        }
    }
    found
}

/// Whether nothing is wrong, and what was not checked.
fn verdict(made: &Made, frame: Option<&[Stratum]>, noted: &[&str]) -> (bool, BTreeSet<&'static str>) {
    let noted: Vec<NotedPrint> = noted.iter().map(|text| NotedPrint::read(Of::Commitment, text).unwrap()).collect();
    let text = serde_json::to_string(&made.receipt).unwrap();
    let (checks, unseen) = verify_receipt(&text, frame, &noted).unwrap();
    (checks.iter().all(Check::ok), unseen.iter().map(Unseen::code).collect())
}

#[test]
fn every_reseal_is_found_or_named_among_what_was_not_checked() {
    let mut tried = BTreeSet::new();
    let mut passed = BTreeSet::new();
    for (name, way, made, commitment) in resealed(&mut Chance(7)) {
        let full = (!made.receipt.public).then_some(made.frame.as_slice());
        for (frame, noted) in
            [(None, vec![]), (None, vec![commitment.as_str()]), (full, vec![]), (full, vec![commitment.as_str()])]
        {
            let (ok, unseen) = verdict(&made, frame, &noted);
            let named = way.told.iter().any(|code| unseen.contains(code));
            assert!(!ok || named, "{name}, list {}, noted {}: {unseen:?}", frame.is_some(), noted.len());
            assert!(!(ok && way.relocked && !noted.is_empty()), "{name}");
            if ok {
                passed.insert(way.name);
            }
        }
        tried.insert(way.name);
    }
    // None of them is found by the receipt alone: else it is no reseal, and says nothing here.
    let all: BTreeSet<&str> = WAYS.iter().map(|way| way.name).collect();
    assert_eq!((&tried, &passed), (&all, &all));
}

/// What a list finds of it.
#[test]
fn a_list_finds_other_cases_and_another_list() {
    for (name, way, made, _) in resealed(&mut Chance(8)) {
        if !made.receipt.public && ["other case numbers", "another list"].contains(&way.name) {
            assert!(!verdict(&made, Some(&made.frame), &[]).0, "{name}");
        }
    }
}

/// One receipt, as it is, resealed or torn, with what may lie beside it.
fn given(chance: &mut Chance, resealed: &[(String, &'static Way, Made, String)], honest: &[Made]) -> Given {
    let (made, commitment) = if chance.below(4) == 0 {
        let made = chance.of(honest).clone();
        let commitment = made.receipt.commitment.clone();
        (made, commitment)
    } else {
        let (_, _, made, commitment) = chance.of(resealed);
        (made.clone(), commitment.clone())
    };
    // One upon another: some of them do not agree with themselves any more.
    let mut made = made;
    if !made.receipt.public && chance.below(3) == 0 {
        (chance.of(&WAYS).of)(&mut made, chance);
        made.receipt = if chance.below(4) == 0 { made.receipt.sealed() } else { printed(made.receipt) };
        if chance.below(2) == 0 {
            made.receipt = made.receipt.public();
        }
    }
    let mut text = serde_json::to_string(&made.receipt).unwrap();
    if chance.below(6) == 0 {
        let (from, to) =
            *chance.of(&[("2027", "2028"), ("\"A\"", "\"B\""), ("1", "2"), ("e", "f"), (",", ", "), ("a", "b")]);
        let nth = usize::try_from(chance.below(40)).unwrap();
        if let Some((at, _)) = text.match_indices(from).nth(nth) {
            text.replace_range(at..at + from.len(), to);
        }
    }
    let house = made.receipt.seed_source.as_ref().and_then(|source| source.house.clone());
    let print = match chance.below(6) {
        0 | 1 => None,
        2 => Some(commitment),
        3 => Some(commitment[..16].to_uppercase()),
        4 => Some(house.unwrap_or_else(|| hex(chance, 64))),
        _ => Some(hex(chance, 40)),
    };
    let mut beside = Lists::new();
    if chance.below(2) == 0 {
        beside = lists(&made.frame);
        if chance.below(3) == 0 {
            beside.pop_first();
        }
        if chance.below(3) == 0 {
            for ids in beside.values_mut() {
                ids.pop();
            }
        }
    }
    (text, beside, print.into_iter().collect(), chance.below(3) == 0)
}

/// So many as the surroundings say.
#[test]
fn program_and_script_say_the_same_line_by_line() {
    let wanted = std::env::var("TILSYN_RECEIPTS").map_or(250, |text| text.parse().unwrap());
    let chance = &mut Chance(2027);
    let (resealed, honest) = (resealed(chance), all());
    let given: Vec<Given> = (0..wanted).map(|_| given(chance, &resealed, &honest)).collect();
    let Some(theirs) = said(&given) else { return };
    assert_eq!(theirs.len(), given.len());
    let words = [Words::new(Lang::Da), Words::new(Lang::En)];
    let (mut right, mut wrong, mut unread) = (0, 0, 0);
    for ((text, lists, noted, english), theirs) in given.iter().zip(theirs) {
        let ours = told(text, strata(lists).as_deref(), noted, &words[usize::from(*english)]);
        assert_eq!(theirs, ours, "{text}");
        match ours {
            None => unread += 1,
            Some(said) if said.contains("Intet modsiger") || said.contains("Nothing contradicts") => right += 1,
            Some(_) => wrong += 1,
        }
    }
    assert!(right > wanted / 10 && wrong > wanted / 10 && unread > 0, "{right} {wrong} {unread}");
}

/// What both print on the command line, whole: alone, beside a list, and beside what was noted.
#[test]
fn program_and_script_print_the_same() {
    let place = Place::framed();
    place.run(["lock", "--seed-from", "bidrag", "--seed-source", "Borgerrådgiveren"]).done();
    place.run(["draw", "--seed", "solen skinner over havnen"]).done();
    place.run(["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"]).done();
    let receipt = place.run(["receipt", "--json"]).done();
    place.write("r.json", &receipt);
    place.write("torn.json", receipt.replacen("duplicate", "wrong-area", 1));
    place.write("no.json", receipt.replacen("\"spec\"", "\"sepc\"", 1));
    let read: Receipt = serde_json::from_str(&receipt).unwrap();
    let (children, other) = (list("boern-windows1252.csv"), "f".repeat(64));
    let capitals = read.commitment.to_uppercase();
    for (file, list, noted, code) in [
        ("r.json", false, None, 0),
        ("r.json", true, Some(&read.commitment), 0),
        ("r.json", false, Some(&capitals), 0),
        ("r.json", false, Some(&other), 1),
        ("torn.json", true, None, 1),
        ("no.json", false, None, 1),
    ] {
        for english in [false, true] {
            let mut mine: Vec<&str> = vec!["verify", file];
            let mut theirs: Vec<&str> = vec![file];
            if list {
                mine.extend(["--list", &children, "--area", "boern"]);
                theirs.extend([&children, "--kolonne", "Sagsnummer", "--omraade", "boern"]);
            }
            if let Some(noted) = noted {
                mine.extend(["--commitment", noted]);
                theirs.extend(["--fingeraftryk", noted]);
            }
            if english {
                mine.extend(["--lang", "en"]);
                theirs.push("--en");
            }
            let ours = place.run(&mine);
            assert_eq!(ours.code, Some(code), "{mine:?}: {}{}", ours.out, ours.err);
            let Some(said) = kontrol(&place, &theirs, code) else { return };
            assert_eq!(said, ours.out, "{mine:?}");
        }
    }
    // What is no print is the command line's fault.
    kontrol(&place, &["r.json", "--fingeraftryk", "0123"], 2);
}

/// The areas of a list that was not given are named, and only they.
#[test]
fn a_list_of_one_area_says_which_is_not_held_against_one() {
    let made = all().remove(0);
    let text = serde_json::to_string(&made.receipt).unwrap();
    let only = |area: Area| -> Vec<Stratum> { made.frame.iter().filter(|it| it.area() == area).cloned().collect() };
    let apart = |frame: &[Stratum]| {
        let (_, unseen) = verify_receipt(&text, Some(frame), &[]).unwrap();
        unseen.into_iter().find_map(|one| if let Unseen::List(parts) = one { Some(parts) } else { None })
    };
    assert_eq!(apart(&only(Area::Children)), Some(vec!["voksne".to_owned()]));
    assert_eq!(apart(&only(Area::Adults)), Some(vec!["boern".to_owned()]));
    assert_eq!(apart(&made.frame), None);
}
