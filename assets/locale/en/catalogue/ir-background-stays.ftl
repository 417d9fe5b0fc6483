# Catalogue: ir-background-stays
ir-background-stays = a background that stays in infrared
ir-background-stays-title = Background stays in infrared
ir-background-stays-words = infrared, ir, background visible, lines stay, drop-out ink, dropout, does not vanish
ir-background-stays-summary = In infrared the background lines are still seen; the genuine background vanishes and leaves the data and the MRZ.
ir-background-stays-why = Issuing states choose inks that reading machines do not see. A background that stays was printed with other inks.
ir-background-stays-how = Infrared: look at the background around the data and under the MRZ. Compare: the genuine shows a nearly empty page there. White: assure yourself that the same lines are present in both.
ir-background-stays-mistaken = The MRZ, the data, some portraits and parts of the titles are meant to stay. Stamp ink and dirt may stay too: check the reference, line by line.
ir-background-stays-rule = Print in the reading zone must not disturb the reader, so background inks drop out in infrared (ICAO Doc 9303-3 §4.4; 9303-2, Appendix C, check IR,TR,IS).

# Observations, one for each trace: facts only
ir-background-stays-stays = In infrared the background lines are still dark; in the genuine they vanish.
