# Catalogue: guilloche-dots
guilloche-dots = a background made of dots
guilloche-dots-title = Background made of dots
guilloche-dots-words = dots, dotted background, pixels, ink-jet, inkjet, printer, halftone, guilloche, broken lines, copy
guilloche-dots-summary = Under the loupe the background lines dissolve into coloured droplets; genuine lines are solid ink with clean edges.
guilloche-dots-why = Issuing states print fine lines in solid inks, which common printers cannot. Dots in the lines mean that the background is a reproduction.
guilloche-dots-how = Loupe: follow one thin line of the background over a few millimetres. See whether it is one unbroken colour or a row of droplets. Microprint: read it; in a reproduction it breaks up. Compare: look at the genuine at the same place.
guilloche-dots-mistaken = Portrait and data may be printed in dots on a genuine page: judge the background lines only. A line that changes colour smoothly is rainbow printing and still solid.
guilloche-dots-rule = Guilloche in two solid inks has no pixel structure (ICAO Doc 9303-2, Appendix A, A.5.2).

# Observations, one for each trace: facts only
guilloche-dots-dots = Under the loupe the background lines consist of coloured droplets; the genuine has solid, unbroken lines.
