# Catalogue: mrz-cd-dob
mrz-cd-dob = a wrong check digit of the birth date
mrz-cd-dob-title = Birth-date check digit wrong
mrz-cd-dob-words = check digit, mrz, mrz error, reader red, birth date, date of birth, control digit, computed digit
mrz-cd-dob-summary = The reader computes another check digit for the date of birth than the MRZ shows.
mrz-cd-dob-why = An issuing state’s system computes this digit; it does not err one document at a time. A wrong one says that the date or the digit did not come from that system.
mrz-cd-dob-how = MRZ reader: see which field it marks. In line 2, position 20 belongs to the birth date in positions 14 to 19; on a card with three lines, position 7 to positions 1 to 6. The composite digit at the end of line 2 fails with it. Read once more before you conclude: dirt and folds cause reading errors.
mrz-cd-dob-mistaken = A reading error changes when the line is read again or typed in. A state may have published a deviation for a faulty series: check the notices.
mrz-cd-dob-rule = The digit is computed with the weights 7, 3, 1 and modulo 10 (ICAO Doc 9303-3 §4.9) and stands right behind the date in line 2: at position 20, on cards with three lines at position 7 (9303-4 to 9303-6, §4.2.2).

# Observations, one for each trace: facts only
mrz-cd-dob-digit = Position { $position } of line 2 shows { $shown }; the birth date in the MRZ gives { $genuine }.
