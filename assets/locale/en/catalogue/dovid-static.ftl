# Catalogue: dovid-static
dovid-static = a DOVID without movement
dovid-static-title = DOVID does not move
dovid-static-words = hologram, kinegram, foil, static foil, no movement, does not change, tilt, dovid, ovd, rainbow sticker
dovid-static-summary = The optical device keeps one fixed picture when the page is tilted; in the genuine motifs switch, run and appear.
dovid-static-why = The change with the angle is what protects the device, because a copy cannot repeat it. A device that only glitters is not the issuing state’s.
dovid-static-how = Tilt: turn the page slowly to both sides and watch the device. Name what appears and what goes away. Compare: tilt the genuine by the same angle; it shows motifs that are missing here.
dovid-static-mistaken = Tilted too little, or lit badly, a genuine device also seems to stand still: tilt further, to both sides. Scratches dull it in places but do not stop the change.
dovid-static-rule = The motif of a diffractive optically variable image device changes with the angle (ICAO Doc 9303-2, Appendix A, A.5.4; PRADO glossary).

# Observations, one for each trace: facts only
dovid-static-fixed = When the page is tilted the device keeps the same picture; in the genuine motifs switch and new ones appear.
