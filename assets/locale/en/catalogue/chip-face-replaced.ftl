# Catalogue: chip-face-replaced
chip-face-replaced = a replaced face in the chip
chip-face-replaced-title = Face in the chip replaced
chip-face-replaced-words = chip, dg2, face, hash, passive authentication, photo in chip, portrait in chip
chip-face-replaced-summary = The picture stored in the chip is not the one that the state signed.
chip-face-replaced-why = Each data group is signed by its hash. Whoever puts another picture into the chip cannot sign it, so the hash of DG2 no longer fits.
chip-face-replaced-how = Chip reader: look at the step “Hash of DG2”, then hold the stored picture beside the printed one and the bearer.
chip-face-replaced-mistaken = The stored picture may honestly have another background, crop or colour than the printed one; then its hash is right.
chip-face-replaced-rule = Passive authentication compares the hash of each data group with the document security object (ICAO Doc 9303-11 §5.1).

# Observations, one for each trace: facts only
chip-face-replaced-hash = The hash of DG2 is not the one in the document security object: the stored picture was changed after issue.
chip-face-replaced-face = The picture in the chip shows another person than the printed portrait.
