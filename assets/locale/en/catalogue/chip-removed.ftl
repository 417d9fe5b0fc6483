# Catalogue: chip-removed
chip-removed = a chip that was removed
chip-removed-title = Chip removed
chip-removed-words = chip removed, chip cut out, no chip, missing chip, cover cut, glue on cover, chip symbol, silent, cover opened
chip-removed-summary = The cover bears the chip symbol and no chip answers; around the symbol the cover was cut and glued.
chip-removed-why = A chip keeps what was issued. Without it nothing contradicts an altered page, and the document passes as one with a broken chip.
chip-removed-how = Chip reader: nothing answers. Cover, oblique: look around the symbol for an edge that runs all the way round. UV-A: look for a line that glows. Then examine the data page as one that hides something.
chip-removed-mistaken = A chip that breaks by itself leaves the cover whole. Worn corners and a cover rubbed dull have no closed edge and do not glow.
chip-removed-rule = Tampering with the chip is a threat that ICAO names (ICAO Doc 9303-2, A.4). A document whose chip does not work remains valid (9303-11 §2): it is the cut that speaks.

# Observations, one for each trace: facts only
chip-removed-cut = In oblique light an edge runs around the chip symbol: the cover was cut open here; the genuine is smooth.
chip-removed-glue = Under UV-A a line glows around the chip symbol; the genuine shows none.
chip-removed-silent = Documents of this series have a chip, and none answers.
