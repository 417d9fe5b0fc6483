# Catalogue: watermark-absent
watermark-absent = a missing watermark
watermark-absent-title = Watermark missing
watermark-absent-words = no watermark, watermark absent, empty watermark, even sheet, nothing against the light
watermark-absent-summary = Held against the light the sheet is even; the genuine shows a soft picture, lighter and darker than the paper.
watermark-absent-why = A watermark is in the paper itself from the day it is made. A sheet without it is not the issuing state’s paper.
watermark-absent-how = Through: look at the place where the reference shows the watermark. Compare: look at the same place of the genuine in the same light. White light says little, since a watermark hardly shows there.
watermark-absent-mistaken = Dense print, a visa label or stamps on the back can cover a watermark. Synthetic pages such as polycarbonate have none: check the reference for the page.
watermark-absent-rule = A watermark of two or more grey levels is a basic feature of paper pages (ICAO Doc 9303-2, Appendix A, A.5.1).

# Observations, one for each trace: facts only
watermark-absent-even = In transmitted light the sheet is even here; the genuine shows its watermark in this place.
