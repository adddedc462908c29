# Around the report: actions, own texts, the citizens' answers and feedback, on the screens and line by line.

actions-list = Actions { $year }
actions-title = Actions
actions-waiting = { $waiting ->
    [0] none waiting
    [one] 1 waiting
   *[other] { $waiting } waiting
}{ $late ->
    [0] {""}
   *[other] , { $late } past the deadline
}
actions-earlier = From the rounds before { $year }
actions-none = There are no actions yet. Write one down with { $keynewaction }. You can also stand on a finding among the findings and do it there; then the question is filled in already.
actions-urgent = URGENT{" "}
actions-short-done = done
actions-short-partly = partly done
actions-short-open = waiting
actions-short-overdue = past the deadline
actions-short-partly-overdue = partly, past deadline
actions-short-dropped = dropped
actions-do-list = actions
actions-do-new = new action
actions-do-outcome = report what came of it
actions-new = New action
actions-means = What is to be done about a finding, by whom, by when, and how will you see that it worked? Write roles, not names. If the round is signed, the action is in the report of the next round.
actions-field-question = Question
actions-field-text = What
actions-field-owner = Owner
actions-field-deadline = Deadline
actions-field-check = Seen by
actions-field-urgent = Urgent
actions-hint-question = needed, for example BI-02
actions-hint-area = B or V; blank is every area with the question
actions-hint-text = what is to be done
actions-hint-owner = a role, for example the head of department
actions-hint-deadline = dd-mm-yyyy
actions-hint-check = how you will see that it worked
actions-hint-urgent = no, or write yes
actions-outcome = What came of it?
actions-outcome-intro = { $text }
actions-outcome-done = Done
actions-outcome-partly = Partly done
actions-outcome-dropped = Dropped
actions-outcome-done-intro = Write what was done, and how it went. Write roles, not names.
actions-outcome-partly-intro = Write what was done, and what is left. Write roles, not names.
actions-outcome-dropped-intro = Write why the action was dropped. Write roles, not names.
field-action-question = the question that the action follows from
field-deadline = the deadline

refusal-action-urgent-unclear = "{ $typed }" is neither yes nor no.
    .hint = Write yes if it is urgent. Otherwise leave the field blank.
tui-hint-question-unknown = Write the number of the question as it stands in the findings, for example BI-02.
tui-hint-action-other-area = Write the other area, or leave the field blank.
tui-hint-area-unknown = Write B for the children's area or V for the adults' area.

plain-word-actions = actions
plain-help-actions = Hear the actions, write a new one, or report what came of one
actions-plain-none = There are no actions in the round { $year }.
actions-plain-hint = Type actions to write a new one down or to report what came of one.
actions-plain-ask = What do you want?
actions-plain-new = Write a new action down
actions-plain-nothing = Nothing more now
actions-plain-report = Report what came of an action
actions-plain-question = Which question does the action follow from? Type its number, for example BI-02.
actions-plain-area = The question is asked in both areas. Which is the action about?
actions-plain-areas-both = Both
actions-plain-text = What is to be done? Write it on one line.
actions-plain-owner = Who is responsible? Write a role, not a name.
actions-plain-deadline = When is the deadline? Write the day as dd-mm-yyyy.
actions-plain-check = How will you see that it worked? Write it on one line.
actions-plain-urgent = Is it urgent?
actions-plain-signed = The round { $year } is signed already, so the action is in the report of the next round.
actions-plain-which = Which action? Type its number, for example H-01.


# Own texts

