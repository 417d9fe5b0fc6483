# Catalogue: digit-altered-expiry
digit-altered-expiry = date d’expiration altérée
digit-altered-expiry-title = Date d’expiration altérée
digit-altered-expiry-words = expiration changée, date changée, date modifiée, année altérée, grattage, effacement, gommage, validité prolongée, périmé
digit-altered-expiry-summary = L’année d’expiration a été enlevée et récrite ; la MRZ donne encore l’ancienne date.
digit-altered-expiry-why = Le passeport est peut-être périmé, et son titulaire voyage sur une validité que personne n’a accordée. L’autorité de délivrance ne connaît que l’ancienne date.
digit-altered-expiry-how = Lecteur MRZ : comparez la date d’expiration à celle qui est imprimée. UV-A : cherchez une lueur autour de l’année. Lumières transmise et rasante : cherchez un endroit mince et creux et un fond plus pâle. Loupe : comparez les chiffres de l’année à ceux du jour. Lecteur de puce : le DG1 garde la date accordée.
digit-altered-expiry-mistaken = Une tache d’eau traverse plusieurs champs et pages et laisse chiffres et fond entiers. De légères irrégularités d’impression sont normales si tous les chiffres les partagent.
digit-altered-expiry-rule = L’altération des données est une menace que nomme l’OACI (Doc 9303-2, A.4). La date d’expiration est imprimée et figure aussi aux positions 22 à 27 de la MRZ (9303-4 §4.2.2) ; les deux doivent concorder.

# Observations, one for each trace: facts only
digit-altered-expiry-data = La page indique { $shown } ; la MRZ donne { $genuine }.
digit-altered-expiry-mrz = Les positions 22 à 27 donnent { $genuine } comme date d’expiration ; la page indique { $shown }.
digit-altered-expiry-erasure = Sous UV-A, une zone luit autour de l’année ; l’authentique reste sombre.
digit-altered-expiry-thin = La page est plus mince et creusée autour de l’année, et le fond y est plus pâle ; l’authentique est régulier.
digit-altered-expiry-process = Sous la loupe, les chiffres de l’année ont d’autres points et sont plus bas que le reste de la date.
