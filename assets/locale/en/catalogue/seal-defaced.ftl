# Catalogue: seal-defaced
seal-defaced = a digital seal made unreadable
seal-defaced-title = Seal made unreadable
seal-defaced-words = seal, digital seal, vds, barcode, data matrix, unreadable, read error, pasted over, patch, altered barcode, 2d code
seal-defaced-summary = Part of the barcode was covered and printed anew, so that no reader makes it out.
seal-defaced-why = A seal that can be read contradicts a label that was altered. Made unreadable, it says nothing, and the label passes as worn.
seal-defaced-how = Seal reader: the barcode cannot be read. Oblique: look for a straight edge across it. UV-A: look for a patch that glows. Loupe: compare the squares on both sides of the edge. Then look for what the seal would have contradicted.
seal-defaced-mistaken = Wear rubs barcode and label alike, runs on beyond both, has no straight edge and adds nothing.
seal-defaced-rule = A seal that cannot be read is invalid; fraud and damage are both possible, and further inspection tells (ICAO Doc 9303-7 §9.4).

# Observations, one for each trace: facts only
seal-defaced-patch = In oblique light a straight edge crosses the barcode and runs around one part of it; the genuine lies flat.
seal-defaced-glow = Under UV-A part of the barcode glows; the genuine is as dark as the label.
seal-defaced-process = Under the loupe the squares of this part have other dots than the rest of the label.
seal-defaced-reader = The barcode cannot be read.
