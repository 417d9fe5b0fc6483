# Catalogue: seal-missing
seal-missing = un visa sans son cachet numérique
seal-missing-title = Cachet numérique absent
seal-missing-words = cachet absent, sans cachet, sans code-barres, cachet numérique, vds, data matrix, code 2d, place vide, vignette
seal-missing-summary = La vignette n’a pas de code-barres là où toutes celles de son État en portent un.
seal-missing-why = Un cachet se copie d’un autre visa, mais ne se fait pas pour celui-ci. Qui fabrique une vignette peut omettre le cachet en espérant que nul ne le remarque.
seal-missing-how = Placez la vignette à côté de la référence authentique : la place du code-barres est vide. Lecteur de cachet : il dit que les vignettes de cet État en portent un.
seal-missing-mistaken = Les vignettes de la plupart des États ne portent pas de cachet, et certains n’ont commencé que récemment : la référence dit depuis quand.
seal-missing-rule = Un État qui scelle ses visas les scelle tous ; le cachet est sur la vignette (Doc 9303-7 de l’OACI, §9).

# Observations, one for each trace: facts only
seal-missing-empty = La place du code-barres est vide ; la vignette authentique le porte ici.
seal-missing-reader = Le lecteur ne trouve pas de cachet, alors que les vignettes de cet État en portent un.
