# Catalogue: paper-uv-bright
paper-uv-bright = UV-bright paper
paper-uv-bright-title = Paper glows under UV
paper-uv-bright-words = paper fluoresces, bright paper, glowing paper, blue glow, uv bright, optical brightener, ordinary paper, wrong paper
paper-uv-bright-summary = Under UV-A the whole page glows blue-white; genuine security paper stays dark and only planned features glow.
paper-uv-bright-why = Security paper is made without optical brightener; ordinary paper usually contains it. A bright sheet did not come from the issuing state’s stock.
paper-uv-bright-how = UV-A: look at the empty parts of the page, not at the design. Compare: hold the genuine beside it under the same light. Turn the pages: see whether one sheet glows or all of them. White light shows nothing of it.
paper-uv-bright-mistaken = A passport that went through the wash can glow everywhere, cover included; its text is intact and its other features still react. Single fibres, threads and UV print are meant to glow.
paper-uv-bright-rule = A substrate that stays dull under UV is a basic feature; only planned features may glow (ICAO Doc 9303-2, Appendix A, A.5.1).

# Observations, one for each trace: facts only
paper-uv-bright-glow = Under UV-A the page glows blue-white; the genuine stays dark.
