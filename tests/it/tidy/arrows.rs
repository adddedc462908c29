//! What each file names: the paths of its `use`s, expressions, types, macros and attributes, taken for what they mean.

use super::source::{House, Parsed};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::{Attribute, ItemMod, ItemUse, Macro, Meta, UseTree, Visibility, visit, visit::Visit};

/// Our own crates by name. They are one tree.
const CRATES: [&str; 3] = ["crate", "tilsyn", "tilsyn_core"];

/// A path that stands in a file.
pub(crate) struct Named {
    /// From the root of the tree where it is ours, as it is written where it is not.
    pub(crate) path: Vec<String>,
    pub(crate) ours: bool,
    pub(crate) line: usize,
}

/// Every path in `tree`, which is `file` or a part of it.
pub(crate) fn named(house: &House, file: &Parsed, tree: &syn::File) -> Vec<Named> {
    let mut names =
        Names { house, module: file.module.clone(), imports: BTreeMap::new(), found: Vec::new(), importing: true };
    // What is imported first: it is the beginning of other paths.
    names.visit_file(tree);
    names.found.clear();
    names.importing = false;
    names.visit_file(tree);
    names.found
}

struct Names<'h> {
    house: &'h House,
    /// Where the visitor stands: the file, and the modules written out in it.
    module: Vec<String>,
    imports: BTreeMap<String, Vec<String>>,
    found: Vec<Named>,
    importing: bool,
}

impl Names<'_> {
    /// The path from the root of the tree; `None` where it is not ours.
    fn ours(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        if CRATES.contains(&first.as_str()) {
            return Some(rest.to_vec());
        }
        if first == "self" || first == "super" {
            let relative = path.iter().take_while(|part| *part == "self" || *part == "super").count();
            let up = path[..relative].iter().filter(|part| *part == "super").count();
            let above = &self.module[..self.module.len().saturating_sub(up)];
            return Some([above, &path[relative..]].concat());
        }
        let child = [&self.module[..], &path[..1]].concat();
        if self.house.is_module(&child) {
            return Some([&self.module[..], path].concat());
        }
        self.imports.get(first).map(|import| [&import[..], rest].concat())
    }

    fn name(&mut self, path: &[String], line: usize) {
        // A name alone was imported, and that has been seen.
        if path.len() < 2 {
            return;
        }
        let named = match self.ours(path) {
            Some(path) => Named { path, ours: true, line },
            None => Named { path: path.to_vec(), ours: false, line },
        };
        self.found.push(named);
    }

    fn import(&mut self, prefix: &[String], tree: &UseTree) {
        let with = |ident: &Ident| {
            let part = (ident != "self" || prefix.is_empty()).then(|| ident.to_string());
            prefix.iter().cloned().chain(part).collect::<Vec<_>>()
        };
        let (path, local) = match tree {
            UseTree::Path(path) => return self.import(&with(&path.ident), &path.tree),
            UseTree::Group(group) => return group.items.iter().for_each(|tree| self.import(prefix, tree)),
            UseTree::Glob(_) => (prefix.to_vec(), None),
            UseTree::Name(name) => {
                let path = with(&name.ident);
                let local = path.last().cloned();
                (path, local)
            }
            UseTree::Rename(rename) => (with(&rename.ident), Some(rename.rename.to_string())),
        };
        let line = syn::spanned::Spanned::span(tree).start().line;
        self.name(&path, line);
        let ours = self.ours(&path);
        if let (Some(local), Some(ours), true) = (local, ours, self.importing) {
            self.imports.insert(local, ours);
        }
    }

    /// The paths in what a macro or an attribute is given; `prefix` before the braces of `crate::{…}`.
    fn tokens(&mut self, tokens: TokenStream, prefix: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == sign);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Ident(ident) => {
                    let mut path = [prefix, &[ident.to_string()]].concat();
                    while is(at, ':') && is(at + 1, ':') {
                        let Some(TokenTree::Ident(next)) = tokens.get(at + 2) else { break };
                        path.push(next.to_string());
                        at += 3;
                    }
                    match tokens.get(at + 2) {
                        Some(TokenTree::Group(group))
                            if is(at, ':') && is(at + 1, ':') && group.delimiter() == Delimiter::Brace =>
                        {
                            self.tokens(group.stream(), &path);
                            at += 3;
                        }
                        _ => self.name(&path, ident.span().start().line),
                    }
                }
                TokenTree::Group(group) => self.tokens(group.stream(), &[]),
                TokenTree::Literal(literal) => self.text(&literal.to_string(), literal.span().start().line),
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// A path in an attribute's text, as `#[serde(with = "crate::…")]`.
    fn text(&mut self, literal: &str, line: usize) {
        let path: Vec<String> = literal.trim_matches('"').split("::").map(String::from).collect();
        if ["crate", "self", "super"].contains(&path[0].as_str()) {
            self.name(&path, line);
        }
    }
}

impl<'a> Visit<'a> for Names<'_> {
    fn visit_item_use(&mut self, item: &'a ItemUse) {
        item.attrs.iter().for_each(|attribute| self.visit_attribute(attribute));
        self.import(&[], &item.tree);
    }

    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        item.attrs.iter().for_each(|attribute| self.visit_attribute(attribute));
        let Some((_, items)) = &item.content else { return };
        self.module.push(item.ident.to_string());
        for item in items {
            self.visit_item(item);
        }
        self.module.pop();
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        let line = syn::spanned::Spanned::span(path).start().line;
        self.name(&parts, line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone(), &[]);
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        match &attribute.meta {
            Meta::Path(path) => self.visit_path(path),
            Meta::List(list) => self.tokens(list.tokens.clone(), &[]),
            Meta::NameValue(pair) if !pair.path.is_ident("doc") => self.visit_expr(&pair.value),
            Meta::NameValue(_) => {}
        }
    }

    /// Who may see something is no use of it.
    fn visit_visibility(&mut self, _: &'a Visibility) {}
}
