# Catalogue: z-wear-laminate
z-wear-laminate = scuff on the laminate
z-wear-laminate-title = Laminate worn
z-wear-laminate-words = wear, worn, scuffed, scratches, scratched, dull corner, old laminate, lifted laminate
z-wear-laminate-summary = A corner of the page is dull and scratched; there is no cut, and everything beneath runs on.
z-wear-laminate-why = Passports are carried in pockets for years. Wear at edges and corners is the commonest innocent reason for a second look.
z-wear-laminate-how = Oblique: look for a straight or closed edge; scratches run in all directions and have none. White: see that lines and print run on beneath. Tilt: the DOVID is whole.
z-wear-laminate-mistaken = It looks like a laminate that was lifted and laid down again. That leaves bubbles, a cut or a step, and breaks in the background or the DOVID.
z-wear-laminate-rule = Tampering breaks the background or the overlapping device at the portrait (ICAO Doc 9303-2, Appendix A, A.5.4.1); wear breaks neither and is no offence.

# Observations, one for each trace: facts only
z-wear-laminate-scuffs = The surface is dull and scratched here; background and print run on unbroken beneath.
