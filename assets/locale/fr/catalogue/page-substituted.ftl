# Catalogue: page-substituted
page-substituted = substitution de page
page-substituted-title = Page substituée
page-substituted-words = page remplacée, autre page, feuille remplacée, feuillet, numéro perforé, mauvais numéro, page d’un autre livret, page échangée
page-substituted-summary = Le numéro perforé d’une page de visa n’est pas celui de ce passeport.
page-substituted-why = On change une page pour ce que montrait l’ancienne : un refus, un dépassement de séjour, un cachet. Le reste du livret est authentique et passe tous les contrôles.
page-substituted-how = Lumière blanche ou transmise : lisez le numéro perforé de chaque page, chiffre par chiffre. Recouper : rapprochez-le du numéro de la page de données et de la MRZ. UV-A : tournez les pages ; une feuille étrangère peut être plus claire que ses voisines.
page-substituted-mistaken = Des trous peuvent être bouchés par la saleté ou couverts par une vignette : lisez de l’autre côté ou par transparence. Les pages d’un même livret diffèrent un peu en clarté.
page-substituted-rule = Le numéro du passeport figure sur toutes les feuilles du livret (Doc 9303-2 de l’OACI, appendice A, A.5.2.3).

# Observations, one for each trace: facts only
page-substituted-number = Le numéro perforé est { $shown } ; le numéro de ce passeport est { $genuine }.
page-substituted-brightness = Sous UV-A, cette page est plus claire que les autres pages du livret.
