# Catalogue: uv-image-missing
uv-image-missing = a missing UV image
uv-image-missing-title = UV image missing
uv-image-missing-words = no uv print, uv absent, dark under uv, nothing glows, fluorescent ink missing, uv picture
uv-image-missing-summary = Under UV-A the data page stays dark where the genuine shows a glowing design.
uv-image-missing-why = Ink that is unseen by day and glows under UV is easy to check and hard to match. Where the model has it and the page does not, the page is not genuine.
uv-image-missing-how = UV-A: look for the design that the reference shows. Compare: put the genuine beside it under the same lamp. Look at the MRZ and the portrait too, where parts of the design may run across.
uv-image-missing-mistaken = In an old book the ink may have faded: the design is faint, yet complete and in the right colours. Print over it blocks the glow in places.
uv-image-missing-rule = UV fluorescent ink on the data page is a basic feature (ICAO Doc 9303-2, Appendix A, A.5.3).

# Observations, one for each trace: facts only
uv-image-missing-dark = Under UV-A nothing glows here; the genuine shows its UV design in this place.
