# Catalogue: ok-unknown-dob
ok-unknown-dob = jour et mois de naissance inconnus
ok-unknown-dob-title = Jour et mois de naissance inconnus
ok-unknown-dob-words = date de naissance inconnue, pas de jour, pas de mois, xx, xx xx, date incomplète, jour manquant, remplissage dans la date
ok-unknown-dob-summary = Le jour et le mois de naissance sont XX à l’impression et < dans la MRZ ; seule l’année est connue.
ok-unknown-dob-why = Beaucoup de gens sont nés là où le jour de la naissance n’est pas enregistré. Leurs documents sont en règle, et ces voyageurs aussi.
ok-unknown-dob-how = Lumière blanche : voyez que seule la partie inconnue est masquée. Lecteur MRZ : la même partie doit être <, et le chiffre de contrôle doit être juste avec < compté comme 0. Recouper : l’année doit concorder dans les deux.
ok-unknown-dob-mistaken = Cela ressemble à une date enlevée. Un effacement laisse un endroit mince ou une lueur, et un fond abîmé ; ici, l’impression est entière.
ok-unknown-dob-rule = Les parties inconnues de la date de naissance sont XX à l’impression et < dans la MRZ ; la partie connue reste (Doc 9303-3 de l’OACI, §4.8 ; 9303-4 §4.1.1).

# Observations, one for each trace: facts only
ok-unknown-dob-viz = La page indique { $shown } : la partie inconnue est masquée par XX, comme le veut la règle.
ok-unknown-dob-mrz = La MRZ a < pour la même partie de la date, et le chiffre de contrôle est juste.
ok-unknown-dob-label = La vignette du visa indique { $label } : elle n’en dit pas plus sur la naissance que le passeport.
ok-unknown-dob-label-mrz = La MRZ de la vignette a < pour la même partie de la date, et son chiffre de contrôle est juste.
ok-unknown-dob-label-seal = Le cachet numérique de la vignette contient cette MRZ, avec < pour la même partie de la date.
