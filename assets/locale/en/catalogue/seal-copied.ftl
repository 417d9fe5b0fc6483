# Catalogue: seal-copied
seal-copied = the digital seal of another visa
seal-copied-title = Seal of another visa
seal-copied-words = seal, digital seal, vds, barcode, data matrix, copied seal, visa sticker, 2d code
seal-copied-summary = The barcode on the label is a genuine seal that was made for another visa.
seal-copied-why = A seal can be photographed and printed again, and its signature still verifies. It binds itself to one label and one passport by what it says.
seal-copied-how = Seal reader: look at the fields side by side. Name, number and passport number in the seal must be those of the label and of the book.
seal-copied-mistaken = A smudge can make one character of the printed MRZ misread. Then one field differs, not the whole person: read the label again.
seal-copied-rule = The inspection compares the seal with the zone of the label and with that of the passport (ICAO Doc 9303-7 §9.4).

# Observations, one for each trace: facts only
seal-copied-fields = The seal says { $shown } where the label says another name: it was made for another visa.
