# Catalogue: guilloche-dots
guilloche-dots = fond imprimé en points
guilloche-dots-title = Fond imprimé en points
guilloche-dots-words = points, fond en points, pixels, jet d’encre, imprimante, trame, guilloche, guilloches, lignes brisées, copie
guilloche-dots-summary = Sous la loupe, les lignes du fond se défont en gouttelettes colorées ; les lignes authentiques sont en encre pleine, aux bords nets.
guilloche-dots-why = Les États émetteurs impriment des lignes fines en encres pleines, ce que les imprimantes courantes ne savent pas faire. Des points dans les lignes montrent que le fond est une reproduction.
guilloche-dots-how = Loupe : suivez une ligne fine du fond sur quelques millimètres. Est-elle d’une seule couleur continue ou faite d’une rangée de gouttelettes ? Microimpression : lisez-la ; dans une reproduction, elle se défait. Comparer : regardez le même endroit de l’authentique.
guilloche-dots-mistaken = Sur une page authentique, le portrait et les données peuvent être imprimés en points : jugez seulement les lignes du fond. Une ligne qui change de couleur peu à peu est une impression irisée, et elle reste pleine.
guilloche-dots-rule = Des guilloches en deux encres pleines n’ont pas de structure en pixels (Doc 9303-2 de l’OACI, appendice A, A.5.2).

# Observations, one for each trace: facts only
guilloche-dots-dots = Sous la loupe, les lignes du fond sont faites de gouttelettes colorées ; l’authentique a des lignes pleines et continues.