texts-list = Own texts in the report { $year }
texts-title = Own texts in the report
texts-written = { $count ->
    [0] none written
    [one] 1 written
   *[other] { $count } written
}
texts-nothing = not written
texts-by = entered by { $by }, { $at }
texts-by-role = { $role } (entered by { $by }, { $at })
texts-means-role = Here a leader can write in their own words. The report says who writes. The program does not change a word, and the text is signed off with the round.
texts-means-consultant = Here stand the external consultant's own words, unchanged. The management answers in a section of its own.
texts-means-management = Here the management answers the consultant.
texts-do-list = own texts
texts-do-write = write
texts-do-another = a text from somebody else
texts-do-clear = take out
texts-intro = The text is printed as it stands. A blank line parts two paragraphs. Write no names of citizens.
texts-form-role = who writes?
texts-form-role-means = The report says who writes in the section. If the same role has written here before, that text is brought up.
texts-field-role = Role
texts-hint-role = for example The head of the family department
texts-ask-clear = Take the text under "{ $place }" out? { $role }
texts-ask-clear-means = It will not be in the report. It can still be read in the trail.

plain-word-texts = texts, own words
plain-help-texts = Write your own words for the report
texts-plain-which = Which section of the report?
texts-plain-role = Who writes? Write a role, for example The head of the family department.
texts-plain-write = Write the text. A blank line parts two paragraphs.
texts-plain-stands = It says:
texts-plain-on = Go on with it
texts-plain-anew = Write it anew from the beginning
texts-plain-clear = Take it out
texts-plain-leave = Leave it as it is
texts-plain-again = The text is not saved. Do you want to try again?

# The citizens' answers

citizens-title = The citizens' answers
citizens-title-year = The citizens' answers { $year }
citizens-none = No answers of citizens have been read in. Press { $keyimport } to choose the file.
citizens-file = The answers are counted outside the program. Save them as a CSV file with four columns: principle, question, option and count. Each option has a line of its own.
citizens-file-ask = Which file has the citizens' answers? Choose it with the arrows, and press Enter.
citizens-ask = Read the answers from { $file } into { $year }?
citizens-replaces = They take the place of those that are there now. The old ones can still be read in the trail.
citizens-ask-clear = Take the citizens' answers out of { $year }?
citizens-do-list = the citizens' answers
citizens-do-import = read in
citizens-do-clear = take out
tui-page-signed = The round is signed off
tui-signed = Round { $year } is signed off as version { $version }. Nothing can change now unless it is reopened.
tui-signed-head = Hash of the trail:
tui-signed-keep = Write it down elsewhere, as at the lock. Then anybody can see later whether the trail is the one that was signed off.
tui-signed-next = Go back with { $keyback } and write the report with { $keyreport }.
tui-page-warned = The check before publication
tui-page-faults = To be mended in the file
survey-cleared = The citizens' answers are taken out of { $year }.
event-survey-cleared = took the citizens' answers out
help-survey-clear = Takes the citizens' answers out of the round
    .example = tilsyn survey clear
refusal-survey-absent = There are no answers of citizens to take out of { $year }.
    .hint = See which rounds have answers with “tilsyn survey list”.
    .short = there are no answers

plain-word-citizens = citizens
plain-help-citizens = Hear the citizens' answers, read them in, or take them out
citizens-plain-none = No answers of citizens have been read in for { $year }.
citizens-plain-read = Read a file in
citizens-plain-clear = Take the answers out
citizens-plain-path = Where is the file? Type or paste its path.
citizens-plain-hint = The citizens' own answers from the questionnaire can be read in. Type citizens.
citizens-plain-said = The citizens' answers were read in from the file { $file }, { $at }, by { $by }. Type citizens to hear them.

# Feedback

handout-title = Write feedback sheets
handout-means = Each case and each department gets a page to learn from. The pages are internal and no part of the report: send them only to those who may read the cases anyway. The trail remembers who wrote which.
handout-field-whom = For
handout-hint-whom = all; or a case like B-01, or a department's name
handout-written = The feedback sheets are written
handout-do = feedback sheets
event-feedback-written = wrote feedback sheets
plain-word-feedback = feedback
plain-help-feedback = Write feedback sheets for caseworkers and departments
handout-plain-whom = Whom are they for? Press Enter for all cases and departments, or type a case like B-01 or the name of a department.
handout-plain-folder = Which folder shall they lie in? Press Enter for { $folder }.
