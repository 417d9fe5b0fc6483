# Catalogue: seal-missing
seal-missing = a visa without its digital seal
seal-missing-title = Digital seal missing
seal-missing-words = seal missing, no seal, no barcode, digital seal, vds, data matrix, 2d code, empty place, visa sticker
seal-missing-summary = The label has no barcode where every label of its state bears one.
seal-missing-why = A seal can be copied from another visa but not made for this one. Who makes up a label may leave the seal out and hope that nobody misses it.
seal-missing-how = Look at the label beside the genuine reference: the place of the barcode is empty. Seal reader: it says that labels of this state bear one.
seal-missing-mistaken = Labels of most states bear no seal, and some states began with them only lately: the reference says from when.
seal-missing-rule = A state that seals its visas seals each of them; the seal stands on the label (ICAO Doc 9303-7 §9).

# Observations, one for each trace: facts only
seal-missing-empty = The place of the barcode is empty; the genuine label has it here.
seal-missing-reader = The seal reader finds no seal, though labels of this state bear one.
