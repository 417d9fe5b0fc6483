# Dates
date-in-words = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
series = { $state }, series of { $year }

# Briefing
briefing-aims = What you practise
briefing-post = Border post
briefing-date = Today is
briefing-officer = You are an officer of
briefing-travellers = At the counter
briefing-time = Time
briefing-feedback = Debrief
briefing-feedback-each = After each case
briefing-feedback-end = At the end
briefing-stopped = You stopped in “{ $title }” at case { $next } of { $count }. Nothing is lost.
briefing-go-on = Go on where you stopped
briefing-anew = Begin anew

# Decision
decision-no-flags-note = Go back to the desk if something is left unexplained.
decision-used = You looked with
decision-confirm = Decide · { $decision }

# Debrief
debrief-counts = { $hits } found · { $misses } missed · { $alarms ->
    [one] 1 false alarm
   *[other] { $alarms } false alarms
}
debrief-shows-with = Shows with
debrief-not-used = not used
debrief-how = How to see it
debrief-mistaken = What can be mistaken for it
debrief-clean-note = The document is genuine: nothing in it was changed.
debrief-unchanged-note = Nothing was changed here: what you flagged is genuine.
debrief-honest-oddity = Honest oddity
debrief-genuine-presented = Genuine, as presented
debrief-keys = Arrow keys: up and down for findings, left and right for where one shows. Page keys scroll the text.

# Summary
summary-points = Points
summary-faults-found = Faults found
summary-faults-missed = Faults missed
summary-false-alarms = False alarms
summary-oddities = Honest oddities left alone
summary-decisions-right = Right decisions
summary-of = { $part } of { $whole }
summary-row = { $decision } · { $faults ->
    [0] genuine
   *[other] { $hits } of { $faults } found
} · { $alarms ->
    [0] no false alarm
    [one] 1 false alarm
   *[other] { $alarms } false alarms
}
summary-log = Every act is in the log: { $path }
summary-save = Save the debrief
summary-saving = Drawing the pictures
summary-saved = Debrief saved: { $path }
summary-not-saved = The debrief could not be saved: { $problem }
