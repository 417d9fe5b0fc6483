# Catalogue: page-substituted
page-substituted = page substitution
page-substituted-title = Page substituted
page-substituted-words = page replaced, other page, sheet replaced, leaf, perforated number, wrong number, page from another book, swapped page
page-substituted-summary = The perforated number of a visa page is not the number of this passport.
page-substituted-why = A page is changed for what the old one showed: a refusal, an overstay, a stamp. The rest of the book is genuine and passes every check.
page-substituted-how = White or through: read the perforated number on every page, digit by digit. Cross-check: hold it against the number on the data page and in the MRZ. UV-A: turn the pages; a foreign sheet may be brighter than its neighbours.
page-substituted-mistaken = Holes may be partly closed by dirt or covered by a label: read from the other side or against the light. Pages of one book differ a little in brightness.
page-substituted-rule = The passport number is on all sheets of the book (ICAO Doc 9303-2, Appendix A, A.5.2.3).

# Observations, one for each trace: facts only
page-substituted-number = The perforated number reads { $shown }; the number of this passport is { $genuine }.
page-substituted-brightness = Under UV-A this page is brighter than the other pages of the book.
