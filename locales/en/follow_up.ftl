# Actions, follow-up, and what people write into the report themselves.

action-standing-done = Done
action-standing-partly = Partly done
action-standing-open = Not done yet
action-standing-overdue = Not done, the deadline has passed
action-standing-partly-overdue = Partly done, the deadline has passed
action-standing-dropped = Dropped
action-both-areas = both areas
action-line = { $action }: { $text } ({ $standing })
action-line-acute = { $action }, URGENT: { $text } ({ $standing })
action-line-finding = {"  "}Follows from: { $finding }
action-line-owner = {"  "}Responsible: { $owner }. Deadline: { $deadline }
action-line-check = {"  "}How we see that it works: { $check }
action-line-note = {"  "}What has happened: { $note } ({ $by }, { $at })
action-added = { $action } is written down with the deadline { $deadline }.
action-after-signature = The round { $year } is already signed off. The action stands in “tilsyn action list” and in the next round's report. To have it in the report of { $year }, open the round with “tilsyn reopen” and sign it off again.
action-reported-done = { $action } is done.
action-reported-partly = { $action } is partly done.
action-reported-dropped = { $action } is dropped.
action-list-own = Actions of the round { $year }:
action-list-earlier = Actions of the rounds before { $year }:
action-list-none = There are no actions in the round { $year }. Write one with “tilsyn action add”.

paragraph-place-summary = In brief
paragraph-place-actions = What must change
paragraph-place-since = Since last time
paragraph-place-boern = Children
paragraph-place-voksne = Adults
paragraph-place-consultant = The consultant's own words
paragraph-place-management = The management's answer
paragraph-place-method = How we did it
paragraph-place-certainty = How sure is it?
paragraph-set = The text is saved. In the report it stands under “{ $place }”.
paragraph-cleared = The text under “{ $place }” is taken out.
paragraph-line = { $place } (written in by { $by }, { $at })
paragraph-line-role = { $place }: { $role } (written in by { $by }, { $at })
paragraph-none = No texts have been written for the report of { $year }.

field-action = what is to be done
field-owner = who is responsible
field-check = how you will see that it works
field-paragraph = text for the report
field-role = who writes

help-action = Actions: what must change, and what came of it
    .example = tilsyn action list
help-action-add = Writes an action down
    .example = tilsyn action add --finding NK-01 --text "A new template for notes" --owner "Head of department" --deadline 2027-09-01 --check "The head reads five notes in October"
help-action-add-finding = The question that the action follows from
help-action-add-area = The area: boern or voksne (both, where the question is asked)
help-action-add-text = What is to be done
help-action-add-owner = Who is responsible; a role, not a name
help-action-add-deadline = The deadline, for instance 2027-09-01
help-action-add-check = How you will see that it works
help-action-add-acute = It is urgent
help-action-list = Shows the round's actions and those from before, as they stand today
    .example = tilsyn action list
help-action-done = Reports an action as done
    .example = tilsyn action done H-01 --note "The template has been in use since August"
help-action-done-action = The action, for instance H-01
help-action-done-note = What was done
help-action-done-partly = Only a part is done
help-action-drop = Drops an action
    .example = tilsyn action drop H-02 --reason "The law has changed, so the task is gone"
help-action-drop-action = The action, for instance H-01
help-action-drop-reason = Why
help-paragraph = Texts of your own in the report
    .example = tilsyn paragraph list
help-paragraph-set = Writes a text for a section of the report
    .example = tilsyn paragraph set boern --role "Head of the family department" --from text.txt
help-paragraph-set-section = summary, actions, since, boern, voksne, consultant, management, method or certainty
help-paragraph-set-role = Who writes; a role. Not for consultant and management
help-paragraph-set-text = The text
help-paragraph-set-from = A file with the text; an empty line parts two paragraphs
help-paragraph-clear = Takes a text out of the report
    .example = tilsyn paragraph clear boern --role "Head of the family department"
help-paragraph-clear-section = The section
help-paragraph-clear-role = Who wrote it
help-paragraph-list = Shows the texts that are written
    .example = tilsyn paragraph list

event-action-decided = wrote an action down
event-action-reported = followed up on an action
event-paragraph-written = wrote a text for the report

# The report

