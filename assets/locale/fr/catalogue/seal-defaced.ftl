# Catalogue: seal-defaced
seal-defaced = un cachet numérique rendu illisible
seal-defaced-title = Cachet rendu illisible
seal-defaced-words = cachet, cachet numérique, vds, code-barres, data matrix, illisible, erreur de lecture, recouvert, pièce collée, code-barres altéré, code 2d
seal-defaced-summary = Une partie du code-barres a été recouverte et réimprimée, si bien qu’aucun lecteur ne le déchiffre.
seal-defaced-why = Un cachet lisible contredit une vignette altérée. Rendu illisible, il ne dit rien, et la vignette passe pour usée.
seal-defaced-how = Lecteur de cachet : le code-barres est illisible. Lumière rasante : cherchez un bord droit qui le traverse. UV-A : cherchez une pièce qui luit. Loupe : comparez les carrés des deux côtés du bord. Cherchez ensuite ce que le cachet aurait contredit.
seal-defaced-mistaken = L’usure frotte code-barres et vignette de même, se poursuit au-delà, n’a pas de bord droit et n’ajoute rien.
seal-defaced-rule = Un cachet illisible n’est pas valable ; fraude et dommage sont tous deux possibles, et la suite de l’examen le dit (Doc 9303-7 de l’OACI, §9.4).

# Observations, one for each trace: facts only
seal-defaced-patch = En lumière rasante, un bord droit traverse le code-barres et en entoure une partie ; l’authentique est plat.
seal-defaced-glow = Sous UV-A, une partie du code-barres luit ; l’authentique est aussi sombre que la vignette.
seal-defaced-process = À la loupe, les carrés de cette partie ont d’autres points que le reste de la vignette.
seal-defaced-reader = Le code-barres est illisible.
