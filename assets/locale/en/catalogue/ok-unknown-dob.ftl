# Catalogue: ok-unknown-dob
ok-unknown-dob = gap in the date of birth
ok-unknown-dob-title = Day and month of birth unknown
ok-unknown-dob-words = unknown birth date, no day, no month, xx, xx xx, incomplete date, missing day, filler in date
ok-unknown-dob-summary = Day and month of birth are XX in print and < in the MRZ; only the year is known.
ok-unknown-dob-why = Many people were born where births are not recorded to the day. Their documents are right, and so are they.
ok-unknown-dob-how = White: see that only the unknown part is masked. MRZ reader: the same part must be <, and the check digit must be right with < counted as 0. Cross-check: the year must agree in both.
ok-unknown-dob-mistaken = It looks like a removed date. An erasure leaves a thin spot or a glow and a damaged background; here the print is whole.
ok-unknown-dob-rule = Unknown parts of the date of birth are XX in print and < in the MRZ; the known part stays (ICAO Doc 9303-3 §4.8; 9303-4 §4.1.1).

# Observations, one for each trace: facts only
ok-unknown-dob-viz = The page reads { $shown }: the unknown part is masked by XX, as the rule says.
ok-unknown-dob-mrz = The MRZ has < for the same part of the date, and the check digit is right.
ok-unknown-dob-label = The visa label reads { $label }: it says no more of the birth than the passport does.
ok-unknown-dob-label-mrz = The MRZ of the label has < for the same part of the date, and its check digit is right.
ok-unknown-dob-label-seal = The digital seal of the label holds this MRZ, with < for the same part of the date.
