# Catalogue: watermark-absent
watermark-absent = filigrane absent
watermark-absent-title = Filigrane absent
watermark-absent-words = pas de filigrane, filigrane manquant, filigrane vide, feuille unie, rien par transparence
watermark-absent-summary = Vue par transparence, la feuille est unie ; l’authentique montre une image douce, plus claire et plus sombre que le papier.
watermark-absent-why = Le filigrane est dans le papier dès sa fabrication. Une feuille qui n’en a pas n’est pas le papier de l’État émetteur.
watermark-absent-how = Lumière transmise : regardez l’endroit où la référence montre le filigrane. Comparer : regardez le même endroit de l’authentique sous la même lumière. La lumière blanche dit peu, car un filigrane s’y voit à peine.
watermark-absent-mistaken = Une impression dense, une vignette de visa ou des cachets au verso peuvent couvrir un filigrane. Les pages synthétiques, en polycarbonate par exemple, n’en ont pas : voyez la référence de la page.
watermark-absent-rule = Un filigrane à deux tons de gris ou plus est un élément de base des pages en papier (Doc 9303-2 de l’OACI, appendice A, A.5.1).

# Observations, one for each trace: facts only
watermark-absent-even = En lumière transmise, la feuille est unie ici ; l’authentique montre son filigrane à cet endroit.
