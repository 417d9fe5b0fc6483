# Catalogue: contract-terms-missing
contract-terms-missing = contrat sans salaire, sans lieu de travail et sans signature de l’employeur
contract-terms-missing-title = Contrat sans ses conditions
contract-terms-missing-words = contrat de travail, blanc, sans salaire, sans lieu de travail, non signé, employeur, recrutement
contract-terms-missing-summary = Salaire et lieu de travail sont en blanc, et personne n’a signé pour l’employeur.
contract-terms-missing-why = Un emploi dont on dit les conditions à l’arrivée est une tromperie courante : le salarié a signé, et personne ne doit rien. Le voyageur peut être une victime : intercepter et assister.
contract-terms-missing-how = Lisez le contrat comme le salarié devrait le lire : combien, où, de quand à quand, et qui a signé. Demandez, à l’écart de tout accompagnateur et avec un interprète choisi par le salarié : « Que vous a-t-on promis ? Qui a trouvé ce travail ? Devez-vous de l’argent à quelqu’un ? Qui garde votre passeport ? »
contract-terms-missing-mistaken = De petits employeurs oublient une ligne, et l’on emporte un projet par erreur ; le salarié connaît alors salaire et lieu, et l’employeur répond au téléphone.
contract-terms-missing-rule = Les indicateurs de traite passent avant le document : orientez vers la protection, et n’y mêlez personne de ceux qui attendent le voyageur (ONUDC ; OIT, indicateurs du travail forcé).

# Observations, one for each trace: facts only
contract-terms-missing-wage = Aucun salaire n’est écrit au contrat.
contract-terms-missing-place = Aucun lieu de travail n’est écrit au contrat.
contract-terms-missing-employer = Personne n’est nommé pour l’employeur, et personne n’a signé.
