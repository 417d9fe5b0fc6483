# Catalogue: mrz-viz-dob
mrz-viz-dob = two different birth dates
mrz-viz-dob-title = Birth date differs in the MRZ
mrz-viz-dob-words = birth date, date of birth, dob, different dates, dates disagree, mrz, printed date, age changed, mismatch
mrz-viz-dob-summary = The printed date of birth and the one in the MRZ disagree, while every check digit is right.
mrz-viz-dob-why = One date was changed, or neither comes from the issuing state. A changed age can hide a child: think of protection too.
mrz-viz-dob-how = Cross-check: read the printed date, then positions 14 to 19 of line 2 (1 to 6 on a card with three lines) as year, month, day. MRZ reader: it shows no error, since check digits verify reading and not authenticity. No light shows this; only comparing does.
mrz-viz-dob-mistaken = The MRZ writes year, month, day and only two digits of the year. An unknown day or month is XX in print and < in the MRZ. A state may have published a deviation for a faulty series.
mrz-viz-dob-rule = Both zones repeat the same date of birth (ICAO Doc 9303-4 to 9303-6, §4.2.2). Check digits verify reading, not authenticity (9303-3 §4.9).

# Observations, one for each trace: facts only
mrz-viz-dob-viz = The page reads { $shown } as the date of birth; the MRZ gives { $genuine }.
mrz-viz-dob-mrz = Every check digit is right, yet the MRZ gives { $genuine } where the page reads { $shown }.
