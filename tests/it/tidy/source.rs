//! The sources of the house, read and parsed, and the tree of modules that they make.

use proc_macro2::{TokenStream, TokenTree};
use std::{
    collections::BTreeMap,
    fs,
    path::{Component, Path, PathBuf},
};
use syn::{Attribute, ImplItem, Item, LitStr, Meta, TraitItem, visit::Visit};

/// Where sources lie, below the root: the program, and the core that it is made on. Together they are one tree.
const FOLDERS: [&str; 2] = ["src", "core/src"];

/// A file as it is written.
pub(crate) struct Source {
    /// Below its folder, with forward slashes: `tui/view.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A file as the compiler takes it.
pub(crate) struct Parsed {
    pub(crate) path: String,
    pub(crate) whole: syn::File,
    /// Without its unit tests.
    pub(crate) code: syn::File,
    /// The path of its module: `tui::view`.
    pub(crate) module: Vec<String>,
    /// It is a unit test as a whole.
    pub(crate) test: bool,
}

impl Parsed {
    /// The room that the file lies in; none for what lies above them all.
    pub(crate) fn room(&self) -> Option<&str> {
        self.path.split_once('/').map(|(room, _)| room)
    }
}

/// All sources together.
pub(crate) struct House {
    pub(crate) files: Vec<Parsed>,
    modules: BTreeMap<Vec<String>, usize>,
}

impl House {
    pub(crate) fn read() -> Self {
        Self::of(sources())
    }

    pub(crate) fn of(sources: Vec<Source>) -> Self {
        let parse = |Source { path, text }| {
            let whole = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let code = syn::File { items: without_tests(whole.items.clone()), ..whole.clone() };
            let test = whole.attrs.iter().any(is_test);
            Parsed { module: module(&path), path, whole, code, test }
        };
        let mut files: Vec<Parsed> = sources.into_iter().map(parse).collect();
        let declared: Vec<Declared> = files.iter().flat_map(declarations).collect();
        for Declared { module, at, .. } in &declared {
            if let Some(file) = files.iter_mut().find(|file| at.as_ref() == Some(&file.path)) {
                file.module.clone_from(module);
            }
        }
        for file in &mut files {
            file.test |= declared.iter().any(|declared| declared.test && file.module.starts_with(&declared.module));
        }
        let modules = files.iter().enumerate().map(|(at, file)| (file.module.clone(), at)).collect();
        Self { files, modules }
    }

    /// The files without those that are unit tests.
    pub(crate) fn code(&self) -> impl Iterator<Item = &Parsed> {
        self.files.iter().filter(|file| !file.test)
    }

    pub(crate) fn is_module(&self, path: &[String]) -> bool {
        self.modules.contains_key(path)
    }

    /// The file that holds what a path names: its longest beginning that is one.
    pub(crate) fn file_of(&self, path: &[String]) -> Option<usize> {
        (1..=path.len()).rev().find_map(|length| self.modules.get(&path[..length]).copied())
    }
}

/// `tui/view.rs` is `tui::view`, `tui/mod.rs` is `tui`.
fn module(path: &str) -> Vec<String> {
    let mut parts: Vec<String> = path.trim_end_matches(".rs").split('/').map(String::from).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// A `mod x;`: the module, where its file lies if that is said, and whether it is made for tests alone.
struct Declared {
    module: Vec<String>,
    at: Option<String>,
    test: bool,
}

fn declarations(file: &Parsed) -> Vec<Declared> {
    fn walk(items: &[Item], (file, module, test): (&Parsed, &[String], bool), found: &mut Vec<Declared>) {
        for item in items {
            let Item::Mod(item) = item else { continue };
            let module = [module, &[item.ident.to_string()]].concat();
            let test = test || item.attrs.iter().any(is_test);
            if let Some((_, items)) = &item.content {
                walk(items, (file, &module, test), found);
                continue;
            }
            let folder = Path::new(&file.path).parent().unwrap();
            let at = item.attrs.iter().find_map(path_of).map(|at| plain(&folder.join(at)));
            found.push(Declared { module, at, test });
        }
    }
    let mut found = Vec::new();
    walk(&file.whole.items, (file, &file.module, file.test), &mut found);
    found
}

/// The file that `#[path = "…"]` names.
fn path_of(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &pair.value else { return None };
    pair.path.is_ident("path").then(|| path.value())
}

/// A path without `..`, with forward slashes.
fn plain(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(part) => parts.push(part.to_str().unwrap()),
            _ => {}
        }
    }
    parts.join("/")
}

