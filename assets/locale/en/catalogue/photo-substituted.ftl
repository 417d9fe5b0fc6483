# Catalogue: photo-substituted
photo-substituted = photo substitution
photo-substituted-title = Photo substituted
photo-substituted-words = photo replaced, picture changed, other photo, new portrait, swapped photo, photo swap, cut edge, portrait edge, substituted photograph
photo-substituted-summary = Another portrait was set into the page: everything that ran across its edge is broken, and the secondary portrait shows another face.
photo-substituted-why = The document itself is genuine, so data and numbers pass every check. Only the portrait and its edge show that it now serves another person.
photo-substituted-how = Oblique: follow the portrait’s edge; a step casts a fine shadow. Tilt: see whether the DOVID runs on across the edge. Loupe: look whether background lines stop at the edge and what dots the picture is made of. UV-A and comparing: look for a glow around the portrait, and hold it against the secondary portrait. Chip reader: hold the face in the chip beside the portrait and the bearer.
photo-substituted-mistaken = A worn or scuffed laminate shows dull places and no straight edge, and what lies beneath runs on. A secondary portrait is paler and coarser than the main one, yet of the same person.
photo-substituted-rule = The background merges into the portrait and an overlapping device protects it; portraits that are stuck on are not permitted (ICAO Doc 9303-2, Appendix A, A.5.4.1; 9303-4).

# Observations, one for each trace: facts only
photo-substituted-edge = In oblique light a raised edge casts a fine shadow around the portrait; the genuine surface is smooth.
photo-substituted-guilloche = Under the loupe the background lines stop at the portrait’s edge; in the genuine they run on behind the head.
photo-substituted-dovid = When the page is tilted the DOVID breaks off at the portrait’s edge; in the genuine it runs on across it.
photo-substituted-retro = In coaxial light the film’s pattern breaks off at the portrait’s edge; in the genuine it runs on across it.
photo-substituted-process = Under the loupe the portrait has other dots than the genuine: it was printed by another process.
photo-substituted-glue = Under UV-A a line glows around the portrait; the genuine shows none.
photo-substituted-ghost = The secondary portrait shows another face than the portrait.
photo-substituted-face = The face in the portrait does not agree with the secondary portrait.
