//! What decides is read through the change: a verb takes the change and nothing else of the file, and whoever makes a
//! change has not read before it. Only the session begins one.

use super::{
    rooms::VERBS,
    source::{House, Source, none},
};
use std::collections::BTreeSet;
use syn::{
    Block, Expr, ExprField, ExprMethodCall, FnArg, ImplItemFn, ItemFn, Member, Signature, Type,
    visit::{self, Visit},
};

/// What a function does that it must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Begins,
    RecordsOutside,
    /// Of a verb alone.
    HasMore,
    /// Of the room of the verbs alone.
    HasRead,
}

/// A function on its way through a change.
#[derive(Default)]
struct Function {
    faults: BTreeSet<Fault>,
    /// The store was read.
    read: bool,
    /// What stands here is done in the change.
    inside: bool,
}

impl Function {
    fn note(&mut self, wrong: bool, fault: Fault) {
        self.faults.extend(wrong.then_some(fault));
    }
}

fn is(expression: &Expr, name: &str) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident(name))
}

impl<'a> Visit<'a> for Function {
    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        let method = call.method.to_string();
        self.note(is(&call.receiver, "session"), Fault::HasMore);
        self.note(method == "change" && matches!(call.args.first(), Some(Expr::Reference(_))), Fault::Begins);
        self.note(method == "record" && !self.inside, Fault::RecordsOutside);
        if is(&call.receiver, "session") && (method == "write" || method == "saved") {
            self.note(self.read, Fault::HasRead);
            let around = std::mem::replace(&mut self.inside, true);
            call.args.iter().for_each(|argument| self.visit_expr(argument));
            self.inside = around;
            return;
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_field(&mut self, field: &'a ExprField) {
        if is(&field.base, "session") {
            self.note(true, Fault::HasMore);
            self.read |= matches!(&field.member, Member::Named(name) if name == "store");
        }
        visit::visit_expr_field(self, field);
    }
}

/// The names of the types that a function takes.
fn takes(signature: &Signature) -> Vec<String> {
    struct Types(Vec<String>);
    impl<'a> Visit<'a> for Types {
        fn visit_path(&mut self, path: &'a syn::Path) {
            self.0.extend(path.segments.iter().map(|part| part.ident.to_string()));
            visit::visit_path(self, path);
        }
    }
    let mut types = Types(Vec::new());
    signature.inputs.iter().for_each(|input| types.visit_fn_arg(input));
    types.0
}

/// It is handed a change that it may write to.
fn is_verb(signature: &Signature) -> bool {
    signature.inputs.iter().any(|input| {
        let FnArg::Typed(input) = input else { return false };
        let Type::Reference(reference) = &*input.ty else { return false };
        let Type::Path(path) = &*reference.elem else { return false };
        reference.mutability.is_some() && path.path.segments.last().is_some_and(|last| last.ident == "Change")
    })
}

struct Outside<'h> {
    path: &'h str,
    faults: Vec<String>,
}

impl Outside<'_> {
    fn look(&mut self, signature: &Signature, block: &Block) {
        let session = self.path == format!("{VERBS}/session.rs");
        let verb = is_verb(signature);
        let mut function = Function { inside: verb, ..Function::default() };
        function.visit_block(block);
        let types = takes(signature);
        function.note(types.iter().any(|taken| taken == "Session" || taken == "Store"), Fault::HasMore);
        let faults = function.faults.into_iter().filter_map(|fault| match fault {
            Fault::Begins => (!session).then_some("begins a change by itself"),
            Fault::RecordsOutside => (!session).then_some("records outside of a change"),
            Fault::HasMore => verb.then_some("has more of the file than its change"),
            Fault::HasRead => self.path.starts_with(VERBS).then_some("has read before its change"),
        });
        self.faults.extend(faults.map(|what| format!("{}: {} {what}", self.path, signature.ident)));
    }
}

impl<'a> Visit<'a> for Outside<'_> {
    fn visit_item_fn(&mut self, item: &'a ItemFn) {
        self.look(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }
    fn visit_impl_item_fn(&mut self, item: &'a ImplItemFn) {
        self.look(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }
}

fn reads_outside_a_change(house: &House) -> Vec<String> {
    let mut faults = Vec::new();
    for file in house.code().filter(|file| file.room() != Some("store")) {
        let mut outside = Outside { path: &file.path, faults: Vec::new() };
        outside.visit_file(&file.code);
        faults.append(&mut outside.faults);
    }
    faults
}

#[test]
fn what_decides_is_read_through_the_change() {
    none(&reads_outside_a_change(&House::read()));
}

#[test]
fn a_read_outside_of_a_change_is_found() {
    for text in [
        "fn sign(session: &mut Session) {\n    let sample = session.store.sample(2027);\n    \
         session.write(|change| change.record(&event(sample)))\n}\n",
        "fn sign(session: &mut Session, change: &mut Change<'_>) {\n    change.record(&event())\n}\n",
        "fn sign(store: &mut Store) {\n    store.record(&event())\n}\n",
        "fn sign(store: &mut Store) {\n    let change = store.change(&by, now, chance);\n}\n",
        // What was written before is no leave to record after.
        "fn sign(session: &mut Session, other: &mut Store) {\n    session.write(|change| change.record(&event()));\n    \
         other.record(&event())\n}\n",
        "#[cfg(test)]\nmod tests {}\nimpl Sign {\n    fn sign(&self, store: &mut Store) {\n        store.record(&event())\n    }\n}\n",
    ] {
        let source = Source { path: format!("{VERBS}/sign_off.rs"), text: text.into() };
        let faults = reads_outside_a_change(&House::of(vec![source]));
        assert_eq!(faults.len(), 1, "{text}: {faults:?}");
    }
}
