//! Prints as people write them down, and what is said of them.

use super::*;

const PRINT: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn read(of: Of, text: &str) -> Result<String, NoPrint> {
    NotedPrint::read(of, text).map(|noted| noted.to_string())
}

#[test]
fn what_paper_and_mail_do_to_a_print_is_undone() {
    for text in [
        PRINT.to_uppercase(),
        format!("  {PRINT}\r\n"),
        "0123 4567-89ab\u{2013}cdef\n0123\u{a0}4567\u{2011}89ab cdef\u{ad}0123456789abcdef\t0123456789ABCDEF\u{200b}"
            .into(),
    ] {
        assert_eq!(read(Of::Head, &text).as_deref(), Ok(PRINT), "{text:?}");
        assert_eq!(read(Of::Commitment, &text).as_deref(), Ok(PRINT), "{text:?}");
    }
    assert_eq!(read(Of::Head, &format!("1 73 : {PRINT}")), Ok(format!("173:{PRINT}")));
    assert_eq!(read(Of::Head, "7:0123 4567 89AB CDEF").as_deref(), Ok("7:0123456789abcdef"));
}

#[test]
fn all_else_is_no_print() {
    for (text, why) in [
        ("", NoPrint::Few(0)),
        ("0123456789abcde", NoPrint::Few(15)),
        ("7:0123", NoPrint::Few(4)),
        (&format!("{PRINT}0"), NoPrint::Many(65)),
        (&format!("173 {PRINT}"), NoPrint::Many(67)),
        ("0123456789abcdeg", NoPrint::Character('g')),
        ("0123456789abcdef.", NoPrint::Character('.')),
        ("0123456789abcdeО", NoPrint::Character('О')),
        ("1:2:0123456789abcdef", NoPrint::Character(':')),
        (":0123456789abcdef", NoPrint::Number(String::new())),
        ("0:0123456789abcdef", NoPrint::Number("0".into())),
        ("+1:0123456789abcdef", NoPrint::Number("+1".into())),
        ("99999999999999999999:0123456789abcdef", NoPrint::Number("99999999999999999999".into())),
    ] {
        assert_eq!(read(Of::Head, text), Err(why), "{text}");
    }
    assert_eq!(read(Of::Commitment, "7:0123456789abcdef"), Err(NoPrint::Character(':')));
}
