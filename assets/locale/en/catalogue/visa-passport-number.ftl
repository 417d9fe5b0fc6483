# Catalogue: visa-passport-number
visa-passport-number = a visa for another passport
visa-passport-number-title = Visa for another passport
visa-passport-number-words = visa moved, transferred visa, lifted visa, passport number differs, wrong passport number, label edge, glue
visa-passport-number-summary = The visa names the number of another passport, and the edge of its label is raised with traces of glue.
visa-passport-number-why = A visa is granted to one person after a check. A label moved to another book lets somebody enter who was never checked.
visa-passport-number-how = Cross-check: read the passport number on the label, then on the data page. MRZ reader: do the same with the visa’s second line. Oblique: follow the label’s edge. UV-A: look for a glow along it. Seal reader: the seal names the passport for which the label was made.
visa-passport-number-mistaken = The visa may belong to the holder’s previous passport: ask for it and see both books together. Some states put the visa number into the visa’s MRZ instead of the passport number.
visa-passport-number-rule = Moving a label from one passport to another is a threat to visas that ICAO names (ICAO Doc 9303-7, Appendix D).

# Observations, one for each trace: facts only
visa-passport-number-number = The label names passport { $shown }; this passport is { $genuine }.
visa-passport-number-mrz = The visa’s MRZ carries the number { $shown }; this passport is { $genuine }.
visa-passport-number-edge = In oblique light a raised edge runs around the label; the genuine label lies flat.
visa-passport-number-glue = Under UV-A a line glows along the label’s edge; the genuine shows none.
