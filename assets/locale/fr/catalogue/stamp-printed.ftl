# Catalogue: stamp-printed
stamp-printed = cachet imprimé
stamp-printed-title = Cachet imprimé
stamp-printed-words = tampon imprimé, cachet imprimé, points, jet d’encre, pas d’encre humide, tampon plat, copie de tampon, gouttelettes
stamp-printed-summary = Sous la loupe, le cachet est fait de gouttelettes ; l’encre humide authentique est pleine, inégale en pression et bave aux bords.
stamp-printed-why = Les agents apposent le cachet à la main. Une empreinte imprimée montre une entrée ou une sortie qu’aucun agent n’a enregistrée.
stamp-printed-how = Loupe : regardez le cadre et les chiffres. Des points partout indiquent une imprimante ; des bords chargés d’encre et des manques de pression indiquent un cachet humide. Comparer : regardez un autre cachet du livret.
stamp-printed-mistaken = Un cachet peu encré laisse une empreinte pâle et interrompue : des manques, mais pas de gouttelettes. Certains États impriment les entrées par machine ou n’en mettent pas : voyez la référence des cachets.
stamp-printed-rule = Le Doc 9303 de l’OACI ne fixe pas de règle pour les cachets ; le spécimen de chaque État fait foi. L’encre d’un cachet humide n’a pas de points.

# Observations, one for each trace: facts only
stamp-printed-dots = Sous la loupe, l’empreinte est faite de gouttelettes ; l’encre humide authentique est pleine et bave aux bords.
