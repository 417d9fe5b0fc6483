# Start: going on, and what went wrong
start-broken-off = { $title } was broken off after { $decided ->
    [one] 1 case
   *[other] { $decided } cases
}. Nothing is lost.
start-go-on = Go on
start-not-begun = The examination cannot begin: { $problem }
cancel = Cancel

# Briefing
briefing-title = Briefing
briefing-task = Your task
briefing-rules = In force today
briefing-tools = On your desk
briefing-go = Go to the desk

# Desk
desk-case = Case { $case } of { $count }
desk-date = Today { $date }
desk-untimed = Untimed
desk-timed = { $seconds } s a case
desk-undo = Undo
desk-leave = Leave
desk-height = Stands { $cm } cm
desk-documents = Documents
desk-rules = In force today
desk-guide = Step by step
desk-flags = Flags
desk-no-flags = No flags yet. Drag a box on the page, or press N for its places.
desk-reasons = Reasons come from your flags
strip-cover = Cover
strip-data = Data
strip-title = Title
strip-observations = Observations
strip-visa = Visa
strip-end = Last page
strip-front = Front
strip-back = Back
strip-visa-label = Label
strip-stamps = Stamps
desk-leaf-on = Turn on
desk-leaf-back = Turn back
desk-presented = Presented
desk-genuine = Genuine
desk-compare = Compare
desk-open-book = Open book
desk-beside = Side by side
desk-reference = Reference
desk-zones = Zones
desk-zoom-in = Enlarge
desk-zoom-out = Make smaller
desk-times = { $count } ×
not-written = The log cannot be written: { $problem }

hint-loupe = Wheel: 4 to 60 × · Arrows: move · F: flag what is under the loupe
hint-tilt = Drag or arrows: turn the page · T: lay it flat
hint-oblique = The lamp follows the pointer · Arrows turn it
hint-zoomed = Right button or arrows: move · 0: whole page
hint-open-book = Arrows or N: the other page · Page Down: turn the leaf

# MRZ reader
mrz-title = MRZ reader
mrz-none = No machine readable zone on this page
mrz-unreadable = Cannot be read: { $why }
mrz-verifies = Every check digit is right
mrz-mismatch = A check digit does not fit
mrz-digit = check digit { $digit }
mrz-digit-wrong = check digit { $digit }, should be { $expected }
mrz-field-document-code = Document code
mrz-field-issuing-state = Issuing state
mrz-field-name = Name
mrz-field-number = Number
mrz-field-nationality = Nationality
mrz-field-date-of-birth = Date of birth
mrz-field-sex = Sex
mrz-field-date-of-expiry = Date of expiry
mrz-field-optional = Optional data
mrz-field-optional-2 = Optional data 2
mrz-field-composite = Whole zone

# Flagging
flag-where = Where is it?
flag-what = What is wrong here?
flag-search = Search
flag-count = { $left } of { $total }
flag-none = Nothing by that name. Try another word.
flag-sure = How sure are you?
flag-add = Add flag
flag-noted = noted as honest
flag-withdraw = Withdraw the flag

# Leaving
leave-title = Leave the examination?
leave-note = Everything is kept on this PC. You can go on where you stopped.
leave-stay = Stay
leave-go = Leave

# Decision
decision-title = Decision
decision-back = Back to the desk
decision-what = What do you do?
decision-because = Because of
decision-no-flags = You flagged nothing.
decision-choose = Choose a decision
decision-final = Once taken, a decision stands.

# Debrief
debrief-title = Debrief
debrief-next = Next case
debrief-summary = See the summary
debrief-score = { $points } of { $possible } points
debrief-points = Points
debrief-document = Document
debrief-decision = Decision
debrief-expected = Expected
debrief-forgery-found = Forgery found
debrief-forgery-missed = Forgery missed
debrief-genuine-cleared = Genuine, and cleared
debrief-genuine-accused = Genuine, but accused
debrief-named = { $named } of { $count } named rightly
debrief-alarms = { $count ->
    [0] No false alarm
    [one] 1 false alarm
   *[other] { $count } false alarms
}
debrief-right-step = The right step
debrief-better = Better: { $decision }
debrief-undecided = Not decided
debrief-faults = Faults in this document
debrief-no-faults = Nothing was wrong with this document.
debrief-oddities = Honest oddities
debrief-wrongly-accused = Wrongly accused
debrief-found = Found and named
debrief-found-place = Found, named otherwise
debrief-missed = Missed
debrief-left-alone = Left alone: right
debrief-noted = Noted as honest: right
debrief-accused = Accused: it is honest
debrief-nothing-wrong = Nothing is wrong here
debrief-presented = Presented
debrief-genuine = The same page, unaltered
debrief-what-was-there = What was there
debrief-rule = The rule
debrief-hits = found
debrief-misses = missed
debrief-false-alarms = false alarms
debrief-oddities-left = oddities left alone
debrief-passed = Passed
debrief-not-passed = Not passed yet
debrief-specimen-note = All states, people and documents are invented. SPECIMEN stands on every page.

# Summary
summary-title = Summary
summary-need = { $percent } % are needed to pass
summary-cases = Your cases
summary-done = Back to start
