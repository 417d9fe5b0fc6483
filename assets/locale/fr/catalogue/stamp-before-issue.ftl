# Catalogue: stamp-before-issue
stamp-before-issue = cachet antérieur au passeport
stamp-before-issue-title = Cachet antérieur au passeport
stamp-before-issue-words = date du tampon, cachet, vieux tampon, avant la délivrance, trop tôt, date impossible, mauvaise date, historique de voyage
stamp-before-issue-summary = Un cachet porte une date à laquelle ce passeport n’était pas encore délivré.
stamp-before-issue-why = Un livret ne peut pas recevoir de cachet avant d’exister. Un faux historique de voyage peut donner confiance ou cacher un dépassement de séjour.
stamp-before-issue-how = Recouper : lisez la date de chaque cachet et rapprochez-la de la date de délivrance sur la page de données. Rangez les cachets dans l’ordre du temps. Toute lumière où la date se lit convient.
stamp-before-issue-mistaken = Le jour et le mois peuvent être écrits dans un autre ordre, et un calendrier peut compter autrement les années. Un cachet réglé sur un mauvais jour est possible : les cachets d’avant et d’après le diront.
stamp-before-issue-rule = La date de délivrance est un champ obligatoire (Doc 9303-4 de l’OACI, §4.1) ; tout ce qui a été apposé dans le livret est postérieur. C’est la logique des dates, et aucun chiffre de contrôle ne la protège.

# Observations, one for each trace: facts only
stamp-before-issue-date = Le cachet indique { $shown } ; le passeport a été délivré le { $issued }.
stamp-before-issue-issue = La date de délivrance est { $issued } ; un cachet du livret indique { $shown }.
