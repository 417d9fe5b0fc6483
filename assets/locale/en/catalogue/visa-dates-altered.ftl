# Catalogue: visa-dates-altered
visa-dates-altered = an altered visa date
visa-dates-altered-title = Visa date altered
visa-dates-altered-words = visa date changed, valid until, visa validity, altered visa, erasure, rubbed out, longer visa, expired visa
visa-dates-altered-summary = The date “valid until” on the visa was removed and written anew; the visa’s MRZ keeps the old date.
visa-dates-altered-why = The holder would enter or stay on time that was never granted. The state that issued the visa knows only the old date.
visa-dates-altered-how = MRZ reader: read the visa’s second line and compare the date with the printed one. UV-A: look for a glow around the date. Through and oblique: look for a thin, hollow spot. Loupe: compare these digits with those of “valid from”. Seal reader: the seal keeps the date that was granted.
visa-dates-altered-mistaken = Visas have no composite check digit: its absence is no fault. What “valid until” means, last day to enter or last day to stay, differs by state.
visa-dates-altered-rule = Altering data or validity is a threat to visas that ICAO names (ICAO Doc 9303-7, Appendix D). The date stands again in positions 22 to 27 of the visa’s MRZ.

# Observations, one for each trace: facts only
visa-dates-altered-data = The label reads valid until { $shown }; its MRZ gives { $genuine }.
visa-dates-altered-mrz = Positions 22 to 27 of the visa’s second line give { $genuine }; the label reads { $shown }.
visa-dates-altered-erasure = Under UV-A a patch glows around the date; the genuine stays dark.
visa-dates-altered-thin = The label is thinner and hollow around the date, and the background is paler; the genuine is even.
visa-dates-altered-process = Under the loupe these digits have other dots and stand lower than those of the other fields.