report-change = What must change
report-change-none = No actions have been written into this round.
report-change-lead = { $count ->
    [one] The management has decided on one action. { $acute ->
        [0] It is not urgent.
       *[other] It is urgent.
    } The last column shows how far it was on { $day }.
   *[other] The management has decided on { $count } actions. { $acute ->
        [0] None of them is urgent.
        [one] One is urgent and stands first.
       *[other] { $acute } are urgent and stand first.
    } The last column shows how far they were on { $day }.
}
report-change-caption = Actions that are decided
report-earlier = What was decided before
report-earlier-none = There are no actions from earlier rounds to follow up on.
report-earlier-lead = { $count ->
    [one] There is one action from earlier rounds.
   *[other] There are { $count } actions from earlier rounds.
} As of { $day }: { $done } done, { $partly } partly done, { $open } not done, { $dropped } dropped. { $late ->
    [0] No deadline has passed.
    [one] One deadline has passed.
   *[other] { $late } deadlines have passed.
}
report-earlier-caption = Actions from earlier rounds
report-col-action = Action
report-col-finding = Follows from
report-col-owner = Responsible
report-col-deadline = Deadline
report-col-check = How we see that it works
report-col-action-standing = Standing
report-col-happened = What has happened
report-action-acute = { $action } (urgent): { $text }
report-action = { $action }: { $text }
report-action-nothing = nothing reported yet

report-consultant = The consultant's assessment
report-consultant-lead = The consultant's own words and the management's answer are written by themselves and stand unedited.
report-consultant-none = No assessment by an external consultant has been written in.
report-consultant-words = The consultant's own words
report-management-words = The management's answer
report-management-none = The management has not answered.
report-paragraph = { $role } writes about: { $section }
report-paragraph-by = The text was written in by { $by } on { $at }.

report-principles = Results by principle
report-principles-lead = The strategy has five principles. Here are the same answers as in the tables of the areas, added up by the principle that the question belongs to. Answers to several questions in the same case hang together, so the sums have neither per cent nor certainty.
report-principles-caption = { $area }: results by principle
report-principles-area = { $area }: by principle
report-col-principle = Principle
report-col-questions = Questions
report-col-all-met = Core questions met in all cases
report-principle-a1 = A1 Trust at the centre
report-principle-a2 = A2 Common goals and real influence
report-principle-a3 = A3 Common overview and insight
report-principle-a4 = A4 Time and flexibility
report-principle-a5 = A5 Openness and accessibility
report-principle-none = not asked in the cases
report-principle-no-core = no core questions
report-principle-all-met = { $all } of { $counted }
report-principle-uncounted = none of { $core } can be counted

report-subtitle-internal = { $municipality }. { $title }. INTERNAL EDITION, not for publication
report-reading-internal = Each disagreement by itself stands in the internal edition only.
report-internal-only = in the internal edition only
report-notes = Notes from the review
report-notes-lead = Here is everything that the auditors wrote to the answers, case by case. It may tell something about a citizen and must not be published.
report-notes-caption = { $area }: notes to the answers
report-notes-area = { $area }: notes
report-notes-none = Nothing was written to the answers.
report-col-answer = Answer
report-col-evidence = Where it can be seen

exposure-cpr = CPR number
exposure-email = e-mail address
exposure-telephone = telephone number
exposure-name = name from the list
exposure-caseworker = a caseworker can be recognised
exposure-portrait = age, place and diagnosis together
exposure-small = fewer than 3 persons
report-warning = { $place }: { $kind } ({ $found })
report-check-none = The check found nothing that must not be published. It looks for forms, not for meaning: read the report through all the same.
report-check-found = { $count ->
    [one] The check found one place to look at:
   *[other] The check found { $count } places to look at:
}
report-check-names = { $count ->
    [one] One name from the list was looked for. The names are not kept.
   *[other] { $count } names from the list were looked for. The names are not kept.
}
report-check-no-names = No names were looked for. Give a list with --names FILE, one name a line.
report-check-draft = The report is a draft, so it is written all the same. Once the round is signed off, it is written only if the places are mended, or with --despite "reason".
report-published = The publication is written in the trail.
report-place-table = { $section }, the table “{ $table }”

help-report-what = check: only looks for what must not be published
help-report-internal = The internal edition with all notes; not for publication
help-report-names = A file of names that must not be in the report, one a line. It is not kept
help-report-despite = Why the report is written although the check found something; goes into the trail

event-report-published = wrote the signed report
