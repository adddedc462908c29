//! A text that a person wrote in another program: any encoding that a Danish computer saves in.

use super::{
    encoding::{Pieces, scan},
    problem::{Problem, ProblemKind},
};
use std::io::{Cursor, Seek as _, SeekFrom};

/// The whole text, or why the bytes are none.
pub fn decode(bytes: &[u8]) -> Result<String, Problem> {
    let not_read = |error: std::io::Error| ProblemKind::NotRead { detail: error.to_string() }.at(1);
    let mut file = Cursor::new(bytes);
    let scanned = scan(&mut file)?;
    file.seek(SeekFrom::Start(0)).map_err(not_read)?;
    let mut pieces = Pieces::of(scanned.encoding);
    let (mut piece, mut text) = (Vec::new(), Vec::new());
    while pieces.read(&mut file, &mut piece, &mut text).map_err(not_read)? {}
    Ok(String::from_utf8_lossy(&text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_survive_notepad_and_word() {
        let windows = b"Vi har l\xe6rt\r\n\r\nat h\xf8re efter.";
        let utf16 = "\u{feff}Vi har lært\r\n\r\nat høre efter.".encode_utf16().flat_map(u16::to_le_bytes);
        let expected = "Vi har lært\r\n\r\nat høre efter.";
        assert_eq!(decode(windows).unwrap(), expected);
        assert_eq!(decode(&utf16.collect::<Vec<_>>()).unwrap(), expected);
        assert_eq!(decode("\u{feff}Vi har lært\r\n\r\nat høre efter.".as_bytes()).unwrap(), expected);
    }
}
