//! What the code says: the keys that it speaks and the codes that it refuses with, with the facts that it gives. Only what
//! the syntax shows surely is judged: a key that is put together, or facts that come from elsewhere, are not.

use super::sentences::Facts;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use syn::{
    Block, Expr, ExprCall, ExprClosure, ExprMethodCall, ExprPath, Ident, Lit, Local, Macro, Pat, PatIdent, Stmt, Token,
    parse::{Parse, ParseStream},
    visit::{self, Visit},
};

/// A key that is spoken, and the facts where they can be seen.
pub(super) struct Spoken {
    pub(super) key: String,
    pub(super) facts: Option<Facts>,
    pub(super) line: usize,
}

/// A code that something is refused with, by variant, and the facts that it is born with.
pub(super) struct Born {
    pub(super) code: String,
    pub(super) facts: Facts,
    pub(super) line: usize,
}

#[derive(Default)]
pub(super) struct Speech {
    pub(super) spoken: Vec<Spoken>,
    pub(super) born: Vec<Born>,
    /// Facts that are given to a refusal that was born before.
    pub(super) later: Facts,
    /// The texts, or the codes, and the facts that a name stands for.
    texts: BTreeMap<String, Vec<String>>,
    facts: BTreeMap<String, Facts>,
}

/// The variant of `Code` that a path names.
pub(crate) fn variant(path: &ExprPath) -> Option<String> {
    match &*path.path.segments.iter().collect::<Vec<_>>() {
        [.., of, variant] if of.ident == "Code" => Some(variant.ident.to_string()),
        _ => None,
    }
}

pub(super) fn speech(tree: &syn::File) -> Speech {
    let mut speech = Speech::default();
    speech.visit_file(tree);
    speech
}

/// `words, key, fact = value, …`
struct Say {
    words: Expr,
    key: Expr,
    facts: Vec<(Ident, Expr)>,
}

impl Parse for Say {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let words = input.parse()?;
        input.parse::<Token![,]>()?;
        let mut say = Self { words, key: input.parse()?, facts: Vec::new() };
        while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
            let fact = input.parse()?;
            input.parse::<Token![=]>()?;
            say.facts.push((fact, input.parse()?));
        }
        Ok(say)
    }
}

/// The expressions in what a macro is given, as far as they can be told: between its commas, else between its colons and
/// arrows, else within its brackets.
fn expressions(tokens: TokenStream) -> Vec<Expr> {
    fn split(tokens: &[TokenTree], signs: &[char]) -> Vec<TokenStream> {
        let parts = tokens.split(|token| matches!(token, TokenTree::Punct(sign) if signs.contains(&sign.as_char())));
        parts.map(|part| part.iter().cloned().collect()).collect()
    }
    let mut found = Vec::new();
    for part in split(&tokens.into_iter().collect::<Vec<_>>(), &[',', ';']) {
        if let Ok(expression) = syn::parse2(part.clone()) {
            found.push(expression);
            continue;
        }
        let tokens: Vec<TokenTree> = part.into_iter().collect();
        for piece in split(&tokens, &[':', '>']) {
            match syn::parse2(piece.clone()) {
                Ok(expression) => found.push(expression),
                Err(_) => found.extend(piece.into_iter().flat_map(|token| match token {
                    TokenTree::Group(group) => expressions(group.stream()),
                    _ => Vec::new(),
                })),
            }
        }
    }
    found
}

