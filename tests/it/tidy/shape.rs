//! The shape of files and functions.

use super::source::{House, Source, below, none, root, sources};
use syn::{
    ImplItemFn, Item, ItemFn, TraitItemFn,
    spanned::Spanned,
    visit::{self, Visit},
};

const FILE_MAX: usize = 600;
const FUNCTION_MAX: usize = 70;
const UNDONE: [&str; 6] = ["TODO", "FIXME", "XXX", "dbg!(", "todo!(", "unimplemented!("];

/// The sources, and these tests.
fn house() -> Vec<Source> {
    let tests = below(&root().join("tests/it"));
    let named = tests.into_iter().map(|source| Source { path: format!("tests/it/{}", source.path), ..source });
    sources().into_iter().chain(named).collect()
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut faults = Vec::new();
    for Source { path, text } in house() {
        let lines = text.lines().count();
        if lines > FILE_MAX {
            faults.push(format!("{path} has {lines} lines"));
        }
        if !text.starts_with("//! ") {
            faults.push(format!("{path} does not say what it is for"));
        }
        let words = UNDONE.iter().filter(|word| text.contains(**word) && path != "tests/it/tidy/shape.rs");
        faults.extend(words.map(|word| format!("{path} holds {word}")));
    }
    none(&faults);
}

#[test]
fn functions_are_short() {
    struct Long(Vec<(String, usize)>);
    impl Long {
        fn look(&mut self, signature: &syn::Signature, end: proc_macro2::Span) {
            let lines = end.end().line + 1 - signature.span().start().line;
            if lines > FUNCTION_MAX {
                self.0.push((signature.ident.to_string(), lines));
            }
        }
    }
    impl<'a> Visit<'a> for Long {
        fn visit_item_fn(&mut self, item: &'a ItemFn) {
            self.look(&item.sig, item.block.span());
            visit::visit_item_fn(self, item);
        }
        fn visit_impl_item_fn(&mut self, item: &'a ImplItemFn) {
            self.look(&item.sig, item.block.span());
            visit::visit_impl_item_fn(self, item);
        }
        fn visit_trait_item_fn(&mut self, item: &'a TraitItemFn) {
            self.look(&item.sig, item.span());
            visit::visit_trait_item_fn(self, item);
        }
    }
    let mut faults = Vec::new();
    for file in House::of(house()).files {
        let mut long = Long(Vec::new());
        long.visit_file(&file.whole);
        faults.extend(long.0.iter().map(|(name, lines)| format!("{}: {name} has {lines} lines", file.path)));
    }
    none(&faults);
}

/// A room's list holds no code; that of the program also hands on the core.
#[test]
fn mod_files_hold_a_header_and_mod_lines() {
    let list = |path: &str| path.ends_with("mod.rs") || path.ends_with("lib.rs");
    let mut faults = Vec::new();
    for file in House::of(house().into_iter().filter(|file| list(&file.path)).collect()).files {
        let kept = |item: &Item| match item {
            Item::Mod(item) => item.content.is_none(),
            Item::Use(item) => {
                matches!(&item.tree, syn::UseTree::Path(path) if path.ident == "tilsyn_core") && file.path == "lib.rs"
            }
            _ => false,
        };
        let code = file.whole.items.iter().filter(|item| !kept(item));
        faults.extend(code.map(|item| format!("{}:{} holds code", file.path, item.span().start().line)));
    }
    none(&faults);
}
