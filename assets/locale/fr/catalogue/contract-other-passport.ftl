# Catalogue: contract-other-passport
contract-other-passport = contrat au nom d’un autre passeport
contract-other-passport-title = Contrat avec un autre passeport
contract-other-passport-words = contrat de travail, numéro de passeport différent, autre personne, autorisation, recrutement
contract-other-passport-summary = Le contrat nomme un passeport d’un autre numéro ; le passeport du voyageur est plus ancien que le contrat.
contract-other-passport-why = Un contrat établi et approuvé pour quelqu’un d’autre reçoit un nouveau nom et resert. Qui est recruté avec des papiers empruntés ne peut réclamer ce qu’ils promettent.
contract-other-passport-how = Recouper : lisez le numéro de passeport du contrat, chiffre par chiffre, puis celui du passeport. Lisez quand chacun a été établi : un numéro plus ancien que le passeport peut être celui du précédent. Demandez : « Quand avez-vous signé ? Quel passeport aviez-vous alors ? »
contract-other-passport-mistaken = Un contrat établi avant le renouvellement du passeport nomme l’ancien. Un seul chiffre faux peut être une faute de frappe : dites à la deuxième ligne quels chiffres diffèrent.
contract-other-passport-rule = Une pièce justificative doit être celle de la personne qui la présente ; une contradiction va en deuxième ligne avec les faits, non avec une supposition.

# Observations, one for each trace: facts only
contract-other-passport-number = Le contrat nomme le passeport { $shown } ; ce passeport est { $genuine }.
contract-other-passport-made = Le contrat date du { $made } ; ce passeport existait déjà : il a été délivré le { $issued }.
contract-other-passport-passport-number = Ce passeport est { $genuine } ; le contrat nomme { $shown }.
contract-other-passport-passport-issue = Le passeport a été délivré le { $issued }, avant le contrat du { $made } : il n’est pas plus récent.
