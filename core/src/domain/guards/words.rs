//! The words around a number that say what it is.

/// The word or the number at the end of a text, and what stands before it.
pub(super) fn last(text: &str) -> Option<(&str, &str)> {
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let (_, c) = end.char_indices().next_back()?;
    let same = |other: char| other.is_alphanumeric() && other.is_numeric() == c.is_numeric();
    let start = end.trim_end_matches(same);
    Some((&end[start.len()..], start))
}

/// The first word behind a number.
pub(super) fn next(text: &str) -> &str {
    let start = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    &start[..start.find(|c: char| !c.is_alphabetic()).unwrap_or(start.len())]
}

/// Words that stand between a name for a number and the number.
const BETWEEN: [&str; 13] =
    ["nr", "nummer", "nummeret", "numrene", "numre", "no", "number", "er", "var", "is", "lyder", "hedder", "id"];

/// Whether one of the words right before a number is `is_it`: only words that mean nothing by themselves, and a short
/// number (a branch, a page), may stand between.
pub(super) fn says(before: &str, is_it: impl Fn(&str) -> bool) -> bool {
    let mut rest = before;
    for _ in 0..4 {
        let Some((word, start)) = last(rest) else { return false };
        if is_it(word) {
            return true;
        }
        let short_number = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        if !short_number && !BETWEEN.contains(&word) {
            return false;
        }
        rest = start;
    }
    false
}

fn starts(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| word.starts_with(stem))
}

pub(super) fn is_cpr(word: &str) -> bool {
    starts(word, &["cprn", "personnummer", "personnr", "fødselsnummer", "fødselsnr", "erstatningsnummer"])
        || word.ends_with("cpr")
}

/// A paper, an account, an article: what has a number of many digits.
pub(super) fn is_paper(word: &str) -> bool {
    starts(
        word,
        &[
            "dok",
            "document",
            "bilag",
            "bilaget",
            "faktura",
            "ordre",
            "konto",
            "kto",
            "ean",
            "isbn",
            "issn",
            "serienr",
            "serienummer",
            "varenr",
            "varenummer",
            "transaktion",
            "reference",
            "produktionsenhed",
            "account",
            "invoice",
        ],
    ) || matches!(word, "ref" | "doc" | "p" | "pnr")
}

/// What has a number of the KLE, or another written with dots.
pub(super) fn is_subject(word: &str) -> bool {
    starts(
        word,
        &["kle", "emne", "journal", "sagsnr", "sagsnummer", "handlingsfacet", "version", "pkt", "punkt", "afsnit"],
    ) || matches!(word, "sag" | "kap" | "kapitel" | "jnr" | "j" | "ver" | "v")
}

/// A day, and perhaps a time, follows.
pub(super) fn is_day(word: &str) -> bool {
    matches!(
        word,
        "den"
            | "d"
            | "dato"
            | "kl"
            | "møde"
            | "mødet"
            | "mandag"
            | "tirsdag"
            | "onsdag"
            | "torsdag"
            | "fredag"
            | "lørdag"
            | "søndag"
            | "dateret"
            | "sendt"
            | "modtaget"
            | "oprettet"
            | "afholdt"
            | "date"
            | "on"
    )
}

pub(super) fn is_period(word: &str) -> bool {
    starts(word, &["periode"])
        || matches!(word, "fra" | "mellem" | "i" | "årene" | "from" | "between" | "plan" | "planen")
}

/// What is counted: the number before it is an amount.
pub(super) fn is_unit(word: &str) -> bool {
    starts(
        word,
        &[
            "kr",
            "dkk",
            "euro",
            "eur",
            "mio",
            "mia",
            "time",
            "minut",
            "dag",
            "døgn",
            "uge",
            "måned",
            "år",
            "gang",
            "side",
            "sag",
            "borger",
            "barn",
            "børn",
            "elev",
            "person",
            "ansat",
            "medarbejder",
            "svar",
            "ord",
            "tegn",
            "styk",
            "stk",
            "procent",
            "pct",
            "meter",
            "kilometer",
            "gram",
            "point",
            "plads",
            "hour",
            "page",
            "case",
            "citizen",
            "child",
            "day",
            "week",
        ],
    ) || matches!(word, "t" | "tkr" | "km" | "kg" | "m" | "cm" | "mm" | "g" | "ml" | "kwh" | "spm" | "kl")
}

/// What stands behind an amount of money or of hours.
pub(super) fn is_amount(word: &str) -> bool {
    matches!(word, "kr" | "kroner" | "dkk" | "t" | "tkr" | "mio" | "mia" | "euro" | "eur" | "timer" | "stk")
}

/// A day follows, and no number to call.
pub(super) fn is_date_word(word: &str) -> bool {
    matches!(word, "den" | "d" | "dato" | "fra" | "kl" | "date")
}

/// Words that say that a telephone number follows, or that somebody is called.
pub(super) fn is_phone(word: &str) -> bool {
    starts(
        word,
        &[
            "tlf",
            "telf",
            "telefon",
            "mobil",
            "fastnet",
            "ring",
            "opring",
            "opkald",
            "sms",
            "træff",
            "kontaktnummer",
            "phone",
            "telephone",
            "mobile",
            "call",
            "fax",
        ],
    ) || matches!(word, "tel" | "mob" | "t" | "m" | "cell" | "nås")
}

/// Behind a number only these say so: people call and are called in every second sentence.
pub(super) fn is_telephone(word: &str) -> bool {
    starts(word, &["tlf", "telefon", "fastnet"]) || matches!(word, "mobil" | "mob" | "tel" | "phone" | "mobile")
}

const MONTHS: [&str; 14] =
    ["jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"];

pub(super) fn begins_month(bytes: &[u8]) -> bool {
    bytes.get(..3).is_some_and(|start| MONTHS.iter().any(|month| start.eq_ignore_ascii_case(month.as_bytes())))
}

pub(super) fn is_month(word: &str) -> bool {
    begins_month(word.as_bytes()) && word.len() <= 9 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Words that say that eight digits are something else than a telephone number.
pub(super) fn is_no_phone(word: &str) -> bool {
    is_paper(word)
        || is_subject(word)
        || ["nr", "nummer", "numre", "id"].iter().any(|end| word.len() > end.len() && word.ends_with(end))
            && !is_cpr(word)
        || starts(
            word,
            &[
                "cvr",
                "moms",
                "notat",
                "sagsid",
                "beløb",
                "postn",
                "matr",
                "licens",
                "record",
                "side",
                "uge",
                "spørgsmål",
                "acadre",
                "sbsys",
                "dubu",
                "nexus",
            ],
        )
        || matches!(
            word,
            "id" | "reg"
                | "fil"
                | "file"
                | "sagen"
                | "sags"
                | "se"
                | "case"
                | "kr"
                | "dkk"
                | "kroner"
                | "alt"
                | "ialt"
                | "sum"
                | "mellem"
                | "alder"
                | "s"
                | "akt"
                | "esdh"
                | "lov"
                | "lbk"
                | "bek"
                | "vej"
                | "nota"
                | "regning"
        )
}

/// Words that say that somebody is written to.
pub(super) fn is_mail(word: &str) -> bool {
    starts(word, &["mail", "email", "skriv", "write", "adresse", "postkasse"])
}
