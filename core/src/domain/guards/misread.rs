//! Digits that were written or scanned as letters: `O10190-1234`, `3l0280-1234`.

/// The text with such letters as digits, just as long; nothing where there are none.
pub(super) fn mended(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut mended = false;
    let mut rest = text;
    while !rest.is_empty() {
        let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        if digits >= 3 && digits < word.len() && word.bytes().all(|byte| byte.is_ascii_digit() || digit(byte).is_some())
        {
            out.extend(word.bytes().map(|byte| digit(byte).unwrap_or(char::from(byte))));
            mended = true;
        } else {
            out.push_str(word);
        }
        rest = &rest[word.len()..];
        if let Some(c) = rest.chars().next() {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    mended.then_some(out)
}

fn digit(letter: u8) -> Option<char> {
    match letter {
        b'o' => Some('0'),
        b'l' | b'i' => Some('1'),
        _ => None,
    }
}
