# Catalogue: mrz-cd-dob
mrz-cd-dob = chiffre de contrôle erroné pour la date de naissance
mrz-cd-dob-title = Contrôle erroné : date de naissance
mrz-cd-dob-words = chiffre de contrôle, clé de contrôle, mrz, erreur mrz, lecteur rouge, date de naissance, chiffre calculé
mrz-cd-dob-summary = Le lecteur calcule pour la date de naissance un autre chiffre de contrôle que celui de la MRZ.
mrz-cd-dob-why = C’est le système de l’État émetteur qui calcule ce chiffre ; il ne se trompe pas sur un seul document. S’il est erroné, la date ou le chiffre ne vient pas de ce système.
mrz-cd-dob-how = Lecteur MRZ : voyez quel champ il marque. À la ligne 2, la position 20 porte sur la date de naissance, positions 14 à 19 ; sur une carte à trois lignes, la position 7 porte sur les positions 1 à 6. Le chiffre de contrôle composite, à la fin de la ligne 2, est alors faux lui aussi. Relisez avant de conclure : saleté et plis causent des erreurs de lecture.
mrz-cd-dob-mistaken = Une erreur de lecture change quand on relit la ligne ou qu’on la saisit. Un État peut avoir publié un écart pour une série défectueuse : voyez les avis.
mrz-cd-dob-rule = Le chiffre se calcule avec les poids 7, 3, 1 et modulo 10 (Doc 9303-3 de l’OACI, §4.9) et figure juste après la date à la ligne 2 : position 20, ou position 7 sur les cartes à trois lignes (9303-4 à 9303-6, §4.2.2).

# Observations, one for each trace: facts only
mrz-cd-dob-digit = La position { $position } de la ligne 2 montre { $shown } ; la date de naissance de la MRZ donne { $genuine }.
