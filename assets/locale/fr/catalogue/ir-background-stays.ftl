# Catalogue: ir-background-stays
ir-background-stays = fond visible en infrarouge
ir-background-stays-title = Fond visible en infrarouge
ir-background-stays-words = infrarouge, ir, fond visible, lignes restent, encre transparente, ne disparaît pas
ir-background-stays-summary = En infrarouge, les lignes du fond se voient encore ; le fond authentique disparaît et laisse les données et la MRZ.
ir-background-stays-why = Les États émetteurs choisissent des encres que les lecteurs ne voient pas. Un fond qui reste a été imprimé avec d’autres encres.
ir-background-stays-how = Infrarouge : regardez le fond autour des données et sous la MRZ. Comparer : l’authentique y montre une page presque vide. Lumière blanche : assurez-vous que les mêmes lignes sont là dans les deux.
ir-background-stays-mistaken = La MRZ, les données, certains portraits et des parties des titres doivent rester. L’encre des cachets et la saleté peuvent rester aussi : voyez la référence, ligne par ligne.
ir-background-stays-rule = L’impression dans la zone de lecture ne doit pas gêner le lecteur ; les encres du fond disparaissent donc en infrarouge (Doc 9303-3 de l’OACI, §4.4 ; 9303-2, appendice C, contrôle IR,TR,IS).

# Observations, one for each trace: facts only
ir-background-stays-stays = En infrarouge, les lignes du fond sont encore sombres ; dans l’authentique, elles disparaissent.
