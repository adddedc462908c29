# The dialogue line by line. Read aloud by screen readers: short sentences, "12 of 40", no signs to stumble over.

plain-welcome = Tilsyn line by line. Answer with a number or a word and press Enter. Type help to hear what you can type.
plain-farewell = The end. Everything that was said to be saved is in the file.
plain-garbled = The line could not be read, for it is not in the character set UTF-8. It was left out.

# Where one is

plain-where-start = You are at the start.
plain-where-sample = You are in round { $year }.
plain-where-case = You are in case { $case } of round { $year }.
plain-where-list = You are in the checklist { $list } of case { $case } of round { $year }.
plain-where-question = You are at question { $question } of case { $case } of round { $year }.

plain-turn = Your answer:
plain-turn-start = Choose a round:
plain-turn-sample = Round { $year }, choose a case:
plain-turn-case = Case { $case }, your choice:
plain-turn-question = { $question }, your answer:

plain-choice = { $number }. { $choice }
plain-or = { $first } or { $last }
plain-yes = Yes
plain-no = No
plain-flag-yes = yes
plain-flag-no = no
plain-next = Next step: { $next }

# Words that can be typed. The first is the one that is read out; the others mean the same.

plain-word-next = next
plain-word-previous = previous
plain-word-guide = guidance, ?
plain-word-more = more
plain-word-clear = clear
plain-word-second = second
plain-word-lacks = lacking
plain-word-complete = complete
plain-word-missing = not found
plain-word-replace = replace
plain-word-reopen = reopen, open
plain-word-findings = findings
plain-word-sign-off = sign off
plain-word-back = back
plain-word-where = where
plain-word-help = help
plain-word-stop = stop

plain-help-next = Go on to the next
plain-help-previous = Go to the question before
plain-help-guide = Hear the guidance of the question
plain-help-more = Add a reason, the evidence or a mark
plain-help-clear = Clear the answer
plain-help-second = The second reader's view of the answer
plain-help-lacks = Hear what is lacking
plain-help-complete = Declare the case complete
plain-help-missing = Declare the case not found
plain-help-replace = The case does not belong here and is to be replaced
plain-help-reopen = Open again with a reason
plain-help-findings = Hear the findings so far
plain-help-sign-off = Sign the round off
plain-help-back = Go back one step
plain-help-where = Hear where you are and everything here again
plain-help-help = Hear what you can type
plain-help-stop = End
plain-help-line = { $name }: { $does }.
plain-help-id = You can also type an id such as { $id }.
plain-help-short = The beginning of a word is enough where it fits only one.

plain-type-range = Type a number from { $first } to { $last }, or { $names }.
plain-type-numbers = Type { $numbers }, or { $names }.
plain-type-words = Type { $names }.
plain-many = { $typed } can mean { $names }. Type more of the word.

# Cases

plain-answered = { $answered } of { $questions } answered.
plain-case-id = { $case }, case number { $number }
plain-case-department = { $said }, { $department }
plain-case-state = { $said }: { $state }.
plain-case-notes = { $count ->
    [one] 1 note of the second reader waits for a response.
   *[other] { $count } notes of the second reader wait for a response.
}
plain-case = { $area }, case { $case }
plain-case-all-answered = All questions are answered.
plain-case-next = Go to the first that lacks something. { $next }
plain-case-list = { $list }: { $count }
plain-case-missing = Reason: { $note }
plain-case-replaced = Replaced: { $reason }. Reason: { $note }
plain-case-reserve = Case { $reserve } was drawn in its place.

plain-lacks = { $count ->
    [0] Nothing is lacking.
    [one] 1 thing is lacking:
   *[other] { $count } things are lacking:
}
plain-lacking = { $question }: { $what }.
plain-lack-answer = lacks an answer
plain-lack-note = lacks a reason
plain-lack-response = the second reader disagrees and waits for a response

plain-list = { $name }. { $purpose }
plain-list-question = { $question }, { $answer }. { $text }
plain-unanswered = not answered

plain-reason = Why does the case not belong here?

# Questions

