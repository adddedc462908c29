# The field's terms: areas, answers, states, the next step.

area-boern = Children's area
    .inline = the children's area
area-voksne = Adults' area
    .inline = the adults' area

value-fulfilled-met = Met
value-fulfilled-partly = Partly met
value-fulfilled-not-met = Not met
value-yes-no-met = Yes
value-yes-no-partly = Partly
value-yes-no-not-met = No
value-degree-met = High degree
value-degree-partly = Some degree
value-degree-not-met = Low degree
value-not-applicable = Not applicable
value-cannot-assess = Cannot be assessed

severity-critical = critical
severity-major = major
severity-minor = minor

kind-law = law
kind-strategy = strategy
kind-good-practice = good practice

basis-recalled = { $reference } (to be verified)

progress-untouched = not begun
progress-begun = begun
progress-complete = complete

state-replaced = replaced
state-picked = chosen, { $progress }
state-missing = not found

reason-wrong-area = belongs to another area
reason-closed-before-period = closed before the period
reason-duplicate = the same case as another in the list
reason-not-disability-case = not a disability case
reason-auditor-handled-case = the auditor has handled the case

verdict-agree = Agree
verdict-disagree = Disagree
standing-agreed = agreed
standing-open = disagreement, waits for a response
standing-responded = disagreement, responded to
standing-changed-since = agreed, but the answer has changed since

field-note = reason
field-evidence = evidence
field-review = review note

essential = essential significance
act-now = needs action now
good-practice = good practice

grade-a = Grade A: a public draw that was chosen at the lock. If the commitment had left the house before it, no single person has to be trusted.
grade-b = Grade B: dice or lots, seen by named persons after the lock. At least one of them has to be trusted. Not confirmed: no signature of theirs lies in the file.
grade-c = Grade C: the tool made the seed from the computer's randomness. The person at the keyboard has to be trusted.
grade-c-words = Grade C: words from somebody outside. Not confirmed: no signature for what was locked lies in the file. Until then the person at the keyboard has to be trusted.
grade-c-open = Grade C: nobody can see whether the seed was chosen. The person at the keyboard has to be trusted.
grade-d = Grade D: the seed was typed freely. Everyone who knew it beforehand has to be trusted.

entropy-dice = { $count } throws of a die hold { $bits } bits of chance.
entropy-digits = { $count } digits hold at most { $bits } bits of chance.
entropy-made = The seed holds { $bits } bits of chance.
entropy-unknown = How much chance the seed holds cannot be calculated.
entropy-needed = If every conceivable sample is to be possible, it takes at least { $bits } bits.
entropy-little = Fewer than { $few } bits are few: a computer can try every possibility. 16 throws of a die are enough for { $few } bits.

plan-chance = If { $faulty } of { $population } cases carry a fault, the chance to see it at least once is { $chance } per cent.
plan-outcome = If { $met } of { $n } are in order, between { $low } and { $high } of the { $population } cases are.
plan-outcome-all = If { $met } of { $n } are in order, { $low } of the { $population } cases are.
plan-needed = To be 95 per cent sure of seeing a fault that { $faulty } of { $population } cases carry, { $size } must be drawn.

round-title = Supervision { $year }
lock-note = Note the commitment down elsewhere before the seed is chosen: in a file note or a mail to another person.

met-of = { $met } of { $n }
cannot-be-calculated = cannot be calculated
interval-exact = { $low } of the { $population } cases
interval-between = between { $low } and { $high } of the { $population } cases

next-open-round = Open this year's round.
next-import-list = Import the list of cases.
next-lock = Look the list through and lock it. After that it cannot be changed.
next-draw = Draw the sample.
next-audit = Audit case { $case }.
next-answer-review = Respond to the second reader's note in case { $case }.
next-sign-off = All cases are audited. Sign the round off.
next-report = The round is signed off. Write the report.

status-no-round = { $municipality }: there is no round yet.
status-round = { $municipality }, round { $year }: { $title }
status-round-signed = { $municipality }, round { $year }: { $title } (signed off)
status-no-frame = No list has been imported yet.
status-frame = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} in the list, not locked.
status-frame-locked = { $area }: { $count ->
    [one] 1 case
   *[other] { $count } cases
} in the list, locked.
status-area = { $area }: { $complete } of { $cases } cases complete{ $missing ->
    [0] { "" }
   *[other] , { $missing } not found
}. Drawn from { $population }.

saved-by = Saved { $at } by { $by }
