# Catalogue: seal-copied
seal-copied = le cachet numérique d’un autre visa
seal-copied-title = Cachet d’un autre visa
seal-copied-words = cachet, cachet numérique, vds, code-barres, data matrix, cachet copié, vignette, code 2d
seal-copied-summary = Le code-barres de la vignette est un cachet authentique, fait pour un autre visa.
seal-copied-why = Un cachet se photographie et se réimprime, et sa signature se vérifie encore. C’est par son contenu qu’il se lie à une vignette et à un passeport.
seal-copied-how = Lecteur de cachet : voyez les champs côte à côte. Nom, numéro et numéro du passeport doivent être ceux de la vignette et du livret.
seal-copied-mistaken = Une tache peut faire mal lire un caractère de la MRZ imprimée. Un seul champ diffère alors, pas toute la personne : relisez la vignette.
seal-copied-rule = Le contrôle compare le cachet avec la zone de la vignette et avec celle du passeport (Doc 9303-7 de l’OACI, §9.4).

# Observations, one for each trace: facts only
seal-copied-fields = Le cachet dit { $shown } là où la vignette dit un autre nom : il a été fait pour un autre visa.
