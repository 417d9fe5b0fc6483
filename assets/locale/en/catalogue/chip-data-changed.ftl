# Catalogue: chip-data-changed
chip-data-changed = changed data in the chip
chip-data-changed-title = Data in the chip changed
chip-data-changed-words = chip, dg1, hash, passive authentication, name in chip, altered chip, data group, mismatch
chip-data-changed-summary = The name in DG1 is not the one that the state signed, and not the one on the page.
chip-data-changed-why = Automatic gates and watch lists take the name from the chip. Whoever changes it there cannot sign it, so the hash of DG1 no longer fits.
chip-data-changed-how = Chip reader: look at the step “Hash of DG1”, then at the fields in which DG1 and page differ. Examine the page all the same: it may be the genuine one.
chip-data-changed-mistaken = A name that is cut short or spelt by another table is the same name, and its hash is right. A hash that fails alone, with the same data as the page, may come from a faulty series: ask the second line.
chip-data-changed-rule = Passive authentication compares the hash of each data group with the document security object; DG1 repeats the MRZ (ICAO Doc 9303-11 §5.1, 9303-10 §4.7.1).

# Observations, one for each trace: facts only
chip-data-changed-hash = The hash of DG1 is not the one in the document security object: the data were changed after issue.
chip-data-changed-data = DG1 names { $shown }; the page names somebody else.
