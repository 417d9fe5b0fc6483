# Catalogue: dovid-static
dovid-static = DOVID immobile
dovid-static-title = DOVID immobile
dovid-static-words = hologramme, kinégramme, film, film fixe, pas de mouvement, ne change pas, incliner, dovid, arc-en-ciel, autocollant
dovid-static-summary = L’élément optique garde une seule image quand on incline la page ; dans l’authentique, des motifs alternent, courent et apparaissent.
dovid-static-why = C’est le changement selon l’angle qui protège l’élément, car une copie ne peut pas le reproduire. Un élément qui ne fait que scintiller n’est pas celui de l’État émetteur.
dovid-static-how = Incliner : tournez lentement la page des deux côtés et observez l’élément. Nommez ce qui apparaît et ce qui disparaît. Comparer : inclinez l’authentique du même angle ; il montre des motifs qui manquent ici.
dovid-static-mistaken = Trop peu incliné ou mal éclairé, un élément authentique semble aussi immobile : inclinez davantage, des deux côtés. Des rayures le ternissent par endroits, sans arrêter le changement.
dovid-static-rule = Le motif d’un élément diffractif optiquement variable change avec l’angle (Doc 9303-2 de l’OACI, appendice A, A.5.4 ; glossaire PRADO).

# Observations, one for each trace: facts only
dovid-static-fixed = Quand on incline la page, l’élément garde la même image ; dans l’authentique, des motifs alternent et d’autres apparaissent.