/// `#[cfg(test)]`, `#[cfg(all(test, …))]` and `#[test]`.
fn is_test(attribute: &Attribute) -> bool {
    fn names(tokens: TokenStream, word: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == word,
            TokenTree::Group(group) => names(group.stream(), word),
            _ => false,
        })
    }
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            names(list.tokens.clone(), "test") && !names(list.tokens.clone(), "not")
        }
        Meta::Path(path) => path.is_ident("test"),
        _ => false,
    }
}

/// What is compiled into the program.
fn without_tests(items: Vec<Item>) -> Vec<Item> {
    let kept = items.into_iter().filter(|item| !attributes(item).iter().any(is_test));
    kept.map(|item| match item {
        Item::Mod(mut module) => {
            module.content = module.content.map(|(brace, items)| (brace, without_tests(items)));
            Item::Mod(module)
        }
        Item::Impl(mut block) => {
            block.items.retain(|item| !matches!(item, ImplItem::Fn(item) if item.attrs.iter().any(is_test)));
            Item::Impl(block)
        }
        Item::Trait(mut block) => {
            block.items.retain(|item| !matches!(item, TraitItem::Fn(item) if item.attrs.iter().any(is_test)));
            Item::Trait(block)
        }
        other => other,
    })
    .collect()
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Every string in a piece of source, those that stand in macros and attributes too, with its line.
pub(crate) fn strings(file: &syn::File) -> Vec<(String, usize)> {
    #[derive(Default)]
    struct Strings(Vec<(String, usize)>);
    impl Strings {
        fn tokens(&mut self, tokens: TokenStream) {
            for token in tokens {
                match token {
                    TokenTree::Group(group) => self.tokens(group.stream()),
                    TokenTree::Literal(literal) => {
                        let line = literal.span().start().line;
                        let text = syn::parse_str::<LitStr>(&literal.to_string());
                        self.0.extend(text.ok().map(|text| (text.value(), line)));
                    }
                    _ => {}
                }
            }
        }
    }
    impl<'a> Visit<'a> for Strings {
        fn visit_lit_str(&mut self, text: &'a LitStr) {
            self.0.push((text.value(), text.span().start().line));
        }
        fn visit_macro(&mut self, call: &'a syn::Macro) {
            self.tokens(call.tokens.clone());
        }
        fn visit_attribute(&mut self, attribute: &'a Attribute) {
            if let Meta::List(list) = &attribute.meta {
                self.tokens(list.tokens.clone());
            }
        }
    }
    let mut strings = Strings::default();
    strings.visit_file(file);
    strings.0
}

pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder, with their paths below it.
pub(crate) fn below(folder: &Path) -> Vec<Source> {
    let read = |path: PathBuf| Source {
        path: path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(&path).unwrap(),
    };
    files(folder, "rs").into_iter().map(read).collect()
}

/// Everything that is compiled into the program, and its unit tests.
pub(crate) fn sources() -> Vec<Source> {
    let folders = FOLDERS.iter().map(|folder| root().join(folder)).filter(|folder| folder.exists());
    folders.flat_map(|folder| below(&folder)).collect()
}

#[track_caller]
pub(crate) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_is_a_test_is_decided_by_syntax() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let house = House::of(vec![
        source(
            "tui/view.rs",
            "#[cfg(test)]\nmod tests { fn early() {} }\nfn late() {}\n#[cfg(test)]\n#[path = \"../shown.rs\"]\nmod shown;\n",
        ),
        source("shown.rs", "mod below;\n"),
        source("tui/view/shown/below.rs", ""),
        source("tui/view_tests.rs", "fn named_like_one() {}"),
        source("tui/key.rs", "#[cfg(not(test))]\nfn kept() {}\n#[cfg(all(test, unix))]\nfn gone() {}\n"),
    ]);
    let tests: Vec<bool> = house.files.iter().map(|file| file.test).collect();
    assert_eq!(tests, [false, true, true, false, false]);
    assert_eq!(house.files[1].module, ["tui", "view", "shown"]);
    assert_eq!((house.files[0].code.items.len(), house.files[4].code.items.len()), (1, 1));
}