impl Speech {
    /// The texts, or the variants of `Code`, that an expression can be, where all of them can be seen.
    fn texts(&self, expression: &Expr) -> Option<Vec<String>> {
        let block = |block: &Block| match block.stmts.last() {
            Some(Stmt::Expr(last, None)) => self.texts(last),
            _ => None,
        };
        match expression {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => Some(vec![text.value()]),
                _ => None,
            },
            Expr::Reference(inner) => self.texts(&inner.expr),
            Expr::Paren(inner) => self.texts(&inner.expr),
            Expr::Group(inner) => self.texts(&inner.expr),
            Expr::Block(inner) => block(&inner.block),
            Expr::If(branches) => {
                let (_, otherwise) = branches.else_branch.as_ref()?;
                Some([block(&branches.then_branch)?, self.texts(otherwise)?].concat())
            }
            Expr::Match(arms) => {
                let arms: Option<Vec<_>> = arms.arms.iter().map(|arm| self.texts(&arm.body)).collect();
                Some(arms?.concat())
            }
            Expr::Path(path) => match variant(path) {
                Some(code) => Some(vec![code]),
                None => self.texts.get(&path.path.get_ident()?.to_string()).cloned(),
            },
            _ => None,
        }
    }

    /// The names in `&[("name", value), …]`, where all of them can be seen.
    fn facts(&self, expression: &Expr) -> Option<Facts> {
        match expression {
            Expr::Reference(inner) => self.facts(&inner.expr),
            Expr::Array(array) => array
                .elems
                .iter()
                .map(|fact| match fact {
                    Expr::Tuple(pair) => self.texts(pair.elems.first()?)?.pop(),
                    _ => None,
                })
                .collect(),
            Expr::Path(path) => self.facts.get(&path.path.get_ident()?.to_string()).cloned(),
            _ => None,
        }
    }

    fn say(&mut self, key: &Expr, facts: Option<&Facts>) {
        let line = syn::spanned::Spanned::span(key).start().line;
        for key in self.texts(key).unwrap_or_default() {
            self.spoken.push(Spoken { key, facts: facts.cloned(), line });
        }
    }

    /// The codes of `Refusal::new(…)`.
    fn codes(&self, call: &Expr) -> Option<Vec<String>> {
        let Expr::Call(call) = call else { return None };
        let Expr::Path(path) = &*call.func else { return None };
        let [.., of, new] = &*path.path.segments.iter().collect::<Vec<_>>() else { return None };
        if of.ident != "Refusal" || new.ident != "new" {
            return None;
        }
        self.texts(call.args.first()?)
    }

    /// `Refusal::new(Code::Variant).with("fact", value).at(places)…`: whether that was one.
    fn chain(&mut self, call: &ExprMethodCall) -> bool {
        let (mut facts, mut values, mut at) = (Facts::new(), Vec::new(), Some(call));
        let mut first = &*call.receiver;
        while let Some(link) = at {
            first = &link.receiver;
            values.extend(&link.args);
            if link.method == "with" && link.args.len() == 2 {
                facts.extend(link.args.first().and_then(|fact| self.texts(fact)).into_iter().flatten());
            } else if link.method != "at" {
                return false;
            }
            at = if let Expr::MethodCall(next) = first { Some(next) } else { None };
        }
        let Some(codes) = self.codes(first) else { return false };
        let line = syn::spanned::Spanned::span(first).start().line;
        self.born.extend(codes.into_iter().map(|code| Born { code, facts: facts.clone(), line }));
        for value in values {
            self.visit_expr(value);
        }
        true
    }
}

impl<'a> Visit<'a> for Speech {
    fn visit_macro(&mut self, call: &'a Macro) {
        if call.path.segments.last().is_some_and(|last| last.ident == "say") {
            if let Ok(say) = syn::parse2::<Say>(call.tokens.clone()) {
                let facts = say.facts.iter().map(|(fact, _)| fact.to_string()).collect();
                self.say(&say.key, Some(&facts));
                for value in [&say.words, &say.key].into_iter().chain(say.facts.iter().map(|(_, value)| value)) {
                    Visit::visit_expr(self, value);
                }
            }
            return;
        }
        for expression in expressions(call.tokens.clone()) {
            Visit::visit_expr(self, &expression);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if self.chain(call) {
            return;
        }
        let arguments: Vec<&Expr> = call.args.iter().collect();
        match (call.method.to_string().as_str(), &arguments[..]) {
            ("say" | "find", [key, facts]) => {
                let facts = self.facts(facts);
                self.say(key, facts.as_ref());
            }
            ("with", [fact, _]) => self.later.extend(self.texts(fact).into_iter().flatten()),
            _ => {}
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        let line = syn::spanned::Spanned::span(call).start().line;
        let codes = self.codes(&Expr::Call(call.clone())).unwrap_or_default();
        self.born.extend(codes.into_iter().map(|code| Born { code, facts: Facts::new(), line }));
        visit::visit_expr_call(self, call);
    }

    fn visit_local(&mut self, local: &'a Local) {
        visit::visit_local(self, local);
        let pattern = if let Pat::Type(typed) = &local.pat { &*typed.pat } else { &local.pat };
        if let (Pat::Ident(name), Some(value)) = (pattern, &local.init) {
            let name = name.ident.to_string();
            let (texts, facts) = (self.texts(&value.expr), self.facts(&value.expr));
            self.texts.extend(texts.map(|texts| (name.clone(), texts)));
            self.facts.extend(facts.map(|facts| (name, facts)));
        }
    }

    /// A name that means something else from here on.
    fn visit_pat_ident(&mut self, name: &'a PatIdent) {
        self.texts.remove(&name.ident.to_string());
        self.facts.remove(&name.ident.to_string());
        visit::visit_pat_ident(self, name);
    }

    /// What is named within a closure means nothing after it.
    fn visit_expr_closure(&mut self, closure: &'a ExprClosure) {
        let around = (self.texts.clone(), self.facts.clone());
        visit::visit_expr_closure(self, closure);
        (self.texts, self.facts) = around;
    }
}
