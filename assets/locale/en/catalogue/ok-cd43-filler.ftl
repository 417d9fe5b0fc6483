# Catalogue: ok-cd43-filler
ok-cd43-filler = filler at position 43
ok-cd43-filler-title = Filler at position 43
ok-cd43-filler-words = position 43, filler, check digit missing, personal number, mrz, angle bracket, missing digit
ok-cd43-filler-summary = In place of the check digit of the personal number the MRZ shows <; no personal number is used.
ok-cd43-filler-why = A reader or an officer who demands a digit here stops honest travellers. Knowing the exception saves a false alarm.
ok-cd43-filler-how = MRZ reader: look at positions 29 to 42 of line 2. If all of them are <, position 43 may be < or 0. The composite digit at position 44 must be right.
ok-cd43-filler-mistaken = It looks like a missing check digit. Where a personal number does stand in positions 29 to 42, < at position 43 is an error.
ok-cd43-filler-rule = If the personal number is not used, its check digit may be 0 or < (ICAO Doc 9303-4 §4.2.2, position 43).

# Observations, one for each trace: facts only
ok-cd43-filler-filler = Position 43 is <; the personal number is not used, so this is right.
