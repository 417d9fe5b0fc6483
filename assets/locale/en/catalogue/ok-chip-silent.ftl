# Catalogue: ok-chip-silent
ok-chip-silent = a chip that does not answer
ok-chip-silent-title = Chip does not answer
ok-chip-silent-words = chip, dead chip, silent, no answer, broken chip, damaged chip, reader
ok-chip-silent-summary = The reader finds no chip that answers, though the series has one. The document stays valid.
ok-chip-silent-why = Chips break: bent covers, water, years in a back pocket. A chip that is silent proves nothing about the rest.
ok-chip-silent-how = Chip reader: the first step fails. Lay the document down again, take off metal or other documents. Then examine the page, print and portrait with more care than usual, and note it.
ok-chip-silent-mistaken = A chip may have been destroyed on purpose to hide that it contradicts the page: look for burns, cuts and pressure marks, and examine everything else.
ok-chip-silent-rule = A document whose chip does not work remains a valid travel document (ICAO Doc 9303-11 §2).

# Observations, one for each trace: facts only
ok-chip-silent-silent = Documents of this series have a chip, and none answers.
