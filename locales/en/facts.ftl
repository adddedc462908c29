# The facts of a case, what they settle, and contradictions.

facts-title = Facts of the case
facts-none = The facts of the case have not been stated yet.
facts-age = The citizen's age: { $value }
facts-outcome = Outcome of the decision: { $value }
facts-changes = Changes of caseworker in the period: { $value }
facts-plan = Plan required: { $value }
facts-unknown = not stated
facts-yes = yes
facts-no = no
facts-age-0-9 = 0-9 years
facts-age-10-15 = 10-15 years
facts-age-16-17 = 16-17 years
facts-age-18-24 = 18-24 years
facts-age-25 = 25 years or older
facts-outcome-bevilling = granted in full
facts-outcome-delvist = partly refused
facts-outcome-afslag = refused
facts-outcome-ingen = no decision in the period

settled-age = The citizen is { $age }.
settled-outcome-bevilling = The citizen was granted everything.
settled-outcome-delvist = The citizen was partly refused.
settled-outcome-afslag = The citizen was refused.
settled-outcome-ingen = There is no decision in the period.
settled-changes = The caseworker has not changed in the period.
settled-plan = The case requires no plan.

facts-saved = The facts of the case are saved.
facts-saved-at = Saved at { $time }: facts of case { $case }.
facts-proposals = { $count ->
    [0] The facts propose “not applicable” for no question that lacks an answer.
    [one] The facts propose “not applicable” for 1 question. Nothing is answered for you.
   *[other] The facts propose “not applicable” for { $count } questions. Nothing is answered for you.
}
facts-proposed = { $question }: { $reason }
facts-propose = Proposed: not applicable ({ $keyaccept }). { $reason }
facts-aside-long = The answer is kept and does not count. The facts of the case say: { $reason }

contradictions = { $count ->
    [one] One thing does not fit:
   *[other] { $count } things do not fit:
}
contradiction-answered = { $question } is answered, but the facts of the case say: { $reason } The answer is kept and does not count.
contradiction-age = The case belongs to { $area }, but the citizen is { $age }.

help-facts = Shows or states the facts of a case, which can propose “not applicable”
    .example = tilsyn facts B-03 --age 10-15 --outcome afslag --changes 0 --plan ja
help-facts-case = The case, for instance B-03
help-facts-age = The citizen's age: 0-9, 10-15, 16-17, 18-24, 25+ or ukendt (unknown)
help-facts-outcome = Outcome of the decision: bevilling (granted), delvist (partly), afslag (refused), ingen (none) or ukendt
help-facts-changes = Changes of caseworker in the period, or ukendt
help-facts-plan = Whether the case requires a plan: ja (yes), nej (no) or ukendt

event-facts-stated = stated the facts of the case

report-set-aside = { $area }: { $count ->
    [one] 1 answer counts
   *[other] { $count } answers count
} as not applicable, because the facts of the case (age, outcome, changes of caseworker, whether a plan is required) say that the question does not apply. The answers are kept and are in no figure.

plain-word-facts = facts
plain-word-accept = proposal, yes
plain-help-facts = The facts of the case, which can propose “not applicable”
plain-help-accept = Answer as proposed
plain-facts-missing = The facts of the case have not been stated. They can propose “not applicable”: type { $word }.
plain-facts-ask-age = How old is the citizen? 0-9, 10-15, 16-17, 18-24 or 25+. A blank line is not stated.
plain-facts-ask-outcome = What was the outcome of the decision? bevilling (granted), delvist (partly), afslag (refused) or ingen (none). A blank line is not stated.
plain-facts-ask-changes = How many times has the caseworker changed in the period? A number. A blank line is not stated.
plain-facts-ask-plan = Does the case require a plan? yes or no. A blank line is not stated.
plain-facts-propose = Proposed: not applicable. { $reason } Type { $word } if that is right.

refusal-facts-changes = There cannot be so many changes of caseworker in one period.
    .hint = Write a number from 0 to { $max }.
refusal-fact-unknown = “{ $typed }” cannot be used here.
    .hint = Write one of { $allowed }.
refusal-facts-unread = { $count } of the facts cannot be used.
    .hint = Mend all of them and try again. Nothing was saved.

facts-do-state = facts of the case
facts-do-accept = answer as proposed
facts-begin = You may begin with the facts of the case: { $keyfacts }.
facts-word-aside = Does not count
facts-word-proposed = not applicable?
facts-form-means = The four facts can propose “not applicable” for the questions they settle. Nothing is answered for you. Leave a field blank when you do not know.
facts-field-age = Age
facts-field-outcome = Outcome
facts-field-changes = Changes
facts-field-plan = Plan
facts-hint-age = 0-9, 10-15, 16-17, 18-24 or 25+
facts-hint-outcome = bevilling (granted), delvist (partly), afslag (refused) or ingen
facts-hint-changes = changes of caseworker in the period
facts-hint-plan = is a plan required? yes or no
