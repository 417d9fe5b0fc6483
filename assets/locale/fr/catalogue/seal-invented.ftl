# Catalogue: seal-invented
seal-invented = un cachet numérique inventé
seal-invented-title = Cachet inventé
seal-invented-words = cachet, cachet numérique, vds, code-barres, data matrix, signature non valable, faux cachet, code 2d
seal-invented-summary = Le code-barres dit ce que dit la vignette, et personne ne l’a signé.
seal-invented-why = Chacun peut faire un code-barres avec les données d’une vignette ; seul le signataire de l’État peut le signer.
seal-invented-how = Lecteur de cachet : le résultat dit que la signature n’est pas celle du signataire. Relisez, puis examinez l’impression et le papier de la vignette.
seal-invented-mistaken = Un code-barres endommagé ne donne aucun résultat plutôt qu’une signature fausse. Un résultat non valable a trois causes, fraude, dommage et erreur du système : il n’accuse personne.
seal-invented-rule = La zone de signature se vérifie avec le certificat du signataire (Doc 9303-13 de l’OACI, §2, 9303-7 §9.4).

# Observations, one for each trace: facts only
seal-invented-signature = La signature du cachet ne se vérifie pas : son contenu n’a pas été signé par le signataire qu’il nomme.
