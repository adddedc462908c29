# The figure with dots
report-dots-title = Figure. { $caption }: what it may mean for the whole list
report-dots-seen = share of the cases that were read where it is met (at least 5 cases)
report-dots-listed = the share on the whole list may lie anywhere on the line
report-dots-none = none
report-dots-half = half
report-dots-all = all
report-dots-said = { $low } to { $high } of { $population }

# Who did what
report-roles = Who did what
report-roles-lead = People are named by the initials they worked under.
report-role-locked = Locked the list
report-role-drew = Drew the sample
report-role-consultant = Wrote in the consultant's words
report-role-signed = Signed the round off
report-role-unsigned = nobody yet
report-roles-alone = Warning: { $name } read the cases, read them a second time and signed the round off. Nobody else has looked.
report-roles-alone-unread = Warning: { $name } read the cases and signed the round off, and nobody read them a second time. Nobody else has looked.
report-changed-after = Changed after version { $version }: { $answers ->
    [0] no answers were
    [one] one answer was
   *[other] { $answers } answers were
} given anew or taken back, and { $cases ->
    [0] no cases
    [one] one case
   *[other] { $cases } cases
} left the sample or could not be found.
