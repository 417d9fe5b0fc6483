# Catalogue: visa-dates-altered
visa-dates-altered = date de visa altérée
visa-dates-altered-title = Date de visa altérée
visa-dates-altered-words = date de visa changée, valable jusqu’au, validité du visa, visa altéré, grattage, effacement, gommage, visa prolongé, visa périmé
visa-dates-altered-summary = La date « valable jusqu’au » du visa a été enlevée et récrite ; la MRZ du visa garde l’ancienne date.
visa-dates-altered-why = Le titulaire entrerait ou resterait sur un temps qui n’a jamais été accordé. L’État qui a délivré le visa ne connaît que l’ancienne date.
visa-dates-altered-how = Lecteur MRZ : lisez la deuxième ligne du visa et comparez la date à celle qui est imprimée. UV-A : cherchez une lueur autour de la date. Lumières transmise et rasante : cherchez un endroit mince et creux. Loupe : comparez ces chiffres à ceux de « valable du ». Lecteur de cachet : le cachet garde la date accordée.
visa-dates-altered-mistaken = Les visas n’ont pas de chiffre de contrôle composite : son absence n’est pas un défaut. Le sens de « valable jusqu’au », dernier jour d’entrée ou dernier jour de séjour, varie selon l’État.
visa-dates-altered-rule = L’altération des données ou de la validité est une menace que nomme l’OACI pour les visas (Doc 9303-7, appendice D). La date figure aussi aux positions 22 à 27 de la MRZ du visa.

# Observations, one for each trace: facts only
visa-dates-altered-data = La vignette indique valable jusqu’au { $shown } ; sa MRZ donne { $genuine }.
visa-dates-altered-mrz = Les positions 22 à 27 de la deuxième ligne du visa donnent { $genuine } ; la vignette indique { $shown }.
visa-dates-altered-erasure = Sous UV-A, une zone luit autour de la date ; l’authentique reste sombre.
visa-dates-altered-thin = La vignette est plus mince et creusée autour de la date, et le fond y est plus pâle ; l’authentique est régulière.
visa-dates-altered-process = Sous la loupe, ces chiffres ont d’autres points et sont plus bas que ceux des autres champs.
