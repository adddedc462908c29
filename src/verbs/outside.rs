//! What is read from outside. Whatever has a name can stand where a file is meant: a pipe is waited for without end, and
//! some devices never end. So ordinary files alone are opened, and no more is read of one than its kind can hold.

use crate::domain::{bounds::HANDWRITTEN_MB, code::Code, guards::cpr, refusal::Refusal};
use std::{
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Read as _},
    path::Path,
};

/// Whether nothing has that name. What may not even be looked for is not nothing.
#[must_use]
pub fn is_absent(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
}

/// An ordinary file, or one that a link leads to, of at most so many MB; and how many bytes it has.
pub fn open(path: &Path, mb_max: usize, unread: impl Fn(io::Error) -> Refusal) -> Result<(File, u64), Refusal> {
    let most = bytes_of(mb_max);
    let length = |data: io::Result<Metadata>| match data {
        Ok(data) if !data.is_file() => Err(refuse(Code::InputNotAFile, path)),
        Ok(data) if data.len() > most => Err(too_large(path, mb_max)),
        Ok(data) => Ok(data.len()),
        Err(error) => Err(unread(error)),
    };
    // Looked at before, since to open a pipe is to wait already, and some devices act on it.
    length(fs::metadata(path))?;
    let file = File::open(path).map_err(&unread)?;
    let length = length(file.metadata())?;
    Ok((file, length))
}

/// All of it.
pub fn bytes(path: &Path, mb_max: usize, unread: impl Fn(io::Error) -> Refusal) -> Result<Vec<u8>, Refusal> {
    let (file, length) = open(path, mb_max, &unread)?;
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    // Another may go on writing in it.
    let mut rest = file.take(bytes_of(mb_max));
    rest.read_to_end(&mut bytes).map_err(&unread)?;
    let ends = rest.into_inner().read(&mut [0]).map_err(&unread)? == 0;
    if ends { Ok(bytes) } else { Err(too_large(path, mb_max)) }
}

/// The same as text, which is UTF-8.
pub fn text(path: &Path, mb_max: usize, unread: impl Fn(io::Error) -> Refusal) -> Result<String, Refusal> {
    let bytes = bytes(path, mb_max, &unread)?;
    String::from_utf8(bytes).map_err(|error| unread(io::Error::new(ErrorKind::InvalidData, error.utf8_error())))
}

/// What the program keeps for somebody's convenience. What cannot be read of it is not missed.
#[must_use]
pub fn kept(path: &Path) -> String {
    text(path, HANDWRITTEN_MB, |_| refuse(Code::InputNotAFile, path)).unwrap_or_default()
}

fn bytes_of(mb: usize) -> u64 {
    u64::try_from(mb << 20).unwrap_or(u64::MAX)
}

fn too_large(path: &Path, mb_max: usize) -> Refusal {
    refuse(Code::InputTooLarge, path).with("max", mb_max)
}

fn refuse(code: Code, path: &Path) -> Refusal {
    Refusal::new(code).with("path", cpr::mask(&path.display().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unread(error: io::Error) -> Refusal {
        Refusal::new(Code::ListNotRead).with("detail", error)
    }

    #[test]
    fn a_file_that_is_larger_than_its_kind_can_be_is_not_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("kvittering.json");
        let file = File::create(&path).unwrap();
        for (length, refused) in [
            (0, None),
            (1 << 20, None),
            ((1 << 20) + 1, Some(Code::InputTooLarge)),
            (1 << 40, Some(Code::InputTooLarge)),
        ] {
            file.set_len(length).unwrap();
            let read = bytes(&path, 1, unread);
            assert_eq!(read.as_ref().err().map(|refusal| refusal.code), refused, "{length}");
            assert!(read.is_err() || read.is_ok_and(|bytes| u64::try_from(bytes.len()) == Ok(length)));
        }
    }

    #[test]
    fn only_text_is_read_as_text() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("l.csv");
        fs::write(&path, b"\xe6\xf8\xe5").unwrap();
        assert_eq!(text(&path, 1, unread).unwrap_err().code, Code::ListNotRead);
        fs::write(&path, "æøå").unwrap();
        assert_eq!(text(&path, 1, unread).unwrap(), "æøå");
    }

    #[cfg(unix)]
    #[test]
    fn only_ordinary_files_are_read_and_those_that_a_link_leads_to() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("fil"), "indhold").unwrap();
        std::os::unix::fs::symlink(at("fil"), at("link")).unwrap();
        std::os::unix::fs::symlink(at("intet"), at("blindt link")).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(at("stik")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(at("pibe")).status().unwrap().success());
        assert_eq!(text(&at("link"), 1, unread).unwrap(), "indhold");
        for (path, code) in [
            (at("pibe"), Code::InputNotAFile),
            (at("stik"), Code::InputNotAFile),
            (at(""), Code::InputNotAFile),
            ("/dev/zero".into(), Code::InputNotAFile),
            ("/dev/null".into(), Code::InputNotAFile),
            (at("blindt link"), Code::ListNotRead),
        ] {
            assert_eq!(text(&path, 1, unread).unwrap_err().code, code, "{}", path.display());
        }
        assert!(is_absent(&at("intet")) && !is_absent(&at("blindt link")) && !is_absent(&at("pibe")));
    }
}
