# Catalogue: mrz-viz-dob
mrz-viz-dob = dates de naissance discordantes
mrz-viz-dob-title = Dates de naissance discordantes
mrz-viz-dob-words = date de naissance, naissance, dates différentes, discordance, mrz, date imprimée, âge changé, écart
mrz-viz-dob-summary = La date de naissance imprimée et celle de la MRZ ne concordent pas, alors que tous les chiffres de contrôle sont justes.
mrz-viz-dob-why = Une des dates a été changée, ou aucune ne vient de l’État émetteur. Un âge changé peut cacher un enfant : pensez aussi à la protection.
mrz-viz-dob-how = Recouper : lisez la date imprimée, puis les positions 14 à 19 de la ligne 2 (1 à 6 sur une carte à trois lignes) comme année, mois, jour. Lecteur MRZ : il ne montre aucune erreur, car les chiffres de contrôle vérifient la lecture et non l’authenticité. Aucune lumière ne le montre ; seule la comparaison le fait.
mrz-viz-dob-mistaken = La MRZ écrit année, mois, jour, et deux chiffres seulement de l’année. Un jour ou un mois inconnu est XX à l’impression et < dans la MRZ. Un État peut avoir publié un écart pour une série défectueuse.
mrz-viz-dob-rule = Les deux zones répètent la même date de naissance (Doc 9303-4 à 9303-6 de l’OACI, §4.2.2). Les chiffres de contrôle vérifient la lecture, non l’authenticité (9303-3 §4.9).

# Observations, one for each trace: facts only
mrz-viz-dob-viz = La page indique { $shown } comme date de naissance ; la MRZ donne { $genuine }.
mrz-viz-dob-mrz = Tous les chiffres de contrôle sont justes, mais la MRZ donne { $genuine } là où la page indique { $shown }.
