# Catalogue: ok-chip-older
ok-chip-older = a chip of an earlier kind
ok-chip-older-title = Chip of an earlier kind
ok-chip-older-words = older chip, bac, pace, no active authentication, no chip authentication, not done, aa, ca, early series, rfid
ok-chip-older-summary = The chip opens by BAC alone and cannot answer a check against copies, as the first books of many series. All that it says is signed and fits.
ok-chip-older-why = States change the chips within a series. An early one does less and says no less: what cannot be checked is no fault.
ok-chip-older-how = Chip reader: “Against copies” was not done. Look at “List of files” and “Signature”: the state signed the chip without the files that such a check needs, so none has gone missing.
ok-chip-older-mistaken = A copy from which the check was taken away betrays itself: its list of files is another one than the state signed, and that step fails.
ok-chip-older-rule = Passive authentication and either BAC or PACE are mandatory; active authentication and chip authentication are the state’s choice (ICAO Doc 9303-11, table 1).

# Observations, one for each trace: facts only
ok-chip-older-copy = The chip offers no check against copies; the state signed it so.
