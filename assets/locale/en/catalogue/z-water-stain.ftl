# Catalogue: z-water-stain
z-water-stain = water stain
z-water-stain-title = Water stain
z-water-stain-words = stain, water, tide mark, wet, damp, brown edge, discoloured, chemical erasure
z-water-stain-summary = A brownish tide mark crosses fields and pages alike; text and background are whole inside it.
z-water-stain-why = Rain, spilt drinks and floods reach passports. A stain alone accuses nobody.
z-water-stain-how = White: follow the rim; it pays no heed to fields. Turn the pages: the same outline comes again at the same place. UV-A and through: the text inside is untouched and the paper is not thinned.
z-water-stain-mistaken = It looks like a chemical erasure. That stays within one field of one page, and text or background inside it is faded or rewritten.
z-water-stain-rule = ICAO names the alteration of data as a threat (ICAO Doc 9303-2, A.4); a stain that alters no data is damage and not alteration.

# Observations, one for each trace: facts only
z-water-stain-tide = A tide mark crosses the page, as on the other pages; text and background are whole inside it.
