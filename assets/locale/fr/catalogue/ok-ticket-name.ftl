# Catalogue: ok-ticket-name
ok-ticket-name = nom coupé sur le billet
ok-ticket-name-title = Nom coupé sur le billet
ok-ticket-name-words = billet, nom tronqué, prénoms collés, sans accents, nom court, nom du passager
ok-ticket-name-summary = Le billet donne le nom sans espaces et coupé ; toutes les lettres présentes concordent.
ok-ticket-name-why = Les systèmes de réservation ont peu de lettres pour un nom, et seulement A–Z. Des millions de gens voyagent ainsi.
ok-ticket-name-how = Recouper : lisez les lettres présentes une à une avec la zone lisible à la machine : nom entier, prénoms à partir de la première lettre.
ok-ticket-name-mistaken = Le billet d’une autre personne a d’autres lettres, non moins de lettres ; son numéro de passeport diffère aussi.
ok-ticket-name-rule = Le passeport identifie le voyageur ; le dossier du transporteur contient ce que son système peut contenir.

# Observations, one for each trace: facts only
ok-ticket-name-passenger = Le billet porte { $shown } ; le nom entier est { $genuine }. Chaque lettre présente concorde.
ok-ticket-name-passport-name = Le passeport porte le nom entier, { $genuine }.
