# Catalogue: chip-copied
chip-copied = a copied chip
chip-copied-title = Chip copied
chip-copied-words = chip, clone, cloned, copy, active authentication, chip authentication, ca, aa, pace-cam, rfid
chip-copied-summary = The chip holds data that the state signed, and it is not the chip that the state issued.
chip-copied-why = Signed data can be copied byte for byte onto another chip, and passive authentication still passes. Only a chip that holds its secret can answer the check against copies.
chip-copied-how = Chip reader: look at the step “Against copies”. Read once more before you conclude. Examine the page all the same: a copy needs a body around it.
chip-copied-mistaken = Chips of some series have nothing against copies: then the step is not done, and that says nothing. A bad contact can break the step off; a second reading tells.
chip-copied-rule = Active authentication, chip authentication and PACE with chip authentication mapping show that the chip is the one that was issued (ICAO Doc 9303-11 §6).

# Observations, one for each trace: facts only
chip-copied-copy = { $mechanism }: the chip cannot show that it holds its secret; the data may have been copied from another chip.
