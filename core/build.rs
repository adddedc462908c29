//! Lists the checklists that come with the tool: the files of `checklists/`, sorted by name. `intake/checklist/shipped.rs`
//! reads the list, so a checklist more is its file and nothing else.

use std::{
    env, fs,
    io::{Error, Result},
    path::{Path, PathBuf},
};

#[expect(clippy::disallowed_methods, reason = "where cargo wants what is built")]
fn main() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("checklists");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    // The table of the law is no list: `intake/checklist/law.rs` reads it.
    let is_list = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "toml")
            && path.file_stem().is_some_and(|stem| stem != "law")
    };
    files.retain(is_list);
    files.sort();
    let row = |path: &PathBuf| {
        let (Some(name), Some(place)) = (path.file_name().and_then(|name| name.to_str()), path.to_str()) else {
            return Err(Error::other(format!("the name of {} is no text", path.display())));
        };
        Ok(format!("({name:?}, include_str!({place:?})),\n"))
    };
    let rows = files.iter().map(row).collect::<Result<String>>()?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| Error::other("cargo names no folder to build into"))?;
    fs::write(Path::new(&out).join("checklists.rs"), format!("&[\n{rows}]\n"))
}
