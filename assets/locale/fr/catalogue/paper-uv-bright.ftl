# Catalogue: paper-uv-bright
paper-uv-bright = papier fluorescent sous UV
paper-uv-bright-title = Papier fluorescent sous UV
paper-uv-bright-words = papier fluorescent, papier brillant, page brillante, lueur bleue, uv, azurant optique, papier ordinaire, mauvais papier
paper-uv-bright-summary = Sous UV-A, toute la page luit en bleu-blanc ; le papier de sécurité authentique reste sombre et seuls les éléments prévus luisent.
paper-uv-bright-why = Le papier de sécurité est fabriqué sans azurant optique ; le papier ordinaire en contient presque toujours. Une feuille qui luit ne vient pas du stock de l’État émetteur.
paper-uv-bright-how = UV-A : regardez les parties vides de la page, pas le dessin. Comparer : placez l’authentique à côté sous la même lampe. Tournez les pages : une seule luit-elle, ou toutes ? La lumière blanche n’en montre rien.
paper-uv-bright-mistaken = Un passeport passé à la machine à laver peut luire partout, couverture comprise ; son texte est intact et ses autres éléments réagissent encore. Des fibres isolées, des fils et l’impression UV doivent luire.
paper-uv-bright-rule = Un support terne sous UV est un élément de base ; seuls les éléments prévus peuvent luire (Doc 9303-2 de l’OACI, appendice A, A.5.1).

# Observations, one for each trace: facts only
paper-uv-bright-glow = Sous UV-A, la page luit en bleu-blanc ; l’authentique reste sombre.
