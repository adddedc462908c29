//! What people write into the report themselves. The generator never touches it.

use super::{code::Code, code_enum::code_enum, guards::check::check_cpr, moment::Moment, refusal::Refusal};
use serde::{Deserialize, Serialize};

/// The section of the report that a text belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    Summary,
    Actions,
    Since,
    #[serde(rename = "boern")]
    Children,
    #[serde(rename = "voksne")]
    Adults,
    /// The external consultant's own words, unedited.
    Consultant,
    /// What the management answers the consultant.
    Management,
    Method,
    Certainty,
}

code_enum!(Place, "place", {
    Summary = "summary",
    Actions = "actions",
    Since = "since",
    Children = "boern",
    Adults = "voksne",
    Consultant = "consultant",
    Management = "management",
    Method = "method",
    Certainty = "certainty",
});

impl Place {
    /// Whether the place itself says whose words these are.
    #[must_use]
    pub fn speaks_for_itself(self) -> bool {
        matches!(self, Self::Consultant | Self::Management)
    }

    /// Who speaks there, as it was typed. Readers must know; where the place says it, a role would only contradict it.
    pub fn role(self, typed: &str) -> Result<String, Refusal> {
        check_cpr("role", typed)?;
        let role = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        match (self.speaks_for_itself(), role.is_empty()) {
            (true, false) => Err(Refusal::new(Code::ParagraphRoleGiven).with("place", self.code())),
            (false, true) => Err(Refusal::new(Code::ParagraphRoleNeeded).with("place", self.code())),
            _ => Ok(role),
        }
    }
}

/// One text: each role has at most one in each place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    pub place: Place,
    /// Who speaks, as a role; empty where the place says it.
    pub role: String,
    pub text: String,
    /// Who wrote it into the file.
    pub by: String,
    pub at: Moment,
}

impl Paragraph {
    /// The paragraphs of the text: a blank line parts them.
    pub fn parts(&self) -> impl Iterator<Item = String> {
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        let parts: Vec<String> = lines.split(|line| line.is_empty()).map(|lines| lines.join(" ")).collect();
        parts.into_iter().filter(|part| !part.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_line_parts_two_paragraphs() {
        let paragraph = Paragraph {
            place: Place::Summary,
            role: String::new(),
            text: "\nVi har lært\r\nmeget.\n \n\n\nNæste år: mere.\n".into(),
            by: "mla".into(),
            at: Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap(),
        };
        assert_eq!(paragraph.parts().collect::<Vec<_>>(), ["Vi har lært meget.", "Næste år: mere."]);
    }
}
