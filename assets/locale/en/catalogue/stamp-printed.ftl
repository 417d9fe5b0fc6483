# Catalogue: stamp-printed
stamp-printed = a printed stamp
stamp-printed-title = Stamp printed
stamp-printed-words = printed stamp, stamp dots, ink-jet stamp, inkjet, no wet ink, flat stamp, stamp copy, droplets
stamp-printed-summary = Under the loupe the stamp is made of droplets; genuine wet ink is solid, uneven in pressure and bleeds at the edges.
stamp-printed-why = Officers stamp by hand. A printed impression shows an entry or exit that no officer recorded.
stamp-printed-how = Loupe: look at the frame and the digits. Dots all over speak of a printer; pooled edges and gaps of pressure speak of a hand stamp. Compare: look at another stamp in the book.
stamp-printed-mistaken = A dry pad leaves a pale, broken impression: gaps, but no droplets. Some states print entries by machine or use none: check the reference for stamps.
stamp-printed-rule = ICAO Doc 9303 sets no rule for stamps; each state’s own specimen does. Wet ink from a hand stamp has no dots.

# Observations, one for each trace: facts only
stamp-printed-dots = Under the loupe the impression consists of droplets; genuine wet ink is solid and bleeds at the edges.
