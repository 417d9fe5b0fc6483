# Catalogue: stamp-before-issue
stamp-before-issue = a stamp older than the passport
stamp-before-issue-title = Stamp older than the passport
stamp-before-issue-words = stamp date, old stamp, before issue, too early, wrong date, stamp before passport, impossible date, travel history
stamp-before-issue-summary = A stamp bears a date on which this passport had not yet been issued.
stamp-before-issue-why = A book cannot be stamped before it exists. A false travel history can make a traveller seem trusted, or hide an overstay.
stamp-before-issue-how = Cross-check: read each stamp’s date and hold it against the date of issue on the data page. Put the stamps in order of time. Any light in which the date can be read will do.
stamp-before-issue-mistaken = Day and month may be written in another order, and a calendar may count years differently. A stamp set to a wrong day is possible: the stamps before and after it will tell.
stamp-before-issue-rule = The date of issue is a mandatory field (ICAO Doc 9303-4 §4.1); everything that was entered in the book is later. This is logic of dates and no check digit protects it.

# Observations, one for each trace: facts only
stamp-before-issue-date = The stamp reads { $shown }; the passport was issued on { $issued }.
stamp-before-issue-issue = The date of issue is { $issued }; a stamp in the book reads { $shown }.
