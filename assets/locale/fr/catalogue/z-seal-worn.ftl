# Catalogue: z-seal-worn
z-seal-worn = un cachet numérique usé
z-seal-worn-title = Cachet usé
z-seal-worn-words = cachet, cachet numérique, vds, code-barres, data matrix, illisible, erreur de lecture, usé, rayé, frotté, endommagé, code 2d
z-seal-worn-summary = Le code-barres est frotté et rayé au point qu’aucun lecteur ne le déchiffre, et la vignette autour l’est aussi.
z-seal-worn-why = Les vignettes frottent des années contre la page d’en face. Un code-barres de petits carrés est la première chose qui ne se lit plus.
z-seal-worn-how = Lecteur de cachet : le code-barres est illisible. Lumière blanche et loupe : les rayures vont en tous sens et se poursuivent au-delà du code-barres, où l’impression est frottée aussi. UV-A : rien n’a été ajouté. Comparez ensuite à l’œil MRZ, champs imprimés et passeport.
z-seal-worn-mistaken = Cela ressemble à un code-barres rendu illisible. Il en resterait un bord droit, une pièce qui luit ou des carrés aux autres points, et cela s’arrêterait au code-barres.
z-seal-worn-rule = Un cachet illisible n’est pas valable, par dommage comme par fraude : il appelle un examen plus poussé et n’accuse personne (Doc 9303-7 de l’OACI, §9.4).

# Observations, one for each trace: facts only
z-seal-worn-scratches = Code-barres et vignette sont frottés de même ; les rayures se poursuivent au-delà du code-barres et n’ont pas de bord.
z-seal-worn-reader = Le code-barres est illisible.
