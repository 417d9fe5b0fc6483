# Catalogue: contract-after-visa
contract-after-visa = contrat qui court après la fin du visa
contract-after-visa-title = Contrat au-delà du visa
contract-after-visa-words = contrat de travail, durée, visa échu, dépassement, durée du séjour, permis de travail
contract-after-visa-summary = Le contrat court un an ou plus après la fin du visa.
contract-after-visa-why = Des conditions qui diffèrent de ce que le visa permet sont un indicateur de traite à des fins de travail, jamais une preuve : qui doit travailler encore après la fin du visa dépend en tout de l’employeur.
contract-after-visa-how = Recouper : lisez quel jour finit le contrat, puis le dernier jour du visa. Demandez : « Combien de temps y travaillerez-vous ? Qui s’occupe du permis à la fin du visa ? Avez-vous reçu le contrat dans une langue que vous lisez ? »
contract-after-visa-mistaken = Un visa de travail sert souvent à l’entrée, et un titre de séjour suit : le voyageur a alors une lettre de l’office du travail, ou sait quel service. L’ordre du jour et du mois varie : lisez la date comme l’État l’écrit.
contract-after-visa-rule = Motif et durée du séjour doivent correspondre au visa ; un doute à leur sujet va en deuxième ligne avec les faits, non avec une supposition.

# Observations, one for each trace: facts only
contract-after-visa-term = Le contrat finit le { $shown } ; le visa finit le { $genuine }.
contract-after-visa-visa = Le visa finit le { $genuine } ; le contrat court jusqu’au { $shown }.
