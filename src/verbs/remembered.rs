//! What is remembered of a person from one time to the next, beside her settings: for her alone to read, and never half.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};
use tempfile::NamedTempFile;

/// It is a convenience alone: what cannot be written is not missed.
pub(super) fn keep(file: &Path, text: &str) {
    written(file, text).ok();
}

fn written(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)?;
    let mut made = NamedTempFile::new_in(folder)?;
    made.write_all(text.as_bytes())?;
    made.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::keep;
    use std::fs;

    #[test]
    #[cfg(unix)]
    fn what_is_remembered_is_for_its_owner_alone_and_follows_no_link() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let (other, file) = (folder.path().join("andet.txt"), folder.path().join("ny/mapper.txt"));
        fs::write(&other, "urørt").unwrap();
        fs::create_dir(folder.path().join("ny")).unwrap();
        std::os::unix::fs::symlink(&other, &file).unwrap();
        keep(&file, "/home/mla/lister");
        keep(&file, "/home/mla/andre");
        assert_eq!(fs::symlink_metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!([&other, &file].map(|path| fs::read_to_string(path).unwrap()), ["urørt", "/home/mla/andre"]);
        assert_eq!(fs::read_dir(folder.path().join("ny")).unwrap().count(), 1);
    }
}
