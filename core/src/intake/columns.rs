//! What a column is, by the words that case systems, caseworkers and Excel sheets use for it.

use super::normalise::normalise;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    CaseNumber,
    Area,
    Department,
    /// Names, titles (which hold names), CPR numbers, birth dates, caseworkers: never kept.
    Person,
    /// Read where a mapping says which statuses are out, never kept.
    Status,
    /// The four that a rule of the population can ask for: read for that alone, never kept.
    Opened,
    Closed,
    Test,
    /// Who the case is about, mostly a CPR number: hashed for one import, and hidden as a person is.
    Citizen,
    /// Provision, dates and the like: known, not needed for a sample, not kept.
    Detail,
    /// Not known, so not kept.
    Unknown,
}

impl Role {
    /// Those that a mapping file can name.
    pub const NAMED: [Self; 8] = [
        Self::CaseNumber,
        Self::Area,
        Self::Department,
        Self::Status,
        Self::Opened,
        Self::Closed,
        Self::Test,
        Self::Citizen,
    ];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::CaseNumber => "case-number",
            Self::Area => "area",
            Self::Department => "department",
            Self::Person => "person",
            Self::Status => "status",
            Self::Opened => "opened",
            Self::Closed => "closed",
            Self::Test => "test",
            Self::Citizen => "citizen",
            Self::Detail => "detail",
            Self::Unknown => "unknown",
        }
    }

    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Self::CaseNumber | Self::Area | Self::Department)
    }

    /// Whether a rule or a mapping can ask for it.
    #[must_use]
    pub fn is_asked_for(self) -> bool {
        matches!(self, Self::Status | Self::Opened | Self::Closed | Self::Test | Self::Citizen)
    }
}

/// One column of the list as it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// As the file has it, trimmed.
    pub header: String,
    pub role: Role,
}

/// Folded words for each role that is read, from the surest group to the weakest.
const READ: [(Role, &[&[&str]]); 7] = [
    (
        Role::CaseNumber,
        &[
            &["sagsnummer", "sagsnr", "sagnummer", "sagnr", "casenumber", "caseno", "casenr"],
            &["casesbsysid", "sbsysid", "sagsid", "sagid", "caseid", "journalnr", "journalnummer"],
            &["indsatsid", "indsatsnr"],
            &["sag", "nummer", "id"],
        ],
    ),
    (Role::Area, &[&["omraade", "area"], &["forvaltningsomraade"], &["fagomraade"]]),
    (
        Role::Department,
        &[
            &["afdeling", "department"],
            &["targetgroup", "maalgruppe"],
            &["organisatoriskenhed", "orgenhed"],
            &["organisation"],
            &["enhed"],
            &["ansaettelsessted"],
            &["team"],
        ],
    ),
    (Role::Opened, &[&["oprettet", "oprettelsesdato", "opstaaet", "opened", "created"], &["startdato"]]),
    (Role::Closed, &[&["afsluttet", "lukket", "afslutningsdato", "lukkedato", "closed"], &["slutdato"]]),
    (Role::Test, &[&["testperson", "testborger", "testsag"], &["test"]]),
    (
        Role::Citizen,
        &[
            &["cpr", "cprnr", "cprno", "cprnummer", "cprnumber", "personnummer"],
            &["borgercpr", "borgerscpr", "barnetscpr"],
        ],
    ),
];

const PERSONS: &[&str] = &[
    "mothercpr",
    "fathercpr",
    "navn",
    "borger",
    "borgernavn",
    "barnetsnavn",
    "fuldenavn",
    "fornavn",
    "mellemnavn",
    "efternavn",
    "name",
    "titel",
    "sagstitel",
    "alder",
    "foedselsdato",
    "foededato",
    "adresse",
    "sagsbehandler",
    "raadgiver",
    "boerneogungeraadgiver",
    "behandler",
    "primaerbehandler",
    "sekundaerbehandler",
    "sekundaerbehandlernavne",
    "medsagsbehandler",
    "makker",
    "ansvarlig",
    "caseworker",
    "leder",
    "leader",
];

const STATUSES: &[&str] = &["status", "sagsstatus", "sagstilstand"];

const DETAILS: &[&str] = &[
    "paragraf",
    "§",
    "lovgrundlag",
    "bestemmelse",
    "indsats",
    "ydelse",
    "forloeb",
    "efforts",
    "effortstep",
    "scalingstep",
    "kle",
    "klenr",
    "emne",
    "emnenr",
    "emneplannummer",
    "sagstype",
    "dato",
    "senesteafgoerelse",
    "afgoerelsesdato",
    "bevillingsdato",
    "bevilgetdato",
    "datoforafgoerelse",
    "naestefrist",
    "handlekommune",
    "betalingskommune",
    "actingmunicipality",
    "payingmunicipality",
    "residencemunicipality",
    "historyid",
    "historydate",
];

/// What a header says that its column is, and how weakly: 0 is surest.
#[must_use]
pub fn role(header: &str) -> (Role, usize) {
    let word = normalise(header);
    for (role, groups) in READ {
        if let Some(weakness) = groups.iter().position(|group| group.contains(&word.as_str())) {
            return (role, weakness);
        }
    }
    if PERSONS.contains(&word.as_str()) {
        (Role::Person, 0)
    } else if STATUSES.contains(&word.as_str()) {
        (Role::Status, 0)
    } else if DETAILS.contains(&word.as_str()) {
        (Role::Detail, 0)
    } else {
        (Role::Unknown, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_written_as_it_is_compared() {
        let kept = READ.iter().flat_map(|(_, groups)| groups.iter().copied());
        for word in kept.chain([PERSONS, STATUSES, DETAILS]).flatten() {
            assert_eq!(normalise(word), *word);
        }
    }

    #[test]
    fn headers_are_known_however_they_are_written() {
        for (header, expected) in [
            ("Sagsnr.", (Role::CaseNumber, 0)),
            (" SAGS-NUMMER: ", (Role::CaseNumber, 0)),
            ("Sags nr", (Role::CaseNumber, 0)),
            ("case_sbsys_id", (Role::CaseNumber, 1)),
            ("SagsID", (Role::CaseNumber, 1)),
            ("Indsats-id", (Role::CaseNumber, 2)),
            ("Id", (Role::CaseNumber, 3)),
            ("Omra\u{30A}de", (Role::Area, 0)),
            ("Ansættelsessted", (Role::Department, 5)),
            ("CPR-nr.", (Role::Citizen, 0)),
            ("mother_cpr", (Role::Person, 0)),
            ("Oprettet", (Role::Opened, 0)),
            ("Slutdato", (Role::Closed, 1)),
            ("Børne- og ungerådgiver", (Role::Person, 0)),
            ("Sags-status", (Role::Status, 0)),
            ("Seneste afgørelse", (Role::Detail, 0)),
            ("Indsats", (Role::Detail, 0)),
            ("Bemærkning", (Role::Unknown, 0)),
        ] {
            assert_eq!(role(header), expected, "{header}");
        }
    }
}
