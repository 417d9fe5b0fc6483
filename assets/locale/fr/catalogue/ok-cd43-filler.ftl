# Catalogue: ok-cd43-filler
ok-cd43-filler = remplissage à la position 43
ok-cd43-filler-title = Remplissage à la position 43
ok-cd43-filler-words = position 43, remplissage, chiffre de contrôle absent, numéro personnel, mrz, chevron, chiffre manquant
ok-cd43-filler-summary = À la place du chiffre de contrôle du numéro personnel, la MRZ montre < ; aucun numéro personnel n’est utilisé.
ok-cd43-filler-why = Un lecteur ou un agent qui exige ici un chiffre arrête d’honnêtes voyageurs. Connaître l’exception évite une fausse alerte.
ok-cd43-filler-how = Lecteur MRZ : regardez les positions 29 à 42 de la ligne 2. Si elles sont toutes <, la position 43 peut être < ou 0. Le chiffre de contrôle composite de la position 44 doit être juste.
ok-cd43-filler-mistaken = Cela ressemble à un chiffre de contrôle manquant. Si un numéro personnel figure bien aux positions 29 à 42, < à la position 43 est une erreur.
ok-cd43-filler-rule = Si le numéro personnel n’est pas utilisé, son chiffre de contrôle peut être 0 ou < (Doc 9303-4 de l’OACI, §4.2.2, position 43).

# Observations, one for each trace: facts only
ok-cd43-filler-filler = La position 43 est < ; le numéro personnel n’est pas utilisé, c’est donc juste.