plain-question = { $question }, question { $number } of { $questions }, { $list }.
plain-given = The answer is { $value }. { $saved }.
plain-given-text = { $field }: { $text }
plain-given-flag = Marked: { $flag }.
plain-review = Second reader { $by }: { $standing }.
plain-review-draft = A draft of the second reader's note lies here. Type { $word } to hear it.
plain-answer-first = Choose an answer first. The text waits.

plain-guide-look-for = Look for: { $text }
plain-guide-where = Where: { $text }
plain-guide-basis = Basis: { $bases }.
plain-guide-not-applicable = Not applicable when: { $text }
plain-guide-severity = Severity where it is not met: { $severity }. Kind: { $kind }.
plain-guide-supplementary = The question is supplementary and does not count in the headline figures.

plain-more-note = Reason
plain-more-evidence = Evidence
plain-more-flag = { $flag }: { $yes }
plain-flag = Mark the answer { $flag }?

plain-evidence = Where can it be seen? Type the document on one line, or press Enter to skip. If there is only a date or a number in the journal, type a hyphen.
plain-evidence-again = The document is: { $text }. Type another on one line, press Enter to keep it, or type a hyphen to remove it.

plain-second = { $by } has answered { $value }. Do you agree?

# Texts

plain-write-note = Write the reason. Each line is kept as a draft.
plain-write-review = Write what you disagree with. Each line is kept as a draft.
plain-write-missing = Write where the case was looked for.
plain-write-reopen-case = Write why the case is opened again.
plain-write-replace = Write how it was seen.
plain-write-reopen-round = Write why the round is opened again.
plain-write-on = Go on with the text.
plain-write-end = End with a full stop alone on a line. Type two full stops alone to leave the text.
plain-line-left-out = The line was left out. { $kept ->
    [0] The text is empty so far.
    [one] The text has 1 line so far.
   *[other] The text has { $kept } lines so far.
} Go on writing.
plain-nothing-written = Nothing was written, and nothing has changed.
plain-unchanged = Nothing has changed.
plain-left-draft = The text has not been used. It lies as a draft.
plain-left-nothing = The text was not saved.

plain-draft = A draft of the { $field } from { $at } lies here.
plain-draft-value = It belongs to the answer { $value }.
plain-draft-use = Use it as it is
plain-draft-go-on = Go on writing it
plain-draft-leave = Let it lie
plain-draft-discard = Discard it
plain-draft-left = The draft stays where it is.

plain-old-note = There is a reason from before:
plain-old-note-keep = Keep it
plain-old-note-go-on = Go on writing it
plain-old-note-new = Write a new one

# Confirmations

plain-confirm-sign-off = Sign off round { $year }? After that, answers can change only when the round is opened again with a reason.
plain-confirm-replace = Replace case { $case }? The reason is: { $reason }. This cannot be undone.
plain-confirm-clear = Clear the answer to { $question } with its reason and evidence?

# What was done

plain-saved = Saved at { $time }: { $what }
plain-done-answer = { $question } is { $value }. { $count }
plain-done-evidence = the evidence of { $question }.
plain-done-flag = { $question }, { $flag }: { $yes }.
plain-done-clear = { $question } is no longer answered. { $count }
plain-done-discard = The draft is discarded.
plain-done-review = { $question }, second reader: { $verdict }.
plain-done-review-opens = Case { $case } is open again until the note is responded to.
plain-done-complete = case { $case } is complete.
plain-done-missing = case { $case } is not found. It stays in the sample.
plain-done-reopen-case = case { $case } is open again.
plain-done-replace = case { $case } is replaced. Case { $reserve } was drawn in its place.
plain-done-replace-none = case { $case } has left the sample. The list has no more cases to draw.
plain-done-sign-off = round { $year } is signed off, version { $version }.
plain-done-reopen-round = round { $year } is open again.

# Findings

plain-findings-of = { $area }, { $list }:
plain-finding = { $question }: { $count } { $value }; { $interval }.
plain-finding-none = { $question }: no answers to count.
plain-finding-partly = { $count } { $value }.
plain-finding-not-applicable = { $count } not applicable.
plain-finding-cannot-assess = { $count } cannot be assessed.
plain-finding-missing = { $count } not found.
plain-finding-unanswered = { $count } unanswered.
plain-finding-act-now = { $count } needs action now.
