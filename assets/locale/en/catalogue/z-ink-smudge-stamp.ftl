# Catalogue: z-ink-smudge-stamp
z-ink-smudge-stamp = ink transfer from a stamp
z-ink-smudge-stamp-title = Ink from the facing page
z-ink-smudge-stamp-words = smudge, mirror, mirror image, pale stamp, offset, set-off, wet ink, double stamp, ghost stamp
z-ink-smudge-stamp-summary = A pale, mirrored stamp lies on the page; it came off the stamp on the facing page.
z-ink-smudge-stamp-why = Officers close books while the ink is still wet. The mark records nothing and hides nothing.
z-ink-smudge-stamp-how = White: read it; it is mirrored and paler. Turn to the facing page: the stamp stands at the place that touches it when the book is closed. Cross-check: shape and date are the same.
z-ink-smudge-stamp-mistaken = It looks like a removed or doubled stamp. A stamp that was removed leaves thin paper, and a second stamp reads the right way round.
z-ink-smudge-stamp-rule = No rule of ICAO Doc 9303 is touched. Ink that came off is the mirror image of the stamp opposite, at the mirrored place.

# Observations, one for each trace: facts only
z-ink-smudge-stamp-mirror = The pale impression is the mirror image of the stamp on the facing page.
