# Feedback to caseworkers and departments.

feedback-written =
    { $count ->
        [one] One feedback sheet was written:
       *[other] { $count } feedback sheets were written:
    }
feedback-internal = Internal. This may hold information from cases. It may only be read by those who may read the cases anyway, and is no part of the public report.
feedback-case-title = Feedback on case { $case }
feedback-department-title = Feedback to the department: { $department }
feedback-subtitle = { $municipality }. Supervision of the disability area { $year }
feedback-about = About this feedback
feedback-case-lead = The supervision reads what the case file says and does not see everything that was done. The feedback is for learning. If something was misunderstood, or stands elsewhere in the file, tell the auditor.
feedback-case-missing = The case could not be found, so there is nothing to say about its contents. The auditor wrote: { $note }
feedback-case-empty = No question of the case was answered yet.
feedback-case-open = The review is not finished: { $answered } of { $questions } questions are answered. The answers may still change.
feedback-fact-number = Case number
feedback-fact-department = Department
feedback-fact-state = State
feedback-fact-cases = Cases
feedback-strengths = What was done well
feedback-good = Good practice
feedback-good-lead = The auditor marked this as good practice:
feedback-met =
    { $count ->
        [one] One more demand is met:
       *[other] { $count } demands are met as well:
    }
feedback-strengths-none = None of the demands that were answered is met or marked as good practice.
feedback-col-good = What is good
feedback-mend = What can get better
feedback-mend-lead =
    { $count ->
        [one] One demand is not met, or only partly.
       *[other] { $count } demands are not met, or only partly. What cannot wait and what weighs most comes first.
    }
feedback-mend-none = None of the demands that were answered is left unmet.
feedback-seen = What the auditor saw
feedback-where = Where in the file
feedback-wanted = What the auditor looks for
feedback-unknown = What could not be assessed
feedback-unknown-lead = Here the file gave too little to go by. It counts neither as met nor as not met.
feedback-col-why = Why
feedback-reader = The second reader's words
feedback-col-verdict = The second reader
feedback-decided = What was decided
feedback-decided-lead = These actions are for the whole area and follow from the same questions:
feedback-few =
    { $count ->
        [one] The sample has one case of the department. That is far too few to say anything about the department's work, and whoever knows the department may know which case it is.
        [2] The sample has 2 cases of the department. That is far too few to say anything about the department's work, and whoever knows the department may be able to tell which cases they are.
       *[other] The sample has { $count } cases of the department. They were not drawn to measure the department, and the numbers cannot be used to compare it with others.
    }
feedback-department-lead = The numbers show what was answered in just these cases. Use them to talk about what works and what you will do differently.
feedback-picked =
    { $count ->
        [one] One of the cases was picked and not drawn.
       *[other] { $count } of the cases were picked and not drawn.
    }
feedback-area = { $area } in the department
feedback-area-cases =
    { $count ->
        [one] There is one case.
       *[other] There are { $count } cases.
    }
feedback-area-caption = { $area }: the department's cases by answer
feedback-department-empty = No question of the department's cases was answered yet.
feedback-examples = Good practice to learn from

help-feedback = Writes feedback to caseworkers and departments (internal)
    .example = tilsyn feedback --case B-01 --out feedback
help-feedback-case = Only the feedback on this case
help-feedback-department = Only the feedback to this department
help-feedback-out = The folder they are written to

refusal-feedback-no-case = There is no case { $case } to give feedback on in { $year }.
    .hint = See the cases with “tilsyn sample”. A case that left the sample gets no feedback.
refusal-feedback-no-department = No case of the sample belongs to the department { $typed }.
    .hint = { $known ->
        [0] The case list has no departments.
       *[other] The departments are: { $known }
    }
